#include "core/crypto/hash.h"

#include "core/crypto/evp_hash.h"

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

} // namespace jotscope::crypto
