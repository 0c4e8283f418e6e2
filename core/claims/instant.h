#pragma once

#include "core/json/json_document.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace jotscope {

/// A point in time, always an argument in core and never fetched.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A NumericDate (RFC 7519 section 2): seconds since 1970-01-01T00:00:00Z, fractions allowed. Nothing for
/// other kinds of value and beyond the years that an Instant holds.
std::optional<Instant> numericDate(JsonValue value);

/// What a number that is no NumericDate means if it counts milliseconds, as many programs do by mistake.
/// Nothing for a NumericDate, and for what is no such time either.
std::optional<Instant> millisecondDate(JsonValue value);

/// RFC 3339 (`2026-11-24T05:00:00Z`, offsets and fractions too) or a Unix time in seconds.
std::optional<Instant> parseInstant(std::string_view text);

/// What a person types to name an instant: any of the above, or a distance from `now` such as `+1h`, `-3d` or
/// `+1d12h`, in seconds, minutes, hours, days, weeks and years of 365 days (s, m, h, d, w, y). Blanks around
/// it do not matter. Nothing beyond the years 1 to 9999.
std::optional<Instant> parseInstantFrom(Instant now, std::string_view text);

/// `2026-11-24T05:00:00Z`, with fractions only where there are some.
std::string formatUtc(Instant instant);

} // namespace jotscope
