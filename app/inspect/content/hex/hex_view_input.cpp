#include "app/inspect/content/hex/hex_view.h"
#include "core/text/encodings/hex.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <cstdint>

/// What the person does with the bytes.
namespace jotscope {

namespace {

/// What a file of hexadecimal digits in the clipboard may come to.
constexpr std::size_t kMostCopied = std::size_t{16} << 20;

} // namespace

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
    using Standard = QKeySequence::StandardKey;
    const auto row = static_cast<std::int64_t>(m_perRow);
    const std::int64_t page = std::max(1, viewport()->height() / cellPainter().rowHeight() - 1) * row;
    const auto inRow = static_cast<std::int64_t>(m_caret % m_perRow);
    const auto all = static_cast<std::int64_t>(bytes().size());
    const struct
    {
        Standard move;
        Standard extend;
        std::int64_t by;
    } moves[] = {
        {Standard::MoveToNextChar, Standard::SelectNextChar, 1},
        {Standard::MoveToPreviousChar, Standard::SelectPreviousChar, -1},
        {Standard::MoveToNextLine, Standard::SelectNextLine, row},
        {Standard::MoveToPreviousLine, Standard::SelectPreviousLine, -row},
        {Standard::MoveToNextPage, Standard::SelectNextPage, page},
        {Standard::MoveToPreviousPage, Standard::SelectPreviousPage, -page},
        {Standard::MoveToStartOfLine, Standard::SelectStartOfLine, -inRow},
        {Standard::MoveToEndOfLine, Standard::SelectEndOfLine, row - 1 - inRow},
        {Standard::MoveToStartOfDocument, Standard::SelectStartOfDocument, -all},
        {Standard::MoveToEndOfDocument, Standard::SelectEndOfDocument, all},
    };
    for (const auto &move : moves) {
        if (event->matches(move.move) || event->matches(move.extend))
            return moveBy(move.by, event->matches(move.extend));
    }
    if (event->matches(Standard::Copy))
        copy();
    else if (event->matches(Standard::SelectAll))
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

} // namespace jotscope
