#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"key-fit-verifies", Severity::Info, JOT_TEXT("Finding", "This key verifies the %{alg} signature."), "",
     "RFC 7515 section 5.2"},
    {"key-fit-mismatch", Severity::Error,
     JOT_TEXT("Finding", "The key fits %{alg}, but does not verify this signature."),
     JOT_TEXT("Finding", "Either another key made the signature, or the token was changed after signing."),
     "RFC 7515 section 5.2"},
    {"key-fit-opens", Severity::Info,
     JOT_TEXT("Finding", "This key opens the token, which is encrypted with %{alg}."), "",
     "RFC 7516 section 5.2"},
    {"key-fit-opens-not", Severity::Error,
     JOT_TEXT("Finding", "The key fits %{alg}, but does not open this token."),
     JOT_TEXT("Finding",
              "Either it was made for another key, or it was changed on the way. Which step failed "
              "is not told, since that would help an attacker."),
     "RFC 7516 section 11.5"},
    {"key-fit-type", Severity::Warning,
     JOT_TEXT("Finding", "The algorithm %{alg} takes a key of type %{needed}; this one is of type %{kind}."),
     JOT_TEXT("Finding", "Give the key that belongs to this token's issuer and algorithm."),
     "RFC 7518 section 3.1"},
    {"key-fit-curve", Severity::Warning,
     JOT_TEXT("Finding", "The algorithm %{alg} takes a key on another curve: %{needed}, not %{kind}."),
     JOT_TEXT("Finding", "Give the key that belongs to this token's issuer and algorithm."),
     "RFC 7518 section 3.4"},
    {"key-fit-parameter-set", Severity::Warning,
     JOT_TEXT("Finding",
              "The algorithm %{alg} takes a key of another parameter set: %{needed}, not %{kind}."),
     JOT_TEXT("Finding", "Give the key that belongs to this token's issuer and algorithm."),
     "RFC 9964 section 4"},
    {"key-fit-ephemeral-curve", Severity::Warning,
     JOT_TEXT("Finding", "The token's ephemeral key is on another curve: %{needed}, not %{kind}."),
     JOT_TEXT("Finding", "Give the recipient's key on the same curve."), "RFC 7518 section 4.6.1.1"},
    {"key-fit-size", Severity::Warning,
     JOT_TEXT("Finding", "The algorithm %{alg} takes a key of %{expected} bits; this one has %{actual}."),
     JOT_TEXT("Finding", "If it was given as text, check whether it is base64, base64url or hexadecimal."),
     "RFC 7518 section 4"},
    {"key-fit-private-half", Severity::Warning,
     JOT_TEXT("Finding", "This is the public half of a key; %{alg} takes the private half to open a token."),
     JOT_TEXT("Finding", "Give the recipient's private key."), "RFC 7516 section 5.2"},
    {"key-fit-signature-use", Severity::Warning,
     JOT_TEXT("Finding", "The key's use or key_ops is for something other than signatures."),
     JOT_TEXT("Finding", "Choose the issuer's key with \"use\":\"sig\"."), "RFC 7517 section 4.2"},
    {"key-fit-encryption-use", Severity::Warning,
     JOT_TEXT("Finding", "The key's use or key_ops is for something other than encryption."),
     JOT_TEXT("Finding", "Choose the recipient's key with \"use\":\"enc\"."), "RFC 7517 section 4.2"},
    {"key-fit-alg", Severity::Warning,
     JOT_TEXT("Finding", "The key is for %{keyalg} alone, and the token says %{alg}."),
     JOT_TEXT("Finding", "Choose the key of this algorithm, or correct the JWK's alg."),
     "RFC 7517 section 4.4"},
    {"key-fit-otherwise", Severity::Info,
     JOT_TEXT("Finding", "But for that, the key verifies the %{alg} signature."),
     JOT_TEXT("Finding", "If it is the issuer's key, correct what the JWK says of its use."),
     "RFC 7517 section 4"},
};

} // namespace

std::span<const CatalogueRow> keyFitFindings()
{
    return kRows;
}

} // namespace jotscope
