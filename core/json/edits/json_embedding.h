#pragma once

#include "core/json/json_document.h"

#include <string>
#include <string_view>

namespace jotscope {

/// True when the value of `json` can stand in other JSON as it is. Duplicate names and lone surrogates are
/// within the grammar, and what stands around the value is left out.
bool canBeEmbedded(const JsonDocument &json);

/// `raw`, a value that can be embedded, without the white space between its values.
std::string onOneLine(std::string_view raw);

} // namespace jotscope
