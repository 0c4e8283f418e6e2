#pragma once

#include "app/cli/outcome.h"
#include "core/text/secret/secret_bytes.h"

#include <cstddef>
#include <string>

namespace jotscope::cli {

inline constexpr std::string_view kStandardInput = "-";

/// What people call the input of that name.
std::string inputName(const std::string &path);

/// All of a file, or of standard input for `-`, which only one option can have.
Outcome<std::string> readInput(const std::string &path, std::size_t limit, Surroundings &around);

/// Likewise of what may hold a key, into memory that is wiped.
Outcome<SecretBytes> readSecretInput(const std::string &path, Surroundings &around);

/// A file's content without the line break at its end, which editors add and which is no part of the
/// passphrase.
Outcome<SecretBytes> readPassphrase(const std::string &path, Surroundings &around);

} // namespace jotscope::cli
