#include "core/json/json_path.h"

#include "core/json/json_pointer.h"
#include "core/json/json_writer.h"

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

JsonPath pathAt(const JsonDocument &document, std::size_t offset)
{
    JsonPath path;
    JsonValue value = document.root();
    for (bool isDeeper = true; isDeeper;) {
        isDeeper = false;
        const JsonValue outer = value;
        for (const JsonMember member : outer.members()) {
            if (ByteRange{member.name.range().begin, member.value.range().end}.contains(offset)) {
                path.emplace_back(member.name.string());
                value = member.value;
                isDeeper = !member.name.range().contains(offset);
                break;
            }
        }
        std::size_t index = 0;
        for (const JsonValue element : outer.elements()) {
            if (element.range().contains(offset)) {
                path.emplace_back(index);
                value = element;
                isDeeper = true;
                break;
            }
            ++index;
        }
    }
    return path;
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
