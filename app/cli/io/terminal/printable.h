#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace jotscope::cli {

inline constexpr std::size_t kLongestValue = 2000; ///< shown of one value, in bytes; --json has the rest

/// `text` for a terminal: control characters, and those that turn the direction of text around, become
/// visible substitutes, since they could otherwise repaint the screen.
std::string printable(std::string_view text);

} // namespace jotscope::cli
