#include "core/drawing/picture/svg.h"

#include "core/drawing/drawing_text.h"
#include "core/drawing/picture/layout.h"
#include "core/findings/catalogue.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jotscope {

namespace {

constexpr double kWidth = 880;
constexpr double kMargin = 20;
constexpr double kFontSize = 13;
constexpr double kLineHeight = 18;
constexpr double kByteWidth = 22;
constexpr std::size_t kTitleBytes = 512;

/// Nobody knows the reader's fonts, so the widest usual ones are assumed.
double estimatedWidth(const std::string &text, bool isBold)
{
    const auto characters =
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80; });
    return static_cast<double>(characters) * kFontSize * (isBold ? 0.6 : 0.55);
}

/// Characters that XML 1.0 does not have become U+FFFD (section 2.2).
std::string escaped(std::string_view text)
{
    std::string xml;
    for (const char c : text) {
        if (c == '&')
            xml += "&amp;";
        else if (c == '<')
            xml += "&lt;";
        else if (c == '>')
            xml += "&gt;";
        else if (c == '"')
            xml += "&quot;";
        else if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t')
            xml += "\xef\xbf\xbd";
        else
            xml += c;
    }
    return xml;
}

/// With two decimals at most, whatever the locale.
std::string number(double value)
{
    const auto hundredths = static_cast<long long>(std::llround(value * 100));
    std::string text = std::to_string(std::abs(hundredths) / 100);
    const long long rest = std::abs(hundredths) % 100;
    if (rest != 0)
        text += (rest < 10 ? ".0" : ".") + std::to_string(rest % 10 == 0 && rest >= 10 ? rest / 10 : rest);
    return (hundredths < 0 ? "-" : "") + text;
}

std::string color(std::uint32_t rgb)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "#";
    for (const unsigned shift : {20U, 16U, 12U, 8U, 4U, 0U})
        text += kDigits[rgb >> shift & 0xfU];
    return text;
}

std::string attribute(std::string_view name, const std::string &value)
{
    return " " + std::string(name) + "=\"" + value + "\"";
}

class Writer
{
public:
    void shape(const DrawnShape &one)
    {
        static constexpr std::array kWriters = {
            &Writer::filled, &Writer::hatched, &Writer::dashed, &Writer::text,    &Writer::bytes,
            &Writer::line,   &Writer::tick,    &Writer::cross,  &Writer::pointer,
        };
        (this->*kWriters[static_cast<std::size_t>(one.kind)])(one);
    }

    void raw(const std::string &xml) { m_svg += xml; }
    std::string take() { return std::move(m_svg); }

private:
    void rectangle(const Box &box, const std::string &style)
    {
        m_svg += "<rect" + attribute("x", number(box.x + 0.5)) + attribute("y", number(box.y + 0.5)) +
                 attribute("width", number(std::max(0.0, box.width - 1))) +
                 attribute("height", number(std::max(0.0, box.height - 1))) + attribute("rx", "3") + style +
                 "/>\n";
    }

    void filled(const DrawnShape &one)
    {
        const Inks inks = inksOf(one.hue, false);
        rectangle(one.box, attribute("fill", color(inks.fill)) + attribute("stroke", color(inks.edge)));
    }

    void hatched(const DrawnShape &one)
    {
        filled(one);
        rectangle(one.box, attribute("fill", "url(#jotscope-hatch)"));
    }

    void dashed(const DrawnShape &one)
    {
        rectangle(one.box, attribute("fill", "none") +
                               attribute("stroke", color(inksOf(one.hue, false).edge)) +
                               attribute("stroke-dasharray", "3 2"));
    }

    void words(const std::string &text, double x, const Box &box, const std::string &style, Hue hue)
    {
        m_svg += "<text" + attribute("x", number(x)) +
                 attribute("y", number(box.y + box.height / 2 + kFontSize * 0.35)) +
                 attribute("fill", color(inksOf(hue, false).text)) + style + ">" + escaped(text) +
                 "</text>\n";
    }

    void text(const DrawnShape &one)
    {
        constexpr std::array kAnchors = {"start", "middle", "end"};
        const auto align = static_cast<std::size_t>(one.align);
        const double x = one.box.x + one.box.width * static_cast<double>(align) / 2;
        words(one.text, x, one.box,
              attribute("text-anchor", kAnchors[align]) +
                  (one.isBold ? attribute("font-weight", "bold") : std::string()),
              one.hue);
    }

    void bytes(const DrawnShape &one)
    {
        const std::size_t count = one.text.size() / 2;
        for (std::size_t i = 0; i < count; ++i) {
            const double x =
                one.box.x + (static_cast<double>(i) + 0.5) * one.box.width / static_cast<double>(count);
            words(one.text.substr(2 * i, 2), x, one.box,
                  attribute("text-anchor", "middle") + attribute("font-family", "monospace"), one.hue);
        }
    }

    void stroke(const std::string &path, Hue hue, const std::string &width)
    {
        m_svg += "<path" + attribute("d", path) + attribute("fill", "none") +
                 attribute("stroke", color(inksOf(hue, false).edge)) + attribute("stroke-width", width) +
                 attribute("stroke-linecap", "round") + attribute("stroke-linejoin", "round") + "/>\n";
    }

    static std::string point(const Box &box, double x, double y)
    {
        return number(box.x + box.width * x) + " " + number(box.y + box.height * y);
    }

    void line(const DrawnShape &one)
    {
        stroke("M" + point(one.box, 0, 0) + " L" + point(one.box, 1, 1), one.hue, "1.5");
    }

    void tick(const DrawnShape &one)
    {
        stroke("M" + point(one.box, 0.1, 0.55) + " L" + point(one.box, 0.4, 0.85) + " L" +
                   point(one.box, 0.9, 0.15),
               one.hue, "2");
    }

    void cross(const DrawnShape &one)
    {
        stroke("M" + point(one.box, 0.15, 0.15) + " L" + point(one.box, 0.85, 0.85) + " M" +
                   point(one.box, 0.85, 0.15) + " L" + point(one.box, 0.15, 0.85),
               one.hue, "2");
    }

    void pointer(const DrawnShape &one)
    {
        m_svg += "<path" +
                 attribute("d", "M" + point(one.box, 0, 0) + " L" + point(one.box, 1, 0) + " L" +
                                    point(one.box, 0.5, 1) + " Z") +
                 attribute("fill", color(inksOf(one.hue, false).text)) + "/>\n";
    }

    std::string m_svg;
};

std::string titleOf(const SignatureDrawing &drawing, const DrawnItem &item, const Words &words)
{
    const DrawnSection &section = drawing.sections[item.section];
    std::string title;
    for (const std::string &line : fieldLines(section, section.fields[item.field], words, kTitleBytes))
        title += (title.empty() ? "" : "\n") + line;
    return title;
}

} // namespace

std::string drawingSvg(const SignatureDrawing &drawing, const Words &words, bool isRightToLeft)
{
    LayoutMetrics metrics{kWidth - 2 * kMargin, kLineHeight, kByteWidth, isRightToLeft, estimatedWidth};
    const DrawingLayout layout = layOutDrawing(drawing, metrics, words);
    const double height = layout.height + 2 * kMargin;
    const Inks bad = inksOf(Hue::Bad, false);
    Writer writer;
    writer.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"" +
               attribute("width", number(kWidth)) + attribute("height", number(height)) +
               attribute("viewBox", "0 0 " + number(kWidth) + " " + number(height)) +
               attribute("role", "img") + attribute("font-family", "system-ui, sans-serif") +
               attribute("font-size", number(kFontSize)) + ">\n<title>" +
               escaped(words(JOT_TEXT("Drawing", "Drawing of a signature"))) + "</title>\n<desc>" +
               escaped(drawingText(drawing, words)) +
               "</desc>\n<defs><pattern id=\"jotscope-hatch\" width=\"6\" height=\"6\""
               " patternUnits=\"userSpaceOnUse\"><path d=\"M-1 7 L7 -1 M-1 1 L1 -1 M5 7 L7 5\"" +
               attribute("stroke", color(bad.edge)) +
               " stroke-width=\"0.8\" stroke-opacity=\"0.45\"/></pattern></defs>\n<rect" +
               attribute("width", number(kWidth)) + attribute("height", number(height)) +
               attribute("fill", "#ffffff") + "/>\n<g" +
               attribute("transform", "translate(" + number(kMargin) + " " + number(kMargin) + ")") + ">\n");
    std::size_t open = kNoItem;
    for (const DrawnShape &shape : layout.shapes) {
        if (shape.item != open) {
            writer.raw(open != kNoItem ? "</g>\n" : "");
            open = shape.item;
            if (open != kNoItem)
                writer.raw("<g><title>" + escaped(titleOf(drawing, layout.items[open], words)) +
                           "</title>\n");
        }
        writer.shape(shape);
    }
    writer.raw(open != kNoItem ? "</g>\n" : "");
    writer.raw("</g>\n</svg>\n");
    return writer.take();
}

} // namespace jotscope
