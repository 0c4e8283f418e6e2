#pragma once

#include "app/cli/key_commands/key_output.h"
#include "app/cli/options/key_sources.h"

namespace jotscope::cli {

/// The options of `key convert`, as the person gave them.
struct KeyConvertOptions
{
    KeySource source;
    bool isPublic = false;
    KeyOutput output;

    void addTo(CLI::App &command);
    void complete(const CLI::App &command);

private:
    bool m_isRaw = false;
};

/// `jotscope-cli key convert`.
Outcome<ExitStatus> convert(const KeyConvertOptions &options, Surroundings &around);

} // namespace jotscope::cli
