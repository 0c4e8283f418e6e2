#include "app/platform/trust/pem_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace jotscope {

std::string readPemFile(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QString writePemFile(const QString &path, const std::string &blocks)
{
    if (blocks.empty()) {
        QFile former(path);
        return !former.exists() || former.remove() ? QString() : former.errorString();
    }
    if (readPemFile(path) == blocks)
        return {};
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const auto size = static_cast<qint64>(blocks.size());
    const bool isWritten = file.open(QFile::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(blocks.data(), size) == size && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace jotscope
