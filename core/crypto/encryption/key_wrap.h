#pragma once

#include "core/text/secret/secret_bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace jotscope::crypto {

/// AES Key Wrap with the default initial value (RFC 3394 section 2.2.3.1). `wrappingKey` has 16, 24 or 32
/// bytes, `key` a multiple of eight, at least 16; anything else throws std::invalid_argument.
std::string wrapKey(const SecretBytes &wrappingKey, const SecretBytes &key);

/// Nothing when the integrity check fails or `wrapped` has an impossible size.
std::optional<SecretBytes> unwrapKey(const SecretBytes &wrappingKey, std::string_view wrapped);

} // namespace jotscope::crypto
