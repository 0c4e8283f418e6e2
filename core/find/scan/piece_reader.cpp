#include "core/find/scan/piece_reader.h"

#include "core/find/paste_unit.h"
#include "core/find/scan/piece_border.h"

#include <algorithm>
#include <cstring>

namespace jotscope {

namespace {

std::size_t runEnd(std::string_view text)
{
    const auto isOutside = [](char c) {
        return !isTokenCharacter(c);
    };
    return static_cast<std::size_t>(std::ranges::find_if(text, isOutside) - text.begin());
}

/// Behind the last character that no token has; 0 where there is none.
std::size_t lastRunBegin(std::string_view text)
{
    std::size_t begin = text.size();
    while (begin > 0 && isTokenCharacter(text[begin - 1]))
        --begin;
    return begin;
}

} // namespace

bool PieceReader::fill(TextPiece &piece)
{
    const std::lock_guard lock(m_mutex);
    if (m_isEnded)
        return false;
    std::vector<char> &bytes = piece.bytes;
    bytes.resize(std::max({bytes.size(), m_pieceBytes, m_rest.size()}));
    std::ranges::copy(m_rest, bytes.begin());
    piece.isForced = false;
    std::size_t begin = 0;
    std::size_t size = m_rest.size();
    std::size_t end = 0;
    for (std::size_t searched = 0, wanted = m_pieceBytes;;) {
        size = readUpTo(bytes, size, wanted);
        const std::string_view text(bytes.data(), size);
        if (m_isWithinRun) {
            begin = skipRun(text);
            searched = begin;
        }
        if (m_isEnded) {
            end = size;
            break;
        }
        end = lineBorder(text, searched);
        if (end > begin)
            break;
        if (size >= m_largest) {
            end = objectBorder(text, begin + 1);
            piece.isForced = end == 0;
            if (piece.isForced)
                end = forcedEnd(text);
            break;
        }
        searched = std::min(text.rfind('\n'), size);
        wanted = std::min(2 * wanted, m_largest);
    }
    m_rest.assign(bytes.data() + end, size - end);
    // A brace that the piece ends before tells that no line ends there.
    const bool isAtBrace = end < size && bytes[end] == '{';
    piece.text = {bytes.data() + begin, end - begin + (isAtBrace ? 1 : 0)};
    piece.offset = m_offset + begin;
    piece.number = m_pieces++;
    m_offset += end;
    return true;
}

std::size_t PieceReader::readUpTo(std::vector<char> &bytes, std::size_t size, std::size_t wanted)
{
    if (bytes.size() < wanted)
        bytes.resize(wanted);
    while (size < wanted && !m_isEnded) {
        const std::optional<std::size_t> count = m_read({bytes.data() + size, wanted - size});
        m_isRead = count.has_value();
        m_isEnded = count.value_or(0) == 0;
        size += count.value_or(0);
    }
    return size;
}

/// Where what was cut within ends.
std::size_t PieceReader::skipRun(std::string_view text)
{
    const std::size_t end = runEnd(text);
    m_isWithinRun = end == text.size();
    return end;
}

std::size_t PieceReader::forcedEnd(std::string_view text)
{
    const std::size_t begin = lastRunBegin(text);
    if (begin > text.size() / 2)
        return begin;
    m_isWithinRun = true;
    return text.size();
}

} // namespace jotscope
