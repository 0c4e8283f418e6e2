#include "core/json/json_parser.h"

#include "core/json/json_string.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>

namespace jotscope {

namespace {

using Kind = JsonFault::Kind;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool isWhiteSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What ends a word such as `true` or `-1.5e3`.
constexpr auto kEndsWord = [] {
    std::array<bool, 256> ends{};
    for (const char c : {' ', '\t', '\n', '\r', ',', ':', '[', ']', '{', '}', '"'})
        ends[static_cast<unsigned char>(c)] = true;
    return ends;
}();

/// Bytes of a string that need a look: the quote, the backslash and control characters.
constexpr auto kEndsPlainRun = [] {
    std::array<bool, 256> ends{};
    for (std::size_t i = 0; i < 0x20; ++i)
        ends[i] = true;
    ends['"'] = ends['\\'] = true;
    return ends;
}();

/// number = [ minus ] int [ frac ] [ exp ] (RFC 8259 section 6).
bool isNumber(std::string_view word)
{
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t begin = at;
        while (at < word.size() && isDigit(word[at]))
            ++at;
        return at - begin;
    };
    if (at < word.size() && word[at] == '-')
        ++at;
    const std::size_t firstDigit = at;
    const std::size_t count = digits();
    if (count == 0 || (count > 1 && word[firstDigit] == '0'))
        return false;
    if (at < word.size() && word[at] == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < word.size() && (word[at] == 'e' || word[at] == 'E')) {
        ++at;
        if (at < word.size() && (word[at] == '+' || word[at] == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == word.size();
}

/// Words that are meant as numbers, whether JSON allows them or not.
bool looksLikeNumber(std::string_view word)
{
    return isDigit(word[0]) || word[0] == '-' || word[0] == '+' || word[0] == '.' || word == "NaN" ||
           word == "Infinity";
}

} // namespace

void JsonParser::run()
{
    skipByteOrderMark();
    skipWhiteSpace();
    if (m_at == m_text.size())
        fault(Kind::Empty, {m_at, m_at});
    while (m_at < m_text.size() && m_expect != Expect::Nothing) {
        step();
        skipWhiteSpace();
    }
    if (!m_open.empty()) {
        fault(Kind::UnexpectedEnd, {m_text.size(), m_text.size()});
        if (isInObject() && (m_expect == Expect::Colon || m_expect == Expect::Value))
            noteMissingValue(m_text.size());
        while (!m_open.empty())
            closeInnermost(m_text.size());
    } else if (m_at < m_text.size()) {
        fault(Kind::TrailingText, {m_at, m_text.size()});
    }
    noteInvalidUtf8();
    std::ranges::stable_sort(m_document.m_faults, {},
                             [](const JsonFault &fault) { return fault.where.begin; });
}

void JsonParser::step()
{
    switch (m_expect) {
    case Expect::Value:
    case Expect::ElementOrEnd:
        return readValue();
    case Expect::NameOrEnd:
        return readName();
    case Expect::Colon:
        return readColon();
    case Expect::CommaOrEnd:
        return readCommaOrEnd();
    case Expect::Nothing:
        break;
    }
}

void JsonParser::readValue()
{
    switch (m_text[m_at]) {
    case '{':
        return open(JsonKind::Object);
    case '[':
        return open(JsonKind::Array);
    case '"':
        return readString(false);
    case ']':
    case '}':
        if (m_open.empty())
            break;
        if (m_comma != 0)
            fault(Kind::TrailingComma, {m_comma - 1, m_comma});
        else if (m_expect == Expect::Value)
            fault(Kind::UnexpectedText, {m_at, m_at + 1});
        if (isInObject())
            noteMissingValue(m_at);
        return close(m_text[m_at]);
    case ',':
        if (m_open.empty())
            break;
        fault(Kind::UnexpectedText, {m_at, m_at + 1});
        addNode(JsonKind::Missing, {m_at, m_at});
        return afterValue();
    case ':':
        break;
    default:
        return readWord();
    }
    fault(Kind::UnexpectedText, {m_at, m_at + 1});
    ++m_at;
}

void JsonParser::readName()
{
    const char c = m_text[m_at];
    if (c == '"') {
        readString(true);
    } else if (c == '}' || c == ']') {
        if (m_comma != 0)
            fault(Kind::TrailingComma, {m_comma - 1, m_comma});
        close(c);
        return;
    } else if (kEndsWord[static_cast<unsigned char>(c)]) {
        fault(Kind::UnexpectedText, {m_at, m_at + 1});
        ++m_at;
        return;
    } else {
        // A name without quotes, as JavaScript has it: read as a name.
        const ByteRange word{m_at, wordEnd(m_at)};
        fault(Kind::UnexpectedText, word);
        addNode(JsonKind::String, word);
        m_document.m_nodes.back().hasOpeningQuote = false;
        m_document.m_nodes.back().hasClosingQuote = false;
        m_at = word.end;
    }
    m_comma = 0;
    m_expect = Expect::Colon;
}

void JsonParser::readColon()
{
    const char c = m_text[m_at];
    m_expect = Expect::Value;
    if (c == ':') {
        ++m_at;
        return;
    }
    if (c == ',' || c == '}' || c == ']')
        return; // the value's absence is told where a value is expected
    fault(Kind::UnexpectedText, {m_at, m_at + 1});
    if (c == '=')
        ++m_at;
}

void JsonParser::readCommaOrEnd()
{
    const char c = m_text[m_at];
    if (c == ',') {
        m_expect = isInObject() ? Expect::NameOrEnd : Expect::ElementOrEnd;
        m_comma = ++m_at;
        return;
    }
    if (c == ']' || c == '}')
        return close(c);
    if (c == ':') {
        fault(Kind::UnexpectedText, {m_at, m_at + 1});
        ++m_at;
        return;
    }
    // A missing comma: told at what stands in its place, which is then read as if the comma were there.
    fault(Kind::UnexpectedText, {m_at, m_at + 1});
    if (isInObject() && (c == '{' || c == '['))
        skipContainer();
    else
        m_expect = isInObject() ? Expect::NameOrEnd : Expect::ElementOrEnd;
}

void JsonParser::open(JsonKind kind)
{
    m_comma = 0;
    if (m_open.size() == limits::kJsonDepth) {
        const std::size_t begin = m_at;
        skipContainer();
        fault(Kind::TooDeep, {begin, m_at});
        addNode(kind, {begin, m_at});
        return afterValue();
    }
    addNode(kind, {m_at, m_at + 1});
    m_open.push_back(static_cast<std::uint32_t>(m_document.m_nodes.size() - 1));
    m_expect = kind == JsonKind::Object ? Expect::NameOrEnd : Expect::ElementOrEnd;
    ++m_at;
}

/// `bracket` stands at the place and may be of the wrong kind, or too many.
void JsonParser::close(char bracket)
{
    const char wanted = isInObject() ? '}' : ']';
    if (bracket != wanted) {
        fault(Kind::UnexpectedText, {m_at, m_at + 1});
        m_comma = 0;
        m_expect = Expect::CommaOrEnd;
        const bool closesParent =
            m_open.size() > 1 && m_document.m_nodes[m_open[m_open.size() - 2]].kind ==
                                     (bracket == '}' ? JsonKind::Object : JsonKind::Array);
        if (closesParent)
            closeInnermost(m_at);
        else {
            ++m_at;
            return;
        }
    }
    closeInnermost(m_at + 1);
    ++m_at;
}

void JsonParser::closeInnermost(std::size_t end)
{
    const std::uint32_t index = m_open.back();
    m_open.pop_back();
    m_document.m_nodes[index].end = static_cast<std::uint32_t>(end);
    m_document.m_nodes[index].next = static_cast<std::uint32_t>(m_document.m_nodes.size());
    if (m_document.m_nodes[index].kind == JsonKind::Object)
        noteDuplicateNames(index);
    afterValue();
}

void JsonParser::afterValue()
{
    m_comma = 0;
    if (m_open.empty()) {
        m_expect = Expect::Nothing;
        return;
    }
    ++m_document.m_nodes[m_open.back()].count;
    m_expect = Expect::CommaOrEnd;
}

void JsonParser::readString(bool isName)
{
    const std::size_t begin = m_at;
    bool hasEscapes = false;
    bool isClosed = false;
    for (++m_at; m_at < m_text.size();) {
        const auto c = static_cast<unsigned char>(m_text[m_at]);
        if (!kEndsPlainRun[c]) {
            ++m_at;
        } else if (c == '"') {
            ++m_at;
            isClosed = true;
            break;
        } else if (c == '\\') {
            hasEscapes = true;
            const JsonEscape escape = readJsonEscape(m_text, m_at);
            if (escape.form == JsonEscape::Form::Invalid)
                fault(Kind::InvalidEscape, {m_at, m_at + escape.size});
            else if (escape.form == JsonEscape::Form::LoneSurrogate)
                fault(Kind::LoneSurrogate, {m_at, m_at + escape.size});
            m_at += escape.size;
        } else {
            fault(Kind::ControlCharacter, {m_at, m_at + 1});
            ++m_at;
        }
    }
    if (!isClosed && m_open.empty())
        fault(Kind::UnexpectedEnd, {m_text.size(), m_text.size()});
    addNode(JsonKind::String, {begin, m_at});
    m_document.m_nodes.back().hasEscapes = hasEscapes;
    m_document.m_nodes.back().hasClosingQuote = isClosed;
    if (!isName)
        afterValue();
}

void JsonParser::readWord()
{
    const ByteRange range{m_at, wordEnd(m_at)};
    const std::string_view word = m_text.substr(range.begin, range.size());
    m_at = range.end;
    JsonKind kind = JsonKind::Missing;
    if (word == "true") {
        kind = JsonKind::True;
    } else if (word == "false") {
        kind = JsonKind::False;
    } else if (word == "null") {
        kind = JsonKind::Null;
    } else if (looksLikeNumber(word)) {
        kind = JsonKind::Number;
        if (!isNumber(word))
            fault(Kind::InvalidNumber, range);
    } else {
        fault(Kind::UnexpectedText, range);
    }
    addNode(kind, range);
    afterValue();
}

/// Passes over a container by counting brackets outside of strings.
void JsonParser::skipContainer()
{
    std::size_t depth = 0;
    bool isInString = false;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at++];
        if (isInString) {
            if (c == '\\' && m_at < m_text.size())
                ++m_at;
            else if (c == '"')
                isInString = false;
        } else if (c == '"') {
            isInString = true;
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if ((c == ']' || c == '}') && --depth == 0) {
            return;
        }
    }
}

void JsonParser::noteMissingValue(std::size_t at)
{
    addNode(JsonKind::Missing, {at, at});
    if (!m_open.empty())
        ++m_document.m_nodes[m_open.back()].count;
}

/// Few names are compared with each other, many are sorted: an object of a million names must not cost the
/// square of that.
void JsonParser::noteDuplicateNames(std::uint32_t object)
{
    struct Name
    {
        std::string_view text;
        ByteRange range;
    };
    std::vector<Name> names;
    std::deque<std::string> resolved;
    const std::vector<JsonDocument::Node> &nodes = m_document.m_nodes;
    for (std::uint32_t at = object + 1; at < nodes[object].next; at = nodes[at + 1].next) {
        std::string_view text = m_document.contentOf(nodes[at]);
        if (nodes[at].hasEscapes)
            text = resolved.emplace_back(resolveJsonEscapes(text));
        names.push_back({text, {nodes[at].begin, nodes[at].end}});
    }
    constexpr std::size_t kFew = 16;
    if (names.size() > kFew) {
        std::ranges::stable_sort(names, {}, &Name::text);
        for (std::size_t i = 1; i < names.size(); ++i) {
            if (names[i].text == names[i - 1].text)
                fault(Kind::DuplicateName, names[i].range);
        }
        return;
    }
    for (std::size_t i = 1; i < names.size(); ++i) {
        const auto earlier = std::find_if(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(i),
                                          [&](const Name &name) { return name.text == names[i].text; });
        if (earlier != names.begin() + static_cast<std::ptrdiff_t>(i))
            fault(Kind::DuplicateName, names[i].range);
    }
}

void JsonParser::noteInvalidUtf8()
{
    for (const ByteRange range : invalidUtf8Ranges(m_text, limits::kFaultsPerPart))
        fault(Kind::InvalidUtf8, range);
}

void JsonParser::skipByteOrderMark()
{
    if (!m_text.starts_with(kByteOrderMark))
        return;
    fault(Kind::ByteOrderMark, {0, kByteOrderMark.size()});
    m_at = kByteOrderMark.size();
}

void JsonParser::skipWhiteSpace()
{
    while (m_at < m_text.size() && isWhiteSpace(m_text[m_at]))
        ++m_at;
}

void JsonParser::fault(JsonFault::Kind kind, ByteRange where)
{
    if (m_document.m_faults.size() < limits::kFaultsPerPart)
        m_document.m_faults.push_back({kind, where});
}

void JsonParser::addNode(JsonKind kind, ByteRange range)
{
    JsonDocument::Node node{.kind = kind};
    node.next = static_cast<std::uint32_t>(m_document.m_nodes.size() + 1);
    node.begin = static_cast<std::uint32_t>(range.begin);
    node.end = static_cast<std::uint32_t>(range.end);
    m_document.m_nodes.push_back(node);
}

bool JsonParser::isInObject() const
{
    return !m_open.empty() && m_document.m_nodes[m_open.back()].kind == JsonKind::Object;
}

std::size_t JsonParser::wordEnd(std::size_t at) const
{
    while (at < m_text.size() && !kEndsWord[static_cast<unsigned char>(m_text[at])])
        ++at;
    return at;
}

} // namespace jotscope
