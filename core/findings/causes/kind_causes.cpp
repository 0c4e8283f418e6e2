#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"is-opaque", Severity::Error,
     JOT_TEXT("Finding", "This is no JWT: an opaque token, which only its issuer can read."),
     JOT_TEXT("Finding", "Ask the issuer's introspection endpoint about it."), "RFC 7662"},
};

} // namespace

std::span<const CatalogueRow> kindCauses()
{
    return kRows;
}

} // namespace jotscope
