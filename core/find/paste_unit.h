#pragma once

#include <cstddef>
#include <string_view>

namespace jotscope {

/// One character of a paste as it is meant: `%2E`, `\u002e` and `.` are the same.
struct PasteUnit
{
    enum class Spelling { Plain, Percent, Escape };

    char character = '\0';
    std::size_t size = 0; ///< bytes of the paste; 0 at its end
    Spelling spelling = Spelling::Plain;
};

PasteUnit pasteUnitAt(std::string_view paste, std::size_t at);

/// Letters, digits, `-` and `_`.
bool isBase64UrlCharacter(char c);
/// Those, and what stands in tokens that depart from the standard: `+`, `/`, `=`; and the dot.
bool isTokenCharacter(char c);

} // namespace jotscope
