#include "app/cli/inspect_command.h"

#include "app/cli/file_input.h"
#include "app/cli/report.h"
#include "core/findings/catalogue.h"
#include "core/inspect/inspection_json.h"
#include "core/text/limits.h"

#include <algorithm>
#include <ostream>

namespace jotscope::cli {

namespace {

/// What ends the command before there is anything to print.
struct Failure
{
    ExitStatus status;
    std::string message;
};

template<typename T>
using Outcome = tl::expected<T, Failure>;

Outcome<std::string> contentOf(const std::string &path, std::size_t limit)
{
    auto bytes = readFile(path, limit);
    if (!bytes)
        return tl::unexpected(Failure{kUnreadable, std::move(bytes).error()});
    return std::move(*bytes);
}

/// Of a file that may hold a secret, in memory that is wiped.
Outcome<SecretBytes> secretContentOf(const std::string &path)
{
    auto bytes = contentOf(path, limits::kKeyFileBytes);
    if (!bytes)
        return tl::unexpected(std::move(bytes).error());
    return SecretBytes::takenFrom(*bytes);
}

std::string described(const Finding &finding)
{
    const std::string remedy = englishRemedy(finding);
    return englishMessage(finding) + (remedy.empty() ? "" : " " + remedy);
}

Outcome<KeyImport> importFrom(const KeySource &source, std::size_t number)
{
    if (source.kind == KeySource::Kind::SecretText)
        return importSecret(source.value, source.encoding, "secret " + std::to_string(number));
    const auto content = secretContentOf(source.value);
    if (!content)
        return tl::unexpected(content.error());
    if (source.kind == KeySource::Kind::SecretFile)
        return importSecret(content->view(), SecretEncoding::Utf8, source.value);
    if (source.passphraseFile.empty())
        return importKeys(content->view(), source.value);
    const auto passphrase = secretContentOf(source.passphraseFile);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    // Editors end a file with a line break that is no part of the passphrase.
    const std::size_t end = passphrase->view().find_last_not_of("\r\n") + 1;
    const SecretBytes withoutLineEnd(passphrase->view().substr(0, end));
    return importKeys(content->view(), source.value, &withoutLineEnd);
}

/// A key file of which nothing could be used ends the command; of a set, what could not be used is told.
Outcome<KeyRing> readKeys(const std::vector<KeySource> &sources, std::ostream &errors)
{
    KeyRing ring;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        auto imported = importFrom(sources[i], i + 1);
        if (!imported)
            return tl::unexpected(std::move(imported).error());
        const std::string name = sources[i].kind == KeySource::Kind::SecretText
                                     ? "secret " + std::to_string(i + 1)
                                     : sources[i].value;
        if (imported->keys.empty())
            return tl::unexpected(Failure{kUnreadable, name + ": " + described(imported->findings.front())});
        for (const Finding &finding : imported->findings) {
            if (finding.severity != Severity::Info)
                errors << "jotscope-cli: " << name << ": " << described(finding) << '\n';
        }
        std::ranges::move(imported->keys, std::back_inserter(ring));
    }
    return ring;
}

Outcome<Policy> policyFrom(const InspectOptions &options)
{
    Policy policy;
    if (!options.policyFile.empty()) {
        auto content = contentOf(options.policyFile, limits::kKeyFileBytes);
        if (!content)
            return tl::unexpected(std::move(content).error());
        auto read = readPolicy(*content);
        if (!read)
            return tl::unexpected(Failure{kUnreadable, options.policyFile + ": " + described(read.error())});
        policy = std::move(*read);
    }
    if (options.issuer)
        policy.issuer = options.issuer;
    if (options.leeway)
        policy.leeway = std::chrono::seconds(*options.leeway);
    policy.audiences.insert(policy.audiences.end(), options.audiences.begin(), options.audiences.end());
    policy.algorithms.insert(policy.algorithms.end(), options.algorithms.begin(), options.algorithms.end());
    return policy;
}

Outcome<Instant> instantFrom(const InspectOptions &options, Instant now)
{
    if (options.at.empty())
        return now;
    const auto instant = parseInstant(options.at);
    if (!instant)
        return tl::unexpected(
            Failure{kWrongUsage,
                    "--at " + options.at + ": not a time; write 2026-11-24T05:00:00Z or seconds since 1970"});
    return *instant;
}

void print(const Inspection &inspection, const InspectOptions &options, const ReportStyle &style,
           std::ostream &output)
{
    switch (options.outputForm()) {
    case OutputForm::Json:
        output << inspectionToJson(inspection) << '\n';
        break;
    case OutputForm::JsonLines:
        for (const InspectedToken &token : inspection.tokens)
            output << tokenToJson(token) << '\n';
        break;
    case OutputForm::Report:
        output << reportOn(inspection, style);
        break;
    }
}

ExitStatus statusOf(const Inspection &inspection)
{
    const auto wasDecoded = [](const InspectedToken &token) {
        return token.token->header().isObject();
    };
    if (std::ranges::none_of(inspection.tokens, wasDecoded))
        return kNoToken;
    return std::ranges::all_of(inspection.tokens, &InspectedToken::isAcceptable) ? kAcceptable
                                                                                 : kNotAcceptable;
}

Outcome<ExitStatus> inspectAsAsked(const InspectOptions &options, Surroundings &around)
{
    if (options.leeway && *options.leeway < 0)
        return tl::unexpected(Failure{kWrongUsage, "--leeway can't be negative; give a number of seconds"});
    const auto at = instantFrom(options, around.now);
    if (!at)
        return tl::unexpected(at.error());
    const auto policy = policyFrom(options);
    if (!policy)
        return tl::unexpected(policy.error());
    const auto keys = readKeys(options.keys, around.errors);
    if (!keys)
        return tl::unexpected(keys.error());
    std::string paste;
    if (options.file == "-") {
        paste = readAll(around.input, limits::kPasteBytes);
    } else {
        auto content = contentOf(options.file, limits::kPasteBytes);
        if (!content)
            return tl::unexpected(std::move(content).error());
        paste = std::move(*content);
    }
    const Inspection inspection = inspect(paste, *keys, *policy, *at);
    print(inspection, options, {*at, around.hasColour}, around.output);
    const ExitStatus status = statusOf(inspection);
    if (status == kNoToken && options.outputForm() != OutputForm::Json)
        around.errors << "jotscope-cli: "
                      << (options.file == "-" ? std::string("standard input") : options.file)
                      << ": no token that can be decoded; a token is three parts joined by dots, mostly "
                         "beginning with eyJ\n";
    return status;
}

} // namespace

int runInspect(const InspectOptions &options, Surroundings &around)
{
    const auto status = inspectAsAsked(options, around);
    if (status)
        return *status;
    around.errors << "jotscope-cli: " << status.error().message << '\n';
    return status.error().status;
}

} // namespace jotscope::cli
