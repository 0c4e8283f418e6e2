#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"input-payload-only", Severity::Error,
     JOT_TEXT("Finding", "The signature was made over the payload alone, without the header."),
     JOT_TEXT("Finding", "Have the signer sign the encoded header, a dot and the encoded payload."),
     "RFC 7515 section 5.1"},
};

} // namespace

std::span<const CatalogueRow> inputCauses()
{
    return kRows;
}

} // namespace jotscope
