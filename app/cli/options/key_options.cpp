#include "app/cli/options/key_options.h"

#include "app/cli/options/option_kinds.h"

#include <map>

namespace jotscope::cli {

void KeyOptions::addTo(CLI::App &command)
{
    addRepeated(
        command, "--key", m_keyFiles,
        "A JWK, JWK Set, PEM block (PKCS#1, PKCS#8, SEC 1, SPKI, certificate), DER, PKCS#12 file or OpenSSH "
        "key; which, is detected.")
        ->type_name("FILE")
        ->group(kKeyGroup);
    addRepeated(
        command, "--passphrase-file", m_passphraseFiles,
        "The passphrase of the --key before it; a line break at its end does not count. Without it, the "
        "passphrase is asked for on the terminal.")
        ->type_name("FILE")
        ->group(kKeyGroup);
    addRepeated(
        command, "--secret", m_secrets,
        "A shared secret or password. Other users of the machine may see it while the program starts; "
        "--secret-file avoids that.")
        ->type_name("TEXT")
        ->group(kKeyGroup);
    addRepeated(command, "--secret-encoding", m_encodings,
                "How to read the --secret before it: utf8 unless told otherwise.")
        ->type_name("utf8|base64|base64url|hex")
        ->group(kKeyGroup);
    addRepeated(command, "--secret-file", m_secretFiles,
                "A shared secret or password: the bytes of the file, exactly.")
        ->type_name("FILE")
        ->group(kKeyGroup);
}

void KeyOptions::complete(const CLI::App &command)
{
    using enum KeySource::Kind;
    std::map<std::string, std::size_t> taken;
    const auto next = [&](const std::string &name, const std::vector<std::string> &values) {
        return values.at(taken[name]++);
    };
    for (const CLI::Option *option : command.parse_order()) {
        const std::string name = option->get_name();
        if (name == "--key") {
            m_sources.push_back({KeyFile, next(name, m_keyFiles), {}, {}});
        } else if (name == "--secret") {
            m_sources.push_back({SecretText, next(name, m_secrets), {}, {}});
        } else if (name == "--secret-file") {
            m_sources.push_back({SecretFile, next(name, m_secretFiles), {}, {}});
        } else if (name == "--passphrase-file") {
            if (m_sources.empty() || m_sources.back().kind != KeyFile)
                throw CLI::ValidationError(name, "must follow the --key that it opens");
            m_sources.back().passphraseFile = next(name, m_passphraseFiles);
        } else if (name == "--secret-encoding") {
            if (m_sources.empty() || m_sources.back().kind != SecretText)
                throw CLI::ValidationError(name, "must follow the --secret that it describes");
            const auto encoding = findSecretEncoding(next(name, m_encodings));
            if (!encoding)
                throw CLI::ValidationError(name, "must be utf8, base64, base64url or hex");
            m_sources.back().encoding = *encoding;
        }
    }
}

void addKeyFile(CLI::App &command, KeySource &source, const std::string &holds)
{
    source.value = "-";
    command.add_option("FILE", source.value, holds)->type_name("");
    command
        .add_option(
            "--passphrase-file", source.passphraseFile,
            "The passphrase of FILE; a line break at its end does not count. Without it, the passphrase is "
            "asked for on the terminal.")
        ->type_name("FILE")
        ->group(kKeyGroup);
}

} // namespace jotscope::cli
