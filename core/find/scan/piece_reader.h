#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jotscope {

/// A piece of a text, and memory for it that is used again.
struct TextPiece
{
    std::string_view text;    ///< within `bytes`
    std::uint64_t offset = 0; ///< of `text` in the whole
    std::size_t number = 0;   ///< from 0 on, in order
    bool isForced = false;    ///< cut where a token may go on, since the limit is met
    std::vector<char> bytes;
};

/// Cuts what is read into pieces, at borders that no token crosses.
class PieceReader
{
public:
    using Read = std::function<std::optional<std::size_t>(std::span<char>)>;

    /// Pieces have `pieceBytes` where that will do, and `largest` at most.
    PieceReader(const Read &read, std::size_t pieceBytes, std::size_t largest)
        : m_read(read), m_pieceBytes(pieceBytes), m_largest(largest)
    {}

    /// Fills `piece`; false at the end. Safe to use from several threads at once.
    bool fill(TextPiece &piece);

    [[nodiscard]] bool isRead() const { return m_isRead; }

private:
    std::size_t readUpTo(std::vector<char> &bytes, std::size_t size, std::size_t wanted);
    std::size_t skipRun(std::string_view text);
    std::size_t forcedEnd(std::string_view text);

    const Read &m_read;
    const std::size_t m_pieceBytes;
    const std::size_t m_largest;
    std::mutex m_mutex;
    std::string m_rest;         ///< read, but of the next piece
    std::uint64_t m_offset = 0; ///< of the next piece
    std::size_t m_pieces = 0;
    bool m_isWithinRun = false; ///< the next piece begins within what was too long
    bool m_isEnded = false;
    bool m_isRead = true;
};

} // namespace jotscope
