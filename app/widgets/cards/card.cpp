#include "app/widgets/cards/card.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <cmath>

namespace jotscope {

namespace {

struct CardLook
{
    QColor background;
    QColor border;
    qreal radius;
    Qt::LayoutDirection direction;
    bool hasBar; ///< at the leading edge
};

qreal barWidth(const CardLook &look)
{
    return look.radius / 2;
}

void paintCard(QPainter &painter, const QRectF &rect, const CardLook &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(look.background);
    painter.setPen(look.border);
    painter.drawRoundedRect(outline, look.radius, look.radius);
    if (!look.hasBar)
        return;
    QPainterPath shape;
    shape.addRoundedRect(outline, look.radius, look.radius);
    painter.setClipPath(shape);
    QRectF bar = outline;
    bar.setWidth(barWidth(look));
    if (look.direction == Qt::RightToLeft)
        bar.moveRight(outline.right());
    painter.fillRect(bar, look.border);
}

/// The four corners without what lies between them; `corner` in the screen's pixels.
QPixmap cornersOf(const CardLook &look, int corner, qreal pixels)
{
    const QString key = QStringLiteral("card %1 %2 %3 %4 %5 %6")
                            .arg(look.background.rgba())
                            .arg(look.border.rgba())
                            .arg(corner)
                            .arg(pixels)
                            .arg(static_cast<int>(look.direction))
                            .arg(look.hasBar);
    QPixmap card;
    if (QPixmapCache::find(key, &card))
        return card;
    card = QPixmap(2 * corner, 2 * corner);
    card.setDevicePixelRatio(pixels);
    card.fill(Qt::transparent);
    QPainter painter(&card);
    paintCard(painter, QRectF(QPointF(), card.deviceIndependentSize()), look);
    painter.end();
    QPixmapCache::insert(key, card);
    return card;
}

/// The same from the origin on, of rectangles and corners that were drawn before. The window is full of
/// cards, and a path with smooth edges takes four times as long.
void paintFromCorners(QPainter &painter, const QSizeF &size, const CardLook &look)
{
    const qreal pixels = painter.deviceTransform().m11();
    const int side = static_cast<int>(std::ceil((look.radius + 1) * pixels));
    const qreal corner = side / pixels;
    const qreal bar = look.hasBar ? barWidth(look) + 0.5 : 1;
    const bool isLeftToRight = look.direction == Qt::LeftToRight;
    const auto fill = [&](qreal left, qreal top, qreal right, qreal bottom, const QColor &color) {
        painter.fillRect(QRectF(QPointF(left, top), QPointF(right, bottom)), color);
    };
    const qreal right = size.width();
    const qreal bottom = size.height();
    painter.setRenderHint(QPainter::Antialiasing);
    fill(corner, 1, right - corner, bottom - 1, look.background);
    fill(1, corner, corner, bottom - corner, look.background);
    fill(right - corner, corner, right - 1, bottom - corner, look.background);
    fill(corner, 0, right - corner, 1, look.border);
    fill(corner, bottom - 1, right - corner, bottom, look.border);
    fill(0, corner, isLeftToRight ? bar : 1, bottom - corner, look.border);
    fill(right - (isLeftToRight ? 1 : bar), corner, right, bottom - corner, look.border);
    const QPixmap corners = cornersOf(look, side, pixels);
    for (const int x : {0, side}) {
        for (const int y : {0, side})
            painter.drawPixmap(QPointF(x ? right - corner : 0, y ? bottom - corner : 0), corners,
                               QRect(x, y, side, side));
    }
}

} // namespace

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
    const CardLook look{m_tone ? toneColors(*m_tone, palette()).background : cardBackground(palette()),
                        m_tone ? toneColors(*m_tone, palette()).border : cardBorder(palette()),
                        fontMetrics().height() / 2.0, layoutDirection(), m_tone.has_value()};
    const qreal least = 2 * look.radius + 4; // below it the corners would overlap
    if (width() > least && height() > least)
        paintFromCorners(painter, size(), look);
    else
        paintCard(painter, rect(), look);
}

} // namespace jotscope
