#pragma once

#include "core/compare/token_comparison.h"

namespace jotscope {

/// By name, in the order of PartName: the header first.
std::vector<PartComparison> compareParts(const Token &before, const Token &after);

} // namespace jotscope
