#include "app/keys/cards/card_module.h"

#include <QFileInfo>
#include <QSettings>

namespace jotscope {

namespace {

constexpr const char *kFolders[] = {"/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64",
                                    "/usr/lib", "/usr/local/lib"};

/// Modules of cards and readers, the general ones first.
constexpr const char *kNames[] = {"p11-kit-proxy.so",        "opensc-pkcs11.so",
                                  "pkcs11/opensc-pkcs11.so", "libykcs11.so",
                                  "softhsm/libsofthsm2.so",  "libeToken.so",
                                  "libbeidpkcs11.so.0",      "opencryptoki/libopencryptoki.so"};

QString settingName()
{
    return QStringLiteral("cards/module");
}

} // namespace

QStringList knownModules()
{
    QStringList found;
    QStringList canonical; // several folders may lead to the same file
    for (const char *name : kNames) {
        for (const char *folder : kFolders) {
            const QFileInfo file(QLatin1String(folder) + QLatin1Char('/') + QLatin1String(name));
            if (!file.isFile() || canonical.contains(file.canonicalFilePath()))
                continue;
            found << file.filePath();
            canonical << file.canonicalFilePath();
        }
    }
    return found;
}

QString preferredModule()
{
    const QString last = QSettings().value(settingName()).toString();
    return last.isEmpty() ? knownModules().value(0) : last;
}

void rememberModule(const QString &path)
{
    QSettings().setValue(settingName(), path);
}

} // namespace jotscope
