#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include <span>
#include <vector>

namespace jotscope {

/// Rules a line below every row, of which the whole is chosen and not a cell of it.
class RuledDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// A list of many rows, each of one line: what a cell cuts off belongs in its tool tip.
class RuledTable : public QTableView
{
    Q_OBJECT

public:
    /// `widths` are in characters, by column; a last one that has none takes what is left.
    RuledTable(QAbstractItemModel &model, std::span<const int> widths, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    std::vector<int> m_widths;
};

} // namespace jotscope
