#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/compare/bytes/aligned_view.h"
#include "app/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

/// What pointer and keyboard do to the byte view: light up, select, copy.
namespace jotscope {

void AlignedView::select(std::optional<AlignedSelection> selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    viewport()->update();
    describe();
    emit hovered(selectedPlace());
}

Sides<ByteRange> AlignedView::selectedPlace() const
{
    Sides<ByteRange> place;
    if (m_selection)
        (m_selection->side == Side::Before ? place.before : place.after) = m_text.placeOf(*m_selection);
    return place;
}

void AlignedView::wheelEvent(QWheelEvent *event)
{
    const int steps = zoomSteps(*event);
    if (steps == 0)
        return QAbstractScrollArea::wheelEvent(event);
    emit zoomWanted(steps);
    event->accept();
}

void AlignedView::copySelection() const
{
    if (m_selection)
        QGuiApplication::clipboard()->setText(QString::fromStdString(m_text.charactersIn(*m_selection)));
}

/// The nearest one, wherever the pointer is.
AlignedCell AlignedView::cellAt(Side side, QPointF position) const
{
    const qreal x = (position.x() - sideLeft(side)) / m_cellWidth;
    const qreal y = position.y() / m_rowHeight + static_cast<qreal>(topRow());
    const auto rows = static_cast<qreal>(std::max<std::size_t>(1, m_text.rowCount()));
    return {static_cast<std::size_t>(std::clamp(y, 0.0, rows - 1)),
            static_cast<std::size_t>(std::clamp(x, 0.0, static_cast<qreal>(m_text.columns()) - 1))};
}

void AlignedView::pressAt(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || m_text.rowCount() == 0)
        return;
    const bool isLeft = event.position().x() < viewport()->width() / 2.0;
    const Side side = isLeft == (layoutDirection() == Qt::LeftToRight) ? Side::Before : Side::After;
    const AlignedCell cell = cellAt(side, event.position());
    const bool extends =
        event.modifiers().testFlag(Qt::ShiftModifier) && m_selection && m_selection->side == side;
    m_isDragging = true;
    select(AlignedSelection{side, extends ? m_selection->anchor : cell, cell});
}

void AlignedView::dragTo(QPointF position)
{
    // What is beyond the edge comes into view.
    if (position.y() < 0)
        verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepSub);
    else if (position.y() > viewport()->height())
        verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
    select(AlignedSelection{m_selection->side, m_selection->anchor, cellAt(m_selection->side, position)});
}

void AlignedView::moveCaret(std::ptrdiff_t cells, bool extends)
{
    if (m_text.rowCount() == 0)
        return;
    const AlignedCell start{std::min(topRow() + 1, m_text.rowCount() - 1), 0};
    const AlignedSelection from = m_selection.value_or(AlignedSelection{Side::Before, start, start});
    const AlignedCell head = m_selection ? m_text.movedBy(from.head, cells) : start;
    select(AlignedSelection{from.side, extends ? from.anchor : head, head});
    const int visible = std::max(1, viewport()->height() / m_rowHeight);
    const auto row = static_cast<int>(head.row);
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), row - visible + 1, row));
}

void AlignedView::chooseSide(Side side)
{
    if (m_selection)
        select(AlignedSelection{side, m_selection->anchor, m_selection->head});
}

void AlignedView::paintSelection(QPainter &painter, std::size_t row, qreal top) const
{
    if (!m_selection)
        return;
    const auto [begin, end] = m_text.columnsIn(*m_selection, row);
    if (begin >= end)
        return;
    const QRectF cells(sideLeft(m_selection->side) + static_cast<qreal>(begin) * m_cellWidth, top,
                       static_cast<qreal>(end - begin) * m_cellWidth, m_rowHeight);
    painter.fillRect(cells, linkHighlight(palette()));
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawLine(cells.bottomLeft() - QPointF(0, 1), cells.bottomRight() - QPointF(0, 1));
}

void AlignedView::hover(QPointF position)
{
    const std::size_t row = topRow() + static_cast<std::size_t>(std::max(0.0, position.y()) / m_rowHeight);
    Sides<ByteRange> place;
    for (const Side side : {Side::Before, Side::After}) {
        const qreal x = position.x() - sideLeft(side);
        if (x >= 0 && x < static_cast<qreal>(m_text.columns()) * m_cellWidth)
            (side == Side::Before ? place.before : place.after) =
                m_text.placeOf(side, row, static_cast<std::size_t>(x / m_cellWidth));
    }
    emit hovered(place);
}

bool AlignedView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        pressAt(*static_cast<QMouseEvent *>(event));
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_isDragging = false;
    } else if (event->type() == QEvent::MouseMove) {
        const QPointF position = static_cast<QMouseEvent *>(event)->position();
        if (m_isDragging && m_selection)
            dragTo(position);
        else
            hover(position);
    } else if (event->type() == QEvent::Leave) {
        emit hovered(selectedPlace());
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void AlignedView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto row = static_cast<std::ptrdiff_t>(m_text.columns());
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->matches(QKeySequence::SelectAll))
        return select(m_text.all(m_selection ? m_selection->side : Side::Before));
    if (event->matches(QKeySequence::MoveToStartOfDocument) || event->key() == Qt::Key_Home)
        return verticalScrollBar()->setValue(0);
    if (event->matches(QKeySequence::MoveToEndOfDocument) || event->key() == Qt::Key_End)
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const bool isOtherSide = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    // A token reads from left to right; the sides change places where the layout is mirrored.
    case Qt::Key_Left:
        return isOtherSide ? chooseSide(isMirrored ? Side::After : Side::Before) : moveCaret(-1, extends);
    case Qt::Key_Right:
        return isOtherSide ? chooseSide(isMirrored ? Side::Before : Side::After) : moveCaret(1, extends);
    case Qt::Key_Up:
        return moveCaret(-row, extends);
    case Qt::Key_Down:
        return moveCaret(row, extends);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace jotscope
