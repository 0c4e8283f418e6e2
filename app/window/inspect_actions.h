#pragma once

#include "app/window/action_set.h"

namespace jotscope {

class InspectPage;

/// What the actions do on the Inspect page.
std::span<const ActionUseRow<InspectPage>> inspectActions();

} // namespace jotscope
