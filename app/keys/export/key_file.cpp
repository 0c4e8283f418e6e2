#include "app/keys/export/key_file.h"

#include <QFile>
#include <QSaveFile>

namespace jotscope {

QString writeKeyFile(const QString &path, const SecretBytes &content, bool isPrivate)
{
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly))
        return file.errorString();
    // Before the first byte is there, and not those of a file that stood there before.
    if (isPrivate && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return file.errorString();
    const auto size = static_cast<qint64>(content.size());
    if (file.write(content.view().data(), size) != size || !file.commit())
        return file.errorString();
    return {};
}

} // namespace jotscope
