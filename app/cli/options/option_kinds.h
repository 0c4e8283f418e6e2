#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

/// The kinds of option that commands share. Included by sources only: CLI11 is long.
namespace jotscope::cli {

/// The groups that --help and the manual sort options into.
inline constexpr const char *kKeyGroup = "Keys";
inline constexpr const char *kTokenGroup = "The token";
inline constexpr const char *kExpectationGroup = "Expectations";
inline constexpr const char *kOutputGroup = "Output";

/// An option that may be given several times, with one value each time.
inline CLI::Option *addRepeated(CLI::App &command, const char *name, std::vector<std::string> &values,
                                const char *help)
{
    return command.add_option(name, values, help)
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

} // namespace jotscope::cli
