#pragma once

#include "core/json/json_document.h"

#include <string>
#include <variant>
#include <vector>

namespace jotscope {

/// The way from a document's root to one of its values: a member's name or an element's index a step.
using JsonPath = std::vector<std::variant<std::string, std::size_t>>;

/// The way to the innermost value that `offset` of the document's text is in, a member's name taken as its
/// value's. O(members and elements of what is passed through).
JsonPath pathAt(const JsonDocument &document, std::size_t offset);

/// A value and the way to it.
struct JsonPlace
{
    JsonPath path;
    JsonValue value;
    ByteRange name;  ///< of a member, quotation marks included; empty of an element and of the root
    ByteRange whole; ///< a member's name and value, else the value
};

/// The innermost value that `range` of the document's text is in, a member's name taken as its value's; the
/// root for what is in none of its values. Costs as much as pathAt.
JsonPlace placeAt(const JsonDocument &document, ByteRange range);

std::string jsonPointer(const JsonPath &path); ///< RFC 6901
/// As jq writes it: `.realm_access.roles[0]`, `.["https://example.com/roles"]`, `.` for the root.
std::string jqPath(const JsonPath &path);

} // namespace jotscope
