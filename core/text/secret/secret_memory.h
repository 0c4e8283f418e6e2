#pragma once

#include <cstddef>

namespace jotscope {

/// Memory that the system neither swaps out nor puts into a core dump, as far as it allows: usually a few
/// megabytes (RLIMIT_MEMLOCK); whatever is beyond is had from ordinary memory. What is larger than a
/// megabyte, which no key is, is not held in place. Safe to use from several threads.
[[nodiscard]] char *allocateSecret(std::size_t size);

/// Wipes it. `size` is as it was allocated.
void freeSecret(char *memory, std::size_t size) noexcept;

} // namespace jotscope
