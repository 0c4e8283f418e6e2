#pragma once

#include "core/jose/keys/key.h"

namespace jotscope {

/// `key` without its private half, which is `key` itself where it has none; null of an oct key, which has no
/// public half.
KeyPointer publicHalf(const KeyPointer &key);

/// `known` with what `other`, a key of the same thumbprint, adds: its private half, and what `known` does not
/// say of its use, names and certificates. `known` itself where that is nothing.
KeyPointer completedBy(const KeyPointer &known, const Key &other);

} // namespace jotscope
