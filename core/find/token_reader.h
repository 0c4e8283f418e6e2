#pragma once

#include "core/text/source_map.h"

#include <string>
#include <string_view>
#include <vector>

namespace jotscope {

/// What may stand behind a line that belongs to a wrapped token: what closes a quotation around it, and
/// blanks.
inline constexpr std::string_view kClosingCharacters = "\"'`,;)}]>\\ \t";

/// The characters of one token, gathered from a paste that may wrap, percent-encode or escape them.
struct TokenReading
{
    std::string text;
    SourceMap source;
    ByteRange range; ///< in the paste
    std::size_t dots = 0;
    bool wasWrapped = false;
    bool wasPercentEncoded = false;
    bool wasEscaped = false;
};

/// Reads from `begin` to where the token ends: at the first character that no token has, or where a line
/// break is not one inside of it.
TokenReading readToken(std::string_view paste, std::size_t begin);

/// True when base64url at `begin` decodes to the beginning of a JSON object: `{`, blanks, then a quotation
/// mark or a closing brace.
bool beginsHeader(std::string_view paste, std::size_t begin);

} // namespace jotscope
