#include "core/json/paths/json_path.h"

#include "core/json/json_writer.h"
#include "core/json/paths/json_pointer.h"

#include <algorithm>

namespace jotscope {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Whether jq reads `.name` without quotation marks.
bool isIdentifier(std::string_view name)
{
    return !name.empty() && isLetter(name.front()) &&
           std::ranges::all_of(name, [](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

} // namespace

JsonPlace placeAt(const JsonDocument &document, ByteRange range)
{
    JsonPlace place;
    place.value = document.root();
    place.whole = place.value.range();
    for (bool isDeeper = true; isDeeper;) {
        isDeeper = false;
        const JsonValue outer = place.value;
        for (const JsonMember member : outer.members()) {
            const ByteRange whole{member.name.range().begin, member.value.range().end};
            if (whole.begin > range.begin)
                break;
            if (whole.contains(range)) {
                place.path.emplace_back(member.name.string());
                place.value = member.value;
                place.name = member.name.range();
                place.whole = whole;
                isDeeper = member.value.range().contains(range);
                break;
            }
        }
        std::size_t index = 0;
        for (const JsonValue element : outer.elements()) {
            if (element.range().begin > range.begin)
                break;
            if (element.range().contains(range)) {
                place.path.emplace_back(index);
                place.value = element;
                place.name = {};
                place.whole = element.range();
                isDeeper = true;
                break;
            }
            ++index;
        }
    }
    return place;
}

JsonPath pathAt(const JsonDocument &document, std::size_t offset)
{
    return placeAt(document, {offset, offset + 1}).path;
}

std::string jsonPointer(const JsonPath &path)
{
    std::string pointer;
    for (const auto &step : path)
        std::visit([&](const auto &one) { appendToPointer(pointer, one); }, step);
    return pointer;
}

std::string jqPath(const JsonPath &path)
{
    std::string text;
    for (const auto &step : path) {
        const auto *name = std::get_if<std::string>(&step);
        if (!name)
            text += (text.empty() ? ".[" : "[") + std::to_string(std::get<std::size_t>(step)) + ']';
        else if (isIdentifier(*name))
            text += '.' + *name;
        else
            text += (text.empty() ? ".[" : "[") + jsonQuoted(*name) + ']';
    }
    return text.empty() ? "." : text;
}

} // namespace jotscope
