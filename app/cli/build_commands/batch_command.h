#pragma once

#include "app/cli/options/key_options.h"
#include "app/cli/options/output_options.h"

#include <cstdint>
#include <optional>
#include <string>

namespace jotscope::cli {

/// The options of `batch`, as the person gave them.
struct BatchOptions
{
    std::string shape; ///< a template's name, or a file
    KeyOptions keys;
    std::string algorithm;
    std::optional<std::uint64_t> count;
    std::string rowsFile;
    std::string at;
    std::optional<std::string> seed;
    OutputOptions output;

    void addTo(CLI::App &command);
    void complete(const CLI::App &command);
};

/// `jotscope-cli batch`.
Outcome<ExitStatus> makeBatch(const BatchOptions &options, Surroundings &around);

} // namespace jotscope::cli
