#include "app/inspect/cells/text_zoom.h"

#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace jotscope {

namespace {

constexpr int kMostSteps = 20;
constexpr int kLeastSteps = -6;
constexpr double kStep = 1.1;

} // namespace

void TextZoom::zoomBy(int steps)
{
    const int wanted = std::clamp(m_steps + steps, kLeastSteps, kMostSteps);
    if (wanted == m_steps)
        return;
    m_steps = wanted;
    emit changed(m_steps);
}

void TextZoom::reset()
{
    zoomBy(-m_steps);
}

QFont zoomed(const QFont &font, int steps)
{
    QFont larger = font;
    const double scale = std::pow(kStep, steps);
    if (font.pointSizeF() > 0)
        larger.setPointSizeF(font.pointSizeF() * scale);
    else
        larger.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * scale))));
    return larger;
}

int zoomSteps(const QWheelEvent &event)
{
    const int delta = event.angleDelta().y();
    if (!event.modifiers().testFlag(Qt::ControlModifier) || delta == 0)
        return 0;
    return delta > 0 ? 1 : -1;
}

} // namespace jotscope
