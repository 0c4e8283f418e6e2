#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What text holds that nobody sees: controls, marks that turn the direction around, characters without
/// width. A token's maker chooses them, and what goes out must not be shown as something else than it is.
namespace jotscope {

struct VisibleText
{
    std::string text;                  ///< valid UTF-8 without any such character
    std::vector<char32_t> substituted; ///< each once, in the order that they were met
};

/// JSON with each of them escaped (RFC 8259 section 7), which changes no value. Line ends and tabs stay.
VisibleText visibleJson(std::string_view json);

/// Plain text with each of them written as `[U+202E]`. Line ends and tabs stay.
VisibleText visibleText(std::string_view text);

/// `U+202E`.
std::string codePointName(char32_t codePoint);

} // namespace jotscope
