#pragma once

#include <QCache>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <optional>

namespace jotscope {

/// Leaves air around a cell's text and starts every cell of a row at the same height. A text is shaped once,
/// to measure it and to paint it: a style does so anew whenever a view asks and three times for each
/// painting, and nothing else takes as long while a table is first seen. It runs in its own direction, on its
/// column's side: a value that is code keeps its quotation marks at its ends in a window that runs from the
/// right.
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
        Qt::Alignment alignment;
        Qt::LayoutDirection direction;

        bool operator==(const CellText &) const = default;
        friend std::size_t qHash(const CellText &cell, std::size_t seed)
        {
            return qHashMulti(seed, cell.text, cell.font);
        }
    };
    struct CellLines
    {
        explicit CellLines(const CellText &cell);

        QTextLayout lines;
        std::optional<qreal> room; ///< that they are broken for
        QSizeF size;
        qreal unbrokenWidth = 0;
    };

    [[nodiscard]] QStyleOptionViewItem cellOf(const QStyleOptionViewItem &option,
                                              const QModelIndex &index) const;
    static bool isShapedHere(const QStyleOptionViewItem &cell);
    [[nodiscard]] const CellLines &linesOf(const QStyleOptionViewItem &cell, qreal room) const;
    static void breakLines(CellLines &cell, qreal room);
    bool paintText(QPainter &painter, const QStyleOptionViewItem &cell) const;

    static constexpr int kMostTexts = 400; ///< a few windows full of cells
    mutable QCache<CellText, CellLines> m_lines{kMostTexts};
};

} // namespace jotscope
