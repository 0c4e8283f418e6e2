#include "core/build/editing/reverted_text.h"

#include "core/json/paths/json_pointer.h"

#include <algorithm>

namespace jotscope {

namespace {

/// A value and what it stands in.
struct Place
{
    JsonValue parent; ///< missing for the root
    JsonValue name;   ///< missing in an array
    JsonValue value;
    JsonValue previous; ///< the value before it in `parent`, missing for the first
    std::string parentPointer;
    std::string previousPointer;

    [[nodiscard]] ByteRange whole() const
    {
        return {name.exists() ? name.range().begin : value.range().begin, value.range().end};
    }
};

/// The first of that pointer, looked for from the outside in.
std::optional<Place> placeOf(JsonValue root, std::string_view pointer)
{
    Place place{{}, {}, root, {}, {}, {}};
    std::string path;
    while (path.size() < pointer.size()) {
        const JsonValue parent = place.value;
        JsonValue previous;
        std::string previousPointer;
        bool isFound = false;
        const auto look = [&](JsonValue name, JsonValue value, const std::string &candidate) {
            const bool isOnTheWay = pointer.starts_with(candidate) &&
                                    (candidate.size() == pointer.size() || pointer[candidate.size()] == '/');
            if (isOnTheWay) {
                place = {parent, name, value, previous, path, previousPointer};
                path = candidate;
                isFound = true;
            }
            previous = value;
            previousPointer = candidate;
            return isOnTheWay;
        };
        for (const JsonMember member : parent.members()) {
            std::string candidate = path;
            appendToPointer(candidate, member.name.string());
            if (look(member.name, member.value, candidate))
                break;
        }
        std::size_t index = 0;
        for (const JsonValue element : parent.elements()) {
            std::string candidate = path;
            appendToPointer(candidate, index++);
            if (look({}, element, candidate))
                break;
        }
        if (!isFound)
            return std::nullopt;
    }
    return place;
}

std::string textOf(const JsonDocument &document, ByteRange range)
{
    return document.text().substr(range.begin, range.size());
}

/// Without `place` and one of the commas beside it.
std::string without(const JsonDocument &document, const Place &place)
{
    ByteRange range = place.whole();
    const std::string &text = document.text();
    const std::size_t next = text.find_first_not_of(" \t\r\n", range.end);
    if (place.previous.exists())
        range.begin = place.previous.range().end;
    else if (next != text.npos && text[next] == ',')
        range.end = std::min(text.find_first_not_of(" \t\r\n", next + 1), text.size());
    return text.substr(0, range.begin) + text.substr(range.end);
}

/// With what stood at `was` behind the neighbour that it had, or in front.
std::optional<std::string> with(const JsonDocument &before, const Place &was, const JsonDocument &after)
{
    const auto parent = placeOf(after.root(), was.parentPointer);
    if (!was.parent.exists() || !parent || parent->value.kind() != was.parent.kind())
        return std::nullopt;
    const std::string text = textOf(before, was.whole());
    const auto neighbour = was.previous.exists() ? placeOf(after.root(), was.previousPointer) : std::nullopt;
    std::string result = after.text();
    if (neighbour) {
        const std::string gap = textOf(before, {was.previous.range().end, was.whole().begin});
        return result.insert(neighbour->value.range().end, gap + text);
    }
    return result.insert(parent->value.range().begin + 1, text + (parent->value.size() > 0 ? "," : ""));
}

} // namespace

std::optional<std::string> revertedText(const JsonDocument &before, const JsonDocument &after,
                                        const ValueComparison &row)
{
    if (row.change == Change::Same || row.change == Change::Moved || row.hasInner)
        return std::nullopt;
    const auto was = row.before ? placeOf(before.root(), row.before->pointer) : std::nullopt;
    const auto is = row.after ? placeOf(after.root(), row.after->pointer) : std::nullopt;
    if (was && is) {
        const ByteRange range = is->value.range();
        return after.text().substr(0, range.begin) + textOf(before, was->value.range()) +
               after.text().substr(range.end);
    }
    if (is && is->parent.exists())
        return without(after, *is);
    return was ? with(before, *was, after) : std::nullopt;
}

} // namespace jotscope
