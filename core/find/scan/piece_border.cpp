#include "core/find/scan/piece_border.h"

#include "core/find/paste_unit.h"
#include "core/find/token_reader.h"

#include <limits>
#include <optional>

namespace jotscope {

namespace {

/// From the end on, lines are compared as far as this once one is found that would do.
constexpr std::size_t kCompared = std::size_t{256} << 10;
constexpr std::size_t kLongestUnit = 6; ///< \u002e

/// Whether a token may go on in the line that begins with the plain character at `at`: the question that the
/// reader asks of it, answered with yes where the text ends before that is known.
bool mayGoOnAt(std::string_view text, std::size_t at)
{
    for (bool isWithin = true; at + kLongestUnit <= text.size();) {
        const PasteUnit unit = pasteUnitAt(text, at);
        isWithin = isWithin && (isTokenCharacter(unit.character) || unit.character == '~');
        if (!isWithin) {
            if (unit.character == '\n' || unit.character == '\r')
                return true;
            if (kClosingCharacters.find(unit.character) == kClosingCharacters.npos)
                return false;
        }
        at += unit.size;
    }
    return true;
}

/// How fit the begin of a line is as a border, zero being the best; nothing where a token may go on over it.
std::optional<std::size_t> unfitness(std::string_view text, std::size_t line)
{
    constexpr std::string_view kUnclear = "\\%>\r\n"; // may be a part of the line break
    constexpr std::string_view kWithin = "}]";        // the end of what began before
    const std::size_t first = text.find_first_not_of(" \t", line);
    if (first == text.npos || kUnclear.find(text[first]) != kUnclear.npos ||
        kWithin.find(text[first]) != kWithin.npos || mayGoOnAt(text, first))
        return std::nullopt;
    const std::size_t last = text.find_last_not_of("\r\n", line - 1);
    const bool isWithinJson =
        text[first] == '"' || (last != text.npos && std::string_view("{[(,:").find(text[last]) != text.npos);
    return (first - line) * 2 + (isWithinJson ? 1 : 0);
}

} // namespace

std::size_t lineBorder(std::string_view text, std::size_t from)
{
    std::size_t best = 0;
    std::size_t leastUnfit = std::numeric_limits<std::size_t>::max();
    for (std::size_t end = text.rfind('\n'); end != text.npos && end >= from;
         end = end == 0 ? text.npos : text.rfind('\n', end - 1)) {
        if (best != 0 && text.size() - end > kCompared)
            break;
        const auto unfit = unfitness(text, end + 1);
        if (!unfit || *unfit >= leastUnfit)
            continue;
        best = end + 1;
        leastUnfit = *unfit;
        if (leastUnfit == 0)
            break;
    }
    return best;
}

std::size_t objectBorder(std::string_view text, std::size_t from)
{
    std::size_t border = 0;
    std::ptrdiff_t depth = 0;
    std::ptrdiff_t least = std::numeric_limits<std::ptrdiff_t>::max();
    for (std::size_t at = text.find_first_of("{}", from); at != text.npos;
         at = text.find_first_of("{}", at + 1)) {
        if (text[at] == '}') {
            --depth;
            continue;
        }
        if (depth <= least) {
            least = depth;
            border = at;
        }
        ++depth;
    }
    return border;
}

} // namespace jotscope
