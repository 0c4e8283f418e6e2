#pragma once

#include "app/cli/options/key_options.h"
#include "core/build/suite/export/suite_export.h"

#include <optional>
#include <string>
#include <vector>

namespace jotscope::cli {

/// The options of `suite`, as the person gave them.
struct SuiteOptions
{
    KeyOptions keys;
    std::string algorithm;
    std::string claimsFile;
    std::string type = "JWT";
    std::int64_t leeway = 60;
    std::string at;
    std::vector<SuiteFormat> formats; ///< empty: all into a folder, JSON to standard output
    SuiteRequest request;
    std::string folder; ///< empty: standard output
    bool mayReplace = false;

    void addTo(CLI::App &command);
    void complete(const CLI::App &command);

private:
    std::vector<std::string> m_formats;
};

/// `jotscope-cli suite`.
Outcome<ExitStatus> makeSuiteFiles(const SuiteOptions &options, Surroundings &around);

} // namespace jotscope::cli
