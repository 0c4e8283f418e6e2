#include "app/keys/cards/cards_model.h"

#include "core/crypto/keys/certificate.h"
#include "core/jose/keys/names/key_name.h"

#include <QDateTime>
#include <QLocale>

namespace jotscope {

namespace {

QString validUntil(const Key &key)
{
    const auto certificate = crypto::readCertificate(key.attributes().certificates.front());
    if (!certificate)
        return {};
    const qint64 seconds = certificate->notAfter.time_since_epoch().count();
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds).date(), QLocale::ShortFormat);
}

} // namespace

CardsModel::CardsModel(QObject *parent) : QAbstractTableModel(parent)
{}

void CardsModel::setCards(const std::vector<SmartCard> &cards)
{
    beginResetModel();
    m_rows.clear();
    for (const SmartCard &card : cards) {
        if (card.keys.empty())
            m_rows.push_back({card.label, std::nullopt, {}});
        for (const CardKey &key : card.keys)
            m_rows.push_back({card.label, key, validUntil(*key.key)});
    }
    endResetModel();
}

void CardsModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

const CardKey *CardsModel::keyAt(int row) const
{
    if (row < 0 || row >= rowCount() || !m_rows[static_cast<std::size_t>(row)].key)
        return nullptr;
    return &*m_rows[static_cast<std::size_t>(row)].key;
}

int CardsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CardsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CardsModel::cellText(const Row &row, int column) const
{
    switch (column) {
    case CardLabel:
        return row.card;
    case KeyName:
        return row.key ? row.key->name : tr("No RSA key with a certificate");
    case KeyKind:
        return row.key
                   ? tr("%1, %n bit(s)", "a kind of key, its size", static_cast<int>(row.key->key->bits()))
                         .arg(QString::fromStdString(keyKindText(*row.key->key)))
                   : QString();
    default:
        return row.validUntil;
    }
}

QVariant CardsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignTop);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return cellText(row, index.column());
    if (role == Qt::ToolTipRole && row.key)
        return QString::fromStdString(row.key->key->thumbprint());
    return {};
}

QVariant CardsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CardLabel:
        return tr("Card", "column: a smart card");
    case KeyName:
        return tr("Key", "column: the name of a key on a card");
    case KeyKind:
        return tr("Kind", "column: the kind of a key");
    default:
        return tr("Certificate valid until");
    }
}

Qt::ItemFlags CardsModel::flags(const QModelIndex &index) const
{
    return keyAt(index.row()) ? QAbstractTableModel::flags(index) : Qt::ItemIsEnabled;
}

} // namespace jotscope
