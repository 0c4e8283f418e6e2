#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace jotscope::cli {

/// Who may read a new file; of what is public, as far as the umask lets them.
enum class Readers { Owner, Everyone };

/// Writes the file at `path` as a whole or not at all: beside it first, synchronised, then put in its place
/// in one step, so that an interruption leaves what was there. An existing file is replaced only when
/// `mayReplace`, and no race gets around that; a symbolic link is replaced, not followed. A device or pipe,
/// which has nothing to lose, is written to. Or one line that says what went wrong and what to do.
tl::expected<void, std::string> writeFile(const std::string &path, std::string_view bytes, Readers readers,
                                          bool mayReplace);

/// Whether a file stands at `path` that would have to be replaced.
bool isTaken(const std::string &path);
std::string takenMessage(const std::string &path);

} // namespace jotscope::cli
