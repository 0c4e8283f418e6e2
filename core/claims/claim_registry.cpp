#include "core/claims/claim_registry.h"

#include "core/claims/claim_tables.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace jotscope {

namespace {

using Rows = std::span<const ClaimDefinition>;

/// The rows of exactly `name`.
Rows rowsOf(Rows rows, std::string_view name)
{
    const auto first = std::ranges::lower_bound(rows, name, {}, &ClaimDefinition::name);
    const auto end = std::find_if(first, rows.end(), [&](const auto &row) { return row.name != name; });
    return {first, end};
}

/// What ends in an asterisk, the longest first.
std::vector<ClaimDefinition> patternsOf(Rows rows)
{
    std::vector<ClaimDefinition> patterns;
    for (const ClaimDefinition &row : rows) {
        if (row.name.ends_with('*'))
            patterns.push_back(row);
    }
    std::ranges::stable_sort(patterns, std::greater(), [](const auto &row) { return row.name.size(); });
    return patterns;
}

bool fits(std::string_view name, const ClaimDefinition &pattern)
{
    return name.starts_with(pattern.name.substr(0, pattern.name.size() - 1));
}

/// The rows of `name`, or of the longest pattern that it fits: `custom:*` for `custom:role`.
Rows meanings(Rows rows, const std::vector<ClaimDefinition> &patterns, std::string_view name)
{
    const Rows exact = rowsOf(rows, name);
    if (!exact.empty())
        return exact;
    const auto pattern = std::ranges::find_if(patterns, [&](const auto &row) { return fits(name, row); });
    return pattern != patterns.end() ? rowsOf(rows, pattern->name) : Rows();
}

} // namespace

std::span<const ClaimDefinition> registeredClaims()
{
    return claimTable();
}

std::span<const ClaimDefinition> registeredHeaderParameters()
{
    return headerParameterTable();
}

std::span<const ClaimDefinition> claimMeanings(std::string_view name)
{
    static const auto patterns = patternsOf(claimTable());
    return meanings(claimTable(), patterns, name);
}

const ClaimDefinition *findClaim(std::string_view name)
{
    const Rows rows = claimMeanings(name);
    return rows.empty() ? nullptr : &rows.front();
}

const ClaimDefinition *findHeaderParameter(std::string_view name)
{
    const Rows rows = rowsOf(headerParameterTable(), name);
    return rows.empty() ? nullptr : &rows.front();
}

} // namespace jotscope
