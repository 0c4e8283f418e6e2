#include "app/inspect/tokens/token_table.h"

#include "app/inspect/tokens/token_filter.h"
#include "app/inspect/tokens/token_tree_model.h"
#include "app/widgets/tables/quiet_header.h"
#include "app/widgets/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr int kMostVisible = 8;
constexpr int kFewestVisible = 3;
constexpr int kMeasuredRows = 100;

/// Characters beyond which a column is cut off unless it is drawn wider.
constexpr std::array<int, kTokenColumns> kWidest = {24, 20, 18, 18, 12, 20, 32, 24};

class TokenDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, option.fontMetrics.height() / 3);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // The whole row is chosen, not a cell of it.
        option->state &= ~QStyle::State_HasFocus;
    }
};

} // namespace

TokenTable::TokenTable(TokenTreeModel &model, TokenFilter &filter, QWidget *parent)
    : QTreeView(parent), m_model(model), m_filter(filter)
{
    setObjectName(QStringLiteral("tokenTable"));
    setHeader(new QuietHeader(this));
    setModel(&filter);
    setItemDelegate(new TokenDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setIndentation(fontMetrics().height());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    header()->setStretchLastSection(true);
    header()->setResizeContentsPrecision(kMeasuredRows);
    connect(&model, &QAbstractItemModel::modelReset, this, &TokenTable::fitColumns);
    fitColumns();
}

void TokenTable::setNumber(int number)
{
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(number));
    const QSignalBlocker blocker(this);
    if (index.isValid()) {
        if (index.row() != currentIndex().row() || index.parent() != currentIndex().parent())
            setCurrentIndex(index);
        else if (!selectionModel()->isSelected(index))
            selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else {
        selectionModel()->clear();
    }
}

int TokenTable::number() const
{
    return m_model.numberOf(m_filter.mapToSource(currentIndex()));
}

int TokenTable::numberAfter(int number, int step) const
{
    const auto numberAt = [this](const QModelIndex &index) {
        return m_model.numberOf(m_filter.mapToSource(index));
    };
    const QModelIndex first = m_filter.index(0, 0);
    if (!first.isValid())
        return number;
    QModelIndex last = m_filter.index(m_filter.rowCount() - 1, 0);
    while (isExpanded(last) && m_filter.rowCount(last) > 0)
        last = m_filter.index(m_filter.rowCount(last) - 1, 0, last);
    const QModelIndex here = m_filter.mapFromSource(m_model.indexOf(number));
    const QModelIndex next = !here.isValid() ? QModelIndex() : step > 0 ? indexBelow(here) : indexAbove(here);
    return numberAt(next.isValid() ? next : step > 0 ? first : last);
}

std::vector<int> TokenTable::shownNumbers() const
{
    std::vector<int> numbers;
    for (QModelIndex index = indexAt({0, 0}); index.isValid(); index = indexBelow(index)) {
        if (visualRect(index).top() > viewport()->height())
            break;
        numbers.push_back(m_model.numberOf(m_filter.mapToSource(index)));
    }
    return numbers;
}

void TokenTable::followContent()
{
    for (int column = 0; column < kTokenColumns; ++column) {
        if (isColumnHidden(column) == m_model.saysAnything(static_cast<TokenColumn>(column)))
            return fitColumns();
    }
}

void TokenTable::fitColumns()
{
    setRootIsDecorated(m_model.isDeep());
    for (int column = 0; column < kTokenColumns; ++column)
        setColumnHidden(column, !m_model.saysAnything(static_cast<TokenColumn>(column)));
    expandAll(); // lays the rows out, whose height is nothing while every column is hidden
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < kTokenColumns; ++column) {
        if (isColumnHidden(column))
            continue;
        const int said = std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
        setColumnWidth(column,
                       std::min(said + character, character * kWidest[static_cast<std::size_t>(column)]));
    }
    updateGeometry();
}

void TokenTable::copyToken() const
{
    const int current = number();
    if (current >= 0 && m_model.rows()[static_cast<std::size_t>(current)].token)
        QGuiApplication::clipboard()->setText(
            QString::fromStdString(m_model.rows()[static_cast<std::size_t>(current)].token->text));
}

QSize TokenTable::sizeOf(int rows) const
{
    // The view itself knows its rows' height only once it is shown.
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int row = itemDelegate()->sizeHint(option, m_model.index(0, 0)).height();
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {QTreeView::sizeHint().width(), header()->sizeHint().height() + rows * row + bar};
}

/// By all tokens, not by those that the filter leaves: what is below must not jump while one types.
QSize TokenTable::sizeHint() const
{
    return sizeOf(std::min(kMostVisible, static_cast<int>(m_model.rows().size())));
}

QSize TokenTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20,
            sizeOf(std::min(kFewestVisible, static_cast<int>(m_model.rows().size()))).height()};
}

void TokenTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid())
        emit numberChosen(number());
}

void TokenTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitColumns();
}

void TokenTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyToken();
    QTreeView::keyPressEvent(event);
}

} // namespace jotscope
