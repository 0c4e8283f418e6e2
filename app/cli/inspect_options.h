#pragma once

#include "core/jose/keys/key_import.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace jotscope::cli {

/// One key as the command line names it, with whatever option followed that belongs to it.
struct KeySource
{
    enum class Kind { KeyFile, SecretText, SecretFile };

    Kind kind;
    std::string value; ///< a path, or the secret itself
    std::string passphraseFile;
    SecretEncoding encoding = SecretEncoding::Utf8;
};

enum class OutputForm { Report, Json, JsonLines };

/// The options of `inspect`, as the person gave them.
struct InspectOptions
{
    std::string file = "-";
    std::vector<KeySource> keys;
    std::vector<std::string> algorithms;
    std::string policyFile;
    std::optional<std::string> issuer;
    std::vector<std::string> audiences;
    std::optional<std::int64_t> leeway;
    std::string at;
    bool asJson = false;
    bool asJsonLines = false;

    void addTo(CLI::App &command);

    /// Gives each `--passphrase-file` and `--secret-encoding` to the key that it follows. Throws a
    /// CLI::ParseError where there is none.
    void pairWithKeys(const CLI::App &command);

    [[nodiscard]] OutputForm outputForm() const;

private:
    std::vector<std::string> m_keyFiles;
    std::vector<std::string> m_passphraseFiles;
    std::vector<std::string> m_secrets;
    std::vector<std::string> m_encodings;
    std::vector<std::string> m_secretFiles;
};

} // namespace jotscope::cli
