#include "core/crypto/keys/key_generation.h"

#include "core/crypto/keys/key_state.h"
#include "core/text/limits.h"

#include <openssl/rsa.h>

namespace jotscope::crypto {

namespace {

constexpr std::size_t kFewestRsaBits = 2048; ///< RFC 7518 section 3.3
constexpr int kMostDraws = 128;              ///< about one in 2^32 is out of range: more are no chance

/// A no is remembered, since OpenSSL passes over some.
struct Patience
{
    const std::function<bool()> &goesOn;
    bool hasEnded = false;
};

int asksWhetherToGoOn(EVP_PKEY_CTX *context)
{
    auto &patience = *static_cast<Patience *>(EVP_PKEY_CTX_get_app_data(context));
    patience.hasEnded = patience.hasEnded || !patience.goesOn();
    return patience.hasEnded ? 0 : 1;
}

KeyResult<AsymmetricKey> generateEc(Curve curve, const RandomSource &random)
{
    const std::size_t size = fieldSize(curve);
    for (int draw = 0; draw < kMostDraws; ++draw) {
        SecretBytes d = random(size);
        if (curve == Curve::P521) {
            // 521 bits stand in 66 bytes, of whose first only the last bit counts.
            std::string masked(d.view());
            masked[0] = static_cast<char>(masked[0] & 1);
            d = SecretBytes::takenFrom(masked);
        }
        if (isScalarOf(curve, d))
            return AsymmetricKey::fromEc(curve, {}, d);
    }
    return tl::unexpected(KeyFault::NotAKey);
}

} // namespace

KeyResult<AsymmetricKey> generateRsa(std::size_t bits, const std::function<bool()> &goesOn)
{
    const ErrorQueueGuard errors;
    if (bits > limits::kRsaModulusBits)
        return tl::unexpected(KeyFault::ModulusTooLarge);
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    if (bits < kFewestRsaBits || !context || EVP_PKEY_keygen_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), static_cast<int>(bits)) != 1)
        return tl::unexpected(KeyFault::NotAKey);
    Patience patience{goesOn};
    if (goesOn) {
        EVP_PKEY_CTX_set_app_data(context.get(), &patience);
        EVP_PKEY_CTX_set_cb(context.get(), asksWhetherToGoOn);
    }
    EVP_PKEY *key = nullptr;
    EVP_PKEY_generate(context.get(), &key);
    Owned<EVP_PKEY> made(key);
    if (patience.hasEnded)
        return tl::unexpected(KeyFault::NotAKey);
    return checkedKey(std::move(made));
}

KeyResult<AsymmetricKey> generateOnCurve(Curve curve, const RandomSource &random)
{
    if (!isOkp(curve))
        return generateEc(curve, random);
    return AsymmetricKey::fromOkp(curve, {}, random(fieldSize(curve)));
}

} // namespace jotscope::crypto
