#pragma once

#include "app/inspect/tokens/token_order.h"
#include "app/widgets/task.h"

#include <QAbstractProxyModel>
#include <QStringList>

#include <functional>
#include <vector>

namespace jotscope {

class TokenTreeModel;

/// Of the tokens, those that say a text in any column, each with what it is inside of and what is inside it;
/// in the order of a column, or as they stand in the text. Qt's own proxy tells views of every run of rows
/// that goes or comes; in a list of a hundred thousand each letter of a filter took half a second.
class TokenFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit TokenFilter(TokenTreeModel &model, QObject *parent = nullptr);

    void setText(const QString &text); ///< letter case does not matter; all words must be found
    /// By a TokenColumn; -1 for as they stand in the text. A long list is sorted on a worker.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A token that stands in the text itself, by its place there. What is inside follows it.
    using Place = int;

    /// All places in an order that was asked for.
    struct Sorted
    {
        TokenOrder order;
        std::vector<Place> places;
    };

    static Sorted sorted(TokenOrder order, const std::vector<TokenOrder::Saying> &sayings);
    void takeSorted(Sorted sorted);
    void addPlaces();
    void countRows();
    void takeAll();
    void takeAdded(Place first, Place last);
    void takeChanged(const QModelIndex &first, const QModelIndex &last);
    void tellChanged(const QModelIndex &first, const QModelIndex &last);
    void show(std::vector<Place> shown);
    [[nodiscard]] std::function<bool(Place)> search() const;
    [[nodiscard]] std::vector<Place> found() const;
    [[nodiscard]] Place outermostPlace(int number) const;
    [[nodiscard]] QModelIndex indexOf(int number, int column) const;

    TokenTreeModel &m_model;
    QStringList m_words;
    TokenOrder m_asked; ///< without what it orders
    TokenOrder m_order;
    std::vector<Place> m_places; ///< all, in that order
    std::vector<Place> m_shown;  ///< of these, those that are found
    std::vector<int> m_rowOf;    ///< by place; -1 for what is not shown
    Task<Sorted> m_sorting;
};

} // namespace jotscope
