#pragma once

#include "core/inspect/inspection.h"

#include <string>

namespace jotscope {

/// The command line's contract: one compact JSON object, on a single line.
std::string inspectionToJson(const Inspection &inspection);

/// One element of its `tokens`: what `--jsonl` prints a line each.
std::string tokenToJson(const InspectedToken &token);

} // namespace jotscope
