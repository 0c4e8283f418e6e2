#include "app/inspect/encoded/encoded_painter.h"

#include <QPainter>
#include <QPixmapCache>

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

/// One pitch of the pattern. Laid side by side it costs one call a row, where thousands of single strokes
/// took nearly half of a picture's time.
QPixmap strokesOf(const UnderlinePattern &pattern, const QColor &color, qreal cellWidth, qreal lineWidth,
                  qreal pixelRatio)
{
    const QString key = QStringLiteral("jotscope underline %1 %2 %3 %4 %5")
                            .arg(static_cast<int>(pattern.style))
                            .arg(color.rgba())
                            .arg(cellWidth)
                            .arg(lineWidth)
                            .arg(pixelRatio);
    QPixmap tile;
    if (QPixmapCache::find(key, &tile))
        return tile;
    const auto pixels = [pixelRatio](qreal logical) {
        return static_cast<int>(std::lround(logical * pixelRatio));
    };
    tile = QPixmap(pixels(pattern.pitch * cellWidth), std::max(1, pixels(lineWidth)));
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    for (const Stroke &stroke : pattern.strokes) {
        const int begin = pixels(stroke.begin * cellWidth);
        painter.fillRect(begin, 0, pixels(stroke.length * cellWidth), tile.height(), color);
    }
    painter.end();
    tile.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, tile);
    return tile;
}

constexpr float kAsideStroke = 0.4F; ///< how much of a line's colour is left

/// Two parts of `b` to one of `a`.
QColor mixed(const QColor &a, const QColor &b)
{
    const auto channel = [](int one, int other) {
        return (one + 2 * other) / 3;
    };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

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

PartStyle asideStyle(PartName part, const QPalette &palette)
{
    PartStyle style = partStyle(part, palette);
    style.text = mixed(style.text, quietText(palette));
    return style;
}

void EncodedPainter::begin(const Look &look, const PartSpans &parts, ByteRange visible)
{
    m_look = look;
    for (std::size_t i = 0; i < m_partStyles.size(); ++i) {
        m_partStyles[i] = partStyle(static_cast<PartName>(i), look.palette);
        m_asideStyles[i] = asideStyle(static_cast<PartName>(i), look.palette);
    }
    std::ranges::transform(kSeverityTones, m_severityColors.begin(),
                           [&](Tone tone) { return toneColors(tone, look.palette); });
    m_marks.clear();
    std::ranges::copy_if(parts.marks(), std::back_inserter(m_marks), [&](const FaultMark &mark) {
        return mark.range.begin <= visible.end && mark.range.end >= visible.begin;
    });
    m_quiet = quietText(look.palette);
    m_lit = linkHighlight(look.palette);
    m_around = faintLinkHighlight(look.palette);
    m_found = toneColors(Tone::Accent, look.palette).background;
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
        PartStyle style = styleOf(*span, parts);
        if (parts.isAside(*span))
            style.text.setAlphaF(kAsideStroke);
        paintUnderline(painter, cells, style);
    }
    for (const FaultMark &mark : m_marks) {
        // Where something is missing, the place itself is marked.
        const ByteRange shown{mark.range.begin, std::max(mark.range.end, mark.range.begin + 1)};
        const bool isAtTextEnd = mark.range.begin == text.size() && row.end == text.size();
        if (isAtTextEnd || !intersection(shown, row).isEmpty())
            m_cells.paintWave(painter, cellsOf(intersection(shown, row), pieces, topLeft),
                              m_severityColors[std::size_t(mark.severity)].text);
    }
}

QRectF EncodedPainter::cellsOf(ByteRange range, const Pieces &pieces, QPointF topLeft) const
{
    const std::size_t begin = columnOf(range.begin, pieces);
    const std::size_t end = std::max(begin, range.isEmpty() ? begin : columnOf(range.end, pieces));
    return {topLeft.x() + static_cast<qreal>(begin) * cellWidth(), topLeft.y(),
            static_cast<qreal>(end - begin) * cellWidth(), static_cast<qreal>(rowHeight())};
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
    fill(m_look.highlight.around, m_around);
    for (const SharedRange &lit : m_look.highlight.ranges) {
        // A shared end is laid over the whole value's faint ground, not over its own.
        const std::size_t begin = lit.sharedFirst.isEmpty() ? lit.range.begin : lit.sharedFirst.end;
        const std::size_t end = lit.sharedLast.isEmpty() ? lit.range.end : lit.sharedLast.begin;
        if (begin < end)
            fill({begin, end}, m_lit);
        const auto hatch = [&](ByteRange shared) {
            if (const ByteRange inRow = intersection(shared, row); !inRow.isEmpty())
                m_cells.paintLit(painter, cellsOf(inRow, pieces, topLeft), m_lit, true);
        };
        hatch(lit.sharedFirst);
        if (lit.sharedLast != lit.sharedFirst)
            hatch(lit.sharedLast);
    }
    for (auto match = std::ranges::upper_bound(m_look.matches, row.begin, {}, &ByteRange::end);
         match != m_look.matches.end() && match->begin < row.end; ++match)
        fill(*match, m_found);
    const QColor selected = m_look.palette.color(m_look.group, QPalette::Highlight);
    fill(m_look.selection, selected);
    const RowPiece &last = pieces.back();
    if (last.kind == Cluster::Kind::LineBreak && m_look.selection.contains(last.range.begin)) {
        QRectF lineBreak = cellsOf(last.range, pieces, topLeft);
        lineBreak.setWidth(cellWidth() / 2);
        painter.fillRect(lineBreak, selected);
    }
}

const PartStyle &EncodedPainter::styleOf(const PartSpan &span, const PartSpans &parts) const
{
    return (parts.isAside(span) ? m_asideStyles : m_partStyles)[std::size_t(span.part)];
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
    bool isHighlighted = cutTo(m_look.highlight.around);
    for (const SharedRange &lit : m_look.highlight.ranges)
        isHighlighted = cutTo(lit.range) || isHighlighted;
    const auto match = std::ranges::upper_bound(m_look.matches, run.begin, {}, &ByteRange::end);
    if (match != m_look.matches.end())
        isHighlighted = cutTo(*match) || isHighlighted;
    const auto span = parts.firstAfter(run.begin);
    const bool isInPart = span != parts.spans().end() && cutTo(span->range);
    if (isSelected)
        return m_look.palette.color(m_look.group, QPalette::HighlightedText);
    // A text without any token has nothing that its other words could be quieter than.
    if (isHighlighted || parts.spans().empty())
        return m_look.palette.color(m_look.group, QPalette::Text);
    return isInPart ? styleOf(*span, parts).text : m_quiet;
}

void EncodedPainter::paintGlyphs(QPainter &painter, QPointF topLeft, const RowPiece &piece,
                                 const EncodedText &text, const PartSpans &parts) const
{
    const QPointF at = topLeft + QPointF(static_cast<qreal>(piece.place.column) * cellWidth(), 0);
    if (piece.kind == Cluster::Kind::Plain) {
        for (ByteRange run = piece.range; !run.isEmpty(); run = {run.end, piece.range.end}) {
            const QColor color = colorOf(run, parts);
            const auto before = static_cast<qreal>(run.begin - piece.range.begin);
            m_cells.paintPlain(painter, at + QPointF(before * cellWidth(), 0),
                               text.view().substr(run.begin, run.size()), color);
        }
        return;
    }
    ByteRange run = piece.range;
    const QColor color = colorOf(run, parts);
    const QRectF cell(at, QSizeF(static_cast<qreal>(piece.cells) * cellWidth(), rowHeight()));
    m_cells.paintCluster(painter, cell, text.view().substr(piece.range.begin, piece.range.size()), piece.kind,
                         piece.kind == Cluster::Kind::Tab ? m_quiet : color);
}

void EncodedPainter::paintUnderline(QPainter &painter, const QRectF &cells, const PartStyle &style) const
{
    const qreal top = m_cells.snapped(cells.top() + m_cells.baseline() + m_cells.lineWidth() * 2.5);
    const auto *pattern = std::ranges::find(kPatterns, style.underline, &UnderlinePattern::style);
    if (pattern == std::end(kPatterns)) {
        if (style.underline != Qt::NoPen)
            painter.fillRect(QRectF(cells.left(), top, cells.width(), m_cells.lineWidth()), style.text);
        return;
    }
    const qreal pixelRatio = painter.device()->devicePixelRatioF();
    const QPixmap tile = strokesOf(*pattern, style.text, cellWidth(), m_cells.lineWidth(), pixelRatio);
    painter.drawTiledPixmap(QRectF(cells.left(), top, cells.width(), m_cells.lineWidth()), tile);
}

void EncodedPainter::paintPreedit(QPainter &painter, QPointF topLeft, const QString &preedit) const
{
    const QRectF box(topLeft, QSizeF(textWidth(preedit), rowHeight()));
    painter.fillRect(box, m_look.palette.color(m_look.group, QPalette::Base));
    painter.setFont(font());
    painter.setPen(m_look.palette.color(m_look.group, QPalette::Text));
    painter.drawText(topLeft + QPointF(0, m_cells.baseline()), preedit);
    painter.fillRect(QRectF(box.left(),
                            m_cells.snapped(box.top() + m_cells.baseline() + m_cells.lineWidth() * 2),
                            box.width(), m_cells.lineWidth()),
                     painter.pen().color());
}

} // namespace jotscope
