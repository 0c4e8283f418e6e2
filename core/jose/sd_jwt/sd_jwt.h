#pragma once

#include "core/findings/finding.h"
#include "core/jose/token.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Selective Disclosure (RFC 9901): what an SD-JWT's disclosures say, where each belongs, and what a verifier
/// sees in the end. Knows digests, no signatures.
namespace jotscope {

/// One disclosure as it was received (RFC 9901 section 4.2).
struct Disclosure
{
    enum class State {
        Matched,      ///< its digest stands once in the payload or in another matched disclosure
        Unreferenced, ///< no digest is its own: a verifier must refuse the SD-JWT (section 7.1)
        Repeated,     ///< the same disclosure twice, or its digest twice
        Malformed, ///< no array of two or three elements, a name that is no string, `_sd`, `...` or already
                   ///< there
        Unchecked, ///< there is no telling: `_sd_alg` is not known here, or the payload can't be read
    };

    std::size_t part; ///< index into Token::parts
    State state;
    std::string digest; ///< base64url over the disclosure's characters
    std::string salt;
    std::optional<std::string> name; ///< of an object's property; an array's element has none
    JsonValue value;                 ///< lives as long as the part
    /// JSON Pointer of where it lands in the processed payload (RFC 6901); empty unless matched, and past
    /// limits::kPointerBytes.
    std::string pointer;
};

/// A digest that no disclosure on hand belongs to: undisclosed, or a decoy, which nobody but the issuer can
/// tell apart (section 4.2.5).
struct UndisclosedDigest
{
    std::string digest;
    ByteRange where;     ///< in the paste: in the payload, or in the disclosure that holds it
    std::string pointer; ///< of the object or array that it stands in
    bool isArrayElement;
};

struct SdJwt
{
    std::string hashName;                       ///< `_sd_alg`, or `sha-256`
    std::vector<Disclosure> disclosures;        ///< in the order of the token
    std::vector<UndisclosedDigest> undisclosed; ///< in order of place
    /// Section 7.1 step 3, as text with the issuer's order and spelling: what is disclosed stands behind what
    /// is in clear. Null when the payload is no JSON object.
    std::shared_ptr<const JsonDocument> processedPayload;
    std::optional<std::size_t> keyBinding; ///< index of the KeyBinding part
    std::string presentationDigest;  ///< what `sd_hash` must be (section 4.3.1); empty where no hash is known
    bool requiresKeyBinding = false; ///< the payload has `cnf`
    std::vector<Finding> findings;
};

/// `token` is an SD-JWT (Token::isSdJwt), with no more disclosures than the parser takes. Bounded by
/// limits::kDigests and limits::kJsonDepth.
SdJwt readSdJwt(const Token &token);

/// What can be wrong between a key-binding JWT and the SD-JWT that it ends (section 7.3): `sd_hash`, `typ`,
/// `nonce`, `aud`, `iat` missing. The signature is checked elsewhere, with the key of `cnf`.
std::vector<Finding> checkKeyBinding(const SdJwt &sdJwt, const Token &keyBinding);

} // namespace jotscope
