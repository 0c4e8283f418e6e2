#include "core/claims/timeline.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

using Kind = TimelineSpan::Kind;

/// In the order in which they usually happen.
constexpr std::array<std::string_view, 4> kClaims = {"auth_time", "iat", "nbf", "exp"};

/// A leeway above this says nothing more, and would leave the years that an Instant is written in.
constexpr std::chrono::seconds kLongestLeeway = std::chrono::years(100);

const Claim *timeClaim(const std::vector<Claim> &claims, std::string_view name)
{
    const auto found =
        std::find_if(claims.rbegin(), claims.rend(), [&](const Claim &one) { return one.name == name; });
    return found != claims.rend() && found->time ? &*found : nullptr;
}

void addMark(std::vector<TimelineMark> &marks, const Claim &claim)
{
    const TimelineClaim named{claim.name, claim.valueRange};
    const auto same = std::ranges::find(marks, *claim.time, &TimelineMark::at);
    if (same != marks.end())
        same->claims.push_back(named);
    else
        marks.push_back({*claim.time, {named}});
}

/// A token is not there before it was issued, whatever nbf says.
std::optional<Instant> beginOf(const Claim *iat, const Claim *nbf)
{
    if (iat && nbf)
        return std::max(*iat->time, *nbf->time);
    if (!iat && !nbf)
        return std::nullopt;
    return (iat ? iat : nbf)->time;
}

} // namespace

const TimelineSpan *Timeline::span(TimelineSpan::Kind kind) const
{
    const auto found = std::ranges::find(spans, kind, &TimelineSpan::kind);
    return found != spans.end() ? &*found : nullptr;
}

const TimelineMark *Timeline::mark(std::string_view claim) const
{
    const auto found = std::ranges::find_if(marks, [&](const TimelineMark &one) {
        return std::ranges::find(one.claims, claim, &TimelineClaim::name) != one.claims.end();
    });
    return found != marks.end() ? &*found : nullptr;
}

Timeline timelineOf(const std::vector<Claim> &claims, const Policy &policy, Instant now)
{
    Timeline timeline;
    timeline.now = now;
    for (const std::string_view name : kClaims) {
        if (const Claim *claim = timeClaim(claims, name))
            addMark(timeline.marks, *claim);
    }
    std::ranges::stable_sort(timeline.marks, {}, &TimelineMark::at);

    const Claim *iat = timeClaim(claims, "iat");
    const Claim *exp = timeClaim(claims, "exp");
    const std::optional<Instant> begin = beginOf(iat, timeClaim(claims, "nbf"));
    const std::optional<Instant> end = exp ? exp->time : std::nullopt;
    const bool isEmpty = begin && end && *end <= *begin;
    if ((begin || end) && !isEmpty)
        timeline.spans.push_back({Kind::Lifetime, begin, end});
    const std::chrono::seconds leeway = std::min(policy.leeway, kLongestLeeway);
    if (begin && leeway.count() > 0)
        timeline.spans.push_back({Kind::Leeway, *begin - leeway, *begin});
    if (end && leeway.count() > 0)
        timeline.spans.push_back({Kind::Leeway, *end, *end + leeway});
    if (iat && *iat->time > now)
        timeline.spans.push_back({Kind::ClockSkew, now, *iat->time});
    return timeline;
}

} // namespace jotscope
