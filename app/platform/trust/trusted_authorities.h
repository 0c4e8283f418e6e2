#pragma once

#include "app/platform/trust/added_authorities.h"
#include "app/platform/trust/kept_lists.h"
#include "app/widgets/task.h"
#include "core/crypto/certificates/anchor_set.h"
#include "core/trust/trust_anchors.h"

#include <QObject>

#include <memory>

namespace jotscope {

/// Whom the program trusts to certify keys: the system's authorities and those that the person added, and the
/// revocation lists that the person gave. Read on a worker, and not before somebody asks.
class TrustedAuthorities : public QObject
{
    Q_OBJECT

public:
    TrustedAuthorities(std::shared_ptr<const TrustAnchors> system, AddedAuthorities added,
                       QObject *parent = nullptr);

    /// The one that all windows share, while one of them holds it.
    static std::shared_ptr<TrustedAuthorities> shared();

    /// Reads them unless that was done; `changed` tells when they are there.
    void load();
    /// Null until they are there.
    [[nodiscard]] const std::shared_ptr<const crypto::AnchorSet> &anchors() const { return m_anchors; }
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }

    /// Trusts the certificates in a file, PEM or DER, from now on, and goes by the revocation lists in it.
    void addFile(const QString &path);
    /// One that was added, no longer.
    void remove(const std::string &der);
    [[nodiscard]] bool isAdded(const std::string &der) const { return m_added.contains(der); }

    /// Keeps the revocation lists in `path`, together with those that are there; until then, they are
    /// forgotten when the program ends.
    void keepListsIn(const QString &path);
    [[nodiscard]] bool areListsKept() const { return m_kept.areKept(); }
    [[nodiscard]] std::size_t listCount() const { return m_lists.size(); }
    void forgetLists();

signals:
    void changed();
    void failed(const jotscope::Finding &why);

private:
    struct Read
    {
        std::vector<std::string> system;
        std::vector<std::string> added;
        std::vector<std::string> lists;
        std::shared_ptr<const crypto::AnchorSet> all;
        std::optional<Finding> why; ///< something was wrong
    };

    using Work =
        std::function<std::optional<Finding>(const AddedAuthorities &, std::vector<std::string> &lists)>;

    /// Does `work` on a worker before everything is read anew.
    void read(Work work);

    std::shared_ptr<const TrustAnchors> m_system;
    AddedAuthorities m_file;
    std::vector<std::string> m_systemCertificates; ///< read once
    std::vector<std::string> m_lists;
    KeptLists m_kept;
    crypto::AnchorSet m_added;
    std::shared_ptr<const crypto::AnchorSet> m_anchors;
    Task<Read> m_task;
};

} // namespace jotscope
