#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"sig-der-encoded", Severity::Error,
     JOT_TEXT(
         "Finding",
         "The ECDSA signature is in ASN.1 DER form; a JWS has r and s in plain bytes, one after the other."),
     JOT_TEXT("Finding", "Have the signer convert it; most libraries name this form P1363 or raw."),
     "RFC 7518 section 3.4"},
};

} // namespace

std::span<const CatalogueRow> formCauses()
{
    return kRows;
}

} // namespace jotscope
