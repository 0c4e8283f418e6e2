#pragma once

#include "app/window/action_set.h"

namespace jotscope {

class KeysPage;

/// What the actions do on the Keys page.
std::span<const ActionUseRow<KeysPage>> keysActions();

} // namespace jotscope
