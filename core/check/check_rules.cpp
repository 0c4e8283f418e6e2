#include "core/check/check_rules.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>

namespace jotscope {

namespace {

constexpr int kFirstStatus = 100;
constexpr int kLastStatus = 599;

std::optional<int> statusIn(std::string_view text)
{
    int status = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), status);
    const bool isWhole = fault == std::errc() && end == text.data() + text.size();
    return isWhole && status >= kFirstStatus && status <= kLastStatus ? std::optional(status) : std::nullopt;
}

std::optional<StatusRange> rangeIn(std::string_view text)
{
    const bool isClass = text.size() == 3 && (text.substr(1) == "xx" || text.substr(1) == "XX");
    if (isClass) {
        const std::optional<int> first = statusIn(std::string(1, text.front()) + "00");
        return first ? std::optional(StatusRange{*first, *first + 99}) : std::nullopt;
    }
    const std::size_t dash = text.find('-');
    const std::optional<int> first = statusIn(text.substr(0, dash));
    const std::optional<int> last = dash == text.npos ? first : statusIn(text.substr(dash + 1));
    if (!first || !last || *last < *first)
        return std::nullopt;
    return StatusRange{*first, *last};
}

} // namespace

Result<Statuses> readStatuses(std::string_view text)
{
    constexpr std::string_view kBetween = ", ;\t";
    Statuses statuses;
    for (std::size_t at = text.find_first_not_of(kBetween); at < text.size();
         at = text.find_first_not_of(kBetween, at)) {
        const std::size_t end = std::min(text.find_first_of(kBetween, at), text.size());
        const std::string_view word = text.substr(at, end - at);
        const std::optional<StatusRange> range = rangeIn(word);
        if (!range)
            return failure("check-status", {at, end}, {{"text", excerpt(word)}});
        statuses.push_back(*range);
        at = end;
    }
    return statuses;
}

std::string statusesText(const Statuses &statuses)
{
    std::string text;
    for (const StatusRange &range : statuses) {
        text += text.empty() ? "" : ", ";
        text += std::to_string(range.first);
        if (range.last != range.first)
            text += '-' + std::to_string(range.last);
    }
    return text;
}

bool isAmong(int status, const Statuses &statuses)
{
    return std::ranges::any_of(statuses, [status](const StatusRange &range) {
        return range.first <= status && status <= range.last;
    });
}

Result<void> checkRules(const CheckRules &rules)
{
    for (const StatusRange &range : rules.accepted) {
        for (int status = range.first; status <= range.last; ++status) {
            if (isAmong(status, rules.refused))
                return failure("check-status-both", {}, {{"status", std::to_string(status)}});
        }
    }
    return {};
}

ApiAnswer answerOf(const ApiResponse &response, const CheckRules &rules)
{
    if (!rules.refusalText.empty() && response.body.find(rules.refusalText) != response.body.npos)
        return ApiAnswer::Refused;
    if (isAmong(response.status, rules.accepted))
        return ApiAnswer::Accepted;
    return isAmong(response.status, rules.refused) ? ApiAnswer::Refused : ApiAnswer::Unclear;
}

} // namespace jotscope
