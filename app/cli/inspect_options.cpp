#include "app/cli/inspect_options.h"

#include <CLI/CLI.hpp>

#include <map>

namespace jotscope::cli {

namespace {

/// An option that may be given several times, with one value each time.
CLI::Option *addRepeated(CLI::App &command, const char *name, std::vector<std::string> &values,
                         const char *help)
{
    return command.add_option(name, values, help)
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

} // namespace

void InspectOptions::addTo(CLI::App &command)
{
    command.add_option("FILE", file, "Text that holds tokens; - is standard input")->type_name("");
    addRepeated(command, "--key", m_keyFiles, "Key: JWK, JWK Set, PEM, DER or certificate")
        ->type_name("FILE");
    addRepeated(command, "--passphrase-file", m_passphraseFiles, "Passphrase of the --key before it")
        ->type_name("FILE");
    addRepeated(command, "--secret", m_secrets, "Shared secret (other users of this machine may see it)")
        ->type_name("TEXT");
    addRepeated(command, "--secret-encoding", m_encodings, "How to read the --secret before it")
        ->type_name("utf8|base64|base64url|hex");
    addRepeated(command, "--secret-file", m_secretFiles, "Shared secret: the bytes of a file, exactly")
        ->type_name("FILE");
    addRepeated(command, "--alg", algorithms, "Accept this algorithm only")->type_name("ALG");
    command.add_option("--policy", policyFile, "Expectations as JSON: iss, aud, alg, leeway")
        ->type_name("FILE");
    command.add_option("--iss", issuer, "Expected issuer")->type_name("TEXT");
    addRepeated(command, "--aud", audiences, "Expected audience, one of several")->type_name("TEXT");
    command.add_option("--leeway", leeway, "Seconds that clocks may differ (60)")->type_name("SECONDS");
    command.add_option("--at", at, "Check as of this time")->type_name("RFC3339|UNIX");
    auto *json = command.add_flag("--json", asJson, "Print one JSON object");
    command.add_flag("--jsonl", asJsonLines, "Print one JSON object a token, a line each")->excludes(json);
    command.positionals_at_end(false);
}

void InspectOptions::pairWithKeys(const CLI::App &command)
{
    std::map<std::string, std::size_t> taken;
    const auto next = [&](const std::string &name, const std::vector<std::string> &values) {
        return values.at(taken[name]++);
    };
    for (const CLI::Option *option : command.parse_order()) {
        const std::string name = option->get_name();
        if (name == "--key") {
            keys.push_back({KeySource::Kind::KeyFile, next(name, m_keyFiles), {}, {}});
        } else if (name == "--secret") {
            keys.push_back({KeySource::Kind::SecretText, next(name, m_secrets), {}, {}});
        } else if (name == "--secret-file") {
            keys.push_back({KeySource::Kind::SecretFile, next(name, m_secretFiles), {}, {}});
        } else if (name == "--passphrase-file") {
            if (keys.empty() || keys.back().kind != KeySource::Kind::KeyFile)
                throw CLI::ValidationError(name, "must follow the --key that it opens");
            keys.back().passphraseFile = next(name, m_passphraseFiles);
        } else if (name == "--secret-encoding") {
            if (keys.empty() || keys.back().kind != KeySource::Kind::SecretText)
                throw CLI::ValidationError(name, "must follow the --secret that it describes");
            const auto encoding = findSecretEncoding(next(name, m_encodings));
            if (!encoding)
                throw CLI::ValidationError(name, "must be utf8, base64, base64url or hex");
            keys.back().encoding = *encoding;
        }
    }
}

OutputForm InspectOptions::outputForm() const
{
    if (asJson)
        return OutputForm::Json;
    return asJsonLines ? OutputForm::JsonLines : OutputForm::Report;
}

} // namespace jotscope::cli
