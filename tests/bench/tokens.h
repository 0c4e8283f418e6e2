#pragma once

#include "core/jose/token.h"
#include "tests/tokens.h"

#include <string>

/// Tokens to measure with.
namespace jotscope::bench {

using tokens::kSecret;

/// As access tokens are: a dozen claims, about `size` bytes encoded.
inline std::string tokenOfSize(std::size_t size, int user = 4711)
{
    std::string payload = R"({"iss":"https://id.example.com","sub":"user-)" + std::to_string(user) +
                          R"(","aud":"https://api.example.com",)"
                          R"("client_id":"web-shop","scope":"orders.read orders.write","iat":1795500000,)"
                          R"("nbf":1795500000,"exp":1795503600,"jti":"7c1f0a6e-9d5b-4f0e-8a55-2d6c1b7e9f10",)"
                          R"("roles":[)";
    for (int role = 0; payload.size() * 4 / 3 + 100 < size; ++role)
        payload += (role == 0 ? "\"role-" : ",\"role-") + std::to_string(role) + '"';
    return tokens::signedToken(payload + "]}", R"({"alg":"HS256","typ":"JWT"})");
}

inline Token parsed(const std::string &text)
{
    return parseCompact(text, SourceMap::identity({0, text.size()}));
}

} // namespace jotscope::bench
