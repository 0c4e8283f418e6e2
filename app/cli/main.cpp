#include "app/cli/command_line.h"
#include "app/cli/io/terminal/passphrase_prompt.h"
#include "app/process/hardening.h"
#include "core/text/secret/secret_bytes.h"

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <iostream>
#include <unistd.h>
#include <vector>

namespace {

/// Overwrites secrets where `ps` shows them. Whoever looked before has seen them, as --help says.
void hideSecrets(int argc, char *argv[])
{
    constexpr std::string_view kOption = "--secret";
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == kOption && i + 1 < argc)
            jotscope::wipe(argv[i + 1], std::strlen(argv[i + 1]));
        else if (argument.starts_with("--secret="))
            jotscope::wipe(argv[i] + kOption.size() + 1, argument.size() - kOption.size() - 1);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace jotscope;
    forbidCoreDumps();
    std::signal(SIGPIPE, SIG_DFL);
    std::ios::sync_with_stdio(false);
    std::vector<std::string> arguments(argv + 1, argv + argc);
    hideSecrets(argc, argv);

    const bool hasColour = isatty(STDOUT_FILENO) == 1 && !std::getenv("NO_COLOR");
    const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    cli::Surroundings around{std::cin,
                             std::cout,
                             std::cerr,
                             now,
                             crypto::systemRandom(),
                             cli::askOnTerminal,
                             hasColour,
                             isatty(STDERR_FILENO) == 1};
    int status = cli::kUnreadable;
    try {
        status = cli::run(arguments, around);
    } catch (const std::exception &) {
        // What it says may quote the input; where it happened is of no use to the person.
        std::cerr << "jotscope-cli: an internal check failed; please report the command that led here\n";
    }
    for (std::string &argument : arguments)
        wipe(argument.data(), argument.size());
    std::cout.flush();
    if (!std::cout) {
        std::cerr << "jotscope-cli: could not write the output; check that there is space for it\n";
        return cli::kUnreadable;
    }
    return status;
}
