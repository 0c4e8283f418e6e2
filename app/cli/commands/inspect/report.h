#pragma once

#include "core/inspect/inspection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jotscope::cli {

struct ReportStyle
{
    Instant at; ///< what "ago" and "in" are said of
    bool hasColour = false;
    std::optional<std::string_view> detachedPayload = {}; ///< as for verification
};

/// The inspection as a person reads it in a terminal. Whatever comes from a token is stripped of control
/// characters, which could otherwise repaint the screen.
std::string reportOn(const Inspection &inspection, const ReportStyle &style);

/// Where a token stands in a text that is not inspected as a whole.
struct TokenPlace
{
    std::uint64_t number; ///< among the tokens, from 1 on
    std::uint64_t line;
};

std::string reportOn(const InspectedToken &token, const TokenPlace &place, const ReportStyle &style);

} // namespace jotscope::cli
