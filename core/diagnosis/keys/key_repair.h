#pragma once

#include "core/diagnosis/diagnosis.h"

#include <string_view>
#include <vector>

namespace jotscope {

/// The keys of a text that `importKeys` refuses, reads only in part, or reads wrongly, each with what was
/// done to it and its text as it should be. Places are in `text`. None of the keys that it reads as they
/// stand.
std::vector<RepairedKey> repairKeys(std::string_view text, std::string_view label);

} // namespace jotscope
