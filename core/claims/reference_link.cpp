#include "core/claims/reference_link.h"

#include <algorithm>

namespace jotscope {

namespace {

/// Where documents whose name begins in one way are published.
struct Publication
{
    std::string_view begin;
    std::string_view url;
    std::string_view fragment; ///< what stands before a section's number; empty where sections have names
};

constexpr std::string_view kOpenIdSection = "#rfc.section.";
constexpr std::string_view kSection = "#section-";

/// The longest beginning decides.
constexpr Publication kPublications[] = {
    {"OIDC Core", "https://openid.net/specs/openid-connect-core-1_0.html", kOpenIdSection},
    {"OIDC Front-Channel Logout", "https://openid.net/specs/openid-connect-frontchannel-1_0.html",
     kOpenIdSection},
    {"Back-Channel Logout", "https://openid.net/specs/openid-connect-backchannel-1_0.html", kOpenIdSection},
    {"OIDC Identity Assurance Claims",
     "https://openid.net/specs/openid-connect-4-ida-claims-1_0-final.html",
     {}},
    {"OpenID Federation 1.0", "https://openid.net/specs/openid-federation-1_0.html", kSection},
    {"OpenID for Verifiable Presentations 1.0",
     "https://openid.net/specs/openid-4-verifiable-presentations-1_0.html", kSection},
    {"OpenID4VCI 1.0", "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html", kSection},
    {"OpenID CIBA Core 1.0",
     "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html",
     {}},
    {"OIDF FAPI 1.0 Advanced", "https://openid.net/specs/openid-financial-api-part-2-1_0.html", {}},
    {"JARM", "https://openid.net/specs/oauth-v2-jarm.html", {}},
    {"W3C VC Data Model 1.0", "https://www.w3.org/TR/2019/REC-vc-data-model-20191119/", {}},
    {"3GPP TS 29.222", "https://www.3gpp.org/dynareport/29222.htm", {}},
    {"3GPP TS 29.510", "https://www.3gpp.org/dynareport/29510.htm", {}},
    {"ETSI TS 119 182-1", "https://www.etsi.org/deliver/etsi_ts/119100_119199/11918201/", {}},
    {"ETSI GS NFV-SEC 022", "https://www.etsi.org/deliver/etsi_gs/NFV-SEC/001_099/022/", {}},
    {"IHE ITI", "https://profiles.ihe.net/ITI/", {}},
    {"Microsoft Entra",
     "https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference",
     {}},
    {"Microsoft Entra (optional claim)",
     "https://learn.microsoft.com/entra/identity-platform/optional-claims-reference",
     {}},
    {"Azure B2C", "https://learn.microsoft.com/azure/active-directory-b2c/tokens-overview", {}},
    {"Google", "https://developers.google.com/identity/openid-connect/openid-connect", {}},
    {"Google Cloud", "https://cloud.google.com/docs/authentication/token-types", {}},
    {"Google Cloud IAP", "https://cloud.google.com/iap/docs/signed-headers-howto", {}},
    {"Firebase", "https://firebase.google.com/docs/auth/admin/verify-id-tokens", {}},
    {"Firebase (custom token)", "https://firebase.google.com/docs/auth/admin/create-custom-tokens", {}},
    {"Auth0", "https://auth0.com/docs/secure/tokens", {}},
    {"Keycloak", "https://www.keycloak.org/documentation", {}},
    {"AWS Cognito",
     "https://docs.aws.amazon.com/cognito/latest/developerguide/"
     "amazon-cognito-user-pools-using-tokens-with-identity-providers.html",
     {}},
    {"AWS ALB",
     "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html",
     {}},
    {"AWS STS", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html", {}},
    {"Kubernetes", "https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/", {}},
    {"GitHub Actions", "https://docs.github.com/actions/concepts/security/openid-connect", {}},
    {"GitLab CI", "https://docs.gitlab.com/ci/secrets/id_token_authentication/", {}},
    {"Okta", "https://developer.okta.com/docs/reference/api/oidc/", {}},
    {"Apple", "https://developer.apple.com/documentation/sign_in_with_apple", {}},
    {"Supabase", "https://supabase.com/docs/guides/auth/jwts", {}},
    {"Hasura", "https://hasura.io/docs/2.0/auth/authentication/jwt/", {}},
    {"CircleCI", "https://circleci.com/docs/openid-connect-tokens/", {}},
    {"Cloudflare Access",
     "https://developers.cloudflare.com/cloudflare-one/identity/authorization-cookie/application-token/",
     {}},
    {"Buildkite", "https://buildkite.com/docs/pipelines/security/oidc", {}},
    {"HCP Terraform",
     "https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/"
     "workload-identity-tokens",
     {}},
};

constexpr std::string_view kDigits = "0123456789";

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(' ');
    return begin == text.npos ? std::string_view()
                              : text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

/// The number behind `word` and a blank, or empty: `4.1.1` of `section 4.1.1`.
std::string_view numberBehind(std::string_view word, std::string_view text)
{
    const std::size_t at = text.find(word);
    if (at == text.npos)
        return {};
    text.remove_prefix(at + word.size());
    text.remove_prefix(std::min(text.find(' '), text.size())); // past the s of `sections`
    text = trimmed(text);
    const std::size_t end = text.find_first_of(" ,;");
    return text.substr(0, end);
}

std::string withSection(std::string url, std::string_view document, std::string_view fragment)
{
    if (fragment.empty())
        return url;
    if (const std::string_view section = numberBehind(" section", document); !section.empty())
        return url.append(fragment).append(section);
    if (const std::string_view appendix = numberBehind(" appendix", document); !appendix.empty())
        return url.append("#appendix-").append(appendix);
    return url;
}

std::string urlOf(std::string_view document)
{
    constexpr std::string_view kAlso = "also ";
    if (document.starts_with(kAlso))
        document.remove_prefix(kAlso.size());
    constexpr std::string_view kRfc = "RFC ";
    if (document.starts_with(kRfc)) {
        const std::string_view rest = document.substr(kRfc.size());
        const std::string_view number = rest.substr(0, rest.find_first_not_of(kDigits));
        return withSection("https://www.rfc-editor.org/rfc/rfc" + std::string(number) + ".html", document,
                           kSection);
    }
    if (document.starts_with("draft-")) {
        const std::string_view name = document.substr(0, document.find_first_of(" ,"));
        return withSection("https://datatracker.ietf.org/doc/html/" + std::string(name), document, kSection);
    }
    const Publication *longest = nullptr;
    for (const Publication &one : kPublications) {
        if (document.starts_with(one.begin) && (!longest || one.begin.size() > longest->begin.size()))
            longest = &one;
    }
    return longest ? withSection(std::string(longest->url), document, longest->fragment) : std::string();
}

} // namespace

std::vector<ReferenceLink> referenceLinks(std::string_view reference)
{
    std::vector<ReferenceLink> links;
    while (!reference.empty()) {
        const std::size_t semicolon = std::min(reference.find(';'), reference.size());
        const std::string_view document = trimmed(reference.substr(0, semicolon));
        if (!document.empty())
            links.push_back({document, urlOf(document)});
        reference.remove_prefix(std::min(semicolon + 1, reference.size()));
    }
    return links;
}

} // namespace jotscope
