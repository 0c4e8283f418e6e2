#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"key-not-recognised", Severity::Error,
     JOT_TEXT("Finding", "This is not a key in any format known here."),
     JOT_TEXT("Finding", "Paste a JWK, a JWK Set, a PEM block or a secret."), ""},
};

} // namespace

std::span<const CatalogueRow> keyFindings()
{
    return kRows;
}

} // namespace jotscope
