#pragma once

#include "app/cli/outcome.h"

#include <string>

namespace CLI {
class App;
}

/// --at of the commands that make tokens.
namespace jotscope::cli {

void addInstant(CLI::App &command, std::string &at, const char *help);

/// Now where nothing was given.
Outcome<Instant> instantFrom(const std::string &at, const Surroundings &around);

} // namespace jotscope::cli
