#pragma once

#include "core/findings/result.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace jotscope {

/// The certificates that a person trusts beside the system's, kept as PEM blocks in one file that any other
/// software reads. Certificates are public: nothing here is a secret.
class AddedAuthorities
{
public:
    /// In the folder for this program's data.
    AddedAuthorities();
    explicit AddedAuthorities(QString file) : m_file(std::move(file)) {}

    /// DER; none while there is no file.
    [[nodiscard]] std::vector<std::string> certificates() const;
    /// Adds those of `file`, PEM or DER, that are not there yet; how many there were in it.
    Result<std::size_t> add(std::string_view file) const;
    Result<void> remove(const std::string &der) const;

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    [[nodiscard]] Result<void> write(const std::vector<std::string> &certificates) const;

    QString m_file;
};

} // namespace jotscope
