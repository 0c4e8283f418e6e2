#pragma once

#include "app/cli/options/key_options.h"

#include <optional>
#include <string>
#include <vector>

namespace jotscope::cli {

enum class OutputForm { Report, Json, JsonLines, Export };

/// How tokens are written for others to read.
struct ExportOptions
{
    std::string format;               ///< `json`, `markdown`, `html` or `svg`; empty: they are not
    std::optional<std::size_t> token; ///< the only one, counted from 1
    bool areValuesHidden = false;
};

/// The options of `inspect`, as the person gave them.
struct InspectOptions
{
    std::string file = "-";
    KeyOptions keys;
    std::vector<std::string> algorithms;
    std::vector<std::string> authorityFiles; ///< certificates that are trusted
    std::string payloadFile;                 ///< what a token with a detached payload was signed over
    std::string policyFile;
    std::string wordListFile; ///< of secrets to try on a token with an HMAC
    std::optional<std::string> issuer;
    std::vector<std::string> audiences;
    std::optional<std::int64_t> leeway;
    std::string at;
    bool asJson = false;
    bool asJsonLines = false;
    ExportOptions exported;

    void addTo(CLI::App &command);
    /// Throws a CLI::ParseError where something does not go together.
    void complete(const CLI::App &command);

    [[nodiscard]] OutputForm outputForm() const;
};

} // namespace jotscope::cli
