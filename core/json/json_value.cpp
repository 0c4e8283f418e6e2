#include "core/json/json_document.h"
#include "core/json/json_string.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>

namespace jotscope {

namespace {

template<typename Number>
std::optional<Number> readWhole(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

/// `text` as sign, digits and a power of ten: -12.50e3 is -, 125, 2.
struct Decimal
{
    bool isNegative = false;
    std::string digits;
    long long exponent = 0;
};

constexpr long long kHugeExponent = 1'000'000'000'000; ///< stands for all that no int holds

std::optional<Decimal> readDecimal(std::string_view text)
{
    Decimal decimal;
    if (text.starts_with('-')) {
        decimal.isNegative = true;
        text.remove_prefix(1);
    }
    const std::size_t e = text.find_first_of("eE");
    if (e != text.npos) {
        std::string_view power = text.substr(e + 1);
        const bool hasSign = power.starts_with('+') || power.starts_with('-');
        if (!isDigits(power.substr(hasSign ? 1 : 0)))
            return std::nullopt;
        if (power.starts_with('+'))
            power.remove_prefix(1);
        const std::optional<int> exponent = readWhole<int>(power);
        decimal.exponent = exponent ? *exponent : power.starts_with('-') ? -kHugeExponent : kHugeExponent;
        text = text.substr(0, e);
    }
    const std::size_t point = text.find('.');
    decimal.digits = text.substr(0, point);
    if (point != text.npos) {
        decimal.digits += text.substr(point + 1);
        decimal.exponent -= static_cast<long long>(text.size() - point - 1);
    }
    if (!isDigits(decimal.digits))
        return std::nullopt;
    while (decimal.digits.size() > 1 && decimal.digits.back() == '0') {
        decimal.digits.pop_back();
        ++decimal.exponent;
    }
    return decimal;
}

std::string_view withoutLeadingZeros(std::string_view digits)
{
    return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

constexpr long long kInt64Digits = 19;

/// Names that differ mostly do so in size or first letter.
bool isSame(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && (a.empty() || (a.front() == b.front() && a == b));
}

} // namespace

std::string_view JsonValue::raw() const
{
    if (!m_document)
        return {};
    return std::string_view(m_document->m_text).substr(range().begin, range().size());
}

std::string JsonValue::string() const
{
    if (!isString())
        return {};
    const std::string_view content = m_document->contentOf(m_document->m_nodes[m_node]);
    if (m_document->m_nodes[m_node].hasEscapes)
        return resolveJsonEscapes(content);
    return isValidUtf8(content) ? std::string(content) : toValidUtf8(content);
}

std::optional<std::int64_t> JsonValue::integer() const
{
    if (!isNumber())
        return std::nullopt;
    if (const auto plain = readWhole<std::int64_t>(raw()))
        return plain;
    const auto decimal = readDecimal(raw());
    if (!decimal)
        return std::nullopt;
    if (withoutLeadingZeros(decimal->digits).empty())
        return 0;
    if (decimal->exponent < 0 || decimal->exponent > kInt64Digits)
        return std::nullopt;
    return readWhole<std::int64_t>((decimal->isNegative ? "-" : "") + decimal->digits +
                                   std::string(static_cast<std::size_t>(decimal->exponent), '0'));
}

std::optional<double> JsonValue::real() const
{
    if (!isNumber())
        return std::nullopt;
    const std::string_view text = raw();
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (end != text.data() + text.size())
        return std::nullopt;
    if (error == std::errc())
        return number;
    // Out of range at either end; a vanishing number is nearest to zero.
    const auto decimal = readDecimal(text);
    const bool vanishes =
        decimal &&
        decimal->exponent + static_cast<long long>(withoutLeadingZeros(decimal->digits).size()) <= 0;
    return vanishes ? std::optional(0.0) : std::nullopt;
}

JsonValue JsonValue::member(std::string_view name) const
{
    if (!isObject())
        return {};
    JsonValue last;
    const JsonNodes &nodes = m_document->m_nodes;
    const std::uint32_t end = m_node + nodes[m_node].span;
    for (std::uint32_t at = m_node + 1; at < end; at += 1 + nodes[at + 1].span) {
        const std::string_view content = m_document->contentOf(nodes[at]);
        if (nodes[at].hasEscapes ? resolveJsonEscapes(content) == name : isSame(content, name))
            last = {m_document, at + 1};
    }
    return last;
}

} // namespace jotscope
