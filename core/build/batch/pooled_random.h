#pragma once

#include "core/crypto/random.h"

namespace jotscope {

/// The same randomness, taken from `source` a few thousand bytes at a time: OpenSSL asks the system with
/// every call whether the process is still the same, which costs more than the bytes. Serves one thread;
/// copies of it share what is left.
crypto::RandomSource pooledRandom(crypto::RandomSource source);

} // namespace jotscope
