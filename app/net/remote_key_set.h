#pragma once

#include "app/net/transfer/address.h"
#include "app/net/transfer/freshness.h"
#include "core/jose/keys/key.h"

#include <string>
#include <vector>

/// What is known of a set of keys that somebody publishes, and how it changed. A value: when it is asked for
/// again is for others to decide.
namespace jotscope {

/// A key that a set holds or held.
struct PublishedKey
{
    std::string kid; ///< may be empty
    std::string thumbprint;

    friend bool operator==(const PublishedKey &, const PublishedKey &) = default;
};

struct WithdrawnKey
{
    PublishedKey key;
    Instant lastSeen; ///< when the set still held it
    Instant missed;   ///< when it was found to hold it no more

    friend bool operator==(const WithdrawnKey &, const WithdrawnKey &) = default;
};

struct Rotation
{
    Instant at;
    std::vector<PublishedKey> came;
    std::vector<PublishedKey> went;

    friend bool operator==(const Rotation &, const Rotation &) = default;
};

struct RemoteKeySet
{
    KeyAddress address; ///< as it was asked for
    QUrl keySet;        ///< where that led to
    QByteArray entityTag;
    std::optional<Instant> freshUntil; ///< nothing: the next use must ask
    Instant fetchedAt;
    std::vector<PublishedKey> keys;
    std::vector<WithdrawnKey> withdrawn; ///< the latest last; a key that comes back is none
    std::vector<Rotation> rotations;     ///< the latest last, without the first fetch

    [[nodiscard]] bool isFresh(Instant now) const { return freshUntil && now < *freshUntil; }
    [[nodiscard]] bool holds(std::string_view thumbprint) const;
    /// The latest that had this `kid`. Null when there is none, or when a key of this name is published now.
    [[nodiscard]] const WithdrawnKey *withdrawnAs(std::string_view kid) const;
    /// Null when there is none of this thumbprint.
    [[nodiscard]] const WithdrawnKey *withdrawnKey(std::string_view thumbprint) const;

    friend bool operator==(const RemoteKeySet &, const RemoteKeySet &) = default;
};

/// Takes `keys` for what `set` holds now and notes what changed since the last time.
void takeKeys(RemoteKeySet &set, const KeyRing &keys, Instant at);

} // namespace jotscope
