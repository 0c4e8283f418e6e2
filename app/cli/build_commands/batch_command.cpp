#include "app/cli/build_commands/batch_command.h"

#include "app/cli/build_commands/instant_option.h"
#include "app/cli/io/reading.h"
#include "app/cli/io/terminal/interruption.h"
#include "app/cli/io/terminal/progress_line.h"
#include "app/cli/options/option_kinds.h"
#include "core/build/batch/batch.h"
#include "core/build/templates/token_template.h"
#include "core/jose/jwe/encryption.h"
#include "core/jose/jws/signing.h"
#include "core/text/limits.h"

#include <algorithm>
#include <ostream>
#include <thread>

namespace jotscope::cli {

namespace {

constexpr const char *kBatchGroup = "How many";

Outcome<TokenTemplate> shapeFrom(const std::string &name, Surroundings &around)
{
    const BuiltInTemplate *ours = findTemplate(name);
    std::string document;
    if (ours)
        document = ours->document;
    else
        document = JOT_TRY(readInput(name, limits::kPasteBytes, around));
    auto shape = readTemplate(document);
    if (!shape)
        return failed(kUnreadable, inputName(name) + ": " + described(shape.error()));
    return *std::move(shape);
}

struct SigningChoice
{
    std::string alg;
    KeyPointer key;
};

/// With --alg, the key that the template means, else the first that can; without, the first pair of a key and
/// an algorithm of the template.
Outcome<SigningChoice> choiceFor(const TokenTemplate &shape, const std::string &asked, const KeyRing &keys)
{
    std::vector<std::string> names = shape.algorithms;
    if (!asked.empty())
        names = {asked};
    for (const JwsAlgorithm &row : jwsAlgorithms()) {
        if (names.empty() || (asked.empty() && std::ranges::find(names, row.name) == names.end()))
            names.emplace_back(row.name);
    }
    std::optional<Finding> why;
    for (const std::string &name : names) {
        const JwsAlgorithm *algorithm = findJwsAlgorithm(name);
        if (!algorithm)
            return failed(kWrongUsage,
                          "--alg " + name + ": no algorithm that signs; man jotscope-cli lists them");
        if (algorithm->scheme == SignatureScheme::None)
            continue;
        const auto canDo = [&](const Key &key) {
            const auto fits = canSign(key, *algorithm);
            if (!fits && !why)
                why = fits.error();
            return fits.has_value();
        };
        if (const KeyPointer key = chosenKey(shape.key, keys, canDo))
            return SigningChoice{name, key};
    }
    return failed(kNotAcceptable, why ? described(*why) : "there is no key to sign with");
}

/// The key that the template means, else the first that its encryption can use; null where nothing is
/// encrypted.
Outcome<KeyPointer> recipientFor(const TokenTemplate &shape, const KeyRing &keys)
{
    if (!shape.encryption)
        return nullptr;
    const JweAlgorithm *algorithm = findJweAlgorithm(shape.encryption->recipients.front().alg);
    const ContentEncryption *encryption = findContentEncryption(shape.encryption->enc);
    std::optional<Finding> why;
    const auto canDo = [&](const Key &key) {
        const auto fits = canEncrypt(key, *algorithm, encryption);
        if (!fits && !why)
            why = fits.error();
        return fits.has_value();
    };
    if (const KeyPointer key = chosenKey(shape.recipient, keys, canDo))
        return key;
    return failed(kNotAcceptable, why ? described(*why) : "there is no key to encrypt to");
}

std::string faultText(const DraftFault &fault, std::uint64_t index)
{
    return "token " + std::to_string(index + 1) + ": " + described(fault.finding);
}

void warnOfSeed(const std::string &alg, Surroundings &around)
{
    around.errors
        << "jotscope-cli: warning: what a seed yields is for tests alone: whoever knows it knows every "
           "identifier, nonce and content key\n";
    if (const JwsAlgorithm *algorithm = findJwsAlgorithm(alg); algorithm && !isReproducible(*algorithm))
        around.errors
            << "jotscope-cli: warning: signatures of " << alg
            << " are random by themselves; header and payload will be the same again, the signature "
               "will not\n";
}

Outcome<ExitStatus> carryOut(const Batch &batch, const BatchOptions &options, Surroundings &around)
{
    const bool isToFile = options.output.path() != kStandardInput;
    std::string all;
    const Interruption interruption;
    tl::expected<std::uint64_t, BatchFault> taken;
    {
        ProgressLine progress(around, "tokens made");
        taken = runBatch(batch, std::max(std::thread::hardware_concurrency(), 1U),
                         [&](std::string_view lines, std::uint64_t done) {
                             if (isToFile)
                                 all += lines;
                             else
                                 around.output << lines;
                             progress.show(done);
                             return !Interruption::isAsked() && around.output.good();
                         });
    }
    if (!taken)
        return failed(kNotAcceptable, faultText(taken.error().fault, taken.error().index));
    if (*taken < batch.size())
        return failed(kUnreadable, "ended after " + grouped(*taken) + " tokens" +
                                       (isToFile ? "; nothing was written" : ""));
    if (isToFile)
        JOT_TRY(options.output.write(all, Readers::Owner, around).map([] { return true; }));
    return kAcceptable;
}

} // namespace

void BatchOptions::addTo(CLI::App &command)
{
    command
        .add_option(
            "--template", shape,
            "A template that jotscope-cli template lists, or a file of one's own: a JSON object with "
            "payload, and header and alg where they matter; form (compact, flattened or general), signers "
            "(objects with alg), disclosable (JSON Pointers) with decoys, sd_alg and holder (an object with "
            "aud and nonce), and encryption (an object with alg, enc, form and zip; alone where signed is "
            "false) make other forms of it, with the first of the keys that suits each, or the one that its "
            "key (an object with kid or jkt, a thumbprint) means. "
            "Placeholders are filled in for each token: "
            "{{now}}, {{now+1h}}, {{now-5m}}, {{uuid}}, {{random:N}} (so many characters), {{counter}}, "
            "{{column:NAME}}, {{jwk}}, {{thumbprint}}.")
        ->type_name("NAME|FILE")
        ->required()
        ->group(kTokenGroup);
    keys.addTo(command);
    command
        .add_option(
            "--alg", algorithm,
            "The algorithm to sign with; the first of the template's that suits a key unless told otherwise.")
        ->type_name("ALG")
        ->group(kTokenGroup);
    addInstant(command, at, "What {{now}} is, rather than now.");
    command.add_option("--count", count, "So many tokens; 1 unless told otherwise.")
        ->type_name("N")
        ->group(kBatchGroup);
    command
        .add_option(
            "--rows", rowsFile,
            "A token for each row: CSV whose first line names the columns, or JSON objects, one a line or "
            "all in an array.")
        ->type_name("FILE")
        ->group(kBatchGroup);
    command
        .add_option(
            "--seed", seed,
            "Draw identifiers and nonces from this text, so that a run can be repeated; --at keeps the "
            "times the same too. For tests alone. Signatures of ECDSA, RSA-PSS and ML-DSA differ even so.")
        ->type_name("TEXT")
        ->group(kBatchGroup);
    output.addTo(command);
}

void BatchOptions::complete(const CLI::App &command)
{
    keys.complete(command);
    if (keys.sources().empty())
        throw CLI::ValidationError("--key", "is missing; give it, --secret or --secret-file");
    if (count && !rowsFile.empty())
        throw CLI::ValidationError("--count", "does not go with --rows, of which each makes a token");
    if (count && (*count == 0 || *count > kLargestBatch))
        throw CLI::ValidationError("--count", "must be from 1 to " + std::to_string(kLargestBatch));
}

Outcome<ExitStatus> makeBatch(const BatchOptions &options, Surroundings &around)
{
    JOT_TRY(options.output.expectUnused(options.output.path()).map([] { return true; }));
    const TokenTemplate shape = JOT_TRY(shapeFrom(options.shape, around));
    const KeyRing keys = JOT_TRY(readKeys(options.keys.sources(), around));
    SigningChoice choice;
    if (shape.isSigned)
        choice = JOT_TRY(choiceFor(shape, options.algorithm, keys));
    const KeyPointer recipient = JOT_TRY(recipientFor(shape, keys));
    BatchOrder order;
    order.draft = draftFrom(shape, choice.alg, choice.key, recipient, keys);
    order.now = JOT_TRY(instantFrom(options.at, around));
    order.count = options.count.value_or(1);
    order.seed = options.seed;
    if (!options.rowsFile.empty()) {
        const std::string text = JOT_TRY(readInput(options.rowsFile, limits::kPasteBytes, around));
        auto rows = readRows(text);
        if (!rows)
            return failed(kUnreadable, inputName(options.rowsFile) + ": " + described(rows.error()));
        order.rows = *std::move(rows);
    }
    if (order.seed)
        warnOfSeed(choice.alg, around);
    const auto batch = Batch::prepare(std::move(order));
    if (!batch)
        return failed(kNotAcceptable, described(batch.error().finding));
    return carryOut(*batch, options, around);
}

} // namespace jotscope::cli
