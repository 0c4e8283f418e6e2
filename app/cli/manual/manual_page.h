#pragma once

#include "app/cli/manual/command_description.h"

#include <string_view>

namespace jotscope::cli {

/// The manual of the whole program for man(1): its commands from `program`, its algorithms from core's table,
/// and the prose around them.
std::string manualPage(const CommandDescription &program, std::string_view version);

} // namespace jotscope::cli
