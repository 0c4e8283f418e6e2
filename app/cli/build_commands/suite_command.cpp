#include "app/cli/build_commands/suite_command.h"

#include "app/cli/build_commands/instant_option.h"
#include "app/cli/io/file_output.h"
#include "app/cli/io/reading.h"
#include "app/cli/options/option_kinds.h"
#include "core/build/suite/suite.h"
#include "core/text/limits.h"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace jotscope::cli {

namespace {

constexpr const char *kRequestGroup = "The requests";
constexpr std::int64_t kMostLeeway = 86'400;

struct SuiteFile
{
    std::string name;
    std::string content;
    Readers readers;
};

std::vector<SuiteFile> filesOf(const Suite &suite, const SuiteOptions &options)
{
    std::vector<SuiteFile> files;
    for (const SuiteFormat format : suiteFormats()) {
        const bool isAsked =
            options.formats.empty() || std::ranges::find(options.formats, format) != options.formats.end();
        if (isAsked)
            files.push_back({std::string(suiteFileName(format)), writeSuite(suite, format, options.request),
                             Readers::Owner});
    }
    files.push_back({"policy.json", suitePolicyText(suite), Readers::Everyone});
    if (std::string keys = suiteKeysText(suite); !keys.empty())
        files.push_back({"jwks.json", std::move(keys), Readers::Everyone});
    return files;
}

/// All or none: what is in the way of one is seen before any is written.
Outcome<void> writeFiles(const std::vector<SuiteFile> &files, const SuiteOptions &options)
{
    std::error_code fault;
    std::filesystem::create_directories(options.folder, fault);
    if (fault)
        return failed(kUnreadable, "can't make the folder " + options.folder + ": " + fault.message() +
                                       "; check its name and permissions");
    const auto pathOf = [&](const SuiteFile &file) {
        return (std::filesystem::path(options.folder) / file.name).string();
    };
    for (const SuiteFile &file : files) {
        if (!options.mayReplace && isTaken(pathOf(file)))
            return failed(kUnreadable, takenMessage(pathOf(file)));
    }
    for (const SuiteFile &file : files) {
        if (auto written = writeFile(pathOf(file), file.content, file.readers, options.mayReplace); !written)
            return failed(kUnreadable, std::move(written).error());
    }
    return {};
}

std::string countsOf(const Suite &suite)
{
    const auto bad = std::ranges::count_if(
        suite.tokens, [](const SuiteToken &one) { return one.row->expectation == Expectation::Refuse; });
    std::string text = std::to_string(bad) + " tokens to refuse, " +
                       std::to_string(suite.tokens.size() - static_cast<std::size_t>(bad)) + " to accept";
    if (!suite.leftOut.empty())
        text += "; " + std::to_string(suite.leftOut.size()) + " left out that this key has no use for";
    return text;
}

} // namespace

void SuiteOptions::addTo(CLI::App &command)
{
    keys.addTo(command);
    command
        .add_option("--alg", algorithm,
                    "The algorithm of the good token; what suits the key unless told otherwise.")
        ->type_name("ALG")
        ->group(kTokenGroup);
    command
        .add_option(
            "--claims", claimsFile,
            "The claims of the good token as a JSON object; what is missing of iss, aud and sub is added, "
            "and exp and iat are made current.")
        ->type_name("FILE")
        ->group(kTokenGroup);
    command
        .add_option("--typ", type,
                    "The typ of the good token, JWT unless told otherwise; with nothing, none.")
        ->type_name("TEXT")
        ->group(kTokenGroup);
    command
        .add_option("--leeway", leeway, "How far the verifier lets clocks differ; 60 unless told otherwise.")
        ->type_name("SECONDS")
        ->group(kTokenGroup);
    addInstant(command, at, "Make tokens for this time rather than now.");
    command
        .add_option("--url", request.url,
                    "Where the requests go; http://127.0.0.1:3000/ unless told otherwise. Nothing is sent by "
                    "this command.")
        ->type_name("URL")
        ->group(kRequestGroup);
    command.add_option("--method", request.method, "Their method; GET unless told otherwise.")
        ->type_name("METHOD")
        ->group(kRequestGroup);
    addRepeated(command, "--format", m_formats,
                "What to write: all of it into a folder, JSON to standard output unless told otherwise.")
        ->type_name("json|csv|http|curl|postman")
        ->group(kOutputGroup);
    command
        .add_option(
            "--out", folder,
            "Write into this folder, which is made where there is none: the suite, policy.json with what "
            "the verifier is taken to expect, and jwks.json with its keys unless they are secret.")
        ->type_name("DIR")
        ->group(kOutputGroup);
    command.add_flag("--force", mayReplace, "Replace files that exist already.")->group(kOutputGroup);
}

void SuiteOptions::complete(const CLI::App &command)
{
    keys.complete(command);
    if (keys.sources().empty())
        throw CLI::ValidationError("--key", "is missing; give it, --secret or --secret-file");
    for (const std::string &name : m_formats) {
        const auto format = findSuiteFormat(name);
        if (!format)
            throw CLI::ValidationError("--format", "must be json, csv, http, curl or postman");
        formats.push_back(*format);
    }
    if (folder.empty() && formats.size() > 1)
        throw CLI::ValidationError("--format", "can be given once without --out");
    if (leeway < 0 || leeway > kMostLeeway)
        throw CLI::ValidationError("--leeway", "must be from 0 to 86400");
}

Outcome<ExitStatus> makeSuiteFiles(const SuiteOptions &options, Surroundings &around)
{
    SuiteInput input;
    input.keys = JOT_TRY(readKeys(options.keys.sources(), around));
    input.alg = options.algorithm;
    if (!input.alg.empty() && !findJwsAlgorithm(input.alg))
        return failed(kWrongUsage,
                      "--alg " + input.alg + ": no algorithm that signs; man jotscope-cli lists them");
    if (!options.claimsFile.empty())
        input.claims = JOT_TRY(readInput(options.claimsFile, limits::kPasteBytes, around));
    input.type = options.type;
    input.leeway = std::chrono::seconds(options.leeway);
    input.now = JOT_TRY(instantFrom(options.at, around));
    const auto suite = makeSuite(input, around.random);
    if (!suite)
        return failed(kNotAcceptable, described(suite.error()));
    if (options.folder.empty()) {
        const SuiteFormat format = options.formats.empty() ? SuiteFormat::Json : options.formats.front();
        around.output << writeSuite(*suite, format, options.request);
        return kAcceptable;
    }
    JOT_TRY(writeFiles(filesOf(*suite, options), options).map([] { return true; }));
    around.output << options.folder << ": " << countsOf(*suite) << '\n';
    return kAcceptable;
}

} // namespace jotscope::cli
