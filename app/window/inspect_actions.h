#pragma once

#include "app/window/action_set.h"

namespace jotscope {

class InspectPage;
class InspectTabs;

/// What the actions do in the current tab of the Inspect page.
std::span<const ActionUseRow<InspectPage>> inspectActions();
/// What they do with the tabs.
std::span<const ActionUseRow<InspectTabs>> tabActions();

} // namespace jotscope
