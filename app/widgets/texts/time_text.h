#pragma once

#include "core/claims/instant.h"

#include <QString>

/// Times in the person's words and time zone.
namespace jotscope {

/// `5 minutes`, in the largest unit that fits.
QString durationText(qint64 seconds);

/// `in 5 minutes`, `3 days ago`, `now`.
QString relativeText(Instant time, Instant now);

/// From `now` on, rounded as `relativeText` has it: where this is the same, so is the text.
qint64 toldSeconds(Instant time, Instant now);

/// The time of day here, to the minute; with the date before it where that is not today.
QString clockText(Instant time);
QString localText(Instant time); ///< date and time here, with the zone's abbreviation
QString utcText(Instant time);   ///< RFC 3339

} // namespace jotscope
