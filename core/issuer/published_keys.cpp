#include "core/issuer/published_keys.h"

#include "core/build/build_token.h"
#include "core/json/edits/object_edits.h"
#include "core/json/json_writer.h"
#include "core/keychain/key_half.h"

#include <algorithm>
#include <set>

namespace jotscope {

namespace {

using Retired = PublishedKeys::Retired;

bool isSame(const IssuerKey &a, const IssuerKey &b)
{
    return a.key && b.key && a.key->thumbprint() == b.key->thumbprint();
}

/// Of a key that is not for one algorithm alone, `alg` says which one the issuer uses it for.
std::string publicKey(const KeyPointer &key, std::string_view alg)
{
    std::string jwk = publicJwkOf(key);
    if (!alg.empty())
        jwk = withMember(jwk, "alg", jsonQuoted(alg));
    if (key->attributes().keyOperations.empty())
        jwk = withMember(jwk, "use", jsonQuoted("sig"));
    return withMember(jwk, "kid", jsonQuoted(publishedKid(*key)));
}

} // namespace

PublishedKeys rotated(PublishedKeys keys, IssuerKey next, Instant now,
                      std::optional<std::chrono::seconds> overlap)
{
    std::erase_if(keys.retired, [&](const Retired &retired) {
        return (retired.until && *retired.until <= now) || isSame(retired.key, next);
    });
    const bool staysPublished = !overlap || *overlap > std::chrono::seconds::zero();
    if (keys.current.key && !isSame(keys.current, next) && staysPublished) {
        const std::optional<Instant> until = overlap ? std::optional(now + *overlap) : std::nullopt;
        keys.retired.insert(keys.retired.begin(),
                            Retired{{publicHalf(keys.current.key), keys.current.alg}, until});
    }
    keys.current = std::move(next);
    return keys;
}

std::string publishedKid(const Key &key)
{
    return key.attributes().kid.empty() ? key.thumbprint() : key.attributes().kid;
}

std::string publicKeySet(const PublishedKeys &keys, Instant now)
{
    JsonWriter set;
    std::set<std::string> written;
    const auto write = [&](const KeyPointer &key, std::string_view alg) {
        if (key && key->asymmetric() && written.insert(key->thumbprint()).second)
            set.raw(publicKey(key, alg));
    };
    set.beginObject().key("keys").beginArray();
    write(keys.current.key, keys.current.alg);
    for (const Retired &retired : keys.retired) {
        if (!retired.until || now < *retired.until)
            write(retired.key.key, retired.key.alg);
    }
    for (const KeyPointer &key : keys.besides)
        write(key, {});
    return set.endArray().endObject().take();
}

} // namespace jotscope
