#pragma once

#include "core/text/encodings/byte_lanes.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

/// Where the plain runs of JSON strings end: at the quote, the backslash and control characters (RFC 8259
/// section 7).
namespace jotscope {

/// Marks those among sixteen bytes.
inline ByteLanes plainRunEnds(ByteLanes bytes)
{
    return lanesEqual(bytes, '"') | lanesEqual(bytes, '\\') | lanesBelow(bytes, ' ');
}

/// The bytes of a text that end a plain run, one after the other. They are found sixty-four at a time, ahead
/// of the reading, so that the place of one does not wait for that of the one before.
class RunEnds
{
public:
    RunEnds(std::string_view text, std::size_t from) : m_text(text), m_block{from - kAtOnce, 0} {}

    /// The text's end where there are no more.
    std::size_t take()
    {
        if (m_block.marks == 0)
            m_block = blockAt(m_text, m_block.begin + kAtOnce);
        const auto mark = static_cast<std::size_t>(std::countr_zero(m_block.marks));
        m_block.marks &= m_block.marks - 1;
        return m_block.begin + mark;
    }

private:
    static constexpr std::size_t kAtOnce = 4 * kLanes;

    struct Block
    {
        std::size_t begin;
        std::uint64_t marks; ///< a bit for each byte; none when all of them are taken
    };

    /// The first one with a mark. Values in and out, and a call, so that what is kept stays in registers.
    [[gnu::noinline]] static Block blockAt(std::string_view text, std::size_t from)
    {
        for (; from < text.size(); from += kAtOnce) {
            if (const std::uint64_t marks = marksAt(text, from); marks != 0)
                return {from, marks};
        }
        return {text.size(), 1};
    }

    static std::uint64_t marksAt(std::string_view text, std::size_t at)
    {
        if (text.size() - at >= kAtOnce)
            return marksOf(text.data() + at);
        if (text.size() >= kAtOnce) // the last ones that there are, less those in front of `at`
            return marksOf(text.data() + text.size() - kAtOnce) >> (at + kAtOnce - text.size());
        std::array<char, kAtOnce> padded{};
        std::memcpy(padded.data(), text.data() + at, text.size() - at);
        return marksOf(padded.data());
    }

    static std::uint64_t marksOf(const char *bytes)
    {
        std::uint64_t marks = 0;
        for (std::size_t i = 0; i < kAtOnce; i += kLanes)
            marks |= std::uint64_t{bitsOf(plainRunEnds(lanesAt(bytes + i)))} << i;
        return marks;
    }

    std::string_view m_text;
    Block m_block;
};

} // namespace jotscope
