#include "app/inspect/content/hex/hex_view.h"

#include "app/inspect/content/find/text_search.h"
#include "app/widgets/theme.h"
#include "core/text/hex.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <string>

namespace jotscope {

namespace {

constexpr std::size_t kGap = 2; ///< cells between offset, digits and characters

/// What a file of hexadecimal digits in the clipboard may come to.
constexpr std::size_t kMostCopied = std::size_t{16} << 20;

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

void HexView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    const QPalette::ColorGroup group = hasFocus() ? QPalette::Active : QPalette::Inactive;
    const QColor text = palette().color(QPalette::Text);
    const QColor quiet = quietText(palette());
    const QColor selected = palette().color(group, QPalette::Highlight);
    const QColor selectedText = palette().color(group, QPalette::HighlightedText);
    const QColor lit = linkHighlight(palette());
    const QColor around = faintLinkHighlight(palette());
    const QColor found = toneColors(Tone::Accent, palette()).background;
    const auto first =
        static_cast<std::size_t>((event->rect().top() + scrolled()) / cellPainter().rowHeight());
    const auto end =
        static_cast<std::size_t>((event->rect().bottom() + scrolled()) / cellPainter().rowHeight()) + 1;
    for (std::size_t row = first; row < std::min(end, rowCount()); ++row) {
        const std::size_t begin = row * m_perRow;
        const auto offset =
            QStringLiteral("%1").arg(begin, static_cast<int>(m_offsetDigits), 16, QLatin1Char('0'));
        cellPainter().paintPlain(painter, cell(begin, 0, 1).topLeft(), offset.toStdString(), quiet);
        auto match = std::ranges::upper_bound(m_finder->matches(), begin, {}, &ByteRange::end);
        for (std::size_t byte = begin; byte < std::min(begin + m_perRow, bytes().size()); ++byte) {
            while (match != m_finder->matches().end() && byte >= match->end)
                ++match;
            const QRectF digits = cell(byte, digitsColumn(byte % m_perRow), 2);
            const QRectF character = cell(byte, characterColumn(byte % m_perRow), 1);
            const bool isSelected = m_selection.contains(byte);
            // A range is one band: the blanks between its bytes belong to it.
            const auto fill = [&](const ByteRange &range, const QColor &color, bool isShared = false) {
                const bool goesOn = range.contains(byte + 1) && (byte + 1) % m_perRow != 0;
                const qreal until =
                    goesOn ? cell(byte, digitsColumn(byte % m_perRow + 1), 1).left() : digits.right();
                const QRectF band(digits.topLeft(), QPointF(until, digits.bottom()));
                cellPainter().paintLit(painter, isShared ? digits : band, color, isShared);
                cellPainter().paintLit(painter, character, color, isShared);
            };
            if (match != m_finder->matches().end() && match->contains(byte))
                fill(*match, found);
            if (m_around.contains(byte))
                fill(m_around, around);
            if (m_lit.range.contains(byte))
                fill(m_lit.range, lit, m_lit.isShared(byte));
            if (isSelected)
                fill(m_selection, selected);
            const char c = bytes()[byte];
            const bool isPlain = c >= 0x20 && c < 0x7f;
            const QColor ink = isSelected ? selectedText : text;
            cellPainter().paintPlain(painter, digits.topLeft(), encodeHex({&c, 1}), ink);
            cellPainter().paintPlain(painter, character.topLeft(), isPlain ? std::string_view(&c, 1) : ".",
                                     isSelected ? selectedText
                                     : isPlain  ? text
                                                : quiet);
        }
    }
    if (hasFocus() && !bytes().empty()) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawRect(QRectF(digitsRect(m_caret)).adjusted(-1, 0, 0, -1));
    }
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

void HexView::copy()
{
    const ByteRange range = m_selection;
    if (!range.isEmpty() && range.size() <= kMostCopied)
        QGuiApplication::clipboard()->setText(
            QString::fromStdString(encodeHex(bytes().substr(range.begin, range.size()), " ")));
}

void HexView::moveBy(std::int64_t count, bool keepsAnchor)
{
    if (bytes().empty())
        return;
    const auto last = static_cast<std::int64_t>(bytes().size()) - 1;
    m_caret = static_cast<std::size_t>(
        std::clamp<std::int64_t>(static_cast<std::int64_t>(m_caret) + count, 0, last));
    if (!keepsAnchor)
        m_anchor = m_caret;
    m_selection = {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret) + 1};
    reveal({m_caret, m_caret + 1});
    tellSelection();
    emit rested(linkBytes(m_part, m_selection));
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    using Key = QKeySequence::StandardKey;
    const auto row = static_cast<std::int64_t>(m_perRow);
    const std::int64_t page = std::max(1, viewport()->height() / cellPainter().rowHeight() - 1) * row;
    const auto inRow = static_cast<std::int64_t>(m_caret % m_perRow);
    const auto all = static_cast<std::int64_t>(bytes().size());
    const struct
    {
        Key move;
        Key extend;
        std::int64_t by;
    } moves[] = {
        {Key::MoveToNextChar, Key::SelectNextChar, 1},
        {Key::MoveToPreviousChar, Key::SelectPreviousChar, -1},
        {Key::MoveToNextLine, Key::SelectNextLine, row},
        {Key::MoveToPreviousLine, Key::SelectPreviousLine, -row},
        {Key::MoveToNextPage, Key::SelectNextPage, page},
        {Key::MoveToPreviousPage, Key::SelectPreviousPage, -page},
        {Key::MoveToStartOfLine, Key::SelectStartOfLine, -inRow},
        {Key::MoveToEndOfLine, Key::SelectEndOfLine, row - 1 - inRow},
        {Key::MoveToStartOfDocument, Key::SelectStartOfDocument, -all},
        {Key::MoveToEndOfDocument, Key::SelectEndOfDocument, all},
    };
    for (const auto &move : moves) {
        if (event->matches(move.move) || event->matches(move.extend))
            return moveBy(move.by, event->matches(move.extend));
    }
    if (event->matches(Key::Copy))
        copy();
    else if (event->matches(Key::SelectAll))
        selectAll();
    else
        event->ignore();
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    const ByteRange byte = byteAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || byte.isEmpty())
        return event->ignore();
    const bool keepsAnchor = event->modifiers().testFlag(Qt::ShiftModifier);
    m_isSelecting = true;
    m_caret = byte.begin;
    moveBy(0, keepsAnchor);
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const ByteRange byte = byteAt(position);
    if (m_isSelecting) {
        if (!byte.isEmpty())
            moveBy(static_cast<std::int64_t>(byte.begin) - static_cast<std::int64_t>(m_caret), true);
        return;
    }
    if (byte == m_hovered)
        return;
    m_hovered = byte;
    emit hovered(linkBytes(m_part, byte));
}

void HexView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isSelecting)
        return;
    m_isSelecting = false;
}

void HexView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ByteRange byte = byteAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !byte.isEmpty())
        emit jumpWanted(linkBytes(m_part, byte));
}

bool HexView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hovered = {};
        emit hovered(LinkedBytes());
    }
    return CellView::viewportEvent(event);
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copying = menu->addAction(tr("&Copy as Hexadecimal"), this, &HexView::copy);
    copying->setShortcut(QKeySequence::Copy);
    copying->setEnabled(!m_selection.isEmpty());
    QAction *all = menu->addAction(tr("Select &All"), this, &HexView::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(isByMouse ? event->globalPos() : viewport()->mapToGlobal(digitsRect(m_caret).bottomLeft()));
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
