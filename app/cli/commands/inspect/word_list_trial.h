#pragma once

#include "app/cli/outcome.h"
#include "core/inspect/inspection.h"

#include <optional>
#include <string>
#include <string_view>

namespace jotscope::cli {

/// Tries each line of `file`, which may be `-`, as the secret of every token of `inspection` with an HMAC
/// that no key verified, nested ones too, and adds what it finds to the token's diagnosis. Runs on all
/// processors; shows how it gets on where somebody sees it; an interruption ends it with what is known by
/// then. What became of it is told on the errors' stream, a line a token, unless the secret was found.
Outcome<ExitStatus> tryWordList(Inspection &inspection, const std::string &file,
                                std::optional<std::string_view> detachedPayload, Surroundings &around);

} // namespace jotscope::cli
