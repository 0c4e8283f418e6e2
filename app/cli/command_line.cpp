#include "app/cli/command_line.h"

#include "app/cli/inspect_command.h"
#include "app/cli/inspect_options.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace jotscope::cli {

int run(std::span<const std::string> arguments, Surroundings &around)
{
    CLI::App program("Inspects JSON Web Tokens: what they say, whether they verify, and why not.",
                     "jotscope-cli");
    program.set_version_flag("--version", "jotscope-cli " JOTSCOPE_VERSION);
    program.require_subcommand(1);
    program.footer(
        "Exit status: 0 acceptable, 1 not acceptable, 2 wrong usage, 3 no token, 4 a file or key could\n"
        "not be read.");

    CLI::App *command = program.add_subcommand("inspect", "Decode, verify and check the tokens in a text");
    InspectOptions options;
    options.addTo(*command);

    // CLI11 takes its arguments from the back.
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    try {
        program.parse(std::move(reversed));
        options.pairWithKeys(*command);
    } catch (const CLI::CallForHelp &) {
        around.output << (command->parsed() ? command->help("jotscope-cli") : program.help());
        return kAcceptable;
    } catch (const CLI::CallForVersion &version) {
        around.output << version.what() << '\n';
        return kAcceptable;
    } catch (const CLI::ParseError &error) {
        around.errors << "jotscope-cli: " << error.what() << "; see jotscope-cli "
                      << (command->parsed() ? "inspect " : "") << "--help\n";
        return kWrongUsage;
    }
    return runInspect(options, around);
}

} // namespace jotscope::cli
