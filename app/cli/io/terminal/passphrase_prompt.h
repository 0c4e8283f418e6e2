#pragma once

#include "core/text/secret/secret_bytes.h"

#include <optional>
#include <string>

namespace jotscope::cli {

/// Asks on the terminal, whatever the standard streams lead to, and shows nothing of what is typed. Nothing
/// when there is no terminal, or an end of input instead of an answer.
std::optional<SecretBytes> askOnTerminal(const std::string &prompt);

} // namespace jotscope::cli
