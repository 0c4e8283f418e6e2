#pragma once

#include "core/claims/claims.h"

/// The times of a token on one line: when it was issued, begins and ends, and by how much a checker is
/// lenient. Says what there is to draw, and knows nothing of drawing.
namespace jotscope {

struct TimelineClaim
{
    std::string name; ///< `iat`, `nbf`, `auth_time` or `exp`
    ByteRange where;  ///< its value in the paste

    friend bool operator==(const TimelineClaim &, const TimelineClaim &) = default;
};

/// One instant and every claim that names it.
struct TimelineMark
{
    Instant at;
    std::vector<TimelineClaim> claims; ///< at least one; auth_time, iat, nbf, exp in this order

    friend bool operator==(const TimelineMark &, const TimelineMark &) = default;
};

struct TimelineSpan
{
    enum class Kind {
        Lifetime,  ///< from the later of iat and nbf to exp
        Leeway,    ///< outside the lifetime, where only the policy's leeway lets the token pass
        ClockSkew, ///< from now to an iat in the future: at least so much do the two clocks differ
    };

    Kind kind;
    std::optional<Instant> begin; ///< nothing when the token does not say where it begins
    std::optional<Instant> end;   ///< likewise

    friend bool operator==(const TimelineSpan &, const TimelineSpan &) = default;
};

struct Timeline
{
    Instant now;
    std::vector<TimelineMark> marks; ///< by time; empty when the token names none
    std::vector<TimelineSpan> spans;

    /// The first of its kind, or null.
    [[nodiscard]] const TimelineSpan *span(TimelineSpan::Kind kind) const;
    /// The mark that `claim` is part of, or null.
    [[nodiscard]] const TimelineMark *mark(std::string_view claim) const;
};

/// What `claims` say of time (RFC 7519 section 4.1, OpenID Connect Core section 2). A time that is no
/// NumericDate has no mark; of two claims of one name the last counts.
Timeline timelineOf(const std::vector<Claim> &claims, const Policy &policy, Instant now);

} // namespace jotscope
