#pragma once

#include "app/cli/options/key_sources.h"

namespace CLI {
class App;
}

namespace jotscope::cli {

/// The options of `key show`, as the person gave them.
struct KeyShowOptions
{
    std::vector<std::string> files;
    std::string passphraseFile;
    bool asJson = false;

    void addTo(CLI::App &command);
    void complete(const CLI::App &command);
};

/// `jotscope-cli key show`. Never prints private material.
Outcome<ExitStatus> show(const KeyShowOptions &options, Surroundings &around);

} // namespace jotscope::cli
