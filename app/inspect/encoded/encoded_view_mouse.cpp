#include "app/inspect/encoded/encoded_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>

/// What the person does with pointer and wheel.
namespace jotscope {

namespace {

constexpr int kDragScrollInterval = 40; ///< milliseconds

} // namespace

void EncodedView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    m_pressedAt = m_pointer = position;
    if (event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection()) {
        m_editor.setCaret(caretAt(position));
        pasteFrom(QGuiApplication::clipboard()->mimeData(QClipboard::Selection));
        return;
    }
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const bool isThirdClick = m_tripleClickTimer.isActive();
    m_tripleClickTimer.stop();
    m_isSelecting = true;
    const bool keepsAnchor = event->modifiers().testFlag(Qt::ShiftModifier);
    const ByteRange pressed = characterAt(position);
    if (isThirdClick && !keepsAnchor) {
        selectUnits(position, Unit::Token);
    } else if (!keepsAnchor && !pressed.isEmpty() && m_editor.selection().contains(pressed)) {
        m_mayDrag = true;
        m_isSelecting = false;
    } else {
        m_unit = Unit::Character;
        m_editor.setCaret(caretAt(position), keepsAnchor);
        caretMoved();
        tellRest();
    }
}

void EncodedView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_mayDrag = false;
    m_isSelecting = true;
    m_pressedAt = m_pointer = event->position().toPoint();
    selectUnits(m_pointer, Unit::Part);
    if (const ByteRange character = characterAt(m_pointer); !character.isEmpty())
        emit jumpWanted(character);
    m_tripleClickTimer.start(QApplication::doubleClickInterval(), this);
}

void EncodedView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        hover(m_pointer);
        return;
    }
    const int distance = (m_pointer - m_pressedAt).manhattanLength();
    if (distance >= QApplication::startDragDistance())
        m_tripleClickTimer.stop();
    if (m_mayDrag && distance >= QApplication::startDragDistance())
        dragOut();
    else if (m_isSelecting)
        extendSelection(m_pointer);
}

void EncodedView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_mayDrag) { // it was only a click
        m_editor.setCaret(caretAt(event->position().toPoint()));
        caretMoved();
        tellRest();
    }
    m_mayDrag = m_isSelecting = false;
    m_dragScrollTimer.stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && !m_editor.selection().isEmpty())
        clipboard->setMimeData(selectionAsMimeData(), QClipboard::Selection);
}

ByteRange EncodedView::unitAt(QPoint position) const
{
    ByteRange character = characterAt(position);
    if (character.isEmpty()) {
        // Right of a row's end or below the text: its last character.
        const CaretPlace caret = caretAt(position);
        const ByteRange line = m_editor.text().lineOf(caret.offset);
        character.begin = caret.offset > line.begin ? m_editor.text().previousOf(caret.offset) : caret.offset;
    }
    switch (m_unit) {
    case Unit::Part:
        return m_editor.wordAt(character.begin);
    case Unit::Token:
        return m_editor.tokenOrLineAt(character.begin);
    case Unit::Character:
        break;
    }
    return character;
}

void EncodedView::selectUnits(QPoint position, Unit unit)
{
    m_unit = unit;
    m_firstUnit = unitAt(position);
    m_editor.select(m_firstUnit.begin, m_firstUnit.end);
    const int top = scrolled();
    caretMoved();
    verticalScrollBar()->setValue(top); // the end of what was selected may be megabytes away
    tellRest();
}

void EncodedView::extendSelection(QPoint position)
{
    if (m_unit == Unit::Character) {
        m_editor.setCaret(caretAt(position), true);
    } else {
        const ByteRange unit = unitAt(position);
        if (unit.begin < m_firstUnit.begin)
            m_editor.select(m_firstUnit.end, unit.begin);
        else
            m_editor.select(m_firstUnit.begin, std::max(unit.end, m_firstUnit.end));
    }
    const bool isOutside = position.y() < 0 || position.y() >= viewport()->height();
    if (isOutside && !m_dragScrollTimer.isActive())
        m_dragScrollTimer.start(kDragScrollInterval, this);
    else if (!isOutside)
        m_dragScrollTimer.stop();
    const int top = scrolled();
    caretMoved();
    verticalScrollBar()->setValue(top); // the timer scrolls, at a pace that one can follow
    tellRest();
}

void EncodedView::dragOut()
{
    m_mayDrag = false;
    auto *drag = new QDrag(this);
    drag->setMimeData(selectionAsMimeData());
    drag->exec(Qt::CopyAction);
}

void EncodedView::hover(QPoint position)
{
    const ByteRange range = viewport()->rect().contains(position) ? characterAt(position) : ByteRange{};
    const ByteRange shown = range.isEmpty() ? ByteRange{} : range;
    if (shown == m_hovered)
        return;
    m_hovered = shown;
    emit hovered(shown);
}

bool EncodedView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    return CellView::viewportEvent(event);
}

void EncodedView::wheelEvent(QWheelEvent *event)
{
    CellView::wheelEvent(event);
    hover(event->position().toPoint()); // another character came below the pointer
}

void EncodedView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_blinkTimer.timerId()) {
        m_caretIsShown = !m_caretIsShown;
        viewport()->update(caretRect());
    } else if (event->timerId() == m_tripleClickTimer.timerId()) {
        m_tripleClickTimer.stop();
    } else if (event->timerId() == m_dragScrollTimer.timerId()) {
        const int outside = m_pointer.y() < 0 ? m_pointer.y() : m_pointer.y() - viewport()->height() + 1;
        const int step = std::max(m_painter.rowHeight(), std::abs(outside));
        verticalScrollBar()->setValue(scrolled() + (m_pointer.y() < 0 ? -step : step));
        extendSelection(m_pointer);
    } else {
        CellView::timerEvent(event);
    }
}

} // namespace jotscope
