#pragma once

#include "core/trust/trust_check.h"

#include <QAbstractTableModel>

namespace jotscope {

/// The path of certificates, a row each, the signer's first. The state has a sign and words beside its
/// colour.
class TrustModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Subject, Issuer, Validity, State, ColumnCount };

    explicit TrustModel(QObject *parent = nullptr);

    void setPath(const TrustCheck &check, const CertificateEvidence &evidence);
    void retranslate();

    [[nodiscard]] ByteRange placeOf(int row) const;              ///< in the paste; empty of an authority's
    [[nodiscard]] const crypto::PathLink *linkAt(int row) const; ///< null beyond the path

    /// Of every certificate but the authority at the end, or there are none.
    [[nodiscard]] bool isRevocationChecked() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cellText(int row, int column) const;
    [[nodiscard]] QString stateText(int row) const;
    [[nodiscard]] Severity severityOf(int row) const;

    std::shared_ptr<const crypto::CertificationPath> m_path;
    std::vector<std::vector<Finding>> m_findings; ///< of each link
    std::vector<ByteRange> m_places;
};

} // namespace jotscope
