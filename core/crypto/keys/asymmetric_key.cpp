#include "core/crypto/keys/asymmetric_key.h"

#include "core/crypto/keys/key_state.h"

#include <openssl/core_names.h>

#include <algorithm>

namespace jotscope::crypto {

KeyFamily AsymmetricKey::family() const
{
    return m_state->family;
}

std::optional<Curve> AsymmetricKey::curve() const
{
    return m_state->curve;
}

std::optional<MlDsa> AsymmetricKey::parameterSet() const
{
    return m_state->parameterSet;
}

std::size_t AsymmetricKey::bits() const
{
    return m_state->bits;
}

bool AsymmetricKey::hasPrivateHalf() const
{
    return m_state->hasPrivateHalf;
}

AsymmetricKey AsymmetricKey::duplicate() const
{
    const ErrorQueueGuard errors;
    Owned<EVP_PKEY> key(EVP_PKEY_dup(m_state->key.get()));
    if (!key)
        return *this;
    auto state = std::make_shared<State>();
    state->key = std::move(key);
    state->family = m_state->family;
    state->curve = m_state->curve;
    state->parameterSet = m_state->parameterSet;
    state->bits = m_state->bits;
    state->hasPrivateHalf = m_state->hasPrivateHalf;
    return AsymmetricKey(std::move(state));
}

RsaPublicNumbers AsymmetricKey::rsaNumbers() const
{
    return {numberOf(m_state->key.get(), OSSL_PKEY_PARAM_RSA_N),
            numberOf(m_state->key.get(), OSSL_PKEY_PARAM_RSA_E)};
}

EcPublicPoint AsymmetricKey::ecPoint() const
{
    const std::size_t size = fieldSize(*m_state->curve);
    return {numberOf(m_state->key.get(), OSSL_PKEY_PARAM_EC_PUB_X, size),
            numberOf(m_state->key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, size)};
}

std::string AsymmetricKey::okpPublicBytes() const
{
    std::string bytes(fieldSize(*m_state->curve), '\0');
    std::size_t size = bytes.size();
    EVP_PKEY_get_raw_public_key(m_state->key.get(), bytesOf(bytes), &size);
    return bytes;
}

std::string AsymmetricKey::mlDsaPublicBytes() const
{
    return octetsOf(m_state->key.get(), OSSL_PKEY_PARAM_PUB_KEY);
}

std::string AsymmetricKey::publicBytes() const
{
    switch (family()) {
    case KeyFamily::Rsa:
        return rsaNumbers().modulus;
    case KeyFamily::Ec:
        return '\x04' + ecPoint().x + ecPoint().y;
    case KeyFamily::Okp:
        return okpPublicBytes();
    case KeyFamily::Akp:
        break;
    }
    return mlDsaPublicBytes();
}

AsymmetricKey::RsaPrivateNumbers AsymmetricKey::rsaPrivateNumbers() const
{
    const EVP_PKEY *key = m_state->key.get();
    return {secretNumberOf(key, OSSL_PKEY_PARAM_RSA_D),
            secretNumberOf(key, OSSL_PKEY_PARAM_RSA_FACTOR1),
            secretNumberOf(key, OSSL_PKEY_PARAM_RSA_FACTOR2),
            secretNumberOf(key, OSSL_PKEY_PARAM_RSA_EXPONENT1),
            secretNumberOf(key, OSSL_PKEY_PARAM_RSA_EXPONENT2),
            secretNumberOf(key, OSSL_PKEY_PARAM_RSA_COEFFICIENT1)};
}

SecretBytes AsymmetricKey::privateBytes() const
{
    const EVP_PKEY *key = m_state->key.get();
    if (m_state->family == KeyFamily::Ec)
        return secretNumberOf(key, OSSL_PKEY_PARAM_PRIV_KEY, fieldSize(*m_state->curve));
    std::string bytes =
        octetsOf(key, m_state->family == KeyFamily::Akp ? kMlDsaSeed : OSSL_PKEY_PARAM_PRIV_KEY);
    return SecretBytes::takenFrom(bytes);
}

std::string AsymmetricKey::subjectPublicKeyInfo() const
{
    std::string der(static_cast<std::size_t>(std::max(0, i2d_PUBKEY(m_state->key.get(), nullptr))), '\0');
    unsigned char *end = bytesOf(der);
    i2d_PUBKEY(m_state->key.get(), &end);
    return der;
}

std::string numberOf(const EVP_PKEY *key, const char *parameter, std::size_t size)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, parameter, &number) != 1)
        return {};
    const Owned<BIGNUM> owner(number);
    std::string bytes(std::max(size, static_cast<std::size_t>(BN_num_bytes(number))), '\0');
    BN_bn2binpad(number, bytesOf(bytes), static_cast<int>(bytes.size()));
    return bytes;
}

SecretBytes secretNumberOf(const EVP_PKEY *key, const char *parameter, std::size_t size)
{
    std::string bytes = numberOf(key, parameter, size);
    return SecretBytes::takenFrom(bytes);
}

std::string octetsOf(const EVP_PKEY *key, const char *parameter)
{
    std::size_t size = 0;
    if (EVP_PKEY_get_octet_string_param(key, parameter, nullptr, 0, &size) != 1)
        return {};
    std::string bytes(size, '\0');
    if (EVP_PKEY_get_octet_string_param(key, parameter, bytesOf(bytes), bytes.size(), &size) != 1)
        return {};
    bytes.resize(size);
    return bytes;
}

} // namespace jotscope::crypto
