#pragma once

#include "core/json/json_nodes.h"
#include "core/text/byte_range.h"

#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Lossless JSON (RFC 8259) for a debugger: member order, duplicate names, exact number text and the byte
/// range of every value are kept, and a fault does not end the reading. Knows nothing of tokens.
namespace jotscope {

struct JsonFault
{
    enum class Kind {
        Empty,            ///< no value at all
        UnexpectedEnd,    ///< the text ends inside a value
        UnexpectedText,   ///< something that can't stand here
        InvalidNumber,    ///< leading zero, lone minus, bare point or exponent, NaN, Infinity
        InvalidEscape,    ///< an unknown or short backslash escape
        ControlCharacter, ///< an unescaped byte below 0x20 in a string
        LoneSurrogate,    ///< half of a \uD800-\uDFFF pair
        InvalidUtf8,
        ByteOrderMark, ///< at the beginning; skipped
        TrailingText,  ///< anything but white space after the value
        TrailingComma,
        DuplicateName, ///< the later of two members of one name
        TooDeep,       ///< past limits::kJsonDepth; the inner value is skipped
    };

    Kind kind;
    ByteRange where;

    friend bool operator==(const JsonFault &, const JsonFault &) = default;
};

/// What findings call it: kebab-case, a row of the catalogue.
std::string_view jsonFaultId(JsonFault::Kind kind);

class JsonDocument;
class JsonMembers;
class JsonElements;

/// A handle on one value of a document: two words, valid as long as the document stays where it is.
class JsonValue
{
public:
    JsonValue() = default;

    [[nodiscard]] JsonKind kind() const;
    [[nodiscard]] bool exists() const { return kind() != JsonKind::Missing; }
    [[nodiscard]] bool isString() const { return kind() == JsonKind::String; }
    [[nodiscard]] bool isNumber() const { return kind() == JsonKind::Number; }
    [[nodiscard]] bool isObject() const { return kind() == JsonKind::Object; }
    [[nodiscard]] bool isArray() const { return kind() == JsonKind::Array; }

    /// In the document's text, quotes and brackets included.
    [[nodiscard]] ByteRange range() const;
    /// The exact text of `range()`.
    [[nodiscard]] std::string_view raw() const;

    /// A string's content as it stands when it has no escapes, which costs nothing; else nothing.
    [[nodiscard]] std::optional<std::string_view> plainString() const;
    /// A string's content with escapes resolved and ill-formed pieces replaced by U+FFFD; empty for other
    /// kinds.
    [[nodiscard]] std::string string() const;

    /// A number written as an integer that fits, `1.0` and `1e3` included; exact or nothing.
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    /// A number's nearest double, or nothing when it overflows (`1e400`).
    [[nodiscard]] std::optional<double> real() const;

    /// Elements of an array, members of an object; else 0.
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] JsonMembers members() const;
    [[nodiscard]] JsonElements elements() const;

    /// The value of the member `name`: the last one where there are several, as most parsers take it
    /// (RFC 8259 section 4). Missing for other kinds, so look-ups chain.
    [[nodiscard]] JsonValue member(std::string_view name) const;

private:
    friend class JsonDocument;
    friend class JsonMembers;
    friend class JsonElements;
    JsonValue(const JsonDocument *document, std::uint32_t node) : m_document(document), m_node(node) {}
    [[nodiscard]] std::uint32_t end() const; ///< behind the last node within

    const JsonDocument *m_document = nullptr;
    std::uint32_t m_node = 0;
};

struct JsonMember
{
    JsonValue name; ///< a string
    JsonValue value;
};

/// The text and its values, in one flat array in document order. No heap allocation per value.
class JsonDocument
{
public:
    JsonDocument() = default;
    /// Reads as much of `text` as makes sense. `text` is kept byte for byte.
    explicit JsonDocument(std::string text);
    static JsonDocument parse(std::string text) { return JsonDocument(std::move(text)); }

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] JsonValue root() const;
    /// In order of place, at most limits::kFaultsPerPart.
    [[nodiscard]] const std::vector<JsonFault> &faults() const { return m_faults; }
    [[nodiscard]] bool isStrict() const { return m_faults.empty(); }

    /// Overwrites the text of a document that held a secret. Its values must not be used afterwards.
    void wipeText();

private:
    friend class JsonValue;
    friend class JsonMembers;
    friend class JsonElements;
    friend class JsonParser;

    /// Between its quotes.
    [[nodiscard]] std::string_view contentOf(const JsonNode &string) const
    {
        const std::size_t begin = string.begin + (string.hasOpeningQuote ? 1U : 0U);
        const std::size_t end = string.end - (string.hasClosingQuote ? 1U : 0U);
        return {m_text.data() + begin, end - begin};
    }

    std::string m_text;
    JsonNodes m_nodes;
    std::vector<JsonFault> m_faults;
};

class JsonElements
{
public:
    class Iterator
    {
    public:
        using value_type = JsonValue;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::input_iterator_tag;
        using reference = JsonValue;
        using pointer = void;

        JsonValue operator*() const { return {m_document, m_node}; }
        Iterator &operator++()
        {
            m_node += m_document->m_nodes[m_node].span;
            return *this;
        }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_node == b.m_node; }

    private:
        friend class JsonElements;
        Iterator(const JsonDocument *document, std::uint32_t node) : m_document(document), m_node(node) {}

        const JsonDocument *m_document;
        std::uint32_t m_node;
    };

    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;

private:
    friend class JsonValue;
    JsonValue m_array;
};

class JsonMembers
{
public:
    class Iterator
    {
    public:
        using value_type = JsonMember;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::input_iterator_tag;
        using reference = JsonMember;
        using pointer = void;

        JsonMember operator*() const
        {
            return {JsonValue(m_document, m_node), JsonValue(m_document, m_node + 1)};
        }
        Iterator &operator++()
        {
            m_node += 1 + m_document->m_nodes[m_node + 1].span;
            return *this;
        }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_node == b.m_node; }

    private:
        friend class JsonMembers;
        Iterator(const JsonDocument *document, std::uint32_t node) : m_document(document), m_node(node) {}

        const JsonDocument *m_document;
        std::uint32_t m_node;
    };

    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;

private:
    friend class JsonValue;
    JsonValue m_object;
};

inline JsonKind JsonValue::kind() const
{
    return m_document ? m_document->m_nodes[m_node].kind : JsonKind::Missing;
}

inline ByteRange JsonValue::range() const
{
    if (!m_document)
        return {};
    return {m_document->m_nodes[m_node].begin, m_document->m_nodes[m_node].end};
}

inline std::size_t JsonValue::size() const
{
    return m_document ? m_document->m_nodes[m_node].count : 0;
}

inline std::uint32_t JsonValue::end() const
{
    return m_document ? m_node + m_document->m_nodes[m_node].span : 0;
}

inline JsonElements JsonValue::elements() const
{
    JsonElements elements;
    if (isArray())
        elements.m_array = *this;
    return elements;
}

inline JsonMembers JsonValue::members() const
{
    JsonMembers members;
    if (isObject())
        members.m_object = *this;
    return members;
}

inline JsonElements::Iterator JsonElements::begin() const
{
    return {m_array.m_document, m_array.m_document ? m_array.m_node + 1 : 0};
}

inline JsonElements::Iterator JsonElements::end() const
{
    return {m_array.m_document, m_array.end()};
}

inline JsonMembers::Iterator JsonMembers::begin() const
{
    return {m_object.m_document, m_object.m_document ? m_object.m_node + 1 : 0};
}

inline JsonMembers::Iterator JsonMembers::end() const
{
    return {m_object.m_document, m_object.end()};
}

inline std::optional<std::string_view> JsonValue::plainString() const
{
    if (!isString() || m_document->m_nodes[m_node].hasEscapes)
        return std::nullopt;
    return m_document->contentOf(m_document->m_nodes[m_node]);
}

inline JsonValue JsonDocument::root() const
{
    return m_nodes.isEmpty() ? JsonValue() : JsonValue(this, 0);
}

} // namespace jotscope
