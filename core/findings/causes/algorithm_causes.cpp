#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"alg-other-hash", Severity::Error,
     JOT_TEXT("Finding", "The header says %{alg}, but the signature was made with %{actual}."),
     JOT_TEXT("Finding", "Correct the alg of the header where the token is made, and sign it again."),
     "RFC 7518 section 3.1"},
};

} // namespace

std::span<const CatalogueRow> algorithmCauses()
{
    return kRows;
}

} // namespace jotscope
