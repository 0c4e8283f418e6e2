#include "app/keys/table/key_table.h"

#include "app/keys/table/keychain_model.h"
#include "app/widgets/theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHeaderView>
#include <QItemSelection>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

/// In characters, by column.
constexpr std::array<int, kKeyColumns> kWidths = {24, 15, 9, 14, 6, 10, 14, 12, 16, 14};

/// Quiet for what is not the name.
class KeyDelegate : public RuledDelegate
{
public:
    using RuledDelegate::RuledDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RuledDelegate::initStyleOption(option, index);
        if (index.column() != static_cast<int>(KeyColumn::Name))
            option->palette.setColor(QPalette::Text, quietText(option->palette));
    }
};

} // namespace

KeyTable::KeyTable(KeychainModel &model, QWidget *parent) : RuledTable(model, kWidths, parent), m_model(model)
{
    setObjectName(QStringLiteral("keyTable"));
    setItemDelegate(new KeyDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(&model, &QAbstractItemModel::modelReset, this, &KeyTable::restoreChoice);
    setAccessibleName(tr("Keys"));
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
    RuledTable::selectionChanged(selected, deselected);
    if (m_isReset)
        return;
    m_chosen = idsOfSelection();
    emit choiceChanged();
}

void KeyTable::startDrag(Qt::DropActions actions)
{
    emit dragging(true);
    RuledTable::startDrag(actions);
    emit dragging(false);
}

QSize KeyTable::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 30};
}

void KeyTable::changeEvent(QEvent *event)
{
    RuledTable::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model.retranslate();
    setAccessibleName(tr("Keys"));
}

/// So that the arrow keys have a row to begin with.
void KeyTable::focusInEvent(QFocusEvent *event)
{
    RuledTable::focusInEvent(event);
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
        RuledTable::keyPressEvent(event);
}

} // namespace jotscope
