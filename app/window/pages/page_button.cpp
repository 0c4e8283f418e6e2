#include "app/window/pages/page_button.h"

#include "app/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <array>

namespace jotscope {

namespace {

/// Drawn on a square of 24 units, as lines of one width.
constexpr double kSignSquare = 24;
constexpr double kSignLine = 1.8;

/// A magnifying glass.
QPainterPath inspectSign()
{
    QPainterPath path;
    path.addEllipse(QPointF(10.5, 10.5), 6.5, 6.5);
    path.moveTo(15.3, 15.3);
    path.lineTo(20.5, 20.5);
    return path;
}

/// A token's three parts, put one on another.
QPainterPath buildSign()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3.5, 14.5, 7.5, 6), 1.2, 1.2);
    path.addRoundedRect(QRectF(13, 14.5, 7.5, 6), 1.2, 1.2);
    path.addRoundedRect(QRectF(8.25, 6.5, 7.5, 6), 1.2, 1.2);
    path.moveTo(12, 1.8);
    path.lineTo(12, 4.4);
    return path;
}

/// A key.
QPainterPath keysSign()
{
    QPainterPath path;
    path.addEllipse(QPointF(7.5, 12), 4, 4);
    path.moveTo(11.5, 12);
    path.lineTo(21, 12);
    path.lineTo(21, 15.5);
    path.moveTo(16.8, 12);
    path.lineTo(16.8, 14.8);
    return path;
}

/// What sends out waves to both sides.
QPainterPath issuerSign()
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 2.2, 2.2);
    for (const double radius : {5.8, 9.6}) {
        const QRectF circle(12 - radius, 12 - radius, 2 * radius, 2 * radius);
        for (const double begin : {-45.0, 135.0}) {
            path.arcMoveTo(circle, begin);
            path.arcTo(circle, begin, 90);
        }
    }
    return path;
}

constexpr std::array kSigns = {inspectSign, buildSign, keysSign, issuerSign};

} // namespace

PageButton::PageButton(PageId page, QWidget *parent) : QAbstractButton(parent), m_page(page)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize PageButton::sizeHint() const
{
    const int line = fontMetrics().height();
    return {qMax(fontMetrics().horizontalAdvance(text()) + line, line * 4), line * 7 / 2};
}

QSize PageButton::minimumSizeHint() const
{
    // The face is half a line narrower than the button.
    return {fontMetrics().horizontalAdvance(text()) + fontMetrics().height() * 3 / 4, sizeHint().height()};
}

bool PageButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void PageButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = fontMetrics().height();
    const QRectF face = QRectF(rect()).adjusted(line / 4, line / 8, -line / 4, -line / 8);
    const ToneColors accent = toneColors(Tone::Accent, palette());
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? accent.background : cardBorder(palette()));
        painter.drawRoundedRect(face, line / 3, line / 3);
    }
    const QColor ink = isChecked() ? accent.text : palette().color(QPalette::WindowText);
    const double side = line * 1.35;
    painter.save();
    painter.translate(face.center().x() - side / 2, face.top() + line / 3);
    painter.scale(side / kSignSquare, side / kSignSquare);
    painter.setPen(QPen(ink, kSignLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(kSigns[static_cast<std::size_t>(m_page)]());
    painter.restore();
    if (isChecked()) { // colour alone would not tell which one shows
        const double edge = layoutDirection() == Qt::LeftToRight ? 0 : width() - line / 6;
        painter.fillRect(QRectF(edge, face.top(), line / 6, face.height()), accent.border);
    }
    painter.setPen(ink);
    painter.drawText(face.adjusted(0, 0, 0, -line / 5), Qt::AlignHCenter | Qt::AlignBottom, text());
    if (hasFocus()) {
        painter.setPen(QPen(accent.border, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(face, line / 3, line / 3);
    }
}

} // namespace jotscope
