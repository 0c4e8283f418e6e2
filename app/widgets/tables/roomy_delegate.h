#pragma once

#include <QCache>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <memory>

namespace jotscope {

/// Leaves air around a cell's text and starts every cell of a row at the same height. A text is measured once
/// and broken into lines once: a style does either anew whenever a view asks and three times for each
/// painting, and nothing else takes as long while a table is first seen.
class RoomyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    struct CellText
    {
        QString text;
        QFont font;
        int width; ///< of the cell
        Qt::Alignment alignment;
        Qt::LayoutDirection direction;

        bool operator==(const CellText &) const = default;
        friend std::size_t qHash(const CellText &cell, std::size_t seed)
        {
            return qHashMulti(seed, cell.text, cell.font, cell.width);
        }
    };

    static CellText textOf(const QStyleOptionViewItem &cell);
    static bool canPaint(const QStyleOptionViewItem &cell);
    [[nodiscard]] QSize sizeOf(const QStyleOptionViewItem &cell) const; ///< without the air
    [[nodiscard]] std::shared_ptr<const QTextLayout> linesOf(const QStyleOptionViewItem &cell,
                                                             qreal width) const;
    bool paintText(QPainter &painter, const QStyleOptionViewItem &cell) const;

    static constexpr int kMostSizes = 1000;
    static constexpr int kMostTexts = 300; ///< a few windows full of cells
    mutable QCache<CellText, QSize> m_sizes{kMostSizes};
    mutable QCache<CellText, std::shared_ptr<const QTextLayout>> m_lines{kMostTexts};
};

} // namespace jotscope
