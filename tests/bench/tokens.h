#pragma once

#include "core/crypto/mac_key.h"
#include "core/jose/jws.h"
#include "core/text/base64url.h"

#include <string>

/// Tokens to measure with.
namespace jotscope::bench {

inline const std::string kSecret = "a secret of at least 256 bits, as RFC 7518 asks";

inline std::string signedToken(const std::string &payload)
{
    const std::string input =
        encodeBase64Url(R"({"alg":"HS256","typ":"JWT"})") + '.' + encodeBase64Url(payload);
    const crypto::MacKey key{SecretBytes(kSecret)};
    return input + '.' + encodeBase64Url(key.compute(crypto::Hash::Sha256, input));
}

/// As access tokens are: a dozen claims, about `size` bytes encoded.
inline std::string tokenOfSize(std::size_t size)
{
    std::string payload =
        R"({"iss":"https://id.example.com","sub":"user-4711","aud":"https://api.example.com",)"
        R"("client_id":"web-shop","scope":"orders.read orders.write","iat":1795500000,)"
        R"("nbf":1795500000,"exp":1795503600,"jti":"7c1f0a6e-9d5b-4f0e-8a55-2d6c1b7e9f10",)"
        R"("roles":[)";
    for (int role = 0; payload.size() * 4 / 3 + 100 < size; ++role)
        payload += (role == 0 ? "\"role-" : ",\"role-") + std::to_string(role) + '"';
    return signedToken(payload + "]}");
}

inline CompactToken parsed(const std::string &text)
{
    return parseCompact(text, SourceMap::identity({0, text.size()}));
}

} // namespace jotscope::bench
