#pragma once

#include "core/text/byte_range.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <utility>

/// What a JSON document is made of. For the document and its parser only.
namespace jotscope {

enum class JsonKind : std::uint8_t { Missing, Null, False, True, Number, String, Array, Object };

/// One value, or the name of a member. Twenty bytes, since a hostile text has a value for every other of its
/// bytes.
struct JsonNode
{
    static constexpr JsonNode plain(JsonKind kind, ByteRange range)
    {
        return {kind,
                false,
                true,
                true,
                1,
                0,
                static_cast<std::uint32_t>(range.begin),
                static_cast<std::uint32_t>(range.end)};
    }

    JsonKind kind;
    bool hasEscapes;      ///< a string that `JsonValue::string` must resolve, an object that has such a name
    bool hasOpeningQuote; ///< missing around a bare word that stands as a name
    bool hasClosingQuote; ///< missing where the text ends inside the string
    std::uint32_t span;   ///< nodes of this value, all within it included
    std::uint32_t count;  ///< members or elements
    std::uint32_t begin;
    std::uint32_t end;
};

/// Values in document order, one behind the other. Unlike a vector's, room that was made can be written to as
/// it is, and as few as most headers have need none.
class JsonNodes
{
public:
    JsonNodes() = default;
    JsonNodes(JsonNodes &&other) noexcept { *this = std::move(other); }
    JsonNodes &operator=(JsonNodes &&other) noexcept
    {
        m_few = other.m_few;
        m_many = std::move(other.m_many);
        other.m_nodes = other.m_few.data();
        m_nodes = m_many ? m_many.get() : m_few.data();
        m_size = std::exchange(other.m_size, 0);
        m_room = std::exchange(other.m_room, kFew);
        return *this;
    }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::uint32_t size() const { return m_size; }
    [[nodiscard]] JsonNode &operator[](std::uint32_t index) { return m_nodes[index]; }
    [[nodiscard]] const JsonNode &operator[](std::uint32_t index) const { return m_nodes[index]; }
    [[nodiscard]] JsonNode &last() { return m_nodes[m_size - 1]; }

    JsonNode &add(const JsonNode &node)
    {
        JsonNode *place = roomFor(1).begin;
        *place = node;
        ++m_size;
        return *place;
    }

    struct Room
    {
        JsonNode *begin; ///< behind the last node
        JsonNode *end;
    };

    /// For `count` more at least.
    Room roomFor(std::uint32_t count)
    {
        if (m_room - m_size < count)
            grow(count);
        return {m_nodes + m_size, m_nodes + m_room};
    }

    /// Takes in what was written to the room.
    void takeUpTo(const JsonNode *end) { m_size = static_cast<std::uint32_t>(end - m_nodes); }

private:
    static constexpr std::uint32_t kFew = 12;

    [[gnu::noinline]] void grow(std::uint32_t count)
    {
        m_room = std::max(m_size + count, m_size * 2);
        auto grown = std::make_unique_for_overwrite<JsonNode[]>(m_room);
        std::copy_n(m_nodes, m_size, grown.get());
        m_many = std::move(grown);
        m_nodes = m_many.get();
    }

    std::array<JsonNode, kFew> m_few;
    std::unique_ptr<JsonNode[]> m_many;
    JsonNode *m_nodes = m_few.data(); ///< in either of them
    std::uint32_t m_size = 0;
    std::uint32_t m_room = kFew;
};

} // namespace jotscope
