#pragma once

#include "app/cli/manual/command_description.h"

namespace jotscope::cli {

/// What --help prints: 80 columns of plain text.
std::string helpText(const CommandDescription &command);

} // namespace jotscope::cli
