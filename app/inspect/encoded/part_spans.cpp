#include "app/inspect/encoded/part_spans.h"

#include <algorithm>

namespace jotscope {

namespace {

enum class WordClass { Space, Word, Other };

WordClass wordClass(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    const bool isDigit = byte >= '0' && byte <= '9';
    const bool isLetter = (byte | 0x20u) >= 'a' && (byte | 0x20u) <= 'z';
    if (isDigit || isLetter || byte == '_' || byte == '-' || byte >= 0x80)
        return WordClass::Word; // the alphabet of base64url, and letters beyond ASCII
    return byte <= ' ' ? WordClass::Space : WordClass::Other;
}

} // namespace

ByteRange rangeAfterEdit(ByteRange range, std::size_t offset, std::size_t removed, std::size_t inserted,
                         bool grows)
{
    const std::size_t removedEnd = offset + removed;
    std::size_t begin = range.begin;
    if (begin >= removedEnd)
        begin = begin - removed + inserted;
    else if (begin > offset || (begin == offset && !grows))
        begin = offset + inserted;
    std::size_t end = range.end;
    if (end > removedEnd || (end == removedEnd && grows))
        end = end - removed + inserted;
    else
        end = std::min(end, offset);
    return {begin, std::max(begin, end)};
}

void PartSpans::follow(std::size_t offset, std::size_t removed, std::size_t inserted)
{
    for (PartSpan &span : m_spans)
        span.range = rangeAfterEdit(span.range, offset, removed, inserted, true);
    for (FaultMark &mark : m_marks)
        mark.range = rangeAfterEdit(mark.range, offset, removed, inserted, false);
    for (ByteRange &token : m_tokens) // an empty one stays, for the others keep their places
        token = rangeAfterEdit(token, offset, removed, inserted, true);
    std::erase_if(m_spans, [](const PartSpan &span) { return span.range.isEmpty(); });
}

std::optional<std::size_t> PartSpans::tokenOf(ByteRange range) const
{
    const auto token = std::ranges::upper_bound(m_tokens, range.begin, {}, &ByteRange::end);
    if (range.isEmpty() || token == m_tokens.end() || !token->contains(range))
        return std::nullopt;
    return static_cast<std::size_t>(token - m_tokens.begin());
}

bool PartSpans::isAside(const PartSpan &span) const
{
    return m_currentToken < m_tokens.size() && !m_tokens[m_currentToken].contains(span.range);
}

std::vector<PartSpan>::const_iterator PartSpans::firstAfter(std::size_t offset) const
{
    return std::ranges::upper_bound(m_spans, offset, {}, [](const PartSpan &span) { return span.range.end; });
}

ByteRange PartSpans::wordAt(std::string_view text, std::size_t offset) const
{
    if (offset >= text.size())
        return {text.size(), text.size()};
    const auto span = firstAfter(offset);
    if (span != m_spans.end() && span->range.contains(offset))
        return span->range;
    // Outside of parts: like characters, up to where a part begins.
    const std::size_t least = span == m_spans.begin() ? 0 : std::prev(span)->range.end;
    const std::size_t most = span == m_spans.end() ? text.size() : std::min(span->range.begin, text.size());
    const WordClass kind = wordClass(text[offset]);
    ByteRange word{offset, offset + 1};
    while (word.begin > least && wordClass(text[word.begin - 1]) == kind)
        --word.begin;
    while (word.end < most && wordClass(text[word.end]) == kind)
        ++word.end;
    return word;
}

ByteRange PartSpans::tokenAt(std::size_t offset) const
{
    auto first = firstAfter(offset);
    const bool isInside = first != m_spans.end() && first->range.contains(offset);
    if (!isInside) { // on a dot, after a part and before one that is not a token's first
        if (first == m_spans.begin() || first == m_spans.end() || first->part == PartName::Header)
            return {offset, offset};
    }
    while (first != m_spans.begin() && first->part != PartName::Header)
        --first;
    auto last = std::next(first);
    while (last != m_spans.end() && last->part != PartName::Header)
        ++last;
    return {first->range.begin, std::prev(last)->range.end};
}

} // namespace jotscope
