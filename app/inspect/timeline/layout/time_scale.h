#pragma once

#include "core/claims/instant.h"

#include <optional>
#include <utility>
#include <vector>

namespace jotscope {

/// Instants on a line of pixels. Straight, but for breaks where nothing happens for very long: a token of
/// five minutes that is asked about years later still shows its five minutes. Always growing, so that every
/// place on the line is one instant.
class TimeScale
{
public:
    /// A straight stretch; what lies between two of them is a break.
    struct Section
    {
        Instant begin;
        Instant end;
        double left; ///< where `begin` is, as time runs from left to right
        double right;
    };

    TimeScale() = default;
    /// A line of `width` pixels on which all `points` have their place, at least one, in any order. No break
    /// comes between the two of `whole`.
    TimeScale(std::vector<Instant> points, const std::optional<std::pair<Instant, Instant>> &whole,
              double width);

    /// Lets time run from right to left.
    void mirror() { m_isMirrored = !m_isMirrored; }

    [[nodiscard]] double xOf(Instant at) const; ///< of one beyond the ends, the end
    [[nodiscard]] Instant instantAt(double x) const;
    [[nodiscard]] const std::vector<Section> &sections() const { return m_sections; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] bool isMirrored() const { return m_isMirrored; }
    [[nodiscard]] Instant first() const { return m_sections.front().begin; }
    [[nodiscard]] Instant last() const { return m_sections.back().end; }
    [[nodiscard]] bool covers(Instant at) const;
    /// How much time a pixel of a straight stretch is.
    [[nodiscard]] double millisecondsPerPixel() const;

private:
    std::vector<Section> m_sections;
    double m_width = 0;
    bool m_isMirrored = false;
};

} // namespace jotscope
