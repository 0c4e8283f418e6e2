#include "app/cli/export/token_export.h"

#include "core/export/export_formats.h"

#include <algorithm>
#include <span>
#include <vector>

namespace jotscope::cli {

namespace {

Outcome<std::span<const InspectedToken>> chosen(const Inspection &inspection, const ExportOptions &options)
{
    const std::span<const InspectedToken> all(inspection.tokens);
    const std::string count = std::to_string(all.size());
    if (options.token) {
        if (*options.token > all.size())
            return failed(kWrongUsage, "--token " + std::to_string(*options.token) + ": the text holds " +
                                           count + "; count from 1");
        return all.subspan(*options.token - 1, 1);
    }
    if (options.format == "svg" && all.size() > 1)
        return failed(kWrongUsage, "--export svg: the text holds " + count +
                                       " tokens, and a picture is of one; choose it with --token");
    return all;
}

std::string written(std::span<const InspectedToken> tokens, const std::string &format,
                    const ExportSetting &setting)
{
    if (format == "json") {
        std::string objects;
        for (const InspectedToken &token : tokens)
            objects += exportJson(token, setting);
        return objects;
    }
    std::vector<ExportSheet> sheets;
    std::ranges::transform(tokens, std::back_inserter(sheets),
                           [&](const InspectedToken &token) { return exportSheet(token, setting); });
    if (format == "html")
        return exportHtmlDocument(sheets);
    if (format == "svg")
        return exportSvg(sheets.front());
    std::string text;
    for (const ExportSheet &sheet : sheets)
        text += (text.empty() ? "" : "\n---\n\n") + exportMarkdown(sheet);
    return text;
}

} // namespace

Outcome<std::string> exportedTokens(const Inspection &inspection, const ExportOptions &options, Instant at)
{
    if (inspection.tokens.empty())
        return std::string();
    const auto tokens = JOT_TRY(chosen(inspection, options));
    const Redaction redaction = options.areValuesHidden ? Redaction::Values : Redaction::Secrets;
    return written(tokens, options.format, englishExport(redaction, at));
}

} // namespace jotscope::cli
