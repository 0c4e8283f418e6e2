#include "app/inspect/content/hex/hex_view.h"

#include "app/inspect/content/find/text_search.h"
#include "app/widgets/theme.h"
#include "core/text/encodings/hex.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <string>

namespace jotscope {

namespace {

constexpr std::size_t kGap = 2; ///< cells between offset, digits and characters

} // namespace

HexView::HexView(QWidget *parent) : CellView(parent), m_finder(new MatchFinder(findDigitsOrText, this))
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    connect(m_finder, &MatchFinder::changed, this, &HexView::takeMatches);
    applyFont();
}

std::string_view HexView::bytes() const
{
    return m_part ? m_part->bytes() : std::string_view();
}

void HexView::showBytes(std::shared_ptr<const TokenPart> part)
{
    if (part == m_part)
        return;
    m_part = std::move(part);
    m_selection = m_hovered = m_around = {};
    m_lit = {};
    m_anchor = m_caret = 0;
    m_finder->findAgain(m_part);
    m_offsetDigits = bytes().size() > 0x10000 ? 8 : 4;
    verticalScrollBar()->setValue(0);
    layOut();
}

void HexView::setHighlight(const LinkedPlaces &places)
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

void HexView::follow(const LinkedPlaces &places)
{
    if (const LinkedBytes *place = placeIn(places, m_part.get()); place && !place->decoded.isEmpty())
        reveal(place->decoded.range);
}

void HexView::jump(const LinkedPlaces &places)
{
    const LinkedBytes *place = placeIn(places, m_part.get());
    if (!place || place->decoded.isEmpty())
        return;
    select(place->chosen());
    reveal(place->chosen());
}

/// As many bytes a row as fit, in powers of two.
void HexView::layOut()
{
    const auto columns = static_cast<std::size_t>(viewport()->width() / cellPainter().cellWidth());
    for (m_perRow = 32; m_perRow > 4; m_perRow /= 2) {
        if (characterColumn(m_perRow) <= columns)
            break;
    }
    setRowCount(rowCount());
    updateGeometry();
    viewport()->update();
}

std::size_t HexView::rowCount() const
{
    return (bytes().size() + m_perRow - 1) / m_perRow;
}

/// Every eight bytes stand a little apart.
std::size_t HexView::digitsColumn(std::size_t inRow) const
{
    return m_offsetDigits + kGap + 3 * inRow + inRow / 8;
}

std::size_t HexView::characterColumn(std::size_t inRow) const
{
    return digitsColumn(m_perRow - 1) + 2 + kGap + inRow;
}

QRectF HexView::cell(std::size_t byte, std::size_t column, std::size_t cells) const
{
    const int top = topOfRow(byte / m_perRow);
    const qreal width = cellPainter().cellWidth();
    return {static_cast<qreal>(column) * width, static_cast<qreal>(top), static_cast<qreal>(cells) * width,
            static_cast<qreal>(cellPainter().rowHeight())};
}

QRect HexView::digitsRect(std::size_t byte) const
{
    return cell(byte, digitsColumn(byte % m_perRow), 2).toAlignedRect();
}

QRect HexView::characterRect(std::size_t byte) const
{
    return cell(byte, characterColumn(byte % m_perRow), 1).toAlignedRect();
}

ByteRange HexView::byteAt(QPoint position) const
{
    if (position.y() < 0 || position.x() < 0)
        return {};
    const auto row = static_cast<std::size_t>((position.y() + scrolled()) / cellPainter().rowHeight());
    const auto column = static_cast<std::size_t>(position.x() / cellPainter().cellWidth());
    for (std::size_t i = 0; i < m_perRow; ++i) {
        const std::size_t digits = digitsColumn(i);
        const std::size_t byte = row * m_perRow + i;
        if (((column >= digits && column < digits + 3) || column == characterColumn(i)) &&
            byte < bytes().size())
            return {byte, byte + 1};
    }
    return {};
}

/// What a picture is made with, asked for once rather than once a byte.
struct HexView::Look
{
    QColor text;
    QColor quiet;
    QColor selection;
    QColor selectedText;
    QColor found;
    QColor lit;
    QColor around;
};

void HexView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    const QPalette::ColorGroup group = hasFocus() ? QPalette::Active : QPalette::Inactive;
    const Look look{palette().color(QPalette::Text),
                    quietText(palette()),
                    palette().color(group, QPalette::Highlight),
                    palette().color(group, QPalette::HighlightedText),
                    toneColors(Tone::Accent, palette()).background,
                    linkHighlight(palette()),
                    faintLinkHighlight(palette())};
    const int height = cellPainter().rowHeight();
    const auto first = static_cast<std::size_t>((event->rect().top() + scrolled()) / height);
    const auto end = static_cast<std::size_t>((event->rect().bottom() + scrolled()) / height) + 1;
    for (std::size_t row = first; row < std::min(end, rowCount()); ++row)
        paintRow(painter, row, look);
    if (hasFocus() && !bytes().empty()) {
        painter.setPen(look.text);
        painter.drawRect(QRectF(digitsRect(m_caret)).adjusted(-1, 0, 0, -1));
    }
}

void HexView::paintRow(QPainter &painter, std::size_t row, const Look &look) const
{
    const std::size_t begin = row * m_perRow;
    const auto offset =
        QStringLiteral("%1").arg(begin, static_cast<int>(m_offsetDigits), 16, QLatin1Char('0'));
    cellPainter().paintPlain(painter, cell(begin, 0, 1).topLeft(), offset.toStdString(), look.quiet);
    const std::vector<ByteRange> &matches = m_finder->matches();
    auto match = std::ranges::upper_bound(matches, begin, {}, &ByteRange::end);
    for (std::size_t byte = begin; byte < std::min(begin + m_perRow, bytes().size()); ++byte) {
        while (match != matches.end() && byte >= match->end)
            ++match;
        if (match != matches.end())
            paintGround(painter, byte, *match, look.found);
        paintGround(painter, byte, m_around, look.around);
        paintGround(painter, byte, m_lit.range, look.lit, m_lit.isShared(byte));
        paintGround(painter, byte, m_selection, look.selection);
        paintByte(painter, byte, look);
    }
}

/// A range is one band: the blanks between its bytes belong to it.
void HexView::paintGround(QPainter &painter, std::size_t byte, ByteRange range, const QColor &color,
                          bool isShared) const
{
    if (!range.contains(byte))
        return;
    const std::size_t inRow = byte % m_perRow;
    const QRectF digits = cell(byte, digitsColumn(inRow), 2);
    const bool goesOn = range.contains(byte + 1) && inRow + 1 < m_perRow && !isShared;
    const qreal until = goesOn ? cell(byte, digitsColumn(inRow + 1), 1).left() : digits.right();
    const QRectF band(digits.topLeft(), QPointF(until, digits.bottom()));
    cellPainter().paintLit(painter, band, color, isShared);
    cellPainter().paintLit(painter, cell(byte, characterColumn(inRow), 1), color, isShared);
}

void HexView::paintByte(QPainter &painter, std::size_t byte, const Look &look) const
{
    const std::size_t inRow = byte % m_perRow;
    const char c = bytes()[byte];
    const bool isPlain = c >= 0x20 && c < 0x7f;
    const bool isSelected = m_selection.contains(byte);
    const QColor &ink = isSelected ? look.selectedText : look.text;
    cellPainter().paintPlain(painter, cell(byte, digitsColumn(inRow), 2).topLeft(), encodeHex({&c, 1}), ink);
    cellPainter().paintPlain(painter, cell(byte, characterColumn(inRow), 1).topLeft(),
                             isPlain ? std::string_view(&c, 1) : ".",
                             isSelected || isPlain ? ink : look.quiet);
}

void HexView::select(ByteRange range)
{
    m_selection = range;
    m_anchor = range.begin;
    m_caret = range.isEmpty() ? range.begin : range.end - 1;
    tellSelection();
}

void HexView::selectAll()
{
    select({0, bytes().size()});
    emit rested(linkBytes(m_part, m_selection));
}

void HexView::reveal(ByteRange range)
{
    const int top = digitsRect(range.begin).top();
    revealRows(top, top + cellPainter().rowHeight());
}

void HexView::tellSelection()
{
    viewport()->update();
    if (m_selection.isEmpty())
        return;
    const std::string_view chosenBytes = bytes().substr(m_selection.begin, 8);
    setAccessibleDescription(
        tr("Bytes %1 to %2: %3", "first and last offset, and the first few as digits")
            .arg(m_selection.begin)
            .arg(m_selection.end - 1)
            .arg(QString::fromStdString(encodeHex(chosenBytes.substr(0, m_selection.size()), " "))));
}

void HexView::find(const QString &query)
{
    m_finder->find(m_part, query);
}

void HexView::takeMatches(bool isNewQuery)
{
    viewport()->update();
    if (isNewQuery && !m_finder->matches().empty())
        return selectMatch(m_finder->firstFrom(m_selection.begin));
    tellFound();
}

void HexView::findNext()
{
    selectMatch(m_finder->firstFrom(m_selection.end));
}

void HexView::findPrevious()
{
    selectMatch(m_finder->lastBefore(m_selection.begin));
}

void HexView::selectMatch(std::optional<ByteRange> match)
{
    if (!match)
        return;
    select(*match);
    reveal(*match);
    tellFound();
    emit rested(linkBytes(m_part, *match));
}

void HexView::tellFound()
{
    emit found(m_finder->numberOf(m_selection), static_cast<int>(m_finder->matches().size()));
}

QSize HexView::sizeHint() const
{
    return sizeOfRows(rowCount());
}

QSize HexView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

void HexView::resizeEvent(QResizeEvent *event)
{
    CellView::resizeEvent(event);
    layOut();
}

void HexView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
}

void HexView::changeEvent(QEvent *event)
{
    CellView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tellSelection();
}

} // namespace jotscope
