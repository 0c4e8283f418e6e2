#pragma once

#include "app/cli/commands/inspect/inspect_options.h"
#include "app/cli/outcome.h"
#include "core/inspect/inspection.h"

#include <string>

namespace jotscope::cli {

/// The tokens as they go into a ticket or a chat: what is nobody's but its owner's is hidden always, every
/// value where `options` say so. All tokens of the text, or the one that was chosen; a picture is of one.
Outcome<std::string> exportedTokens(const Inspection &inspection, const ExportOptions &options, Instant at);

} // namespace jotscope::cli
