#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"claims-not-asked", Severity::Info,
     JOT_TEXT("Finding", "Issuer and audience were not checked: nothing was said of what they should be."),
     JOT_TEXT("Finding", "Say whom you expect to have issued the token, and for whom."),
     "RFC 7519 section 4.1"},
};

} // namespace

std::span<const CatalogueRow> claimFindings()
{
    return kRows;
}

} // namespace jotscope
