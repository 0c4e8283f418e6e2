#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"signature-valid", Severity::Info, JOT_TEXT("Finding", "The signature is valid."), "",
     "RFC 7515 section 5.2"},
};

} // namespace

std::span<const CatalogueRow> verdictFindings()
{
    return kRows;
}

} // namespace jotscope
