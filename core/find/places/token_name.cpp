#include "core/find/places/token_name.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::size_t kLongestName = 64;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.';
}

/// Walks back from the token, over what may stand between it and its name.
class Backwards
{
public:
    explicit Backwards(std::string_view before) : m_before(before) {}

    void skip(std::string_view characters)
    {
        const std::size_t last = m_before.find_last_not_of(characters);
        m_before = m_before.substr(0, last == m_before.npos ? 0 : last + 1);
    }

    bool skipWord(std::string_view word)
    {
        if (m_before.size() < word.size())
            return false;
        const std::string_view tail = m_before.substr(m_before.size() - word.size());
        const auto alike = [](char a, char b) {
            return (a | 0x20) == (b | 0x20);
        };
        if (!std::ranges::equal(tail, word, alike))
            return false;
        m_before.remove_suffix(word.size());
        return true;
    }

    bool skipOne(char c)
    {
        const bool isThere = m_before.ends_with(c);
        m_before.remove_suffix(isThere ? 1 : 0);
        return isThere;
    }

    /// Passes over a name and returns it.
    std::string_view skipName()
    {
        const std::string_view skipped = name();
        m_before.remove_suffix(skipped.size());
        return skipped;
    }

    std::string_view name() const
    {
        std::size_t begin = m_before.size();
        while (begin > 0 && m_before.size() - begin <= kLongestName && isNameCharacter(m_before[begin - 1]))
            --begin;
        const std::string_view name = m_before.substr(begin);
        return name.size() <= kLongestName ? name : std::string_view();
    }

private:
    std::string_view m_before;
};

constexpr std::string_view kQuotes = " \t\r\n\"'`\\";

/// `{"name": "Authorization", "value": "Bearer ...` of HTTP archives: the member before tells.
std::string_view nameBesideValue(Backwards before)
{
    if (before.skipName() != "value")
        return {};
    before.skip(kQuotes);
    if (!before.skipOne(','))
        return {};
    before.skip(kQuotes);
    const std::string_view name = before.skipName();
    before.skip(kQuotes);
    if (!before.skipOne(':'))
        return {};
    before.skip(kQuotes);
    return before.name() == "name" ? name : std::string_view();
}

/// The last but one field of a line in a cookie file: expiry, name and value with tabs between.
std::string_view cookieName(Backwards before)
{
    if (!before.skipOne('\t'))
        return {};
    const std::string_view name = before.skipName();
    if (!before.skipOne('\t'))
        return {};
    const std::string_view expiry = before.skipName();
    const bool isTime = !expiry.empty() && expiry.find_first_not_of("0123456789") == expiry.npos;
    return isTime && before.skipOne('\t') ? name : std::string_view();
}

} // namespace

std::string tokenNameBefore(std::string_view paste, std::size_t begin)
{
    constexpr std::size_t kFarthest = 4 * kLongestName;
    const std::size_t from = begin > kFarthest ? begin - kFarthest : 0;
    Backwards before(paste.substr(from, begin - from));
    if (const std::string_view cookie = cookieName(before); !cookie.empty())
        return std::string(cookie);
    before.skip(" \t\"'`\\");
    // RFC 6750 section 2.1, RFC 9449 section 7.1, and what some APIs use.
    for (const std::string_view scheme : {"Bearer", "DPoP", "JWT", "Bearer%20", "Bearer+"}) {
        if (before.skipWord(scheme))
            break;
    }
    before.skip(" \t\"'`\\");
    constexpr std::array<std::string_view, 4> kSeparators = {"=", ":", "%3D", "%3A"};
    const bool isNamed =
        std::ranges::any_of(kSeparators, [&](std::string_view one) { return before.skipWord(one); });
    if (!isNamed)
        return {};
    before.skip(" \t\"'`\\");
    const std::string_view beside = nameBesideValue(before);
    return std::string(beside.empty() ? before.name() : beside);
}

} // namespace jotscope
