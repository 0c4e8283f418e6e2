#pragma once

#include "core/crypto/keys/asymmetric_key.h"
#include "core/crypto/owned.h"

#include <mutex>

namespace jotscope::crypto {

/// What an AsymmetricKey shares with its copies.
struct AsymmetricKey::State
{
    Owned<EVP_PKEY> key;
    KeyFamily family{};
    std::optional<Curve> curve;
    std::size_t bits = 0;
    bool hasPrivateHalf = false;

    /// A verification context costs about as much to set up as a tenth of an RSA verification. Those not in
    /// use wait here, each for one padding and hash.
    struct IdleContext
    {
        Padding padding;
        Hash hash;
        Owned<EVP_PKEY_CTX> context;
    };
    mutable std::mutex mutex;
    mutable std::vector<IdleContext> idle;
};

/// Sorts `key` into a family and curve, and checks whatever OpenSSL does not check by itself.
KeyResult<std::shared_ptr<const AsymmetricKey::State>> examined(Owned<EVP_PKEY> key);

std::optional<Curve> curveOfGroup(std::string_view openSslName);
const char *groupName(Curve curve); ///< of the EC curves
int okpType(Curve curve);           ///< EVP_PKEY_ED25519 ...
bool isOkp(Curve curve);

} // namespace jotscope::crypto
