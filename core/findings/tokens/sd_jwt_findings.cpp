#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"sd-payload-not-object", Severity::Error,
     JOT_TEXT("Finding", "The payload of the SD-JWT is not a JSON object, so that nothing can be disclosed."),
     JOT_TEXT("Finding", "Copy the token again in full."), "RFC 9901 section 4.1"},
    {"sd-hash-unsupported", Severity::Error,
     JOT_TEXT("Finding", "The hash function %{hash} of _sd_alg is not known here: the disclosures were not "
                         "matched with their digests."),
     JOT_TEXT("Finding", "Use sha-256, which every verifier knows, or sha-384 or sha-512."),
     "RFC 9901 section 4.1.1"},
    {"sd-hash-nested", Severity::Warning,
     JOT_TEXT("Finding", "There is an _sd_alg within another object; it counts at the top level only."),
     JOT_TEXT("Finding", "Move it to the top level where the token is made."), "RFC 9901 section 4.1.1"},
    {"sd-too-many-digests", Severity::Error,
     JOT_TEXT("Finding", "There are more than %{limit} digests; only the first ones were matched."),
     JOT_TEXT("Finding", "Issue the token with fewer claims and decoys."), ""},
    {"sd-too-deep", Severity::Error,
     JOT_TEXT("Finding", "What is disclosed lies more than %{limit} levels deep; null stands in its place."),
     JOT_TEXT("Finding", "Issue the token with flatter claims."), "RFC 8259 section 9"},
    {"sd-digests-not-list", Severity::Error,
     JOT_TEXT("Finding", "This _sd is not a list of digests; it was left out."),
     JOT_TEXT("Finding", "It must be an array of strings; no claim may have this name."),
     "RFC 9901 section 4.2.4.1"},
    {"sd-digest-not-string", Severity::Error,
     JOT_TEXT("Finding", "This element of _sd is not a string, and therefore no digest."),
     JOT_TEXT("Finding", "It must be the base64url text of a disclosure's digest."),
     "RFC 9901 section 4.2.4.1"},
    {"sd-digest-repeated", Severity::Error, JOT_TEXT("Finding", "This digest occurs more than once."),
     JOT_TEXT("Finding", "A verifier must refuse the token; the issuer has to give each claim its own salt."),
     "RFC 9901 section 7.1"},
    {"sd-placeholder-malformed", Severity::Error,
     JOT_TEXT("Finding", "The name ... stands where no digest of an array's element can be."),
     JOT_TEXT("Finding", "It must be alone in an object within an array, and its value a string."),
     "RFC 9901 section 4.2.4.2"},
    {"sd-disclosure-malformed", Severity::Error,
     JOT_TEXT("Finding", "This disclosure is not an array of a salt, a name and a value, or of a salt and a "
                         "value; salt and name must be strings."),
     JOT_TEXT("Finding", "Copy it again in full; it may have been cut off or changed."),
     "RFC 9901 section 4.2"},
    {"sd-disclosure-name-reserved", Severity::Error,
     JOT_TEXT("Finding", "This disclosure is for a claim called %{name}, a name that no claim may have."),
     JOT_TEXT("Finding",
              "A verifier must refuse the token; the issuer has to call the claim something else."),
     "RFC 9901 section 7.1"},
    {"sd-disclosure-name-taken", Severity::Error,
     JOT_TEXT("Finding", "This disclosure is for a claim %{name}, which is there already."),
     JOT_TEXT("Finding", "A verifier must refuse the token, since two values would claim one name."),
     "RFC 9901 section 7.1"},
    {"sd-disclosure-wrong-kind", Severity::Error,
     JOT_TEXT("Finding", "This disclosure has a name where an array's element belongs, or none where a claim "
                         "belongs."),
     JOT_TEXT("Finding", "A claim's disclosure has three elements, an array element's has two."),
     "RFC 9901 section 7.1"},
    {"sd-disclosure-repeated", Severity::Error, JOT_TEXT("Finding", "This disclosure occurs more than once."),
     JOT_TEXT("Finding", "Keep one of the two."), "RFC 9901 section 7.1"},
    {"sd-disclosure-unreferenced", Severity::Error,
     JOT_TEXT("Finding", "No digest in the token belongs to this disclosure."),
     JOT_TEXT("Finding",
              "It was changed, belongs to another token, or the disclosure around it is missing; a "
              "verifier must refuse the token."),
     "RFC 9901 section 7.1"},
    {"sd-name-reserved", Severity::Error,
     JOT_TEXT("Finding", "There is a claim called %{name}, a name that no claim may have."),
     JOT_TEXT("Finding", "Call it something else; the name is for digests."), "RFC 9901 section 4.1"},
    {"sd-pointer-unknown", Severity::Error,
     JOT_TEXT("Finding", "The JSON Pointer %{pointer} leads to no claim or element."),
     JOT_TEXT("Finding", "Write it as /address/street or /nationalities/0, without the payload's root."),
     "RFC 6901"},
    {"kb-typ-wrong", Severity::Error,
     JOT_TEXT("Finding", "The typ of a key-binding JWT must be kb+jwt, and this one's is not."),
     JOT_TEXT("Finding", "The wallet has to write it; otherwise any token of this key could stand here."),
     "RFC 9901 section 4.3"},
    {"kb-claim-missing", Severity::Error, JOT_TEXT("Finding", "The key-binding JWT has no %{name}."),
     JOT_TEXT("Finding", "It must have iat, aud, nonce and sd_hash."), "RFC 9901 section 4.3"},
    {"kb-claim-kind", Severity::Error,
     JOT_TEXT("Finding", "The key-binding JWT's %{name} must be %{word}, and is something else."),
     JOT_TEXT("Finding", "Correct it where the key-binding JWT is made."), "RFC 9901 section 4.3"},
    {"kb-sd-hash-mismatch", Severity::Error,
     JOT_TEXT("Finding", "The key-binding JWT was made for another presentation: its sd_hash is not "
                         "%{expected}."),
     JOT_TEXT("Finding", "Disclosures were added, removed, reordered or changed after it was signed."),
     "RFC 9901 section 7.3"},
};

} // namespace

std::span<const CatalogueRow> sdJwtFindings()
{
    return kRows;
}

} // namespace jotscope
