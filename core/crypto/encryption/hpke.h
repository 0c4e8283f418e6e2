#pragma once

#include "core/crypto/encryption/content_encryption.h"
#include "core/crypto/keys/asymmetric_key.h"
#include "core/crypto/random.h"

#include <optional>
#include <string>
#include <string_view>

/// Hybrid Public Key Encryption (RFC 9180), one message a context, in mode base or psk: what JOSE uses of it.
/// OpenSSL has HPKE of its own only from 3.2 on, so that it is composed here of ECDH, HKDF and AEAD.
namespace jotscope::crypto {

struct HpkeSuite
{
    Curve curve; ///< of the DHKEM; its KDF's hash is the one RFC 9180 section 7.1 gives the curve
    Hash kdf;
    ContentCipher aead;

    friend bool operator==(const HpkeSuite &, const HpkeSuite &) = default;
};

struct HpkePsk
{
    SecretBytes psk;
    std::string id;
};

struct HpkeSealed
{
    std::string encapsulatedKey; ///< `enc` of RFC 9180
    std::string ciphertext;      ///< with the tag at its end
};

[[nodiscard]] std::size_t encapsulatedKeySize(const HpkeSuite &suite); ///< bytes; 0 of a curve without a KEM

/// HalvesDiffer when the recipient's key is of another curve, WrongLength when the pre-shared key or its id
/// is empty (RFC 9180 section 5.1), NotAKey when the recipient's key is of small order. A suite that RFC 9180
/// has no numbers for throws std::invalid_argument.
KeyResult<HpkeSealed> hpkeSeal(const HpkeSuite &suite, const AsymmetricKey &recipient, std::string_view info,
                               std::string_view aad, std::string_view plaintext, const HpkePsk *psk,
                               const RandomSource &random);

/// Nothing when anything does not fit.
std::optional<SecretBytes> hpkeOpen(const HpkeSuite &suite, const AsymmetricKey &recipient,
                                    std::string_view encapsulatedKey, std::string_view info,
                                    std::string_view aad, std::string_view ciphertext, const HpkePsk *psk);

} // namespace jotscope::crypto
