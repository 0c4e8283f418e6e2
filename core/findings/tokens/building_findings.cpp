#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"draft-alg-unknown", Severity::Error, JOT_TEXT("Finding", "There is no signature algorithm %{alg}."),
     JOT_TEXT("Finding", "Choose one of the table, such as ES256; case matters."), "RFC 7518 section 3.1"},
    {"draft-key-management-unknown", Severity::Error,
     JOT_TEXT("Finding", "There is no key management algorithm %{alg}."),
     JOT_TEXT("Finding", "Choose one of the table, such as ECDH-ES; case matters."), "RFC 7518 section 4.1"},
    {"draft-enc-unknown", Severity::Error, JOT_TEXT("Finding", "There is no content encryption %{enc}."),
     JOT_TEXT("Finding", "Choose one of the table, such as A256GCM; case matters."), "RFC 7518 section 5.1"},
    {"draft-signers-too-many", Severity::Error,
     JOT_TEXT("Finding", "There are several signers, and only the general form has room for them."),
     JOT_TEXT("Finding", "Choose the general form, or keep one signer."), "RFC 7515 section 7.2.1"},
    {"draft-recipients-missing", Severity::Error, JOT_TEXT("Finding", "There is no recipient to encrypt to."),
     JOT_TEXT("Finding", "Add one with a key and an algorithm."), "RFC 7516 section 5.1"},
    {"draft-recipients-too-many", Severity::Error,
     JOT_TEXT("Finding", "There are several recipients, and only the general form has room for them."),
     JOT_TEXT("Finding", "Choose the general form, or keep one recipient."), "RFC 7516 section 7.2.1"},
    {"draft-recipient-key-missing", Severity::Error, JOT_TEXT("Finding", "There is no key to encrypt to."),
     JOT_TEXT("Finding", "Choose the recipient's public key, or the secret that both share."),
     "RFC 7516 section 5.1"},
    {"draft-sd-jwt-not-compact", Severity::Error,
     JOT_TEXT("Finding", "Claims are disclosed selectively in compact form, with the payload in the token."),
     JOT_TEXT("Finding", "Choose the compact form, and leave the payload in and encoded."),
     "RFC 9901 section 4"},
    {"placeholder-not-closed", Severity::Error, JOT_TEXT("Finding", "This placeholder has no end."),
     JOT_TEXT("Finding", "Close it with two braces. Braces that are meant as such are written \\u007b."), ""},
    {"placeholder-unknown", Severity::Error, JOT_TEXT("Finding", "There is no placeholder %{name}."),
     JOT_TEXT("Finding", "Use now, now+1h, uuid, random:N, counter, column:NAME, jwk or thumbprint. Braces "
                         "that are meant as such are written \\u007b."),
     ""},
    {"placeholder-not-alone", Severity::Error,
     JOT_TEXT("Finding",
              "This placeholder stands beside something else, and is neither a value nor in a string."),
     JOT_TEXT("Finding", "Let it be the whole value, or put all of it between quotation marks."), ""},
    {"placeholder-time", Severity::Error,
     JOT_TEXT("Finding", "This is no time to add to now or take from it."),
     JOT_TEXT("Finding", "Write a number and a unit of s, m, h, d, w or y, such as now+1h30m."), ""},
    {"placeholder-random-size", Severity::Error,
     JOT_TEXT("Finding", "The number of random characters must be from 1 to %{limit}."),
     JOT_TEXT("Finding", "Write it behind the colon, such as random:22."), ""},
    {"placeholder-column-missing", Severity::Error, JOT_TEXT("Finding", "The rows have no column %{name}."),
     JOT_TEXT("Finding", "Give rows whose first line names it, or put a value in the placeholder's place."),
     ""},
    {"placeholder-key-missing", Severity::Error,
     JOT_TEXT("Finding", "The key that signs has no public half to put here."),
     JOT_TEXT("Finding", "Sign with a key pair: a secret is not for showing."), "RFC 7517 section 4"},
    {"template-not-object", Severity::Error, JOT_TEXT("Finding", "A template is a JSON object."),
     JOT_TEXT("Finding", "Write an object with payload, and with header and alg where they matter."), ""},
    {"template-member-unknown", Severity::Error,
     JOT_TEXT("Finding", "A template has no %{name} in this place."),
     JOT_TEXT("Finding",
              "Take it out, or move it into the header or the payload. Beside these there are alg, key, "
              "signers, signed, form, detached, unencoded, disclosable, decoys, sd_alg, holder and "
              "encryption."),
     ""},
    {"template-value", Severity::Error, JOT_TEXT("Finding", "The template's %{name} cannot be %{value}."),
     JOT_TEXT("Finding",
              "form is compact, flattened or general; signed, detached and unencoded are true or false, and "
              "without a signature there must be an encryption; signers lists objects with alg, in general "
              "form; disclosable lists JSON Pointers, decoys is a number up to 1000, sd_alg is sha-256, "
              "sha-384 or sha-512, and a holder goes with disclosable; a key has kid or jkt, which are text; "
              "zip is DEF."),
     ""},
    {"template-payload-missing", Severity::Error, JOT_TEXT("Finding", "The template has no payload."),
     JOT_TEXT("Finding", "Add one, with the claims as an object."), ""},
    {"template-alg-unknown", Severity::Error,
     JOT_TEXT("Finding", "The template's alg holds %{alg}, which is no signature algorithm."),
     JOT_TEXT("Finding", "Name one of the table, such as RS256, or several in an array."),
     "RFC 7518 section 3.1"},
    {"rows-empty", Severity::Error, JOT_TEXT("Finding", "There are no rows."),
     JOT_TEXT("Finding", "Give a CSV file whose first line names the columns, or a JSON object a line."), ""},
    {"rows-field-count", Severity::Error,
     JOT_TEXT("Finding", "This row has %{count} fields, and the first line names %{expected} columns."),
     JOT_TEXT("Finding", "Put fields with commas or line breaks between quotation marks."),
     "RFC 4180 section 2"},
    {"rows-quote", Severity::Error, JOT_TEXT("Finding", "A quotation mark is missing or in the wrong place."),
     JOT_TEXT("Finding", "Put the whole field between quotation marks, and double those within."),
     "RFC 4180 section 2"},
    {"rows-column-repeated", Severity::Error, JOT_TEXT("Finding", "Two columns are named %{name}."),
     JOT_TEXT("Finding", "Give each a name of its own."), "RFC 4180 section 2"},
    {"extra-claims-not-object", Severity::Error,
     JOT_TEXT("Finding", "The extra claims are not a JSON object."),
     JOT_TEXT("Finding", "Put braces around them, such as {\"roles\": [\"tester\"]}."), ""},
    {"rows-not-object", Severity::Error, JOT_TEXT("Finding", "This row is no JSON object."),
     JOT_TEXT("Finding", "Write one object a line, with the same members in each."), ""},
    {"rows-member-missing", Severity::Error, JOT_TEXT("Finding", "This row has no member %{name}."),
     JOT_TEXT("Finding", "Add it; it may be null."), ""},
    {"suite-claims-not-object", Severity::Error,
     JOT_TEXT("Finding", "The claims of the good token must be a JSON object."),
     JOT_TEXT("Finding", "Write them as {\"iss\":\"...\",\"aud\":\"...\",\"sub\":\"...\"}."),
     "RFC 7519 section 4"},
};

} // namespace

std::span<const CatalogueRow> buildingFindings()
{
    return kRows;
}

} // namespace jotscope
