#pragma once

#include "core/inspect/inspection.h"

#include <string>

namespace jotscope::cli {

struct ReportStyle
{
    Instant at; ///< what "ago" and "in" are said of
    bool hasColour = false;
};

/// The inspection as a person reads it in a terminal. Whatever comes from a token is stripped of control
/// characters, which could otherwise repaint the screen.
std::string reportOn(const Inspection &inspection, const ReportStyle &style);

} // namespace jotscope::cli
