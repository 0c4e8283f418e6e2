#pragma once

#include "app/cli/commands/inspect/inspect_options.h"

namespace jotscope::cli {

/// `jotscope-cli inspect`.
Outcome<ExitStatus> inspectTokens(const InspectOptions &options, Surroundings &around);

} // namespace jotscope::cli
