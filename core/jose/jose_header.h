#pragma once

#include "core/findings/finding.h"
#include "core/json/json_document.h"

#include <string_view>
#include <vector>

namespace jotscope {

/// A fault in the header, at its place in the header's JSON text.
struct HeaderFault
{
    std::string_view id;
    ByteRange where;
    std::vector<FindingArgument> args;
};

/// What a JOSE Header says of how the rest is to be read (RFC 7515 section 4, RFC 7797), and what is wrong
/// with it. Trust in what it says (`jku`, `jwk` ...) is not judged here.
struct JoseHeader
{
    bool hasUnencodedPayload = false; ///< `b64` is false: the payload stands as it is (RFC 7797)
    bool isPayloadCompressed = false; ///< `zip` is there, which JWS leaves to profiles
    bool promisesJson = false;        ///< `typ` says that the payload is a JWT's
    std::vector<HeaderFault> faults;  ///< at most limits::kFaultsPerPart for each parameter
};

/// `root` is an object.
JoseHeader readJoseHeader(JsonValue root);

} // namespace jotscope
