#pragma once

#include "core/jose/keys/key.h"

#include <span>
#include <string>

namespace jotscope {

/// The public half as a JWK (RFC 7517 section 4): material first, then `kid`, `use`, `alg`, `key_ops`, `x5c`
/// as far as they are there. Empty for an oct key, which has no public half.
std::string publicJwk(const Key &key);

/// The whole key as a JWK, private members included.
SecretBytes privateJwk(const Key &key);

/// {"keys":[...]} of public halves, oct keys left out; or of whole keys.
std::string publicJwkSet(std::span<const KeyPointer> keys);
SecretBytes privateJwkSet(std::span<const KeyPointer> keys);

} // namespace jotscope
