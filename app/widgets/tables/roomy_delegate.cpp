#include "app/widgets/tables/roomy_delegate.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

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

RoomyDelegate::CellText RoomyDelegate::textOf(const QStyleOptionViewItem &cell)
{
    return {cell.text, cell.font, cell.rect.width(), cell.displayAlignment, cell.direction};
}

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int width = cell.rect.width();
    cell.rect.setWidth(kAnyWidth);
    const QSize unbroken = sizeOf(cell);
    cell.rect.setWidth(width);
    const bool isBroken = width > 0 && unbroken.width() > width; // a tree asks without a width
    return (isBroken ? sizeOf(cell) : unbroken) + QSize(0, 2 * air(option));
}

QSize RoomyDelegate::sizeOf(const QStyleOptionViewItem &cell) const
{
    const CellText text = textOf(cell);
    if (const QSize *known = m_sizes.object(text))
        return *known;
    const QSize size =
        cell.widget->style()->sizeFromContents(QStyle::CT_ItemViewItem, &cell, {}, cell.widget);
    m_sizes.insert(text, new QSize(size));
    return size;
}

void RoomyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    cell.rect.adjust(0, air(option), 0, -air(option));
    // The background is painted above, over the whole cell.
    cell.backgroundBrush = Qt::NoBrush;
    cell.state &= ~QStyle::State_HasFocus;
    if (!canPaint(cell) || !paintText(*painter, cell))
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

bool RoomyDelegate::canPaint(const QStyleOptionViewItem &cell)
{
    return cell.features.testFlag(QStyleOptionViewItem::WrapText) &&
           !(cell.features & (QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator));
}

std::shared_ptr<const QTextLayout> RoomyDelegate::linesOf(const QStyleOptionViewItem &cell, qreal width) const
{
    const CellText key = textOf(cell);
    if (const auto *known = m_lines.object(key))
        return *known;
    auto lines = std::make_shared<QTextLayout>(cell.text, cell.font);
    QTextOption option(QStyle::visualAlignment(cell.direction, cell.displayAlignment));
    option.setTextDirection(cell.direction);
    option.setWrapMode(QTextOption::WordWrap);
    lines->setTextOption(option);
    lines->setCacheEnabled(true);
    lines->beginLayout();
    qreal height = 0;
    for (QTextLine line = lines->createLine(); line.isValid(); line = lines->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    lines->endLayout();
    m_lines.insert(key, new std::shared_ptr<const QTextLayout>(lines));
    return lines;
}

/// False, and nothing is painted, where the text has no room: a style cuts it off.
bool RoomyDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &cell) const
{
    const QRectF room = QRectF(cell.rect).adjusted(margin(cell), 0, -margin(cell), 0);
    const std::shared_ptr<const QTextLayout> lines = linesOf(cell, room.width());
    const QRectF taken = lines->boundingRect();
    for (int line = 0; line < lines->lineCount(); ++line) {
        if (lines->lineAt(line).naturalTextWidth() > room.width())
            return false;
    }
    if (taken.height() > room.height())
        return false;
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter.setPen(
        cell.palette.color(groupOf(cell.state), isSelected ? QPalette::HighlightedText : QPalette::Text));
    const QRect place = QStyle::alignedRect(
        cell.direction, cell.displayAlignment,
        QSize(static_cast<int>(room.width()), static_cast<int>(taken.height())), room.toRect());
    lines->draw(&painter, QPointF(room.x(), place.y()));
    return true;
}

} // namespace jotscope
