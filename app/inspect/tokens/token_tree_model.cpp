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
    m_isSaid = {};
    if (haveOneShape(rows, m_rows)) {
        m_rows = std::move(rows);
        noteSaid(0);
        return tell(TokenColumn::Name, TokenColumn::Subject);
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_children.assign(m_rows.size() + 1, {});
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_children[static_cast<std::size_t>(m_rows[i].parent + 1)].push_back(static_cast<int>(i));
    noteSaid(0);
    endResetModel();
}

void TokenTreeModel::append(std::vector<TokenRow> rows)
{
    if (rows.empty())
        return;
    const std::size_t before = m_rows.size();
    const auto first = static_cast<int>(m_children.front().size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_children.resize(m_children.size() + rows.size());
    for (TokenRow &row : rows) {
        row.parent = -1;
        row.place = static_cast<int>(m_children.front().size());
        m_children.front().push_back(static_cast<int>(m_rows.size()));
        m_rows.push_back(std::move(row));
    }
    noteSaid(before);
    endInsertRows();
}

void TokenTreeModel::replace(int number, std::vector<TokenRow> rows)
{
    if (rows.empty())
        return;
    const int last = number + static_cast<int>(rows.size()) - 1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        TokenRow &old = m_rows[static_cast<std::size_t>(number) + i];
        rows[i].parent = old.parent;
        rows[i].place = old.place;
        old = std::move(rows[i]);
    }
    noteSaid(static_cast<std::size_t>(number));
    emit dataChanged(indexOf(number), indexOf(last, kTokenColumns - 1));
}

void TokenTreeModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_children.assign(1, {});
    m_isSaid = {};
    endResetModel();
}

void TokenTreeModel::tick(Instant now, std::chrono::seconds leeway, const std::vector<int> &shown)
{
    m_now = now;
    for (TokenRow &row : m_rows)
        row.state = stateAt(row, leeway, now);
    for (const int number : shown)
        emit dataChanged(indexOf(number, static_cast<int>(TokenColumn::Verdict)),
                         indexOf(number, static_cast<int>(TokenColumn::Expiry)));
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

void TokenTreeModel::noteSaid(std::size_t from)
{
    for (std::size_t i = 0; i < m_isSaid.size(); ++i) {
        const auto isSaid = [&](const TokenRow &row) {
            return !shownText(row, static_cast<TokenColumn>(i), m_now).isEmpty();
        };
        m_isSaid[i] = m_isSaid[i] || std::any_of(m_rows.begin() + std::ptrdiff_t(from), m_rows.end(), isSaid);
    }
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

/// Of a row that is known to have nothing below it, neither the filter nor the view keeps any account.
Qt::ItemFlags TokenTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractItemModel::flags(index);
    const bool isLeaf = index.isValid() && childrenOf(numberOf(index)).empty();
    return isLeaf ? usual | Qt::ItemNeverHasChildren : usual;
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
