#include "app/inspect/timeline/layout/timeline_layout.h"

#include "app/widgets/texts/time_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cmath>

namespace jotscope {

namespace {

using Kind = TimelineSpan::Kind;

constexpr double kTrackShare = 0.5; ///< of a line's height, as all of these
constexpr double kSpaceShare = 0.4;
constexpr double kGapShare = 0.75;    ///< between labels
constexpr double kTickGapShare = 1.6; ///< likewise, of ticks: as many as are needed, and no comb
constexpr double kPoleShare = 0.3;    ///< between a pole and its text
constexpr double kSnapShare = 0.25;

double flagHeight(const TimelineFrame &frame)
{
    return 2 * frame.lineHeight + frame.lineHeight * kSpaceShare;
}

void tell(TimelineFlag &flag, Instant asked)
{
    flag.relative = relativeText(flag.mark.at, asked);
}

double textWidth(const TimelineFlag &flag, const TimelineFrame &frame)
{
    const double head = frame.boldWidth(flag.names) + frame.textWidth(QStringLiteral("  ") + flag.relative);
    return std::ceil(std::max(head, frame.textWidth(flag.time)));
}

TimelineFlag flagOf(const TimelineMark &mark, Instant asked)
{
    TimelineFlag flag;
    flag.mark = mark;
    for (const TimelineClaim &claim : mark.claims)
        flag.names +=
            (flag.names.isEmpty() ? QString() : QStringLiteral(" · ")) + QString::fromStdString(claim.name);
    flag.time = localText(mark.at);
    tell(flag, asked);
    return flag;
}

/// Flags as they can stand: how wide, on which side of the pole, how high.
class FlagArrangement
{
public:
    FlagArrangement(std::vector<double> poles, std::vector<double> widths, double edge, double gap)
        : m_poles(std::move(poles)), m_widths(std::move(widths)), m_edge(edge), m_gap(gap)
    {
        // A token has few times, so that all choices can be looked at.
        for (std::size_t choice = 0; choice < std::size_t{1} << m_poles.size(); ++choice) {
            m_choice = choice;
            if (!fits())
                continue;
            const std::optional<std::vector<int>> lanes = lanesOf();
            if (!lanes)
                continue;
            const int height = lanes->empty() ? 0 : *std::ranges::max_element(*lanes) + 1;
            // Flags ahead of their poles read best, but never at the price of height.
            const auto cost = std::pair(height, std::popcount(choice));
            if (m_lanes.empty() || cost < std::pair(m_height, std::popcount(m_best))) {
                m_lanes = *lanes;
                m_height = height;
                m_best = choice;
            }
        }
        m_choice = m_best;
    }

    [[nodiscard]] bool isPossible() const { return !m_lanes.empty(); }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int lane(std::size_t i) const { return m_lanes[i]; }
    [[nodiscard]] bool isAhead(std::size_t i) const { return (m_choice >> i & 1) == 0; }
    [[nodiscard]] double left(std::size_t i) const
    {
        return isAhead(i) ? m_poles[i] : m_poles[i] - m_widths[i];
    }
    [[nodiscard]] double right(std::size_t i) const { return left(i) + m_widths[i]; }

private:
    [[nodiscard]] bool fits() const
    {
        for (std::size_t i = 0; i < m_poles.size(); ++i) {
            if (left(i) < 0 || right(i) > m_edge)
                return false;
        }
        return true;
    }

    /// A pole would cross the flag `i`, were it not higher than the pole's own.
    [[nodiscard]] bool covers(std::size_t i, double pole) const
    {
        return isAhead(i) ? pole > m_poles[i] && pole < right(i) + m_gap
                          : pole < m_poles[i] && pole > left(i) - m_gap;
    }

    [[nodiscard]] bool mustBeAbove(std::size_t i, std::size_t j) const
    {
        if (covers(i, m_poles[j]))
            return true;
        const bool isFree = covers(j, m_poles[i]);
        const bool isBeside = right(i) + m_gap <= left(j) || right(j) + m_gap <= left(i);
        return !isFree && !isBeside && i < j;
    }

    /// The longest chain of flags that have to be below each one; nothing when two are to be above each
    /// other.
    [[nodiscard]] std::optional<std::vector<int>> lanesOf() const
    {
        std::vector<int> lanes(m_poles.size(), 0);
        for (std::size_t round = 0; round <= lanes.size(); ++round) {
            bool isSettled = true;
            for (std::size_t i = 0; i < lanes.size(); ++i) {
                for (std::size_t j = 0; j < lanes.size(); ++j) {
                    if (i != j && lanes[i] <= lanes[j] && mustBeAbove(i, j)) {
                        lanes[i] = lanes[j] + 1;
                        isSettled = false;
                    }
                }
            }
            if (isSettled)
                return lanes;
        }
        return std::nullopt;
    }

    std::vector<double> m_poles;
    std::vector<double> m_widths;
    double m_edge;
    double m_gap;
    std::size_t m_choice = 0;
    std::size_t m_best = 0;
    std::vector<int> m_lanes;
    int m_height = 0;
};

/// With the texts as wide as they are or, where that cannot be, with shorter ones: a quarter always can.
FlagArrangement arranged(const std::vector<double> &poles, const std::vector<double> &widths,
                         const TimelineFrame &frame)
{
    for (const double share : {1.0, 0.5, 0.33}) {
        std::vector<double> narrowed = widths;
        for (double &width : narrowed)
            width = std::min(width, frame.width * share);
        FlagArrangement arrangement(poles, narrowed, frame.width, frame.lineHeight * kGapShare);
        if (arrangement.isPossible())
            return arrangement;
    }
    return {poles, std::vector<double>(poles.size(), frame.width / 4), frame.width, 0};
}

void placeFlags(TimelineLayout &layout, const TimelineFrame &frame)
{
    std::vector<double> poles;
    std::vector<double> widths;
    for (TimelineFlag &flag : layout.flags) {
        flag.x = layout.scale.xOf(flag.mark.at);
        poles.push_back(flag.x);
        widths.push_back(textWidth(flag, frame) + frame.lineHeight * kPoleShare);
    }
    const FlagArrangement arrangement = arranged(poles, widths, frame);
    const double base = arrangement.height() * flagHeight(frame);
    layout.track =
        QRectF(0, base + frame.lineHeight * kSpaceShare, frame.width, frame.lineHeight * kTrackShare);
    if (!arrangement.isPossible()) {
        layout.flags.clear(); // narrower than a word; the description still tells them
        return;
    }
    for (std::size_t i = 0; i < layout.flags.size(); ++i) {
        TimelineFlag &flag = layout.flags[i];
        flag.isAhead = arrangement.isAhead(i);
        const double inset = frame.lineHeight * kPoleShare;
        flag.rect = QRectF(arrangement.left(i) + (flag.isAhead ? inset : 0),
                           base - (arrangement.lane(i) + 1) * flagHeight(frame),
                           arrangement.right(i) - arrangement.left(i) - inset, 2 * frame.lineHeight);
    }
}

void placeBars(TimelineLayout &layout, const Timeline &timeline)
{
    for (const TimelineSpan &span : timeline.spans) {
        const double left = span.begin ? layout.scale.xOf(*span.begin) : 0;
        const double right = span.end ? layout.scale.xOf(*span.end) : layout.track.width();
        layout.bars.push_back(
            {span, QRectF(left, layout.track.top(), std::max(1.0, right - left), layout.track.height())});
    }
}

QRectF mirrored(const QRectF &rect, double width)
{
    return {width - rect.right(), rect.top(), rect.width(), rect.height()};
}

/// All is laid out with time from left to right first.
void mirror(TimelineLayout &layout)
{
    const double width = layout.scale.width();
    layout.scale.mirror();
    for (TimelineFlag &flag : layout.flags) {
        flag.x = width - flag.x;
        flag.rect = mirrored(flag.rect, width);
    }
    for (TimelineBar &bar : layout.bars)
        bar.rect = mirrored(bar.rect, width);
    for (TimeTick &tick : layout.ticks)
        tick.x = width - tick.x;
}

} // namespace

TimeScale scaleOf(const Timeline &timeline, Instant asked, double width)
{
    std::vector<Instant> points{timeline.now, asked};
    for (const TimelineMark &mark : timeline.marks)
        points.push_back(mark.at);
    std::optional<std::pair<Instant, Instant>> whole;
    const TimelineSpan *lifetime = timeline.span(Kind::Lifetime);
    if (lifetime && lifetime->begin && lifetime->end) {
        whole = {*lifetime->begin, *lifetime->end};
        for (const TimelineSpan &span : timeline.spans) {
            if (span.kind == Kind::Leeway)
                whole = {std::min(whole->first, *span.begin), std::max(whole->second, *span.end)};
        }
        points.insert(points.end(), {whole->first, whole->second});
    }
    return {std::move(points), whole, width};
}

TimelineLayout layOut(const Timeline &timeline, const TimeScale &scale, Instant asked,
                      const TimelineFrame &frame)
{
    TimelineLayout layout;
    layout.scale = scale;
    for (const TimelineMark &mark : timeline.marks)
        layout.flags.push_back(flagOf(mark, asked));
    placeFlags(layout, frame);
    placeBars(layout, timeline);
    layout.ticks = timeTicks(scale, frame.zone, frame.textWidth, frame.lineHeight * kTickGapShare);
    layout.tickTop = layout.track.bottom() + frame.lineHeight * kSpaceShare;
    layout.captionTop = layout.tickTop + frame.lineHeight * (1 + kSpaceShare / 2);
    layout.height = layout.captionTop + frame.lineHeight;
    if (frame.direction == Qt::RightToLeft)
        mirror(layout);
    return layout;
}

bool retell(TimelineLayout &layout, Instant asked, const TimelineFrame &frame)
{
    bool isFitting = true;
    for (TimelineFlag &flag : layout.flags) {
        const QString before = flag.relative;
        tell(flag, asked);
        isFitting = isFitting &&
                    (flag.relative.size() <= before.size() || textWidth(flag, frame) <= flag.rect.width());
    }
    return isFitting;
}

std::vector<TimelineCaption> captionsOf(const TimelineLayout &layout, Instant now,
                                        std::optional<Instant> asOf, const TimelineFrame &frame)
{
    const auto captionOf = [&](Instant at, const QString &name, const QString &text) {
        TimelineCaption caption{name, text, layout.scale.xOf(at), {}};
        const double width = std::ceil(frame.boldWidth(name) +
                                       (text.isEmpty() ? 0 : frame.textWidth(QStringLiteral("  ") + text)));
        const double left = std::clamp(caption.x - width / 2, 0.0, std::max(0.0, frame.width - width));
        caption.rect = QRectF(left, layout.captionTop, std::min(width, frame.width), frame.lineHeight);
        return caption;
    };
    const QString nowName = QCoreApplication::translate("Time", "now");
    if (!asOf)
        return {captionOf(now, nowName, localText(now))};
    std::vector<TimelineCaption> captions{
        captionOf(*asOf,
                  QCoreApplication::translate("Time", "as of", "label of an instant: as of 24 Nov 2026"),
                  localText(*asOf)),
        captionOf(now, nowName, {})};
    const double gap = frame.lineHeight * kGapShare;
    if (captions[0].rect.adjusted(-gap, 0, gap, 0).intersects(captions[1].rect))
        captions[1].rect = {};
    return captions;
}

TimelinePlace placeAt(const TimelineLayout &layout, double handleX, QPointF point)
{
    const double reach = layout.track.height(); // so that a hand that shakes hits it, too
    const bool isOnTrack =
        point.y() >= layout.track.top() - reach && point.y() <= layout.track.bottom() + reach;
    if (isOnTrack && std::abs(point.x() - handleX) <= 1.5 * reach)
        return {TimelineHit::Handle, 0};
    if (isOnTrack)
        return {TimelineHit::Track, 0};
    for (std::size_t i = 0; i < layout.flags.size(); ++i) {
        if (layout.flags[i].rect.contains(point))
            return {TimelineHit::Flag, i};
    }
    return {};
}

Instant instantMeant(const TimelineLayout &layout, double x, const std::vector<Instant> &snaps)
{
    const double reach = layout.track.height() / kTrackShare * kSnapShare;
    const auto distance = [&](Instant snap) {
        return std::abs(layout.scale.xOf(snap) - x);
    };
    const auto nearest = std::ranges::min_element(snaps, {}, distance);
    if (nearest != snaps.end() && distance(*nearest) <= reach)
        return *nearest;
    const Instant exact = layout.scale.instantAt(x);
    // Below one pixel, so that every pixel is still an instant of its own.
    const double pixel = layout.scale.millisecondsPerPixel();
    for (const std::chrono::seconds unit : {std::chrono::seconds(86'400), std::chrono::seconds(3600),
                                            std::chrono::seconds(60), std::chrono::seconds(1)}) {
        const std::chrono::milliseconds length = unit;
        if (static_cast<double>(length.count()) > pixel)
            continue;
        const auto rounded = exact.time_since_epoch() / length;
        return Instant(rounded * length);
    }
    return exact;
}

} // namespace jotscope
