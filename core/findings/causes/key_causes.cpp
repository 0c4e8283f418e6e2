#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"key-other-in-set", Severity::Error,
     JOT_TEXT("Finding", "The header's kid names the key %{named}, but it is the key %{key} that fits."),
     JOT_TEXT("Finding", "Have the issuer correct the kid."), "RFC 7515 section 4.1.4"},
};

} // namespace

std::span<const CatalogueRow> keyCauses()
{
    return kRows;
}

} // namespace jotscope
