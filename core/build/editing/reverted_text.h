#pragma once

#include "core/compare/json_comparison.h"

#include <optional>
#include <string>

namespace jotscope {

/// The text of `after` with one difference from `before` taken back, and all else as it stands. `row` is one
/// of compareJson over both. Nothing where that cannot be done for this row alone: one that was moved, or
/// whose surroundings are gone.
std::optional<std::string> revertedText(const JsonDocument &before, const JsonDocument &after,
                                        const ValueComparison &row);

} // namespace jotscope
