#pragma once

#include "core/crypto/keys/asymmetric_key.h"
#include "core/crypto/owned.h"

#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace jotscope::crypto {

/// What an AsymmetricKey shares with its copies.
struct AsymmetricKey::State
{
    Owned<EVP_PKEY> key;
    KeyFamily family{};
    std::optional<Curve> curve;
    std::optional<MlDsa> parameterSet;
    std::size_t bits = 0;
    bool hasPrivateHalf = false;

    /// A context costs about as much to set up as a tenth of an RSA verification. Those not in use wait here,
    /// each for one operation, padding and hash.
    enum class Operation : std::uint8_t { Verify, Sign };
    struct IdleContext
    {
        Operation operation;
        Padding padding;
        Hash hash;
        Owned<EVP_PKEY_CTX> context;
    };
    /// Likewise of the schemes that hash by themselves.
    struct IdleWholeContext
    {
        Operation operation;
        Owned<EVP_MD_CTX> context;
    };
    mutable std::mutex mutex;
    mutable std::vector<IdleContext> idle;
    mutable std::vector<IdleWholeContext> idleWhole;
};

/// Sorts `key` into a family and curve, and checks whatever OpenSSL does not check by itself.
KeyResult<std::shared_ptr<const AsymmetricKey::State>> examined(Owned<EVP_PKEY> key);

/// A key of what `examined` finds sound.
KeyResult<AsymmetricKey> checkedKey(Owned<EVP_PKEY> key);

/// What is wrong with an RSA key's numbers, if anything.
std::optional<KeyFault> rsaFault(const EVP_PKEY *key, bool hasPrivateHalf);

/// An RSA key that came as n, e and d alone with the rest of its private numbers, which ASN.1 has no way to
/// leave out; any other key as it is.
AsymmetricKey withPrimes(const AsymmetricKey &key);

std::optional<Curve> curveOfGroup(std::string_view openSslName);
const char *groupName(Curve curve); ///< of the EC curves
int okpType(Curve curve);           ///< EVP_PKEY_ED25519 ...
bool isOkp(Curve curve);
bool isScalarOf(Curve curve, const SecretBytes &d); ///< from 1 to the order of an EC curve, less one

/// r || s as the DER SEQUENCE that OpenSSL takes.
std::string ecdsaDer(std::string_view signature);

/// OpenSSL's names of ML-DSA, which it has from 3.5 on. By these alone, so that older headers do.
const char *mlDsaName(MlDsa set);
inline constexpr const char *kMlDsaSeed = "seed";

/// What an ML-DSA key is; nothing when `key` is none.
std::optional<MlDsa> mlDsaOf(const EVP_PKEY *key);

/// The big-endian bytes of a number that the key holds, padded to `size`; empty when it holds none.
std::string numberOf(const EVP_PKEY *key, const char *parameter, std::size_t size = 0);
SecretBytes secretNumberOf(const EVP_PKEY *key, const char *parameter, std::size_t size = 0);
std::string octetsOf(const EVP_PKEY *key, const char *parameter);

} // namespace jotscope::crypto
