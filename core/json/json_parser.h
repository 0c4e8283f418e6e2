#pragma once

#include "core/json/json_document.h"
#include "core/json/run_ends.h"
#include "core/text/limits.h"

namespace jotscope {

/// Fills a document in one pass, without recursion: containers that are open know the one around them. After
/// a fault it goes on with whatever can come next.
class JsonParser
{
public:
    explicit JsonParser(JsonDocument &document)
        : m_document(document), m_nodes(document.m_nodes), m_text(document.m_text), m_ends(document.m_text)
    {}

    void run();

private:
    enum class Expect { Value, ElementOrEnd, NameOrEnd, Colon, CommaOrEnd, Nothing };

    // Each takes the place that it reads at and returns the one behind what it read. Handed on like this and
    // kept nowhere, the place stays in a register; every value waits for the place of the one before it.
    std::size_t step(std::size_t at);
    std::size_t readValue(std::size_t at);
    std::size_t readName(std::size_t at);
    std::size_t readColon(std::size_t at);
    std::size_t readCommaOrEnd(std::size_t at);
    std::size_t readString(std::size_t at);
    std::size_t readRestOfString(std::size_t begin, std::size_t at);
    std::size_t readWord(std::size_t at);
    std::size_t open(JsonKind kind, std::size_t at);
    std::size_t close(std::size_t at);
    std::size_t afterValue(std::size_t end);
    std::size_t readPlainOnes(std::size_t at);
    template<bool haveNames>
    std::size_t readPlain(std::size_t at);
    std::size_t afterByteOrderMark();
    [[nodiscard]] std::size_t afterWhiteSpace(std::size_t at) const;
    [[nodiscard]] std::size_t afterContainer(std::size_t at) const;

    void closeInnermost(std::size_t end);
    void noteValue();
    void noteMissingValue(std::size_t at);
    void noteDuplicateNames(std::uint32_t object);
    void noteDuplicatesOfMany(std::uint32_t object);
    void noteInvalidUtf8();
    void fault(JsonFault::Kind kind, ByteRange where);
    JsonNode &addNode(JsonKind kind, ByteRange range);

    [[nodiscard]] bool isOpen() const { return m_depth != 0; } ///< some container is
    [[nodiscard]] bool isInObject() const { return m_containerKind == JsonKind::Object; }
    [[nodiscard]] bool hasRoomForFault() const { return m_document.m_faults.size() < limits::kFaultsPerPart; }
    [[nodiscard]] std::size_t wordEnd(std::size_t at) const;

    JsonDocument &m_document;
    JsonNodes &m_nodes;
    std::string_view m_text;
    RunEnds m_ends;
    std::size_t m_comma = 0;       ///< the last comma's place + 1, while nothing has followed it
    std::size_t m_depth = 0;       ///< containers that are open
    std::uint32_t m_container = 0; ///< the innermost of them; until it ends, its `span` is the one around it
    JsonKind m_containerKind = JsonKind::Missing; ///< its kind
    std::uint64_t m_nameMarks = 0;                ///< of the plain names of the object that was opened last
    bool m_mayRepeatNames = false;                ///< the innermost object may have two of one name
    Expect m_expect = Expect::Value;
};

} // namespace jotscope
