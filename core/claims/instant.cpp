#include "core/claims/instant.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace jotscope {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

// The years 1 to 9999, which RFC 3339 can write.
constexpr std::int64_t kEarliest = -62'135'596'800;
constexpr std::int64_t kLatest = 253'402'300'799;

/// Reads fixed-width fields off the front of a text.
class FieldReader
{
public:
    explicit FieldReader(std::string_view text) : m_text(text) {}

    int number(std::size_t width)
    {
        int value = 0;
        for (std::size_t i = 0; i < width; ++i) {
            if (m_text.empty() || m_text.front() < '0' || m_text.front() > '9') {
                m_isValid = false;
                return 0;
            }
            value = value * 10 + (m_text.front() - '0');
            m_text.remove_prefix(1);
        }
        return value;
    }

    bool accept(std::string_view anyOf)
    {
        if (m_text.empty() || anyOf.find(m_text.front()) == anyOf.npos)
            return false;
        m_last = m_text.front();
        m_text.remove_prefix(1);
        return true;
    }

    void expect(std::string_view anyOf) { m_isValid = accept(anyOf) && m_isValid; }

    /// The digits behind a point, as milliseconds; finer ones are dropped.
    milliseconds fraction()
    {
        int value = 0;
        int digits = 0;
        for (; !m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9'; m_text.remove_prefix(1)) {
            if (digits++ < 3)
                value = value * 10 + (m_text.front() - '0');
        }
        m_isValid = m_isValid && digits > 0;
        for (; digits < 3; ++digits)
            value *= 10;
        return milliseconds(value);
    }

    [[nodiscard]] char last() const { return m_last; }
    [[nodiscard]] bool isDone() const { return m_isValid && m_text.empty(); }

private:
    std::string_view m_text;
    bool m_isValid = true;
    char m_last = '\0';
};

/// RFC 3339 section 5.6; a blank may stand for the T, as its note allows.
std::optional<Instant> parseRfc3339(std::string_view text)
{
    FieldReader fields(text);
    const int year = fields.number(4);
    fields.expect("-");
    const int month = fields.number(2);
    fields.expect("-");
    const int day = fields.number(2);
    fields.expect("Tt ");
    const int hour = fields.number(2);
    fields.expect(":");
    const int minute = fields.number(2);
    fields.expect(":");
    const int second = fields.number(2);
    const milliseconds fraction = fields.accept(".") ? fields.fraction() : milliseconds(0);
    std::chrono::minutes offset{0};
    if (!fields.accept("Zz")) {
        fields.expect("+-");
        const int sign = fields.last() == '-' ? -1 : 1;
        const int hours = fields.number(2);
        fields.expect(":");
        offset = std::chrono::minutes(sign * (hours * 60 + fields.number(2)));
    }
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!fields.isDone() || !date.ok() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    return std::chrono::sys_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
           seconds(second) + fraction - offset;
}

struct UnitRow
{
    char letter;
    std::int64_t seconds;
};

constexpr std::array kUnits = {UnitRow{'s', 1},      UnitRow{'m', 60},      UnitRow{'h', 3600},
                               UnitRow{'d', 86'400}, UnitRow{'w', 604'800}, UnitRow{'y', 31'536'000}};

/// The `1d12h` of `+1d12h`.
std::optional<seconds> parseDistance(std::string_view text)
{
    std::int64_t sum = 0;
    do {
        std::int64_t count = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (error != std::errc() || count < 0 || text.empty())
            return std::nullopt;
        const auto unit = std::ranges::find(kUnits, text.front(), &UnitRow::letter);
        if (unit == kUnits.end() || count > (kLatest - kEarliest) / unit->seconds)
            return std::nullopt;
        sum += count * unit->seconds;
        text.remove_prefix(1);
    } while (!text.empty() && sum <= kLatest - kEarliest);
    return text.empty() ? std::optional(seconds(sum)) : std::nullopt;
}

std::optional<Instant> fromSeconds(double value)
{
    if (!(value >= static_cast<double>(kEarliest) && value <= static_cast<double>(kLatest)))
        return std::nullopt;
    return Instant(milliseconds(std::llround(value * 1000)));
}

} // namespace

std::optional<Instant> numericDate(JsonValue value)
{
    if (const auto whole = value.integer())
        return *whole >= kEarliest && *whole <= kLatest ? std::optional(Instant(seconds(*whole)))
                                                        : std::nullopt;
    const auto real = value.real();
    return real ? fromSeconds(*real) : std::nullopt;
}

std::optional<Instant> millisecondDate(JsonValue value)
{
    const auto number = value.real();
    if (!number || numericDate(value))
        return std::nullopt;
    return fromSeconds(*number / 1000);
}

std::optional<Instant> parseInstant(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size())
        return fromSeconds(value);
    return parseRfc3339(text);
}

std::optional<Instant> parseInstantFrom(Instant now, std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
    text = text.substr(0, text.find_last_not_of(kBlanks) + 1);
    if (const auto instant = parseInstant(text))
        return instant;
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    const auto distance = parseDistance(text.substr(1));
    if (!distance)
        return std::nullopt;
    const Instant instant = text.front() == '-' ? now - *distance : now + *distance;
    const bool isWritable = instant >= Instant(seconds(kEarliest)) && instant <= Instant(seconds(kLatest));
    return isWritable ? std::optional(instant) : std::nullopt;
}

std::string formatUtc(Instant instant)
{
    const auto days = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(days);
    const std::chrono::hh_mm_ss time(instant - days);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    std::string written = text.data();
    if (const auto fraction = time.subseconds().count(); fraction != 0) {
        std::snprintf(text.data(), text.size(), ".%03d", static_cast<int>(fraction));
        written += text.data();
    }
    return written + 'Z';
}

} // namespace jotscope
