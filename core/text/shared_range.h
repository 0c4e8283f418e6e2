#pragma once

#include "core/text/byte_range.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>
#include <cstddef>
#include <optional>

/// Which bytes stand in which characters of base64url, to the bit. Eight bits a byte and six a character meet
/// only every three bytes, so that at either end a character may carry a neighbour's bits too.
namespace jotscope {

/// A range of bytes or of characters, and what of it is shared with what stands outside.
struct SharedRange
{
    ByteRange range;
    ByteRange sharedFirst; ///< its first byte or character, where bits of it are outside's; else empty
    ByteRange sharedLast;  ///< likewise its last; the same as `sharedFirst` when it has only one

    [[nodiscard]] constexpr bool isEmpty() const { return range.isEmpty(); }
    [[nodiscard]] constexpr bool isShared(std::size_t offset) const
    {
        return sharedFirst.contains(offset) || sharedLast.contains(offset);
    }

    friend constexpr bool operator==(const SharedRange &, const SharedRange &) = default;
};

/// The characters that carry any bit of `bytes`, shared where they carry one of the other `byteCount` bytes.
constexpr SharedRange sharedCharacters(ByteRange bytes, std::size_t byteCount)
{
    SharedRange characters{charactersOfBytes(bytes), {}, {}};
    const auto [begin, end] = characters.range;
    if (bytes.isEmpty())
        return characters;
    if (bytes.begin * 8 % 6 != 0)
        characters.sharedFirst = {begin, begin + 1};
    if (bytes.end * 8 % 6 != 0 && bytes.end < byteCount)
        characters.sharedLast = {end - 1, end};
    return characters;
}

/// The bytes, of `byteCount`, that have any bit in `characters`, shared where they have one outside.
constexpr SharedRange sharedBytes(ByteRange characters, std::size_t byteCount)
{
    const ByteRange touched = bytesOfCharacters(characters);
    const ByteRange range{std::min(touched.begin, byteCount), std::min(touched.end, byteCount)};
    SharedRange bytes{range, {}, {}};
    if (range.isEmpty())
        return bytes;
    if (characters.begin * 6 % 8 != 0)
        bytes.sharedFirst = {range.begin, range.begin + 1};
    if (characters.end * 6 < range.end * 8)
        bytes.sharedLast = {range.end - 1, range.end};
    return bytes;
}

/// The one range of bytes whose characters are exactly these; nothing where no bytes have such.
constexpr std::optional<ByteRange> bytesOfExactly(ByteRange characters)
{
    const ByteRange bytes{(characters.begin * 6 + 7) / 8, characters.end * 6 / 8};
    const bool isSome = bytes.begin < bytes.end && charactersOfBytes(bytes) == characters;
    return isSome ? std::optional(bytes) : std::nullopt;
}

} // namespace jotscope
