#include "core/jose/jwe/key_management.h"

#include "core/crypto/encryption/key_agreement.h"
#include "core/crypto/encryption/key_derivation.h"
#include "core/crypto/encryption/key_wrap.h"
#include "core/crypto/encryption/rsa_encryption.h"
#include "core/crypto/keys/key_generation.h"
#include "core/jose/jwe/recipients/key_fitness.h"
#include "core/jose/keys/formats/jwk/jwk_text.h"
#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"

namespace jotscope {

namespace {

constexpr std::size_t kKeyWrapOverhead = 8; ///< RFC 3394: the integrity check value
constexpr std::size_t kNewSaltBytes = 16;

std::string bigEndian(std::size_t number)
{
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(number >> shift & 0xff);
    return bytes;
}

std::string withLength(std::string_view bytes)
{
    return bigEndian(bytes.size()).append(bytes);
}

/// RFC 7518 section 4.6.2. What is agreed on is the Content Encryption Key of `enc`, or wraps it for `alg`.
SecretBytes deriveAgreed(const JweAlgorithm &algorithm, const ContentEncryption &encryption,
                         const SecretBytes &agreed, std::string_view partyUInfo, std::string_view partyVInfo)
{
    const bool isWrapping = algorithm.wrapKeyBytes != 0;
    const std::size_t size = isWrapping ? algorithm.wrapKeyBytes : crypto::keySize(encryption.cipher);
    const std::string otherInfo = withLength(isWrapping ? algorithm.name : encryption.name) +
                                  withLength(partyUInfo) + withLength(partyVInfo) + bigEndian(size * 8);
    return crypto::deriveConcat(agreed, otherInfo, size);
}

/// RFC 7518 section 4.8.1.1: the salt begins with the algorithm's name.
SecretBytes derivePassword(const JweAlgorithm &algorithm, const SecretBytes &password, std::string_view salt,
                           std::uint64_t iterations)
{
    std::string input(algorithm.name);
    input.append(1, '\0').append(salt);
    return crypto::derivePbkdf2(*algorithm.hash, password, input, iterations, algorithm.wrapKeyBytes);
}

crypto::ContentCipher gcmOf(const JweAlgorithm &algorithm)
{
    using enum crypto::ContentCipher;
    return algorithm.wrapKeyBytes == 16 ? Aes128Gcm : algorithm.wrapKeyBytes == 24 ? Aes192Gcm : Aes256Gcm;
}

/// draft-ietf-jose-hpke-encrypt section 6.1, without extra information.
std::string hpkeInfo(const ContentEncryption &encryption)
{
    return std::string("JOSE-HPKE rcpt\xff").append(encryption.name).append("\xff");
}

std::string quotedBase64Url(std::string_view bytes)
{
    return jsonQuoted(encodeBase64Url(bytes));
}

/// The other way round for each kind of key management, with what all of them share.
class Sealing
{
public:
    Sealing(const JweAlgorithm &algorithm, const ContentEncryption &encryption, const Key &key,
            const SecretBytes &contentKey, const SealingParameters &parameters,
            const crypto::RandomSource &random)
        : m_algorithm(algorithm)
        , m_encryption(encryption)
        , m_key(key)
        , m_contentKey(contentKey)
        , m_parameters(parameters)
        , m_random(random)
    {}

    Result<SealedKey> run()
    {
        switch (m_algorithm.management) {
        case KeyManagement::Direct:
            m_sealed.contentKey = m_key.mac()->secret().copy();
            return std::move(m_sealed);
        case KeyManagement::AesKeyWrap:
            return wrapped(m_key.mac()->secret());
        case KeyManagement::AesGcmKeyWrap:
            return gcmWrapped();
        case KeyManagement::Pbes2:
            return passwordWrapped();
        case KeyManagement::RsaPkcs1:
            return encrypted(crypto::encryptPkcs1(*m_key.asymmetric(), m_contentKey));
        case KeyManagement::RsaOaep:
            return encrypted(crypto::encryptOaep(*m_key.asymmetric(), *m_algorithm.hash, m_contentKey));
        case KeyManagement::EcdhEs:
            return agreed();
        case KeyManagement::HpkeKey:
            return hpkeSealed();
        case KeyManagement::HpkeIntegrated:
            break;
        }
        return failure("encryption-key-unusable");
    }

private:
    SealedKey finished(std::string encryptedKey)
    {
        m_sealed.contentKey = m_contentKey.copy();
        m_sealed.encryptedKey = std::move(encryptedKey);
        return std::move(m_sealed);
    }

    void add(std::string_view name, std::string json)
    {
        m_sealed.parameters.push_back({name, std::move(json)});
    }

    SealedKey wrapped(const SecretBytes &wrappingKey)
    {
        return finished(crypto::wrapKey(wrappingKey, m_contentKey));
    }

    SealedKey gcmWrapped()
    {
        const std::string iv = m_parameters.initializationVector ? *m_parameters.initializationVector
                                                                 : std::string(m_random(kGcmIvBytes).view());
        crypto::SealedContent sealed =
            crypto::sealContent(gcmOf(m_algorithm), m_key.mac()->secret(), iv, {}, m_contentKey.view());
        add("iv", quotedBase64Url(iv));
        add("tag", quotedBase64Url(sealed.tag));
        return finished(std::move(sealed.ciphertext));
    }

    SealedKey passwordWrapped()
    {
        const std::string salt =
            m_parameters.salt ? *m_parameters.salt : std::string(m_random(kNewSaltBytes).view());
        add("p2s", quotedBase64Url(salt));
        add("p2c", std::to_string(m_parameters.iterations));
        return wrapped(derivePassword(m_algorithm, m_key.mac()->secret(), salt, m_parameters.iterations));
    }

    Result<SealedKey> encrypted(std::optional<std::string> encryptedKey)
    {
        if (!encryptedKey)
            return failure("encryption-key-too-small", {}, {{"alg", std::string(m_algorithm.name)}});
        return finished(*std::move(encryptedKey));
    }

    Result<SealedKey> agreed()
    {
        const crypto::AsymmetricKey &recipient = *m_key.asymmetric();
        auto ephemeral = crypto::generateOnCurve(*recipient.curve(), m_random);
        if (!ephemeral)
            return failure("encryption-key-unusable");
        const crypto::KeyResult<SecretBytes> shared = crypto::agree(*ephemeral, recipient);
        if (!shared)
            return failure("encryption-key-unusable");
        SecretBytes derived = deriveAgreed(m_algorithm, m_encryption, *shared, m_parameters.partyUInfo,
                                           m_parameters.partyVInfo);
        add("epk", publicJwk(Key(*std::move(ephemeral), {})));
        if (!m_parameters.partyUInfo.empty())
            add("apu", quotedBase64Url(m_parameters.partyUInfo));
        if (!m_parameters.partyVInfo.empty())
            add("apv", quotedBase64Url(m_parameters.partyVInfo));
        if (m_algorithm.wrapKeyBytes != 0)
            return wrapped(derived);
        m_sealed.contentKey = std::move(derived);
        return std::move(m_sealed);
    }

    Result<SealedKey> hpkeSealed()
    {
        auto sealed = crypto::hpkeSeal(*m_algorithm.suite, *m_key.asymmetric(), hpkeInfo(m_encryption), {},
                                       m_contentKey.view(), m_parameters.psk, m_random);
        if (!sealed)
            return failure("encryption-key-unusable");
        add("ek", quotedBase64Url(sealed->encapsulatedKey));
        return finished(std::move(sealed->ciphertext));
    }

    const JweAlgorithm &m_algorithm;
    const ContentEncryption &m_encryption;
    const Key &m_key;
    const SecretBytes &m_contentKey;
    const SealingParameters &m_parameters;
    const crypto::RandomSource &m_random;
    SealedKey m_sealed;
};

} // namespace

std::optional<SecretBytes> recoverContentKey(const JweAlgorithm &algorithm,
                                             const ContentEncryption &encryption, const Key &key,
                                             const KeyParameters &parameters, std::string_view encryptedKey,
                                             const crypto::HpkePsk *psk)
{
    const std::size_t size = crypto::keySize(encryption.cipher);
    switch (algorithm.management) {
    case KeyManagement::Direct:
        return key.mac()->secret().copy();
    case KeyManagement::AesKeyWrap:
        return crypto::unwrapKey(key.mac()->secret(), encryptedKey);
    case KeyManagement::AesGcmKeyWrap:
        return crypto::openContent(gcmOf(algorithm), key.mac()->secret(), parameters.initializationVector, {},
                                   encryptedKey, parameters.authenticationTag);
    case KeyManagement::Pbes2:
        return crypto::unwrapKey(
            derivePassword(algorithm, key.mac()->secret(), parameters.salt, parameters.iterations),
            encryptedKey);
    case KeyManagement::RsaPkcs1:
        return crypto::decryptPkcs1OrSubstitute(*key.asymmetric(), encryptedKey, size,
                                                crypto::systemRandom()(size));
    case KeyManagement::RsaOaep: {
        SecretBytes substitute = crypto::systemRandom()(size);
        std::optional<SecretBytes> opened =
            crypto::decryptOaep(*key.asymmetric(), *algorithm.hash, encryptedKey);
        return opened && opened->size() == size ? std::move(opened) : std::move(substitute);
    }
    case KeyManagement::EcdhEs: {
        const crypto::KeyResult<SecretBytes> agreed =
            crypto::agree(*key.asymmetric(), *parameters.ephemeralKey->asymmetric());
        if (!agreed)
            return std::nullopt;
        SecretBytes derived =
            deriveAgreed(algorithm, encryption, *agreed, parameters.partyUInfo, parameters.partyVInfo);
        if (algorithm.wrapKeyBytes == 0)
            return derived;
        return crypto::unwrapKey(derived, encryptedKey);
    }
    case KeyManagement::HpkeKey:
        return crypto::hpkeOpen(*algorithm.suite, *key.asymmetric(), parameters.encapsulatedKey,
                                hpkeInfo(encryption), {}, encryptedKey, psk);
    case KeyManagement::HpkeIntegrated:
        break;
    }
    return std::nullopt;
}

std::optional<std::size_t> encryptedKeySize(const JweAlgorithm &algorithm,
                                            const ContentEncryption &encryption)
{
    const std::size_t size = crypto::keySize(encryption.cipher);
    if (isDirect(algorithm))
        return 0;
    switch (algorithm.management) {
    case KeyManagement::AesGcmKeyWrap:
        return size;
    case KeyManagement::HpkeKey:
        return size + crypto::authenticationTagSize(algorithm.suite->aead);
    case KeyManagement::RsaPkcs1:
    case KeyManagement::RsaOaep:
        return std::nullopt;
    default:
        return size + kKeyWrapOverhead;
    }
}

Result<SealedKey> sealContentKey(const JweAlgorithm &algorithm, const ContentEncryption &encryption,
                                 const Key &key, const SecretBytes &contentKey,
                                 const SealingParameters &parameters, const crypto::RandomSource &random)
{
    return Sealing(algorithm, encryption, key, contentKey, parameters, random).run();
}

} // namespace jotscope
