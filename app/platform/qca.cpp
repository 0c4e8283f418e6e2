#include "app/platform/qca.h"

#include <QCoreApplication>
#include <QDir>
#include <QThreadPool>
#include <QtCrypto>

#include <memory>
#include <mutex>

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

QtMessageHandler shownBy = nullptr;

/// Of a certificate whose algorithm `qca-ossl` does not know, it tells the terminal so each time that it is
/// read: three dozen lines for the system's store, from a thread of QCA's own.
void passOn(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg || !message.startsWith(QLatin1String("Unknown signature value")))
        shownBy(type, context, message);
}

std::unique_ptr<QCA::Initializer> awake;

void putToSleep()
{
    // Whoever is at work with it on another thread has been called off by now, and must be through.
    QThreadPool::globalInstance()->waitForDone();
    awake.reset();
}

} // namespace

void wakeQca()
{
    static std::once_flag once;
    std::call_once(once, [] {
        shownBy = qInstallMessageHandler(passOn);
        addPrivatePlugins();
        awake = std::make_unique<QCA::Initializer>();
        QCA::scanForPlugins();
        qAddPostRoutine(putToSleep);
    });
}

} // namespace jotscope
