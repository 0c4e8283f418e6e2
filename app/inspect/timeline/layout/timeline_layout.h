#pragma once

#include "app/inspect/timeline/layout/time_scale.h"
#include "app/inspect/timeline/layout/time_ticks.h"
#include "core/claims/timeline.h"

#include <QRectF>

/// Where everything of a drawn timeline stands. Pure: measures with the functions it is given and paints
/// nothing.
namespace jotscope {

/// What the layout is made for.
struct TimelineFrame
{
    double width;
    double lineHeight; ///< of text; everything else follows from it
    TextWidth textWidth;
    TextWidth boldWidth;
    QTimeZone zone;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// The label of a mark: a flag on a pole.
struct TimelineFlag
{
    TimelineMark mark;
    QString names;       ///< `iat · nbf`
    QString relative;    ///< `in 5 minutes`
    QString time;        ///< date and time here
    double x = 0;        ///< of the pole
    QRectF rect;         ///< of the text; touches no other flag and no other pole
    bool isAhead = true; ///< stands on the later side of its pole
};

struct TimelineBar
{
    TimelineSpan span;
    QRectF rect; ///< an open end reaches to the edge
};

/// One of the two labels that move: now, and the instant that is asked about.
struct TimelineCaption
{
    QString name;
    QString text;
    double x = 0;
    QRectF rect; ///< empty where there is no room

    friend bool operator==(const TimelineCaption &, const TimelineCaption &) = default;
};

struct TimelineLayout
{
    TimeScale scale;
    QRectF track;
    std::vector<TimelineFlag> flags;
    std::vector<TimelineBar> bars;
    std::vector<TimeTick> ticks;
    double tickTop = 0;    ///< of the ticks' labels
    double captionTop = 0; ///< of the labels that move
    double height = 0;
};

TimelineLayout layOut(const Timeline &timeline, const TimeScale &scale, Instant asked,
                      const TimelineFrame &frame);

/// The scale that shows all of `timeline`, now and `asked`.
TimeScale scaleOf(const Timeline &timeline, Instant asked, double width);

/// Tells the flags' times from `asked` on. False when a text no longer fits its place.
bool retell(TimelineLayout &layout, Instant asked, const TimelineFrame &frame);

/// Of now and, where another instant is asked about, that one, which comes first and takes its room first.
std::vector<TimelineCaption> captionsOf(const TimelineLayout &layout, Instant now,
                                        std::optional<Instant> asOf, const TimelineFrame &frame);

enum class TimelineHit { Nothing, Handle, Track, Flag };

struct TimelinePlace
{
    TimelineHit hit = TimelineHit::Nothing;
    std::size_t flag = 0; ///< of a Flag
};

/// What is at `point` while the handle stands at `handleX`.
TimelinePlace placeAt(const TimelineLayout &layout, double handleX, QPointF point);

/// The instant that a person means with a handle at `x`: a mark or now (`snaps`) when it is near, else a full
/// second, minute and so on, as fine as the pixels are.
Instant instantMeant(const TimelineLayout &layout, double x, const std::vector<Instant> &snaps);

} // namespace jotscope
