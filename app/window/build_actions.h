#pragma once

#include "app/window/action_set.h"

namespace jotscope {

class BuildPage;

/// What the actions do on the Build page.
std::span<const ActionUseRow<BuildPage>> buildActions();

} // namespace jotscope
