#include "app/cli/commands/inspect/inspect_command.h"

#include "app/cli/commands/inspect/report.h"
#include "app/cli/commands/inspect/word_list_trial.h"
#include "app/cli/export/token_export.h"
#include "app/cli/io/reading.h"
#include "app/cli/scan/diagnosis_allowance.h"
#include "app/cli/scan/large_text.h"
#include "app/cli/scan/text_source.h"
#include "core/crypto/certificates/anchor_set.h"
#include "core/crypto/certificates/certificate_bundle.h"
#include "core/inspect/json/inspection_json.h"
#include "core/text/limits.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <ostream>

namespace jotscope::cli {

namespace {

/// Null where the person names nobody: then trust is not checked.
Outcome<std::shared_ptr<const crypto::AnchorSet>> anchorsFrom(const std::vector<std::string> &files,
                                                              Surroundings &around)
{
    if (files.empty())
        return nullptr;
    std::vector<std::string> all;
    std::vector<std::string> lists;
    for (const std::string &file : files) {
        const std::string content = JOT_TRY(readInput(file, limits::kKeyFileBytes, around));
        std::vector<std::string> found = crypto::certificatesIn(content);
        std::vector<std::string> revoked = crypto::revocationListsIn(content);
        if (found.empty() && revoked.empty())
            return failed(kUnreadable, inputName(file) + ": " + described(makeFinding("authorities-none")));
        std::ranges::move(found, std::back_inserter(all));
        std::ranges::move(revoked, std::back_inserter(lists));
    }
    return std::make_shared<const crypto::AnchorSet>(all, lists);
}

Outcome<Policy> policyFrom(const InspectOptions &options, Surroundings &around)
{
    Policy policy;
    if (!options.policyFile.empty()) {
        const std::string content = JOT_TRY(readInput(options.policyFile, limits::kKeyFileBytes, around));
        auto read = readPolicy(content);
        if (!read)
            return failed(kUnreadable, inputName(options.policyFile) + ": " + described(read.error()));
        policy = std::move(*read);
    }
    policy.anchors = JOT_TRY(anchorsFrom(options.authorityFiles, around));
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
        return failed(kWrongUsage, "--at " + options.at +
                                       ": not a time; write 2026-11-24T05:00:00Z or seconds since 1970");
    return *instant;
}

void addDiagnoses(Inspection &inspection, const DiagnosisSetting &setting)
{
    diagnoseTokens(inspection, setting,
                   [allowance = DiagnosisAllowance()]() mutable { return allowance.next(); });
}

Outcome<void> print(const Inspection &inspection, const InspectOptions &options, const ReportStyle &style,
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
    case OutputForm::Export:
        output << JOT_TRY(exportedTokens(inspection, options.exported, style.at));
        break;
    }
    return {};
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

Outcome<ExitStatus> inspectPaste(const std::string &paste, const InspectedWith &with,
                                 const InspectOptions &options, Surroundings &around)
{
    Inspection inspection = inspect(paste, with.keys, with.policy, with.at, with.detachedPayload);
    addDiagnoses(inspection, {with.keys, paste, with.detachedPayload, with.repairedKeys});
    if (!options.wordListFile.empty())
        JOT_TRY(tryWordList(inspection, options.wordListFile, with.detachedPayload, around));
    return print(inspection, options, {with.at, around.hasColour, with.detachedPayload}, around.output)
        .map([&inspection] { return statusOf(inspection); });
}

} // namespace

Outcome<ExitStatus> inspectTokens(const InspectOptions &options, Surroundings &around)
{
    const Instant at = JOT_TRY(instantFrom(options, around.now));
    const Policy policy = JOT_TRY(policyFrom(options, around));
    const auto [keys, repaired] = JOT_TRY(readKeysAndRepair(options.keys.sources(), around));
    std::optional<std::string> detachedPayload;
    if (!options.payloadFile.empty())
        detachedPayload = JOT_TRY(readInput(options.payloadFile, limits::kPasteBytes, around));
    TextSource source = JOT_TRY(TextSource::open(options.file, around));
    const InspectedWith with{keys, repaired, policy, at, detachedPayload};
    const ExitStatus status = JOT_TRY(source.isLarge() ? inspectLargeText(source, with, options, around)
                                                       : inspectPaste(source.text(), with, options, around));
    if (status == kNoToken && options.outputForm() != OutputForm::Json)
        around.errors << "jotscope-cli: " << inputName(options.file)
                      << ": no token that can be decoded; a token is three parts joined by dots, mostly "
                         "beginning with eyJ\n";
    // Whoever gives a damaged key expects it to be used, which a verifier would not do.
    return status == kAcceptable && keys.empty() && !repaired.empty() ? kNotAcceptable : status;
}

} // namespace jotscope::cli
