#pragma once

#include "app/widgets/theme.h"
#include "core/findings/finding.h"

namespace jotscope {

/// The colour and the sign of a row that tells something of this severity.
struct SeverityLook
{
    Tone tone;
    const char *glyph;
};

inline SeverityLook lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return {Tone::Bad, "✕"};
    case Severity::Warning:
        return {Tone::Warning, "!"};
    case Severity::Info:
        break;
    }
    return {Tone::Neutral, "i"};
}

} // namespace jotscope
