#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"token-truncated", Severity::Error,
     JOT_TEXT("Finding",
              "The end of the token is missing: with %{missing} put back, the signature verifies."),
     JOT_TEXT("Finding", "Copy the whole token, and look for a length limit on its way."), ""},
};

} // namespace

std::span<const CatalogueRow> tokenCauses()
{
    return kRows;
}

} // namespace jotscope
