#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

/// What --help and the manual say of the commands, taken from the very objects that parse them, so that the
/// three can't disagree.
namespace jotscope::cli {

struct OptionDescription
{
    std::vector<std::string> names; ///< `-h`, `--help`; of an argument without an option, its placeholder
    std::string value;              ///< the placeholder of what follows, or empty
    std::string text;
    bool isRequired = false;
    bool isRepeatable = false;
};

struct OptionGroup
{
    std::string title;
    std::vector<OptionDescription> options;
};

struct CommandDescription
{
    std::string name; ///< `jotscope-cli key show`
    std::string text;
    std::vector<OptionDescription> arguments;
    std::vector<OptionGroup> groups;
    std::vector<CommandDescription> commands;
};

CommandDescription describe(const CLI::App &app);

/// What may follow the name, a word each: `[OPTION]...`, `[FILE]...`.
std::vector<std::string> synopsis(const CommandDescription &command);

} // namespace jotscope::cli
