#include "app/net/remote_key_set.h"

#include <algorithm>
#include <utility>

namespace jotscope {

namespace {

constexpr std::size_t kMostRotations = 100;
constexpr std::size_t kMostWithdrawn = 1'000;

bool contains(const std::vector<PublishedKey> &keys, const PublishedKey &key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// Those of `keys` that `others` lack.
std::vector<PublishedKey> missingFrom(const std::vector<PublishedKey> &others,
                                      const std::vector<PublishedKey> &keys)
{
    std::vector<PublishedKey> missing;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(missing),
                 [&others](const PublishedKey &key) { return !contains(others, key); });
    return missing;
}

template<typename T>
void keepLast(std::vector<T> &values, std::size_t most)
{
    if (values.size() > most)
        values.erase(values.begin(), values.end() - static_cast<std::ptrdiff_t>(most));
}

template<typename Predicate>
const WithdrawnKey *latest(const std::vector<WithdrawnKey> &withdrawn, Predicate isIt)
{
    const auto found = std::find_if(withdrawn.rbegin(), withdrawn.rend(), isIt);
    return found == withdrawn.rend() ? nullptr : &*found;
}

} // namespace

bool RemoteKeySet::holds(std::string_view thumbprint) const
{
    return std::any_of(keys.begin(), keys.end(),
                       [thumbprint](const PublishedKey &key) { return key.thumbprint == thumbprint; });
}

const WithdrawnKey *RemoteKeySet::withdrawnAs(std::string_view kid) const
{
    const bool isPublished =
        std::any_of(keys.begin(), keys.end(), [kid](const PublishedKey &key) { return key.kid == kid; });
    if (kid.empty() || isPublished)
        return nullptr;
    return latest(withdrawn, [kid](const WithdrawnKey &one) { return one.key.kid == kid; });
}

const WithdrawnKey *RemoteKeySet::withdrawnKey(std::string_view thumbprint) const
{
    return latest(withdrawn,
                  [thumbprint](const WithdrawnKey &one) { return one.key.thumbprint == thumbprint; });
}

void takeKeys(RemoteKeySet &set, const KeyRing &keys, Instant at)
{
    std::vector<PublishedKey> now;
    for (const KeyPointer &key : keys)
        now.push_back({key->attributes().kid, key->thumbprint()});
    const bool isFirst = set.keySet.isEmpty();
    Rotation rotation{at, missingFrom(set.keys, now), missingFrom(now, set.keys)};
    for (const PublishedKey &key : rotation.went)
        set.withdrawn.push_back({key, set.fetchedAt, at});
    set.keys = std::move(now);
    std::erase_if(set.withdrawn, [&set](const WithdrawnKey &one) { return contains(set.keys, one.key); });
    keepLast(set.withdrawn, kMostWithdrawn);
    if (isFirst || (rotation.came.empty() && rotation.went.empty()))
        return;
    set.rotations.push_back(std::move(rotation));
    keepLast(set.rotations, kMostRotations);
}

} // namespace jotscope
