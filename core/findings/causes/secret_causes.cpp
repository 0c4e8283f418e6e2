#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"secret-is-base64", Severity::Error,
     JOT_TEXT("Finding",
              "The secret is base64 text: the signature was made with the bytes that it decodes to."),
     JOT_TEXT("Finding", "Take the secret as base64."), ""},
};

} // namespace

std::span<const CatalogueRow> secretCauses()
{
    return kRows;
}

} // namespace jotscope
