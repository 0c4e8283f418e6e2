#pragma once

#include <cstddef>

namespace jotscope {

/// A half-open range of byte offsets, [begin, end), into some text. Every decoded thing keeps the range
/// of the text it came from; that one fact is what links a claim to its base64url characters.
struct ByteRange
{
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr std::size_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return begin == end; }
    [[nodiscard]] constexpr bool contains(std::size_t offset) const
    {
        return begin <= offset && offset < end;
    }
    [[nodiscard]] constexpr bool contains(ByteRange other) const
    {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] constexpr ByteRange shiftedBy(std::size_t offset) const
    {
        return {begin + offset, end + offset};
    }

    friend constexpr bool operator==(ByteRange, ByteRange) = default;
};

} // namespace jotscope
