#pragma once

#include "core/text/byte_range.h"

#include <optional>
#include <string>
#include <string_view>

/// The escapes of JSON strings (RFC 8259 section 7), read in one place by the parser and by values.
namespace jotscope {

struct JsonEscape
{
    enum class Form { Character, LoneSurrogate, Invalid };

    Form form;
    std::size_t size;   ///< bytes it takes, the backslash included
    char32_t codePoint; ///< of a character
};

/// The escape whose backslash is `text[at]`.
JsonEscape readJsonEscape(std::string_view text, std::size_t at);

/// A string's content with its escapes resolved; what has no meaning becomes U+FFFD.
std::string resolveJsonEscapes(std::string_view content);

} // namespace jotscope
