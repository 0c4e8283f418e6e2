#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace jotscope {

/// What undoes a slip in a text: `removed` characters at `at` make room for `inserted`, of at most two.
struct Edit
{
    std::size_t at = 0;
    std::size_t removed = 0;
    std::array<char, 2> characters{};
    std::size_t count = 0;

    [[nodiscard]] std::string_view inserted() const { return {characters.data(), count}; }
    /// How many places what follows moves to the right: -1, 0 or 1.
    [[nodiscard]] int shift() const { return static_cast<int>(count) - static_cast<int>(removed); }
    [[nodiscard]] std::string appliedTo(std::string_view text) const;
};

/// Undoing what happens most: two characters that changed places, one typed twice or once too seldom, a
/// capital for a small letter; and then any other character that is missing or another one than it was.
enum class EditRank { Likely, Other };

/// Calls `use` with every edit of `rank` that begins at `at`, the text's end included, until it answers true.
/// No two of them make the same text.
bool forEachEditAt(std::string_view text, std::size_t at, EditRank rank,
                   const std::function<bool(const Edit &)> &use);

/// The one edit that makes `original` of `text`, if one does.
bool findEdit(std::string_view text, std::string_view original, Edit &edit);

/// The same letter, capital for small or the other way round.
bool isOtherCase(char a, char b);

} // namespace jotscope
