#pragma once

#include "core/binding/hash_binding.h"

#include <QAbstractTableModel>

namespace jotscope {

/// Each claim that is a hash: what the token says, what the material comes to, whether that is the same, and
/// if not, why. The state has a sign and words beside its colour.
class BinderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ClaimName, State, Expected, Computed, Why, ColumnCount };

    explicit BinderModel(QObject *parent = nullptr);

    /// Without material the rows say what could be given.
    void setRows(std::vector<HashBinding> rows, bool hasMaterial);
    void setHighlight(ByteRange range);
    void retranslate();

    [[nodiscard]] const std::vector<HashBinding> &rows() const { return m_rows; }
    [[nodiscard]] ByteRange placeOf(int row) const; ///< of the claim's value, in the paste
    /// All that a row says, with tabs between.
    [[nodiscard]] QString rowText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cellText(const HashBinding &row, int column) const;

    std::vector<HashBinding> m_rows;
    bool m_hasMaterial = false;
    ByteRange m_highlight;
};

} // namespace jotscope
