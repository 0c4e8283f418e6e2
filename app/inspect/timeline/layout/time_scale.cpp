#include "app/inspect/timeline/layout/time_scale.h"

#include <algorithm>
#include <cmath>

namespace jotscope {

namespace {

constexpr double kBreakRatio = 6; ///< a gap that is so much longer than all others together is broken
constexpr double kPaddingShare =
    0.07; ///< of the straight stretches, before the first and behind the last point
constexpr double kBreakShare = 0.08;                                       ///< of the width
constexpr std::chrono::milliseconds kAroundOne = std::chrono::minutes(30); ///< before and behind a lone point

using Points = std::vector<Instant>;

double milliseconds(Instant begin, Instant end)
{
    return static_cast<double>((end - begin).count());
}

/// For each gap between two points, whether it is broken. At least one is not.
std::vector<bool> brokenGaps(const Points &points, const std::optional<std::pair<Instant, Instant>> &whole)
{
    std::vector<bool> isBroken(points.size() - 1, false);
    for (;;) {
        double sum = 0;
        double longest = 0;
        std::size_t candidate = isBroken.size();
        for (std::size_t i = 0; i < isBroken.size(); ++i) {
            if (isBroken[i])
                continue;
            const double length = milliseconds(points[i], points[i + 1]);
            sum += length;
            const bool isWhole = whole && points[i] >= whole->first && points[i + 1] <= whole->second;
            if (!isWhole && length > longest) {
                longest = length;
                candidate = i;
            }
        }
        if (candidate == isBroken.size() || sum == longest || longest < kBreakRatio * (sum - longest))
            return isBroken;
        isBroken[candidate] = true;
    }
}

} // namespace

TimeScale::TimeScale(Points points, const std::optional<std::pair<Instant, Instant>> &whole, double width)
    : m_width(width)
{
    std::ranges::sort(points);
    points.erase(std::unique(points.begin(), points.end()), points.end());
    if (points.size() == 1)
        points = {points.front() - kAroundOne, points.front() + kAroundOne};
    const std::vector<bool> isBroken = brokenGaps(points, whole);
    double straight = 0;
    for (std::size_t i = 0; i < isBroken.size(); ++i)
        straight += isBroken[i] ? 0 : milliseconds(points[i], points[i + 1]);
    const std::chrono::milliseconds padding(std::max(1LL, std::llround(straight * kPaddingShare)));

    m_sections.push_back({points.front() - padding, {}, 0, 0});
    for (std::size_t i = 0; i < isBroken.size(); ++i) {
        if (!isBroken[i])
            continue;
        m_sections.back().end = points[i] + padding;
        m_sections.push_back({points[i + 1] - padding, {}, 0, 0});
    }
    m_sections.back().end = points.back() + padding;

    double total = 0;
    for (const Section &section : m_sections)
        total += milliseconds(section.begin, section.end);
    const double breaks = static_cast<double>(m_sections.size() - 1);
    const double perMillisecond = width * (1 - kBreakShare * breaks) / total;
    double left = 0;
    for (Section &section : m_sections) {
        section.left = left;
        section.right = left + milliseconds(section.begin, section.end) * perMillisecond;
        left = section.right + width * kBreakShare;
    }
}

double TimeScale::xOf(Instant at) const
{
    // Pieces are the sections and the breaks between them; both are straight.
    double x = m_width;
    const Section *previous = nullptr;
    for (const Section &section : m_sections) {
        if (at < section.begin) {
            x = previous
                    ? previous->right + (section.left - previous->right) * milliseconds(previous->end, at) /
                                            milliseconds(previous->end, section.begin)
                    : 0;
            break;
        }
        if (at <= section.end) {
            x = section.left + (section.right - section.left) * milliseconds(section.begin, at) /
                                   milliseconds(section.begin, section.end);
            break;
        }
        previous = &section;
    }
    return m_isMirrored ? m_width - x : x;
}

Instant TimeScale::instantAt(double x) const
{
    const double from = std::clamp(m_isMirrored ? m_width - x : x, 0.0, m_width);
    const auto between = [from](Instant begin, Instant end, double left, double right) {
        const double share = right > left ? (from - left) / (right - left) : 0;
        return begin + std::chrono::milliseconds(std::llround(share * milliseconds(begin, end)));
    };
    const Section *previous = nullptr;
    for (const Section &section : m_sections) {
        if (previous && from < section.left)
            return between(previous->end, section.begin, previous->right, section.left);
        if (from <= section.right)
            return between(section.begin, section.end, section.left, section.right);
        previous = &section;
    }
    return last();
}

bool TimeScale::covers(Instant at) const
{
    return !m_sections.empty() && at >= first() && at <= last();
}

double TimeScale::millisecondsPerPixel() const
{
    const Section &section = m_sections.front();
    return milliseconds(section.begin, section.end) / std::max(1e-9, section.right - section.left);
}

} // namespace jotscope
