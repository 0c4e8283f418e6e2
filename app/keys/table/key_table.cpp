#include "app/keys/table/key_table.h"

#include "app/keys/table/keychain_model.h"
#include "app/widgets/theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHeaderView>
#include <QItemSelection>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

/// In characters, by column.
constexpr std::array<int, kKeyColumns> kWidths = {24, 15, 9, 14, 6, 10, 14, 12, 16, 14};
constexpr double kRowHeight = 1.8; ///< in lines

/// Rules below the rows, quiet for what is not the name.
class KeyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(cardBorder(option.palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // The whole row is chosen, not a cell of it.
        option->state &= ~QStyle::State_HasFocus;
        if (index.column() != static_cast<int>(KeyColumn::Name))
            option->palette.setColor(QPalette::Text, quietText(option->palette));
    }
};

} // namespace

KeyTable::KeyTable(KeychainModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("keyTable"));
    setModel(&model);
    setItemDelegate(new KeyDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setStyleSheet(QStringLiteral(
        "QHeaderView { background: transparent; }"
        "QHeaderView::section { background: transparent; border: none; border-bottom: 1px solid palette(mid);"
        " padding: 0.3em 3px; color: palette(placeholder-text); }"));
    setSortingEnabled(true);
    connect(&model, &QAbstractItemModel::modelReset, this, &KeyTable::restoreChoice);
    fitColumns();
}

std::vector<std::string> KeyTable::idsOfSelection() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    std::vector<std::string> ids;
    for (const int row : rows)
        ids.push_back(m_model.entryAt(row)->id);
    return ids;
}

void KeyTable::choose(const std::vector<std::string> &ids)
{
    const std::vector<int> rows = m_model.rowsOf(ids);
    // Neighbours are one range: what a selection costs grows with the square of its ranges.
    QItemSelection selection;
    for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
        while (end < rows.size() && rows[end] - rows[begin] == static_cast<int>(end - begin))
            ++end;
        selection.select(m_model.index(rows[begin], 0), m_model.index(rows[end - 1], kKeyColumns - 1));
    }
    if (!rows.empty()) {
        const QModelIndex first = m_model.index(rows.front(), 0);
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

/// The keys that were chosen stay so, as far as they are still shown.
void KeyTable::restoreChoice()
{
    const std::vector<std::string> before = std::move(m_chosen);
    m_isReset = true;
    choose(before);
    m_isReset = false;
    m_chosen = idsOfSelection();
    emit choiceChanged();
}

void KeyTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_isReset)
        return;
    m_chosen = idsOfSelection();
    emit choiceChanged();
}

void KeyTable::startDrag(Qt::DropActions actions)
{
    emit dragging(true);
    QTableView::startDrag(actions);
    emit dragging(false);
}

QSize KeyTable::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 30};
}

void KeyTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        fitColumns();
    }
}

/// So that the arrow keys have a row to begin with.
void KeyTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && m_chosen.empty() && m_model.rowCount() > 0)
        selectRow(0);
}

void KeyTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        emit removeWanted();
    else if (event->matches(QKeySequence::Copy))
        emit copyWanted();
    else if (event->matches(QKeySequence::Paste))
        event->ignore(); // the page takes it
    else
        QTableView::keyPressEvent(event);
}

void KeyTable::fitColumns()
{
    const int character = fontMetrics().averageCharWidth();
    verticalHeader()->setDefaultSectionSize(static_cast<int>(fontMetrics().height() * kRowHeight));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (int column = 0; column < kKeyColumns; ++column)
        setColumnWidth(column, character * kWidths[static_cast<std::size_t>(column)]);
    setAccessibleName(tr("Keys"));
}

} // namespace jotscope
