#pragma once

#include "core/findings/result.h"
#include "core/keychain/sealed/stored_keychain.h"

#include <string_view>
#include <vector>

/// A keychain as a JWK Set (RFC 7517 section 5). What an owner says of a key travels as private members of
/// its JWK (section 4.3 of RFC 7519 has the like for claims), which other programs ignore.
namespace jotscope {

SecretBytes jwkSetOf(const StoredKeychain &stored);

struct JwkSetReading
{
    StoredKeychain stored;
    std::vector<Finding> findings; ///< of keys that cannot be read; without a place
};

/// Of a set, or of a single JWK. Keys that another program put in get an id from `random`. Fails with
/// `vault-holds-no-keys`.
Result<JwkSetReading> readJwkSet(std::string_view json, const crypto::RandomSource &random);

} // namespace jotscope
