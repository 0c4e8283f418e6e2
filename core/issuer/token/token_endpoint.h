#pragma once

#include "core/issuer/issuer_terms.h"
#include "core/issuer/published_keys.h"
#include "core/issuer/token/oauth_error.h"
#include "core/issuer/token/token_memory.h"

#include <tl/expected.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

/// The token endpoint of RFC 6749: client credentials (section 4.4) and refresh tokens (section 6), for
/// access tokens as RFC 9068 has them. Values in, values out: time and randomness are arguments, and what is
/// known of earlier requests is handed in and changed.
namespace jotscope {

struct TokenRequest
{
    std::string_view authorization; ///< the header field, or empty
    std::string_view contentType;
    std::string_view body;
};

struct IssuedTokens
{
    std::string accessToken;
    std::optional<std::string> refreshToken;
    std::chrono::seconds lifetime{};
    std::string scope; ///< names with blanks between; empty: none
    std::string client;
    std::string tokenId; ///< the `jti`
    bool isRefresh = false;
};

using TokenResult = tl::expected<IssuedTokens, OAuthError>;

TokenResult issueTokens(const TokenRequest &request, const IssuerTerms &terms, const IssuerKey &key,
                        TokenMemory &memory, Instant now, const crypto::RandomSource &random);

/// As JSON (RFC 6749 sections 5.1 and 5.2).
std::string tokenResponse(const IssuedTokens &tokens);
std::string errorResponse(const OAuthError &error);

} // namespace jotscope
