#include "app/inspect/tokens/token_filter.h"

#include "app/inspect/tokens/row_search.h"
#include "app/inspect/tokens/token_tree_model.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <numeric>
#include <utility>

namespace jotscope {

namespace {

/// The texts of more take longer to compare than a frame lasts.
constexpr int kSortedAtOnce = 5000;

} // namespace

TokenFilter::TokenFilter(TokenTreeModel &model, QObject *parent) : QAbstractProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        takeAll();
        endResetModel();
        if (m_asked.column())
            sort(static_cast<int>(*m_asked.column()), m_asked.direction());
    });
    // Only what stands in the text itself is ever added.
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeAdded(first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this, &TokenFilter::takeChanged);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    takeAll();
}

void TokenFilter::setText(const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    show(found());
}

void TokenFilter::sort(int column, Qt::SortOrder order)
{
    m_sorting.cancel();
    m_asked = column < 0 ? TokenOrder() : TokenOrder(static_cast<TokenColumn>(column), order);
    std::vector<TokenOrder::Saying> sayings;
    if (m_asked.column())
        sayings = TokenOrder::sayings(m_model, *m_asked.column(), 0, m_model.rowCount());
    if (sayings.size() <= kSortedAtOnce)
        return takeSorted(sorted(m_asked, sayings));
    m_sorting.run([asked = m_asked,
                   sayings = std::move(sayings)](const std::stop_token &) { return sorted(asked, sayings); },
                  [this](Sorted sorted) { takeSorted(std::move(sorted)); });
}

TokenFilter::Sorted TokenFilter::sorted(TokenOrder order, const std::vector<TokenOrder::Saying> &sayings)
{
    order.take(sayings);
    std::vector<Place> places(sayings.size());
    std::iota(places.begin(), places.end(), 0);
    order.sort(places, 0);
    return {std::move(order), std::move(places)};
}

void TokenFilter::takeSorted(Sorted sorted)
{
    m_order = std::move(sorted.order);
    m_places = std::move(sorted.places);
    addPlaces();
    show(found());
}

/// Those that there are more now.
void TokenFilter::addPlaces()
{
    const auto before = static_cast<Place>(m_places.size());
    const Place end = m_model.rowCount();
    for (Place place = before; place < end; ++place)
        m_places.push_back(place);
    if (!m_order.column())
        return;
    m_order.take(TokenOrder::sayings(m_model, *m_order.column(), before, end));
    m_order.sort(m_places, static_cast<std::size_t>(before));
}

/// In the order of the text at first.
void TokenFilter::takeAll()
{
    m_sorting.cancel();
    m_order = {};
    m_places.clear();
    addPlaces();
    m_shown = found();
    countRows();
}

void TokenFilter::countRows()
{
    m_rowOf.assign(static_cast<std::size_t>(m_model.rowCount()), -1);
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        m_rowOf[static_cast<std::size_t>(m_shown[row])] = static_cast<int>(row);
}

void TokenFilter::takeAdded(Place first, Place last)
{
    addPlaces();
    m_rowOf.resize(static_cast<std::size_t>(last) + 1, -1);
    const auto isFound = search();
    std::vector<Place> added;
    for (Place place = first; place <= last; ++place) {
        if (isFound(place))
            added.push_back(place);
    }
    if (added.empty())
        return;
    const auto before = static_cast<int>(m_shown.size());
    beginInsertRows({}, before, before + static_cast<int>(added.size()) - 1);
    for (const Place place : added) {
        m_rowOf[static_cast<std::size_t>(place)] = static_cast<int>(m_shown.size());
        m_shown.push_back(place);
    }
    endInsertRows();
    if (m_order.column())
        show(found());
}

void TokenFilter::takeChanged(const QModelIndex &first, const QModelIndex &last)
{
    const Place from = outermostPlace(m_model.numberOf(first));
    const Place end = first.parent().isValid() ? from + 1 : last.row() + 1;
    bool isOther = false;
    if (m_sorting.isRunning() || (m_order.column() && end - from > kSortedAtOnce)) {
        sort(static_cast<int>(*m_asked.column()), m_asked.direction());
    } else if (m_order.column() && m_order.take(TokenOrder::sayings(m_model, *m_order.column(), from, end))) {
        const auto moved = std::stable_partition(m_places.begin(), m_places.end(), [from, end](Place place) {
            return place < from || place >= end;
        });
        m_order.sort(m_places, static_cast<std::size_t>(moved - m_places.begin()));
        isOther = true;
    }
    if (!m_words.isEmpty()) {
        const auto isFound = search();
        for (Place place = from; place < end && !isOther; ++place)
            isOther = isFound(place) != (m_rowOf[static_cast<std::size_t>(place)] >= 0);
    }
    if (isOther)
        show(found());
    tellChanged(first, last);
}

/// From the first to the last of them that is shown; a view paints what of it is in sight.
void TokenFilter::tellChanged(const QModelIndex &first, const QModelIndex &last)
{
    QModelIndex top;
    QModelIndex bottom;
    for (int row = first.row(); row <= last.row(); ++row) {
        const QModelIndex shown = mapFromSource(first.siblingAtRow(row));
        if (!shown.isValid())
            continue;
        if (!top.isValid() || shown.row() < top.row())
            top = shown;
        if (!bottom.isValid() || shown.row() > bottom.row())
            bottom = shown;
    }
    if (top.isValid())
        emit dataChanged(top, bottom.siblingAtColumn(last.column()));
}

void TokenFilter::show(std::vector<Place> shown)
{
    if (shown == m_shown)
        return;
    emit layoutAboutToBeChanged();
    m_shown = std::move(shown);
    countRows();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after << indexOf(static_cast<int>(index.internalId()), index.column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

/// Whether the token at a place, or any inside it, says what is looked for now.
std::function<bool(TokenFilter::Place)> TokenFilter::search() const
{
    if (m_words.isEmpty())
        return [](Place) {
            return true;
        };
    const auto words = std::make_shared<RowSearch>(m_words, m_model.now());
    return [this, words](Place place) {
        // What is inside a token is counted right after it.
        const std::vector<TokenRow> &rows = m_model.rows();
        auto number = static_cast<std::size_t>(m_model.numberOf(m_model.index(place, 0)));
        do {
            if (words->isSaidBy(rows[number]))
                return true;
        } while (++number < rows.size() && rows[number].parent >= 0);
        return false;
    };
}

std::vector<TokenFilter::Place> TokenFilter::found() const
{
    std::vector<Place> found;
    std::ranges::copy_if(m_places, std::back_inserter(found), search());
    return found;
}

TokenFilter::Place TokenFilter::outermostPlace(int number) const
{
    const std::vector<TokenRow> &rows = m_model.rows();
    auto row = static_cast<std::size_t>(number);
    while (rows[row].parent >= 0)
        row = static_cast<std::size_t>(rows[row].parent);
    return rows[row].place;
}

/// Invalid for what is not shown.
QModelIndex TokenFilter::indexOf(int number, int column) const
{
    const TokenRow &token = m_model.rows()[static_cast<std::size_t>(number)];
    const int row = m_rowOf[static_cast<std::size_t>(outermostPlace(number))];
    if (row < 0)
        return {};
    return createIndex(token.parent < 0 ? row : token.place, column, static_cast<quintptr>(number));
}

QModelIndex TokenFilter::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_model.indexOf(static_cast<int>(index.internalId()), index.column())
                           : QModelIndex();
}

QModelIndex TokenFilter::mapFromSource(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_model.numberOf(index), index.column()) : QModelIndex();
}

QModelIndex TokenFilter::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= kTokenColumns)
        return {};
    const QModelIndex source = parent.isValid()
                                   ? m_model.index(row, column, mapToSource(parent))
                                   : m_model.index(m_shown[static_cast<std::size_t>(row)], column);
    return createIndex(row, column, source.internalId());
}

QModelIndex TokenFilter::parent(const QModelIndex &index) const
{
    return mapFromSource(mapToSource(index).parent());
}

int TokenFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? m_model.rowCount(mapToSource(parent)) : static_cast<int>(m_shown.size());
}

int TokenFilter::columnCount(const QModelIndex &) const
{
    return kTokenColumns;
}

bool TokenFilter::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant TokenFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model.headerData(section, orientation, role);
}

} // namespace jotscope
