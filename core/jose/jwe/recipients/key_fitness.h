#pragma once

#include "core/jose/algorithm.h"
#include "core/jose/keys/key.h"

#include <optional>
#include <string>
#include <vector>

/// Which keys the key management of a JWE takes (RFC 7518 section 4, RFC 7517 section 4).
namespace jotscope {

enum class KeyPurpose : std::uint8_t { Encrypt, Decrypt };

enum class KeyObstacle : std::uint8_t {
    Type,
    Curve,
    Size, ///< a symmetric key of another length than the algorithm takes
    NoPrivateHalf,
    Use, ///< `use` or `key_ops`
    Alg,
};

/// What keeps `key` from serving `algorithm`, if anything does. `encryption` is null with integrated
/// encryption.
std::optional<KeyObstacle> obstacleTo(const Key &key, const JweAlgorithm &algorithm,
                                      const ContentEncryption *encryption, KeyPurpose purpose);

/// Everything that does, what matters most first.
std::vector<KeyObstacle> obstaclesTo(const Key &key, const JweAlgorithm &algorithm,
                                     const ContentEncryption *encryption, KeyPurpose purpose);

/// What RFC 7518 sections 4.2 and 4.3 ask of an RSA key.
inline constexpr std::size_t kLeastRsaBits = 2048;

/// In bytes, of an oct key; 0 where any will do, as a password does, and for algorithms of other keys.
std::size_t symmetricKeySize(const JweAlgorithm &algorithm, const ContentEncryption *encryption);

/// The shared key, or what is agreed on, is the Content Encryption Key or takes its place, so that there can
/// be one recipient only.
bool isDirect(const JweAlgorithm &algorithm);

/// `EC P-256`, `EC P-256/P-384/P-521, OKP X25519/X448`.
std::string keyKindNeededFor(const JweAlgorithm &algorithm);

} // namespace jotscope
