#include "app/platform/components.h"

#include "app/platform/qca.h"
#include "core/crypto/version.h"

#include <QtCrypto>

namespace jotscope {

namespace {

Component qca()
{
    wakeQca();
    const int version = qcaVersion();
    Component component{
        QStringLiteral("QCA"),
        QStringLiteral("%1.%2.%3").arg(version >> 16).arg(version >> 8 & 0xff).arg(version & 0xff),
        {}};
    for (const QCA::Provider *provider : QCA::providers())
        component.details << provider->name();
    return component;
}

} // namespace

QList<Component> components()
{
    return {{QStringLiteral("Qt"), QString::fromLatin1(qVersion()), {}},
            {QStringLiteral("OpenSSL"),
             QString::fromStdString(crypto::libraryVersion()).section(QLatin1Char(' '), 1, 1),
             {}},
            qca()};
}

} // namespace jotscope
