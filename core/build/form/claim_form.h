#pragma once

#include "core/text/byte_range.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// A JSON object as a form: its members one by one, and changes of one member that leave every other byte as
/// it stands. Form and text are so two views of one document, which is always the text.
namespace jotscope {

/// What suits a value: its own kind where it has one that its claim allows, else what the claim asks for.
enum class FormField : std::uint8_t {
    Text,    ///< a string
    Time,    ///< a NumericDate, or a placeholder that becomes one
    Number,  ///< digits that count something else than time
    Boolean, ///< true or false
    List,    ///< an array of strings
    Scopes,  ///< a string of words with spaces between them
    Json,    ///< anything else, as its text
};

struct FormMember
{
    std::string name;
    std::string value; ///< its text, placeholders and quotation marks included
    FormField field = FormField::Json;
    ByteRange nameRange;  ///< in the object, quotation marks included
    ByteRange valueRange; ///< likewise

    friend bool operator==(const FormMember &, const FormMember &) = default;
};

/// The members of `object`, in its order; nothing when it is no whole JSON object, as while somebody types in
/// it. Placeholders may stand in it (core/build/templates/placeholders.h).
std::optional<std::vector<FormMember>> formMembers(std::string_view object);

/// What a claim of this name is given in, to begin with.
FormField fieldFor(std::string_view claim);

/// A value for a claim that was just chosen: now for a NumericDate, an empty string, an empty list.
std::string firstValue(std::string_view claim);

/// `object` with another value for one of its members, written as JSON.
std::string withValue(std::string_view object, const FormMember &member, std::string_view value);

/// `object` with another name for one of its members.
std::string withName(std::string_view object, const FormMember &member, std::string_view name);

/// `object`, which is one, with one more member behind its last, set off as that one is.
std::string withFormMember(std::string_view object, std::string_view name, std::string_view value);

/// `object` without one of its members, nor the comma that it needed.
std::string withoutFormMember(std::string_view object, const FormMember &member);

/// The string that the member of this name is; empty where there is none, or something else.
std::string stringMember(std::string_view object, std::string_view name);

/// `object` with this value in its member of that name, behind the others where there is none yet.
std::string withMemberValue(std::string_view object, std::string_view name, std::string_view value);

/// `object` without its members of these names.
std::string withoutMembers(std::string_view object, std::span<const std::string_view> names);

/// The strings of a list's text, and the other way round; placeholders stay as they stand.
std::vector<std::string> listItems(std::string_view value);
std::string listOf(const std::vector<std::string> &items);

} // namespace jotscope
