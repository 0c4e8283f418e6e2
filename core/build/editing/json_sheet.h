#pragma once

#include <string>
#include <string_view>

/// JSON on a sheet to be edited: one member a line where the token has all in one. What a person changes
/// there goes back into the token's own spelling. Reads tokens of JSON, not values, so that a text that is
/// no JSON while it is being typed is neither refused nor lost.
namespace jotscope {

/// `json` with line breaks and indents, unless it has line breaks of its own or is no object or array: then
/// as it is.
std::string jsonSheet(std::string_view json);

/// What `sheet`, jsonSheet(original) as a person changed it, stands for: `original` with the same changes.
/// White space stays as it was between what is the same; between what is new it is as `original` has it
/// elsewhere.
std::string jsonFromSheet(std::string_view sheet, std::string_view original);

} // namespace jotscope
