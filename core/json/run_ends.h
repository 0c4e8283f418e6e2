#pragma once

#include "core/text/encodings/byte_lanes.h"

#include <array>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

/// Where the plain runs of JSON strings end: at the quote, the backslash and control characters (RFC 8259
/// section 7).
namespace jotscope {

/// Marks those among sixteen bytes.
inline ByteLanes plainRunEnds(ByteLanes bytes)
{
    return lanesEqual(bytes, '"') | lanesEqual(bytes, '\\') | lanesBelow(bytes, ' ');
}

/// The bytes of a text that end a plain run, and the zero behind it. They are found some thousand bytes at a
/// time, ahead of the reading, so that the place of one does not wait for that of the one before.
class RunEnds
{
public:
    /// The text stays where it is.
    explicit RunEnds(const std::string &text) : m_text(text) {}

    class Cursor;
    /// At the first one from `at` on.
    [[nodiscard]] Cursor from(std::size_t at);

    /// No byte in front of this place is above 0x7F, as far as was looked.
    [[nodiscard]] std::size_t asciiEnd() const { return m_asciiEnd; }

private:
    static constexpr std::size_t kBlock = 64;
    static constexpr std::size_t kBlocks = 64;

    /// Looks at the blocks from that of `at` on.
    void moveTo(std::size_t at);

    std::string_view m_text;
    std::size_t m_begin = 0;
    std::size_t m_end = 0; ///< of the bytes that are looked at
    std::size_t m_asciiEnd = 0;
    std::array<std::uint64_t, kBlocks> m_marks; ///< a bit for each byte
};

/// One run's end after the other. Must not be asked for more once it has come to the text's end.
class RunEnds::Cursor
{
public:
    std::size_t take()
    {
        fill();
        const auto mark = static_cast<unsigned>(std::countr_zero(m_marks));
        m_marks &= m_marks - 1;
        return m_block + mark;
    }

    /// Takes the one at a place that is known.
    void skip()
    {
        fill();
        m_marks &= m_marks - 1;
    }

private:
    friend class RunEnds;

    Cursor(RunEnds &ends, std::size_t at)
        : m_ends(ends)
        , m_block(at - at % kBlock)
        , m_next(&ends.m_marks[(at - ends.m_begin) / kBlock])
        , m_marks(*m_next++ & ~std::uint64_t{0} << (at - m_block))
    {}

    void fill()
    {
        while (m_marks == 0) {
            m_block += kBlock;
            if (m_next == m_ends.m_marks.data() + kBlocks) {
                m_ends.moveTo(m_block);
                m_next = m_ends.m_marks.data();
            }
            m_marks = *m_next++;
        }
    }

    RunEnds &m_ends;
    std::size_t m_block;         ///< where it begins
    const std::uint64_t *m_next; ///< of the block behind it
    std::uint64_t m_marks;       ///< those of the block that are not taken yet
};

inline RunEnds::Cursor RunEnds::from(std::size_t at)
{
    if (at < m_begin || at >= m_end)
        moveTo(at);
    return Cursor(*this, at);
}

} // namespace jotscope
