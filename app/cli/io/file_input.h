#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <iosfwd>
#include <string>

namespace jotscope::cli {

/// All bytes of the file at `path`, at most `limit`; or one line that says what went wrong and what to do.
tl::expected<std::string, std::string> readFile(const std::string &path, std::size_t limit);

/// All bytes of `input`, at most one more than `limit`.
std::string readAll(std::istream &input, std::size_t limit);

} // namespace jotscope::cli
