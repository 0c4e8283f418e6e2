#include "app/platform/trust/kept_lists.h"

#include "app/platform/trust/pem_file.h"
#include "core/crypto/certificates/certificate_bundle.h"

namespace jotscope {

std::vector<std::string> KeptLists::lists() const
{
    return areKept() ? crypto::revocationListsIn(readPemFile(m_file)) : std::vector<std::string>();
}

Result<void> KeptLists::write(const std::vector<std::string> &lists) const
{
    if (!areKept())
        return {};
    const QString problem = writePemFile(m_file, crypto::pemOfLists(crypto::newestLists(lists)));
    if (problem.isEmpty())
        return {};
    return failure("revocation-lists-not-saved", {},
                   {{"file", m_file.toStdString()}, {"reason", problem.toStdString()}});
}

} // namespace jotscope
