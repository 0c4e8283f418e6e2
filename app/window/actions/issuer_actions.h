#pragma once

#include "app/window/actions/action_set.h"

namespace jotscope {

class IssuerPage;

/// What the actions do on the Issuer page.
std::span<const ActionUseRow<IssuerPage>> issuerActions();

} // namespace jotscope
