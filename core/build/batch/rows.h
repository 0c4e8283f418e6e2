#pragma once

#include "core/build/templates/placeholders.h"

#include <string>
#include <string_view>
#include <vector>

namespace jotscope {

/// What a batch fills its columns with: a row a token.
struct RowTable
{
    std::vector<std::string> columns;
    std::vector<Row> rows; ///< each with a value for every column
};

/// CSV (RFC 4180) whose first line names the columns, or JSON objects, one a line or all in an array, whose
/// first one does. Which, is seen from the first character. The finding's place is in `text`.
Result<RowTable> readRows(std::string_view text);

} // namespace jotscope
