#include "core/export/export_colors.h"
#include "core/export/export_formats.h"
#include "core/export/picture/picture.h"

#include <array>
#include <cmath>

namespace jotscope {

namespace {

constexpr std::array kFamilies = {"system-ui, sans-serif", "system-ui, sans-serif", "system-ui, sans-serif",
                                  "'DejaVu Sans Mono', Menlo, Consolas, monospace"};
constexpr std::array kDashes = {"", " stroke-dasharray=\"1 2\"", " stroke-dasharray=\"4 2\""};

/// With one decimal at most, whatever the locale.
std::string number(double value)
{
    const auto tenths = static_cast<long long>(std::llround(value * 10));
    std::string text = std::to_string(tenths / 10);
    if (tenths % 10 != 0)
        text += '.' + std::to_string(tenths % 10);
    return text;
}

std::string attribute(std::string_view name, const std::string &value)
{
    return ' ' + std::string(name) + "=\"" + value + '"';
}

std::string boxSvg(const PictureBox &box)
{
    return "<rect" + attribute("x", number(box.x)) + attribute("y", number(box.y)) +
           attribute("width", number(box.width)) + attribute("height", number(box.height)) +
           (box.x > 0 ? attribute("rx", "6") : std::string()) + attribute("fill", inkText(box.fill)) +
           attribute("stroke", inkText(box.border)) + "/>\n";
}

std::string underlineSvg(const PictureText &text)
{
    const PartInk ink = partInk(*text.part);
    const double y = text.baseline + 4.5;
    return "<path" +
           attribute("d", "M" + number(text.x) + ' ' + number(y) + " H" + number(text.x + text.width - 1)) +
           attribute("stroke", inkText(ink.text)) + kDashes[static_cast<std::size_t>(ink.underline)] + "/>\n";
}

std::string textSvg(const PictureText &text)
{
    const auto font = static_cast<std::size_t>(text.font);
    const bool isBold = text.font == PictureFont::Title || text.font == PictureFont::Heading;
    std::string svg =
        "<text" + attribute("x", number(text.x)) + attribute("y", number(text.baseline)) +
        attribute("font-family", kFamilies[font]) + attribute("font-size", number(fontSize(text.font))) +
        attribute("fill", inkText(text.ink)) + (isBold ? attribute("font-weight", "bold") : std::string());
    if (text.width > 0)
        svg += attribute("textLength", number(text.width)) + attribute("lengthAdjust", "spacing") +
               attribute("xml:space", "preserve");
    svg += '>' + escapedMarkup(text.text) + "</text>\n";
    return text.part ? svg + underlineSvg(text) : svg;
}

std::string descriptionOf(const ExportSheet &sheet)
{
    std::string text;
    for (const ExportVerdict &verdict : sheet.verdicts)
        text +=
            verdict.aspect + ' ' + verdict.stateText + (verdict.why.empty() ? "" : ": " + verdict.why) + '\n';
    return text + sheet.asOf;
}

} // namespace

std::string exportSvg(const ExportSheet &sheet)
{
    const TokenPicture picture = layOutPicture(sheet);
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"" +
                      attribute("width", number(picture.width)) +
                      attribute("height", number(picture.height)) +
                      attribute("viewBox", "0 0 " + number(picture.width) + ' ' + number(picture.height)) +
                      attribute("role", "img") + ">\n<title>" + escapedMarkup(sheet.title) +
                      "</title>\n<desc>" + escapedMarkup(descriptionOf(sheet)) + "</desc>\n";
    for (const PictureBox &box : picture.boxes)
        svg += boxSvg(box);
    for (const PictureText &text : picture.texts)
        svg += textSvg(text);
    return svg + "</svg>\n";
}

} // namespace jotscope
