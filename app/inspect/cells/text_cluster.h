#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// What stands in one place of the character grid: a byte, or the few that belong together on screen. Simpler
/// than Unicode's grapheme clusters (UAX #29) on purpose: bounded in size, and what a token could hide
/// (controls, invisible format characters, ill-formed bytes) always has a place of its own.
namespace jotscope {

struct Cluster
{
    enum class Kind : std::uint8_t {
        Plain,     ///< printable ASCII
        Rich,      ///< anything else with a glyph, together with its combining marks
        LineBreak, ///< LF or CR LF
        Tab,
        Control,   ///< C0, C1 or DEL
        Invisible, ///< a format character, such as a zero-width space or a bidi override
        IllFormed, ///< one byte that is not part of UTF-8 (RFC 3629)
    };

    Kind kind = Kind::Plain;
    std::uint8_t size = 1;  ///< bytes; never 0
    std::uint8_t cells = 1; ///< columns taken: more for what is shown as digits; 0 for a line break
    std::uint8_t units = 1; ///< UTF-16 code units of what assistive technology is told
};

/// No cluster is longer: more combining marks than fit start a cluster of their own.
inline constexpr std::size_t kMaxClusterBytes = 64;
inline constexpr std::uint8_t kMaxClusterCells = 4;

/// The cluster that begins at `offset`, which is inside `text` and between clusters.
Cluster clusterAt(std::string_view text, std::size_t offset);

/// How many bytes in [from, to) are plain clusters of one byte and one cell each, without a gap.
std::size_t plainRun(std::string_view text, std::size_t from, std::size_t to);

struct CodePoint
{
    char32_t value = 0;
    std::size_t size = 0; ///< bytes; 0 when the first byte is ill-formed
};

CodePoint decodeUtf8(std::string_view text, std::size_t offset);

} // namespace jotscope
