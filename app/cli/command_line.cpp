#include "app/cli/command_line.h"

#include "app/cli/commands/commands.h"
#include "app/cli/manual/command_description.h"
#include "app/cli/manual/help_text.h"
#include "app/cli/manual/manual_page.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace jotscope::cli {

namespace {

constexpr ExitStatusMeaning kMeanings[] = {
    {kAcceptable, "It is done; of inspect: every token is acceptable, that is decoded, and where keys were "
                  "given, verified."},
    {kNotAcceptable, "A token fails verification, decryption or a check of its claims, or a key does not fit "
                     "what is asked of it."},
    {kWrongUsage, "Wrong usage."},
    {kNoToken, "No token was found, or none could be decoded."},
    {kUnreadable, "A file or key could not be read, or not to its end, or a file not written."},
};

/// What --manual throws, as --help does its own.
struct CallForManual : CLI::Success
{
    CallForManual() : CLI::Success("CallForManual", "", CLI::ExitCodes::Success) {}
};

/// The innermost command that the person named.
const CLI::App &askedFor(const CLI::App &program)
{
    const CLI::App *app = &program;
    while (!app->get_subcommands().empty())
        app = app->get_subcommands().front();
    return *app;
}

/// Without the argument itself, which may be a piece of a secret that the shell took apart.
std::string describedSurplus(const std::vector<std::string> &arguments)
{
    for (const std::string &argument : arguments) {
        if (argument.starts_with('-'))
            return "there is no option " + argument.substr(0, argument.find('='));
    }
    return "there is one argument too many";
}

} // namespace

std::span<const ExitStatusMeaning> exitStatusMeanings()
{
    return kMeanings;
}

int run(std::span<const std::string> arguments, Surroundings &around)
{
    CLI::App program("Inspects, makes and encrypts JSON Web Tokens, and tells why one does not verify.",
                     "jotscope-cli");
    program.set_help_flag("-h,--help", "Describe the options, of a command behind its name.");
    program.set_version_flag("--version", "jotscope-cli " JOTSCOPE_VERSION, "Tell the version.");
    program.add_flag_callback("--manual", [] { throw CallForManual(); })->group("");
    program.require_subcommand(1);
    const std::vector<Command> commands = addCommands(program);

    // CLI11 takes its arguments from the back.
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    const auto command = [&] {
        return std::ranges::find_if(commands, [](const Command &row) { return row.syntax->parsed(); });
    };
    const auto misused = [&](const std::string &what) {
        around.errors << "jotscope-cli: " << what << "; see " << describe(askedFor(program)).name
                      << " --help\n";
        return kWrongUsage;
    };
    try {
        program.parse(std::move(reversed));
        command()->complete();
    } catch (const CLI::CallForHelp &) {
        around.output << helpText(describe(askedFor(program)));
        return kAcceptable;
    } catch (const CLI::CallForVersion &version) {
        around.output << version.what() << '\n';
        return kAcceptable;
    } catch (const CallForManual &) {
        around.output << manualPage(describe(program), JOTSCOPE_VERSION);
        return kAcceptable;
    } catch (const CLI::ExtrasError &) {
        return misused(describedSurplus(program.remaining(true)));
    } catch (const CLI::ParseError &error) {
        return misused(error.what());
    }
    const auto status = command()->run(around);
    if (status)
        return *status;
    around.errors << "jotscope-cli: " << status.error().message << '\n';
    return status.error().status;
}

} // namespace jotscope::cli
