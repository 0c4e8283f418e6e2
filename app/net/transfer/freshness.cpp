#include "app/net/transfer/freshness.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace jotscope {

namespace {

constexpr qint64 kMostSeconds = qint64{365} * 24 * 60 * 60;

std::optional<qint64> secondsIn(const QByteArray &digits)
{
    QByteArray bare = digits.trimmed();
    if (bare.size() > 1 && bare.startsWith('"') && bare.endsWith('"'))
        bare = bare.mid(1, bare.size() - 2);
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    if (bare.isEmpty() || !std::all_of(bare.begin(), bare.end(), isDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 seconds = bare.toLongLong(&fits);
    return fits ? std::min(seconds, kMostSeconds) : kMostSeconds;
}

/// IMF-fixdate (RFC 9110 section 5.6.7), which is all that may be sent today.
std::optional<QDateTime> httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::utc());
    return date;
}

} // namespace

Freshness freshnessOf(const CacheHeaders &headers, Instant at)
{
    Freshness freshness;
    std::optional<qint64> lifetime;
    bool mustAsk = false;
    for (const QByteArray &part : headers.cacheControl.split(',')) {
        const QByteArray directive = part.trimmed();
        const QByteArray name = directive.split('=').constFirst().trimmed().toLower();
        if (name == "no-store")
            freshness.mayStore = false;
        else if (name == "no-cache")
            mustAsk = true;
        else if (name == "max-age" && directive.contains('=')) // one that is no number is stale
            lifetime = secondsIn(directive.mid(directive.indexOf('=') + 1)).value_or(0);
    }
    if (!lifetime) {
        const std::optional<QDateTime> expires = httpDate(headers.expires);
        const std::optional<QDateTime> date = httpDate(headers.date);
        if (expires && date)
            lifetime = std::min(date->secsTo(*expires), kMostSeconds);
    }
    const qint64 left = lifetime.value_or(0) - secondsIn(headers.age).value_or(0);
    if (left > 0 && !mustAsk && freshness.mayStore)
        freshness.until = at + std::chrono::seconds(left);
    return freshness;
}

} // namespace jotscope
