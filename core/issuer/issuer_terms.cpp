#include "core/issuer/issuer_terms.h"

#include "core/build/templates/placeholders.h"
#include "core/json/json_document.h"
#include "core/text/limits.h"

namespace jotscope {

Result<void> checkExtraClaims(std::string_view claims)
{
    if (claims.empty())
        return {};
    const PlaceholderText text = JOT_TRY(PlaceholderText::parse(claims));
    if (const Result<void> columns = text.checkColumns({}); !columns)
        return columns;
    const JsonDocument masked = JsonDocument::parse(withPlaceholdersMasked(claims));
    if (!masked.isStrict()) {
        const JsonFault &fault = masked.faults().front();
        return failure(jsonFaultId(fault.kind), fault.where, {{"limit", std::to_string(limits::kJsonDepth)}});
    }
    if (!masked.root().isObject())
        return failure("extra-claims-not-object", masked.root().range());
    return {};
}

} // namespace jotscope
