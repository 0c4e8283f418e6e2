#include "app/widgets/tables/roomy_delegate.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>
#include <QtMath>

#include <algorithm>

namespace jotscope {

namespace {

/// More than a text can fill: it is measured as it is without breaks.
constexpr int kAnyWidth = 1 << 20;

int air(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

/// As a style indents the texts of cells.
int margin(const QStyleOptionViewItem &cell)
{
    return cell.widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
}

QPalette::ColorGroup groupOf(QStyle::State state)
{
    if (!state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

} // namespace

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyleOptionViewItem cell = cellOf(option, index);
    const QSize surplus(0, 2 * air(option));
    if (!isShapedHere(cell))
        return cell.widget->style()->sizeFromContents(QStyle::CT_ItemViewItem, &cell, {}, cell.widget) +
               surplus;
    const int margins = 2 * margin(cell);
    const bool isBounded = cell.rect.width() > 0; // a tree asks without a width
    const QSizeF size = linesOf(cell, isBounded ? cell.rect.width() - margins : kAnyWidth).size;
    return QSize(qCeil(size.width()) + margins, qCeil(size.height())) + surplus;
}

void RoomyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = cellOf(option, index);
    const QStyle *style = cell.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    cell.rect.adjust(0, air(option), 0, -air(option));
    // The background is painted above, over the whole cell.
    cell.backgroundBrush = Qt::NoBrush;
    cell.state &= ~QStyle::State_HasFocus;
    if (!isShapedHere(cell) || !paintText(*painter, cell))
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

QStyleOptionViewItem RoomyDelegate::cellOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.displayAlignment =
        QStyle::visualAlignment(cell.direction, cell.displayAlignment) | Qt::AlignAbsolute;
    if (isShapedHere(cell))
        cell.direction = cell.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    return cell;
}

/// The text stands alone.
bool RoomyDelegate::isShapedHere(const QStyleOptionViewItem &cell)
{
    return cell.features.testFlag(QStyleOptionViewItem::WrapText) && !cell.text.isEmpty() &&
           !(cell.features & (QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator));
}

RoomyDelegate::CellLines::CellLines(const CellText &cell) : lines(cell.text, cell.font)
{
    QTextOption option(QStyle::visualAlignment(cell.direction, cell.alignment));
    option.setTextDirection(cell.direction);
    option.setWrapMode(QTextOption::WordWrap);
    lines.setTextOption(option);
    lines.setCacheEnabled(true);
}

const RoomyDelegate::CellLines &RoomyDelegate::linesOf(const QStyleOptionViewItem &cell, qreal room) const
{
    const CellText text{cell.text, cell.font, cell.displayAlignment, cell.direction};
    CellLines *lines = m_lines.object(text);
    if (!lines) {
        lines = new CellLines(text);
        m_lines.insert(text, lines);
    }
    if (lines->room != room)
        breakLines(*lines, room);
    return *lines;
}

void RoomyDelegate::breakLines(CellLines &cell, qreal room)
{
    const bool isSame = cell.room && cell.unbrokenWidth <= std::min(*cell.room, room);
    cell.room = room;
    if (isSame) {
        // Where they end is nothing new, only what they are aligned to. They stay shaped.
        for (int line = 0; line < cell.lines.lineCount(); ++line)
            cell.lines.lineAt(line).setLineWidth(room);
        return;
    }
    const QString text = cell.lines.text();
    cell.size = {0, 0};
    cell.lines.beginLayout();
    for (QTextLine line = cell.lines.createLine(); line.isValid(); line = cell.lines.createLine()) {
        const int begin = line.textStart();
        if (begin == 0 || text[begin - 1] == QChar::LineSeparator) {
            line.setLineWidth(kAnyWidth);
            cell.unbrokenWidth = std::max(cell.unbrokenWidth, line.naturalTextWidth());
        }
        line.setLineWidth(room);
        line.setPosition({0, cell.size.height()});
        cell.size = {std::max(cell.size.width(), line.naturalTextWidth()),
                     cell.size.height() + line.height()};
    }
    cell.lines.endLayout();
}

/// False, and nothing is painted, where the text has no room: a style cuts it off.
bool RoomyDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &cell) const
{
    const QRectF room = QRectF(cell.rect).adjusted(margin(cell), 0, -margin(cell), 0);
    const CellLines &text = linesOf(cell, room.width());
    if (text.size.width() > room.width() || text.size.height() > room.height())
        return false;
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter.setPen(
        cell.palette.color(groupOf(cell.state), isSelected ? QPalette::HighlightedText : QPalette::Text));
    const QRect place = QStyle::alignedRect(
        cell.direction, cell.displayAlignment,
        QSize(static_cast<int>(room.width()), static_cast<int>(text.size.height())), room.toRect());
    text.lines.draw(&painter, QPointF(room.x(), place.y()));
    return true;
}

} // namespace jotscope
