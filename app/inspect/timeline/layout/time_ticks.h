#pragma once

#include "app/inspect/timeline/layout/time_scale.h"

#include <QString>
#include <QTimeZone>

#include <functional>

namespace jotscope {

using TextWidth = std::function<double(const QString &)>;

/// A place on the scale with a round time: a full quarter of an hour, the first of a month.
struct TimeTick
{
    Instant at;
    double x;
    QString label;     ///< empty where it would touch another one or the edge
    double labelWidth; ///< the label is centred on `x`
};

/// The ticks of `scale` in the closest spacing, seconds to millennia, whose labels stay `gap` pixels apart.
/// They are round in `zone`'s time, and time runs from left to right.
std::vector<TimeTick> timeTicks(const TimeScale &scale, const QTimeZone &zone, const TextWidth &width,
                                double gap);

/// The shortest round stretch of time, one second to years, that is not below `atLeast`.
std::chrono::seconds roundStretch(std::chrono::milliseconds atLeast);

} // namespace jotscope
