#include "core/findings/finding.h"

#include "core/findings/catalogue.h"

#include <stdexcept>

namespace jotscope {

Finding makeFinding(std::string_view id, ByteRange where, std::vector<FindingArgument> args)
{
    const CatalogueRow *row = catalogueRow(id);
    if (!row)
        throw std::logic_error("no catalogue row for finding " + std::string(id));
    return {row->id, row->severity, std::move(args), where};
}

} // namespace jotscope
