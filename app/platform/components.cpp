#include "app/platform/components.h"

#include "core/crypto/version.h"

#include <QCoreApplication>
#include <QDir>
#include <QtCrypto>

namespace jotscope {

namespace {

/// Where the plugins lie that were built or packaged along with the program.
void addPrivatePlugins()
{
    QStringList folders{
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../lib/jotscope/qca-qt6"))};
#ifdef JOTSCOPE_QCA_PLUGINS
    folders << QStringLiteral(JOTSCOPE_QCA_PLUGINS);
#endif
    for (const QString &folder : folders) {
        if (QDir(folder).exists())
            QCoreApplication::addLibraryPath(QDir(folder).canonicalPath());
    }
}

Component qca()
{
    addPrivatePlugins();
    const QCA::Initializer awake;
    QCA::scanForPlugins();
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
