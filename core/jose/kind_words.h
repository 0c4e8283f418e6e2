#pragma once

#include "core/findings/catalogue.h"

#include <string_view>

/// What findings call the kind of JSON that a member should have been of.
namespace jotscope {

inline constexpr std::string_view kStringWord = JOT_TEXT("Word", "a string");
inline constexpr std::string_view kObjectWord = JOT_TEXT("Word", "an object");
inline constexpr std::string_view kArrayWord = JOT_TEXT("Word", "an array");

} // namespace jotscope
