#include "core/compare/number_text.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>

namespace jotscope {

namespace {

/// `digits` without zeros at either end, times a power of ten.
struct Decimal
{
    bool isNegative = false;
    std::string digits; ///< empty for zero
    std::int64_t exponent = 0;

    friend bool operator==(const Decimal &, const Decimal &) = default;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Nothing for what is no number of JSON, and for an exponent that nobody means.
std::optional<Decimal> read(std::string_view text)
{
    Decimal decimal;
    decimal.isNegative = text.starts_with('-');
    text.remove_prefix(decimal.isNegative ? 1 : 0);
    bool isFraction = false;
    std::size_t at = 0;
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !isFraction)); ++at) {
        if (text[at] == '.') {
            isFraction = true;
            continue;
        }
        decimal.digits += text[at];
        decimal.exponent -= isFraction ? 1 : 0;
    }
    text.remove_prefix(at);
    if (decimal.digits.empty())
        return std::nullopt;
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(text.starts_with("e+") || text.starts_with("E+") ? 2 : 1);
        std::int32_t exponent = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
        if (error != std::errc())
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        decimal.exponent += exponent;
    }
    if (!text.empty())
        return std::nullopt;
    decimal.digits.erase(0, std::min(decimal.digits.find_first_not_of('0'), decimal.digits.size()));
    const std::size_t significant = decimal.digits.find_last_not_of('0') + 1;
    decimal.exponent += static_cast<std::int64_t>(decimal.digits.size() - significant);
    decimal.digits.resize(significant);
    return decimal.digits.empty() ? Decimal() : decimal;
}

} // namespace

bool isSameNumber(std::string_view before, std::string_view after)
{
    if (before == after)
        return true;
    const auto first = read(before);
    const auto second = read(after);
    return first && second && *first == *second;
}

} // namespace jotscope
