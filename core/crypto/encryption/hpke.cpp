#include "core/crypto/encryption/hpke.h"

#include "core/crypto/encryption/key_agreement.h"
#include "core/crypto/encryption/key_derivation.h"
#include "core/crypto/keys/key_generation.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <stdexcept>

namespace jotscope::crypto {

namespace {

/// RFC 9180 section 7.1. Nsecret is as long as the hash.
struct KemRow
{
    Curve curve;
    std::uint16_t id;
    Hash hash;
    std::size_t encapsulatedSize;
};

struct KdfRow
{
    Hash hash;
    std::uint16_t id;
};

struct AeadRow
{
    ContentCipher cipher;
    std::uint16_t id;
};

constexpr std::array<KemRow, 5> kKems = {{
    {Curve::P256, 0x0010, Hash::Sha256, 65},
    {Curve::P384, 0x0011, Hash::Sha384, 97},
    {Curve::P521, 0x0012, Hash::Sha512, 133},
    {Curve::X25519, 0x0020, Hash::Sha256, 32},
    {Curve::X448, 0x0021, Hash::Sha512, 56},
}};

constexpr std::array<KdfRow, 3> kKdfs = {{{Hash::Sha256, 1}, {Hash::Sha384, 2}, {Hash::Sha512, 3}}};

constexpr std::array<AeadRow, 3> kAeads = {{
    {ContentCipher::Aes128Gcm, 1},
    {ContentCipher::Aes256Gcm, 2},
    {ContentCipher::ChaCha20Poly1305, 3},
}};

template<typename Rows, typename Value, typename Row>
const Row *rowOf(const Rows &rows, Value value, Value Row::*member)
{
    const auto row = std::ranges::find(rows, value, member);
    return row != rows.end() ? &*row : nullptr;
}

/// I2OSP(number, 2)
std::string twoBytes(std::size_t number)
{
    return {static_cast<char>(number >> 8 & 0xff), static_cast<char>(number & 0xff)};
}

/// HKDF under the labels of RFC 9180 section 4, within one scheme.
class LabeledKdf
{
public:
    LabeledKdf(Hash hash, std::string suiteId) : m_hash(hash), m_suiteId(std::move(suiteId)) {}

    [[nodiscard]] SecretBytes extract(std::string_view salt, std::string_view label,
                                      std::string_view inputKeyingMaterial) const
    {
        std::string labeled = labeledAs(label);
        // Grown at once, so that no shorter copy of the secret is left behind.
        labeled.reserve(labeled.size() + inputKeyingMaterial.size());
        labeled.append(inputKeyingMaterial);
        return hkdfExtract(m_hash, salt, SecretBytes::takenFrom(labeled));
    }

    [[nodiscard]] SecretBytes expand(const SecretBytes &pseudorandomKey, std::string_view label,
                                     std::string_view info, std::size_t size) const
    {
        return hkdfExpand(m_hash, pseudorandomKey, twoBytes(size) + labeledAs(label).append(info), size);
    }

private:
    [[nodiscard]] std::string labeledAs(std::string_view label) const
    {
        return ("HPKE-v1" + m_suiteId).append(label);
    }

    Hash m_hash;
    std::string m_suiteId;
};

/// A suite with its numbers, and what both sides do alike.
class Scheme
{
public:
    /// Nothing when RFC 9180 has no numbers for the suite.
    static std::optional<Scheme> of(const HpkeSuite &suite)
    {
        const KemRow *kem = rowOf(kKems, suite.curve, &KemRow::curve);
        const KdfRow *kdf = rowOf(kKdfs, suite.kdf, &KdfRow::hash);
        const AeadRow *aead = rowOf(kAeads, suite.aead, &AeadRow::cipher);
        return kem && kdf && aead ? std::optional(Scheme(*kem, *kdf, *aead)) : std::nullopt;
    }

    /// SerializePublicKey: SEC 1's uncompressed form, or the key as it is.
    [[nodiscard]] std::string serialized(const AsymmetricKey &key) const
    {
        if (key.family() == KeyFamily::Okp)
            return key.okpPublicBytes();
        const EcPublicPoint point = key.ecPoint();
        return '\x04' + point.x + point.y;
    }

    [[nodiscard]] KeyResult<AsymmetricKey> deserialized(std::string_view bytes) const
    {
        if (bytes.size() != m_kem.encapsulatedSize)
            return tl::unexpected(KeyFault::WrongLength);
        if (bytes.size() == fieldSize(m_kem.curve))
            return AsymmetricKey::fromOkp(m_kem.curve, bytes);
        if (bytes.front() != '\x04')
            return tl::unexpected(KeyFault::PointNotOnCurve);
        const std::size_t size = fieldSize(m_kem.curve);
        return AsymmetricKey::fromEc(
            m_kem.curve, {std::string(bytes.substr(1, size)), std::string(bytes.substr(1 + size))});
    }

    /// What Encap and Decap do once the two have agreed (section 4.1).
    [[nodiscard]] SecretBytes sharedSecret(const SecretBytes &agreed, std::string_view encapsulatedKey,
                                           const AsymmetricKey &recipient) const
    {
        const LabeledKdf kdf(m_kem.hash, "KEM" + twoBytes(m_kem.id));
        return kdf.expand(kdf.extract({}, "eae_prk", agreed.view()), "shared_secret",
                          std::string(encapsulatedKey) + serialized(recipient), digestSize(m_kem.hash));
    }

    struct Context
    {
        SecretBytes key;
        SecretBytes baseNonce; ///< and the nonce of the first message, which is the only one here
    };

    /// Section 5.1.
    [[nodiscard]] Context keySchedule(const SecretBytes &sharedSecret, std::string_view info,
                                      const HpkePsk *psk) const
    {
        const LabeledKdf kdf(m_kdf.hash,
                             "HPKE" + twoBytes(m_kem.id) + twoBytes(m_kdf.id) + twoBytes(m_aead.id));
        std::string context(1, psk ? '\x01' : '\x00');
        context.append(kdf.extract({}, "psk_id_hash", psk ? std::string_view(psk->id) : "").view());
        context.append(kdf.extract({}, "info_hash", info).view());
        const SecretBytes secret = kdf.extract(sharedSecret.view(), "secret", psk ? psk->psk.view() : "");
        return {kdf.expand(secret, "key", context, keySize(m_aead.cipher)),
                kdf.expand(secret, "base_nonce", context, initializationVectorSize(m_aead.cipher))};
    }

private:
    Scheme(const KemRow &kem, const KdfRow &kdf, const AeadRow &aead) : m_kem(kem), m_kdf(kdf), m_aead(aead)
    {}

    KemRow m_kem;
    KdfRow m_kdf;
    AeadRow m_aead;
};

/// VerifyPSKInputs of section 5.1: a pre-shared key and its id come together.
bool isComplete(const HpkePsk *psk)
{
    return !psk || (!psk->psk.isEmpty() && !psk->id.empty());
}

} // namespace

std::size_t encapsulatedKeySize(const HpkeSuite &suite)
{
    const KemRow *kem = rowOf(kKems, suite.curve, &KemRow::curve);
    return kem ? kem->encapsulatedSize : 0;
}

KeyResult<HpkeSealed> hpkeSeal(const HpkeSuite &suite, const AsymmetricKey &recipient, std::string_view info,
                               std::string_view aad, std::string_view plaintext, const HpkePsk *psk,
                               const RandomSource &random)
{
    const auto scheme = Scheme::of(suite);
    if (!scheme)
        throw std::invalid_argument("no HPKE suite");
    if (recipient.curve() != suite.curve)
        return tl::unexpected(KeyFault::HalvesDiffer);
    if (!isComplete(psk))
        return tl::unexpected(KeyFault::WrongLength);
    const auto ephemeral = generateOnCurve(suite.curve, random);
    if (!ephemeral)
        return tl::unexpected(ephemeral.error());
    const auto agreed = agree(*ephemeral, recipient);
    if (!agreed)
        return tl::unexpected(agreed.error());
    std::string encapsulatedKey = scheme->serialized(*ephemeral);
    const auto context =
        scheme->keySchedule(scheme->sharedSecret(*agreed, encapsulatedKey, recipient), info, psk);
    SealedContent sealed = sealContent(suite.aead, context.key, context.baseNonce.view(), aad, plaintext);
    return HpkeSealed{std::move(encapsulatedKey), std::move(sealed.ciphertext) + sealed.tag};
}

std::optional<SecretBytes> hpkeOpen(const HpkeSuite &suite, const AsymmetricKey &recipient,
                                    std::string_view encapsulatedKey, std::string_view info,
                                    std::string_view aad, std::string_view ciphertext, const HpkePsk *psk)
{
    const auto scheme = Scheme::of(suite);
    const std::size_t tagSize = authenticationTagSize(suite.aead);
    if (!scheme || recipient.curve() != suite.curve || !isComplete(psk) || ciphertext.size() < tagSize)
        return std::nullopt;
    const auto ephemeral = scheme->deserialized(encapsulatedKey);
    if (!ephemeral)
        return std::nullopt;
    const auto agreed = agree(recipient, *ephemeral);
    if (!agreed)
        return std::nullopt;
    const auto context =
        scheme->keySchedule(scheme->sharedSecret(*agreed, encapsulatedKey, recipient), info, psk);
    const std::size_t textSize = ciphertext.size() - tagSize;
    return openContent(suite.aead, context.key, context.baseNonce.view(), aad, ciphertext.substr(0, textSize),
                       ciphertext.substr(textSize));
}

} // namespace jotscope::crypto
