#include "core/issuer/token/client/client_authentication.h"

#include "core/issuer/ascii_case.h"
#include "core/issuer/token/client/client_assertion.h"
#include "core/text/encodings/base64url.h"
#include "core/text/utf8.h"

namespace jotscope {

namespace {

struct Credentials
{
    std::string id;
    std::string secret;
};

using ClientResult = tl::expected<Credentials, OAuthError>;

tl::unexpected<OAuthError> refusal(std::string_view code, const char *description, std::string client = {})
{
    return tl::unexpected(OAuthError{code, description, std::move(client)});
}

/// The scheme's name has no case (RFC 9110 section 11.1).
bool isBasic(std::string_view authorization)
{
    constexpr std::string_view kScheme = "basic ";
    return authorization.size() > kScheme.size() &&
           lowerAscii(authorization.substr(0, kScheme.size())) == kScheme;
}

/// RFC 6749 section 2.3.1 asks for form encoding below Base64. Clients that leave it out are understood as
/// long as what they send is no broken escape.
std::string formTextOrAsIs(std::string_view text)
{
    std::optional<std::string> decoded = decodeFormText(text);
    return decoded ? std::move(*decoded) : toValidUtf8(text);
}

ClientResult basicCredentials(std::string_view authorization)
{
    if (!isBasic(authorization))
        return refusal("invalid_client", "The Authorization header is not of the scheme Basic.");
    const std::size_t begin = authorization.find_first_not_of(' ', authorization.find(' '));
    const std::optional<std::string> pair =
        begin == authorization.npos ? std::nullopt : decodeBase64(authorization.substr(begin));
    const std::size_t colon = pair ? pair->find(':') : std::string::npos;
    if (colon == std::string::npos)
        return refusal("invalid_client", "The Authorization header holds no id and secret in Base64.");
    return Credentials{formTextOrAsIs(std::string_view(*pair).substr(0, colon)),
                       formTextOrAsIs(std::string_view(*pair).substr(colon + 1))};
}

std::string valueOf(const FormParameters &form, std::string_view name)
{
    const auto found = form.find(name);
    return found == form.end() ? std::string() : found->second;
}

ClientResult credentials(std::string_view authorization, const FormParameters &form)
{
    Credentials named{valueOf(form, "client_id"), valueOf(form, "client_secret")};
    if (authorization.empty())
        return named;
    if (!named.secret.empty())
        return refusal("invalid_request", "The client authenticates in the header and in the form.",
                       std::move(named.id));
    ClientResult basic = basicCredentials(authorization);
    if (basic && !named.id.empty() && named.id != basic->id)
        return refusal("invalid_request", "The client_id of the form is not the one of the header.",
                       std::move(named.id));
    return basic;
}

tl::expected<std::string, OAuthError> assertedClient(const ClientProof &proof, const IssuerTerms &terms,
                                                     UsedAssertions &used, Instant now)
{
    std::string named = valueOf(proof.form, "client_id");
    if (!proof.authorization.empty() || proof.form.contains("client_secret"))
        return refusal("invalid_request", "The client authenticates by an assertion and by a secret.",
                       std::move(named));
    if (valueOf(proof.form, "client_assertion_type") != kAssertionType)
        return refusal("invalid_client", "The client_assertion_type is not the one of JWTs.",
                       std::move(named));
    // RFC 7521 section 4.2: it need not be there.
    if (!named.empty() && terms.client && named != terms.client->id)
        return refusal("invalid_client", "There is no client of this id.", std::move(named));
    return clientOfAssertion(valueOf(proof.form, "client_assertion"), terms, used, now);
}

} // namespace

tl::expected<std::string, OAuthError> authenticatedClient(const ClientProof &proof, const IssuerTerms &terms,
                                                          UsedAssertions &used, Instant now)
{
    if (proof.form.contains("client_assertion") || proof.form.contains("client_assertion_type"))
        return assertedClient(proof, terms, used, now);
    Credentials given = JOT_TRY(credentials(proof.authorization, proof.form));
    if (!terms.client)
        return given.id.empty() ? std::string(kUnnamedClient) : std::move(given.id);
    if (given.id.empty())
        return refusal("invalid_client", "The client does not say who it is.");
    if (given.id != terms.client->id)
        return refusal("invalid_client", "There is no client of this id.", std::move(given.id));
    if (!terms.client->secret)
        return refusal("invalid_client", "This client proves itself by an assertion that it signs.",
                       std::move(given.id));
    if (SecretBytes(given.secret) != *terms.client->secret)
        return refusal("invalid_client", "The secret of the client is wrong or missing.",
                       std::move(given.id));
    return std::move(given.id);
}

} // namespace jotscope
