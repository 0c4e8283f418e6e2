#include "core/crypto/keys/key_state.h"

#include <openssl/core_names.h>

#include <utility>

namespace jotscope::crypto {

namespace {

/// Each base finds the primes with a chance of a half at least.
constexpr BN_ULONG kMostBases = 100;

Owned<BIGNUM> secretNumber(const SecretBytes &bytes = {})
{
    Owned<BIGNUM> number(BN_secure_new());
    if (!bytes.isEmpty())
        BN_bin2bn(bytesOf(bytes.view()), static_cast<int>(bytes.size()), number.get());
    BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    return number;
}

SecretBytes valueOf(const BIGNUM *number)
{
    std::string bytes(static_cast<std::size_t>(BN_num_bytes(number)), '\0');
    BN_bn2bin(number, bytesOf(bytes));
    return SecretBytes::takenFrom(bytes);
}

/// A prime of `n`, from a multiple of the order of its group: a root of 1 that is neither 1 nor -1 differs
/// from 1 by a multiple of one prime and not of the other (NIST SP 800-56B appendix C.1).
Owned<BIGNUM> primeOf(const BIGNUM *n, const BIGNUM *orderMultiple, BN_CTX *context)
{
    int twos = 0;
    while (!BN_is_bit_set(orderMultiple, twos))
        ++twos;
    const auto odd = secretNumber();
    BN_rshift(odd.get(), orderMultiple, twos);
    const auto minusOne = secretNumber();
    BN_sub(minusOne.get(), n, BN_value_one());
    auto root = secretNumber();
    auto square = secretNumber();
    for (BN_ULONG base = 2; base < kMostBases; ++base) {
        BN_set_word(square.get(), base);
        BN_mod_exp(root.get(), square.get(), odd.get(), n, context);
        for (int i = 0; i < twos && !BN_is_one(root.get()) && BN_cmp(root.get(), minusOne.get()) != 0; ++i) {
            BN_mod_sqr(square.get(), root.get(), n, context);
            if (BN_is_one(square.get())) {
                BN_sub_word(root.get(), 1);
                BN_gcd(square.get(), root.get(), n, context);
                return square;
            }
            std::swap(root, square);
        }
    }
    return nullptr;
}

} // namespace

AsymmetricKey withPrimes(const AsymmetricKey &key)
{
    AsymmetricKey::RsaPrivateNumbers numbers = key.rsaPrivateNumbers();
    if (key.family() != KeyFamily::Rsa || numbers.d.isEmpty() || !numbers.p.isEmpty())
        return key;
    const ErrorQueueGuard errors;
    const EVP_PKEY *material = key.state().key.get();
    const auto n = secretNumber(secretNumberOf(material, OSSL_PKEY_PARAM_RSA_N));
    const auto d = secretNumber(numbers.d);
    auto rest = secretNumber(secretNumberOf(material, OSSL_PKEY_PARAM_RSA_E));
    const Owned<BN_CTX> context(BN_CTX_secure_new());
    BN_mul(rest.get(), rest.get(), d.get(), context.get());
    BN_sub_word(rest.get(), 1);
    if (BN_is_zero(rest.get()))
        return key;
    const auto p = primeOf(n.get(), rest.get(), context.get());
    if (!p)
        return key;
    const auto q = secretNumber();
    BN_div(q.get(), nullptr, n.get(), p.get(), context.get());
    numbers.p = valueOf(p.get());
    numbers.q = valueOf(q.get());
    BN_mod_inverse(rest.get(), q.get(), p.get(), context.get());
    numbers.qi = valueOf(rest.get());
    for (const auto &[prime, exponent] : {std::pair(p.get(), &numbers.dp), std::pair(q.get(), &numbers.dq)}) {
        BN_sub_word(prime, 1);
        BN_mod(rest.get(), d.get(), prime, context.get());
        *exponent = valueOf(rest.get());
    }
    return AsymmetricKey::fromRsa(key.rsaNumbers(), numbers).value_or(key);
}

} // namespace jotscope::crypto
