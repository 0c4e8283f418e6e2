#include "app/widgets/tables/quiet_header.h"

#include "app/widgets/theme.h"

#include <QPainter>
#include <QStyle>

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
    const QRect inner = rect.adjusted(inset, 0, -inset, 0);
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(cardBorder(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(quietText(palette()));
    painter->drawText(inner, static_cast<int>(QStyle::visualAlignment(layoutDirection(), defaultAlignment())),
                      fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
}

} // namespace jotscope
