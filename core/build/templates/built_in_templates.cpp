#include "core/build/templates/template_documents.h"
#include "core/build/templates/token_template.h"
#include "core/findings/catalogue.h"

namespace jotscope {

namespace {

using namespace template_documents;

constexpr BuiltInTemplate kTemplates[] = {
    {"openid-id-token", JOT_TEXT("Template", "OpenID Connect ID token"),
     JOT_TEXT("Template", "Tells a client who signed in, and how."), "OpenID Connect Core 1.0 section 2",
     kOpenidIdToken},
    {"oauth-access-token", JOT_TEXT("Template", "OAuth access token"),
     JOT_TEXT("Template", "Lets a client call an API, with the scope that was granted."),
     "RFC 9068 section 2", kOauthAccessToken},
    {"dpop-proof", JOT_TEXT("Template", "DPoP proof"),
     JOT_TEXT("Template", "Proves with each request that its sender has the key that the access token is "
                          "bound to."),
     "RFC 9449 section 4.2", kDpopProof},
    {"client-assertion", JOT_TEXT("Template", "Client assertion"),
     JOT_TEXT("Template", "Authenticates a client at an authorization server in place of a secret."),
     "RFC 7523 section 3", kClientAssertion},
    {"logout-token", JOT_TEXT("Template", "Back-channel logout token"),
     JOT_TEXT("Template", "Tells a client that a session has ended."),
     "OpenID Connect Back-Channel Logout 1.0 section 2.4", kLogoutToken},
    {"security-event-token", JOT_TEXT("Template", "Security event token"),
     JOT_TEXT("Template", "Tells a receiver what has happened: here, that a session was revoked."),
     "RFC 8417 section 2", kSecurityEventToken},
    {"sd-jwt-credential", JOT_TEXT("Template", "SD-JWT credential"),
     JOT_TEXT("Template", "Its holder shows only those claims that are asked for."),
     "draft-ietf-oauth-sd-jwt-vc section 2", kSdJwtCredential},
    {"entra-access-token", JOT_TEXT("Template", "Microsoft Entra access token"),
     JOT_TEXT("Template", "Version 2.0, for a user who is signed in."),
     "learn.microsoft.com/entra/identity-platform/access-token-claims-reference", kEntraAccessToken},
    {"auth0-access-token", JOT_TEXT("Template", "Auth0 access token"),
     JOT_TEXT("Template", "For an API with permissions; the issuer ends with a slash."),
     "auth0.com/docs/secure/tokens/access-tokens/access-token-profiles", kAuth0AccessToken},
    {"keycloak-access-token", JOT_TEXT("Template", "Keycloak access token"),
     JOT_TEXT("Template", "With the roles of the realm and of its clients."),
     "keycloak.org/docs/latest/server_admin", kKeycloakAccessToken},
    {"cognito-access-token", JOT_TEXT("Template", "Amazon Cognito access token"),
     JOT_TEXT("Template", "Of a user pool: the client is in client_id, and there is no audience."),
     "docs.aws.amazon.com/cognito/latest/developerguide/"
     "amazon-cognito-user-pools-using-the-access-token.html",
     kCognitoAccessToken},
    {"google-id-token", JOT_TEXT("Template", "Google ID token"),
     JOT_TEXT("Template", "Of a Workspace account, whose domain is in hd."),
     "developers.google.com/identity/openid-connect/openid-connect", kGoogleIdToken},
    {"kubernetes-service-account", JOT_TEXT("Template", "Kubernetes service account token"),
     JOT_TEXT("Template", "Bound to a pod, as the cluster projects it."),
     "kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin", kKubernetesServiceAccount},
    {"github-actions", JOT_TEXT("Template", "GitHub Actions token"),
     JOT_TEXT("Template", "With which a workflow signs in to a cloud."),
     "docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/"
     "about-security-hardening-with-openid-connect",
     kGithubActions},
};

} // namespace

std::span<const BuiltInTemplate> builtInTemplates()
{
    return kTemplates;
}

} // namespace jotscope
