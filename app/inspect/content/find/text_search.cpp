#include "app/inspect/content/find/text_search.h"

#include "core/text/encodings/hex.h"

#include <algorithm>
#include <optional>

namespace jotscope {

namespace {

constexpr std::size_t kStopLooks = std::size_t{1} << 20; ///< bytes between two looks at the stop token

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

char raised(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

std::size_t pastSpace(std::string_view text, std::size_t at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

/// The end of `query` at `at`, or npos.
std::size_t matchEnd(std::string_view text, std::size_t at, std::string_view query)
{
    for (std::size_t i = 0; i < query.size();) {
        if (at >= text.size() || lowered(text[at]) != lowered(query[i]))
            return std::string_view::npos;
        const bool isLoose = query[i] == ':' || query[i] == ',';
        ++at;
        ++i;
        if (isLoose && i < query.size()) {
            i = pastSpace(query, i);
            at = i < query.size() ? pastSpace(text, at) : at;
        }
    }
    return at;
}

/// Where `text` goes on with either character.
std::size_t findEither(std::string_view text, std::size_t from, std::size_t bound, char a, char b)
{
    const char *begin = text.data() + from;
    const char *end = text.data() + bound;
    const char *found = std::find_if(begin, end, [a, b](char c) { return c == a || c == b; });
    return static_cast<std::size_t>(found - text.data());
}

} // namespace

std::vector<ByteRange> findText(std::string_view text, std::string_view query, const std::stop_token &stop)
{
    std::vector<ByteRange> matches;
    if (query.empty())
        return matches;
    for (std::size_t at = 0; at < text.size() && matches.size() < kMostMatches && !stop.stop_requested();) {
        const std::size_t bound = std::min(text.size(), at + kStopLooks);
        at = findEither(text, at, bound, lowered(query.front()), raised(query.front()));
        if (at == bound)
            continue;
        const std::size_t end = matchEnd(text, at, query);
        if (end == std::string_view::npos) {
            ++at;
        } else {
            matches.push_back({at, end});
            at = end;
        }
    }
    return matches;
}

std::vector<ByteRange> findBytes(std::string_view text, std::string_view bytes, const std::stop_token &stop)
{
    std::vector<ByteRange> matches;
    if (bytes.empty())
        return matches;
    for (std::size_t at = 0; matches.size() < kMostMatches && !stop.stop_requested();) {
        at = text.find(bytes, at);
        if (at == std::string_view::npos)
            break;
        matches.push_back({at, at + bytes.size()});
        at += bytes.size();
    }
    return matches;
}

std::vector<ByteRange> findSpelled(std::string_view text, std::string_view query, const std::stop_token &stop)
{
    const bool hasCapital = std::ranges::any_of(query, [](char c) { return lowered(c) != c; });
    return hasCapital ? findBytes(text, query, stop) : findText(text, query, stop);
}

std::vector<ByteRange> findDigitsOrText(std::string_view text, std::string_view query,
                                        const std::stop_token &stop)
{
    const std::optional<std::string> bytes = decodeHex(query);
    std::vector<ByteRange> matches =
        bytes && !bytes->empty() ? findBytes(text, *bytes, stop) : std::vector<ByteRange>();
    return matches.empty() ? findText(text, query, stop) : matches;
}

} // namespace jotscope
