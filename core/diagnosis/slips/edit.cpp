#include "core/diagnosis/slips/edit.h"

#include "core/diagnosis/tokens/token_pieces.h"

#include <algorithm>

namespace jotscope {

namespace {

bool forEachLikely(std::string_view text, std::size_t at, const std::function<bool(const Edit &)> &use)
{
    const bool isAtEnd = at == text.size();
    const char here = isAtEnd ? '\0' : text[at];
    const char before = at > 0 ? text[at - 1] : '\0';
    // Of several like characters it is all one which is meant: the first is taken.
    if (!isAtEnd && here != before && use({at, 1, {}, 0}))
        return true;
    if (!isAtEnd && here != before && here != '.' && use({at, 0, {here}, 1}))
        return true;
    const char cased = static_cast<char>(here ^ 0x20);
    if (!isAtEnd && isOtherCase(here, cased) && use({at, 1, {cased}, 1}))
        return true;
    if (at + 1 >= text.size() || text[at + 1] == here)
        return false;
    return use({at, 2, {text[at + 1], here}, 2});
}

bool forEachOther(std::string_view text, std::size_t at, const std::function<bool(const Edit &)> &use)
{
    const bool isAtEnd = at == text.size();
    const char here = isAtEnd ? '\0' : text[at];
    const char before = at > 0 ? text[at - 1] : '\0';
    for (const char c : kBase64UrlAlphabet) {
        // One more of a kind is among the likely ones; before its like it is the same as behind.
        if (c != here && c != before && use({at, 0, {c}, 1}))
            return true;
        if (!isAtEnd && c != here && !isOtherCase(c, here) && use({at, 1, {c}, 1}))
            return true;
    }
    return false;
}

} // namespace

std::string Edit::appliedTo(std::string_view text) const
{
    std::string edited(text.substr(0, at));
    edited += inserted();
    edited += text.substr(at + removed);
    return edited;
}

bool forEachEditAt(std::string_view text, std::size_t at, EditRank rank,
                   const std::function<bool(const Edit &)> &use)
{
    return rank == EditRank::Likely ? forEachLikely(text, at, use) : forEachOther(text, at, use);
}

bool findEdit(std::string_view text, std::string_view original, Edit &edit)
{
    if (text == original)
        return false;
    const auto [inText, inOriginal] = std::ranges::mismatch(text, original);
    const auto same = static_cast<std::size_t>(inText - text.begin());
    const std::string_view textRest = text.substr(same);
    const std::string_view originalRest = original.substr(same);
    if (textRest.size() == originalRest.size()) {
        const bool isSwap = textRest.size() > 1 && textRest[0] == originalRest[1] &&
                            textRest[1] == originalRest[0] && textRest.substr(2) == originalRest.substr(2);
        if (isSwap)
            edit = {same, 2, {originalRest[0], originalRest[1]}, 2};
        else
            edit = {same, 1, {originalRest[0]}, 1};
    } else if (textRest.size() == originalRest.size() + 1) {
        edit = {same, 1, {}, 0};
    } else if (textRest.size() + 1 == originalRest.size()) {
        edit = {same, 0, {originalRest[0]}, 1};
    } else {
        return false;
    }
    return edit.appliedTo(text) == original;
}

bool isOtherCase(char a, char b)
{
    const auto isLetter = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    };
    return isLetter(a) && isLetter(b) && (a ^ b) == 0x20;
}

} // namespace jotscope
