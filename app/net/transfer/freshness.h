#pragma once

#include "core/claims/instant.h"

#include <QByteArray>

#include <optional>

/// How long an answer may be used without asking again (RFC 9111 sections 4.2 and 5.2.2).
namespace jotscope {

struct CacheHeaders
{
    QByteArray cacheControl;
    QByteArray age;
    QByteArray expires;
    QByteArray date;
};

struct Freshness
{
    bool mayStore = true;         ///< no `no-store`: the ETag may be kept for next time
    std::optional<Instant> until; ///< nothing where the next use must ask

    friend bool operator==(const Freshness &, const Freshness &) = default;
};

/// `at` is when the answer came. A lifetime of more than a year counts as one.
Freshness freshnessOf(const CacheHeaders &headers, Instant at);

} // namespace jotscope
