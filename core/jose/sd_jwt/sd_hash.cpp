#include "core/jose/sd_jwt/sd_hash.h"

#include "core/text/encodings/base64url.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

struct SdHash
{
    std::string_view name;
    crypto::Hash hash;
};

constexpr std::array kHashes = {
    SdHash{"sha-256", crypto::Hash::Sha256},
    SdHash{"sha-384", crypto::Hash::Sha384},
    SdHash{"sha-512", crypto::Hash::Sha512},
};

} // namespace

std::optional<crypto::Hash> findSdHash(std::string_view name)
{
    const auto row = std::ranges::find(kHashes, name, &SdHash::name);
    return row != kHashes.end() ? std::optional(row->hash) : std::nullopt;
}

std::string_view sdHashName(crypto::Hash hash)
{
    const auto row = std::ranges::find(kHashes, hash, &SdHash::hash);
    return row != kHashes.end() ? row->name : std::string_view();
}

std::string sdDigest(crypto::Hash hash, std::string_view characters)
{
    return encodeBase64Url(crypto::digest(hash, characters));
}

} // namespace jotscope
