#include "core/issuer/token/client/client_assertion.h"

#include "core/issuer/server_metadata.h"
#include "core/jose/jws/verification.h"

#include <algorithm>
#include <chrono>

namespace jotscope {

namespace {

/// RFC 7523 section 3, point 4: one that lives for unreasonably long may be refused. What was used must be
/// remembered for as long.
constexpr std::chrono::hours kLongestLife{24};

tl::unexpected<OAuthError> assertionRefusal(const char *description, std::string client)
{
    return tl::unexpected(OAuthError{"invalid_client", description, std::move(client)});
}

bool isMadeFor(JsonValue audience, const IssuerTerms &terms)
{
    const auto isOurs = [&terms](const std::string &name) {
        return name == terms.issuer || name == terms.issuer + std::string(kTokenPath);
    };
    if (!audience.isArray())
        return isOurs(audience.string());
    for (const JsonValue one : audience.elements()) {
        if (isOurs(one.string()))
            return true;
    }
    return false;
}

/// What is wrong with the claims of an assertion that is signed as it should be; null: nothing.
const char *faultOf(JsonValue claims, const IssuerTerms &terms, Instant now)
{
    if (claims.member("iss").string() != terms.client->id)
        return "The iss of the assertion is not the client.";
    if (!isMadeFor(claims.member("aud"), terms))
        return "The aud of the assertion is neither this issuer nor its token endpoint.";
    const std::optional<Instant> expires = numericDate(claims.member("exp"));
    if (!expires)
        return "The assertion has no exp, or one that is no date.";
    if (*expires <= now)
        return "The assertion has expired.";
    if (*expires > now + kLongestLife)
        return "The assertion lives for longer than a day.";
    const JsonValue notBefore = claims.member("nbf");
    if (notBefore.exists() && numericDate(notBefore).value_or(Instant::max()) > now)
        return "The assertion is not valid yet.";
    if (claims.member("jti").string().empty())
        return "The assertion has no jti.";
    return nullptr;
}

} // namespace

tl::expected<std::string, OAuthError> clientOfAssertion(std::string_view assertion, const IssuerTerms &terms,
                                                        UsedAssertions &used, Instant now)
{
    const Token token = parseCompact(std::string(assertion), SourceMap::identity({0, assertion.size()}));
    const TokenPart *const payload = token.part(PartName::Payload);
    if (token.isEncrypted() || !payload || !payload->json || !payload->json->root().isObject())
        return assertionRefusal("The assertion is no signed JWT.", {});
    const JsonValue claims = payload->json->root();
    std::string client = claims.member("sub").string();
    if (!terms.client || terms.client->keys.empty())
        return assertionRefusal("No key of a client is registered here; assertions cannot be checked.",
                                std::move(client));
    if (client != terms.client->id)
        return assertionRefusal("The sub of the assertion is not the id of the client.", std::move(client));
    VerificationOptions options;
    options.algorithms = assertionAlgorithms(terms.client->keys);
    if (verifySignature(token, terms.client->keys, options).verdict != SignatureVerdict::Valid)
        return assertionRefusal("The assertion is not signed with the key of the client.", std::move(client));
    if (const char *const fault = faultOf(claims, terms, now))
        return assertionRefusal(fault, std::move(client));
    if (!used.use(claims.member("jti").string(), *numericDate(claims.member("exp")), now))
        return assertionRefusal("An assertion with this jti was used before.", std::move(client));
    return client;
}

std::vector<std::string> assertionAlgorithms(const KeyRing &keys)
{
    std::vector<std::string> names;
    for (const JwsAlgorithm &algorithm : jwsAlgorithms()) {
        const bool isAsymmetric =
            algorithm.scheme != SignatureScheme::None && algorithm.scheme != SignatureScheme::Hmac;
        const bool isUsable = std::ranges::any_of(
            keys, [&algorithm](const KeyPointer &key) { return obstaclesTo(*key, algorithm).empty(); });
        if (isAsymmetric && isUsable && algorithm.standing != Standing::Prohibited)
            names.emplace_back(algorithm.name);
    }
    return names;
}

} // namespace jotscope
