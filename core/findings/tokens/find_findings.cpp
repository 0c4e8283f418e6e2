#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"paste-empty", Severity::Info, JOT_TEXT("Finding", "There is nothing here yet."),
     JOT_TEXT("Finding", "Paste a token, or anything that holds one."), ""},
    {"no-token-found", Severity::Error, JOT_TEXT("Finding", "No token was found in this text."),
     JOT_TEXT("Finding", "A token mostly begins with eyJ: three or five parts of letters, digits, - and _, "
                         "joined by dots. It may also be a JSON object that holds such parts."),
     "RFC 7515 section 3.1"},
    {"paste-too-large", Severity::Error,
     JOT_TEXT("Finding", "The text is larger than %{limit} bytes; only its beginning was searched."),
     JOT_TEXT("Finding", "Search the text in pieces."), ""},
    {"too-many-tokens", Severity::Warning,
     JOT_TEXT("Finding", "There are more than %{limit} tokens here; the first ones are shown."),
     JOT_TEXT("Finding", "Search the text in pieces."), ""},
    {"token-too-large", Severity::Error,
     JOT_TEXT("Finding", "A token is larger than %{limit} bytes; it was passed over."),
     JOT_TEXT("Finding", "Cut it out of the text and inspect it by itself."), ""},
    {"token-was-wrapped", Severity::Info,
     JOT_TEXT("Finding", "The token was spread over several lines; it is read as one."), "", ""},
    {"token-was-percent-encoded", Severity::Info,
     JOT_TEXT("Finding", "The token was percent-encoded; it is read decoded."), "", ""},
    {"token-was-escaped", Severity::Info,
     JOT_TEXT("Finding", "The token stood in a string with escapes; it is read without them."), "", ""},
    {"token-well-formed", Severity::Info, JOT_TEXT("Finding", "The token is well formed."), "", ""},
};

} // namespace

std::span<const CatalogueRow> findFindings()
{
    return kRows;
}

} // namespace jotscope
