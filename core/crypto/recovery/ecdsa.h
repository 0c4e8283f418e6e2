#pragma once

#include "core/crypto/keys/asymmetric_key.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// ECDSA over digests that were made already, one or many, and the other way round: from a signature to the
/// keys that may have made it.
namespace jotscope::crypto {

/// `digest` may be of any length: its leftmost bits count, as many as the order has (FIPS 186-5 section
/// 6.4.2). `signature` is r || s as for AsymmetricKey::verifyEcdsa.
bool verifyEcdsaDigest(const AsymmetricKey &key, std::string_view digest, std::string_view signature);

/// The public keys under which `signature` verifies for `digest` (SEC 1 section 4.1.6): two as a rule, up to
/// four, none when r or s is out of range or r no coordinate of the curve. One exists for every message, so
/// they prove nothing by themselves; the same key from two tokens does.
std::vector<EcPublicPoint> recoverEcdsaKeys(Curve curve, std::string_view digest, std::string_view signature);

/// One signature, to be tried with many digests under all of some keys. What depends on these alone is
/// computed once:
///     u1 G + u2 Q = R   <=>   (e r^-1) G = (s r^-1) R - Q,
/// which leaves one multiple of the generator a digest and a comparison a key: for one key some 7 times as
/// fast as a verification on P-256, 6 times on P-384 and secp256k1, 3 times on P-521. It takes as long as
/// three verifications to set up. Not safe to use from several threads at once.
class EcdsaMatcher
{
public:
    /// Keys on another curve than the first one's are never matched.
    EcdsaMatcher(std::span<const AsymmetricKey *const> keys, std::string_view signature);
    EcdsaMatcher(const AsymmetricKey &key, std::string_view signature);
    ~EcdsaMatcher();
    EcdsaMatcher(EcdsaMatcher &&) noexcept;
    EcdsaMatcher &operator=(EcdsaMatcher &&) noexcept;

    /// The first of the keys under which verifyEcdsaDigest is true.
    [[nodiscard]] std::optional<std::size_t> match(std::string_view digest) const;

private:
    struct State;
    std::unique_ptr<State> m_state; ///< null when no digest can match
};

} // namespace jotscope::crypto
