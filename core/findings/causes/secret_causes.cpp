#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"secret-is-base64", Severity::Error,
     JOT_TEXT("Finding", "The secret is base64 text: the signature was made with %{word}."),
     JOT_TEXT("Finding", "Take the secret as base64."), "RFC 4648 section 4"},
    {"secret-is-base64url", Severity::Error,
     JOT_TEXT("Finding", "The secret is base64url text: the signature was made with %{word}."),
     JOT_TEXT("Finding", "Take the secret as base64url."), "RFC 4648 section 5"},
    {"secret-is-hex", Severity::Error,
     JOT_TEXT("Finding", "The secret is hexadecimal text: the signature was made with %{word}."),
     JOT_TEXT("Finding", "Take the secret as hexadecimal."), "RFC 4648 section 8"},
    {"secret-should-be-encoded", Severity::Error,
     JOT_TEXT("Finding", "The signature was made with the secret's %{word}, not with the bytes of the secret "
                         "itself."),
     JOT_TEXT("Finding", "Agree with the signer on the bytes; most mean to decode such a text first."), ""},
    {"secret-encoded-twice", Severity::Error,
     JOT_TEXT("Finding", "Two encodings lie between this secret and the signer's (%{encodings}): the "
                         "signature was made with %{word}."),
     JOT_TEXT("Finding", "Agree with the signer on the bytes, and encode them once at most."), ""},
    {"secret-trailing-newline", Severity::Error,
     JOT_TEXT("Finding",
              "A line break makes the difference: the signature was made with the secret %{word}."),
     JOT_TEXT("Finding", "Write the secret to its file or variable without a line break at its end, as "
                         "printf does and echo does not."),
     ""},
    {"secret-surrounding-whitespace", Severity::Error,
     JOT_TEXT("Finding", "White space makes the difference: the signature was made with the secret %{word}."),
     JOT_TEXT("Finding", "Have both sides trim the secret, or neither."), ""},
    {"secret-quoted", Severity::Error,
     JOT_TEXT("Finding",
              "Quotation marks or brackets make the difference: the signature was made with the secret "
              "%{word}."),
     JOT_TEXT("Finding", "Look at how the secret is written where it is configured: not every reader of "
                         "such files takes quotation marks off."),
     ""},
    {"secret-has-bom", Severity::Error,
     JOT_TEXT("Finding",
              "A byte order mark makes the difference: the signature was made with the secret %{word}."),
     JOT_TEXT("Finding", "Save the secret's file as UTF-8 without a byte order mark."), ""},
    {"secret-case", Severity::Error,
     JOT_TEXT("Finding", "Capitals make the difference: the signature was made with the secret %{word}."),
     JOT_TEXT("Finding", "Copy the secret rather than typing it."), ""},
    {"secret-invisible-characters", Severity::Error,
     JOT_TEXT("Finding", "Characters that do not show make the difference: the signature was made with the "
                         "secret %{word}."),
     JOT_TEXT("Finding", "Copy the secret from its source, not from a web page or a document."), ""},
    {"secret-other-charset", Severity::Error,
     JOT_TEXT("Finding", "The character set makes the difference: the signature was made with the secret "
                         "%{word}."),
     JOT_TEXT("Finding", "Have both sides take the secret's text as UTF-8, or use random bytes."),
     "RFC 8725 section 3.7"},
    {"secret-percent-encoded", Severity::Error,
     JOT_TEXT("Finding",
              "Percent-encoding makes the difference: the signature was made with the secret %{word}."),
     JOT_TEXT("Finding", "Decode the secret once where it comes out of a URL or a form."),
     "RFC 3986 section 2.1"},
    {"secret-escaped", Severity::Error,
     JOT_TEXT("Finding", "Escapes make the difference: the signature was made with the secret %{word}."),
     JOT_TEXT("Finding", "Quote the secret as the file that holds it demands, or choose one of letters and "
                         "digits alone."),
     ""},
    {"secret-padded", Severity::Error,
     JOT_TEXT("Finding",
              "The secret was brought to another length: the signature was made with the secret %{word}, "
              "%{bytes} bytes in all."),
     JOT_TEXT("Finding", "Use a secret of the length that both sides expect."), ""},
    {"secret-hashed", Severity::Error,
     JOT_TEXT("Finding",
              "The secret was hashed first: the signature was made with its %{hash} digest %{word}."),
     JOT_TEXT("Finding", "Hash the secret on both sides, or on neither."), ""},
    {"secret-is-jwk-text", Severity::Error,
     JOT_TEXT("Finding",
              "A JWK and its text were taken for each other: the signature was made with %{word}."),
     JOT_TEXT("Finding", "Import the JWK as a key; the secret is what its k decodes to."),
     "RFC 7518 section 6.4.1"},
    {"secret-is-public-key", Severity::Error,
     JOT_TEXT("Finding", "The public key was taken for an HMAC secret: the signature was made with %{word}. "
                         "Whoever has the public key can make such a token."),
     JOT_TEXT("Finding", "Have the verifier accept only the algorithms that it expects: this is how an "
                         "algorithm confusion attack looks."),
     "RFC 8725 section 2.1"},
    {"secret-is-certificate", Severity::Error,
     JOT_TEXT("Finding", "The certificate was taken for an HMAC secret: the signature was made with %{word}. "
                         "Whoever has the certificate can make such a token."),
     JOT_TEXT("Finding", "Have the verifier accept only the algorithms that it expects: this is how an "
                         "algorithm confusion attack looks."),
     "RFC 8725 section 2.1"},
    {"secret-well-known", Severity::Warning,
     JOT_TEXT("Finding", "The signature was made with a secret that everybody can know: it is published "
                         "(%{source})."),
     JOT_TEXT("Finding",
              "Replace the secret by random bytes, as many as the hash has at least: whoever knows "
              "it can make such tokens."),
     "RFC 8725 section 3.5"},
    {"secret-empty", Severity::Warning,
     JOT_TEXT("Finding", "The signature was made with an empty secret, or one of zero bytes alone, which is "
                         "the same to HMAC."),
     JOT_TEXT("Finding", "Look why the signer has no secret, such as a variable that is not set: everybody "
                         "can make such tokens."),
     "RFC 2104 section 2"},
    {"secret-in-word-list", Severity::Warning,
     JOT_TEXT("Finding", "The signature was made with the word in line %{line} of the list %{list}."),
     JOT_TEXT("Finding", "Replace the secret by random bytes, as many as the hash has at least: what is in a "
                         "list can be found by trying."),
     "RFC 8725 section 3.5"},
};

} // namespace

std::span<const CatalogueRow> secretCauses()
{
    return kRows;
}

} // namespace jotscope
