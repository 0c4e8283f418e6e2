#pragma once

#include "app/inspect/timeline/layout/timeline_layout.h"

#include <QPalette>

class QPainter;

namespace jotscope {

/// What is to be seen on a laid out timeline.
struct TimelinePicture
{
    const TimelineLayout &layout;
    std::vector<TimelineCaption> captions; ///< of the instant asked about, then of now if that is another
    bool isAsOf = false;
    bool hasFocus = false;
    std::optional<std::size_t> litFlag; ///< belongs to what is hovered somewhere
};

void paintTimeline(QPainter &painter, const TimelinePicture &picture, const QPalette &palette);

/// All that moves with `caption`: its label, its line and its knob.
QRectF extentOf(const TimelineLayout &layout, const TimelineCaption &caption);

/// The colours that have to stand out from the card (WCAG 2.1, success criterion 1.4.11).
struct TimelineColors
{
    QColor lifetime;
    QColor leeway; ///< drawn over the track as hatching: colour is not the only sign
    QColor skew;
    QColor pole;
    QColor handle;
    QColor track; ///< quiet on purpose; nothing is told by it
};

TimelineColors timelineColors(const QPalette &palette);

} // namespace jotscope
