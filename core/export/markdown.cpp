#include "core/export/export_colors.h"
#include "core/export/export_formats.h"

#include <algorithm>

namespace jotscope {

namespace {

/// Every punctuation mark of ASCII may be escaped (CommonMark section 2.4), so all are that could begin
/// anything; what could be taken for HTML or an address is written as a character reference. One line.
std::string escaped(std::string_view text)
{
    constexpr std::string_view kMarks = "\\`*_{}[]()#+-.!|~=^$";
    std::string markdown;
    for (const char c : text) {
        if (c == '<')
            markdown += "&lt;";
        else if (c == '>')
            markdown += "&gt;";
        else if (c == '&')
            markdown += "&amp;";
        else if (c == '@')
            markdown += "&#64;";
        else if (c == ':')
            markdown += "&#58;";
        else if (c == '\n' || c == '\r' || c == '\t')
            markdown += ' ';
        else
            markdown += (kMarks.find(c) != kMarks.npos ? "\\" : "") + std::string(1, c);
    }
    return markdown;
}

/// Longer than any run of grave accents within (CommonMark section 4.5).
std::string fenceFor(std::string_view text)
{
    std::size_t longest = 2;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return std::string(longest + 1, '`');
}

std::string block(std::string_view text, std::string_view language)
{
    const std::string fence = fenceFor(text);
    std::string markdown = fence + std::string(language) + '\n' + std::string(text);
    if (!markdown.ends_with('\n'))
        markdown += '\n';
    return markdown + fence + "\n\n";
}

/// In a table, where a bar ends the cell even within code; a value that is long tells no more than that.
std::string cell(std::string_view text)
{
    constexpr std::size_t kLongest = 2000;
    const bool isCut = text.size() > kLongest;
    std::size_t end = std::min(text.size(), kLongest);
    while (isCut && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return escaped(text.substr(0, end)) + (isCut ? " \xe2\x80\xa6" : "");
}

std::string row(std::initializer_list<std::string_view> cells)
{
    std::string markdown = "|";
    for (const std::string_view one : cells)
        markdown += ' ' + cell(one) + " |";
    return markdown + '\n';
}

std::string heading(std::size_t level, std::string_view text)
{
    return std::string(std::min<std::size_t>(level, 6), '#') + ' ' + escaped(text) + "\n\n";
}

void write(std::string &markdown, const ExportSheet &sheet, std::size_t level)
{
    markdown += heading(level, sheet.title);
    for (const ExportVerdict &verdict : sheet.verdicts)
        markdown += "- " + std::string(stateInk(verdict.state).sign) + " **" + escaped(verdict.aspect) + ' ' +
                    escaped(verdict.stateText) + "**" +
                    (verdict.why.empty() ? "" : ": " + escaped(verdict.why)) + '\n';
    markdown += (sheet.verdicts.empty() ? "" : "\n") + escaped(sheet.asOf) + "\n\n";
    for (const std::string &note : sheet.notes)
        markdown += "> " + escaped(note) + "\n\n";
    std::string encoded;
    for (const ExportRun &run : sheet.encoded)
        encoded += run.text;
    markdown += heading(level + 1, sheet.encodedTitle) + block(encoded, "");
    for (const ExportPart &part : sheet.parts)
        markdown += heading(level + 1, part.title) + block(part.text, part.isJson ? "json" : "");
    if (!sheet.claims.empty()) {
        markdown += heading(level + 1, sheet.claimsTitle);
        markdown += row({sheet.claimHeadings[0], sheet.claimHeadings[1], sheet.claimHeadings[2],
                         sheet.claimHeadings[3]}) +
                    "| --- | --- | --- | --- |\n";
        for (const ExportClaim &claim : sheet.claims)
            markdown += row({claim.name, claim.value, claim.meaning, claim.time});
        markdown += '\n';
    }
    for (const ExportSheet &inner : sheet.nested)
        write(markdown, inner, level + 1);
}

} // namespace

std::string exportMarkdown(const ExportSheet &sheet)
{
    std::string markdown;
    write(markdown, sheet, 1);
    markdown.pop_back(); // one line end closes it
    return markdown;
}

} // namespace jotscope
