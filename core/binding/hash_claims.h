#pragma once

#include "core/jose/token.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace jotscope {

/// What a claim is the hash of.
enum class HashRecipe {
    LeftHalf,              ///< of text, by the hash of the token's own algorithm (OIDC Core section 3.1.3.6)
    Text,                  ///< SHA-256 of text
    KeyThumbprint,         ///< RFC 7638 with SHA-256
    CertificateThumbprint, ///< SHA-256 of a certificate's DER
    CertificateSha1,
    Presentation, ///< of an SD-JWT, by its `_sd_alg` (RFC 9901 section 4.3.1)
};

/// A claim or header parameter that binds its token to something else.
struct HashClaim
{
    PartName part;                        ///< Header or Payload
    std::array<std::string_view, 2> path; ///< a member's name, and that of a member within it or empty
    HashRecipe recipe;
    const char *material; ///< what it is the hash of, marked for translation in context "Word"
    std::array<std::string_view, 2> names; ///< what such material is called where it has a name
};

/// One that a token has.
struct HashClaimValue
{
    const HashClaim *claim;
    JsonValue value;
    ByteRange where; ///< of the value, in the paste
};

/// Those of `token`, the payload's first. `payload` is what was signed or decrypted; it may be null.
std::vector<HashClaimValue> hashClaimsOf(const Token &token, const TokenPart *payload);

std::string hashClaimName(const HashClaim &claim);    ///< `cnf.jkt`
std::string hashClaimPointer(const HashClaim &claim); ///< `/cnf/jkt`, in its part

} // namespace jotscope
