#include "app/widgets/quiet_style.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace jotscope {

namespace {

/// Three to one against the window in both themes (WCAG 1.4.11), and more under the pointer.
QColor sliderColor(const QStyleOptionSlider &bar)
{
    const bool isPointedAt = bar.activeSubControls & QStyle::SC_ScrollBarSlider &&
                             bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor full = bar.palette.color(QPalette::PlaceholderText);
    if (isPointedAt)
        return full;
    const QColor window = bar.palette.color(QPalette::Window);
    const auto between = [](int a, int b) {
        return (3 * a + b) / 4;
    };
    return QColor(between(full.red(), window.red()), between(full.green(), window.green()),
                  between(full.blue(), window.blue()));
}

} // namespace

QuietStyle::QuietStyle() : QProxyStyle(QStringLiteral("Fusion"))
{}

/// Where two scroll bars meet there is nothing: as flat as these.
void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_PanelScrollAreaCorner)
        painter->fillRect(option->rect, option->palette.window());
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool isUpright = bar->orientation == Qt::Vertical;
    painter->fillRect(bar->rect, bar->palette.window());
    const auto drawArrow = [&](SubControl end, PrimitiveElement arrow) {
        QStyleOption look;
        look.palette = bar->palette;
        look.direction = bar->direction;
        look.state = bar->state & ~State_Sunken;
        look.rect = subControlRect(CC_ScrollBar, bar, end, widget);
        drawPrimitive(arrow, &look, painter, widget);
    };
    const bool isMirrored = !isUpright && bar->direction == Qt::RightToLeft;
    drawArrow(SC_ScrollBarSubLine, isUpright    ? PE_IndicatorArrowUp
                                   : isMirrored ? PE_IndicatorArrowRight
                                                : PE_IndicatorArrowLeft);
    drawArrow(SC_ScrollBarAddLine, isUpright    ? PE_IndicatorArrowDown
                                   : isMirrored ? PE_IndicatorArrowLeft
                                                : PE_IndicatorArrowRight);
    if (!(bar->state & State_Enabled) || bar->minimum == bar->maximum)
        return;
    const QRectF room = subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
    const double thickness = isUpright ? room.width() : room.height();
    const double edge = thickness / 4;
    const QRectF slider = isUpright ? room.adjusted(edge, 1, -edge, -1) : room.adjusted(1, edge, -1, -edge);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(sliderColor(*bar));
    const double radius = std::min(slider.width(), slider.height()) / 2;
    painter->drawRoundedRect(slider, radius, radius);
    painter->restore();
}

/// Left to itself, "Save…" would have its dots in front, and a label would take the side of its words.
void QuietStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                              bool isEnabled, const QString &text, QPalette::ColorRole role) const
{
    if (QGuiApplication::isRightToLeft() && !text.isRightToLeft()) {
        Qt::Alignment side(flags & Qt::AlignHorizontal_Mask);
        Qt::LayoutDirection direction = Qt::RightToLeft;
        if (const auto *label = dynamic_cast<const QLabel *>(painter->device())) {
            side = label->alignment() & Qt::AlignHorizontal_Mask;
            direction = label->layoutDirection();
        }
        flags &= ~static_cast<int>(Qt::AlignHorizontal_Mask);
        flags |= static_cast<int>(visualAlignment(direction, side)) | Qt::TextForceLeftToRight;
    }
    QProxyStyle::drawItemText(painter, rect, flags, palette, isEnabled, text, role);
}

} // namespace jotscope
