#include "app/issuer/issuer_log_model.h"

#include "app/issuer/issuer_words.h"
#include "app/keys/on_hand/key_words.h"
#include "app/widgets/texts/time_text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace jotscope {

namespace {

QString secondsText(Instant time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).time(),
                              QStringLiteral("HH:mm:ss"));
}

QString cell(const IssuerLogEntry &entry, int column)
{
    switch (column) {
    case IssuerLogModel::Time:
        return secondsText(entry.at);
    case IssuerLogModel::Request:
        return requestWords(entry);
    case IssuerLogModel::Status:
        return entry.status == 0 ? QStringLiteral("–") : QString::number(entry.status);
    case IssuerLogModel::Client:
        return words(entry.client);
    default:
        return eventWords(entry);
    }
}

} // namespace

void IssuerLogModel::add(const std::vector<IssuerLogEntry> &entries)
{
    const int count = std::min(static_cast<int>(entries.size()), kMostRows);
    if (count == 0)
        return;
    const int room = kMostRows - count;
    if (rowCount() > room) {
        beginRemoveRows({}, room, rowCount() - 1);
        m_entries.resize(static_cast<std::size_t>(room));
        endRemoveRows();
    }
    beginInsertRows({}, 0, count - 1);
    for (auto entry = entries.end() - count; entry != entries.end(); ++entry)
        m_entries.push_front(*entry);
    endInsertRows();
}

void IssuerLogModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void IssuerLogModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

QString IssuerLogModel::asText() const
{
    QString text;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        QStringList cells = {utcText(entry->at)};
        for (int column = Request; column < Columns; ++column)
            cells << cell(*entry, column);
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

int IssuerLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int IssuerLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant IssuerLogModel::data(const QModelIndex &index, int role) const
{
    const IssuerLogEntry &entry = entryAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return cell(entry, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == Time ? localText(entry.at) : cell(entry, index.column());
    return {};
}

QVariant IssuerLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Request:
        return tr("Request");
    case Status:
        return tr("Answer", "an HTTP status");
    case Client:
        return tr("Client");
    default:
        return tr("What came of it");
    }
}

} // namespace jotscope
