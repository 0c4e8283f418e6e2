#include "core/build/form/claim_form.h"

#include "core/build/templates/placeholders.h"
#include "core/claims/claim_registry.h"
#include "core/json/json_document.h"
#include "core/json/json_writer.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";

/// Shapes as the registry words them, the more telling ones first.
struct ShapeRow
{
    std::string_view words;
    FormField field;
};
constexpr std::array kShapes = {
    ShapeRow{"NumericDate", FormField::Time}, ShapeRow{"boolean", FormField::Boolean},
    ShapeRow{"or array", FormField::Text},    ShapeRow{"array of", FormField::List},
    ShapeRow{"number", FormField::Number},    ShapeRow{"integer", FormField::Number},
    ShapeRow{"object", FormField::Json},      ShapeRow{"array", FormField::Json},
    ShapeRow{"string", FormField::Text},      ShapeRow{"StringOrURI", FormField::Text},
};

/// Words with spaces between them (RFC 8693 section 4.2), which the registry words as a string.
constexpr std::array<std::string_view, 2> kScopeClaims = {"scope", "scp"};

bool isPlaceholder(std::string_view value)
{
    return value.starts_with("{{");
}

bool isListOfStrings(JsonValue value)
{
    for (const JsonValue element : value.elements()) {
        if (!element.isString())
            return false;
    }
    return true;
}

FormField fieldOf(std::string_view claim, JsonValue value, std::string_view text)
{
    const FormField wanted = fieldFor(claim);
    if (isPlaceholder(text))
        return text.starts_with("{{now") ? FormField::Time : FormField::Json;
    switch (value.kind()) {
    case JsonKind::String:
        return wanted == FormField::Scopes ? FormField::Scopes : FormField::Text;
    case JsonKind::Number:
        return wanted == FormField::Time ? FormField::Time : FormField::Number;
    case JsonKind::True:
    case JsonKind::False:
        return FormField::Boolean;
    case JsonKind::Array:
        return isListOfStrings(value) ? FormField::List : FormField::Json;
    default:
        return FormField::Json;
    }
}

/// What stands between `object`'s opening bracket and its first member, for the next one to be set off alike.
std::string_view leadOf(std::string_view object, const std::vector<FormMember> &members)
{
    const std::size_t open = object.find('{') + 1;
    return object.substr(open, members.front().nameRange.begin - open);
}

std::string replaced(std::string_view text, ByteRange range, std::string_view with)
{
    std::string result(text);
    result.replace(range.begin, range.size(), with);
    return result;
}

} // namespace

std::optional<std::vector<FormMember>> formMembers(std::string_view object)
{
    const JsonDocument document = JsonDocument::parse(withPlaceholdersMasked(object));
    const auto isGrave = [](const JsonFault &fault) {
        return fault.kind != JsonFault::Kind::DuplicateName;
    };
    if (!document.root().isObject() || std::ranges::any_of(document.faults(), isGrave))
        return std::nullopt;
    std::vector<FormMember> members;
    for (const JsonMember member : document.root().members()) {
        const ByteRange range = member.value.range();
        FormMember row{.name = member.name.string(),
                       .value = std::string(object.substr(range.begin, range.size())),
                       .nameRange = member.name.range(),
                       .valueRange = range};
        row.field = fieldOf(row.name, member.value, row.value);
        members.push_back(std::move(row));
    }
    return members;
}

FormField fieldFor(std::string_view claim)
{
    if (std::ranges::find(kScopeClaims, claim) != kScopeClaims.end())
        return FormField::Scopes;
    const ClaimDefinition *definition = findClaim(claim);
    if (!definition)
        definition = findHeaderParameter(claim);
    if (!definition)
        return FormField::Text;
    const auto *row = std::ranges::find_if(kShapes, [&](const ShapeRow &shape) {
        return definition->kind.find(shape.words) != std::string_view::npos;
    });
    return row == kShapes.end() ? FormField::Text : row->field;
}

std::string firstValue(std::string_view claim)
{
    switch (fieldFor(claim)) {
    case FormField::Time:
        return claim == "exp" ? "{{now+1h}}" : "{{now}}";
    case FormField::Number:
        return "0";
    case FormField::Boolean:
        return "true";
    case FormField::List:
        return "[]";
    case FormField::Json:
        return "{}";
    case FormField::Text:
    case FormField::Scopes:
        break;
    }
    return R"("")";
}

std::string withValue(std::string_view object, const FormMember &member, std::string_view value)
{
    return replaced(object, member.valueRange, value);
}

std::string withName(std::string_view object, const FormMember &member, std::string_view name)
{
    return replaced(object, member.nameRange, jsonQuoted(name));
}

std::string withFormMember(std::string_view object, std::string_view name, std::string_view value)
{
    const std::optional<std::vector<FormMember>> members = formMembers(object);
    if (!members)
        return std::string(object);
    if (members->empty())
        return "{\n  " + jsonQuoted(name) + ": " + std::string(value) + "\n}";
    const FormMember &last = members->back();
    const std::string_view colon =
        object.substr(last.nameRange.end, last.valueRange.begin - last.nameRange.end);
    std::string_view lead = leadOf(object, *members);
    // In one line, most write a space behind a comma and none behind the bracket.
    if (lead.empty() && members->size() > 1)
        lead = object.substr(object.find(',', members->front().valueRange.end) + 1);
    lead = lead.substr(0, std::min(lead.find_first_not_of(kBlanks), lead.size()));
    std::string row = ",";
    row.append(lead).append(jsonQuoted(name)).append(colon).append(value);
    return replaced(object, {last.valueRange.end, last.valueRange.end}, row);
}

std::string withoutFormMember(std::string_view object, const FormMember &member)
{
    // Up to the next member where there is one, else from the end of the one before.
    std::size_t next = object.find_first_not_of(kBlanks, member.valueRange.end);
    if (next != object.npos && object[next] == ',') {
        next = object.find_first_not_of(kBlanks, next + 1);
        return replaced(object, {member.nameRange.begin, std::min(next, object.size())}, "");
    }
    const std::size_t before = object.find_last_not_of(kBlanks, member.nameRange.begin - 1);
    if (before != object.npos && object[before] == ',')
        return replaced(object, {before, member.valueRange.end}, "");
    return replaced(object, {before + 1, std::min(next, object.size())}, "");
}

std::string stringMember(std::string_view object, std::string_view name)
{
    const JsonDocument document = JsonDocument::parse(withPlaceholdersMasked(object));
    return document.root().member(name).string();
}

std::string withMemberValue(std::string_view object, std::string_view name, std::string_view value)
{
    const std::vector<FormMember> members = formMembers(object).value_or(std::vector<FormMember>());
    const auto member = std::ranges::find(members, name, &FormMember::name);
    return member == members.end() ? withFormMember(object, name, value) : withValue(object, *member, value);
}

std::string withoutMembers(std::string_view object, std::span<const std::string_view> names)
{
    std::string text(object);
    std::vector<FormMember> members = formMembers(object).value_or(std::vector<FormMember>());
    // From the back, where no range is moved by what goes.
    for (; !members.empty(); members.pop_back()) {
        if (std::ranges::find(names, members.back().name) != names.end())
            text = withoutFormMember(text, members.back());
    }
    return text;
}

std::vector<std::string> listItems(std::string_view value)
{
    const JsonDocument document = JsonDocument::parse(std::string(value));
    std::vector<std::string> items;
    for (const JsonValue element : document.root().elements())
        items.push_back(element.string());
    return items;
}

std::string listOf(const std::vector<std::string> &items)
{
    std::string text = "[";
    for (const std::string &item : items) {
        if (text.size() > 1)
            text += ", ";
        text += jsonQuoted(item);
    }
    return text + "]";
}

} // namespace jotscope
