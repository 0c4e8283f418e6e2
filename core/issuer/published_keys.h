#pragma once

#include "core/claims/instant.h"
#include "core/jose/keys/key.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

/// The keys of an issuer: the one that signs, and those that are published besides it. Only public halves
/// leave.
namespace jotscope {

struct IssuerKey
{
    KeyPointer key;  ///< asymmetric, with its private half; never null while an issuer serves
    std::string alg; ///< that it signs with

    friend bool operator==(const IssuerKey &, const IssuerKey &) = default;
};

struct PublishedKeys
{
    struct Retired
    {
        IssuerKey key;                ///< its public half
        std::optional<Instant> until; ///< nothing: for good

        friend bool operator==(const Retired &, const Retired &) = default;
    };

    IssuerKey current;
    std::vector<Retired> retired;    ///< that signed before, the last one first
    std::vector<KeyPointer> besides; ///< that never sign here

    friend bool operator==(const PublishedKeys &, const PublishedKeys &) = default;
};

/// `next` signs from now on. The key before it stays published for `overlap`, for good where that is nothing,
/// and not at all where it is zero.
PublishedKeys rotated(PublishedKeys keys, IssuerKey next, Instant now,
                      std::optional<std::chrono::seconds> overlap);

/// How tokens and the set name a key: its `kid`, or its thumbprint where it has none.
std::string publishedKid(const Key &key);

/// The JWK Set as of `now` (RFC 7517 section 5): public halves, each once, the current one first.
std::string publicKeySet(const PublishedKeys &keys, Instant now);

} // namespace jotscope
