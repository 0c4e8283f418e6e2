#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"token-truncated", Severity::Error,
     JOT_TEXT("Finding", "The end of the token is missing; characters that were lost: %{count}."),
     JOT_TEXT("Finding", "Copy the whole token, and look for a length limit on its way."), ""},
    {"payload-changed", Severity::Error,
     JOT_TEXT("Finding", "The key %{key} did make this signature, but over something else: %{signed} was "
                         "signed, and this token has %{actual}."),
     JOT_TEXT("Finding", "Header or payload was changed after signing, or the signature belongs to another "
                         "token; get the token from its issuer again."),
     "RFC 7515 section 5.2"},
    {"token-extra-characters", Severity::Error,
     JOT_TEXT("Finding", "The token holds characters that are no part of it: %{extra}"
                         ". Without them the signature verifies."),
     JOT_TEXT("Finding", "Copy the token alone, and look at the software that takes it out of its place."),
     ""},
    {"token-whitespace-inside", Severity::Error,
     JOT_TEXT("Finding", "White space or characters that cannot be seen got into the token; without them the "
                         "signature verifies."),
     JOT_TEXT("Finding", "Copy the token in one line from where it was made."), "RFC 7515 section 2"},
    {"header-changed", Severity::Error,
     JOT_TEXT("Finding", "The header was changed after it was signed. The signature is over this one: "
                         "%{header}."),
     JOT_TEXT("Finding", "Send the token as it was issued; nothing may be changed in its header, not even "
                         "the order of its members."),
     "RFC 7515 section 5.1"},
    {"token-character-changed", Severity::Error,
     JOT_TEXT("Finding", "The token was changed on its way: where it now has %{found}, it had "
                         "%{original}."),
     JOT_TEXT("Finding", "Copy the token again; a character was probably mistyped or lost."), ""},
    {"alg-none-stripped", Severity::Error,
     JOT_TEXT("Finding", "The header says none, but the signature was made with %{alg}: the algorithm was "
                         "taken out of the header and the signature left."),
     JOT_TEXT("Finding", "Refuse such tokens: somebody may be trying how your software takes them."),
     "RFC 8725 section 2.1"},
    {"parts-from-two-tokens", Severity::Error,
     JOT_TEXT("Finding", "The token is put together from two: with the %{word} of another token in this "
                         "text, the signature verifies."),
     JOT_TEXT("Finding", "Keep the three parts of each token together."), "RFC 7515 section 3.1"},
    {"parts-out-of-order", Severity::Error,
     JOT_TEXT("Finding", "The parts of the token are in the wrong order."),
     JOT_TEXT("Finding", "Write the header first, then the payload, then the signature."),
     "RFC 7515 section 3.1"},
    {"token-start-missing", Severity::Error,
     JOT_TEXT("Finding", "The beginning of the token is missing: with %{missing} put back, the signature "
                         "verifies."),
     JOT_TEXT("Finding", "Copy the whole token; it mostly begins with eyJ."), ""},
    {"token-letter-case", Severity::Error,
     JOT_TEXT("Finding",
              "Capital and small letters were changed in the %{word}; base64url tells them apart."),
     JOT_TEXT("Finding", "Look for software that treats the token as a name, such as a domain or a file."),
     "RFC 4648 section 5"},
    {"token-re-encoded", Severity::Error,
     JOT_TEXT("Finding", "The token was written in another encoding on its way: %{word}. With that undone, "
                         "the signature verifies."),
     JOT_TEXT("Finding", "Decode it where it is received, before it is verified."), "RFC 7515 section 2"},
    {"token-encoded-twice", Severity::Error, JOT_TEXT("Finding", "The %{word} was base64url-encoded twice."),
     JOT_TEXT("Finding", "Encode it once only."), "RFC 7515 section 2"},
    {"payload-detached-differs", Severity::Error,
     JOT_TEXT("Finding", "The detached payload is not exactly what was signed: %{word}."),
     JOT_TEXT("Finding", "Check the signature over the payload byte for byte as it was signed."),
     "RFC 7515 appendix F"},
    {"diagnosis-token-too-large", Severity::Info,
     JOT_TEXT("Finding", "The signed part has %{bytes} bytes. Beyond %{limit}, causes that need a copy of it "
                         "for each attempt were not looked for: other spellings of its JSON, mistyped "
                         "characters, parts of other tokens."),
     JOT_TEXT("Finding", "Have the issuer sign a small payload in the same way, and inspect that token."),
     ""},
};

} // namespace

std::span<const CatalogueRow> tokenCauses()
{
    return kRows;
}

} // namespace jotscope
