#include "core/crypto/keys/key_builder.h"
#include "core/crypto/keys/key_state.h"
#include "core/text/limits.h"

#include <openssl/core_names.h>

#include <utility>

namespace jotscope::crypto {

namespace {

/// Each base finds the primes with a chance of a half at least.
constexpr BN_ULONG kMostBases = 100;

Owned<BIGNUM> secretNumber()
{
    Owned<BIGNUM> number(BN_secure_new());
    BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    return number;
}

SecretBytes valueOf(const BIGNUM *number)
{
    std::string bytes(static_cast<std::size_t>(BN_num_bytes(number)), '\0');
    BN_bn2bin(number, bytesOf(bytes));
    return SecretBytes::takenFrom(bytes);
}

/// What follows from d, p and q, for which the Chinese Remainder Theorem has a use (RFC 8017 section 3.2).
struct CrtNumbers
{
    Owned<BIGNUM> dp = secretNumber();
    Owned<BIGNUM> dq = secretNumber();
    Owned<BIGNUM> qi = secretNumber();

    bool compute(const BIGNUM *d, const BIGNUM *p, const BIGNUM *q, BN_CTX *context)
    {
        const auto less = secretNumber();
        return BN_sub(less.get(), p, BN_value_one()) == 1 && BN_mod(dp.get(), d, less.get(), context) == 1 &&
               BN_sub(less.get(), q, BN_value_one()) == 1 && BN_mod(dq.get(), d, less.get(), context) == 1 &&
               BN_mod_inverse(qi.get(), q, p, context) != nullptr;
    }
};

/// p q is n, and the rest follows from them. True of a key without primes.
bool primesBelongTo(const EVP_PKEY *key, const BIGNUM *n, const BIGNUM *d, BN_CTX *context)
{
    const auto p = parameter(key, OSSL_PKEY_PARAM_RSA_FACTOR1);
    const auto q = parameter(key, OSSL_PKEY_PARAM_RSA_FACTOR2);
    if (!p || !q)
        return true;
    const auto product = secretNumber();
    if (BN_mul(product.get(), p.get(), q.get(), context) != 1 || BN_cmp(product.get(), n) != 0)
        return false;
    const auto dp = parameter(key, OSSL_PKEY_PARAM_RSA_EXPONENT1);
    const auto dq = parameter(key, OSSL_PKEY_PARAM_RSA_EXPONENT2);
    const auto qi = parameter(key, OSSL_PKEY_PARAM_RSA_COEFFICIENT1);
    CrtNumbers right;
    return dp && dq && qi && right.compute(d, p.get(), q.get(), context) &&
           BN_cmp(dp.get(), right.dp.get()) == 0 && BN_cmp(dq.get(), right.dq.get()) == 0 &&
           BN_cmp(qi.get(), right.qi.get()) == 0;
}

/// RFC 7517 does not say so, but everyone relies on it: (2^e)^d is 2 again.
bool halvesBelongTogether(const EVP_PKEY *key, const BIGNUM *n, const BIGNUM *e)
{
    const auto d = parameter(key, OSSL_PKEY_PARAM_RSA_D);
    const Owned<BN_CTX> context(BN_CTX_secure_new());
    const auto number = secretNumber();
    BN_set_flags(d.get(), BN_FLG_CONSTTIME);
    return primesBelongTo(key, n, d.get(), context.get()) && BN_set_word(number.get(), 2) == 1 &&
           BN_mod_exp(number.get(), number.get(), e, n, context.get()) == 1 &&
           BN_mod_exp(number.get(), number.get(), d.get(), n, context.get()) == 1 &&
           BN_is_word(number.get(), 2);
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

std::optional<KeyFault> rsaFault(const EVP_PKEY *key, bool hasPrivateHalf)
{
    const auto n = parameter(key, OSSL_PKEY_PARAM_RSA_N);
    const auto e = parameter(key, OSSL_PKEY_PARAM_RSA_E);
    if (!n || !e || !BN_is_odd(n.get()))
        return KeyFault::NotAKey;
    if (static_cast<std::size_t>(BN_num_bits(n.get())) > limits::kRsaModulusBits)
        return KeyFault::ModulusTooLarge;
    if (!BN_is_odd(e.get()) || BN_is_one(e.get()) || BN_cmp(e.get(), n.get()) >= 0)
        return KeyFault::ExponentOutOfRange;
    if (parameter(key, OSSL_PKEY_PARAM_RSA_FACTOR3))
        return KeyFault::MultiPrime;
    if (hasPrivateHalf && !halvesBelongTogether(key, n.get(), e.get()))
        return KeyFault::HalvesDiffer;
    return std::nullopt;
}

AsymmetricKey withPrimes(const AsymmetricKey &key)
{
    AsymmetricKey::RsaPrivateNumbers numbers = key.rsaPrivateNumbers();
    if (key.family() != KeyFamily::Rsa || numbers.d.isEmpty() || !numbers.p.isEmpty())
        return key;
    const ErrorQueueGuard errors;
    const Owned<BN_CTX> context(BN_CTX_secure_new());
    const auto n = parameter(key.state().key.get(), OSSL_PKEY_PARAM_RSA_N);
    const auto e = parameter(key.state().key.get(), OSSL_PKEY_PARAM_RSA_E);
    const auto d = toSecretNumber(numbers.d);
    const auto multiple = secretNumber();
    if (BN_mul(multiple.get(), e.get(), d.get(), context.get()) != 1 || BN_sub_word(multiple.get(), 1) != 1 ||
        BN_is_zero(multiple.get()))
        return key;
    const auto p = primeOf(n.get(), multiple.get(), context.get());
    const auto q = secretNumber();
    if (!p || BN_div(q.get(), nullptr, n.get(), p.get(), context.get()) != 1)
        return key;
    numbers.p = valueOf(p.get());
    numbers.q = valueOf(q.get());
    return AsymmetricKey::fromRsa(key.rsaNumbers(), numbers).value_or(key);
}

KeyResult<AsymmetricKey> AsymmetricKey::fromRsa(const RsaPublicNumbers &publicNumbers)
{
    return fromRsa(publicNumbers, RsaPrivateNumbers{});
}

KeyResult<AsymmetricKey> AsymmetricKey::fromRsa(const RsaPublicNumbers &publicNumbers,
                                                const RsaPrivateNumbers &privateNumbers)
{
    const ErrorQueueGuard errors;
    // Before any arithmetic: a modulus of megabytes must cost nothing.
    constexpr std::size_t kMostBytes = limits::kRsaModulusBits / 8;
    if (publicNumbers.modulus.size() > kMostBytes || publicNumbers.exponent.size() > kMostBytes)
        return tl::unexpected(KeyFault::ModulusTooLarge);
    for (const SecretBytes *number : {&privateNumbers.d, &privateNumbers.p, &privateNumbers.q,
                                      &privateNumbers.dp, &privateNumbers.dq, &privateNumbers.qi}) {
        if (number->size() > kMostBytes)
            return tl::unexpected(KeyFault::ModulusTooLarge);
    }
    const auto n = toNumber(publicNumbers.modulus);
    const auto e = toNumber(publicNumbers.exponent);
    if (BN_num_bits(n.get()) < 512)
        return tl::unexpected(KeyFault::NotAKey); // OpenSSL signs and verifies nothing below that
    KeyBuilder builder;
    builder.add(OSSL_PKEY_PARAM_RSA_N, n.get());
    builder.add(OSSL_PKEY_PARAM_RSA_E, e.get());
    const auto d = toSecretNumber(privateNumbers.d);
    const auto p = toSecretNumber(privateNumbers.p);
    const auto q = toSecretNumber(privateNumbers.q);
    auto dp = toSecretNumber(privateNumbers.dp);
    auto dq = toSecretNumber(privateNumbers.dq);
    auto qi = toSecretNumber(privateNumbers.qi);
    builder.add(OSSL_PKEY_PARAM_RSA_D, d.get());
    if (d && p && q) {
        if (!dp || !dq || !qi) {
            CrtNumbers computed;
            const Owned<BN_CTX> context(BN_CTX_secure_new());
            if (!computed.compute(d.get(), p.get(), q.get(), context.get()))
                return tl::unexpected(KeyFault::HalvesDiffer);
            dp = std::move(computed.dp);
            dq = std::move(computed.dq);
            qi = std::move(computed.qi);
        }
        builder.add(OSSL_PKEY_PARAM_RSA_FACTOR1, p.get());
        builder.add(OSSL_PKEY_PARAM_RSA_FACTOR2, q.get());
        builder.add(OSSL_PKEY_PARAM_RSA_EXPONENT1, dp.get());
        builder.add(OSSL_PKEY_PARAM_RSA_EXPONENT2, dq.get());
        builder.add(OSSL_PKEY_PARAM_RSA_COEFFICIENT1, qi.get());
    }
    return checkedKey(builder.make("RSA", d ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY));
}

} // namespace jotscope::crypto
