#pragma once

#include "app/cli/commands/inspect/inspect_options.h"
#include "app/cli/scan/text_source.h"
#include "core/inspect/token_diagnosis.h"

namespace jotscope::cli {

/// What tokens are inspected with.
struct InspectedWith
{
    const KeyRing &keys;
    std::span<const RepairedKey> repairedKeys;
    const Policy &policy;
    Instant at;
    const std::optional<std::string> &detachedPayload;
};

/// Inspects each token of a text that is too large for memory, on all processors, and prints it, as a line of
/// JSON or as a report, before the next is found. An interruption ends it between two tokens; whatever was
/// not searched is told on the errors' stream, and by the status.
Outcome<ExitStatus> inspectLargeText(TextSource &source, const InspectedWith &with,
                                     const InspectOptions &options, Surroundings &around);

} // namespace jotscope::cli
