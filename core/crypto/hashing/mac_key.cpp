#include "core/crypto/hashing/mac_key.h"

#include "core/crypto/hashing/evp_hash.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/params.h>

#include <array>
#include <mutex>
#include <stdexcept>

namespace jotscope::crypto {

struct MacKey::State
{
    SecretBytes secret;
    std::array<std::once_flag, 4> once;
    std::array<Owned<EVP_MAC_CTX>, 4> keyed;

    const EVP_MAC_CTX *keyedFor(Hash hash)
    {
        const auto index = static_cast<std::size_t>(hash);
        std::call_once(once[index], [&] {
            const Owned<EVP_MAC> hmac(EVP_MAC_fetch(nullptr, OSSL_MAC_NAME_HMAC, nullptr));
            Owned<EVP_MAC_CTX> context(EVP_MAC_CTX_new(hmac.get()));
            const OSSL_PARAM parameters[] = {
                OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, const_cast<char *>(evpHashName(hash)),
                                                 0),
                OSSL_PARAM_construct_end()};
            // A null key would mean "keep the old one", so that the empty secret needs an address too.
            const unsigned char nothing = 0;
            const unsigned char *key = secret.isEmpty() ? &nothing : bytesOf(secret.view());
            if (EVP_MAC_init(context.get(), key, secret.size(), parameters) != 1)
                throw std::runtime_error("OpenSSL offers no HMAC");
            keyed[index] = std::move(context);
        });
        return keyed[index].get();
    }
};

MacKey::MacKey(SecretBytes secret) : m_state(std::make_unique<State>())
{
    m_state->secret = std::move(secret);
}

MacKey::~MacKey() = default;

const SecretBytes &MacKey::secret() const
{
    return m_state->secret;
}

std::string MacKey::compute(Hash hash, std::string_view message) const
{
    return compute(hash, {message});
}

std::string MacKey::compute(Hash hash, std::initializer_list<std::string_view> parts) const
{
    return MacPrefix(*this, hash).computeWith(parts);
}

bool MacKey::verify(Hash hash, std::string_view message, std::string_view mac) const
{
    const std::string expected = compute(hash, message);
    return mac.size() == expected.size() && CRYPTO_memcmp(mac.data(), expected.data(), mac.size()) == 0;
}

struct MacPrefix::State
{
    const EVP_MAC_CTX *keyed; ///< the key's own, until something is taken in
    Hash hash;
    Owned<EVP_MAC_CTX> begun;

    const EVP_MAC_CTX *context() const { return begun ? begun.get() : keyed; }
};

MacPrefix::MacPrefix(const MacKey &key, Hash hash) : m_state(new State{key.m_state->keyedFor(hash), hash, {}})
{}

MacPrefix::~MacPrefix() = default;
MacPrefix::MacPrefix(MacPrefix &&) noexcept = default;
MacPrefix &MacPrefix::operator=(MacPrefix &&) noexcept = default;

void MacPrefix::extend(std::string_view more)
{
    if (!m_state->begun)
        m_state->begun.reset(EVP_MAC_CTX_dup(m_state->keyed));
    if (!m_state->begun || EVP_MAC_update(m_state->begun.get(), bytesOf(more), more.size()) != 1)
        throw std::runtime_error("OpenSSL could not compute an HMAC");
}

std::string MacPrefix::computeWith(std::initializer_list<std::string_view> rest) const
{
    const Owned<EVP_MAC_CTX> context(EVP_MAC_CTX_dup(m_state->context()));
    if (!context)
        throw std::runtime_error("OpenSSL could not copy an HMAC");
    std::string mac(digestSize(m_state->hash), '\0');
    std::size_t size = 0;
    for (const std::string_view part : rest) {
        if (EVP_MAC_update(context.get(), bytesOf(part), part.size()) != 1)
            throw std::runtime_error("OpenSSL could not compute an HMAC");
    }
    if (EVP_MAC_final(context.get(), bytesOf(mac), &size, mac.size()) != 1)
        throw std::runtime_error("OpenSSL could not compute an HMAC");
    return mac;
}

} // namespace jotscope::crypto
