#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"binding-matches", Severity::Info,
     JOT_TEXT("Finding", "The value of %{claim} fits: it is the hash of %{word}."), "", ""},
    {"binding-differs", Severity::Error,
     JOT_TEXT("Finding", "The value of %{claim} does not fit: the hash of what was given is %{computed}."),
     JOT_TEXT("Finding",
              "Give %{word} that came with this token, unchanged. Otherwise the two do not belong together."),
     ""},
    {"binding-not-given", Severity::Info,
     JOT_TEXT("Finding", "The value of %{claim} was not checked: what was given is not %{word}."),
     JOT_TEXT("Finding", "Give %{word} to see whether the token belongs to it."), ""},
    {"binding-too-large", Severity::Warning,
     JOT_TEXT("Finding",
              "The value of %{claim} was not checked: what was given is larger than %{limit} bytes."),
     JOT_TEXT("Finding", "Give %{word} alone."), ""},
    {"binding-hash-undefined", Severity::Info,
     JOT_TEXT("Finding",
              "The value of %{claim} was not checked: which hash belongs there follows from the algorithm "
              "of the token, and no hash is defined for %{alg}."),
     "", "OIDC Core 1.0 section 3.1.3.6"},
    {"binding-not-string", Severity::Error,
     JOT_TEXT("Finding", "The value of %{claim} is not a string, and therefore no hash."),
     JOT_TEXT("Finding", "It must be the base64url text of a hash."), ""},
    {"binding-other-hash", Severity::Error,
     JOT_TEXT("Finding",
              "The value of %{claim} was made of %{word} with %{actual}, where %{expected} belongs."),
     JOT_TEXT("Finding",
              "Take the right hash where the token is made; at_hash, c_hash and s_hash follow the algorithm "
              "of the token that holds them."),
     "OIDC Core 1.0 section 3.1.3.6"},
    {"binding-whole-hash", Severity::Error,
     JOT_TEXT("Finding",
              "The value of %{claim} is the whole hash of %{word}; only its left half belongs there."),
     JOT_TEXT("Finding", "Encode the first half of the hash's bytes where the token is made."),
     "OIDC Core 1.0 section 3.1.3.6"},
    {"binding-half-hash", Severity::Error,
     JOT_TEXT("Finding",
              "The value of %{claim} is the left half of the hash of %{word}; the whole belongs there."),
     JOT_TEXT("Finding", "Encode all bytes of the hash where the token is made."), ""},
    {"binding-hex", Severity::Error,
     JOT_TEXT("Finding",
              "The value of %{claim} is the hash of %{word} in hexadecimal; it must be in base64url."),
     JOT_TEXT("Finding", "Encode the bytes of the hash, not their digits, where the token is made."), ""},
    {"binding-hex-in-base64url", Severity::Error,
     JOT_TEXT(
         "Finding",
         "The value of %{claim} is the base64url text of the hexadecimal digits of the hash of %{word}."),
     JOT_TEXT("Finding", "Encode the bytes of the hash, not their digits, where the token is made."), ""},
    {"binding-standard-base64", Severity::Error,
     JOT_TEXT("Finding",
              "The value of %{claim} is the hash of %{word} in standard base64 or with padding; it must be "
              "in base64url without any."),
     JOT_TEXT("Finding", "Encode it in base64url where the token is made."), "RFC 7515 section 2"},
    {"binding-line-break", Severity::Error,
     JOT_TEXT("Finding", "The value of %{claim} was made of %{word} with a line break behind it."),
     JOT_TEXT("Finding", "Hash it without the line break, which a shell's echo adds."), ""},
    {"binding-scheme-included", Severity::Error,
     JOT_TEXT("Finding", "The value of %{claim} was made of %{word} with the name of its scheme before it."),
     JOT_TEXT("Finding", "Hash what stands behind Bearer or DPoP alone."), "RFC 9449 section 4.2"},
    {"binding-pem-hashed", Severity::Error,
     JOT_TEXT("Finding",
              "The value of %{claim} was made of the certificate's PEM text, not of its DER bytes."),
     JOT_TEXT("Finding", "Decode the base64 between the lines of dashes first."), "RFC 8705 section 3.1"},
    {"binding-public-key-hashed", Severity::Error,
     JOT_TEXT("Finding", "The value of %{claim} was made of the DER bytes of the public key."),
     JOT_TEXT("Finding", "A thumbprint is made of the whole certificate, or of the members of the JWK."),
     "RFC 7638 section 3; RFC 8705 section 3.1"},
    {"binding-jwk-text-hashed", Severity::Error,
     JOT_TEXT("Finding", "The value of %{claim} was made of the JWK as it stands."),
     JOT_TEXT("Finding", "Hash only its required members, in lexicographic order and without white space."),
     "RFC 7638 section 3"},
    {"binding-tilde-missing", Severity::Error,
     JOT_TEXT("Finding", "The value of %{claim} was made of the SD-JWT without the tilde at its end."),
     JOT_TEXT("Finding", "Hash all that stands before the key-binding JWT, with the last tilde."),
     "RFC 9901 section 4.3.1"},
    {"binding-disclosures-left-out", Severity::Error,
     JOT_TEXT("Finding",
              "The value of %{claim} was made of the issuer's JWT alone, without the disclosures."),
     JOT_TEXT("Finding", "Hash all that stands before the key-binding JWT, with the last tilde."),
     "RFC 9901 section 4.3.1"},
};

} // namespace

std::span<const CatalogueRow> bindingFindings()
{
    return kRows;
}

} // namespace jotscope
