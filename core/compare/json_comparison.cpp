#include "core/compare/json_comparison.h"

#include "core/compare/number_text.h"
#include "core/compare/sequence_diff.h"
#include "core/json/paths/json_pointer.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <utility>

namespace jotscope {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// A member or element.
struct Item
{
    std::string name; ///< of a member
    JsonValue value;
    std::size_t partner = kNone; ///< on the other side
    bool isMoved = false;
};

using Items = std::vector<Item>;

Items itemsOf(JsonValue container)
{
    Items items;
    for (const JsonMember member : container.members())
        items.push_back({member.name.string(), member.value});
    for (const JsonValue element : container.elements())
        items.push_back({{}, element});
    return items;
}

void makePartners(Items &before, Items &after, std::size_t first, std::size_t second)
{
    before[first].partner = second;
    after[second].partner = first;
}

/// The n-th of a name belongs to the n-th of that name.
void pairMembers(Items &before, Items &after)
{
    std::map<std::pair<std::string_view, std::size_t>, std::size_t> places;
    std::unordered_map<std::string_view, std::size_t> counts;
    for (std::size_t i = 0; i < before.size(); ++i)
        places[{before[i].name, counts[before[i].name]++}] = i;
    counts.clear();
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto found = places.find({after[i].name, counts[after[i].name]++});
        if (found != places.end())
            makePartners(before, after, found->second, i);
    }
    // Those that keep their order stay, the others moved.
    std::vector<std::uint32_t> was;
    std::vector<std::uint32_t> is;
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].partner != kNone)
            was.push_back(static_cast<std::uint32_t>(i));
    }
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (after[i].partner == kNone)
            continue;
        is.push_back(static_cast<std::uint32_t>(after[i].partner));
        indices.push_back(i);
    }
    for (const SequenceEdit &edit :
         diffSequences(std::span<const std::uint32_t>(was), std::span<const std::uint32_t>(is)).edits) {
        for (std::size_t i = edit.after.begin; i < edit.after.end; ++i)
            after[indices[i]].isMoved = true;
    }
}

/// Elements keep their partners where the text is the same and in order; of the rest, those of one text
/// moved, and what stands at the same place was changed.
void pairElements(Items &before, Items &after)
{
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    const auto numbered = [&](const Items &items) {
        std::vector<std::uint32_t> all;
        for (const Item &item : items)
            all.push_back(numbers.try_emplace(item.value.raw(), static_cast<std::uint32_t>(numbers.size()))
                              .first->second);
        return all;
    };
    const std::vector<std::uint32_t> was = numbered(before);
    const std::vector<std::uint32_t> is = numbered(after);
    const SequenceDiff diff =
        diffSequences(std::span<const std::uint32_t>(was), std::span<const std::uint32_t>(is));

    std::size_t first = 0;
    std::size_t second = 0;
    const auto keepUntil = [&](std::size_t end) {
        for (; first < end; ++first, ++second)
            makePartners(before, after, first, second);
    };
    std::unordered_multimap<std::uint32_t, std::size_t> gone;
    for (const SequenceEdit &edit : diff.edits) {
        keepUntil(edit.before.begin);
        for (; first < edit.before.end; ++first)
            gone.emplace(was[first], first);
        second = edit.after.end;
    }
    keepUntil(before.size());
    for (const SequenceEdit &edit : diff.edits) {
        for (std::size_t i = edit.after.begin; i < edit.after.end; ++i) {
            if (const auto found = gone.find(is[i]); found != gone.end()) {
                makePartners(before, after, found->second, i);
                after[i].isMoved = true;
                gone.erase(found);
            }
        }
    }
    for (const SequenceEdit &edit : diff.edits) {
        std::size_t candidate = edit.before.begin;
        for (std::size_t i = edit.after.begin; i < edit.after.end; ++i) {
            while (candidate < edit.before.end && before[candidate].partner != kNone)
                ++candidate;
            if (after[i].partner == kNone && candidate < edit.before.end)
                makePartners(before, after, candidate, i);
        }
    }
}

bool isContainer(JsonValue value)
{
    return value.isObject() || value.isArray();
}

class Comparer
{
public:
    Comparer(const JsonSide &before, const JsonSide &after) : m_before(before), m_after(after) {}

    std::vector<ValueComparison> run()
    {
        if (m_before.root.isObject() && m_after.root.isObject())
            compareInner(m_before.root, m_after.root);
        else
            compareValues(m_before.root, m_after.root, false);
        return std::move(m_rows);
    }

private:
    static ComparedValue sideOf(const JsonSide &side, JsonValue value, const std::string &pointer,
                                bool hasInner)
    {
        return {pointer, hasInner ? std::string() : std::string(value.raw()), side.place(value.range())};
    }

    /// One of the two may be missing.
    Change compareValues(JsonValue before, JsonValue after, bool isMoved)
    {
        const bool isSame = before.exists() && after.exists() && before.raw() == after.raw();
        const bool hasInner = !isSame && before.kind() == after.kind() && isContainer(before);
        const std::size_t row = m_rows.size();
        m_rows.emplace_back().hasInner = hasInner;
        if (before.exists())
            m_rows[row].before = sideOf(m_before, before, m_beforePointer, hasInner);
        if (after.exists())
            m_rows[row].after = sideOf(m_after, after, m_afterPointer, hasInner);
        Change change = Change::Changed;
        if (!before.exists() || !after.exists())
            change = before.exists() ? Change::Removed : Change::Added;
        else if (isSame)
            change = isMoved ? Change::Moved : Change::Same;
        else if (hasInner ? compareInner(before, after) : isRespelt(before, after))
            change = Change::Respelt;
        return m_rows[row].change = change;
    }

    static bool isRespelt(JsonValue before, JsonValue after)
    {
        if (before.isNumber() && after.isNumber())
            return isSameNumber(before.raw(), after.raw());
        return before.isString() && after.isString() && before.string() == after.string();
    }

    /// Whether both mean the same. The order of members has no meaning (RFC 8259 section 4), that of elements
    /// has.
    bool compareInner(JsonValue before, JsonValue after)
    {
        Items was = itemsOf(before);
        Items is = itemsOf(after);
        const bool areMembers = before.isObject();
        areMembers ? pairMembers(was, is) : pairElements(was, is);

        // Behind which item of `is` each removed one stands; kNone for those at the beginning.
        std::map<std::size_t, std::vector<std::size_t>> removed;
        std::size_t anchor = kNone;
        for (std::size_t i = 0; i < was.size(); ++i) {
            if (was[i].partner == kNone)
                removed[anchor].push_back(i);
            else
                anchor = was[i].partner;
        }
        bool isSame = true;
        const auto compareItems = [&](std::size_t first, std::size_t second) {
            const std::size_t beforeEnd = m_beforePointer.size();
            const std::size_t afterEnd = m_afterPointer.size();
            if (first != kNone)
                append(m_beforePointer, was[first], first, areMembers);
            if (second != kNone)
                append(m_afterPointer, is[second], second, areMembers);
            const bool isMoved = second != kNone && is[second].isMoved;
            const Change change = compareValues(first != kNone ? was[first].value : JsonValue(),
                                                second != kNone ? is[second].value : JsonValue(), isMoved);
            isSame = isSame && change <= Change::Moved && (areMembers || !isMoved);
            m_beforePointer.resize(beforeEnd);
            m_afterPointer.resize(afterEnd);
        };
        for (const std::size_t i : removed[kNone])
            compareItems(i, kNone);
        for (std::size_t i = 0; i < is.size(); ++i) {
            compareItems(is[i].partner, i);
            if (const auto behind = removed.find(i); behind != removed.end()) {
                for (const std::size_t j : behind->second)
                    compareItems(j, kNone);
            }
        }
        return isSame;
    }

    static void append(std::string &pointer, const Item &item, std::size_t index, bool isMember)
    {
        if (isMember)
            appendToPointer(pointer, item.name);
        else
            appendToPointer(pointer, index);
    }

    const JsonSide &m_before;
    const JsonSide &m_after;
    std::string m_beforePointer;
    std::string m_afterPointer;
    std::vector<ValueComparison> m_rows;
};

} // namespace

std::string_view changeName(Change change)
{
    static constexpr std::array<std::string_view, 6> kNames = {"same",    "respelt", "moved",
                                                               "changed", "added",   "removed"};
    return kNames[static_cast<std::size_t>(change)];
}

std::vector<ValueComparison> compareJson(const JsonSide &before, const JsonSide &after)
{
    return Comparer(before, after).run();
}

} // namespace jotscope
