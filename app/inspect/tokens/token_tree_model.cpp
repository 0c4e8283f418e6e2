#include "app/inspect/tokens/token_tree_model.h"

#include <QApplication>

#include <algorithm>

namespace jotscope {

namespace {

TokenColumn columnAt(int section)
{
    return static_cast<TokenColumn>(section);
}

void addRows(std::vector<TokenRow> &rows, const std::vector<InspectedToken> &tokens, int parent, bool isSdJwt)
{
    int place = 0;
    for (const InspectedToken &token : tokens) {
        const auto number = static_cast<int>(rows.size());
        rows.emplace_back(token, parent, place++, isSdJwt);
        addRows(rows, token.nested, number, token.sdJwt != nullptr);
    }
}

bool haveOneShape(const std::vector<TokenRow> &left, const std::vector<TokenRow> &right)
{
    return std::ranges::equal(left, right, {}, &TokenRow::parent, &TokenRow::parent);
}

} // namespace

TokenTreeModel::TokenTreeModel(QObject *parent) : QAbstractItemModel(parent), m_children(1)
{}

void TokenTreeModel::setInspection(const Inspection &inspection, Instant now)
{
    std::vector<TokenRow> rows;
    addRows(rows, inspection.tokens, -1, false);
    m_now = now;
    if (std::ranges::equal(rows, m_rows, {}, &TokenRow::token, &TokenRow::token)) {
        // Time alone has passed.
        for (std::size_t i = 0; i < rows.size(); ++i)
            m_rows[i].state = rows[i].state;
        return tell(TokenColumn::Verdict, TokenColumn::Expiry);
    }
    if (haveOneShape(rows, m_rows)) {
        m_rows = std::move(rows);
        return tell(TokenColumn::Name, TokenColumn::Subject);
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_children.assign(m_rows.size() + 1, {});
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_children[static_cast<std::size_t>(m_rows[i].parent + 1)].push_back(static_cast<int>(i));
    endResetModel();
}

void TokenTreeModel::retranslate()
{
    tell(TokenColumn::Name, TokenColumn::Subject);
    emit headerDataChanged(Qt::Horizontal, 0, kTokenColumns - 1);
}

void TokenTreeModel::tell(TokenColumn first, TokenColumn last)
{
    for (int parent = -1; parent < static_cast<int>(m_rows.size()); ++parent) {
        const auto count = static_cast<int>(childrenOf(parent).size());
        if (count > 0)
            emit dataChanged(index(0, static_cast<int>(first), indexOf(parent)),
                             index(count - 1, static_cast<int>(last), indexOf(parent)));
    }
}

bool TokenTreeModel::isDeep() const
{
    return std::ranges::any_of(m_rows, [](const TokenRow &row) { return row.parent >= 0; });
}

bool TokenTreeModel::saysAnything(TokenColumn column) const
{
    return std::ranges::any_of(m_rows,
                               [&](const TokenRow &row) { return !shownText(row, column, m_now).isEmpty(); });
}

int TokenTreeModel::numberOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<int>(index.internalId()) : -1;
}

QModelIndex TokenTreeModel::indexOf(int number, int column) const
{
    if (number < 0 || number >= static_cast<int>(m_rows.size()))
        return {};
    return createIndex(m_rows[static_cast<std::size_t>(number)].place, column, static_cast<quintptr>(number));
}

const std::vector<int> &TokenTreeModel::childrenOf(int number) const
{
    return m_children[static_cast<std::size_t>(number + 1)];
}

QModelIndex TokenTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &children = childrenOf(numberOf(parent));
    if (row < 0 || row >= static_cast<int>(children.size()) || column < 0 || column >= kTokenColumns)
        return {};
    return createIndex(row, column, static_cast<quintptr>(children[static_cast<std::size_t>(row)]));
}

QModelIndex TokenTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_rows[static_cast<std::size_t>(numberOf(index))].parent)
                           : QModelIndex();
}

int TokenTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(numberOf(parent)).size());
}

int TokenTreeModel::columnCount(const QModelIndex &) const
{
    return kTokenColumns;
}

QVariant TokenTreeModel::data(const QModelIndex &index, int role) const
{
    const TokenRow &row = m_rows[static_cast<std::size_t>(numberOf(index))];
    const TokenColumn column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row, column, m_now);
    case Qt::ToolTipRole: {
        const QString detail = detailText(row, column);
        return detail.isEmpty() ? QVariant() : QVariant(detail);
    }
    case Qt::AccessibleTextRole:
        // The sign is for eyes.
        return column == TokenColumn::Verdict ? tokenStateText(row.state) : shownText(row, column, m_now);
    case Qt::ForegroundRole:
        return column == TokenColumn::Verdict
                   ? QVariant(toneColors(lookOf(row.state).tone, QApplication::palette()).text)
                   : QVariant();
    default:
        return {};
    }
}

QVariant TokenTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return columnTitle(columnAt(section));
}

} // namespace jotscope
