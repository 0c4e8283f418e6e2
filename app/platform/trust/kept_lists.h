#pragma once

#include "core/findings/result.h"

#include <QString>

#include <string>
#include <vector>

namespace jotscope {

/// The revocation lists that a person gave, kept from one run of the program to the next as PEM blocks in one
/// file that any other software reads.
class KeptLists
{
public:
    KeptLists() = default; ///< nowhere
    explicit KeptLists(QString file) : m_file(std::move(file)) {}

    [[nodiscard]] bool areKept() const { return !m_file.isEmpty(); }
    [[nodiscard]] const QString &file() const { return m_file; }

    /// DER; none while there is no file.
    [[nodiscard]] std::vector<std::string> lists() const;
    /// Of lists that cover the same certificates the newest one is kept: the others are outdated.
    [[nodiscard]] Result<void> write(const std::vector<std::string> &lists) const;

private:
    QString m_file;
};

} // namespace jotscope
