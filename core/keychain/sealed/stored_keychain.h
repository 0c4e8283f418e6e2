#pragma once

#include "core/keychain/keychain.h"
#include "core/text/secret/secret_bytes.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace jotscope {

/// What a file holds that is not known here: another program's, or a newer version's. It is kept as it
/// stands, so that saving the keychain loses nothing. It may be secret.
struct ForeignText
{
    enum class Kind : std::uint8_t {
        SetMember, ///< a member of the set beside `keys`: `"name":value`
        Key,       ///< a whole JWK that cannot be read
        KeyMember, ///< a member of the JWK of an entry: `"name":value`
        KeyAgain,  ///< a whole JWK whose key an entry has already, under another `kid` perhaps
    };
    Kind kind = Kind::SetMember;
    std::string entryId; ///< of the last two: gone with the entry
    std::shared_ptr<const SecretBytes> text;
};

/// A keychain as a file holds it.
struct StoredKeychain
{
    Keychain keychain;
    std::vector<ForeignText> foreign;
};

} // namespace jotscope
