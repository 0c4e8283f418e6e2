#pragma once

#include <QDateTime>
#include <QStringList>

#include <openssl/opensslv.h>

namespace jotscope {

/// What `openssl x509` is told for a certificate that ends in so many days. Since 3.4 it makes none that ends
/// before it begins, and begins where it is told to.
inline QStringList certificateValidity(int days)
{
#if OPENSSL_VERSION_PREREQ(3, 4)
    if (days < 0) {
        const auto text = [](const QDateTime &at) {
            return at.toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
        };
        const QDateTime end = QDateTime::currentDateTimeUtc().addDays(days);
        return {"-not_before", text(end.addDays(-1)), "-not_after", text(end)};
    }
#endif
    return {"-days", QString::number(days)};
}

} // namespace jotscope
