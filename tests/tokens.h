#pragma once

#include "core/crypto/hashing/mac_key.h"
#include "core/text/encodings/base64url.h"

#include <string>

/// Tokens made on the spot, for tests and measurements alike.
namespace jotscope::tokens {

inline const std::string kSecret = "a secret of at least 256 bits, as RFC 7518 asks";

/// `signingInput` and the HS256 signature over it.
inline std::string signedOver(const std::string &signingInput, const std::string &secret = kSecret)
{
    const crypto::MacKey key{SecretBytes(secret)};
    return signingInput + '.' + encodeBase64Url(key.compute(crypto::Hash::Sha256, signingInput));
}

inline std::string signedToken(const std::string &payload, const std::string &header = R"({"alg":"HS256"})",
                               const std::string &secret = kSecret)
{
    return signedOver(encodeBase64Url(header) + '.' + encodeBase64Url(payload), secret);
}

} // namespace jotscope::tokens
