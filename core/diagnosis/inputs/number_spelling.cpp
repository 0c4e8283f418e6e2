#include "core/diagnosis/inputs/json_spelling.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace jotscope {

namespace {

/// The fewest digits that tell a double from every other, and the place of the point: 0.DIGITS times ten to
/// the power of `point`.
struct Digits
{
    bool isNegative = false;
    std::string digits;
    int point = 0;
};

Digits digitsOf(double number)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(number),
                                   std::chars_format::scientific);
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()));
    const std::size_t e = text.find('e');
    Digits all;
    all.isNegative = std::signbit(number);
    std::ranges::copy_if(text.substr(0, e), std::back_inserter(all.digits), [](char c) { return c != '.'; });
    int exponent = 0;
    const std::string_view power = text.substr(e + (text[e + 1] == '+' ? 2 : 1));
    std::from_chars(power.data(), power.data() + power.size(), exponent);
    all.point = exponent + 1;
    return all;
}

/// Without an exponent; a whole number gets no point.
std::string plain(const Digits &number)
{
    const auto count = static_cast<int>(number.digits.size());
    if (number.point <= 0)
        return "0." + std::string(static_cast<std::size_t>(-number.point), '0') + number.digits;
    const auto point = static_cast<std::size_t>(number.point);
    if (number.point >= count)
        return number.digits + std::string(point - number.digits.size(), '0');
    return number.digits.substr(0, point) + "." + number.digits.substr(point);
}

/// One digit before the point; `isPointNeeded` even where nothing follows it.
std::string mantissa(const Digits &number, bool isPointNeeded)
{
    const std::string rest = number.digits.substr(1);
    if (rest.empty())
        return number.digits + (isPointNeeded ? ".0" : "");
    return number.digits.substr(0, 1) + "." + rest;
}

std::string asJavaScript(const Digits &number)
{
    // ECMA-262 section 6.1.6.1.20
    if (number.point > -6 && number.point <= 21)
        return plain(number);
    const int exponent = number.point - 1;
    return mantissa(number, false) + (exponent < 0 ? "e" : "e+") + std::to_string(exponent);
}

std::string asJava(const Digits &number)
{
    if (number.point > -3 && number.point <= 7) {
        std::string text = plain(number);
        return text.find('.') == text.npos ? text + ".0" : text;
    }
    return mantissa(number, true) + "E" + std::to_string(number.point - 1);
}

std::string withExponent(const Digits &number)
{
    const int exponent = number.point - 1;
    std::string power = std::to_string(std::abs(exponent));
    if (power.size() < 2)
        power.insert(0, 1, '0');
    return mantissa(number, false) + (exponent < 0 ? "e-" : "e+") + power;
}

} // namespace

std::string respeltNumber(JsonValue number, NumberSpelling spelling)
{
    std::string kept(number.raw());
    const std::optional<double> value = number.real();
    if (spelling == NumberSpelling::Kept || !value)
        return kept;
    if (spelling == NumberSpelling::WithFraction)
        return kept.find_first_not_of("-0123456789") == kept.npos ? kept + ".0" : kept;
    if (*value == 0)
        return spelling == NumberSpelling::Java ? "0.0" : "0";
    const Digits digits = digitsOf(*value);
    const std::string text = spelling == NumberSpelling::JavaScript ? asJavaScript(digits)
                             : spelling == NumberSpelling::Java     ? asJava(digits)
                                                                    : withExponent(digits);
    return digits.isNegative ? "-" + text : text;
}

} // namespace jotscope
