#include "core/crypto/hashing/evp_hash.h"
#include "core/crypto/keys/key_state.h"

#include <openssl/asn1.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <span>

namespace jotscope::crypto {

namespace {

using Operation = AsymmetricKey::State::Operation;
using IdleContext = AsymmetricKey::State::IdleContext;

Owned<EVP_PKEY_CTX> newContext(const AsymmetricKey::State &state, Operation operation, Padding padding,
                               Hash hash)
{
    Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_pkey(nullptr, state.key.get(), nullptr));
    const auto initialise = operation == Operation::Sign ? EVP_PKEY_sign_init : EVP_PKEY_verify_init;
    if (!context || initialise(context.get()) != 1 ||
        EVP_PKEY_CTX_set_signature_md(context.get(), evpHash(hash)) != 1)
        return nullptr;
    if (state.family != KeyFamily::Rsa)
        return context;
    if (padding == Padding::Pkcs1)
        return EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1 ? std::move(context)
                                                                                   : nullptr;
    // OpenSSL accepts any salt length here unless told.
    if (EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PSS_PADDING) != 1 ||
        EVP_PKEY_CTX_set_rsa_mgf1_md(context.get(), evpHash(hash)) != 1 ||
        EVP_PKEY_CTX_set_rsa_pss_saltlen(context.get(), RSA_PSS_SALTLEN_DIGEST) != 1)
        return nullptr;
    return context;
}

/// One that no other thread is using: making one costs a good part of an ECDSA signature.
Owned<EVP_PKEY_CTX> takeContext(const AsymmetricKey::State &state, Operation operation, Padding padding,
                                Hash hash)
{
    {
        const std::lock_guard lock(state.mutex);
        const auto idle = std::ranges::find_if(state.idle, [&](const IdleContext &one) {
            return one.operation == operation && one.padding == padding && one.hash == hash;
        });
        if (idle != state.idle.end()) {
            Owned<EVP_PKEY_CTX> context = std::move(idle->context);
            state.idle.erase(idle);
            return context;
        }
    }
    return newContext(state, operation, padding, hash);
}

void giveBack(const AsymmetricKey::State &state, IdleContext context)
{
    const std::lock_guard lock(state.mutex);
    state.idle.push_back(std::move(context));
}

bool verifyDigest(const AsymmetricKey::State &state, Padding padding, Hash hash, std::string_view message,
                  std::string_view signature)
{
    const ErrorQueueGuard errors;
    Owned<EVP_PKEY_CTX> context = takeContext(state, Operation::Verify, padding, hash);
    if (!context)
        return false;
    std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
    unsigned size = 0;
    if (EVP_Digest(message.data(), message.size(), value.data(), &size, evpHash(hash), nullptr) != 1)
        return false;
    const bool isValid =
        EVP_PKEY_verify(context.get(), bytesOf(signature), signature.size(), value.data(), size) == 1;
    giveBack(state, {Operation::Verify, padding, hash, std::move(context)});
    return isValid;
}

/// What OpenSSL signs `message`'s digest with goes to `signature`. Its size; 0 when it declines.
std::size_t signDigest(const AsymmetricKey::State &state, Padding padding, Hash hash,
                       std::string_view message, std::span<unsigned char> signature)
{
    Owned<EVP_PKEY_CTX> context = takeContext(state, Operation::Sign, padding, hash);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned digestSize = 0;
    std::size_t size = signature.size();
    if (!context ||
        EVP_Digest(message.data(), message.size(), digest.data(), &digestSize, evpHash(hash), nullptr) != 1 ||
        EVP_PKEY_sign(context.get(), signature.data(), &size, digest.data(), digestSize) != 1)
        return 0;
    giveBack(state, {Operation::Sign, padding, hash, std::move(context)});
    return size;
}

/// As many bytes as the key's signatures have at most.
std::string roomForSignature(const AsymmetricKey::State &state)
{
    return std::string(static_cast<std::size_t>(std::max(EVP_PKEY_get_size(state.key.get()), 0)), '\0');
}

/// For the schemes that hash by themselves. To be initialised before each use.
Owned<EVP_MD_CTX> takeWholeContext(const AsymmetricKey::State &state, Operation operation)
{
    const std::lock_guard lock(state.mutex);
    const auto idle =
        std::ranges::find(state.idleWhole, operation, &AsymmetricKey::State::IdleWholeContext::operation);
    if (idle == state.idleWhole.end())
        return Owned<EVP_MD_CTX>(EVP_MD_CTX_new());
    Owned<EVP_MD_CTX> context = std::move(idle->context);
    state.idleWhole.erase(idle);
    return context;
}

void giveBack(const AsymmetricKey::State &state, Operation operation, Owned<EVP_MD_CTX> context)
{
    const std::lock_guard lock(state.mutex);
    state.idleWhole.push_back({operation, std::move(context)});
}

/// Their own context, in the sense of RFC 8032, is empty unless told.
bool verifyWhole(const AsymmetricKey::State &state, std::string_view message, std::string_view signature)
{
    const ErrorQueueGuard errors;
    Owned<EVP_MD_CTX> context = takeWholeContext(state, Operation::Verify);
    if (!context || EVP_DigestVerifyInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr,
                                            state.key.get(), nullptr) != 1)
        return false;
    const bool isValid = EVP_DigestVerify(context.get(), bytesOf(signature), signature.size(),
                                          bytesOf(message), message.size()) == 1;
    giveBack(state, Operation::Verify, std::move(context));
    return isValid;
}

std::optional<std::string> signWhole(const AsymmetricKey::State &state, std::string_view message)
{
    const ErrorQueueGuard errors;
    if (!state.hasPrivateHalf)
        return std::nullopt;
    Owned<EVP_MD_CTX> context = takeWholeContext(state, Operation::Sign);
    std::string signature = roomForSignature(state);
    std::size_t size = signature.size();
    if (!context ||
        EVP_DigestSignInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, state.key.get(), nullptr) !=
            1 ||
        EVP_DigestSign(context.get(), bytesOf(signature), &size, bytesOf(message), message.size()) != 1)
        return std::nullopt;
    signature.resize(size);
    giveBack(state, Operation::Sign, std::move(context));
    return signature;
}

/// Of P-521: tags and lengths, and two numbers of 66 bytes, each behind a zero where its first bit is set.
constexpr std::size_t kLargestEcdsaDer = 3 + 2 * (2 + 1 + 66);

/// A piece of DER: `at` goes behind its tag and length, and `size` is of what follows.
bool enterDer(const unsigned char *&at, const unsigned char *end, int wanted, long &size)
{
    constexpr int kFailed = 0x80;
    int tag = 0;
    int tagClass = 0;
    return (ASN1_get_object(&at, &size, &tag, &tagClass, end - at) & kFailed) == 0 && tag == wanted;
}

/// The DER SEQUENCE that OpenSSL makes as r || s. Without its numbers, which take as long as all of a token
/// but its signature.
std::optional<std::string> ecdsaPair(std::span<const unsigned char> der, std::size_t half)
{
    const unsigned char *at = der.data();
    const unsigned char *const end = at + der.size();
    long size = 0;
    if (!enterDer(at, end, V_ASN1_SEQUENCE, size))
        return std::nullopt;
    std::string signature(2 * half, '\0');
    for (const std::size_t endOfNumber : {half, 2 * half}) {
        if (!enterDer(at, end, V_ASN1_INTEGER, size))
            return std::nullopt;
        for (; size > 0 && *at == 0; --size)
            ++at;
        if (size > static_cast<long>(half))
            return std::nullopt;
        std::copy_n(at, size, bytesOf(signature) + endOfNumber - size);
        at += size;
    }
    return signature;
}

bool isEdwards(const AsymmetricKey::State &state)
{
    return state.curve == Curve::Ed25519 || state.curve == Curve::Ed448;
}

} // namespace

std::string ecdsaDer(std::string_view signature)
{
    const std::size_t half = signature.size() / 2;
    const Owned<ECDSA_SIG> pair(ECDSA_SIG_new());
    BIGNUM *r = BN_bin2bn(bytesOf(signature), static_cast<int>(half), nullptr);
    BIGNUM *s = BN_bin2bn(bytesOf(signature) + half, static_cast<int>(half), nullptr);
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    std::string der(static_cast<std::size_t>(i2d_ECDSA_SIG(pair.get(), nullptr)), '\0');
    unsigned char *end = bytesOf(der);
    i2d_ECDSA_SIG(pair.get(), &end);
    return der;
}

bool AsymmetricKey::verifyRsa(Padding padding, Hash hash, std::string_view message,
                              std::string_view signature) const
{
    if (m_state->family != KeyFamily::Rsa || signature.size() != (m_state->bits + 7) / 8)
        return false;
    return verifyDigest(*m_state, padding, hash, message, signature);
}

bool AsymmetricKey::verifyEcdsa(Hash hash, std::string_view message, std::string_view signature) const
{
    if (m_state->family != KeyFamily::Ec || signature.size() != 2 * fieldSize(*m_state->curve))
        return false;
    return verifyDigest(*m_state, Padding::Pkcs1, hash, message, ecdsaDer(signature));
}

bool AsymmetricKey::verifyEdDsa(std::string_view message, std::string_view signature) const
{
    return isEdwards(*m_state) && signature.size() == 2 * fieldSize(*m_state->curve) &&
           verifyWhole(*m_state, message, signature);
}

bool AsymmetricKey::verifyMlDsa(std::string_view message, std::string_view signature) const
{
    return m_state->family == KeyFamily::Akp && verifyWhole(*m_state, message, signature);
}

std::optional<std::string> AsymmetricKey::signRsa(Padding padding, Hash hash, std::string_view message) const
{
    if (m_state->family != KeyFamily::Rsa || !m_state->hasPrivateHalf)
        return std::nullopt;
    const ErrorQueueGuard errors;
    std::string signature = roomForSignature(*m_state);
    signature.resize(signDigest(*m_state, padding, hash, message, {bytesOf(signature), signature.size()}));
    return signature.empty() ? std::nullopt : std::optional(std::move(signature));
}

std::optional<std::string> AsymmetricKey::signEcdsa(Hash hash, std::string_view message) const
{
    if (m_state->family != KeyFamily::Ec || !m_state->hasPrivateHalf)
        return std::nullopt;
    const ErrorQueueGuard errors;
    // OpenSSL would build the largest signature of the key to say how large it is.
    std::array<unsigned char, kLargestEcdsaDer> der;
    const std::size_t size = signDigest(*m_state, Padding::Pkcs1, hash, message, der);
    return ecdsaPair(std::span(der).first(size), fieldSize(*m_state->curve));
}

std::optional<std::string> AsymmetricKey::signEdDsa(std::string_view message) const
{
    return isEdwards(*m_state) ? signWhole(*m_state, message) : std::nullopt;
}

std::optional<std::string> AsymmetricKey::signMlDsa(std::string_view message) const
{
    return m_state->family == KeyFamily::Akp ? signWhole(*m_state, message) : std::nullopt;
}

} // namespace jotscope::crypto
