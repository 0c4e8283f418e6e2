#include "app/inspect/content/text/part_text.h"
#include "app/widgets/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr Tone kSeverityTones[] = {Tone::Bad, Tone::Warning, Tone::Accent};

ByteRange intersection(ByteRange a, ByteRange b)
{
    const std::size_t begin = std::max(a.begin, b.begin);
    return {begin, std::max(begin, std::min(a.end, b.end))};
}

/// The column of the character at `offset`; the row's end for what is behind.
std::size_t columnOf(std::size_t offset, const std::vector<LinePiece> &pieces)
{
    const auto piece =
        std::ranges::upper_bound(pieces, offset, {}, [](const LinePiece &one) { return one.range.end; });
    if (piece == pieces.end())
        return pieces.back().column + pieces.back().cells;
    const bool isInside = piece->kind == Cluster::Kind::Plain && offset > piece->range.begin;
    return piece->column + (isInside ? offset - piece->range.begin : 0);
}

} // namespace

/// What a picture is made with, asked for once rather than once a row.
struct PartText::Look
{
    std::array<QColor, 6> roles; ///< by LinePiece::Role
    QColor quiet;
    QColor lit;
    QColor around;
    QColor selection;
    QColor selectedText;
    QColor found;
    std::array<ToneColors, 3> severities;
};

void PartText::paintEvent(QPaintEvent *event)
{
    if (!m_lines)
        return;
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    const QPalette::ColorGroup group = hasFocus() || m_isSelecting ? QPalette::Active : QPalette::Inactive;
    Look look;
    const std::array jsonRoles = {JsonColor::Plain,  JsonColor::Name, JsonColor::String,
                                  JsonColor::Number, JsonColor::Word, JsonColor::Punctuation};
    std::ranges::transform(jsonRoles, look.roles.begin(),
                           [&](JsonColor role) { return jsonColor(role, palette()); });
    std::ranges::transform(kSeverityTones, look.severities.begin(),
                           [&](Tone tone) { return toneColors(tone, palette()); });
    look.quiet = quietText(palette());
    look.lit = linkHighlight(palette());
    look.around = faintLinkHighlight(palette());
    look.selection = palette().color(group, QPalette::Highlight);
    look.selectedText = palette().color(group, QPalette::HighlightedText);
    look.found = toneColors(Tone::Accent, palette()).background;

    const int height = cellPainter().rowHeight();
    const auto first = static_cast<std::size_t>((event->rect().top() + scrolled()) / height);
    const auto end = static_cast<std::size_t>((event->rect().bottom() + scrolled()) / height) + 1;
    for (std::size_t row = first; row < std::min(end, m_rows.count()); ++row)
        paintRow(painter, m_rows.placeOf(row), row, look);
    if (hasFocus())
        painter.fillRect(caretRect(), palette().color(QPalette::Text));
}

void PartText::paintRow(QPainter &painter, RowPlace place, std::size_t row, const Look &look) const
{
    const int top = topOfRow(row);
    if (place.isNote)
        return paintNote(painter, place, top, look);
    const std::vector<LinePiece> pieces = piecesOf(place);
    if (!pieces.empty()) {
        paintGround(painter, pieces, top, look);
        paintPieces(painter, pieces, top, look);
        paintMarks(painter, pieces, top, look);
    }
    if (m_form == TextLines::Form::Text)
        return;
    const TextLine &line = m_lines->line(place.line);
    if (place.row == 0 && !line.continues)
        paintGutter(painter, place.line, top, look);
    if (line.opens && place.row + 1 == m_rows.rowsOf(place.line)) {
        const std::size_t column = pieces.empty() ? 0 : pieces.back().column + pieces.back().cells;
        paintFold(painter, place.line, top, column, look);
    }
}

QRectF PartText::cellsOf(ByteRange range, const std::vector<LinePiece> &pieces, int top) const
{
    const std::size_t begin = columnOf(range.begin, pieces);
    // The end is that of the last character rather than the next one's begin: a gap may lie between.
    const std::size_t end = range.isEmpty() ? begin : std::max(begin, columnOf(range.end, pieces));
    const qreal width = cellPainter().cellWidth();
    return {gutterWidth() + static_cast<qreal>(begin) * width, static_cast<qreal>(top),
            static_cast<qreal>(end - begin) * width, static_cast<qreal>(cellPainter().rowHeight())};
}

void PartText::paintGround(QPainter &painter, const std::vector<LinePiece> &pieces, int top,
                           const Look &look) const
{
    // Filled piece by piece, so that the gap behind a colon is left out where it is an end.
    const auto fill = [&](ByteRange range, const QColor &color, bool isShared = false) {
        const LinePiece *before = nullptr;
        for (const LinePiece &piece : pieces) {
            const ByteRange within = intersection(range, piece.range);
            if (within.isEmpty())
                continue;
            QRectF cells = cellsOf(within, {piece}, top);
            if (before)
                cells.setLeft(cellsOf(before->range, {*before}, top).right());
            cellPainter().paintLit(painter, cells, color, isShared);
            before = &piece;
        }
    };
    const ByteRange row{pieces.front().range.begin, pieces.back().range.end};
    auto match = std::ranges::upper_bound(matches(), row.begin, {}, &ByteRange::end);
    for (; match != matches().end() && match->begin < row.end; ++match)
        fill(*match, look.found);
    for (const Mark &mark : m_marks)
        fill(mark.where, look.severities[std::size_t(mark.severity)].background);
    fill(m_around, look.around);
    const std::size_t begin = m_lit.sharedFirst.isEmpty() ? m_lit.range.begin : m_lit.sharedFirst.end;
    const std::size_t end = m_lit.sharedLast.isEmpty() ? m_lit.range.end : m_lit.sharedLast.begin;
    fill({begin, std::max(begin, end)}, look.lit);
    fill(m_lit.sharedFirst, look.lit, true);
    if (m_lit.sharedLast != m_lit.sharedFirst)
        fill(m_lit.sharedLast, look.lit, true);
    fill(selection(), look.selection);
}

void PartText::paintPieces(QPainter &painter, const std::vector<LinePiece> &pieces, int top,
                           const Look &look) const
{
    const ByteRange selected = selection();
    const qreal width = cellPainter().cellWidth();
    for (const LinePiece &piece : pieces) {
        const QPointF at(gutterWidth() + static_cast<qreal>(piece.column) * width, top);
        const QColor color = look.roles[std::size_t(piece.role)];
        const std::string_view text = m_lines->text().substr(piece.range.begin, piece.range.size());
        if (piece.kind != Cluster::Kind::Plain) {
            const QRectF cell(at, QSizeF(static_cast<qreal>(piece.cells) * width, cellPainter().rowHeight()));
            cellPainter().paintCluster(painter, cell, text, piece.kind,
                                       selected.contains(piece.range) ? look.selectedText : color);
            continue;
        }
        const ByteRange within = intersection(selected, piece.range);
        const auto paint = [&](ByteRange part, const QColor &ink) {
            const std::size_t before = part.begin - piece.range.begin;
            if (!part.isEmpty())
                cellPainter().paintPlain(painter, at + QPointF(static_cast<qreal>(before) * width, 0),
                                         text.substr(before, part.size()), ink);
        };
        if (within.isEmpty()) {
            paint(piece.range, color);
            continue;
        }
        paint({piece.range.begin, within.begin}, color);
        paint(within, look.selectedText);
        paint({within.end, piece.range.end}, color);
    }
}

void PartText::paintMarks(QPainter &painter, const std::vector<LinePiece> &pieces, int top,
                          const Look &look) const
{
    const ByteRange row{pieces.front().range.begin, pieces.back().range.end};
    for (const Mark &mark : m_marks) {
        // Where something is missing, the place itself is marked.
        const ByteRange shown{mark.where.begin, std::max(mark.where.end, mark.where.begin + 1)};
        const bool isAtEnd = mark.where.begin >= row.end && row.end == m_lines->text().size();
        if (isAtEnd || !intersection(shown, row).isEmpty())
            cellPainter().paintWave(painter, cellsOf(intersection(shown, row), pieces, top),
                                    look.severities[std::size_t(mark.severity)].text);
    }
}

void PartText::paintGutter(QPainter &painter, std::size_t line, int top, const Look &look) const
{
    const auto number = std::to_string(m_rows.numberOf(line));
    const qreal width = cellPainter().cellWidth();
    const qreal left = gutterWidth() - margin() - (2.5 + static_cast<double>(number.size())) * width;
    cellPainter().paintPlain(painter, QPointF(cellPainter().snapped(left), top), number, look.quiet);
}

/// The arrow, and of what is folded how much there is and how it ends.
void PartText::paintFold(QPainter &painter, std::size_t line, int top, std::size_t column,
                         const Look &look) const
{
    const bool isFolded = m_folded.contains(line);
    const qreal size = cellPainter().cellWidth() * 0.8;
    const QRect arrow = foldArrowRect(line);
    const QPointF center = QRectF(arrow).center();
    QPainterPath path;
    if (isFolded)
        path.addPolygon(QPolygonF{{center + QPointF(-size / 2, -size * 0.7), center + QPointF(size / 2, 0),
                                   center + QPointF(-size / 2, size * 0.7)}});
    else
        path.addPolygon(QPolygonF{{center + QPointF(-size * 0.7, -size / 2),
                                   center + QPointF(size * 0.7, -size / 2), center + QPointF(0, size / 2)}});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, look.quiet);
    painter.restore();
    if (!isFolded)
        return;
    const std::size_t closing = m_lines->closingLineOf(line);
    const qreal width = cellPainter().cellWidth();
    const qreal left = gutterWidth() + (static_cast<qreal>(column) + 0.5) * width;
    const QString text = tr("%n line(s)", "folded away", static_cast<int>(closing - line));
    const QRectF pill(left, top + cellPainter().rowHeight() * 0.1,
                      cellPainter().textWidth(text) + 1.5 * width, cellPainter().rowHeight() * 0.8);
    const ToneColors tone = toneColors(Tone::Neutral, palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.background);
    painter.drawRoundedRect(pill, pill.height() / 3, pill.height() / 3);
    painter.restore();
    painter.setFont(cellPainter().font());
    painter.setPen(tone.text);
    painter.drawText(QPointF(left + 0.75 * width, top + cellPainter().baseline()), text);
    qreal x = pill.right() + width / 2;
    for (const LinePiece &piece : m_lines->piecesOf(closing)) {
        if (m_lines->line(closing).closes && piece.kind == Cluster::Kind::Plain)
            cellPainter().paintPlain(painter, QPointF(cellPainter().snapped(x), top),
                                     m_lines->text().substr(piece.range.begin, piece.range.size()),
                                     look.roles[std::size_t(piece.role)]);
        x += static_cast<qreal>(piece.cells) * width;
    }
}

/// The message, below its place where there is room to the right, else further left.
void PartText::paintNote(QPainter &painter, const RowPlace &place, int top, const Look &look) const
{
    auto first = std::ranges::find_if(
        m_marks, [&](const Mark &mark) { return m_lines->lineAt(mark.where.begin) == place.line; });
    const Mark &mark = *(first + static_cast<std::ptrdiff_t>(place.note));
    const ToneColors &tone = look.severities[std::size_t(mark.severity)];
    const qreal width = cellPainter().cellWidth();
    QFont font = this->font();
    const QFontMetricsF metrics(font);
    const qreal room = viewport()->width() - gutterWidth() - 2 * margin();
    const QString text = metrics.elidedText(mark.message, Qt::ElideRight, room - 2 * width);
    const qreal wanted = metrics.horizontalAdvance(text) + 1.5 * width;
    const Grid grid = gridOf({mark.where.begin, false});
    qreal left = gutterWidth() + static_cast<qreal>(grid.column) * width;
    left = std::max<qreal>(gutterWidth(), std::min(left, gutterWidth() + room - wanted));
    const QRectF pill(left, top + 1, wanted, cellPainter().rowHeight() - 3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tone.border, cellPainter().lineWidth()));
    painter.setBrush(tone.background);
    painter.drawRoundedRect(pill, pill.height() / 4, pill.height() / 4);
    painter.setFont(font);
    painter.setPen(tone.text);
    painter.drawText(pill, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace jotscope
