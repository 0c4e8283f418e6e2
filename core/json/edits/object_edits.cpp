#include "core/json/edits/object_edits.h"

#include "core/json/json_document.h"
#include "core/json/json_writer.h"

namespace jotscope {

namespace {

JsonDocument parsed(std::string_view json)
{
    return JsonDocument::parse(std::string(json.empty() ? "{}" : json));
}

std::string memberText(std::string_view name, std::string_view value)
{
    return jsonQuoted(name) + ':' + std::string(value);
}

} // namespace

std::string withMember(std::string_view json, std::string_view name, std::string_view value)
{
    const JsonDocument document = parsed(json);
    const JsonValue root = document.root();
    std::string text = document.text();
    if (!root.isObject() || root.member(name).exists())
        return text;
    std::string member = memberText(name, value);
    if (root.size() != 0)
        member += ',';
    return text.insert(root.range().begin + 1, member);
}

std::string withMemberSet(std::string_view json, std::string_view name, std::string_view value)
{
    const JsonDocument document = parsed(json);
    if (!document.root().member(name).exists())
        return withMemberAppended(json, name, value);
    std::string text;
    std::size_t done = 0;
    for (const JsonMember member : document.root().members()) {
        if (member.name.string() != name)
            continue;
        const ByteRange where = member.value.range();
        text.append(document.text(), done, where.begin - done).append(value);
        done = where.end;
    }
    return text.append(document.text(), done);
}

std::string withMemberAppended(std::string_view json, std::string_view name, std::string_view value)
{
    const JsonDocument document = parsed(json);
    const JsonValue root = document.root();
    std::string text = document.text();
    if (!root.isObject())
        return text;
    std::size_t end = root.range().begin + 1;
    for (const JsonMember member : root.members())
        end = member.value.range().end;
    return text.insert(end, (root.size() != 0 ? "," : "") + memberText(name, value));
}

std::string withoutMember(std::string_view json, std::string_view name)
{
    const JsonDocument document = parsed(json);
    if (!document.root().isObject())
        return document.text();
    JsonWriter kept;
    kept.beginObject();
    for (const JsonMember member : document.root().members()) {
        if (const std::string one = member.name.string(); one != name)
            kept.key(one).raw(member.value.raw());
    }
    return kept.endObject().take();
}

std::string compactJson(std::string_view json)
{
    std::string compact;
    bool isInString = false;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (!isInString && (c == ' ' || c == '\t' || c == '\r' || c == '\n'))
            continue;
        compact += c;
        if (c == '"')
            isInString = !isInString;
        else if (c == '\\' && isInString && at + 1 < json.size())
            compact += json[++at];
    }
    return compact;
}

} // namespace jotscope
