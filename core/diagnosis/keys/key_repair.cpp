#include "core/diagnosis/keys/key_repair.h"

#include "core/diagnosis/keys/key_texts.h"
#include "core/text/limits.h"

#include <algorithm>

namespace jotscope {

namespace {

bool isSameKey(const Key &a, const Key &b)
{
    return a.thumbprint() == b.thumbprint() && a.isSecret() == b.isSecret();
}

std::size_t countOf(std::string_view word, std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + word.size()))
        ++count;
    return count;
}

/// Then the certificates of a chain, for one, are no keys of their own.
bool isWhollyRead(const KeyImport &import, std::string_view text)
{
    // Where the dashes before it are damaged, a block is passed over without a word.
    return !import.keys.empty() && countOf("BEGIN", text) == countOf("-----BEGIN ", text) &&
           std::ranges::none_of(import.findings, [](const Finding &finding) {
               return finding.severity == Severity::Error || finding.id == "pem-block-ignored";
           });
}

} // namespace

std::vector<RepairedKey> repairKeys(std::string_view text, std::string_view label)
{
    constexpr std::size_t kLargest = std::size_t{1} << 20; // what is larger was not pasted by hand
    std::vector<RepairedKey> repaired;
    if (text.size() > kLargest)
        return repaired;
    const KeyImport import = importKeys(text, label);
    if (import.needsPassphrase || import.format == KeyFormat::Der)
        return repaired;
    const ByteRange whole{0, text.size()};
    for (const KeyTextReading &reading : keyTextReadings(text)) {
        if (reading.word)
            addRepaired(repaired, reading.text.view(),
                        makeFinding(reading.id, whole, {{kWordArgument, reading.word}}), label);
        if (reading.word || !isWhollyRead(import, text))
            repairPem(repaired, reading, whole, label);
        repairJwks(repaired, reading, whole, label);
    }
    // The simplest explanation of each key comes first.
    std::vector<RepairedKey> fresh;
    for (RepairedKey &one : repaired) {
        const auto isKnown = [&](const KeyPointer &key) {
            return isSameKey(*key, *one.key);
        };
        if (std::ranges::none_of(import.keys, isKnown) &&
            std::ranges::none_of(fresh, isKnown, &RepairedKey::key))
            fresh.push_back(std::move(one));
    }
    return fresh;
}

void addRepaired(std::vector<RepairedKey> &repaired, std::string_view text, Finding damage,
                 std::string_view label)
{
    const KeyImport import = importKeys(text, label);
    const auto shared = std::make_shared<const SecretBytes>(text);
    for (const KeyPointer &key : import.keys)
        repaired.push_back({key, damage, shared});
}

} // namespace jotscope
