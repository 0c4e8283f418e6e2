#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
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

enum class CharacterClass : std::uint8_t { Other, Base64Url, TokenOnly };

inline constexpr auto kCharacterClasses = [] {
    std::array<CharacterClass, 256> classes{};
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"))
        classes[static_cast<std::uint8_t>(c)] = CharacterClass::Base64Url;
    for (const char c : std::string_view("+/=."))
        classes[static_cast<std::uint8_t>(c)] = CharacterClass::TokenOnly;
    return classes;
}();

/// Letters, digits, `-` and `_`.
inline bool isBase64UrlCharacter(char c)
{
    return kCharacterClasses[static_cast<std::uint8_t>(c)] == CharacterClass::Base64Url;
}

/// Where the run of those from `at` on ends.
std::size_t base64UrlRunEnd(std::string_view text, std::size_t at);

/// Those, and what stands in tokens that depart from the standard: `+`, `/`, `=`; and the dot.
inline bool isTokenCharacter(char c)
{
    return kCharacterClasses[static_cast<std::uint8_t>(c)] != CharacterClass::Other;
}

} // namespace jotscope
