#pragma once

#include "core/jose/keys/key.h"

#include <string>

namespace jotscope {

/// RFC 7638, in base64url.
std::string thumbprintOf(const Key &key, crypto::Hash hash);

/// `urn:ietf:params:oauth:jwk-thumbprint:sha-256:...` (RFC 9278). Of SHA-1, which that registry does not
/// have, empty.
std::string thumbprintUri(const Key &key, crypto::Hash hash = crypto::Hash::Sha256);

/// `x5t` (SHA-1) or `x5t#S256` (SHA-256) of a certificate's DER (RFC 7515 sections 4.1.7 and 4.1.8).
std::string certificateThumbprint(std::string_view der, crypto::Hash hash);

} // namespace jotscope
