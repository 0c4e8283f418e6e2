#include "core/crypto/recovery/ed_dsa_prehash.h"

#include "core/crypto/keys/key_state.h"

namespace jotscope::crypto {

namespace {

/// By its name alone, so that older headers do.
constexpr const char *kInstance = "instance";

/// What OpenSSL calls the variant; null of a curve that has none.
const char *instanceName(const AsymmetricKey &key)
{
    if (key.curve() == Curve::Ed25519)
        return "Ed25519ph";
    return key.curve() == Curve::Ed448 ? "Ed448ph" : nullptr;
}

} // namespace

std::optional<bool> verifyPrehashedEdDsa(const AsymmetricKey &key, std::string_view message,
                                         std::string_view signature)
{
    const char *name = instanceName(key);
    if (!name || signature.size() != 2 * fieldSize(*key.curve()))
        return false;
    const ErrorQueueGuard errors;
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // belongs to `context`
    if (!context || EVP_DigestVerifyInit_ex(context.get(), &keyContext, nullptr, nullptr, nullptr,
                                            key.state().key.get(), nullptr) != 1)
        return std::nullopt;
    // An OpenSSL that does not know the parameter would pass over it and verify the pure variant.
    const OSSL_PARAM *known = EVP_PKEY_CTX_settable_params(keyContext);
    if (!known || !OSSL_PARAM_locate_const(known, kInstance))
        return std::nullopt;
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(const_cast<char *>(kInstance), const_cast<char *>(name), 0),
        OSSL_PARAM_construct_end()};
    return EVP_PKEY_CTX_set_params(keyContext, parameters) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signature), signature.size(), bytesOf(message),
                            message.size()) == 1;
}

} // namespace jotscope::crypto
