#include "app/keys/intake/key_source.h"

#include <algorithm>

namespace jotscope {

namespace {

SourceKeys taken(KeyImport import, const KeySource &source)
{
    SourceKeys result;
    result.needsPassphrase = import.needsPassphrase;
    for (KeyPointer &key : import.keys) {
        KeyEntry entry;
        entry.key = std::move(key);
        entry.origin = source.origin;
        result.entries.push_back(std::move(entry));
    }
    for (Finding &finding : import.findings) {
        result.wasPassphraseWrong |= finding.id == "key-passphrase-wrong";
        // That one is asked for; it is no problem yet.
        if (import.needsPassphrase && finding.id == "key-passphrase-needed")
            continue;
        const int line = lineOf(source.content->view(), finding.where.begin);
        result.problems.push_back({source.name, line, std::move(finding), {}});
    }
    return result;
}

} // namespace

SourceKeys readKeySource(const KeySource &source, const SecretBytes *passphrase)
{
    return taken(importKeys(source.content->view(), source.name.toStdString(), passphrase), source);
}

SourceKeys readSecretSource(const KeySource &source, SecretEncoding encoding)
{
    return taken(importSecret(source.content->view(), encoding, source.name.toStdString()), source);
}

int lineOf(std::string_view text, std::size_t position)
{
    const auto lineEnds = [](std::string_view part) {
        return static_cast<int>(std::count(part.begin(), part.end(), '\n'));
    };
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    if (lineEnds(text) == 0)
        return 0;
    return 1 + lineEnds(text.substr(0, std::min(position, text.size())));
}

} // namespace jotscope
