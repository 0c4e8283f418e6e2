#include "core/compare/part_comparison.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace jotscope {

namespace {

/// Random bytes, of which an edit script tells nothing.
bool isRandom(PartName name)
{
    constexpr PartName kRandom[] = {PartName::Signature, PartName::EncryptedKey,
                                    PartName::InitializationVector, PartName::Ciphertext,
                                    PartName::AuthenticationTag};
    return std::ranges::find(kRandom, name) != std::end(kRandom);
}

std::span<const char> spanOf(std::string_view text)
{
    return {text.data(), text.size()};
}

/// The characters of the paste that are `range` of the part's encoded text; all of it where the text has
/// noise.
ByteRange placeOfCharacters(const Token &token, const TokenPart &part, ByteRange range)
{
    const bool isPlain = token.encoded(part).size() == part.characters.derivedSize();
    return isPlain ? part.characters.toSource(range) : part.range;
}

using Place = std::function<ByteRange(ByteRange)>;

void addEdits(PartComparison &result, std::vector<PartEdit> &edits, std::string_view before,
              std::string_view after, const Place &placeBefore, const Place &placeAfter)
{
    const SequenceDiff diff = diffSequences(spanOf(before), spanOf(after));
    for (const SequenceEdit &edit : diff.edits)
        edits.push_back({edit, placeBefore(edit.before), placeAfter(edit.after)});
    result.isShortest = result.isShortest && diff.isShortest;
}

std::size_t countDifferences(std::string_view before, std::string_view after)
{
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t count = std::max(before.size(), after.size()) - shorter;
    for (std::size_t i = 0; i < shorter; ++i)
        count += before[i] != after[i] ? 1 : 0;
    return count;
}

void compare(PartComparison &result, const Token &before, const TokenPart &was, const Token &after,
             const TokenPart &is)
{
    const std::string_view characters[] = {before.encoded(was), after.encoded(is)};
    if (characters[0] == characters[1] && was.isUnencoded == is.isUnencoded)
        return;
    result.differingBytes = countDifferences(was.bytes(), is.bytes());
    result.change = was.bytes() == is.bytes() ? Change::Respelt : Change::Changed;
    if (isRandom(result.name))
        return;
    addEdits(
        result, result.encoded, characters[0], characters[1],
        [&](ByteRange range) { return placeOfCharacters(before, was, range); },
        [&](ByteRange range) { return placeOfCharacters(after, is, range); });
    addEdits(
        result, result.decoded, was.bytes(), is.bytes(), [&](ByteRange range) { return was.sourceOf(range); },
        [&](ByteRange range) { return is.sourceOf(range); });
}

/// The place of each part of that name.
std::vector<std::size_t> placesOf(const Token &token, PartName name)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < token.parts.size(); ++i) {
        if (token.parts[i].name == name)
            places.push_back(i);
    }
    return places;
}

} // namespace

std::vector<PartComparison> compareParts(const Token &before, const Token &after)
{
    std::vector<PartComparison> results;
    for (int i = 0; i <= static_cast<int>(PartName::KeyBinding); ++i) {
        const auto name = static_cast<PartName>(i);
        const std::vector<std::size_t> was = placesOf(before, name);
        const std::vector<std::size_t> is = placesOf(after, name);
        for (std::size_t nth = 0; nth < std::max(was.size(), is.size()); ++nth) {
            PartComparison &result = results.emplace_back();
            result.name = name;
            const TokenPart *first = nth < was.size() ? before.at(was[nth]) : nullptr;
            const TokenPart *second = nth < is.size() ? after.at(is[nth]) : nullptr;
            if (first) {
                result.part.before = was[nth];
                result.size.before = first->bytes().size();
            }
            if (second) {
                result.part.after = is[nth];
                result.size.after = second->bytes().size();
            }
            if (first && second) {
                compare(result, before, *first, after, *second);
            } else {
                result.change = first ? Change::Removed : Change::Added;
                result.differingBytes = result.size.before + result.size.after;
            }
        }
    }
    return results;
}

} // namespace jotscope
