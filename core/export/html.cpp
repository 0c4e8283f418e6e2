#include "core/export/export_colors.h"
#include "core/export/export_formats.h"

#include <array>

namespace jotscope {

namespace {

constexpr std::array kUnderlines = {"solid", "dotted", "dashed"};

/// Everything stands in the elements' own styles: what is pasted into a mail brings no style sheet along.
std::string element(std::string_view name, std::string_view style, std::string_view content)
{
    return '<' + std::string(name) + " style=\"" + std::string(style) + "\">" + std::string(content) + "</" +
           std::string(name) + ">";
}

std::string heading(std::string_view name, std::string_view text)
{
    return element(name, name == "h2" ? "margin:0 0 8px;font-size:14pt" : "margin:16px 0 4px;font-size:11pt",
                   escapedMarkup(text)) +
           '\n';
}

/// Direction is set apart: what is in the token must not turn around what stands beside it.
std::string sheetOf(std::string_view content)
{
    return "<pre dir=\"ltr\" style=\"margin:0;padding:8px 12px;background:" + inkText(kSheetInk) +
           ";color:" + inkText(kTextInk) + ";border:1px solid " + inkText(kBorderInk) +
           ";border-radius:6px;font-family:monospace;font-size:10pt;white-space:pre-wrap;"
           "overflow-wrap:anywhere;word-break:break-all;line-height:1.5\">" +
           std::string(content) + "</pre>\n";
}

std::string encodedHtml(const ExportSheet &sheet)
{
    std::string runs;
    for (const ExportRun &run : sheet.encoded) {
        if (!run.part) {
            runs += escapedMarkup(run.text);
            continue;
        }
        const PartInk ink = partInk(*run.part);
        runs += element("span",
                        "color:" + inkText(ink.text) + ";text-decoration:underline " +
                            kUnderlines[static_cast<std::size_t>(ink.underline)],
                        escapedMarkup(run.text));
    }
    return sheetOf(runs);
}

std::string verdictsHtml(const ExportSheet &sheet)
{
    std::string list;
    for (const ExportVerdict &verdict : sheet.verdicts) {
        const StateInk ink = stateInk(verdict.state);
        const std::string chip = std::string(ink.sign) + ' ' + escapedMarkup(verdict.aspect) + ' ' +
                                 escapedMarkup(verdict.stateText);
        list += "<div style=\"margin:8px 0\">" +
                element("span",
                        "background:" + inkText(ink.background) + ";color:" + inkText(ink.text) +
                            ";border:1px solid " + inkText(ink.border) +
                            ";border-radius:6px;padding:1px 8px;font-weight:bold",
                        chip) +
                ' ' + "<bdi>" + escapedMarkup(verdict.why) + "</bdi></div>\n";
    }
    return list + element("div", "margin:4px 0;color:" + inkText(kQuietInk), escapedMarkup(sheet.asOf)) +
           '\n';
}

std::string claimsHtml(const ExportSheet &sheet)
{
    const std::string border = "border:1px solid " + inkText(kBorderInk) +
                               ";padding:3px 8px;text-align:start;vertical-align:top;overflow-wrap:anywhere";
    std::string rows = "<tr>";
    for (const std::string &title : sheet.claimHeadings)
        rows += element("th", border + ";background:" + inkText(kSheetInk), escapedMarkup(title));
    rows += "</tr>\n";
    for (const ExportClaim &claim : sheet.claims) {
        rows += "<tr>" +
                element("td", border + ";font-weight:bold;overflow-wrap:break-word",
                        "<bdi>" + escapedMarkup(claim.name) + "</bdi>") +
                element("td", border + ";font-family:monospace;font-size:10pt",
                        "<bdi dir=\"ltr\">" + escapedMarkup(claim.value) + "</bdi>") +
                element("td", border, escapedMarkup(claim.meaning)) +
                element("td", border + ";white-space:nowrap", escapedMarkup(claim.time)) + "</tr>\n";
    }
    return heading("h3", sheet.claimsTitle) +
           element("table", "border-collapse:collapse;font-size:10pt", "<tbody>" + rows + "</tbody>") + '\n';
}

} // namespace

std::string exportHtml(const ExportSheet &sheet)
{
    std::string html =
        "<div dir=\"" + std::string(sheet.isRightToLeft ? "rtl" : "ltr") +
        "\" style=\"font-family:system-ui,sans-serif;font-size:11pt;color:" + inkText(kTextInk) + "\">\n" +
        heading("h2", sheet.title) + verdictsHtml(sheet);
    for (const std::string &note : sheet.notes)
        html += element("p",
                        "margin:8px 0;padding-inline-start:8px;border-inline-start:3px solid " +
                            inkText(kBorderInk),
                        escapedMarkup(note)) +
                '\n';
    html += heading("h3", sheet.encodedTitle) + encodedHtml(sheet);
    for (const ExportPart &part : sheet.parts)
        html += heading("h3", part.title) + sheetOf(escapedMarkup(part.text));
    if (!sheet.claims.empty())
        html += claimsHtml(sheet);
    for (const ExportSheet &inner : sheet.nested)
        html += "<div style=\"margin:16px 0 0;padding-inline-start:12px;border-inline-start:3px solid " +
                inkText(kBorderInk) + "\">\n" + exportHtml(inner) + "</div>\n";
    return html + "</div>\n";
}

std::string exportHtmlDocument(std::span<const ExportSheet> sheets)
{
    std::string tokens;
    for (const ExportSheet &sheet : sheets)
        tokens += exportHtml(sheet);
    return "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "style-src 'unsafe-inline'\">\n<title>" +
           (sheets.empty() ? std::string() : escapedMarkup(sheets.front().title)) +
           "</title>\n</head>\n<body style=\"max-width:60em;margin:24px auto;padding:0 16px\">\n" + tokens +
           "</body>\n</html>\n";
}

} // namespace jotscope
