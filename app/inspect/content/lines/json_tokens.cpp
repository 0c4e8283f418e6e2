#include "app/inspect/content/lines/json_tokens.h"

#include <algorithm>

namespace jotscope {

namespace {

bool endsWord(char c)
{
    return isJsonSpace(c) || std::string_view("{}[],:\"").find(c) != std::string_view::npos;
}

JsonToken::Kind punctuation(char c)
{
    using Kind = JsonToken::Kind;
    return c == ',' ? Kind::Comma : c == ':' ? Kind::Colon : c == '{' || c == '[' ? Kind::Open : Kind::Close;
}

} // namespace

bool isJsonSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool JsonTokenReader::next(JsonToken &token)
{
    token.isApart = false;
    if (m_isInString) {
        m_isInString = false;
        const std::size_t begin = m_at;
        m_at = stringEnd(m_at);
        // Whether the string is a name is to be seen behind it, but names of that length are values' affair.
        token.range = {begin, m_at};
        token.kind = JsonToken::Kind::String;
        if (m_at > begin)
            return true;
    }
    while (m_at < m_end && isJsonSpace(m_text[m_at])) {
        token.isApart = true;
        ++m_at;
    }
    if (m_at >= m_end)
        return false;
    const std::size_t begin = m_at;
    const char first = m_text[begin];
    if (first == '"') {
        m_at = stringEnd(begin + 1);
        const bool isClosed = m_at > begin + 1 && m_text[m_at - 1] == '"';
        token.kind = isClosed && isFollowedByColon(m_at) ? JsonToken::Kind::Name : JsonToken::Kind::String;
    } else if (endsWord(first)) {
        ++m_at;
        token.kind = punctuation(first);
    } else {
        while (m_at < m_end && !endsWord(m_text[m_at]))
            ++m_at;
        const bool isNumber = first == '-' || (first >= '0' && first <= '9');
        token.kind = isNumber ? JsonToken::Kind::Number : JsonToken::Kind::Word;
    }
    token.range = {begin, m_at};
    return true;
}

/// Behind the closing quotation mark of the string whose content goes on at `from`.
std::size_t JsonTokenReader::stringEnd(std::size_t from) const
{
    const std::string_view text = m_text.substr(0, m_end);
    for (std::size_t at = from;;) {
        at = std::min(text.find_first_of("\"\\", at), m_end);
        if (at >= m_end)
            return m_end;
        if (text[at] == '"')
            return at + 1;
        at += 2;
        if (at > m_end)
            return m_end;
    }
}

bool JsonTokenReader::isFollowedByColon(std::size_t at) const
{
    while (at < m_text.size() && isJsonSpace(m_text[at]))
        ++at;
    return at < m_text.size() && m_text[at] == ':';
}

} // namespace jotscope
