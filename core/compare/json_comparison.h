#pragma once

#include "core/json/json_document.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace jotscope {

enum class Change {
    Same,    ///< byte for byte
    Respelt, ///< the same value in other words: `1.0` for `1`, an escape, white space, members in another
             ///< order
    Moved,   ///< the same value, in another place among its neighbours
    Changed,
    Added,
    Removed,
};

std::string_view changeName(Change change); ///< `same`, `respelt`, `moved` ...

/// A value on one side.
struct ComparedValue
{
    std::string pointer; ///< RFC 6901, in its part
    std::string text;    ///< JSON as it stands; empty where rows for what is within follow
    ByteRange where;     ///< in the paste; empty where it has no place of its own

    friend bool operator==(const ComparedValue &, const ComparedValue &) = default;
};

/// One member or element, before and after.
struct ValueComparison
{
    Change change = Change::Same;
    std::optional<ComparedValue> before; ///< none of what was added
    std::optional<ComparedValue> after;  ///< none of what was removed
    bool hasInner = false; ///< an object or array whose members or elements follow as rows of their own
    std::optional<std::chrono::milliseconds> delta; ///< of two times: how much later the second one is

    friend bool operator==(const ValueComparison &, const ValueComparison &) = default;
};

/// A JSON text on one side, and how its byte ranges are found in the paste.
struct JsonSide
{
    JsonValue root;
    std::function<ByteRange(ByteRange)> place;
};

/// Rows from the outside in: the members of the root where both roots are objects, else the root itself,
/// under the pointer "". What was removed stands behind what it followed; the rest has the order of `after`.
/// Of members that share a name, the first is compared with the first. Whatever is the same, new or gone is
/// one row.
std::vector<ValueComparison> compareJson(const JsonSide &before, const JsonSide &after);

} // namespace jotscope
