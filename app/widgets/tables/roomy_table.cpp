#include "app/widgets/tables/roomy_table.h"

#include "app/widgets/tables/quiet_header.h"
#include "app/widgets/tables/roomy_delegate.h"
#include "app/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace jotscope {

namespace {

/// Beyond that, rows keep one height: measuring a hundred thousand would take seconds.
constexpr int kFittedRows = 200;
constexpr int kMostVisibleRows = 16;

/// Rules a line below each cell.
class RuledRows : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        RoomyDelegate::paint(painter, option, index);
        painter->setPen(cardBorder(option.palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
};

} // namespace

RoomyTable::RoomyTable(QAbstractItemModel &model, QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new QuietHeader(this));
    setModel(&model);
    setItemDelegate(new RuledRows(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(&model, &QAbstractItemModel::modelReset, this, &RoomyTable::fitRows);
    // The columns stretch when the header does, which may be after the table was resized.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == lastStretched())
            fitHeights();
    });
}

void RoomyTable::setFittedColumn(int column, int mostCharacters, int leastCharacters)
{
    m_fitted.push_back({column, mostCharacters, leastCharacters});
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
}

void RoomyTable::fitRows()
{
    const int character = fontMetrics().averageCharWidth();
    for (const FittedColumn &fitted : m_fitted) {
        const int widest = character * fitted.mostCharacters;
        const int least = std::max(widest / 4, character * fitted.leastCharacters);
        const int wanted = std::max(sizeHintForColumn(fitted.column) + 2 * character,
                                    horizontalHeader()->sectionSizeHint(fitted.column));
        setColumnWidth(fitted.column, std::clamp(wanted, least, widest));
    }
    fitHeights();
}

int RoomyTable::lastStretched() const
{
    int section = horizontalHeader()->count() - 1;
    while (section >= 0 && horizontalHeader()->sectionResizeMode(section) != QHeaderView::Stretch)
        --section;
    return section;
}

void RoomyTable::fitHeights()
{
    for (int row = 0; row < std::min(model()->rowCount(), kFittedRows); ++row)
        resizeRowToContents(row);
    updateGeometry();
}

QSize RoomyTable::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < std::min(model()->rowCount(), kMostVisibleRows); ++row)
        height += rowHeight(row);
    return {QTableView::sizeHint().width(), height};
}

QSize RoomyTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void RoomyTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

void RoomyTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitRows();
}

} // namespace jotscope
