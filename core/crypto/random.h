#pragma once

#include "core/text/secret/secret_bytes.h"

#include <functional>

namespace jotscope::crypto {

/// Where fresh keys, nonces and salts come from: an argument of whatever needs them, so that a published
/// example can be made again byte for byte. Returns exactly as many bytes as asked for.
using RandomSource = std::function<SecretBytes(std::size_t)>;

/// OpenSSL's generator, seeded by the operating system.
RandomSource systemRandom();

} // namespace jotscope::crypto
