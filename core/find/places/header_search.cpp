#include "core/find/places/header_search.h"

#include "core/find/paste_unit.h"
#include "core/text/encodings/byte_lanes.h"

namespace jotscope {

namespace {

constexpr std::size_t kLongestUnit = 6; ///< \u002e

/// How an object begins in base64url: `{` and a quotation mark, a blank, a line end or a closing brace behind
/// it; white space and a byte order mark in front. The first two characters tell all of them from nearly
/// everything else.
/// A lambda and no function, since only its body is compiled into the search.
constexpr auto kHeaderMarks = [](const char *bytes) -> ByteLanes {
    const ByteLanes first = lanesAt(bytes);
    const ByteLanes second = lanesAt(bytes + 1);
    const ByteLanes brace = lanesEqual(first, 'e') &
                            (lanesEqual(second, 'y') | lanesEqual(second, 'w') | lanesEqual(second, '3'));
    // A, C, H behind a blank and Q, S, X behind a tab or a carriage return differ in one bit.
    const ByteLanes alike = second & allLanes(static_cast<char>(0xEF));
    const ByteLanes blank = (lanesEqual(first, 'I') | lanesEqual(first, 'C') | lanesEqual(first, 'D')) &
                            (lanesEqual(alike, 'A') | lanesEqual(alike, 'C') | lanesEqual(alike, 'H'));
    const ByteLanes lineFeed = lanesEqual(first, 'C') &
                               (lanesEqual(second, 'g') | lanesEqual(second, 'i') | lanesEqual(second, 'n'));
    const ByteLanes byteOrderMark = lanesEqual(first, '7') & lanesEqual(second, '7');
    return brace | blank | lineFeed | byteOrderMark;
};

/// The last `%` or backslash of those before `place` whose character may reach over it; `npos` when none may.
std::size_t disguiseBefore(std::string_view text, std::size_t from, std::size_t place)
{
    const std::size_t begin = place - from < kLongestUnit ? from : place - (kLongestUnit - 1);
    for (std::size_t at = place; at > begin; --at) {
        if (text[at - 1] == '%' || text[at - 1] == '\\')
            return at - 1;
    }
    return text.npos;
}

bool mayBegin(std::string_view text, std::size_t at)
{
    if (at == 0 || !isBase64UrlCharacter(text[at - 1]))
        return true;
    return disguiseBefore(text, 0, at) != text.npos;
}

} // namespace

std::size_t nextHeaderPlace(std::string_view text, std::size_t from)
{
    return findMarked(text, from, kHeaderMarks, [text](std::size_t at) { return mayBegin(text, at); });
}

bool RunStarts::isStart(std::size_t place)
{
    std::size_t at = place;
    for (std::size_t disguise; (disguise = disguiseBefore(m_text, m_known, at)) != m_text.npos;)
        at = disguise;
    if (place == m_known)
        return m_isStartAtKnown;
    char before = m_text[place - 1];
    while (at < place) {
        const PasteUnit unit = pasteUnitAt(m_text, at);
        if (at + unit.size > place)
            break;
        before = unit.character;
        at += unit.size;
    }
    m_known = at;
    m_isStartAtKnown = !isBase64UrlCharacter(before);
    return at == place && m_isStartAtKnown;
}

void RunStarts::goOnAt(std::size_t place, bool isStart)
{
    m_known = place;
    m_isStartAtKnown = isStart;
}

} // namespace jotscope
