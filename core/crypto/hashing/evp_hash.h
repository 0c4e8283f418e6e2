#pragma once

#include "core/crypto/hashing/hash.h"
#include "core/crypto/owned.h"

namespace jotscope::crypto {

/// Fetched once a process: an implicit fetch costs more than hashing a small token.
const EVP_MD *evpHash(Hash hash);
const char *evpHashName(Hash hash);

} // namespace jotscope::crypto
