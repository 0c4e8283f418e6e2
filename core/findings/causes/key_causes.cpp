#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"key-other-in-set", Severity::Error,
     JOT_TEXT("Finding", "The header's kid names the key %{named}, but it is the key %{key} that fits."),
     JOT_TEXT("Finding", "Have the issuer correct the kid."), "RFC 7515 section 4.1.4"},
    {"key-kid-mismatch", Severity::Error,
     JOT_TEXT("Finding", "No key on hand is called %{kid}, as the header's kid says; the key %{key} fits."),
     JOT_TEXT("Finding", "Have the issuer write the kid that its key set has."), "RFC 7515 section 4.1.4"},
    {"key-use-enc-chosen", Severity::Error,
     JOT_TEXT("Finding",
              "The signature was made with the key %{key}, whose use is encryption, so that verifiers "
              "pass it over."),
     JOT_TEXT("Finding", "Have the issuer sign with its signing key, or correct the use of this one."),
     "RFC 7517 section 4.2"},
    {"key-wrong", Severity::Error,
     JOT_TEXT("Finding", "Another key made this signature: opened with %{key}, it shows no padding at all."),
     JOT_TEXT("Finding", "Get the key that the issuer signs with; its kid or its thumbprint tells which."),
     "RFC 8017 section 8.2.2"},
    {"key-recovered-other", Severity::Error,
     JOT_TEXT("Finding", "If the token is unchanged, one of these keys made the signature: thumbprints "
                         "%{thumbprints}. None of them is on hand."),
     JOT_TEXT("Finding", "Look for one of these thumbprints in the issuer's key sets, old ones included."),
     "RFC 7638"},
    {"key-stale-set", Severity::Error,
     JOT_TEXT("Finding",
              "The key %{kid} that the header names is not in the key set on hand, which may be an "
              "old one."),
     JOT_TEXT("Finding", "Fetch the issuer's key set anew: keys are replaced from time to time."),
     "RFC 7517 section 4.5"},
    {"key-other-half", Severity::Error,
     JOT_TEXT("Finding",
              "The private key was taken for an HMAC secret: the signature was made with %{word}."),
     JOT_TEXT("Finding", "Have the issuer sign with the key's own algorithm, as its public half is what "
                         "verifiers have."),
     "RFC 7518 section 3.1"},
    {"key-well-known", Severity::Warning,
     JOT_TEXT("Finding",
              "The key %{key} is published (%{source}): it belongs to no one, and its private half "
              "may be known to everybody."),
     JOT_TEXT("Finding", "Generate a key of your own, and trust nothing that this one signed."),
     "RFC 8725 section 3.5"},
    {"key-guessable", Severity::Warning,
     JOT_TEXT("Finding", "The secret part of the key %{key} can be guessed: it is one byte repeated, bytes "
                         "that count up, or the number one."),
     JOT_TEXT("Finding", "Generate a key of your own, and trust nothing that this one signed."),
     "RFC 8725 section 3.5"},
    {"key-pem-escaped", Severity::Error,
     JOT_TEXT("Finding", "The key's text was changed on its way: %{word}. Put right, it is the key that "
                         "verifies the token."),
     JOT_TEXT("Finding", "Load the key from a file, or have the program that reads it put real line ends and "
                         "BEGIN and END lines back."),
     "RFC 7468 section 3"},
    {"key-text-damaged", Severity::Error,
     JOT_TEXT("Finding",
              "The key's text is damaged: %{word}. Mended, it is the key that verifies the token."),
     JOT_TEXT("Finding", "Use the mended text, and copy the key anew from where it was made."), ""},
    {"key-jwk-coordinate-length", Severity::Error,
     JOT_TEXT("Finding", "The JWK's numbers are not written as a JWK has them: %{word}. Written so, they are "
                         "the key that verifies the token."),
     JOT_TEXT("Finding", "Correct the program that writes the JWK."), "RFC 7518 section 6"},
    {"key-is-certificate", Severity::Error,
     JOT_TEXT("Finding",
              "The JWK's certificate (%{subject}) holds another key than the JWK's own members, and "
              "the certificate's is the one that verifies the token."),
     JOT_TEXT("Finding", "Have the issuer publish one key, with the certificate that belongs to it."),
     "RFC 7517 section 4.7"},
    {"key-embedded-verifies", Severity::Error,
     JOT_TEXT("Finding", "The token brings the key that verifies it along (%{name}), which proves nothing: "
                         "whoever forges a token puts in a key of their own."),
     JOT_TEXT("Finding", "Ask the issuer for its key by another way, and compare the two."),
     "RFC 8725 section 3.10"},
};

} // namespace

std::span<const CatalogueRow> keyCauses()
{
    return kRows;
}

} // namespace jotscope
