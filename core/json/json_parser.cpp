#include "core/json/json_parser.h"

#include "core/json/json_string.h"
#include "core/json/run_ends.h"
#include "core/text/encodings/byte_lanes.h"
#include "core/text/limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <deque>

namespace jotscope {

namespace {

using Kind = JsonFault::Kind;

bool isWhiteSpace(char c)
{
    return c <= ' ' && (c == ' ' || c == '\t' || c == '\n' || c == '\r');
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
constexpr bool endsPlainRun(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

/// The first byte from `at` that ends a plain run, sixteen at a time.
std::size_t plainRunEnd(std::string_view text, std::size_t at)
{
    for (; at + kLanes <= text.size(); at += kLanes) {
        const std::size_t first = firstSet(plainRunEnds(lanesAt(text.data() + at)));
        if (first != kLanes)
            return at + first;
    }
    while (at < text.size() && !endsPlainRun(text[at]))
        ++at;
    return at;
}

/// The first byte from `at` that is no digit, eight at a time.
std::size_t digitsEnd(std::string_view text, std::size_t at)
{
    constexpr std::uint64_t kUpperHalves = 0xF0F0'F0F0'F0F0'F0F0U;
    constexpr std::uint64_t kSixes = 0x0606'0606'0606'0606U; // what leads from `:` to the next upper half
    constexpr std::uint64_t kThrees = 0x3030'3030'3030'3030U;
    for (std::uint64_t eight = 0; text.size() - at >= sizeof eight; at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & kUpperHalves) != kThrees || ((eight + kSixes) & kUpperHalves) != kThrees)
            break;
    }
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

/// number = [ minus ] int [ frac ] [ exp ] (RFC 8259 section 6): where the one at `at` ends; `at` where none
/// is.
std::size_t numberEnd(std::string_view text, std::size_t at)
{
    const auto characterAt = [text](std::size_t place) {
        return place < text.size() ? text[place] : '\0';
    };
    const std::size_t integer = characterAt(at) == '-' ? at + 1 : at;
    std::size_t end = digitsEnd(text, integer);
    if (end == integer || (end > integer + 1 && text[integer] == '0'))
        return at;
    if (characterAt(end) == '.') {
        const std::size_t fraction = end + 1;
        end = digitsEnd(text, fraction);
        if (end == fraction)
            return at;
    }
    if (characterAt(end) == 'e' || characterAt(end) == 'E') {
        const bool hasSign = characterAt(end + 1) == '+' || characterAt(end + 1) == '-';
        const std::size_t exponent = end + (hasSign ? 2 : 1);
        end = digitsEnd(text, exponent);
        if (end == exponent)
            return at;
    }
    return end;
}

/// One of 64 bits that the names of an object mostly have for themselves; the factor is one that tells those
/// of usual tokens apart. `name` is what the quotes enclose: when that is one byte or none, they are looked
/// at.
std::uint64_t markOf(const char *name, std::size_t size)
{
    const std::uint32_t begin = static_cast<unsigned char>(name[0]) |
                                static_cast<std::uint32_t>(static_cast<unsigned char>(name[1])) << 8;
    return std::uint64_t{1} << ((begin + static_cast<std::uint32_t>(size)) * 824896763U >> 26);
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
    // Tokens have a value or name for every nine or more of their bytes. Room for these is made at once; what
    // has more values may as well grow. Room that stays empty costs addresses, not memory.
    (void)m_nodes.roomFor(static_cast<std::uint32_t>(m_text.size() / 9));
    std::size_t at = afterWhiteSpace(afterByteOrderMark());
    if (at == m_text.size())
        fault(Kind::Empty, {at, at});
    while (at < m_text.size() && m_expect != Expect::Nothing)
        at = afterWhiteSpace(step(at));
    if (isOpen()) {
        fault(Kind::UnexpectedEnd, {m_text.size(), m_text.size()});
        if (isInObject() && (m_expect == Expect::Colon || m_expect == Expect::Value))
            noteMissingValue(m_text.size());
        while (isOpen())
            closeInnermost(m_text.size());
    } else if (at < m_text.size()) {
        fault(Kind::TrailingText, {at, m_text.size()});
    }
    noteInvalidUtf8();
    std::ranges::stable_sort(m_document.m_faults, {},
                             [](const JsonFault &fault) { return fault.where.begin; });
}

inline std::size_t JsonParser::step(std::size_t at)
{
    switch (m_expect) {
    case Expect::Value:
    case Expect::ElementOrEnd:
        return readValue(at);
    case Expect::NameOrEnd:
        return readName(at);
    case Expect::Colon:
        return readColon(at);
    case Expect::CommaOrEnd:
        return readCommaOrEnd(at);
    case Expect::Nothing:
        break;
    }
    return at;
}

inline std::size_t JsonParser::readValue(std::size_t at)
{
    switch (m_text[at]) {
    case '{':
        return open(JsonKind::Object, at);
    case '[':
        return open(JsonKind::Array, at);
    case '"':
        return afterValue(readString(at));
    case ']':
    case '}':
        if (!isOpen())
            break;
        if (m_comma != 0)
            fault(Kind::TrailingComma, {m_comma - 1, m_comma});
        else if (m_expect == Expect::Value)
            fault(Kind::UnexpectedText, {at, at + 1});
        if (isInObject())
            noteMissingValue(at);
        return close(at);
    case ',':
        if (!isOpen())
            break;
        fault(Kind::UnexpectedText, {at, at + 1});
        addNode(JsonKind::Missing, {at, at});
        return afterValue(at);
    case ':':
        break;
    default:
        return readWord(at);
    }
    fault(Kind::UnexpectedText, {at, at + 1});
    return at + 1;
}

inline std::size_t JsonParser::readName(std::size_t at)
{
    const char c = m_text[at];
    if (c == '"') {
        at = readString(at);
        m_nodes[m_container].hasEscapes |= m_nodes.last().hasEscapes;
    } else if (c == '}' || c == ']') {
        if (m_comma != 0)
            fault(Kind::TrailingComma, {m_comma - 1, m_comma});
        return close(at);
    } else if (kEndsWord[static_cast<unsigned char>(c)]) {
        fault(Kind::UnexpectedText, {at, at + 1});
        return at + 1;
    } else {
        // A name without quotes, as JavaScript has it: read as a name.
        const ByteRange word{at, wordEnd(at)};
        fault(Kind::UnexpectedText, word);
        JsonNode &name = addNode(JsonKind::String, word);
        name.hasOpeningQuote = false;
        name.hasClosingQuote = false;
        at = word.end;
    }
    m_mayRepeatNames = true;
    m_comma = 0;
    m_expect = Expect::Colon;
    return at;
}

inline std::size_t JsonParser::readColon(std::size_t at)
{
    const char c = m_text[at];
    m_expect = Expect::Value;
    if (c == ':')
        return at + 1;
    if (c == ',' || c == '}' || c == ']')
        return at; // the value's absence is told where a value is expected
    fault(Kind::UnexpectedText, {at, at + 1});
    return c == '=' ? at + 1 : at;
}

inline std::size_t JsonParser::readCommaOrEnd(std::size_t at)
{
    const char c = m_text[at];
    if (c == ',') {
        m_expect = isInObject() ? Expect::NameOrEnd : Expect::ElementOrEnd;
        m_comma = at + 1;
        return readPlainOnes(m_comma);
    }
    if (c == ']' || c == '}')
        return close(at);
    fault(Kind::UnexpectedText, {at, at + 1});
    if (c == ':')
        return at + 1;
    // A missing comma: told at what stands in its place, which is then read as if the comma were there.
    if (isInObject() && (c == '{' || c == '['))
        return afterContainer(at);
    m_expect = isInObject() ? Expect::NameOrEnd : Expect::ElementOrEnd;
    return at;
}

std::size_t JsonParser::open(JsonKind kind, std::size_t at)
{
    m_comma = 0;
    if (m_depth == limits::kJsonDepth) {
        const ByteRange skipped{at, afterContainer(at)};
        fault(Kind::TooDeep, skipped);
        addNode(kind, skipped);
        return afterValue(skipped.end);
    }
    addNode(kind, {at, at + 1}).span = m_container;
    if (kind == JsonKind::Object) {
        m_nameMarks = 0;
        m_mayRepeatNames = false;
    }
    m_container = static_cast<std::uint32_t>(m_nodes.size() - 1);
    m_containerKind = kind;
    ++m_depth;
    m_expect = kind == JsonKind::Object ? Expect::NameOrEnd : Expect::ElementOrEnd;
    return readPlainOnes(at + 1);
}

/// The bracket there may be of the wrong kind, or too many.
std::size_t JsonParser::close(std::size_t at)
{
    const char bracket = m_text[at];
    const char wanted = isInObject() ? '}' : ']';
    if (bracket != wanted) {
        fault(Kind::UnexpectedText, {at, at + 1});
        m_comma = 0;
        m_expect = Expect::CommaOrEnd;
        const bool closesParent = m_depth > 1 && m_nodes[m_nodes[m_container].span].kind ==
                                                     (bracket == '}' ? JsonKind::Object : JsonKind::Array);
        if (!closesParent)
            return at + 1;
        closeInnermost(at);
    }
    closeInnermost(at + 1);
    return at + 1;
}

void JsonParser::closeInnermost(std::size_t end)
{
    const std::uint32_t index = m_container;
    JsonNode &node = m_nodes[index];
    m_container = node.span;
    m_containerKind = --m_depth == 0 ? JsonKind::Missing : m_nodes[m_container].kind;
    node.end = static_cast<std::uint32_t>(end);
    node.span = static_cast<std::uint32_t>(m_nodes.size() - index);
    if (node.kind == JsonKind::Object) {
        if (m_mayRepeatNames)
            noteDuplicateNames(index);
        m_mayRepeatNames = true; // the object around it, if any, has lost its marks to this one
    }
    noteValue();
}

/// The innermost container has one more.
inline void JsonParser::noteValue()
{
    m_comma = 0;
    m_expect = isOpen() ? Expect::CommaOrEnd : Expect::Nothing;
    if (isOpen())
        ++m_nodes[m_container].count;
}

inline std::size_t JsonParser::afterValue(std::size_t end)
{
    noteValue();
    return end;
}

/// Members or elements that are strings without escapes, or whole numbers, with nothing between them, as most
/// of a token's are, and the name of the first that is not. It is what the steps would do, without a choice
/// between them for every character.
std::size_t JsonParser::readPlainOnes(std::size_t at)
{
    return isInObject() ? readPlain<true>(at) : readPlain<false>(at);
}

template<bool haveNames>
std::size_t JsonParser::readPlain(std::size_t at)
{
    constexpr std::uint32_t kAtOnce = haveNames ? 2 : 1;
    const char *text = m_text.data(); // a zero stands at its end
    RunEnds::Cursor quotes = m_ends.from(at);
    const std::uint32_t before = m_nodes.size();
    JsonNodes::Room room = m_nodes.roomFor(kAtOnce);
    std::uint64_t marks = m_nameMarks;
    bool mayRepeat = m_mayRepeatNames;
    const auto stop = [&](Expect expect) {
        m_nodes.takeUpTo(room.begin);
        m_nodes[m_container].count += (m_nodes.size() - before) / kAtOnce;
        m_nameMarks = marks;
        m_mayRepeatNames = mayRepeat;
        m_comma = text[at - 1] == ',' ? at : 0;
        m_expect = expect;
        return at;
    };
    for (;; ++at) {
        if (room.end - room.begin < kAtOnce) {
            m_nodes.takeUpTo(room.begin);
            room = m_nodes.roomFor(kAtOnce);
        }
        if constexpr (haveNames) {
            if (text[at] != '"')
                return stop(Expect::NameOrEnd);
            quotes.skip();
            const std::size_t nameEnd = quotes.take();
            if (text[nameEnd] != '"' || text[nameEnd + 1] != ':')
                return stop(Expect::NameOrEnd);
            const std::uint64_t mark = markOf(text + at + 1, nameEnd - at - 1);
            mayRepeat |= (marks & mark) != 0;
            marks |= mark;
            *room.begin++ = JsonNode::plain(JsonKind::String, {at, nameEnd + 1});
            at = nameEnd + 2;
        }
        constexpr Expect kValue = haveNames ? Expect::Value : Expect::ElementOrEnd;
        std::size_t end = at;
        if (text[at] == '"') {
            quotes.skip();
            end = quotes.take();
            if (text[end] != '"')
                return stop(kValue);
            *room.begin++ = JsonNode::plain(JsonKind::String, {at, ++end});
        } else if (isDigit(text[at]) && text[at] != '0') {
            end = digitsEnd(m_text, at);
            if (text[end] != ',' && text[end] != '}' && text[end] != ']')
                return stop(kValue);
            *room.begin++ = JsonNode::plain(JsonKind::Number, {at, end});
        } else {
            return stop(kValue);
        }
        at = end;
        if (text[at] != ',')
            return stop(Expect::CommaOrEnd);
    }
}

/// Most strings are one plain run.
inline std::size_t JsonParser::readString(std::size_t at)
{
    const std::size_t runEnd = plainRunEnd(m_text, at + 1);
    if (runEnd == m_text.size() || m_text[runEnd] != '"')
        return readRestOfString(at, runEnd);
    addNode(JsonKind::String, {at, runEnd + 1});
    return runEnd + 1;
}

/// The string that begins at `begin`; `at` is the first of its bytes that needs a look.
std::size_t JsonParser::readRestOfString(std::size_t begin, std::size_t at)
{
    bool hasEscapes = false;
    for (; at < m_text.size() && m_text[at] != '"'; at = plainRunEnd(m_text, at)) {
        if (m_text[at] != '\\') {
            fault(Kind::ControlCharacter, {at, at + 1});
            ++at;
            continue;
        }
        hasEscapes = true;
        const JsonEscape escape = readJsonEscape(m_text, at);
        if (escape.form == JsonEscape::Form::Invalid)
            fault(Kind::InvalidEscape, {at, at + escape.size});
        else if (escape.form == JsonEscape::Form::LoneSurrogate)
            fault(Kind::LoneSurrogate, {at, at + escape.size});
        at += escape.size;
    }
    const bool isClosed = at < m_text.size();
    if (!isClosed && !isOpen())
        fault(Kind::UnexpectedEnd, {at, at});
    const std::size_t end = isClosed ? at + 1 : at;
    JsonNode &node = addNode(JsonKind::String, {begin, end});
    node.hasEscapes = hasEscapes;
    node.hasClosingQuote = isClosed;
    return end;
}

std::size_t JsonParser::readWord(std::size_t at)
{
    const std::size_t number = numberEnd(m_text, at);
    const ByteRange range{at, wordEnd(number)};
    const std::string_view word = m_text.substr(range.begin, range.size());
    JsonKind kind = JsonKind::Missing;
    if (number > range.begin && number == range.end) {
        kind = JsonKind::Number;
    } else if (word == "true") {
        kind = JsonKind::True;
    } else if (word == "false") {
        kind = JsonKind::False;
    } else if (word == "null") {
        kind = JsonKind::Null;
    } else if (looksLikeNumber(word)) {
        kind = JsonKind::Number;
        fault(Kind::InvalidNumber, range);
    } else {
        fault(Kind::UnexpectedText, range);
    }
    addNode(kind, range);
    return afterValue(range.end);
}

/// Behind the container at `at`, which is passed over by counting brackets outside of strings.
std::size_t JsonParser::afterContainer(std::size_t at) const
{
    std::size_t depth = 0;
    bool isInString = false;
    while (at < m_text.size()) {
        const char c = m_text[at++];
        if (isInString) {
            if (c == '\\' && at < m_text.size())
                ++at;
            else if (c == '"')
                isInString = false;
        } else if (c == '"') {
            isInString = true;
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if ((c == ']' || c == '}') && --depth == 0) {
            break;
        }
    }
    return at;
}

void JsonParser::noteMissingValue(std::size_t at)
{
    addNode(JsonKind::Missing, {at, at});
    if (isOpen())
        ++m_nodes[m_container].count;
}

/// Few names are compared with each other.
void JsonParser::noteDuplicateNames(std::uint32_t object)
{
    constexpr std::size_t kFew = 16;
    if (m_nodes[object].count > kFew || m_nodes[object].hasEscapes)
        return noteDuplicatesOfMany(object);
    const std::uint32_t end = object + m_nodes[object].span;
    for (std::uint32_t at = object + 1; at < end; at += 1 + m_nodes[at + 1].span) {
        const std::string_view name = m_document.contentOf(m_nodes[at]);
        for (std::uint32_t earlier = object + 1; earlier < at; earlier += 1 + m_nodes[earlier + 1].span) {
            if (m_document.contentOf(m_nodes[earlier]) != name)
                continue;
            fault(Kind::DuplicateName, {m_nodes[at].begin, m_nodes[at].end});
            break;
        }
    }
}

/// Many names are sorted: an object of a million of them must not cost the square of that.
void JsonParser::noteDuplicatesOfMany(std::uint32_t object)
{
    struct Name
    {
        std::string_view text;
        ByteRange range;
    };
    std::vector<Name> names;
    std::deque<std::string> resolved;
    const std::uint32_t end = object + m_nodes[object].span;
    for (std::uint32_t at = object + 1; at < end; at += 1 + m_nodes[at + 1].span) {
        std::string_view text = m_document.contentOf(m_nodes[at]);
        if (m_nodes[at].hasEscapes)
            text = resolved.emplace_back(resolveJsonEscapes(text));
        names.push_back({text, {m_nodes[at].begin, m_nodes[at].end}});
    }
    std::ranges::stable_sort(names, {}, &Name::text);
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (names[i].text == names[i - 1].text)
            fault(Kind::DuplicateName, names[i].range);
    }
}

void JsonParser::noteInvalidUtf8()
{
    for (std::size_t at = m_ends.asciiEnd(); at < m_text.size() && hasRoomForFault();) {
        const ByteRange invalid = findInvalidUtf8(m_text, at);
        if (!invalid.isEmpty())
            fault(Kind::InvalidUtf8, invalid);
        at = invalid.end;
    }
}

std::size_t JsonParser::afterByteOrderMark()
{
    if (!m_text.starts_with(kByteOrderMark))
        return 0;
    fault(Kind::ByteOrderMark, {0, kByteOrderMark.size()});
    return kByteOrderMark.size();
}

inline std::size_t JsonParser::afterWhiteSpace(std::size_t at) const
{
    while (at < m_text.size() && isWhiteSpace(m_text[at]))
        ++at;
    return at;
}

void JsonParser::fault(JsonFault::Kind kind, ByteRange where)
{
    if (hasRoomForFault())
        m_document.m_faults.push_back({kind, where});
}

inline JsonNode &JsonParser::addNode(JsonKind kind, ByteRange range)
{
    return m_nodes.add(JsonNode::plain(kind, range));
}

std::size_t JsonParser::wordEnd(std::size_t at) const
{
    while (at < m_text.size() && !kEndsWord[static_cast<unsigned char>(m_text[at])])
        ++at;
    return at;
}

} // namespace jotscope
