#pragma once

#include <cstddef>

/// How far a search for causes goes whatever time it is given.
namespace jotscope {

/// Of a longer signing input there are no copies: with a hundred of them it would cost more than its reader
/// has to spare. A finding says so.
inline constexpr std::size_t kMostCopiedBytes = std::size_t{1} << 20;

} // namespace jotscope
