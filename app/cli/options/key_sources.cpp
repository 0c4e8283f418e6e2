#include "app/cli/options/key_sources.h"

#include "app/cli/io/reading.h"
#include "app/cli/io/terminal/printable.h"
#include "core/diagnosis/keys/key_repair.h"
#include "core/findings/catalogue.h"

#include <algorithm>
#include <iterator>
#include <ostream>

namespace jotscope::cli {

namespace {

Outcome<KeyImport> importContent(const KeySource &source, const SecretBytes &content, Surroundings &around)
{
    const std::string name = inputName(source.value);
    if (!source.passphraseFile.empty()) {
        const SecretBytes passphrase = JOT_TRY(readPassphrase(source.passphraseFile, around));
        return importKeys(content.view(), name, &passphrase);
    }
    KeyImport result = importKeys(content.view(), name);
    if (!result.needsPassphrase || !around.askPassphrase)
        return result;
    const auto passphrase = around.askPassphrase("Passphrase of " + printable(name) + ": ");
    return passphrase ? importKeys(content.view(), name, &*passphrase) : std::move(result);
}

Outcome<KeyImport> importFrom(const KeySource &source, std::size_t number, Surroundings &around)
{
    const std::string name = sourceName(source, number);
    if (source.kind == KeySource::Kind::SecretText)
        return importSecret(source.value, source.encoding, name);
    const SecretBytes content = JOT_TRY(readSecretInput(source.value, around));
    if (source.kind == KeySource::Kind::KeyFile)
        return importContent(source, content, around);
    return importSecret(content.view(), SecretEncoding::Utf8, name);
}

Outcome<KeyRing> keysOf(KeyImport imported, const std::string &name, Surroundings &around)
{
    if (imported.keys.empty()) {
        const std::string reason = imported.findings.empty() ? "it holds no key; name a file that does"
                                                             : described(imported.findings.front());
        return failed(kUnreadable, name + ": " + reason);
    }
    for (const Finding &finding : imported.findings) {
        if (finding.severity != Severity::Info)
            around.errors << "jotscope-cli: " << name << ": " << described(finding) << '\n';
    }
    return std::move(imported.keys);
}

} // namespace

std::string sourceName(const KeySource &source, std::size_t number)
{
    return source.kind == KeySource::Kind::SecretText ? "secret " + std::to_string(number)
                                                      : inputName(source.value);
}

std::string described(const Finding &finding)
{
    const std::string remedy = englishRemedy(finding);
    return printable(englishMessage(finding) + (remedy.empty() ? "" : " " + remedy));
}

Outcome<KeyRing> readKeys(const KeySource &source, std::size_t number, Surroundings &around)
{
    KeyImport imported = JOT_TRY(importFrom(source, number, around));
    return keysOf(std::move(imported), sourceName(source, number), around);
}

Outcome<KeyRing> readKeys(const std::vector<KeySource> &sources, Surroundings &around)
{
    KeyRing ring;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        KeyRing keys = JOT_TRY(readKeys(sources[i], i + 1, around));
        std::ranges::move(keys, std::back_inserter(ring));
    }
    return ring;
}

Outcome<KeysOnHand> readKeysAndRepair(const std::vector<KeySource> &sources, Surroundings &around)
{
    KeysOnHand onHand;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (sources[i].kind != KeySource::Kind::KeyFile) {
            KeyRing keys = JOT_TRY(readKeys(sources[i], i + 1, around));
            std::ranges::move(keys, std::back_inserter(onHand.keys));
            continue;
        }
        const std::string name = sourceName(sources[i], i + 1);
        const SecretBytes content = JOT_TRY(readSecretInput(sources[i].value, around));
        KeyImport imported = JOT_TRY(importContent(sources[i], content, around));
        std::vector<RepairedKey> repaired;
        if (!imported.needsPassphrase)
            repaired = repairKeys(content.view(), name);
        const bool isRepaired = imported.keys.empty() && !repaired.empty();
        std::ranges::move(repaired, std::back_inserter(onHand.repaired));
        if (isRepaired)
            continue;
        KeyRing keys = JOT_TRY(keysOf(std::move(imported), name, around));
        std::ranges::move(keys, std::back_inserter(onHand.keys));
    }
    return onHand;
}

Outcome<SecretBytes> newPassphrase(const std::string &file, Surroundings &around)
{
    if (!file.empty()) {
        SecretBytes passphrase = JOT_TRY(readPassphrase(file, around));
        if (passphrase.isEmpty())
            return failed(kUnreadable, file + ": there is no passphrase in it; write one");
        return passphrase;
    }
    auto passphrase = around.askPassphrase ? around.askPassphrase("New passphrase: ") : std::nullopt;
    if (!passphrase || passphrase->isEmpty())
        return failed(kWrongUsage, "this form needs a passphrase; type one, or name its file with "
                                   "--new-passphrase-file");
    const auto again = around.askPassphrase("The same again: ");
    if (!again || *again != *passphrase)
        return failed(kWrongUsage, "the two passphrases differ; try again");
    return std::move(*passphrase);
}

} // namespace jotscope::cli
