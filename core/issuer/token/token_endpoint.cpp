#include "core/issuer/token/token_endpoint.h"

#include "core/build/build_token.h"
#include "core/findings/catalogue.h"
#include "core/issuer/ascii_case.h"
#include "core/issuer/token/client/client_authentication.h"
#include "core/json/edits/object_edits.h"
#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jotscope {

namespace {

using Scopes = std::vector<std::string>;

constexpr std::size_t kTokenIdBytes = 16;

struct Request
{
    const FormParameters &form;
    const std::string &client;
    const IssuerTerms &terms;
    const IssuerKey &key;
    RefreshGrants &grants;
    Instant now;
    const crypto::RandomSource &random;

    [[nodiscard]] std::optional<std::string> parameter(std::string_view name) const
    {
        const auto found = form.find(name);
        return found == form.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] tl::unexpected<OAuthError> refusal(std::string_view code, std::string description) const
    {
        return tl::unexpected(OAuthError{code, std::move(description), client});
    }
};

/// What the RFC lets stand in a description (section 5.2).
std::string descriptionText(std::string text)
{
    std::erase_if(text, [](char c) { return c < ' ' || c > '~' || c == '"' || c == '\\'; });
    return text;
}

std::string joined(const Scopes &scopes)
{
    std::string text;
    for (const std::string &scope : scopes)
        text += (text.empty() ? "" : " ") + scope;
    return text;
}

/// RFC 6749 section 3.3: printable ASCII but for quotation mark and backslash.
bool isScopeToken(std::string_view name)
{
    return !name.empty() &&
           std::ranges::all_of(name, [](char c) { return c > ' ' && c <= '~' && c != '"' && c != '\\'; });
}

/// What is asked for, each name once; all of `offered` where nothing is. `offered` empty: anything goes.
tl::expected<Scopes, OAuthError> grantedScopes(const Request &request, const Scopes &offered,
                                               bool isAnyOffered)
{
    const std::optional<std::string> asked = request.parameter("scope");
    if (!asked)
        return offered;
    Scopes granted;
    std::string_view rest = *asked;
    while (!rest.empty()) {
        const std::string_view name = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(rest.size(), name.size() + 1));
        if (!isScopeToken(name))
            return request.refusal("invalid_scope", "The scope is no list of names with one blank between.");
        if (!isAnyOffered && std::ranges::find(offered, name) == offered.end())
            return request.refusal("invalid_scope",
                                   "The scope " + std::string(name) + " is not to be had here.");
        if (std::ranges::find(granted, name) == granted.end())
            granted.emplace_back(name);
    }
    return granted;
}

void writeAudience(JsonWriter &claims, const std::vector<std::string> &audiences)
{
    claims.key("aud");
    if (audiences.size() == 1) {
        claims.string(audiences.front());
        return;
    }
    claims.beginArray();
    for (const std::string &audience : audiences)
        claims.string(audience);
    claims.endArray();
}

/// The claims of RFC 9068 section 2.2. A client that acts for itself is its own subject.
std::string accessTokenClaims(const Request &request, const IssuedTokens &tokens)
{
    using std::chrono::seconds;
    const std::int64_t now = std::chrono::floor<seconds>(request.now).time_since_epoch() / seconds(1);
    JsonWriter claims;
    claims.beginObject();
    claims.key("iss").string(request.terms.issuer);
    claims.key("sub").string(request.client);
    writeAudience(claims, request.terms.audiences);
    claims.key("iat").integer(now);
    claims.key("exp").integer(now + tokens.lifetime.count());
    claims.key("jti").string(tokens.tokenId);
    claims.key("client_id").string(request.client);
    if (!tokens.scope.empty())
        claims.key("scope").string(tokens.scope);
    return claims.endObject().take();
}

/// `claims` with those of `extra` in them, which win.
Result<std::string> withExtraClaims(std::string claims, std::string_view extra, const Request &request)
{
    if (extra.empty())
        return claims;
    const PlaceholderText text = JOT_TRY(PlaceholderText::parse(extra));
    PlaceholderValues values;
    values.now = request.now;
    values.random = &request.random;
    const JsonDocument document = JsonDocument::parse(JOT_TRY(text.fill(values)));
    for (const JsonMember member : document.root().members())
        claims = withMemberSet(claims, member.name.string(), member.value.raw());
    return claims;
}

Result<std::string> signedAccessToken(const Request &request, std::string claims)
{
    JsonWriter header;
    header.beginObject().key("typ").string("at+jwt");
    header.key("kid").string(publishedKid(*request.key.key)).endObject();
    TokenDraft draft;
    draft.payload = std::move(claims);
    draft.signing = SigningDraft{{{request.key.alg, request.key.key, header.take()}}};
    draft.hasPlaceholders = false;
    return buildToken(draft, request.now, request.random)
        .map([](BuiltToken token) { return std::move(token.text); })
        .map_error([](DraftFault fault) { return std::move(fault.finding); });
}

TokenResult issue(const Request &request, const Scopes &scopes)
{
    IssuedTokens tokens;
    tokens.client = request.client;
    tokens.lifetime = request.terms.accessLifetime;
    tokens.scope = joined(scopes);
    tokens.tokenId = encodeBase64Url(request.random(kTokenIdBytes).view());
    Result<std::string> text =
        withExtraClaims(accessTokenClaims(request, tokens), request.terms.extraClaims, request)
            .and_then([&](std::string claims) { return signedAccessToken(request, std::move(claims)); });
    if (!text)
        return request.refusal("server_error", descriptionText(englishMessage(text.error())));
    tokens.accessToken = std::move(*text);
    return tokens;
}

std::string newRefreshToken(const Request &request, Scopes scopes, std::uint64_t family)
{
    RefreshGrant grant;
    grant.client = request.client;
    grant.scopes = std::move(scopes);
    grant.family = family;
    grant.expires = request.now + request.terms.refreshLifetime;
    return request.grants.issue(std::move(grant), request.random);
}

TokenResult grantClientCredentials(const Request &request)
{
    Scopes scopes = JOT_TRY(grantedScopes(request, request.terms.scopes, request.terms.scopes.empty()));
    IssuedTokens tokens = JOT_TRY(issue(request, scopes));
    if (request.terms.givesRefreshTokens)
        tokens.refreshToken = newRefreshToken(request, std::move(scopes), request.grants.newFamily());
    return tokens;
}

/// RFC 6749 section 6. A token that comes a second time was stolen, or its thief was first: either way all
/// that came from it is void (RFC 9700 section 4.14.2).
TokenResult grantRefresh(const Request &request)
{
    const std::optional<std::string> token = request.parameter("refresh_token");
    if (!token)
        return request.refusal("invalid_request", "The parameter refresh_token is missing.");
    const RefreshGrant *known = request.grants.find(*token);
    if (!known)
        return request.refusal("invalid_grant", "This refresh token is not known here, or was revoked.");
    const RefreshGrant grant = *known;
    if (grant.client != request.client)
        return request.refusal("invalid_grant", "This refresh token was issued to another client.");
    if (grant.isSpent) {
        request.grants.revoke(grant.family);
        return request.refusal("invalid_grant",
                               "This refresh token was used before; all that came from it is revoked.");
    }
    if (grant.expires <= request.now)
        return request.refusal("invalid_grant", "This refresh token has expired.");
    const Scopes scopes = JOT_TRY(grantedScopes(request, grant.scopes, false));
    IssuedTokens tokens = JOT_TRY(issue(request, scopes));
    tokens.isRefresh = true;
    if (request.terms.rotatesRefreshTokens) {
        request.grants.spend(*token);
        tokens.refreshToken = newRefreshToken(request, grant.scopes, grant.family);
    }
    return tokens;
}

struct GrantType
{
    std::string_view name;
    TokenResult (*grant)(const Request &request);
    bool IssuerTerms::*isOffered; ///< null: always
};

constexpr std::array kGrantTypes = {
    GrantType{"client_credentials", grantClientCredentials, nullptr},
    GrantType{"refresh_token", grantRefresh, &IssuerTerms::givesRefreshTokens},
};

/// Of a media type, parameters such as `charset` left aside (RFC 9110 section 8.3.1).
bool isForm(std::string_view contentType)
{
    return lowerAscii(contentType.substr(0, contentType.find_first_of("; \t"))) ==
           "application/x-www-form-urlencoded";
}

} // namespace

TokenResult issueTokens(const TokenRequest &asked, const IssuerTerms &terms, const IssuerKey &key,
                        TokenMemory &memory, Instant now, const crypto::RandomSource &random)
{
    if (!isForm(asked.contentType))
        return tl::unexpected(
            OAuthError{"invalid_request", "The body is not of type application/x-www-form-urlencoded."});
    const FormParameters form = JOT_TRY(parseForm(asked.body));
    const std::string client =
        JOT_TRY(authenticatedClient({asked.authorization, form}, terms, memory.assertions, now));
    const Request request{form, client, terms, key, memory.grants, now, random};
    const std::optional<std::string> type = request.parameter("grant_type");
    if (!type)
        return request.refusal("invalid_request", "The parameter grant_type is missing.");
    const auto *found = std::ranges::find(kGrantTypes, *type, &GrantType::name);
    if (found == kGrantTypes.end() || (found->isOffered && !(terms.*found->isOffered)))
        return request.refusal("unsupported_grant_type",
                               terms.givesRefreshTokens
                                   ? "Only client_credentials and refresh_token are granted here."
                                   : "Only client_credentials is granted here.");
    return found->grant(request);
}

std::string tokenResponse(const IssuedTokens &tokens)
{
    JsonWriter json;
    json.beginObject();
    json.key("access_token").string(tokens.accessToken);
    json.key("token_type").string("Bearer");
    json.key("expires_in").integer(tokens.lifetime.count());
    if (tokens.refreshToken)
        json.key("refresh_token").string(*tokens.refreshToken);
    if (!tokens.scope.empty())
        json.key("scope").string(tokens.scope);
    return json.endObject().take();
}

std::string errorResponse(const OAuthError &error)
{
    JsonWriter json;
    json.beginObject();
    json.key("error").string(error.code);
    json.key("error_description").string(error.description);
    return json.endObject().take();
}

} // namespace jotscope
