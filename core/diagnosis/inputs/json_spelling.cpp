#include "core/diagnosis/inputs/json_spelling.h"

#include "core/json/json_string.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <vector>

namespace jotscope {

namespace {

constexpr char32_t kLineSeparator = 0x2028;
constexpr char32_t kParagraphSeparator = 0x2029;

class SpellingWriter
{
public:
    explicit SpellingWriter(const JsonSpelling &spelling) : m_spelling(spelling) {}

    std::string write(JsonValue json, std::span<const std::size_t> order)
    {
        value(json, order);
        return std::move(m_text);
    }

private:
    void value(JsonValue json, std::span<const std::size_t> order = {})
    {
        if (json.isObject())
            object(json, order);
        else if (json.isArray())
            array(json);
        else if (json.isString())
            string(json);
        else if (json.isNumber())
            m_text += respeltNumber(json, m_spelling.numbers);
        else
            m_text += json.raw();
    }

    void object(JsonValue json, std::span<const std::size_t> order)
    {
        std::vector<JsonMember> members;
        for (const JsonMember member : json.members())
            members.push_back(member);
        members = inOrder(std::move(members), order);
        open('{', false);
        for (std::size_t i = 0; i < members.size(); ++i) {
            next(i == 0, false);
            string(members[i].name);
            m_text += m_spelling.colon;
            value(members[i].value);
        }
        close('}', members.empty(), false);
    }

    void array(JsonValue json)
    {
        open('[', true);
        bool isFirst = true;
        for (const JsonValue element : json.elements()) {
            next(isFirst, true);
            value(element);
            isFirst = false;
        }
        close(']', isFirst, true);
    }

    std::vector<JsonMember> inOrder(std::vector<JsonMember> members, std::span<const std::size_t> order) const
    {
        const bool isTop = m_depth == 0;
        const auto byName = [](const JsonMember &member) {
            return member.name.string();
        };
        const auto byLength = [](const JsonMember &member) {
            const std::string name = member.name.string();
            return std::pair(name.size(), name);
        };
        if (!order.empty()) {
            std::vector<JsonMember> reordered;
            for (const std::size_t place : order)
                reordered.push_back(members.at(place));
            return reordered;
        }
        if (m_spelling.order == MemberOrder::Sorted || (m_spelling.order == MemberOrder::SortedTop && isTop))
            std::ranges::stable_sort(members, {}, byName);
        else if (m_spelling.order == MemberOrder::ByLength)
            std::ranges::stable_sort(members, {}, byLength);
        else if (m_spelling.order == MemberOrder::Reversed && isTop)
            std::ranges::reverse(members);
        return members;
    }

    [[nodiscard]] bool isInOneLine(bool isArray) const
    {
        return m_spelling.lineBreak.empty() || (isArray && m_spelling.areArraysInOneLine);
    }

    /// Jackson, which writes arrays in one line, does not indent what they hold either.
    [[nodiscard]] std::size_t depthOf(bool isArray) const
    {
        return isArray && m_spelling.areArraysInOneLine ? 0 : 1;
    }

    void open(char bracket, bool isArray)
    {
        m_text += bracket;
        m_depth += depthOf(isArray);
    }

    /// Before each member or element.
    void next(bool isFirst, bool isArray)
    {
        if (isInOneLine(isArray)) {
            const bool isWithinLines = !m_spelling.lineBreak.empty();
            m_text += isFirst ? m_spelling.inside : isWithinLines ? ", " : m_spelling.comma;
            return;
        }
        if (!isFirst)
            m_text += m_spelling.comma;
        breakLine();
    }

    void close(char bracket, bool isEmpty, bool isArray)
    {
        m_depth -= depthOf(isArray);
        if (isInOneLine(isArray) || isEmpty)
            m_text += m_spelling.inside;
        else
            breakLine();
        m_text += bracket;
    }

    void breakLine()
    {
        m_text += m_spelling.lineBreak;
        for (std::size_t i = 0; i < m_depth; ++i)
            m_text += m_spelling.indent;
    }

    void string(JsonValue json)
    {
        const std::string_view raw = json.raw();
        if (m_spelling.escapes.isKept || raw.size() < 2) {
            m_text += raw;
            return;
        }
        const std::string_view content = raw.substr(1, raw.size() - 2);
        m_text += '"';
        for (std::size_t at = 0; at < content.size();) {
            if (content[at] != '\\') {
                const DecodedCharacter decoded = characterAt(content, at);
                character(decoded.codePoint);
                at += decoded.size;
                continue;
            }
            const JsonEscape escape = readJsonEscape(content, at);
            if (escape.form == JsonEscape::Form::Character)
                character(escape.codePoint);
            else
                m_text += content.substr(at, escape.size);
            at += escape.size;
        }
        m_text += '"';
    }

    void character(char32_t codePoint)
    {
        const EscapeSpelling &escapes = m_spelling.escapes;
        const bool isAscii = codePoint < 0x80;
        if (isAscii && escapes.inHex.find(static_cast<char>(codePoint)) != std::string_view::npos)
            return unicodeEscape(codePoint);
        switch (codePoint) {
        case '"':
            m_text += "\\\"";
            return;
        case '\\':
            m_text += "\\\\";
            return;
        case '\b':
            m_text += "\\b";
            return;
        case '\f':
            m_text += "\\f";
            return;
        case '\n':
            m_text += "\\n";
            return;
        case '\r':
            m_text += "\\r";
            return;
        case '\t':
            m_text += "\\t";
            return;
        case '/':
            m_text += escapes.escapesSlash ? "\\/" : "/";
            return;
        default:
            break;
        }
        const bool isLineSeparator = codePoint == kLineSeparator || codePoint == kParagraphSeparator;
        if (codePoint < 0x20 || (!isAscii && escapes.escapesNonAscii) ||
            (isLineSeparator && escapes.escapesLineSeparators))
            return unicodeEscape(codePoint);
        appendUtf8(m_text, codePoint);
    }

    void unicodeEscape(char32_t codePoint)
    {
        if (codePoint >= 0x10000) {
            unicodeEscape(0xD800 + ((codePoint - 0x10000) >> 10));
            unicodeEscape(0xDC00 + ((codePoint - 0x10000) & 0x3FF));
            return;
        }
        const std::string_view digits =
            m_spelling.escapes.isUpperCase ? "0123456789ABCDEF" : "0123456789abcdef";
        m_text += "\\u";
        for (const unsigned shift : {12U, 8U, 4U, 0U})
            m_text += digits[codePoint >> shift & 0xF];
    }

    const JsonSpelling &m_spelling;
    std::string m_text;
    std::size_t m_depth = 0;
};

} // namespace

std::string respelt(JsonValue json, const JsonSpelling &spelling, std::span<const std::size_t> order)
{
    return SpellingWriter(spelling).write(json, order);
}

} // namespace jotscope
