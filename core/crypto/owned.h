#pragma once

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_dispatch.h>
#include <openssl/decoder.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

#include <memory>
#include <string_view>

/// OpenSSL's objects with an owner. Included by this room's sources only.
namespace jotscope::crypto {

template<auto Free>
struct FreeWith
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

template<typename T>
struct OwnerOf;

template<typename T>
using Owned = std::unique_ptr<T, typename OwnerOf<T>::Deleter>;

#define JOTSCOPE_OWNED(type, free)                                                                           \
    template<>                                                                                               \
    struct OwnerOf<type>                                                                                     \
    {                                                                                                        \
        using Deleter = FreeWith<free>;                                                                      \
    }

JOTSCOPE_OWNED(BIO, BIO_free_all);
JOTSCOPE_OWNED(BIGNUM, BN_clear_free);
JOTSCOPE_OWNED(BN_CTX, BN_CTX_free);
JOTSCOPE_OWNED(ECDSA_SIG, ECDSA_SIG_free);
JOTSCOPE_OWNED(EC_GROUP, EC_GROUP_free);
JOTSCOPE_OWNED(EC_POINT, EC_POINT_free);
JOTSCOPE_OWNED(EVP_CIPHER, EVP_CIPHER_free);
JOTSCOPE_OWNED(EVP_CIPHER_CTX, EVP_CIPHER_CTX_free);
JOTSCOPE_OWNED(EVP_KDF, EVP_KDF_free);
JOTSCOPE_OWNED(EVP_KDF_CTX, EVP_KDF_CTX_free);
JOTSCOPE_OWNED(EVP_MAC, EVP_MAC_free);
JOTSCOPE_OWNED(EVP_MAC_CTX, EVP_MAC_CTX_free);
JOTSCOPE_OWNED(EVP_MD, EVP_MD_free);
JOTSCOPE_OWNED(EVP_MD_CTX, EVP_MD_CTX_free);
JOTSCOPE_OWNED(EVP_PKEY, EVP_PKEY_free);
JOTSCOPE_OWNED(EVP_PKEY_CTX, EVP_PKEY_CTX_free);
JOTSCOPE_OWNED(OSSL_DECODER_CTX, OSSL_DECODER_CTX_free);
JOTSCOPE_OWNED(OSSL_PARAM, OSSL_PARAM_free);
JOTSCOPE_OWNED(OSSL_PARAM_BLD, OSSL_PARAM_BLD_free);
JOTSCOPE_OWNED(PBE2PARAM, PBE2PARAM_free);
JOTSCOPE_OWNED(PBEPARAM, PBEPARAM_free);
JOTSCOPE_OWNED(PBKDF2PARAM, PBKDF2PARAM_free);
JOTSCOPE_OWNED(PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free);
JOTSCOPE_OWNED(X509, X509_free);
JOTSCOPE_OWNED(X509_PUBKEY, X509_PUBKEY_free);
JOTSCOPE_OWNED(X509_SIG, X509_SIG_free);

#undef JOTSCOPE_OWNED

/// Leaves OpenSSL's error queue as it found it: errors here are answers, and must not show up in others'.
class ErrorQueueGuard
{
public:
    ErrorQueueGuard() { ERR_set_mark(); }
    ~ErrorQueueGuard() { ERR_pop_to_mark(); }
    ErrorQueueGuard(const ErrorQueueGuard &) = delete;
    ErrorQueueGuard &operator=(const ErrorQueueGuard &) = delete;
};

inline const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

inline unsigned char *bytesOf(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

} // namespace jotscope::crypto
