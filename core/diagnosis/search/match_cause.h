#pragma once

#include "core/diagnosis/search/match.h"

namespace jotscope {

/// What a match of `space` proves: its steps, whether they keep to the standard, and what can be done about
/// them at once.
Cause causeOf(const SearchSpace &space, Match match);

} // namespace jotscope
