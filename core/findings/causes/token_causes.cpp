#include "core/findings/catalogue_rows.h"

namespace jotscope {

namespace {

constexpr CatalogueRow kRows[] = {
    {"token-truncated", Severity::Error,
     JOT_TEXT("Finding", "The end of the token is missing; characters that were lost: %{count}."),
     JOT_TEXT("Finding", "Copy the whole token, and look for a length limit on its way."), ""},
    {"payload-changed", Severity::Error,
     JOT_TEXT("Finding",
              "The key %{key} did make this signature, but over something else: the %{hash} digest "
              "that was signed is %{signed}, that of this token is %{actual}."),
     JOT_TEXT("Finding", "Header or payload was changed after signing, or the signature belongs to another "
                         "token; get the token from its issuer again."),
     "RFC 7515 section 5.2"},
};

} // namespace

std::span<const CatalogueRow> tokenCauses()
{
    return kRows;
}

} // namespace jotscope
