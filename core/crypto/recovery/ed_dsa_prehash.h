#pragma once

#include "core/crypto/keys/asymmetric_key.h"

#include <optional>
#include <string_view>

namespace jotscope::crypto {

/// Ed25519ph or Ed448ph with an empty context, as the key's curve says (RFC 8032 sections 5.1 and 5.2), which
/// no JOSE algorithm is: the message is hashed before it is signed. Nothing where the OpenSSL at run time
/// lacks them; it has them from 3.2 on.
std::optional<bool> verifyPrehashedEdDsa(const AsymmetricKey &key, std::string_view message,
                                         std::string_view signature);

} // namespace jotscope::crypto
