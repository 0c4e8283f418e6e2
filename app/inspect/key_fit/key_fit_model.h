#pragma once

#include "core/inspect/keys/key_fit.h"

#include <QAbstractTableModel>

namespace jotscope {

/// Each key on hand against one token: how it fits, which it is, and why. How it fits has a sign and words
/// beside its colour.
class KeyFitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Fit, WhichKey, Why, ColumnCount };

    explicit KeyFitModel(QObject *parent = nullptr);

    void setRows(std::vector<KeyFitRow> rows);
    void retranslate();

    [[nodiscard]] const std::vector<KeyFitRow> &rows() const { return m_rows; }
    /// All that a row says, the thumbprint in full, with tabs between.
    [[nodiscard]] QString rowText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<KeyFitRow> m_rows;
};

} // namespace jotscope
