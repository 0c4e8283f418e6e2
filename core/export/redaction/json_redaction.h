#pragma once

#include "core/json/json_document.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace jotscope {

enum class Redaction {
    Secrets, ///< what is nobody's but its owner's: private members of JWKs, passwords
    Values,  ///< every value; names, structure, types and lengths stay
};

/// What goes out is told by its own words where it has some: appends to `out` and returns true, or returns
/// false and leaves the value to the redaction.
using OwnWords = std::function<bool(JsonValue value, std::string &out)>;

struct RedactedJson
{
    std::string text;
    bool isChanged = false;
};

/// `json` with its values hidden, byte for byte as long as it was: strings become `x`, numbers `1000`. Only a
/// boolean cannot keep its length and its secret; each becomes `false`. Members named in `kept` stay where
/// they are of the outermost object. What is no JSON in it is hidden under `Values` like a value.
RedactedJson redactJson(const JsonDocument &json, Redaction redaction,
                        std::span<const std::string_view> kept = {}, const OwnWords &ownWords = {});

/// `text`, of which nothing is known: all of it becomes `x`.
std::string hidden(std::string_view text);

} // namespace jotscope
