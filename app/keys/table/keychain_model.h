#pragma once

#include "app/keys/table/key_columns.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace jotscope {

class KeysOnHand;

/// The keys on hand as a table that is searched and sorted. Does both itself: ten thousand keys are filtered
/// within a frame.
class KeychainModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit KeychainModel(KeysOnHand &keys, QObject *parent = nullptr);

    /// Leaves the keys that have all words of `text` somewhere, and are in `group` where there is one: its
    /// empty name stands for the keys in none.
    void setFilter(const QString &text, const std::optional<QString> &group = {});
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty() || m_group; }

    [[nodiscard]] const KeyEntry *entryAt(int row) const; ///< null beyond the rows
    [[nodiscard]] int rowOf(const std::string &id) const; ///< -1 when it is not shown
    /// Of those that are shown, in order: of ten thousand in one go.
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<std::string> &ids) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override; ///< a column below zero: as they came

    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    /// The public halves, as a JWK or a JWK Set. What is secret leaves by an export alone; within the
    /// program, every key can be dragged onto a group.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

    void retranslate();

private:
    void rebuild(); ///< keys came or went
    void order();
    void filter();
    void takeAmended(const std::string &id);
    [[nodiscard]] bool accepts(std::size_t entry) const;

    KeysOnHand &m_keys;
    std::vector<QString> m_searched;  ///< of each entry
    std::vector<std::size_t> m_order; ///< all entries, sorted
    std::vector<std::size_t> m_shown; ///< of these, what the filter leaves
    QStringList m_words;
    std::optional<QString> m_group;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace jotscope
