#pragma once

#include "core/export/export_sheet.h"

#include <span>
#include <string>

/// An exported token in each format, all of them text that stands by itself.
namespace jotscope {

/// One JSON object over lines: form, header, payload and disclosures as JSON where they are, verdicts.
std::string exportJson(const InspectedToken &token, const ExportSetting &setting);

/// CommonMark with the tables of GitHub. Nothing in the token becomes markup.
std::string exportMarkdown(const ExportSheet &sheet);

/// A fragment with its colours in each element, which mail and word processors keep when it is pasted.
/// Nothing in the token becomes markup, and nothing is fetched.
std::string exportHtml(const ExportSheet &sheet);

/// The same as a document, of one token after the other.
std::string exportHtmlDocument(std::span<const ExportSheet> sheets);
inline std::string exportHtmlDocument(const ExportSheet &sheet)
{
    return exportHtmlDocument(std::span(&sheet, 1));
}

/// A picture as SVG 1.1: encoded token, header, payload, verdicts; of what is long the beginning.
std::string exportSvg(const ExportSheet &sheet);

} // namespace jotscope
