#pragma once

#include "core/crypto/version.h"

#include <QDateTime>
#include <QStringList>
#include <QVersionNumber>

namespace jotscope {

/// What `openssl x509` is told for a certificate that ends in so many days. Since 3.4 it makes none that ends
/// before it begins, and begins where it is told to.
inline QStringList certificateValidity(int days)
{
    const QString version = QString::fromStdString(crypto::libraryVersion()).section(QLatin1Char(' '), 1, 1);
    if (days < 0 && QVersionNumber::fromString(version) >= QVersionNumber(3, 4)) {
        const auto text = [](const QDateTime &at) {
            return at.toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
        };
        const QDateTime end = QDateTime::currentDateTimeUtc().addDays(days);
        return {"-not_before", text(end.addDays(-1)), "-not_after", text(end)};
    }
    return {"-days", QString::number(days)};
}

} // namespace jotscope
