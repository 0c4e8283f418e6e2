#pragma once

#include "app/cli/outcome.h"

#include <functional>
#include <vector>

namespace CLI {
class App;
}

namespace jotscope::cli {

/// One command that can be asked for.
struct Command
{
    CLI::App *syntax;
    std::function<void()>
        complete; ///< once parsed; throws a CLI::ParseError where options do not go together
    std::function<Outcome<ExitStatus>(Surroundings &)> run;
};

/// Makes every command known to `program`.
std::vector<Command> addCommands(CLI::App &program);

} // namespace jotscope::cli
