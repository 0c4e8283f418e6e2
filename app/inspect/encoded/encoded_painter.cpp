#include "app/inspect/encoded/encoded_painter.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace jotscope {

namespace {

/// A stroke of an underline, in cells from where its pattern begins.
struct Stroke
{
    qreal begin;
    qreal length;
};

struct UnderlinePattern
{
    Qt::PenStyle style;
    int pitch; ///< cells after which it repeats
    std::array<Stroke, 3> strokes;
};

// Patterns follow the grid rather than a pen's own dashes: every character has the same stroke below it,
// wherever the part begins and the line wraps.
constexpr UnderlinePattern kPatterns[] = {
    {Qt::DashLine, 1, {{{0, 0.64}}}},
    {Qt::DotLine, 1, {{{0, 0.25}, {0.5, 0.25}}}},
    {Qt::DashDotLine, 2, {{{0, 1.2}, {1.5, 0.25}}}},
    {Qt::DashDotDotLine, 2, {{{0, 0.75}, {1.0, 0.25}, {1.5, 0.25}}}},
};

constexpr Tone kSeverityTones[] = {Tone::Bad, Tone::Warning, Tone::Accent};

ByteRange intersection(ByteRange a, ByteRange b)
{
    const std::size_t begin = std::max(a.begin, b.begin);
    return {begin, std::max(begin, std::min(a.end, b.end))};
}

ByteRange rangeOf(const std::vector<RowPiece> &pieces)
{
    return pieces.empty() ? ByteRange{} : ByteRange{pieces.front().range.begin, pieces.back().range.end};
}

/// The column of the character at `offset`; the end of the row for what is behind.
std::size_t columnOf(std::size_t offset, const std::vector<RowPiece> &pieces)
{
    const auto piece =
        std::ranges::upper_bound(pieces, offset, {}, [](const RowPiece &p) { return p.range.end; });
    if (piece == pieces.end())
        return pieces.back().place.column + pieces.back().cells;
    const bool isPlain = piece->kind == Cluster::Kind::Plain;
    return piece->place.column + (isPlain && offset > piece->range.begin ? offset - piece->range.begin : 0);
}

} // namespace

void EncodedPainter::setFont(const QFont &font, qreal devicePixelRatio)
{
    m_font = font;
    m_pixelRatio = devicePixelRatio;
    m_rawFont = QRawFont::fromFont(font);
    for (std::size_t i = 0; i < m_glyphs.size(); ++i) {
        const QList<quint32> glyph = m_rawFont.glyphIndexesForString(QChar(static_cast<char16_t>(0x20 + i)));
        m_glyphs[i] = glyph.isEmpty() ? 0 : glyph.front();
    }
    const QFontMetricsF metrics(font);
    m_cellWidth = std::max(1 / m_pixelRatio, snapped(metrics.horizontalAdvance(QLatin1Char('0'))));
    m_lineWidth = std::max(1 / m_pixelRatio, snapped(metrics.height() / 13));
    m_rowHeight = static_cast<int>(std::ceil(metrics.height() * 1.35));
    // What is left over goes mostly below, where the underlines are.
    m_baseline = snapped(metrics.ascent() + (m_rowHeight - metrics.height()) * 0.3);
    m_codeFont = font;
    if (font.pointSizeF() > 0)
        m_codeFont.setPointSizeF(font.pointSizeF() * 0.72);
    else
        m_codeFont.setPixelSize(std::max(1, font.pixelSize() * 72 / 100));
}

qreal EncodedPainter::snapped(qreal logical) const
{
    return std::round(logical * m_pixelRatio) / m_pixelRatio;
}

void EncodedPainter::begin(const Look &look, const PartSpans &parts, ByteRange visible)
{
    m_look = look;
    for (std::size_t i = 0; i < m_partStyles.size(); ++i)
        m_partStyles[i] = partStyle(static_cast<PartName>(i), look.palette);
    std::ranges::transform(kSeverityTones, m_severityColors.begin(),
                           [&](Tone tone) { return toneColors(tone, look.palette); });
    m_marks.clear();
    std::ranges::copy_if(parts.marks(), std::back_inserter(m_marks), [&](const FaultMark &mark) {
        return mark.range.begin <= visible.end && mark.range.end >= visible.begin;
    });
    m_quiet = quietText(look.palette);
    m_highlight = linkHighlight(look.palette);
}

void EncodedPainter::paintRow(QPainter &painter, QPointF topLeft, const Pieces &pieces,
                              const EncodedText &text, const PartSpans &parts) const
{
    if (pieces.empty())
        return;
    paintGround(painter, topLeft, pieces);
    for (const RowPiece &piece : pieces)
        paintGlyphs(painter, topLeft, piece, text, parts);

    const ByteRange row = rangeOf(pieces);
    for (auto span = parts.firstAfter(row.begin); span != parts.spans().end(); ++span) {
        if (span->range.begin >= row.end)
            break;
        const QRectF cells = cellsOf(intersection(span->range, row), pieces, topLeft);
        paintUnderline(painter, cells, m_partStyles[std::size_t(span->part)]);
    }
    for (const FaultMark &mark : m_marks) {
        // Where something is missing, the place itself is marked.
        const ByteRange shown{mark.range.begin, std::max(mark.range.end, mark.range.begin + 1)};
        const bool isAtTextEnd = mark.range.begin == text.size() && row.end == text.size();
        if (isAtTextEnd || !intersection(shown, row).isEmpty())
            paintWave(painter, cellsOf(intersection(shown, row), pieces, topLeft), mark.severity);
    }
}

QRectF EncodedPainter::cellsOf(ByteRange range, const Pieces &pieces, QPointF topLeft) const
{
    const std::size_t begin = columnOf(range.begin, pieces);
    const std::size_t end = std::max(begin, range.isEmpty() ? begin : columnOf(range.end, pieces));
    return {topLeft.x() + static_cast<qreal>(begin) * m_cellWidth, topLeft.y(),
            static_cast<qreal>(end - begin) * m_cellWidth, static_cast<qreal>(m_rowHeight)};
}

void EncodedPainter::paintGround(QPainter &painter, QPointF topLeft, const Pieces &pieces) const
{
    const ByteRange row = rangeOf(pieces);
    const auto fill = [&](ByteRange range, const QColor &color) {
        if (const ByteRange inRow = intersection(range, row); !inRow.isEmpty())
            painter.fillRect(cellsOf(inRow, pieces, topLeft), color);
    };
    for (const FaultMark &mark : m_marks)
        fill(mark.range, m_severityColors[std::size_t(mark.severity)].background);
    fill(m_look.highlight, m_highlight);
    const QColor selected = m_look.palette.color(m_look.group, QPalette::Highlight);
    fill(m_look.selection, selected);
    const RowPiece &last = pieces.back();
    if (last.kind == Cluster::Kind::LineBreak && m_look.selection.contains(last.range.begin)) {
        QRectF lineBreak = cellsOf(last.range, pieces, topLeft);
        lineBreak.setWidth(m_cellWidth / 2);
        painter.fillRect(lineBreak, selected);
    }
}

/// The colour at the run's begin; the run is cut to where that colour ends.
QColor EncodedPainter::colorOf(ByteRange &run, const PartSpans &parts) const
{
    const auto cutTo = [&](ByteRange range) {
        const bool isInside = range.contains(run.begin);
        const std::size_t change = isInside ? range.end : range.begin;
        if (change > run.begin)
            run.end = std::min(run.end, change);
        return isInside && !range.isEmpty();
    };
    const bool isSelected = cutTo(m_look.selection);
    const bool isHighlighted = cutTo(m_look.highlight);
    const auto span = parts.firstAfter(run.begin);
    const bool isInPart = span != parts.spans().end() && cutTo(span->range);
    if (isSelected)
        return m_look.palette.color(m_look.group, QPalette::HighlightedText);
    // A text without any token has nothing that its other words could be quieter than.
    if (isHighlighted || parts.spans().empty())
        return m_look.palette.color(m_look.group, QPalette::Text);
    return isInPart ? m_partStyles[std::size_t(span->part)].text : m_quiet;
}

void EncodedPainter::paintGlyphs(QPainter &painter, QPointF topLeft, const RowPiece &piece,
                                 const EncodedText &text, const PartSpans &parts) const
{
    const QPointF at = topLeft + QPointF(static_cast<qreal>(piece.place.column) * m_cellWidth, 0);
    if (piece.kind == Cluster::Kind::Plain) {
        for (ByteRange run = piece.range; !run.isEmpty(); run = {run.end, piece.range.end}) {
            const QColor color = colorOf(run, parts);
            const auto before = static_cast<qreal>(run.begin - piece.range.begin);
            paintPlain(painter, at + QPointF(before * m_cellWidth, m_baseline),
                       text.view().substr(run.begin, run.size()), color);
        }
        return;
    }
    ByteRange run = piece.range;
    const QColor color = colorOf(run, parts);
    const QRectF cell(at, QSizeF(static_cast<qreal>(piece.cells) * m_cellWidth, m_rowHeight));
    switch (piece.kind) {
    case Cluster::Kind::Rich:
        paintRich(painter, cell, text.display(piece.range), color);
        break;
    case Cluster::Kind::Tab:
        paintRich(painter, cell, QStringLiteral("\u2192"), m_quiet);
        break;
    case Cluster::Kind::IllFormed: {
        const auto byte = static_cast<unsigned char>(text.view()[piece.range.begin]);
        paintCode(painter, cell, QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')).toUpper(), color);
        break;
    }
    case Cluster::Kind::Control:
    case Cluster::Kind::Invisible: {
        const auto code = static_cast<uint>(decodeUtf8(text.view(), piece.range.begin).value);
        const int digits = code < 0x100 ? 2 : 4;
        paintCode(painter, cell, QStringLiteral("%1").arg(code, digits, 16, QLatin1Char('0')).toUpper(),
                  color);
        break;
    }
    case Cluster::Kind::Plain:
    case Cluster::Kind::LineBreak:
        break;
    }
}

void EncodedPainter::paintPlain(QPainter &painter, QPointF at, std::string_view text,
                                const QColor &color) const
{
    QVarLengthArray<quint32, 256> glyphs;
    QVarLengthArray<QPointF, 256> positions;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ')
            continue;
        glyphs.append(m_glyphs[static_cast<unsigned char>(text[i]) - 0x20u]);
        positions.append({static_cast<qreal>(i) * m_cellWidth, 0});
    }
    QGlyphRun run;
    run.setRawFont(m_rawFont);
    run.setRawData(glyphs.constData(), positions.constData(), static_cast<int>(glyphs.size()));
    painter.setPen(color);
    painter.drawGlyphRun(at, run);
}

void EncodedPainter::paintRich(QPainter &painter, const QRectF &cell, const QString &text,
                               const QColor &color) const
{
    painter.setPen(color);
    painter.setFont(m_font);
    const qreal width = textWidth(text);
    if (width <= cell.width()) {
        painter.drawText(QPointF(cell.left() + (cell.width() - width) / 2, cell.top() + m_baseline), text);
        return;
    }
    // A fallback font's glyph may be wider than the grid.
    painter.save();
    painter.translate(cell.left(), cell.top() + m_baseline);
    painter.scale(cell.width() / width, 1);
    painter.drawText(QPointF(), text);
    painter.restore();
}

void EncodedPainter::paintCode(QPainter &painter, const QRectF &cell, const QString &digits,
                               const QColor &color) const
{
    const qreal pixel = 1 / m_pixelRatio;
    const QRectF box(cell.left() + pixel, cell.top() + snapped(m_rowHeight * 0.12), cell.width() - 2 * pixel,
                     m_baseline - snapped(m_rowHeight * 0.04));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, pixel));
    painter.drawRoundedRect(box.adjusted(pixel / 2, pixel / 2, -pixel / 2, -pixel / 2), 2, 2);
    painter.setFont(m_codeFont);
    painter.drawText(box, Qt::AlignCenter, digits);
    painter.restore();
}

void EncodedPainter::paintUnderline(QPainter &painter, const QRectF &cells, const PartStyle &style) const
{
    const qreal top = snapped(cells.top() + m_baseline + m_lineWidth * 2.5);
    const auto *pattern = std::ranges::find(kPatterns, style.underline, &UnderlinePattern::style);
    if (pattern == std::end(kPatterns)) {
        if (style.underline != Qt::NoPen)
            painter.fillRect(QRectF(cells.left(), top, cells.width(), m_lineWidth), style.text);
        return;
    }
    const auto count = static_cast<int>(std::lround(cells.width() / m_cellWidth));
    for (int cell = 0; cell < count; cell += pattern->pitch) {
        const qreal left = cells.left() + cell * m_cellWidth;
        for (const Stroke &stroke : pattern->strokes) {
            const qreal begin = snapped(left + stroke.begin * m_cellWidth);
            const qreal end = std::min(snapped(begin + stroke.length * m_cellWidth), cells.right());
            if (end > begin)
                painter.fillRect(QRectF(begin, top, end - begin, m_lineWidth), style.text);
        }
    }
}

void EncodedPainter::paintWave(QPainter &painter, const QRectF &cells, Severity severity) const
{
    const qreal bottom = cells.bottom() - m_lineWidth;
    const qreal height = m_lineWidth * 2;
    const qreal step = m_cellWidth / 4;
    const qreal right = cells.left() + std::max(cells.width(), m_cellWidth);
    QPolygonF wave;
    for (int i = 0; cells.left() + i * step <= right + step / 2; ++i)
        wave << QPointF(cells.left() + i * step, i % 2 == 0 ? bottom : bottom - height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_severityColors[std::size_t(severity)].text, m_lineWidth));
    painter.drawPolyline(wave);
    painter.restore();
}

void EncodedPainter::paintPreedit(QPainter &painter, QPointF topLeft, const QString &preedit) const
{
    const QRectF box(topLeft, QSizeF(textWidth(preedit), m_rowHeight));
    painter.fillRect(box, m_look.palette.color(m_look.group, QPalette::Base));
    painter.setFont(m_font);
    painter.setPen(m_look.palette.color(m_look.group, QPalette::Text));
    painter.drawText(topLeft + QPointF(0, m_baseline), preedit);
    painter.fillRect(
        QRectF(box.left(), snapped(box.top() + m_baseline + m_lineWidth * 2), box.width(), m_lineWidth),
        painter.pen().color());
}

qreal EncodedPainter::textWidth(const QString &text) const
{
    return QFontMetricsF(m_font).horizontalAdvance(text);
}

} // namespace jotscope
