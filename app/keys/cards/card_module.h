#pragma once

#include <QString>
#include <QStringList>

/// Which PKCS#11 module leads to the cards.
namespace jotscope {

/// Those of the usual ones that this system has.
QStringList knownModules();

/// The one that was used last, else the first of those.
QString preferredModule();
void rememberModule(const QString &path);

} // namespace jotscope
