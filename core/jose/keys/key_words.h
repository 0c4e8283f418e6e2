#pragma once

#include "core/jose/keys/key.h"

#include <string>

namespace jotscope {

/// What people know a key by: its `kid`, its label, its thumbprint. Never a secret's thumbprint, which would
/// let it be guessed at.
std::string keyInWords(const Key &key);

/// `EC P-256`, `oct`: what kind of key it is.
std::string keyKindInWords(const Key &key);

/// The kinds of `keys`, each once: `RSA, EC P-256`.
std::string keyKindsInWords(const KeyRing &keys);

} // namespace jotscope
