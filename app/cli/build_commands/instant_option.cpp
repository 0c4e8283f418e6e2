#include "app/cli/build_commands/instant_option.h"

#include "app/cli/options/option_kinds.h"

namespace jotscope::cli {

void addInstant(CLI::App &command, std::string &at, const char *help)
{
    command.add_option("--at", at, help)->type_name("RFC3339|UNIX")->group(kTokenGroup);
}

Outcome<Instant> instantFrom(const std::string &at, const Surroundings &around)
{
    if (at.empty())
        return around.now;
    if (const auto instant = parseInstant(at))
        return *instant;
    return failed(kWrongUsage,
                  "--at " + at + ": not a time; write 2026-11-24T05:00:00Z or seconds since 1970");
}

} // namespace jotscope::cli
