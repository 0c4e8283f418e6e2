#pragma once

#include "core/json/json_document.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// One JSON text can be spelt in many ways: white space, order, escapes, numbers. Here is how the common
/// encoders do it, so that a text can be written again as each of them would have. Nothing is lost: members
/// of one name stay, and what a spelling does not concern keeps its own.
namespace jotscope {

/// Which characters of a string are written as escapes, besides those that must be (RFC 8259 section 7).
struct EscapeSpelling
{
    bool isKept = false; ///< every string as it stands; the rest says nothing
    bool escapesNonAscii = false;
    bool escapesLineSeparators = false; ///< U+2028 and U+2029, which ended a line of JavaScript
    bool escapesSlash = false;          ///< as `\/`
    bool isUpperCase = false;           ///< the hexadecimal digits
    std::string_view inHex = {};        ///< characters of ASCII that become \u00XX
};

enum class MemberOrder : std::uint8_t {
    Kept,
    Sorted,    ///< by code point, at every depth
    SortedTop, ///< the outermost object alone
    ByLength,  ///< shorter names first, then by byte
    Reversed,  ///< the outermost object alone
};

enum class NumberSpelling : std::uint8_t {
    Kept,
    JavaScript,   ///< ECMA-262 Number::toString: `1`, `1e+21`
    WithFraction, ///< whole numbers as `1.0`
    Java,         ///< Double.toString: `1.516239022E9`
    Exponent,     ///< as C's %g with all digits: `1.516239022e+09`
};

struct JsonSpelling
{
    const char *word; ///< what a finding calls it, marked for translation in context "Word"
    EscapeSpelling escapes = {};
    std::string_view comma = ",";
    std::string_view colon = ":";
    std::string_view indent = {};
    std::string_view lineBreak = {}; ///< none: all in one line
    std::string_view inside = {};    ///< within the brackets of what stands in one line
    bool areArraysInOneLine = false;
    MemberOrder order = MemberOrder::Kept;
    NumberSpelling numbers = NumberSpelling::Kept;
};

/// The usual first.
std::span<const JsonSpelling> jsonSpellings();

/// `json` written anew. `order`, where it is given, are the outermost object's members by their present
/// place.
std::string respelt(JsonValue json, const JsonSpelling &spelling, std::span<const std::size_t> order = {});

/// A number in the spelling, or as it stands where it cannot be told.
std::string respeltNumber(JsonValue number, NumberSpelling spelling);

} // namespace jotscope
