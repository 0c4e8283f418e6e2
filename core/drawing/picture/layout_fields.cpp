#include "core/drawing/drawing_text.h"
#include "core/drawing/picture/layout_builder.h"
#include "core/findings/catalogue.h"
#include "core/text/encodings/hex.h"

#include <algorithm>
#include <limits>

namespace jotscope::drawing {

namespace {

constexpr std::size_t kShownLines = 2; ///< where there are more
constexpr std::size_t kEdgeCells = 3;  ///< shown at either end of a run of one byte

/// Of noise the first few bytes say as much as all of them.
std::size_t mostLines(FieldKind kind)
{
    if (kind == FieldKind::MaskedDb || kind == FieldKind::RsaBlock || kind == FieldKind::Surplus)
        return 4;
    return kind == FieldKind::SignatureBytes ? 16 : std::numeric_limits<std::size_t>::max();
}

bool isRepeated(const std::string &bytes)
{
    return bytes.find_first_not_of(bytes.front()) == std::string::npos;
}

/// Two lines of bytes where a person wants to see that they agree, or how they do not.
bool isComparedInFull(const DrawnField &field)
{
    const bool isProof = field.kind == FieldKind::Mac || field.kind == FieldKind::Digest ||
                         field.kind == FieldKind::Content || field.kind == FieldKind::PssHash;
    return field.expected && (isProof || field.state == FieldState::Differs);
}

} // namespace

double LayoutBuilder::gridWidth() const
{
    return static_cast<double>(m_perLine) * m_metrics.byteWidth;
}

Box LayoutBuilder::cells(std::size_t first, std::size_t count, double top) const
{
    return {m_gridLeft + static_cast<double>(first) * m_metrics.byteWidth, top,
            static_cast<double>(count) * m_metrics.byteWidth, m_rowHeight};
}

void LayoutBuilder::addCells(std::string_view bytes, std::size_t cell, double top, Hue hue)
{
    add(ShapeKind::Bytes, cells(cell, bytes.size(), top), hue).text = encodeHex(bytes);
}

void LayoutBuilder::addField(const DrawnSection &section, const DrawnField &field)
{
    addName(section, field);
    const double top = m_y;
    double right = 0; // of what the first line holds
    if (field.kind == FieldKind::Length)
        right = addLengthBar(field);
    else if (field.kind == FieldKind::Gap)
        right = addGap(field);
    else if (isComparedInFull(field))
        right = addComparison(field);
    else if (field.bytes.size() > m_perLine && isRepeated(field.bytes))
        right = addRepeated(field);
    else
        right = addBytes(field);
    if (field.scale)
        addScale(field);
    const std::string note = inWords(field.note, m_words);
    if (note.empty())
        return;
    const Hue hue = field.state == FieldState::Differs ? Hue::Bad : Hue::Quiet;
    const double beside = right + m_line * 0.7;
    const bool isOneLine = m_y <= top + m_rowHeight + 0.01;
    const double edge = m_metrics.isRightToLeft || m_isStacked
                            ? std::max(m_gridLeft + gridWidth(), m_isStacked ? m_metrics.width : 0.0)
                            : m_metrics.width;
    if (isOneLine && beside + widthOf(note) <= edge) {
        DrawnShape &text = add(ShapeKind::Text, {beside, top, edge - beside, m_rowHeight}, hue);
        text.text = note;
        text.align = Align::Left;
        return;
    }
    m_y += m_line * 0.15;
    const double left = m_metrics.isRightToLeft ? 0 : m_gridLeft;
    const double width = m_metrics.isRightToLeft ? m_gridLeft + gridWidth() : m_metrics.width - m_gridLeft;
    addParagraph(note, hue, left, width);
}

void LayoutBuilder::addName(const DrawnSection &section, const DrawnField &field)
{
    const bool mirrored = m_metrics.isRightToLeft;
    const auto place = [&](double left, double width, double height) {
        const double top = m_y + (m_rowHeight - height) / 2;
        return Box{mirrored ? m_metrics.width - left - width : left, top, width, height};
    };
    const double swatch = m_line * 0.62;
    const bool differs = field.state == FieldState::Differs;
    add(field.kind == FieldKind::Gap ? ShapeKind::Dashed : ShapeKind::Filled, place(0, swatch, swatch),
        hueOf(field.kind));
    const double nameLeft = m_line;
    const std::string name = fieldName(section, field, m_words);
    addText(name, place(nameLeft, m_nameWidth - nameLeft, m_rowHeight), Hue::Plain);
    if (field.state != FieldState::NotCompared) {
        const double mark = m_line * 0.66;
        const double left =
            m_isStacked ? nameLeft + widthOf(name) + m_line * 0.5 : m_nameWidth - m_line * 1.35;
        add(differs ? ShapeKind::Cross : ShapeKind::Tick, place(left, mark, mark),
            differs ? Hue::Bad : Hue::Good);
    }
    if (m_isStacked)
        m_y += m_rowHeight;
    else if (isComparedInFull(field)) {
        Box below = place(nameLeft, m_nameWidth - nameLeft, m_rowHeight);
        below.y += m_rowHeight * 1.3;
        addText(m_words(JOT_TEXT("Drawing", "expected")), below, Hue::Quiet);
    }
}

double LayoutBuilder::addLengthBar(const DrawnField &field)
{
    const double width = std::min(gridWidth() * 0.42, m_line * 11);
    const double height = m_line * 0.72;
    const std::size_t received = field.length->received;
    const std::size_t demanded = field.length->demanded.value_or(received);
    const double unit = width / static_cast<double>(std::max<std::size_t>({received, demanded, 1}));
    const double top = m_y + (m_rowHeight - height) / 2;
    const auto span = [&](std::size_t begin, std::size_t end) {
        return Box{m_gridLeft + static_cast<double>(begin) * unit, top,
                   static_cast<double>(end - begin) * unit, height};
    };
    if (received == 0 && demanded == 0)
        add(ShapeKind::Dashed, span(0, 1), Hue::Quiet);
    const std::size_t wanted = std::min(received, demanded);
    if (wanted > 0)
        add(ShapeKind::Filled, span(0, wanted), hueOf(field.kind));
    if (received > wanted)
        add(ShapeKind::Hatched, span(wanted, received), Hue::Bad);
    if (demanded > wanted)
        add(ShapeKind::Dashed, span(wanted, demanded), Hue::Bad);
    m_y += m_rowHeight;
    return m_gridLeft + width;
}

double LayoutBuilder::addGap(const DrawnField &field)
{
    const std::size_t count = std::min(field.length->demanded.value_or(1), m_perLine);
    const Box box = cells(0, count, m_y);
    add(ShapeKind::Dashed, box, Hue::Bad);
    m_y += m_rowHeight;
    return box.right();
}

double LayoutBuilder::addBytes(const DrawnField &field)
{
    const std::string_view bytes = field.bytes;
    const Hue hue = field.state == FieldState::Differs ? Hue::Bad : hueOf(field.kind);
    const ShapeKind kind = field.state == FieldState::Differs ? ShapeKind::Hatched : ShapeKind::Filled;
    const std::size_t lines = (bytes.size() + m_perLine - 1) / m_perLine;
    const std::size_t shown = lines > mostLines(field.kind) ? kShownLines : lines;
    double right = m_gridLeft;
    for (std::size_t line = 0; line < shown; ++line) {
        const std::string_view part = bytes.substr(line * m_perLine, m_perLine);
        if (line > 0)
            m_y += m_line * 0.12;
        const Box box = cells(0, part.size(), m_y);
        add(kind, box, hue);
        addCells(part, 0, m_y, hue);
        right = std::max(right, box.right());
        m_y += m_rowHeight;
    }
    if (bytes.empty()) // a salt may be
        m_y += m_rowHeight;
    if (shown < lines) {
        const std::size_t rest = bytes.size() - shown * m_perLine;
        const Box box{m_gridLeft, m_y, gridWidth(), m_line};
        addText(
            inWords({JOT_TEXT("Drawing", "… and %{count} more"), {{"count", std::to_string(rest)}}}, m_words),
            box, Hue::Quiet);
        m_y += m_line;
    }
    return right;
}

/// A line of FF says as much as twelve.
double LayoutBuilder::addRepeated(const DrawnField &field)
{
    const Hue hue = field.state == FieldState::Differs ? Hue::Bad : hueOf(field.kind);
    const std::size_t count = std::min<std::size_t>(m_perLine, 16);
    const Box box = cells(0, count, m_y);
    add(field.state == FieldState::Differs ? ShapeKind::Hatched : ShapeKind::Filled, box, hue);
    const std::string_view edge =
        std::string_view(field.bytes).substr(0, count > 2 * kEdgeCells ? kEdgeCells : 0);
    addCells(edge, 0, m_y, hue);
    addCells(edge, count - edge.size(), m_y, hue);
    DrawnShape &middle = add(ShapeKind::Text, box, hue);
    middle.text = "⋯ " + std::to_string(field.bytes.size()) + " × " + encodeHex(edge.substr(0, 1)) + " ⋯";
    if (edge.empty())
        middle.text = std::to_string(field.bytes.size()) + " × " + encodeHex(field.bytes.substr(0, 1));
    middle.align = Align::Center;
    m_y += m_rowHeight;
    return box.right();
}

double LayoutBuilder::addComparison(const DrawnField &field)
{
    const std::string_view received = field.bytes;
    const std::string_view expected = *field.expected;
    const std::size_t size = std::max(received.size(), expected.size());
    const auto from = [&](std::string_view bytes, std::size_t begin) {
        return bytes.substr(std::min(begin, bytes.size()), m_perLine);
    };
    for (std::size_t begin = 0; begin < size; begin += m_perLine) {
        if (begin > 0)
            m_y += m_line * 0.5;
        addComparedLine(from(received, begin), from(expected, begin), hueOf(field.kind));
    }
    return cells(0, std::min(size, m_perLine), m_y).right();
}

/// What was received above what was expected: equal bytes joined into one shape, others apart.
void LayoutBuilder::addComparedLine(std::string_view received, std::string_view expected, Hue hue)
{
    const double below = m_y + m_rowHeight * 1.3;
    const std::size_t size = std::max(received.size(), expected.size());
    const auto isEqual = [&](std::size_t i) {
        return i < received.size() && i < expected.size() && received[i] == expected[i];
    };
    const auto state = [&](std::size_t i) {
        return isEqual(i) ? 0 : i >= received.size() ? 1 : i >= expected.size() ? 2 : 3;
    };
    for (std::size_t begin = 0; begin < size;) {
        std::size_t end = begin + 1;
        while (end < size && state(end) == state(begin))
            ++end;
        const std::size_t count = end - begin;
        if (isEqual(begin)) {
            Box joined = cells(begin, count, m_y);
            joined.height = below + m_rowHeight - m_y;
            add(ShapeKind::Filled, joined, hue);
        } else {
            const bool isReceived = begin < received.size();
            add(isReceived ? ShapeKind::Hatched : ShapeKind::Dashed, cells(begin, count, m_y), Hue::Bad);
            if (begin < expected.size())
                add(ShapeKind::Filled, cells(begin, count, below), Hue::Structure);
        }
        if (begin < received.size())
            addCells(received.substr(begin, count), begin, m_y, isEqual(begin) ? hue : Hue::Bad);
        if (begin < expected.size())
            addCells(expected.substr(begin, count), begin, below, isEqual(begin) ? hue : Hue::Structure);
        begin = end;
    }
    m_y = below + m_rowHeight;
}

void LayoutBuilder::addScale(const DrawnField &field)
{
    const Scale &scale = *field.scale;
    const std::size_t shown = std::min(field.bytes.size(), m_perLine);
    const bool isBeyond = scale.position >= 1;
    const double width =
        static_cast<double>(std::max<std::size_t>(shown, 8)) * m_metrics.byteWidth * (isBeyond ? 0.9 : 1.0);
    const Hue hue = field.state == FieldState::Differs ? Hue::Bad : hueOf(field.kind);
    const double left = m_gridLeft;
    m_y += m_line * 0.25;
    const double pointer = m_line * 0.55;
    const double axis = m_y + pointer + m_line * 0.05;
    const double band = m_line * 0.42;
    add(ShapeKind::Filled, {left, axis, width, band}, Hue::Quiet);
    if (scale.hasLowHalf)
        add(ShapeKind::Filled, {left, axis, width / 2, band}, hueOf(field.kind));
    if (isBeyond)
        add(ShapeKind::Hatched, {left + width, axis, width / 9, band}, Hue::Bad);
    const double at = left + width * (isBeyond ? 1.05 : scale.position);
    add(ShapeKind::Pointer, {at - pointer * 0.45, m_y, pointer * 0.9, pointer}, hue);
    add(ShapeKind::Line, {at, axis, 0, band}, hue);
    const double labels = axis + band + m_line * 0.05;
    const auto label = [&](const char *text, double x, Align align) {
        DrawnShape &shape = add(ShapeKind::Text, {left, labels, width, m_line}, Hue::Quiet);
        shape.box.x = x;
        shape.text = text;
        shape.align = align;
    };
    label(scale.lowEnd, left, Align::Left);
    label(scale.highEnd, left, Align::Right);
    if (scale.hasLowHalf)
        label("n / 2", left, Align::Center);
    m_y = labels + m_line;
}

} // namespace jotscope::drawing
