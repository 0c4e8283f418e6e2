#pragma once

#include "core/crypto/hashing/hash.h"
#include "core/crypto/random.h"
#include "core/findings/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The issuer's and the holder's half of Selective Disclosure (RFC 9901 sections 4 and 5). Knows digests, no
/// signatures: the payload that comes out of here is signed like any other.
namespace jotscope {

struct SdIssuing
{
    std::vector<std::string> disclosable; ///< JSON Pointers to properties and array elements, nested ones too
    std::size_t decoys = 0; ///< digests of nothing, added to each object that has disclosable properties
    crypto::Hash hash = crypto::Hash::Sha256; ///< SHA-2
};

struct SdIssuance
{
    std::string payload;                  ///< JSON text to be signed
    std::vector<std::string> disclosures; ///< base64url; what is within another one stands before it
};

/// Takes what `disclosable` points to out of `payload`, an object, and leaves digests in its place. Salts
/// have 128 bits (section 9.3). The digests of an object are sorted, which hides the order of its claims.
/// What stays in clear keeps order and spelling.
Result<SdIssuance> makeDisclosable(std::string_view payload, const SdIssuing &issuing,
                                   const crypto::RandomSource &random);

/// `<jwt>~<disclosure>~...~`: an SD-JWT as such, and what comes before a key-binding JWT.
std::string joinSdJwt(std::string_view jwt, std::span<const std::string> disclosures);

/// What the key-binding JWT says in `sd_hash` (section 4.3.1). `presentation` ends with its last tilde; the
/// key-binding JWT is appended to it as it is.
std::string sdHashOf(std::string_view presentation, crypto::Hash hash);

} // namespace jotscope
