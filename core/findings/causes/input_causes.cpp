#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"input-payload-only", Severity::Error,
     JOT_TEXT("Finding", "The signature was made over the %{part} alone."),
     JOT_TEXT("Finding", "Have the signer sign the encoded header, a dot and the encoded payload."),
     "RFC 7515 section 5.1"},
    {"input-decoded-bytes", Severity::Error, JOT_TEXT("Finding", "The signature was made over %{word}."),
     JOT_TEXT(
         "Finding",
         "Have the signer sign the encoded header, a dot and the encoded payload, one byte a character."),
     "RFC 7515 section 5.1"},
    {"input-with-padding", Severity::Error,
     JOT_TEXT("Finding", "The signature covers the padding (=) of the %{part}, which a JWS leaves out."),
     JOT_TEXT("Finding", "Have the signer remove the padding before it signs, not afterwards."),
     "RFC 7515 section 2"},
    {"input-alb-padding", Severity::Error,
     JOT_TEXT(
         "Finding",
         "AWS's load balancer signed header and payload with the padding (=) of base64, which no JWS has."),
     JOT_TEXT("Finding", "Check it over the text as the load balancer sends it, padding included, and take "
                         "this from no other issuer."),
     "RFC 7515 section 2"},
    {"input-standard-base64", Severity::Error,
     JOT_TEXT("Finding", "Header and payload were signed in standard base64, %{word}, instead of base64url."),
     JOT_TEXT("Finding",
              "Have the signer encode first and for good, with the URL-safe alphabet, and sign that."),
     "RFC 7515 section 2"},
    {"input-unencoded-payload", Severity::Error,
     JOT_TEXT("Finding",
              "The payload was signed as it is, not in base64url, and the header does not say so."),
     JOT_TEXT("Finding", "Have the signer encode the payload, or write b64 and crit into the header."),
     "RFC 7797 section 3"},
    {"input-encoded-payload", Severity::Error,
     JOT_TEXT("Finding", "The header says that the payload is signed as it is (b64 is false), but it was "
                         "signed in base64url."),
     JOT_TEXT("Finding", "Have the signer use a library that knows b64, or leave b64 out."),
     "RFC 7797 section 3"},
    {"input-prehashed", Severity::Error,
     JOT_TEXT("Finding", "Not the signing input was signed but its %{hash} digest %{word}."),
     JOT_TEXT("Finding", "Have the signer hand the text itself to its library, which hashes it, or use the "
                         "function that takes a digest."),
     "RFC 7515 section 5.1"},
    {"input-hashed-twice", Severity::Error,
     JOT_TEXT("Finding", "The signing input was hashed twice with %{hash} before it was signed."),
     JOT_TEXT("Finding", "Have the signer hand the text itself to its library, which hashes it, or use the "
                         "function that takes a digest."),
     "RFC 7515 section 5.1"},
    {"input-reserialised", Severity::Error,
     JOT_TEXT("Finding", "The JSON of the %{part} was spelt otherwise when the token was signed: %{word}."),
     JOT_TEXT("Finding", "Have whoever decodes the token on its way pass on the characters that came in: a "
                         "signature is over the text, not over what it means."),
     "RFC 7515 section 5.1"},
    {"input-line-break", Severity::Error,
     JOT_TEXT("Finding", "The text that was signed has line breaks in it: %{word}."),
     JOT_TEXT("Finding", "Have the signer leave them out; echo -n and base64 -w 0 write none."),
     "RFC 7515 section 5.1"},
    {"input-without-dot", Severity::Error,
     JOT_TEXT("Finding", "Header and payload were signed without the dot between them."),
     JOT_TEXT("Finding", "Have the signer sign the encoded header, a dot and the encoded payload."),
     "RFC 7515 section 5.1"},
    {"input-trailing-dot", Severity::Error,
     JOT_TEXT("Finding", "Header and payload were signed with the dot that follows them."),
     JOT_TEXT("Finding", "Have the signer add the second dot after signing, together with the signature."),
     "RFC 7515 section 5.1"},
    {"input-graph-nonce", Severity::Error,
     JOT_TEXT("Finding", "Microsoft signed this token with a hash in place of the header's nonce: it is for "
                         "Microsoft Graph alone to check."),
     JOT_TEXT("Finding", "Ask for a token with a scope of your own API, and check that one; to this token, "
                         "Microsoft Graph is the only judge."),
     ""},
};

} // namespace

std::span<const CatalogueRow> inputCauses()
{
    return kRows;
}

} // namespace jotscope
