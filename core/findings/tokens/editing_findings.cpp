#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"edit-encrypted", Severity::Info,
     JOT_TEXT("Finding", "An encrypted token is not edited here: its parts hold together by its encryption."),
     JOT_TEXT("Finding", "Copy the decrypted payload, change it, and encrypt it anew."),
     "RFC 7516 section 5.1"},
    {"edit-nested", Severity::Info,
     JOT_TEXT("Finding", "A token inside another is not edited here: the outer one holds its characters."),
     JOT_TEXT("Finding", "Copy it and paste it by itself."), ""},
    {"edit-part-missing", Severity::Info, JOT_TEXT("Finding", "The token has no such part to edit."), "", ""},
    {"edit-payload-detached", Severity::Info,
     JOT_TEXT("Finding", "The payload travels apart from this token, so that neither can be edited here."),
     JOT_TEXT("Finding", "Sign the payload anew with the command line, which takes it from a file."),
     "RFC 7515 appendix F"},
    {"edit-unencoded", Severity::Info,
     JOT_TEXT("Finding", "This part stands in the token as plain text, without base64url."),
     JOT_TEXT("Finding", "Edit it in the encoded text itself."), "RFC 7797 section 3"},
    {"edit-escaped", Severity::Info,
     JOT_TEXT("Finding",
              "This header stands in the text with escapes or line breaks, which typing here would break."),
     JOT_TEXT("Finding", "Copy the token and paste it by itself."), ""},
    {"edit-not-text", Severity::Info,
     JOT_TEXT("Finding", "This part decodes to bytes that are not text, so that they cannot be typed."), "",
     ""},
    {"edit-too-large", Severity::Info,
     JOT_TEXT("Finding", "This part has more than %{limit} bytes, which is too much to edit as JSON."),
     JOT_TEXT("Finding", "Edit it in a text editor and paste it again."), ""},
    {"edit-alg-unknown", Severity::Warning,
     JOT_TEXT("Finding", "The header names no algorithm that is known, so that nothing can be signed by it."),
     JOT_TEXT("Finding", "Give alg a name of a signature algorithm, such as HS256."),
     "RFC 7515 section 4.1.1"},
};

} // namespace

std::span<const CatalogueRow> editingFindings()
{
    return kRows;
}

} // namespace jotscope
