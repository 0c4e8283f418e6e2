#pragma once

#include <string_view>

namespace jotscope {

/// Whether two JSON numbers are one number whatever their spelling: `1`, `1.0` and `10e-1` are. Exact, of any
/// length.
bool isSameNumber(std::string_view before, std::string_view after);

} // namespace jotscope
