#pragma once

#include "core/crypto/hashing/hash.h"

#include <optional>
#include <string>
#include <string_view>

/// The hash functions of `_sd_alg`, by their names in the IANA registry "Named Information Hash Algorithm"
/// (RFC 9901 section 4.1.1).
namespace jotscope {

inline constexpr std::string_view kDefaultSdHash = "sha-256"; ///< when there is no `_sd_alg`

std::optional<crypto::Hash> findSdHash(std::string_view name);
/// The name of a hash that `findSdHash` finds.
std::string_view sdHashName(crypto::Hash hash);

/// base64url over the digest of characters as they are sent: of a disclosure (section 4.2.3), or of all that
/// stands before a key-binding JWT (`sd_hash`, section 4.3.1).
std::string sdDigest(crypto::Hash hash, std::string_view characters);

} // namespace jotscope
