#pragma once

#include "core/jose/token.h"

#include <array>
#include <string_view>

/// Words of template documents that reading and writing share.
namespace jotscope {

/// By Serialization.
inline constexpr std::array<std::string_view, 3> kFormWords = {"compact", "flattened", "general"};

} // namespace jotscope
