#pragma once

#include "core/issuer/issuer.h"

#include <QAbstractTableModel>

#include <deque>
#include <vector>

namespace jotscope {

/// What an issuer was asked, the last request first; the oldest are forgotten.
class IssuerLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kMostRows = 1'000;
    enum Column { Time, Request, Status, Client, What, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void add(const std::vector<IssuerLogEntry> &entries);
    void clear();
    void retranslate();
    [[nodiscard]] const IssuerLogEntry &entryAt(int row) const { return m_entries[std::size_t(row)]; }
    [[nodiscard]] QString asText() const; ///< a line for each, the first request first

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::deque<IssuerLogEntry> m_entries;
};

} // namespace jotscope
