#pragma once

#include "app/cli/command_line.h"
#include "app/cli/inspect_options.h"

namespace jotscope::cli {

/// `jotscope-cli inspect`. Returns an ExitStatus.
int runInspect(const InspectOptions &options, Surroundings &around);

} // namespace jotscope::cli
