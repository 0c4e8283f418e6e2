#pragma once

#include "core/inspect/inspection.h"

#include <functional>

namespace jotscope {

/// Asks the page which token it shows. The answer lives until the session inspects again; null for none.
using CurrentToken = std::function<const InspectedToken *()>;

} // namespace jotscope
