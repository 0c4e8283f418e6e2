#include "core/findings/catalogue.h"

#include "core/findings/catalogue_rows.h"

#include <algorithm>
#include <cstdlib>

namespace jotscope {

std::span<const CatalogueRow> catalogue()
{
    static const std::vector<CatalogueRow> rows = [] {
        std::vector<CatalogueRow> all;
        for (const auto page :
             {decodeFindings(),  findFindings(),    keyFindings(),      keyFitFindings(),
              verdictFindings(), signingFindings(), sdJwtFindings(),    encryptionFindings(),
              claimFindings(),   bindingFindings(), buildingFindings(), editingFindings(),
              vaultFindings(),   trustFindings(),   cardFindings(),     secretCauses(),
              algorithmCauses(), formCauses(),      inputCauses(),      tokenCauses(),
              keyCauses(),       kindCauses(),      checkFindings()})
            all.insert(all.end(), page.begin(), page.end());
        return all;
    }();
    return rows;
}

const CatalogueRow *catalogueRow(std::string_view id)
{
    static const std::vector<const CatalogueRow *> byId = [] {
        std::vector<const CatalogueRow *> sorted;
        for (const CatalogueRow &row : catalogue())
            sorted.push_back(&row);
        std::ranges::sort(sorted, {}, [](const CatalogueRow *row) { return row->id; });
        return sorted;
    }();
    const auto found =
        std::ranges::lower_bound(byId, id, {}, [](const CatalogueRow *row) { return row->id; });
    return found != byId.end() && (*found)->id == id ? *found : nullptr;
}

std::string fillPlaceholders(std::string_view text, std::span<const FindingArgument> args)
{
    std::string filled;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = text.find("%{", at);
        const std::size_t close = open == text.npos ? text.npos : text.find('}', open);
        filled.append(text.substr(at, open == text.npos ? text.npos : open - at));
        if (close == text.npos)
            break;
        const std::string_view name = text.substr(open + 2, close - open - 2);
        const auto argument = std::ranges::find(args, name, &FindingArgument::name);
        if (argument != args.end())
            filled += argument->value;
        at = close + 1;
    }
    return filled;
}

std::string englishDuration(std::int64_t seconds)
{
    struct Unit
    {
        std::int64_t seconds;
        std::string_view name;
    };
    constexpr std::int64_t kDay = 24 * 60 * 60;
    constexpr Unit kUnits[] = {{365 * kDay, "year"}, {30 * kDay, "month"}, {kDay, "day"},
                               {60 * 60, "hour"},    {60, "minute"},       {1, "second"}};
    for (const Unit &unit : kUnits) {
        const std::int64_t count = seconds / unit.seconds;
        if (count >= 1)
            return std::to_string(count) + ' ' + std::string(unit.name) + (count == 1 ? "" : "s");
    }
    return "a moment";
}

std::string englishMessage(const Finding &finding)
{
    const CatalogueRow *row = catalogueRow(finding.id);
    if (!row)
        return std::string(finding.id);
    std::vector<FindingArgument> args = finding.args;
    for (FindingArgument &argument : args) {
        if (argument.name == kDurationArgument)
            argument.value = englishDuration(std::strtoll(argument.value.c_str(), nullptr, 10));
    }
    return fillPlaceholders(row->message, args);
}

std::string englishRemedy(const Finding &finding)
{
    const CatalogueRow *row = catalogueRow(finding.id);
    return row ? fillPlaceholders(row->remedy, finding.args) : std::string();
}

std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Info:
        break;
    }
    return "info";
}

} // namespace jotscope
