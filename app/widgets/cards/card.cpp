#include "app/widgets/cards/card.h"

#include <QPainter>
#include <QPainterPath>

namespace jotscope {

Card::Card(QWidget *parent) : QWidget(parent)
{}

void Card::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = fontMetrics().height() / 2.0;
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor background = m_tone ? toneColors(*m_tone, palette()).background : cardBackground(palette());
    painter.setBrush(background);
    painter.setPen(m_tone ? toneColors(*m_tone, palette()).border : cardBorder(palette()));
    painter.drawRoundedRect(outline, radius, radius);
    if (!m_tone)
        return;
    QPainterPath shape;
    shape.addRoundedRect(outline, radius, radius);
    painter.setClipPath(shape);
    QRectF bar = outline;
    bar.setWidth(radius / 2);
    if (layoutDirection() == Qt::RightToLeft)
        bar.moveRight(outline.right());
    painter.fillRect(bar, toneColors(*m_tone, palette()).border);
}

} // namespace jotscope
