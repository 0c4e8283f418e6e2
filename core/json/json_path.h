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

std::string jsonPointer(const JsonPath &path); ///< RFC 6901
/// As jq writes it: `.realm_access.roles[0]`, `.["https://example.com/roles"]`, `.` for the root.
std::string jqPath(const JsonPath &path);

} // namespace jotscope
