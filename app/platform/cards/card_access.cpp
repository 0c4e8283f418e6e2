#include "app/platform/cards/card_access.h"

#include "app/platform/qca.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QVariantMap>
#include <QtCrypto>
#include <qcaprovider.h>

namespace jotscope {

namespace {

QMutex mutex;
thread_local unsigned long lastError = 0;

QString providerName()
{
    return QStringLiteral("qca-pkcs11");
}

/// Hears what the provider complains of, on the thread that asked it for something.
class Complaints : public QCA::AbstractLogDevice
{
public:
    Complaints() : AbstractLogDevice(QStringLiteral("jotscope-cards")) {}

    void logTextMessage(const QString &message, QCA::Logger::Severity) override
    {
        static const QRegularExpression error(QStringLiteral("^PKCS#11: Cannot sign: (\\d+)-"));
        if (const QRegularExpressionMatch match = error.match(message); match.hasMatch())
            lastError = match.captured(1).toULong();
    }
};

void listen()
{
    static Complaints complaints;
    QCA::logger()->setLevel(QCA::Logger::Warning);
    QCA::logger()->registerLogDevice(&complaints);
}

/// The provider's list of cards; it has but one, and keeps it.
QCA::KeyStoreListContext *cardList()
{
    wakeQca();
    QCA::Provider *const provider = QCA::findProvider(providerName());
    if (!provider)
        return nullptr;
    listen();
    return static_cast<QCA::KeyStoreListContext *>(provider->createContext(QStringLiteral("keystorelist")));
}

QSet<QString> &loadedModules()
{
    static QSet<QString> modules;
    return modules;
}

} // namespace

CardAccess::CardAccess() : m_lock(&mutex)
{
    static QCA::KeyStoreListContext *const list = cardList();
    m_list = list;
}

bool CardAccess::load(const QString &module)
{
    const QString path = QFileInfo(module).canonicalFilePath();
    if (loadedModules().contains(path))
        return true;
    if (path.isEmpty())
        return false;
    const qsizetype before = QCA::pluginDiagnosticText().size();
    QVariantMap settings = QCA::getProviderConfig(providerName());
    settings[QStringLiteral("provider_00_enabled")] = true;
    // Any other than its path: by that the provider would unload it as soon as another module comes.
    settings[QStringLiteral("provider_00_name")] = QStringLiteral("module %1").arg(loadedModules().size());
    settings[QStringLiteral("provider_00_library")] = path;
    QCA::setProviderConfig(providerName(), settings);
    if (QCA::pluginDiagnosticText().mid(before).contains(QStringLiteral("Cannot load")))
        return false;
    loadedModules().insert(path);
    return true;
}

unsigned long CardAccess::takeError()
{
    return std::exchange(lastError, 0);
}

} // namespace jotscope
