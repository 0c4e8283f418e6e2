#include "app/platform/trust/added_authorities.h"

#include "core/crypto/certificates/certificate_bundle.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace jotscope {

AddedAuthorities::AddedAuthorities()
    : m_file(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                 .filePath(QStringLiteral("trusted-authorities.pem")))
{}

std::vector<std::string> AddedAuthorities::certificates() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    return crypto::certificatesIn({content.constData(), static_cast<std::size_t>(content.size())});
}

Result<std::size_t> AddedAuthorities::add(std::string_view file) const
{
    const std::vector<std::string> given = crypto::certificatesIn(file);
    if (given.empty())
        return failure("authorities-none");
    std::vector<std::string> all = certificates();
    for (const std::string &der : given) {
        if (std::ranges::find(all, der) == all.end())
            all.push_back(der);
    }
    if (auto written = write(all); !written)
        return tl::unexpected(std::move(written).error());
    return given.size();
}

Result<void> AddedAuthorities::remove(const std::string &der) const
{
    std::vector<std::string> all = certificates();
    std::erase(all, der);
    return write(all);
}

Result<void> AddedAuthorities::write(const std::vector<std::string> &certificates) const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const std::string text = crypto::pemOf(certificates);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) &&
        file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) &&
        file.commit();
    if (isWritten)
        return {};
    return failure("authorities-not-saved", {},
                   {{"file", m_file.toStdString()}, {"reason", file.errorString().toStdString()}});
}

} // namespace jotscope
