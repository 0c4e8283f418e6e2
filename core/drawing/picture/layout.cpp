#include "core/drawing/picture/layout.h"

#include "core/drawing/drawing_text.h"
#include "core/drawing/picture/layout_builder.h"
#include "core/text/encodings/hex.h"

#include <algorithm>
#include <array>

namespace jotscope {

std::size_t DrawingLayout::itemAt(double x, double y) const
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].box.contains(x, y) || (items[i].segment && items[i].segment->contains(x, y)))
            return i;
    }
    return kNoItem;
}

DrawingLayout layOutDrawing(const SignatureDrawing &drawing, const LayoutMetrics &metrics, const Words &words)
{
    return drawing::LayoutBuilder(drawing, metrics, words).build();
}

namespace drawing {

namespace {

constexpr std::array<std::size_t, 4> kLineSizes = {32, 16, 8, 4};
constexpr std::size_t kFieldsOfStrip = 3; ///< fewer say nothing that their rows do not

} // namespace

LayoutBuilder::LayoutBuilder(const SignatureDrawing &drawing, const LayoutMetrics &metrics,
                             const Words &words)
    : m_drawing(drawing)
    , m_metrics(metrics)
    , m_words(words)
    , m_line(metrics.lineHeight)
    , m_rowHeight(metrics.lineHeight * 1.25)
{}

DrawingLayout LayoutBuilder::build()
{
    measure();
    for (std::size_t i = 0; i < m_drawing.sections.size(); ++i)
        addSection(i);
    m_layout.width = m_metrics.width;
    m_layout.height = m_y;
    return std::move(m_layout);
}

void LayoutBuilder::measure()
{
    double names = 0;
    for (const DrawnSection &section : m_drawing.sections) {
        for (const DrawnField &field : section.fields)
            names = std::max(names, widthOf(fieldName(section, field, m_words)));
    }
    // A swatch before the name and a mark behind it.
    m_nameWidth = names + 3.1 * m_line;
    m_isStacked = m_metrics.width - m_nameWidth < 16 * m_metrics.byteWidth;
    const double room = m_isStacked ? m_metrics.width : m_metrics.width - m_nameWidth;
    const auto fitting = std::ranges::find_if(kLineSizes, [&](std::size_t size) {
        return static_cast<double>(size) * m_metrics.byteWidth <= room;
    });
    m_perLine = fitting != kLineSizes.end() ? *fitting : kLineSizes.back();
    if (!m_metrics.isRightToLeft)
        m_gridLeft = m_isStacked ? 0 : m_nameWidth;
    else
        m_gridLeft = std::max(0.0, room - static_cast<double>(m_perLine) * m_metrics.byteWidth);
}

void LayoutBuilder::addSection(std::size_t index)
{
    const DrawnSection &section = m_drawing.sections[index];
    if (index > 0)
        m_y += m_line * (section.isHeading ? 1.2 : 0.8);
    if (section.isHeading && index > 0) {
        m_item = kNoItem;
        add(ShapeKind::Line, {0, m_y, m_metrics.width, 0}, Hue::Plain);
        m_y += m_line * 0.6;
    }
    const bool isMeasured = !section.fields.empty() && section.fields.front().kind == FieldKind::Length;
    if (!isMeasured)
        addHead(section);
    const std::size_t firstItem = m_layout.items.size();
    for (std::size_t field = 0; field < section.fields.size(); ++field)
        m_layout.items.push_back({index, field, {}, std::nullopt});
    if (section.fields.size() >= kFieldsOfStrip)
        addStrip(section, firstItem);
    for (std::size_t field = 0; field < section.fields.size(); ++field) {
        m_item = firstItem + field;
        if (field > 0)
            m_y += m_line * 0.35;
        const double top = m_y;
        addField(section, section.fields[field]);
        m_layout.items[m_item].box = {0, top, m_metrics.width, m_y - top};
    }
    m_item = kNoItem;
}

void LayoutBuilder::addHead(const DrawnSection &section)
{
    const std::string title = inWords(section.title, m_words);
    const std::string note = inWords(section.note, m_words);
    addText(title, {0, m_y, m_metrics.width, m_line}, Hue::Plain, true);
    const double titleWidth = widthOf(title, true) + m_line * 0.7;
    if (titleWidth + widthOf(note) <= m_metrics.width) {
        const double left = m_metrics.isRightToLeft ? 0 : titleWidth;
        if (!note.empty())
            addText(note, {left, m_y, m_metrics.width - titleWidth, m_line}, Hue::Quiet);
        m_y += m_line;
    } else {
        m_y += m_line;
        addParagraph(note, Hue::Quiet, 0, m_metrics.width);
    }
    m_y += m_line * 0.45;
}

/// The run of bytes in its proportions, but every field wide enough to be seen.
void LayoutBuilder::addStrip(const DrawnSection &section, std::size_t firstItem)
{
    constexpr std::size_t kSpelledOut = 2; ///< so many bytes say more than their name
    const auto least = [&](const DrawnField &field) {
        const std::size_t count = std::min(field.bytes.size(), kSpelledOut);
        return std::max(m_line, static_cast<double>(count) * m_metrics.byteWidth);
    };
    double spare = m_metrics.width;
    std::size_t total = 0;
    for (const DrawnField &field : section.fields) {
        spare -= least(field);
        total += field.bytes.size() > kSpelledOut ? field.bytes.size() : 0;
    }
    double left = 0;
    for (std::size_t i = 0; i < section.fields.size(); ++i) {
        const DrawnField &field = section.fields[i];
        const double share =
            total > 0 ? static_cast<double>(field.bytes.size()) / static_cast<double>(total) : 0;
        const bool isSpelledOut = field.bytes.size() <= kSpelledOut;
        const Box box{left, m_y, least(field) + std::max(0.0, spare) * (isSpelledOut ? 0 : share),
                      m_rowHeight * 1.3};
        m_item = firstItem + i;
        addSegment(field, box, isSpelledOut);
        m_layout.items[m_item].segment = box;
        left = box.right();
    }
    m_item = kNoItem;
    m_y += m_rowHeight * 1.3 + m_line * 0.6;
}

void LayoutBuilder::addSegment(const DrawnField &field, const Box &box, bool isSpelledOut)
{
    const bool differs = field.state == FieldState::Differs;
    const Hue hue = differs ? Hue::Bad : hueOf(field.kind);
    add(field.kind == FieldKind::Gap ? ShapeKind::Dashed
        : differs                    ? ShapeKind::Hatched
                                     : ShapeKind::Filled,
        box, hue);
    const std::string name = m_words(fieldLabel(field.kind));
    if (isSpelledOut && !field.bytes.empty()) {
        const double inset = (box.width - static_cast<double>(field.bytes.size()) * m_metrics.byteWidth) / 2;
        Box digits = box;
        digits.x += inset;
        digits.width -= 2 * inset;
        add(ShapeKind::Bytes, digits, hue).text = encodeHex(field.bytes);
    } else if (widthOf(name) + m_line * 0.5 <= box.width) {
        DrawnShape &text = add(ShapeKind::Text, box, hue);
        text.text = name;
        text.align = Align::Center;
    }
}

void LayoutBuilder::addParagraph(const std::string &text, Hue hue, double left, double width)
{
    for (const std::string &line : wrapped(text, width)) {
        addText(line, {left, m_y, width, m_line}, hue);
        m_y += m_line;
    }
}

void LayoutBuilder::addText(std::string text, Box box, Hue hue, bool isBold)
{
    DrawnShape &shape = add(ShapeKind::Text, box, hue);
    shape.text = std::move(text);
    shape.align = m_metrics.isRightToLeft ? Align::Right : Align::Left;
    shape.isBold = isBold;
}

std::vector<std::string> LayoutBuilder::wrapped(const std::string &text, double width) const
{
    std::vector<std::string> lines;
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string word = text.substr(at, end - at);
        const std::string longer = line.empty() ? word : line + ' ' + word;
        if (!line.empty() && widthOf(longer) > width) {
            lines.push_back(line);
            line = word;
        } else {
            line = longer;
        }
        at = end + 1;
    }
    if (!line.empty())
        lines.push_back(line);
    return lines;
}

double LayoutBuilder::widthOf(const std::string &text, bool isBold) const
{
    return m_metrics.textWidth(text, isBold);
}

DrawnShape &LayoutBuilder::add(ShapeKind kind, Box box, Hue hue)
{
    DrawnShape shape;
    shape.kind = kind;
    shape.box = box;
    shape.hue = hue;
    shape.item = m_item;
    return m_layout.shapes.emplace_back(std::move(shape));
}

} // namespace drawing

} // namespace jotscope
