#include "core/claims/claim_registry.h"

#include "core/claims/claim_tables.h"

#include <algorithm>
#include <vector>

namespace jotscope {

namespace {

std::vector<ClaimDefinition> sortedByName(std::initializer_list<std::span<const ClaimDefinition>> pages)
{
    std::vector<ClaimDefinition> rows;
    for (const auto page : pages)
        rows.insert(rows.end(), page.begin(), page.end());
    std::ranges::sort(rows, {}, &ClaimDefinition::name);
    return rows;
}

const ClaimDefinition *find(std::span<const ClaimDefinition> rows, std::string_view name)
{
    const auto row = std::ranges::lower_bound(rows, name, {}, &ClaimDefinition::name);
    return row != rows.end() && row->name == name ? &*row : nullptr;
}

} // namespace

std::span<const ClaimDefinition> registeredClaims()
{
    static const auto rows = sortedByName({standardClaims(), vendorClaims()});
    return rows;
}

std::span<const ClaimDefinition> registeredHeaderParameters()
{
    static const auto rows = sortedByName({headerParameters()});
    return rows;
}

const ClaimDefinition *findClaim(std::string_view name)
{
    return find(registeredClaims(), name);
}

const ClaimDefinition *findHeaderParameter(std::string_view name)
{
    return find(registeredHeaderParameters(), name);
}

} // namespace jotscope
