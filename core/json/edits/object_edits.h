#pragma once

#include <string>
#include <string_view>

/// Members put into the text of an object and taken out of it. What is not touched keeps its spelling. Text
/// that is no object stays as it is; empty text counts as an empty object.
namespace jotscope {

/// With the member in front, unless there is one of that name. `value` is JSON text.
std::string withMember(std::string_view json, std::string_view name, std::string_view value);

/// With another value in each member of that name, or with the member at the end where there is none.
std::string withMemberSet(std::string_view json, std::string_view name, std::string_view value);

/// With the member at the end, whether or not there is one of that name.
std::string withMemberAppended(std::string_view json, std::string_view name, std::string_view value);

/// Without the members of that name.
std::string withoutMember(std::string_view json, std::string_view name);

/// Without the white space between values. What is no JSON loses its white space outside of strings too.
std::string compactJson(std::string_view json);

} // namespace jotscope
