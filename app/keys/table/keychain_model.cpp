#include "app/keys/table/keychain_model.h"

#include "app/keys/on_hand/key_words.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "app/keys/table/group_tile.h"
#include "app/widgets/texts/time_text.h"
#include "app/widgets/theme.h"
#include "core/jose/keys/formats/jwk/jwk_text.h"
#include "core/keychain/key_half.h"

#include <QFont>
#include <QMimeData>

#include <algorithm>
#include <numeric>
#include <set>

namespace jotscope {

namespace {

constexpr auto kPlainText = "text/plain";
constexpr auto kJwkSet = "application/jwk-set+json";

} // namespace

KeychainModel::KeychainModel(KeysOnHand &keys, QObject *parent) : QAbstractTableModel(parent), m_keys(keys)
{
    connect(&keys, &KeysOnHand::changed, this, &KeychainModel::rebuild);
    connect(&keys, &KeysOnHand::amended, this, &KeychainModel::takeAmended);
    connect(&keys, &KeysOnHand::used, this, &KeychainModel::takeAmended);
    rebuild();
}

void KeychainModel::rebuild()
{
    beginResetModel();
    const std::vector<KeyEntry> &entries = m_keys.keychain().entries();
    m_searched.clear();
    m_searched.reserve(entries.size());
    for (const KeyEntry &entry : entries)
        m_searched.push_back(searchedText(entry));
    order();
    filter();
    endResetModel();
}

void KeychainModel::order()
{
    const std::vector<KeyEntry> &entries = m_keys.keychain().entries();
    m_order.resize(entries.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (m_sortColumn < 0)
        return;
    const auto column = static_cast<KeyColumn>(m_sortColumn);
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        const int compared = compareEntries(column, entries[a], entries[b]);
        return m_sortOrder == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
}

void KeychainModel::filter()
{
    m_shown.clear();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_shown),
                 [this](std::size_t entry) { return accepts(entry); });
}

bool KeychainModel::accepts(std::size_t entry) const
{
    if (m_group && *m_group != words(m_keys.keychain().entries()[entry].group))
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return m_searched[entry].contains(word); });
}

void KeychainModel::setFilter(const QString &text, const std::optional<QString> &group)
{
    const QStringList wanted = text.toCaseFolded().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted == m_words && group == m_group)
        return;
    beginResetModel();
    m_words = wanted;
    m_group = group;
    filter();
    endResetModel();
}

void KeychainModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    this->order();
    filter();
    endResetModel();
}

void KeychainModel::takeAmended(const std::string &id)
{
    const std::vector<KeyEntry> &entries = m_keys.keychain().entries();
    // Keys came or went just now, and a token was checked with them before this heard of it. It will.
    if (m_searched.size() != entries.size())
        return;
    const auto position = static_cast<std::size_t>(m_keys.keychain().find(id) - entries.data());
    m_searched[position] = searchedText(entries[position]);
    // It stays in sight though the filter may leave it no longer: somebody is editing it.
    const int row = rowOf(id);
    if (row >= 0)
        emit dataChanged(index(row, 0), index(row, kKeyColumns - 1));
}

const KeyEntry *KeychainModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_keys.keychain().entries()[m_shown[static_cast<std::size_t>(row)]];
}

int KeychainModel::rowOf(const std::string &id) const
{
    const KeyEntry *entry = m_keys.keychain().find(id);
    if (!entry)
        return -1;
    const auto position = static_cast<std::size_t>(entry - m_keys.keychain().entries().data());
    const auto found = std::find(m_shown.begin(), m_shown.end(), position);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

std::vector<int> KeychainModel::rowsOf(const std::vector<std::string> &ids) const
{
    const std::vector<KeyEntry> &entries = m_keys.keychain().entries();
    std::vector<bool> isWanted(entries.size());
    for (const std::string &id : ids) {
        if (const KeyEntry *entry = m_keys.keychain().find(id))
            isWanted[static_cast<std::size_t>(entry - entries.data())] = true;
    }
    std::vector<int> rows;
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (isWanted[m_shown[row]])
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

int KeychainModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int KeychainModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kKeyColumns;
}

QVariant KeychainModel::data(const QModelIndex &index, int role) const
{
    const KeyEntry *entry = entryAt(index.row());
    if (!entry)
        return {};
    const auto column = static_cast<KeyColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = columnText(column, *entry, m_keys.now());
        return column == KeyColumn::Name && entry->isPinned ? QStringLiteral("★ ") + text : text;
    }
    case Qt::ToolTipRole:
        if (column == KeyColumn::LastUsed && entry->lastUsedAt)
            return localText(*entry->lastUsedAt);
        if (column == KeyColumn::Origin && !entry->origin.place.empty())
            return words(entry->origin.place);
        return columnText(column, *entry, m_keys.now());
    case Qt::FontRole:
        return column == KeyColumn::Thumbprint ? QVariant(monospaceFont()) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return entry->isPinned ? tr("Pinned") : QString();
    default:
        return {};
    }
}

QVariant KeychainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return columnTitle(static_cast<KeyColumn>(section));
}

Qt::ItemFlags KeychainModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList KeychainModel::mimeTypes() const
{
    return {QLatin1String(kPlainText), QLatin1String(kJwkSet)};
}

QMimeData *KeychainModel::mimeData(const QModelIndexList &indexes) const
{
    std::set<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    KeyRing open;
    std::vector<std::string> ids;
    for (const int row : rows) {
        ids.push_back(entryAt(row)->id);
        if (KeyPointer half = publicHalf(entryAt(row)->key))
            open.push_back(std::move(half));
    }
    auto *mime = new QMimeData;
    GroupTile::addIds(*mime, ids);
    if (open.empty())
        return mime;
    mime->setText(words(open.size() == 1 ? publicJwk(*open.front()) : publicJwkSet(open)));
    mime->setData(QLatin1String(kJwkSet), QByteArray::fromStdString(publicJwkSet(open)));
    return mime;
}

void KeychainModel::retranslate()
{
    rebuild();
    emit headerDataChanged(Qt::Horizontal, 0, kKeyColumns - 1);
}

} // namespace jotscope
