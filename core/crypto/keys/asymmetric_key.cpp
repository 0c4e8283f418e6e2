#include "core/crypto/keys/asymmetric_key.h"

#include "core/crypto/evp_hash.h"
#include "core/crypto/keys/key_state.h"

#include <openssl/core_names.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>

namespace jotscope::crypto {

namespace {

std::string numberOf(const EVP_PKEY *key, const char *parameter, std::size_t size = 0)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, parameter, &number) != 1)
        return {};
    const Owned<BIGNUM> owner(number);
    std::string bytes(std::max(size, static_cast<std::size_t>(BN_num_bytes(number))), '\0');
    BN_bn2binpad(number, bytesOf(bytes), static_cast<int>(bytes.size()));
    return bytes;
}

Owned<EVP_PKEY_CTX> verificationContext(EVP_PKEY *key, KeyFamily family, Padding padding, Hash hash)
{
    Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    if (!context || EVP_PKEY_verify_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_signature_md(context.get(), evpHash(hash)) != 1)
        return nullptr;
    if (family != KeyFamily::Rsa)
        return context;
    if (padding == Padding::Pkcs1)
        return EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1 ? std::move(context)
                                                                                   : nullptr;
    // OpenSSL accepts any salt length here unless told.
    if (EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PSS_PADDING) != 1 ||
        EVP_PKEY_CTX_set_rsa_mgf1_md(context.get(), evpHash(hash)) != 1 ||
        EVP_PKEY_CTX_set_rsa_pss_saltlen(context.get(), RSA_PSS_SALTLEN_DIGEST) != 1)
        return nullptr;
    return context;
}

bool verifyDigest(const AsymmetricKey::State &state, Padding padding, Hash hash, std::string_view message,
                  std::string_view signature)
{
    const ErrorQueueGuard errors;
    Owned<EVP_PKEY_CTX> context;
    {
        const std::lock_guard lock(state.mutex);
        const auto idle = std::ranges::find_if(state.idle, [&](const AsymmetricKey::State::IdleContext &one) {
            return one.padding == padding && one.hash == hash;
        });
        if (idle != state.idle.end()) {
            context = std::move(idle->context);
            state.idle.erase(idle);
        }
    }
    if (!context)
        context = verificationContext(state.key.get(), state.family, padding, hash);
    if (!context)
        return false;
    std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
    unsigned size = 0;
    if (EVP_Digest(message.data(), message.size(), value.data(), &size, evpHash(hash), nullptr) != 1)
        return false;
    const bool isValid =
        EVP_PKEY_verify(context.get(), bytesOf(signature), signature.size(), value.data(), size) == 1;
    const std::lock_guard lock(state.mutex);
    state.idle.push_back({padding, hash, std::move(context)});
    return isValid;
}

/// r || s as the DER SEQUENCE that OpenSSL takes.
std::string ecdsaDer(std::string_view signature)
{
    const std::size_t half = signature.size() / 2;
    const Owned<ECDSA_SIG> pair(ECDSA_SIG_new());
    BIGNUM *r = BN_bin2bn(bytesOf(signature), static_cast<int>(half), nullptr);
    BIGNUM *s = BN_bin2bn(bytesOf(signature) + half, static_cast<int>(half), nullptr);
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    std::string der(static_cast<std::size_t>(i2d_ECDSA_SIG(pair.get(), nullptr)), '\0');
    unsigned char *end = bytesOf(der);
    i2d_ECDSA_SIG(pair.get(), &end);
    return der;
}

} // namespace

KeyFamily AsymmetricKey::family() const
{
    return m_state->family;
}

std::optional<Curve> AsymmetricKey::curve() const
{
    return m_state->curve;
}

std::size_t AsymmetricKey::bits() const
{
    return m_state->bits;
}

bool AsymmetricKey::hasPrivateHalf() const
{
    return m_state->hasPrivateHalf;
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

std::string AsymmetricKey::subjectPublicKeyInfo() const
{
    std::string der(static_cast<std::size_t>(std::max(0, i2d_PUBKEY(m_state->key.get(), nullptr))), '\0');
    unsigned char *end = bytesOf(der);
    i2d_PUBKEY(m_state->key.get(), &end);
    return der;
}

bool AsymmetricKey::verifyRsa(Padding padding, Hash hash, std::string_view message,
                              std::string_view signature) const
{
    if (m_state->family != KeyFamily::Rsa || signature.size() != (m_state->bits + 7) / 8)
        return false;
    return verifyDigest(*m_state, padding, hash, message, signature);
}

bool AsymmetricKey::verifyEcdsa(Hash hash, std::string_view message, std::string_view signature) const
{
    if (m_state->family != KeyFamily::Ec || signature.size() != 2 * fieldSize(*m_state->curve))
        return false;
    return verifyDigest(*m_state, Padding::Pkcs1, hash, message, ecdsaDer(signature));
}

bool AsymmetricKey::verifyEdDsa(std::string_view message, std::string_view signature) const
{
    if (m_state->curve != Curve::Ed25519 && m_state->curve != Curve::Ed448)
        return false;
    if (signature.size() != 2 * fieldSize(*m_state->curve))
        return false;
    const ErrorQueueGuard errors;
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    return context &&
           EVP_DigestVerifyInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, m_state->key.get(),
                                   nullptr) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signature), signature.size(), bytesOf(message),
                            message.size()) == 1;
}

} // namespace jotscope::crypto
