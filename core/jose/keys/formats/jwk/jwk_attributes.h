#pragma once

#include "core/jose/keys/formats/jwk/jwk_reader.h"

namespace jotscope {

/// The members of a JWK that are not key material (RFC 7517 section 4), for a key of `material`, which is
/// null for an oct key. What is wrong with them is told and does not keep the key from being used.
Key::Attributes readAttributes(JwkReader &reader, const crypto::AsymmetricKey *material,
                               std::string_view label);

} // namespace jotscope
