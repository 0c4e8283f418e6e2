#pragma once

#include "core/check/check_request.h"

#include <chrono>

/// What came back, and what counts as a yes and as a no.
namespace jotscope {

struct ApiResponse
{
    int status = 0;
    std::string reason{}; ///< the words behind the status; may be empty
    std::vector<HeaderField> headers{};
    std::string body{};
    bool isCut = false; ///< there was more of the body than was read
    std::chrono::milliseconds time{0};

    friend bool operator==(const ApiResponse &, const ApiResponse &) = default;
};

struct StatusRange
{
    int first = 0;
    int last = 0;

    friend bool operator==(const StatusRange &, const StatusRange &) = default;
};

using Statuses = std::vector<StatusRange>;

/// Numbers, ranges and classes, with commas or blanks between: `2xx, 304, 400-403`.
Result<Statuses> readStatuses(std::string_view text);
std::string statusesText(const Statuses &statuses); ///< as it is read
bool isAmong(int status, const Statuses &statuses);

struct CheckRules
{
    Statuses accepted{{200, 299}};
    Statuses refused{{401, 401}, {403, 403}};
    /// A body that holds it is a refusal, whatever the status says, as of APIs that answer 200 to
    /// everything; empty for none.
    std::string refusalText{};

    friend bool operator==(const CheckRules &, const CheckRules &) = default;
};

/// No status may mean both.
Result<void> checkRules(const CheckRules &rules);

enum class ApiAnswer : std::uint8_t { Accepted, Refused, Unclear };

ApiAnswer answerOf(const ApiResponse &response, const CheckRules &rules);

} // namespace jotscope
