#pragma once

#include "app/inspect/claims/claim_node.h"
#include "app/inspect/link/byte_link.h"
#include "app/widgets/task.h"

#include <QAbstractItemModel>
#include <QUrl>

namespace jotscope {

enum class ClaimCopy {
    Value,   ///< a string's content, anything else as it is written
    Pointer, ///< RFC 6901
    JqPath,
    Json, ///< an object of this one member; an element by itself
};

/// The payload's claims as a tree: name, value, meaning, where it is specified. Values of a NumericDate say
/// the time in words, and keep saying it as it passes.
class ClaimsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Meaning, Specification, ColumnCount };
    enum Role {
        BriefRole = Qt::UserRole, ///< a value's text while what is in it is shown below
    };

    explicit ClaimsModel(QObject *parent = nullptr);

    void setToken(const InspectedToken &token, Instant now);
    void clear();
    void tick(Instant now);
    void setHighlight(const LinkedPlaces &places);
    /// Shows what `text` stands in, and its parents; everything when it is empty.
    void setFilter(const QString &text);
    [[nodiscard]] bool isFiltered() const { return m_root->isFiltered; }
    [[nodiscard]] bool isFiltering() const { return m_filterTask.isRunning(); }

    /// Whether there are children that were not read yet. A view reads the first ones by itself.
    [[nodiscard]] bool hasMore(const QModelIndex &parent) const;
    [[nodiscard]] LinkedBytes linkOf(const QModelIndex &index) const; ///< of name and value
    /// The innermost row, among those read, that all of the place is in; invalid where there is none.
    [[nodiscard]] QModelIndex indexAt(const LinkedPlaces &places) const;
    [[nodiscard]] QUrl specificationOf(const QModelIndex &index) const; ///< empty for none
    [[nodiscard]] QString copied(const QModelIndex &index, ClaimCopy what) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void filtered(int shown); ///< how many claims the filter leaves; -1 without one

private:
    [[nodiscard]] std::shared_ptr<const TokenPart> partOf(const ClaimNode &node) const;
    [[nodiscard]] bool isLit(const ClaimNode &node) const;
    [[nodiscard]] ClaimNode *nodeOf(const QModelIndex &index) const; ///< the root for an invalid one
    [[nodiscard]] QString valueText(const ClaimNode &node) const;
    [[nodiscard]] QVariant textOf(const ClaimNode &node, int column) const;
    [[nodiscard]] QString hintOf(const ClaimNode &node, int column) const;
    void tellAll(int firstColumn, int lastColumn, int role, const QModelIndex &parent = {});
    void filterAnew();
    void take(std::shared_ptr<ClaimNode> root);

    ClaimSource m_source;
    std::shared_ptr<ClaimNode> m_root;
    QString m_filter;
    Task<std::shared_ptr<ClaimNode>> m_filterTask;
    Instant m_now{};
    LinkedPlaces m_highlight;
};

} // namespace jotscope
