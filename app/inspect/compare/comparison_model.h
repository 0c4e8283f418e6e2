#pragma once

#include "app/inspect/compare/comparison_rows.h"

#include <QAbstractTableModel>

namespace jotscope {

/// What two tokens have in common and what not, a row a thing: its state in sign, words and colour, its name,
/// and what it is on each side. What is the same is quiet, or left out.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Name, Before, After, ColumnCount };

    explicit ComparisonModel(QObject *parent = nullptr);

    void setRows(std::vector<ComparisonRow> rows);
    void setOnlyDifferences(bool isOnly);
    void retranslate();

    [[nodiscard]] int differences() const;
    [[nodiscard]] int total() const { return static_cast<int>(m_rows.size()); }
    /// Of the cell's side, in its paste; of both in the columns before.
    [[nodiscard]] Sides<ByteRange> placeOf(const QModelIndex &index) const;
    /// All that a row says, with tabs between.
    [[nodiscard]] QString rowText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    [[nodiscard]] const ComparisonRow &shown(int row) const
    {
        return m_rows[m_shown[static_cast<std::size_t>(row)]];
    }

    std::vector<ComparisonRow> m_rows;
    std::vector<std::size_t> m_shown;
    bool m_isOnlyDifferences = false;
};

} // namespace jotscope
