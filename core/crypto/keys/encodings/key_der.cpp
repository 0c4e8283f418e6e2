#include "core/crypto/keys/encodings/key_der.h"

#include "core/crypto/keys/key_state.h"

#include <openssl/pkcs12.h>

namespace jotscope::crypto {

namespace {

constexpr int kIterations = 600'000; ///< what OWASP asks of PBKDF2-HMAC-SHA-256
constexpr int kSaltSize = 16;

Owned<PKCS8_PRIV_KEY_INFO> privateKeyInfo(const AsymmetricKey &key)
{
    return Owned<PKCS8_PRIV_KEY_INFO>(key.hasPrivateHalf() ? EVP_PKEY2PKCS8(withPrimes(key).state().key.get())
                                                           : nullptr);
}

/// Runs one of OpenSSL's i2d functions; its buffer is wiped.
template<typename Encode, typename Object>
SecretBytes encoded(Encode encode, Object *object)
{
    unsigned char *der = nullptr;
    const int size = object ? encode(object, &der) : 0;
    if (size <= 0)
        return {};
    const auto length = static_cast<std::size_t>(size);
    SecretBytes bytes{std::string_view(reinterpret_cast<const char *>(der), length)};
    OPENSSL_clear_free(der, length);
    return bytes;
}

} // namespace

SecretBytes pkcs8Der(const AsymmetricKey &key)
{
    const ErrorQueueGuard errors;
    const auto info = privateKeyInfo(key);
    return encoded(i2d_PKCS8_PRIV_KEY_INFO, info.get());
}

std::string encryptedPkcs8Der(const AsymmetricKey &key, const SecretBytes &passphrase)
{
    const ErrorQueueGuard errors;
    const auto info = privateKeyInfo(key);
    if (!info)
        return {};
    // -1 stands for PBES2, whose pseudorandom function is HMAC with SHA-256 unless told; no salt for a fresh
    // one.
    const Owned<X509_SIG> encrypted(PKCS8_encrypt(-1, EVP_aes_256_cbc(), passphrase.view().data(),
                                                  static_cast<int>(passphrase.size()), nullptr, kSaltSize,
                                                  kIterations, info.get()));
    return std::string(encoded(i2d_X509_SIG, encrypted.get()).view());
}

SecretBytes traditionalDer(const AsymmetricKey &key)
{
    const ErrorQueueGuard errors;
    const bool hasForm = key.family() == KeyFamily::Rsa || key.family() == KeyFamily::Ec;
    if (!hasForm || !key.hasPrivateHalf())
        return {};
    return encoded(i2d_PrivateKey, withPrimes(key).state().key.get());
}

std::string pkcs1PublicDer(const AsymmetricKey &key)
{
    const ErrorQueueGuard errors;
    return std::string(
        encoded(i2d_PublicKey, key.family() == KeyFamily::Rsa ? key.state().key.get() : nullptr).view());
}

} // namespace jotscope::crypto
