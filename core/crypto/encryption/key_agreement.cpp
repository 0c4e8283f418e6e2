#include "core/crypto/encryption/key_agreement.h"

#include "core/crypto/keys/key_state.h"
#include "core/crypto/secret_buffer.h"

#include <algorithm>
#include <array>

namespace jotscope::crypto {

namespace {

constexpr std::array kAgreeingCurves = {Curve::P256, Curve::P384, Curve::P521, Curve::X25519, Curve::X448};

} // namespace

KeyResult<SecretBytes> agree(const AsymmetricKey &own, const AsymmetricKey &peer)
{
    const ErrorQueueGuard errors;
    if (own.curve() != peer.curve())
        return tl::unexpected(KeyFault::HalvesDiffer);
    if (!own.curve() || std::ranges::find(kAgreeingCurves, *own.curve()) == kAgreeingCurves.end())
        return tl::unexpected(KeyFault::UnsupportedCurve);
    if (!own.hasPrivateHalf())
        return tl::unexpected(KeyFault::NotAKey);
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_pkey(nullptr, own.state().key.get(), nullptr));
    // The peer's point was found on its curve when the key was made, so that it is not checked again here. An
    // all-zero outcome of X25519 and X448 OpenSSL refuses by itself.
    SecretBuffer secret(fieldSize(*own.curve()));
    std::size_t size = secret.size();
    if (!context || EVP_PKEY_derive_init(context.get()) != 1 ||
        EVP_PKEY_derive_set_peer_ex(context.get(), peer.state().key.get(), 0) != 1 ||
        EVP_PKEY_derive(context.get(), secret.data(), &size) != 1 || size != secret.size())
        return tl::unexpected(KeyFault::NotAKey);
    return secret.first(size);
}

} // namespace jotscope::crypto
