#pragma once

#include "app/keys/detail/value_list.h"
#include "core/keychain/key_entry.h"

#include <vector>

namespace jotscope {

/// What a key is: kind, names, uses, thumbprints, where it came from and when.
std::vector<ValueRow> keyFacts(const KeyEntry &entry, Instant now);

/// The members of its JWK that are key material (RFC 7518 section 6, RFC 8037, RFC 9964), private ones as
/// secrets.
std::vector<ValueRow> keyParameters(const KeyPointer &key);

} // namespace jotscope
