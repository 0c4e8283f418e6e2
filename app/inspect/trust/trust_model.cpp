#include "app/inspect/trust/trust_model.h"

#include "app/inspect/trust/certificate_text.h"
#include "app/widgets/tables/breakable_text.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/severity_look.h"
#include "app/widgets/texts/time_text.h"
#include "app/widgets/theme.h"

#include <QGuiApplication>

#include <algorithm>

namespace jotscope {

namespace {

/// Nothing to complain of is good news here.
SeverityLook lookOfLink(Severity severity)
{
    return severity == Severity::Info ? SeverityLook{Tone::Good, "✓"} : lookOf(severity);
}

} // namespace

TrustModel::TrustModel(QObject *parent) : QAbstractTableModel(parent)
{}

void TrustModel::setPath(const TrustCheck &check, const CertificateEvidence &evidence)
{
    if (check.path == m_path)
        return;
    beginResetModel();
    m_path = check.path;
    m_findings = check.ofLinks;
    m_places.clear();
    for (std::size_t i = 0; m_path && i < m_path->links.size(); ++i) {
        const auto given =
            std::ranges::find(evidence.chain, m_path->links[i].certificate.der, &crypto::Certificate::der);
        m_places.push_back(given != evidence.chain.end()
                               ? evidence.places[static_cast<std::size_t>(given - evidence.chain.begin())]
                               : ByteRange{});
    }
    endResetModel();
}

void TrustModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

ByteRange TrustModel::placeOf(int row) const
{
    return row >= 0 && row < rowCount() ? m_places[static_cast<std::size_t>(row)] : ByteRange{};
}

const crypto::PathLink *TrustModel::linkAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_path->links[static_cast<std::size_t>(row)] : nullptr;
}

bool TrustModel::isRevocationChecked() const
{
    return !m_path || std::ranges::all_of(m_path->links, [](const crypto::PathLink &link) {
        return link.isAnchor || link.revocation.state != crypto::RevocationState::NotChecked;
    });
}

int TrustModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_path ? 0 : static_cast<int>(m_path->links.size());
}

int TrustModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Severity TrustModel::severityOf(int row) const
{
    Severity gravest = Severity::Info;
    for (const Finding &finding : m_findings[static_cast<std::size_t>(row)])
        gravest = std::min(gravest, finding.severity);
    return gravest;
}

QString TrustModel::stateText(int row) const
{
    QStringList sentences;
    for (const Finding &finding : m_findings[static_cast<std::size_t>(row)])
        sentences << findingMessage(finding);
    if (!sentences.isEmpty())
        return sentences.join(QLatin1Char('\n'));
    if (linkAt(row)->isAnchor)
        return tr("Trusted", "a certificate");
    return linkAt(row)->revocation.state == crypto::RevocationState::Good
               ? tr("In order, not revoked", "a certificate")
               : tr("In order", "a certificate: nothing is wrong with it");
}

QString TrustModel::cellText(int row, int column) const
{
    const crypto::Certificate &certificate = linkAt(row)->certificate;
    switch (column) {
    case Subject:
        return QString::fromStdString(certificate.subject);
    case Issuer:
        return certificate.subject == certificate.issuer ? tr("itself")
                                                         : QString::fromStdString(certificate.issuer);
    case Validity:
        return tr("%1 to %2", "two dates").arg(dayText(certificate.notBefore), dayText(certificate.notAfter));
    default:
        return stateText(row);
    }
}

QVariant TrustModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isState = index.column() == State;
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeading | Qt::AlignTop);
    case Qt::AccessibleTextRole:
        return cellText(index.row(), index.column());
    case Qt::DisplayRole:
        if (isState)
            return QString(QString::fromUtf8(lookOfLink(severityOf(index.row())).glyph) +
                           QStringLiteral("  ") + stateText(index.row()));
        return cellText(index.row(), index.column());
    case Qt::ForegroundRole:
        if (isState)
            return toneColors(lookOfLink(severityOf(index.row())).tone, QGuiApplication::palette()).text;
        break;
    case Qt::ToolTipRole:
        return certificateText(linkAt(index.row())->certificate);
    default:
        break;
    }
    return {};
}

QVariant TrustModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("Certificate");
    case Issuer:
        return tr("Issued by");
    case Validity:
        return tr("Valid", "column: from when to when a certificate is");
    default:
        return tr("State", "column: whether anything is wrong with a certificate");
    }
}

} // namespace jotscope
