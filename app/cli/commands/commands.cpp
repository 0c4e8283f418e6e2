#include "app/cli/commands/commands.h"

#include "app/cli/build_commands/batch_command.h"
#include "app/cli/build_commands/suite_command.h"
#include "app/cli/build_commands/template_command.h"
#include "app/cli/commands/encrypt_command.h"
#include "app/cli/commands/inspect/inspect_command.h"
#include "app/cli/commands/sign_command.h"
#include "app/cli/key_commands/key_convert.h"
#include "app/cli/key_commands/key_generate.h"
#include "app/cli/key_commands/key_show.h"
#include "app/cli/key_commands/key_thumbprint.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace jotscope::cli {

namespace {

template<typename Options>
Command added(CLI::App &parent, const char *name, const char *description,
              Outcome<ExitStatus> (*run)(const Options &, Surroundings &))
{
    CLI::App *syntax = parent.add_subcommand(name, description);
    const auto options = std::make_shared<Options>();
    options->addTo(*syntax);
    return {syntax, [=] { options->complete(*syntax); },
            [=](Surroundings &around) {
                return run(*options, around);
            }};
}

} // namespace

std::vector<Command> addCommands(CLI::App &program)
{
    std::vector<Command> commands = {
        added(program, "inspect", "Decode, verify, decrypt and check the tokens in a text.", inspectTokens),
        added(program, "sign", "Sign a payload: make a JWS.", sign),
        added(program, "encrypt", "Encrypt a payload: make a JWE.", encrypt),
        added(program, "batch", "Sign many tokens from a template, one a line.", makeBatch),
        added(program, "template", "List the templates, or print one.", showTemplate),
        added(program, "suite",
              "Make tokens that a correct verifier must refuse, and some that it must accept, to test one "
              "with.",
              makeSuiteFiles),
    };
    CLI::App *key = program.add_subcommand("key", "Make, show and convert keys.");
    key->require_subcommand(1);
    commands.push_back(added(*key, "generate", "Make a new key.", generate));
    commands.push_back(
        added(*key, "show",
              "Tell what keys are, and never what is secret of them: kind, size or curve, names, "
              "uses, thumbprint, certificates.",
              show));
    commands.push_back(added(*key, "convert", "Write keys in another form.", convert));
    commands.push_back(
        added(*key, "thumbprint", "Print the thumbprint (RFC 7638) of each key, a line each.", thumbprint));
    return commands;
}

} // namespace jotscope::cli
