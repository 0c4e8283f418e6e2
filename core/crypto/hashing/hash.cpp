#include "core/crypto/hashing/hash.h"

#include "core/crypto/hashing/evp_hash.h"

#include <array>
#include <stdexcept>

namespace jotscope::crypto {

namespace {

struct HashRow
{
    const char *name;
    std::size_t size;
};

constexpr std::array<HashRow, 4> kHashes = {{{"SHA1", 20}, {"SHA256", 32}, {"SHA384", 48}, {"SHA512", 64}}};

const HashRow &rowOf(Hash hash)
{
    return kHashes[static_cast<std::size_t>(hash)];
}

} // namespace

const char *evpHashName(Hash hash)
{
    return rowOf(hash).name;
}

const EVP_MD *evpHash(Hash hash)
{
    static const auto fetched = [] {
        std::array<Owned<EVP_MD>, kHashes.size()> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i].reset(EVP_MD_fetch(nullptr, kHashes[i].name, nullptr));
        return all;
    }();
    return fetched[static_cast<std::size_t>(hash)].get();
}

std::size_t digestSize(Hash hash)
{
    return rowOf(hash).size;
}

struct DigestPrefix::State
{
    Hash hash;
    Owned<EVP_MD_CTX> begun{EVP_MD_CTX_new()};
    Owned<EVP_MD_CTX> whole{EVP_MD_CTX_new()}; ///< where each message is hashed to its end
};

DigestPrefix::DigestPrefix(Hash hash) : m_state(new State{hash})
{
    if (EVP_DigestInit_ex2(m_state->begun.get(), evpHash(hash), nullptr) != 1)
        throw std::runtime_error("OpenSSL offers no digest");
}

DigestPrefix::~DigestPrefix() = default;
DigestPrefix::DigestPrefix(DigestPrefix &&) noexcept = default;
DigestPrefix &DigestPrefix::operator=(DigestPrefix &&) noexcept = default;

void DigestPrefix::extend(std::string_view more)
{
    if (EVP_DigestUpdate(m_state->begun.get(), more.data(), more.size()) != 1)
        throw std::runtime_error("OpenSSL could not compute a digest");
}

std::string DigestPrefix::digestWith(std::initializer_list<std::string_view> rest) const
{
    std::string value(digestSize(m_state->hash), '\0');
    EVP_MD_CTX *whole = m_state->whole.get();
    bool isDone = EVP_MD_CTX_copy_ex(whole, m_state->begun.get()) == 1;
    for (const std::string_view part : rest)
        isDone = isDone && EVP_DigestUpdate(whole, part.data(), part.size()) == 1;
    if (!isDone || EVP_DigestFinal_ex(whole, bytesOf(value), nullptr) != 1)
        throw std::runtime_error("OpenSSL could not compute a digest");
    return value;
}

std::string digest(Hash hash, std::string_view message)
{
    std::string value(digestSize(hash), '\0');
    if (EVP_Digest(message.data(), message.size(), bytesOf(value), nullptr, evpHash(hash), nullptr) != 1)
        throw std::runtime_error("OpenSSL offers no digest");
    return value;
}

std::optional<std::string> md5(std::string_view message)
{
    const ErrorQueueGuard guard;
    static const Owned<EVP_MD> fetched(EVP_MD_fetch(nullptr, "MD5", nullptr));
    std::string value(16, '\0');
    if (!fetched ||
        EVP_Digest(message.data(), message.size(), bytesOf(value), nullptr, fetched.get(), nullptr) != 1)
        return std::nullopt;
    return value;
}

std::string shake256(std::string_view message, std::size_t size)
{
    static const Owned<EVP_MD> fetched(EVP_MD_fetch(nullptr, "SHAKE256", nullptr));
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    std::string value(size, '\0');
    if (!fetched || EVP_DigestInit_ex2(context.get(), fetched.get(), nullptr) != 1 ||
        EVP_DigestUpdate(context.get(), message.data(), message.size()) != 1 ||
        EVP_DigestFinalXOF(context.get(), bytesOf(value), size) != 1)
        throw std::runtime_error("OpenSSL offers no digest");
    return value;
}

} // namespace jotscope::crypto
