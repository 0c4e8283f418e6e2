#include "app/inspect/content/text/part_text.h"

#include "app/inspect/content/find/text_search.h"
#include "app/inspect/encoded/text/encoded_text.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

namespace jotscope {

namespace {

/// What is laid out at once: a frame's work at most. The rest follows from a worker.
constexpr std::size_t kBytesAtOnce = std::size_t{16} << 10;

/// More are broken where they are seen. In the width of a pane that never was, most would be in several
/// pieces.
constexpr std::size_t kLinesBrokenUnseen = 10'000;
constexpr std::size_t kUnbroken = std::numeric_limits<std::uint32_t>::max();

} // namespace

PartText::PartText(QWidget *parent) : CellView(parent), m_finder(new MatchFinder(findText, this))
{
    installTextAccessibility();
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAutoFillBackground(false);
    connect(m_finder, &MatchFinder::changed, this, &PartText::takeMatches);
    applyFont();
}

PartText::~PartText() = default;

void PartText::showPart(std::shared_ptr<const TokenPart> part)
{
    const bool isJson = part && part->json && part->json->root().exists();
    show(std::move(part), isJson ? TextLines::Form::Json : TextLines::Form::Text);
}

void PartText::showBytes(std::shared_ptr<const TokenPart> part)
{
    show(std::move(part), TextLines::Form::Text);
}

void PartText::show(std::shared_ptr<const TokenPart> part, TextLines::Form form)
{
    if (part == m_part && form == m_form)
        return;
    m_layoutTask.cancel();
    m_part = std::move(part);
    m_form = form;
    m_folded.clear();
    m_marks.clear();
    m_spoken.reset();
    m_caret = m_anchor = 0;
    m_caretAtLineEnd = false;
    m_hovered = m_around = {};
    m_lit = {};
    const std::string_view bytes = m_part ? m_part->bytes() : std::string_view();
    // The beginning is there at once, whatever follows.
    take(std::make_shared<const TextLines>(bytes.substr(0, kBytesAtOnce), form));
    verticalScrollBar()->setValue(0);
    if (bytes.size() > kBytesAtOnce) {
        m_layoutTask.run(
            [keep = m_part, form](const std::stop_token &stop) {
                return std::make_shared<const TextLines>(keep->bytes(), form, stop);
            },
            [this](std::shared_ptr<const TextLines> lines) { take(std::move(lines)); });
    }
    m_finder->findAgain(m_part);
}

void PartText::take(std::shared_ptr<const TextLines> lines)
{
    // What is folded stays so: the lines of the beginning are the same in the whole.
    const std::shared_ptr<const TextLines> before = std::exchange(m_lines, std::move(lines));
    layOut(); // which asks the rows of before what is on top
    updateGeometry();
}

void PartText::setMarks(std::vector<Mark> marks)
{
    std::ranges::stable_sort(marks, {}, [](const Mark &mark) { return mark.where.begin; });
    m_marks = std::move(marks);
    layOut();
    updateGeometry();
}

void PartText::setHighlight(const LinkedPlaces &places)
{
    const LinkedBytes *place = placeIn(places, m_part.get());
    const SharedRange lit = place ? place->decoded : SharedRange{};
    const ByteRange around = place ? place->value : ByteRange{};
    if (lit == m_lit && around == m_around)
        return;
    m_lit = lit;
    m_around = around;
    viewport()->update();
}

void PartText::follow(const LinkedPlaces &places)
{
    const LinkedBytes *place = placeIn(places, m_part.get());
    const bool isShown = place && place->decoded.range.begin < m_lines->text().size() &&
                         !m_rows.isHidden(m_lines->lineAt(place->decoded.range.begin));
    if (isShown)
        reveal(place->decoded.range);
}

void PartText::jump(const LinkedPlaces &places)
{
    const LinkedBytes *place = placeIn(places, m_part.get());
    if (!place || place->decoded.isEmpty() || place->decoded.range.end > m_lines->text().size())
        return;
    select(place->chosen());
    reveal(place->chosen());
}

QString PartText::toPlainText() const
{
    return QString::fromStdString(m_lines->written());
}

ByteRange PartText::selection() const
{
    return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
}

LinkedBytes PartText::linkOf(ByteRange decoded) const
{
    return linkBytes(m_part, decoded);
}

const EncodedText &PartText::spoken() const
{
    if (!m_spoken) {
        const std::string_view bytes = m_part ? m_part->bytes() : std::string_view();
        m_spoken = std::make_unique<EncodedText>();
        m_spoken->assign(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    }
    return *m_spoken;
}

int PartText::margin() const
{
    return static_cast<int>(std::lround(cellPainter().cellWidth() * 0.5));
}

/// Room for the line numbers and for the arrows that fold; text that is not JSON has neither.
int PartText::gutterWidth() const
{
    if (!m_lines || m_form == TextLines::Form::Text)
        return margin();
    const std::size_t last = m_lines->count();
    const int digits = std::max(2, static_cast<int>(std::log10(static_cast<double>(last))) + 1);
    return margin() + static_cast<int>(std::ceil((digits + 3) * cellPainter().cellWidth()));
}

/// Wraps at the viewport's width. The line that was on top stays there.
void PartText::layOut()
{
    if (!m_lines)
        return;
    const int top = scrolled() / cellPainter().rowHeight();
    const bool isScrolled = top > 0 && m_rows.count() > 0;
    const RowPlace first = isScrolled ? m_rows.placeOf(static_cast<std::size_t>(top)) : RowPlace{};
    // A cluster wider than a cell may stand over a row's end.
    const qreal room = viewport()->width() - gutterWidth() - margin();
    const auto fitting = static_cast<std::size_t>(
        std::max<qreal>(8, std::floor(room / cellPainter().cellWidth()) - kMaxClusterCells + 1));
    m_areLinesUnbroken = !isVisible() && m_lines->count() > kLinesBrokenUnseen;
    const std::size_t columns = m_areLinesUnbroken ? kUnbroken : fitting;
    std::vector<std::size_t> notes;
    for (const Mark &mark : m_marks)
        notes.push_back(m_lines->lineAt(mark.where.begin));
    m_rows.layOut(*m_lines, columns, m_folded, notes);
    setRowCount(m_rows.count());
    if (isScrolled && first.line < m_lines->count())
        verticalScrollBar()->setValue(static_cast<int>(m_rows.firstRowOf(first.line)) *
                                      cellPainter().rowHeight());
    viewport()->update();
}

std::vector<LinePiece> PartText::piecesOf(RowPlace place) const
{
    const std::size_t columns = m_rows.columnsOf(place.line);
    const std::size_t begin = place.row * columns;
    const std::size_t end = begin + columns;
    std::vector<LinePiece> pieces = m_lines->piecesOf(place.line);
    std::erase_if(pieces, [&](const LinePiece &piece) {
        const bool isPlain = piece.kind == Cluster::Kind::Plain;
        return piece.column >= end || (isPlain ? piece.column + piece.cells <= begin : piece.column < begin);
    });
    const std::size_t indent = m_rows.indentOf(place.line);
    for (LinePiece &piece : pieces) {
        if (piece.kind == Cluster::Kind::Plain) {
            const std::size_t before = piece.column < begin ? begin - piece.column : 0;
            piece.range.begin += before;
            piece.column += before;
            piece.cells = std::min(piece.cells - before, end - piece.column);
            piece.range.end = piece.range.begin + piece.cells;
        }
        piece.column = piece.column - begin + indent;
    }
    return pieces;
}

std::size_t PartText::lineOf(Caret caret) const
{
    return m_lines->lineAt(caret.atLineEnd && caret.offset > 0 ? caret.offset - 1 : caret.offset);
}

PartText::Grid PartText::gridOf(Caret caret) const
{
    const std::size_t line = lineOf(caret);
    const std::size_t first = m_rows.firstRowOf(line);
    const std::size_t indent = m_rows.indentOf(line);
    if (m_rows.isHidden(line))
        return {first, indent};
    const std::vector<LinePiece> pieces = m_lines->piecesOf(line);
    const auto piece =
        std::ranges::find_if(pieces, [&](const LinePiece &one) { return caret.offset < one.range.end; });
    std::size_t column = 0;
    if (piece != pieces.end()) {
        const bool isInside = piece->kind == Cluster::Kind::Plain && caret.offset > piece->range.begin;
        column = piece->column + (isInside ? caret.offset - piece->range.begin : 0);
    } else if (!pieces.empty()) {
        column = pieces.back().column + pieces.back().cells;
    }
    const std::size_t columns = m_rows.columnsOf(line);
    const std::size_t row = std::min(column / columns, m_rows.rowsOf(line) - 1);
    return {first + row, indent + column - row * columns};
}

PartText::Caret PartText::caretAt(Grid place) const
{
    const RowPlace row = m_rows.placeOf(std::min(place.row, m_rows.count() - 1));
    const std::vector<LinePiece> pieces = piecesOf(row);
    for (const LinePiece &piece : pieces) {
        if (place.column >= piece.column + piece.cells)
            continue;
        const bool isInside = piece.kind == Cluster::Kind::Plain && place.column > piece.column;
        return {piece.range.begin + (isInside ? place.column - piece.column : 0), false};
    }
    const bool isLast = row.row + 1 == m_rows.rowsOf(row.line);
    if (pieces.empty())
        return row.row > 0 ? lineEnd(row.line) : Caret{m_lines->rangeOf(row.line).begin, false};
    return {pieces.back().range.end, isLast};
}

PartText::Grid PartText::gridAt(QPoint position) const
{
    const int y = std::max(0, position.y() + scrolled());
    const qreal x = std::max<qreal>(0, position.x() - gutterWidth());
    return {static_cast<std::size_t>(y / cellPainter().rowHeight()),
            static_cast<std::size_t>(x / cellPainter().cellWidth())};
}

ByteRange PartText::characterAt(QPoint position) const
{
    const Grid at = gridAt(position);
    if (!m_lines || at.row >= m_rows.count() || position.x() < gutterWidth() || position.y() < 0)
        return {};
    const RowPlace row = m_rows.placeOf(at.row);
    if (row.isNote)
        return {};
    for (const LinePiece &piece : piecesOf(row)) {
        if (at.column < piece.column || at.column >= piece.column + piece.cells)
            continue;
        if (piece.kind != Cluster::Kind::Plain)
            return piece.range;
        const std::size_t offset = piece.range.begin + at.column - piece.column;
        return {offset, offset + 1};
    }
    return {};
}

ByteRange PartText::wordAt(std::size_t offset) const
{
    for (const LinePiece &piece : m_lines->piecesOf(m_lines->lineAt(offset))) {
        if (!piece.range.contains(offset))
            continue;
        if (m_form == TextLines::Form::Json && piece.role != LinePiece::Role::Punctuation)
            return piece.token;
        return piece.kind == Cluster::Kind::Plain ? ByteRange{offset, offset + 1} : piece.range;
    }
    return {offset, offset};
}

/// The name or value under the pointer; of a text that is not JSON, the character.
ByteRange PartText::tokenAt(QPoint position) const
{
    const ByteRange character = characterAt(position);
    return character.isEmpty() ? character : wordAt(character.begin);
}

QRect PartText::characterRect(std::size_t offset) const
{
    const Grid place = gridOf({offset, false});
    std::size_t cells = 1;
    for (const LinePiece &piece : m_lines->piecesOf(m_lines->lineAt(offset))) {
        if (piece.range.contains(offset) && piece.kind != Cluster::Kind::Plain)
            cells = piece.cells;
    }
    const qreal left = gutterWidth() + static_cast<qreal>(place.column) * cellPainter().cellWidth();
    return QRectF(left, topOfRow(place.row), static_cast<qreal>(cells) * cellPainter().cellWidth(),
                  cellPainter().rowHeight())
        .toAlignedRect();
}

QRect PartText::caretRect() const
{
    const Grid place = gridOf({m_caret, m_caretAtLineEnd});
    const qreal left = gutterWidth() + static_cast<qreal>(place.column) * cellPainter().cellWidth();
    const int width = std::max(1, cellPainter().rowHeight() / 14);
    return {static_cast<int>(std::lround(left)) - width / 2, topOfRow(place.row), width,
            cellPainter().rowHeight()};
}

QRect PartText::foldArrowRect(std::size_t line) const
{
    const int width = static_cast<int>(std::lround(2 * cellPainter().cellWidth()));
    const std::size_t row = m_rows.firstRowOf(line) + m_rows.rowsOf(line) - 1;
    return {gutterWidth() - width - margin(), topOfRow(row), width, cellPainter().rowHeight()};
}

void PartText::setFolded(std::size_t line, bool isFolded)
{
    if (!m_lines->line(line).opens || isFolded == m_folded.contains(line))
        return;
    if (isFolded)
        m_folded.insert(line);
    else
        m_folded.erase(line);
    layOut();
    updateGeometry();
}

void PartText::reveal(ByteRange range)
{
    const std::size_t line = m_lines->lineAt(range.begin);
    if (m_rows.isHidden(line)) {
        for (std::size_t outer = m_lines->openingLineOf(line);; outer = m_lines->openingLineOf(outer)) {
            m_folded.erase(outer);
            if (m_lines->openingLineOf(outer) == outer)
                break;
        }
        layOut();
    }
    const int top = topOfRow(gridOf({range.begin, false}).row);
    revealRows(top, top + cellPainter().rowHeight());
}

QSize PartText::sizeHint() const
{
    return sizeOfRows(m_rows.count());
}

QSize PartText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

void PartText::resizeEvent(QResizeEvent *event)
{
    CellView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return setRowCount(m_rows.count());
    layOut();
    updateGeometry();
}

void PartText::showEvent(QShowEvent *event)
{
    CellView::showEvent(event);
    if (m_areLinesUnbroken)
        layOut();
}

void PartText::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
}

} // namespace jotscope
