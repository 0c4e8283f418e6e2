#pragma once

#include "core/findings/result.h"
#include "core/jose/algorithm.h"
#include "core/jose/keys/key.h"

namespace jotscope {

/// What the holder of an SD-JWT signs its key-binding JWT with (RFC 9901 section 4.3), best-known first; null
/// where the key cannot be a holder's. A secret is nobody's own.
const JwsAlgorithm *holderAlgorithm(const Key &key);

/// What keeps `key` from being a holder's.
Result<void> canHold(const Key &key);

} // namespace jotscope
