#include "app/platform/trust/added_authorities.h"

#include "app/platform/trust/pem_file.h"
#include "core/crypto/certificates/certificate_bundle.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace jotscope {

AddedAuthorities::AddedAuthorities()
    : m_file(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                 .filePath(QStringLiteral("trusted-authorities.pem")))
{}

std::vector<std::string> AddedAuthorities::certificates() const
{
    return crypto::certificatesIn(readPemFile(m_file));
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
    const QString problem = writePemFile(m_file, crypto::pemOf(certificates));
    if (problem.isEmpty())
        return {};
    return failure("authorities-not-saved", {},
                   {{"file", m_file.toStdString()}, {"reason", problem.toStdString()}});
}

} // namespace jotscope
