#include "core/issuer/issuer.h"

#include "core/issuer/loopback.h"
#include "core/issuer/server_metadata.h"
#include "core/issuer/token/token_endpoint.h"
#include "core/json/json_writer.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jotscope {

namespace {

constexpr std::string_view kJson = "application/json";
constexpr std::string_view kKeySet = "application/jwk-set+json";
constexpr std::string_view kText = "text/plain; charset=utf-8";

struct Call
{
    const IssuerRequest &request;
    const IssuerTerms &terms;
    IssuerState &state;
    Instant now;
    const crypto::RandomSource &random;
};

IssuerAnswer withBody(int status, std::string_view type, std::string body, IssuerEvent event)
{
    IssuerAnswer answer;
    answer.status = status;
    answer.headers = {{"Content-Type", std::string(type)}, {"Cache-Control", "no-cache"}};
    answer.body = std::move(body);
    answer.entry.event = event;
    return answer;
}

/// In the shape of OAuth's errors, which is what clients show.
IssuerAnswer refused(int status, std::string_view error, std::string description, IssuerEvent event)
{
    return withBody(status, kJson, errorResponse({error, std::move(description)}), event);
}

IssuerAnswer metadata(const Call &call)
{
    return withBody(200, kJson, serverMetadata(call.terms, call.state.keys.current.alg),
                    IssuerEvent::MetadataServed);
}

IssuerAnswer keySet(const Call &call)
{
    return withBody(200, kKeySet, publicKeySet(call.state.keys, call.now), IssuerEvent::KeySetServed);
}

/// For a person who opens the issuer in a browser.
IssuerAnswer overview(const Call &call)
{
    std::string text = "Jotscope's local issuer\n\n";
    for (const std::string_view path : {kOpenIdConfigurationPath, kServerMetadataPath, kKeySetPath})
        text += "GET  " + call.terms.issuer + std::string(path) + '\n';
    text += "POST " + call.terms.issuer + std::string(kTokenPath) + '\n';
    return withBody(200, kText, std::move(text), IssuerEvent::OverviewServed);
}

/// RFC 6749 section 5.2: 401 for a client that is not known, which is asked for what it may send.
IssuerAnswer refusedToken(const OAuthError &error)
{
    const bool isUnknownClient = error.code == "invalid_client";
    const int status = isUnknownClient ? 401 : error.code == "server_error" ? 500 : 400;
    IssuerAnswer answer = withBody(status, kJson, errorResponse(error), IssuerEvent::TokenRefused);
    if (isUnknownClient)
        answer.headers.emplace_back("WWW-Authenticate", "Basic realm=\"token endpoint\", charset=\"UTF-8\"");
    answer.entry.client = error.client;
    answer.entry.error = error.code;
    answer.entry.reason = error.description;
    return answer;
}

IssuerAnswer token(const Call &call)
{
    const IssuerRequest &request = call.request;
    const TokenResult tokens =
        issueTokens({request.authorization, request.contentType, request.body}, call.terms,
                    call.state.keys.current, call.state.tokens, call.now, call.random);
    IssuerAnswer answer =
        tokens ? withBody(200, kJson, tokenResponse(*tokens),
                          tokens->isRefresh ? IssuerEvent::TokenRefreshed : IssuerEvent::TokenIssued)
               : refusedToken(tokens.error());
    for (auto &[name, value] : answer.headers) {
        if (name == "Cache-Control") // RFC 6749 section 5.1
            value = "no-store";
    }
    answer.headers.emplace_back("Pragma", "no-cache");
    if (!tokens)
        return answer;
    answer.entry.client = tokens->client;
    answer.entry.tokenId = tokens->tokenId;
    answer.entry.kid = publishedKid(*call.state.keys.current.key);
    answer.entry.scope = tokens->scope;
    answer.entry.lifetime = tokens->lifetime;
    answer.entry.hasRefreshToken = tokens->refreshToken.has_value();
    return answer;
}

struct Route
{
    std::string_view path;
    bool isPosted; ///< POST alone; else GET and HEAD
    IssuerAnswer (*answer)(const Call &call);
};

constexpr std::array kRoutes = {
    Route{kOpenIdConfigurationPath, false, metadata},
    Route{kServerMetadataPath, false, metadata},
    Route{kKeySetPath, false, keySet},
    Route{kTokenPath, true, token},
    Route{"/", false, overview},
};

bool takes(const Route &route, std::string_view method)
{
    return route.isPosted ? method == "POST" : method == "GET" || method == "HEAD";
}

/// Fetch standard, "CORS-preflight request": which methods and header fields a page may send.
IssuerAnswer preflight()
{
    IssuerAnswer answer;
    answer.status = 204;
    answer.headers = {{"Access-Control-Allow-Methods", "GET, POST"},
                      {"Access-Control-Allow-Headers", "Authorization, Content-Type"}};
    answer.entry.event = IssuerEvent::PreflightAnswered;
    return answer;
}

IssuerAnswer wrongMethod(const Route &route)
{
    const std::string allowed = route.isPosted ? "POST, OPTIONS" : "GET, HEAD, OPTIONS";
    IssuerAnswer answer = refused(405, "invalid_request", "This address takes " + allowed + " alone.",
                                  IssuerEvent::MethodWrong);
    answer.headers.emplace_back("Allow", allowed);
    return answer;
}

IssuerAnswer foreign(std::string who, IssuerEvent event)
{
    IssuerAnswer answer =
        refused(403, "access_denied", "Only programs and pages of this machine are served here.", event);
    answer.entry.reason = std::move(who);
    return answer;
}

IssuerAnswer routed(const Call &call)
{
    const IssuerRequest &request = call.request;
    // A request without the field comes from no browser.
    if (!request.host.empty() && !isLoopbackHost(request.host))
        return foreign(excerpt(request.host), IssuerEvent::HostForeign);
    const auto *route = std::ranges::find(kRoutes, request.path, &Route::path);
    if (route == kRoutes.end())
        return refused(404, "not_found", "There is nothing at this address; see " + call.terms.issuer + "/",
                       IssuerEvent::PathUnknown);
    const bool isForeign = !request.origin.empty() && !isLoopbackOrigin(request.origin);
    if (isForeign && route->isPosted)
        return foreign(excerpt(request.origin), IssuerEvent::OriginForeign);
    if (request.method == "OPTIONS")
        return preflight();
    return takes(*route, request.method) ? route->answer(call) : wrongMethod(*route);
}

} // namespace

IssuerAnswer answer(const IssuerRequest &request, const IssuerTerms &terms, IssuerState &state, Instant now,
                    const crypto::RandomSource &random)
{
    IssuerAnswer answer = routed({request, terms, state, now, random});
    answer.headers.emplace_back("Vary", "Origin");
    if (isLoopbackOrigin(request.origin))
        answer.headers.emplace_back("Access-Control-Allow-Origin", request.origin);
    if (request.method == "HEAD")
        answer.body.clear();
    answer.entry.at = now;
    answer.entry.method = excerpt(request.method);
    answer.entry.path = excerpt(request.path);
    answer.entry.status = answer.status;
    answer.entry.client = excerpt(answer.entry.client);
    return answer;
}

} // namespace jotscope
