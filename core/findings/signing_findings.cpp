#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"sign-key-missing", Severity::Error, JOT_TEXT("Finding", "There is no key to sign with."),
     JOT_TEXT("Finding", "Give a key of type %{needed}, which %{alg} signs with."), "RFC 7515 section 5.1"},
    {"sign-key-type", Severity::Error,
     JOT_TEXT("Finding",
              "The algorithm %{alg} signs with a key of type %{needed}; this one is of type %{kind}."),
     JOT_TEXT("Finding", "Choose another key, or an algorithm that takes this one."), "RFC 7518 section 3.1"},
    {"sign-key-curve", Severity::Error,
     JOT_TEXT(
         "Finding",
         "The algorithm %{alg} signs with a key on another curve: %{needed}, where this one is %{kind}."),
     JOT_TEXT("Finding", "Choose another key, or the algorithm of this key's curve."),
     "RFC 7518 section 3.4"},
    {"sign-key-parameter-set", Severity::Error,
     JOT_TEXT("Finding",
              "The algorithm %{alg} signs with a key of its own parameter set: %{needed}, where this one is "
              "%{kind}."),
     JOT_TEXT("Finding", "Choose another key, or the algorithm that this key is for."), "RFC 9964 section 4"},
    {"sign-private-half-missing", Severity::Error,
     JOT_TEXT("Finding", "This is a public key, which verifies signatures and makes none."),
     JOT_TEXT("Finding", "Give the private key that belongs to it."), "RFC 7515 section 5.1"},
    {"sign-key-use-forbids", Severity::Error,
     JOT_TEXT("Finding", "The key's use is %{use}: it is not meant for signatures."),
     JOT_TEXT("Finding", "Choose a key with \"use\":\"sig\"."), "RFC 7517 section 4.2"},
    {"sign-key-ops-forbids", Severity::Error, JOT_TEXT("Finding", "The key's key_ops do not allow signing."),
     JOT_TEXT("Finding", "Choose a key whose key_ops hold \"sign\"."), "RFC 7517 section 4.3"},
    {"sign-key-alg-forbids", Severity::Error,
     JOT_TEXT("Finding", "The key is for %{keyalg} alone, and is to sign with %{alg}."),
     JOT_TEXT("Finding", "Sign with %{keyalg}, or choose another key."), "RFC 7517 section 4.4"},
    {"sign-key-too-small", Severity::Error,
     JOT_TEXT("Finding", "The RSA key has %{bits} bits; an %{alg} signature does not fit below %{least}."),
     JOT_TEXT("Finding", "Make a key of 2048 bits or more, the least that the standard allows."),
     "RFC 8017 section 9"},
    {"sign-openssl-too-old", Severity::Error,
     JOT_TEXT("Finding",
              "The algorithm %{alg} needs OpenSSL 3.5 or later; the one on this machine is older."),
     JOT_TEXT("Finding", "Update OpenSSL, or sign with another algorithm."), "RFC 9964"},
    {"sign-failed", Severity::Error, JOT_TEXT("Finding", "The %{alg} signature could not be made."),
     JOT_TEXT("Finding", "Import the key again, or try another one."), ""},
    {"sign-remote-mismatch", Severity::Error,
     JOT_TEXT("Finding", "What the signing device answered is no signature of this key."),
     JOT_TEXT("Finding", "Check that the key chosen here is the one on the device, and sign again."),
     "RFC 7515 section 5.2"},
    {"sign-no-signer", Severity::Error, JOT_TEXT("Finding", "There is nobody to sign."),
     JOT_TEXT("Finding", "Give at least one key and algorithm."), "RFC 7515 section 7.2.1"},
    {"sign-alg-differs", Severity::Error,
     JOT_TEXT("Finding", "The header names another algorithm than %{alg}, which is to be used."),
     JOT_TEXT("Finding", "Change one or the other, or leave alg out of the header."),
     "RFC 7515 section 4.1.1"},
    {"sign-parameter-repeated", Severity::Error,
     JOT_TEXT("Finding", "Both the protected and the unprotected header have %{name}."),
     JOT_TEXT("Finding", "Keep it in one of them, best in the protected one."), "RFC 7515 section 7.2.1"},
    {"sign-parameter-unprotected", Severity::Error,
     JOT_TEXT("Finding", "The unprotected header has %{name}, which only a protected one may have."),
     JOT_TEXT("Finding", "Move it into the protected header."), "RFC 7515 section 4.1.11"},
    {"sign-compact-unprotected", Severity::Error,
     JOT_TEXT("Finding", "A token in compact form has no unprotected header."),
     JOT_TEXT("Finding", "Move its parameters into the protected header, or choose a JSON form."),
     "RFC 7515 section 7.1"},
    {"sign-b64-differs", Severity::Error,
     JOT_TEXT("Finding",
              "The payload is to be signed as it stands, but the header's b64 says something else."),
     JOT_TEXT("Finding", "Write \"b64\":false, or leave b64 out of the header."), "RFC 7797 section 3"},
    {"sign-b64-mixed", Severity::Error,
     JOT_TEXT("Finding", "The headers of the signatures differ in b64, and there is only one payload."),
     JOT_TEXT("Finding", "Give b64 the same value in all of them."), "RFC 7797 section 3"},
    {"sign-payload-has-dot", Severity::Error,
     JOT_TEXT("Finding", "An unencoded payload with a dot in it would fall apart in compact form."),
     JOT_TEXT("Finding", "Detach the payload, choose a JSON form, or leave b64 out of the header."),
     "RFC 7797 section 5.2"},
    {"sign-payload-not-printable", Severity::Error,
     JOT_TEXT("Finding", "An unencoded payload in compact form may hold only printable ASCII characters."),
     JOT_TEXT("Finding", "Detach the payload, choose a JSON form, or leave b64 out of the header."),
     "RFC 7797 section 5.2"},
    {"sign-payload-not-utf8", Severity::Error,
     JOT_TEXT("Finding",
              "An unencoded payload in JSON form must be text in UTF-8, and this is something else."),
     JOT_TEXT("Finding", "Detach the payload, or leave b64 out of the header."), "RFC 7797 section 4.2"},
};

} // namespace

std::span<const CatalogueRow> signingFindings()
{
    return kRows;
}

} // namespace jotscope
