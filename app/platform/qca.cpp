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

thread_local int quietDepth = 0;
QtMessageHandler shownBy = nullptr;

void passOn(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (quietDepth == 0 || type != QtDebugMsg)
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
        addPrivatePlugins();
        awake = std::make_unique<QCA::Initializer>();
        QCA::scanForPlugins();
        qAddPostRoutine(putToSleep);
    });
}

QuietQca::QuietQca()
{
    static std::once_flag once;
    std::call_once(once, [] { shownBy = qInstallMessageHandler(passOn); });
    ++quietDepth;
}

QuietQca::~QuietQca()
{
    --quietDepth;
}

} // namespace jotscope
