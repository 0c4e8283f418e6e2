#pragma once

#include "core/crypto/random.h"

#include <cstdint>
#include <string_view>

namespace jotscope {

/// Bytes that follow from `seed` and `stream` alone, the same on every machine and in every version: SHA-256
/// over both and a counter. Whoever knows the seed knows them all, so that they are for tests and never for
/// what is to stay secret. One stream serves one thread.
crypto::RandomSource seededRandom(std::string_view seed, std::uint64_t stream);

} // namespace jotscope
