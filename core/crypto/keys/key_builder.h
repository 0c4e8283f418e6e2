#pragma once

#include "core/crypto/owned.h"
#include "core/text/secret/secret_bytes.h"

#include <string_view>

/// Numbers to keys and back. Included by this room's sources only.
namespace jotscope::crypto {

inline Owned<BIGNUM> toNumber(std::string_view bytes)
{
    return Owned<BIGNUM>(BN_bin2bn(bytesOf(bytes), static_cast<int>(bytes.size()), nullptr));
}

/// Null when empty. OpenSSL wipes the copies that it makes of such a number, and hurries over none of its
/// bits.
inline Owned<BIGNUM> toSecretNumber(const SecretBytes &bytes)
{
    if (bytes.isEmpty())
        return nullptr;
    Owned<BIGNUM> number(BN_secure_new());
    BN_bin2bn(bytesOf(bytes.view()), static_cast<int>(bytes.size()), number.get());
    BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    return number;
}

/// Null when the key has no such number.
inline Owned<BIGNUM> parameter(const EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    return Owned<BIGNUM>(number);
}

/// Collects parameters and makes a key of them. The numbers must outlive the call to `make`.
class KeyBuilder
{
public:
    KeyBuilder() : m_parameters(OSSL_PARAM_BLD_new()) {}

    void add(const char *name, const BIGNUM *number)
    {
        if (number)
            OSSL_PARAM_BLD_push_BN(m_parameters.get(), name, number);
    }
    void addText(const char *name, const char *text)
    {
        OSSL_PARAM_BLD_push_utf8_string(m_parameters.get(), name, text, 0);
    }
    void addBytes(const char *name, std::string_view bytes)
    {
        OSSL_PARAM_BLD_push_octet_string(m_parameters.get(), name, bytes.data(), bytes.size());
    }

    Owned<EVP_PKEY> make(const char *type, int selection)
    {
        const Owned<OSSL_PARAM> list(OSSL_PARAM_BLD_to_param(m_parameters.get()));
        const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
        EVP_PKEY *key = nullptr;
        if (list && context && EVP_PKEY_fromdata_init(context.get()) == 1)
            EVP_PKEY_fromdata(context.get(), &key, selection, list.get());
        return Owned<EVP_PKEY>(key);
    }

private:
    Owned<OSSL_PARAM_BLD> m_parameters;
};

} // namespace jotscope::crypto
