#pragma once

#include "core/build/token_draft.h"

#include <optional>
#include <string>
#include <string_view>

/// Drafts of the short-lived tokens that a client makes about itself.
namespace jotscope {

/// What a DPoP proof is for (RFC 9449 section 4.2).
struct DpopRequest
{
    std::string method;                     ///< `htm`, as the request has it
    std::string url;                        ///< `htu`; query and fragment are left out
    std::optional<std::string> accessToken; ///< goes in as its hash, `ath`
    std::optional<std::string> nonce;       ///< that the server asked for

    friend bool operator==(const DpopRequest &, const DpopRequest &) = default;
};

/// What `htu` says of a URL: all of it but query and fragment.
std::string dpopTarget(std::string_view url);

/// What `ath` says of an access token (RFC 9449 section 4.2).
std::string accessTokenHash(std::string_view accessToken);

TokenDraft dpopProofDraft(const DpopRequest &request, std::string alg, KeyPointer key);

/// Who a client assertion is for (RFC 7523 section 3, with one audience: the server's issuer identifier).
struct ClientAssertionRequest
{
    std::string clientId; ///< `iss` and `sub`
    std::string issuer;   ///< `aud`: the authorization server's

    friend bool operator==(const ClientAssertionRequest &, const ClientAssertionRequest &) = default;
};

TokenDraft clientAssertionDraft(const ClientAssertionRequest &request, std::string alg, KeyPointer key);

} // namespace jotscope
