#pragma once

#include "core/json/json_document.h"

namespace jotscope {

/// Fills a document in one pass, without recursion: containers that are open know the one around them. After
/// a fault it goes on with whatever can come next.
class JsonParser
{
public:
    explicit JsonParser(JsonDocument &document)
        : m_document(document), m_nodes(document.m_nodes), m_text(document.m_text)
    {}

    void run();

private:
    enum class Expect { Value, ElementOrEnd, NameOrEnd, Colon, CommaOrEnd, Nothing };

    void reserveNodes();
    void skipWhiteSpace();
    void skipByteOrderMark();
    void step();
    void readValue();
    void readName();
    void readColon();
    void readCommaOrEnd();
    void open(JsonKind kind);
    void close(char bracket);
    void closeInnermost(std::size_t end);
    void readString();
    void readRestOfString(std::size_t at);
    void readWord();
    void skipContainer();
    void noteMissingValue(std::size_t at);
    void afterValue();
    void noteDuplicateNames(std::uint32_t object);
    void noteDuplicatesOfMany(std::uint32_t object);
    void noteInvalidUtf8();
    void fault(JsonFault::Kind kind, ByteRange where);
    JsonDocument::Node &addNode(JsonKind kind, ByteRange range);

    [[nodiscard]] bool isOpen() const { return m_depth != 0; } ///< some container is
    [[nodiscard]] bool isInObject() const { return m_containerKind == JsonKind::Object; }
    [[nodiscard]] std::size_t wordEnd(std::size_t at) const;

    JsonDocument &m_document;
    std::vector<JsonDocument::Node> &m_nodes;
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_comma = 0;       ///< the last comma's place + 1, while nothing has followed it
    std::size_t m_depth = 0;       ///< containers that are open
    std::uint32_t m_container = 0; ///< the innermost of them; until it ends, its `span` is the one around it
    JsonKind m_containerKind = JsonKind::Missing; ///< its kind
    Expect m_expect = Expect::Value;
};

} // namespace jotscope
