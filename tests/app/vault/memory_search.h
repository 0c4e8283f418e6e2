#pragma once

#include <QByteArray>
#include <QStringList>

#include <map>

/// What this process's memory holds.
namespace jotscope::tests {

/// A secret that is looked for must itself stand nowhere, so it is kept with each byte changed.
QByteArray masked(QByteArray plain);

/// The names of all secrets that stand anywhere in what this process may write to, heap and stacks included.
QStringList foundInMemory(const std::map<QString, QByteArray> &maskedSecrets);

} // namespace jotscope::tests
