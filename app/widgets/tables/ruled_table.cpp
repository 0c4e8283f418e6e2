#include "app/widgets/tables/ruled_table.h"

#include "app/widgets/tables/quiet_header.h"
#include "app/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

namespace jotscope {

namespace {

constexpr double kRowHeight = 1.8; ///< in lines

} // namespace

void RuledDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->setPen(cardBorder(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void RuledDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
}

RuledTable::RuledTable(QAbstractItemModel &model, std::span<const int> widths, QWidget *parent)
    : QTableView(parent), m_widths(widths.begin(), widths.end())
{
    setHorizontalHeader(new QuietHeader(this));
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setStretchLastSection(true);
    fitColumns();
}

void RuledTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void RuledTable::fitColumns()
{
    verticalHeader()->setDefaultSectionSize(qRound(fontMetrics().height() * kRowHeight));
    int column = 0;
    for (const int width : m_widths)
        setColumnWidth(column++, fontMetrics().averageCharWidth() * width);
}

} // namespace jotscope
