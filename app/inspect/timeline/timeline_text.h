#pragma once

#include "core/claims/timeline.h"

#include <QString>

/// A timeline in words.
namespace jotscope {

/// `Lifetime 1 hour 30 minutes · leeway 1 minute`; of a token without any, what it leaves open.
QString lifetimeText(const Timeline &timeline);

/// All that the picture tells, for who cannot see it.
QString timelineText(const Timeline &timeline, std::optional<Instant> asOf);

} // namespace jotscope
