#include "core/crypto/encryption/key_derivation.h"

#include "core/crypto/hashing/evp_hash.h"
#include "core/crypto/hashing/mac_key.h"
#include "core/crypto/secret_buffer.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <algorithm>
#include <span>
#include <stdexcept>

namespace jotscope::crypto {

namespace {

OSSL_PARAM bytesParameter(const char *name, std::string_view bytes)
{
    return OSSL_PARAM_construct_octet_string(name, const_cast<char *>(bytes.data()), bytes.size());
}

OSSL_PARAM hashParameter(Hash hash)
{
    return OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, const_cast<char *>(evpHashName(hash)), 0);
}

SecretBytes derive(const char *function, std::span<const OSSL_PARAM> parameters, std::size_t size)
{
    const ErrorQueueGuard errors;
    const Owned<EVP_KDF> kdf(EVP_KDF_fetch(nullptr, function, nullptr));
    const Owned<EVP_KDF_CTX> context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    SecretBuffer key(size);
    if (!context || EVP_KDF_derive(context.get(), key.data(), size, parameters.data()) != 1)
        throw std::invalid_argument(
            "a key derivation that OpenSSL does not have or sizes that it does not take");
    return key.first(size);
}

} // namespace

SecretBytes derivePbkdf2(Hash hash, const SecretBytes &password, std::string_view salt,
                         std::uint64_t iterations, std::size_t size)
{
    // "pkcs5" lifts the lower bounds of SP 800-132: a debugger reads what weak senders wrote, too.
    int acceptsAnySize = 1;
    const OSSL_PARAM parameters[] = {bytesParameter(OSSL_KDF_PARAM_PASSWORD, password.view()),
                                     bytesParameter(OSSL_KDF_PARAM_SALT, salt),
                                     OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_ITER, &iterations),
                                     OSSL_PARAM_construct_int(OSSL_KDF_PARAM_PKCS5, &acceptsAnySize),
                                     hashParameter(hash),
                                     OSSL_PARAM_construct_end()};
    return derive(OSSL_KDF_NAME_PBKDF2, parameters, size);
}

SecretBytes deriveConcat(const SecretBytes &sharedSecret, std::string_view otherInfo, std::size_t size)
{
    const OSSL_PARAM parameters[] = {
        hashParameter(Hash::Sha256), bytesParameter(OSSL_KDF_PARAM_KEY, sharedSecret.view()),
        bytesParameter(OSSL_KDF_PARAM_INFO, otherInfo), OSSL_PARAM_construct_end()};
    return derive(OSSL_KDF_NAME_SSKDF, parameters, size);
}

// HKDF is written out over HMAC: OpenSSL's refuses an empty secret, and 3.0's an `info` above 1,024 bytes,
// both of which RFC 5869 allows.

SecretBytes hkdfExtract(Hash hash, std::string_view salt, const SecretBytes &inputKeyingMaterial)
{
    // An empty HMAC key is the string of zeros that section 2.2 puts for a missing salt.
    std::string key = MacKey(SecretBytes(salt)).compute(hash, inputKeyingMaterial.view());
    return SecretBytes::takenFrom(key);
}

SecretBytes hkdfExpand(Hash hash, const SecretBytes &pseudorandomKey, std::string_view info, std::size_t size)
{
    constexpr std::size_t kMostBlocks = 255;
    if (size > kMostBlocks * digestSize(hash))
        throw std::invalid_argument("HKDF yields no more than 255 blocks");
    const MacKey mac(pseudorandomKey.copy());
    SecretBuffer key(size);
    SecretBytes block;
    std::size_t filled = 0;
    for (unsigned number = 1; filled < size; ++number) {
        const char counter = static_cast<char>(number);
        std::string next = mac.compute(hash, {block.view(), info, {&counter, 1}});
        block = SecretBytes::takenFrom(next);
        const std::size_t part = std::min(block.size(), size - filled);
        std::ranges::copy(block.view().substr(0, part), key.data() + filled);
        filled += part;
    }
    return key.first(size);
}

} // namespace jotscope::crypto
