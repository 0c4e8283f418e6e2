#pragma once

#include "app/cli/options/key_sources.h"

namespace CLI {
class App;
}

namespace jotscope::cli {

/// --key, --secret and --secret-file with what belongs to each, any number of them.
class KeyOptions
{
public:
    void addTo(CLI::App &command);

    /// Gives each --passphrase-file and --secret-encoding to the key that it follows. Throws a
    /// CLI::ParseError where there is none.
    void complete(const CLI::App &command);

    /// In the order they were given.
    [[nodiscard]] const std::vector<KeySource> &sources() const { return m_sources; }

private:
    std::vector<KeySource> m_sources;
    std::vector<std::string> m_keyFiles;
    std::vector<std::string> m_passphraseFiles;
    std::vector<std::string> m_secrets;
    std::vector<std::string> m_encodings;
    std::vector<std::string> m_secretFiles;
};

/// FILE, of which `holds` is the description, and the --passphrase-file that opens it. FILE is standard input
/// unless given.
void addKeyFile(CLI::App &command, KeySource &source, const std::string &holds);

} // namespace jotscope::cli
