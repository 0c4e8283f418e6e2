#pragma once

#include "app/cli/key_commands/key_output.h"
#include "core/jose/keys/key_generation.h"

namespace jotscope::cli {

/// The options of `key generate`, as the person gave them.
struct KeyGenerateOptions
{
    KeyKind kind;
    Key::Attributes attributes;
    KeyOutput output;
    std::string publicPath;

    void addTo(CLI::App &command);
    void complete(const CLI::App &command);

private:
    std::string m_kindName;
};

/// `jotscope-cli key generate`.
Outcome<ExitStatus> generate(const KeyGenerateOptions &options, Surroundings &around);

} // namespace jotscope::cli
