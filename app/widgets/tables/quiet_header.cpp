#include "app/widgets/tables/quiet_header.h"

#include "app/widgets/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionHeader>

namespace jotscope {

QuietHeader::QuietHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void QuietHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    const int inset = fontMetrics().averageCharWidth() / 2;
    QRect inner = rect.adjusted(inset, 0, -inset, 0);
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(cardBorder(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        inner = paintArrow(*painter, inner);
    painter->setPen(quietText(palette()));
    painter->drawText(inner, static_cast<int>(QStyle::visualAlignment(layoutDirection(), defaultAlignment())),
                      fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
}

/// At the trailing end; what is left of the section is the text's.
QRect QuietHeader::paintArrow(QPainter &painter, const QRect &inner) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    const int size = style()->pixelMetric(QStyle::PM_HeaderMarkSize, &option, this);
    option.sortIndicator = sortIndicatorOrder() == Qt::AscendingOrder ? QStyleOptionHeader::SortDown
                                                                      : QStyleOptionHeader::SortUp;
    option.rect =
        QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, {size, size}, inner);
    style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &option, &painter, this);
    const int taken = size + fontMetrics().averageCharWidth() / 2;
    return layoutDirection() == Qt::RightToLeft ? inner.adjusted(taken, 0, 0, 0)
                                                : inner.adjusted(0, 0, -taken, 0);
}

} // namespace jotscope
