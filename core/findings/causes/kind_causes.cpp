#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"is-jwe", Severity::Info,
     JOT_TEXT("Finding",
              "This is an encrypted token (JWE), not a signed one: nobody can read it without the key."),
     JOT_TEXT("Finding", "Decrypt it with the key of its addressee; where you wanted a token that you can "
                         "check, ask for one for your own API (with Auth0, name an audience)."),
     "RFC 7516 section 3"},
    {"is-opaque", Severity::Error,
     JOT_TEXT("Finding", "This is no JWT but an opaque token of %{word}, which nobody else can read."),
     JOT_TEXT("Finding",
              "Ask the issuer what it means; OAuth servers have an introspection endpoint for that."),
     "RFC 7662"},
    {"is-paseto", Severity::Error,
     JOT_TEXT("Finding", "This is no JWT but a PASETO of version %{version}, %{word}."),
     JOT_TEXT("Finding", "Check it with a library for PASETO; its format is another one on purpose."),
     "paseto-spec"},
    {"is-macaroon", Severity::Error,
     JOT_TEXT("Finding", "This is no JWT but a macaroon: its signature can be checked by its issuer alone."),
     JOT_TEXT("Finding", "Read its caveats with a library for macaroons."), ""},
    {"is-saml", Severity::Error, JOT_TEXT("Finding", "This is no JWT but a SAML message in XML, %{word}."),
     JOT_TEXT("Finding", "Read it with a SAML decoder, and check its XML signature there."),
     "SAML 2.0 Bindings section 3"},
    {"is-session-cookie", Severity::Error,
     JOT_TEXT("Finding", "This is no JWT but a session cookie of %{maker}."),
     JOT_TEXT("Finding", "Only the application that set it has the key; look there for what it says."), ""},
    {"unsigned-emulator", Severity::Error,
     JOT_TEXT("Finding", "The token comes from Firebase's emulator, which signs nothing."),
     JOT_TEXT("Finding", "Accept it in tests against the emulator alone; Firebase itself signs with RS256."),
     ""},
    {"refresh-not-for-you", Severity::Error,
     JOT_TEXT("Finding",
              "This is a refresh token of Keycloak, signed with a secret that never leaves the server."),
     JOT_TEXT("Finding",
              "Do not check it: send it to the token endpoint, and check the access token that comes back."),
     "RFC 6749 section 1.5"},
    {"payload-detached-missing", Severity::Error,
     JOT_TEXT(
         "Finding",
         "The payload is empty: what was signed travels outside of the token and is needed to check it."),
     JOT_TEXT("Finding", "Give the payload too, byte for byte as it was signed."), "RFC 7515 appendix F"},
    {"jwe-authjs", Severity::Info,
     JOT_TEXT("Finding", "This is a session cookie of Auth.js: its key is derived from the secret (%{key}) "
                         "by HKDF, as %{derivation}."),
     JOT_TEXT("Finding", "Take the derived key to open it; the secret itself is none."), "RFC 5869"},
};

} // namespace

std::span<const CatalogueRow> kindCauses()
{
    return kRows;
}

} // namespace jotscope
