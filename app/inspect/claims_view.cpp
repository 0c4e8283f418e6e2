#include "app/inspect/claims_view.h"

#include "app/inspect/claims_model.h"
#include "app/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace jotscope {

namespace {

/// Beyond that, rows keep one height: measuring a hundred thousand would take seconds.
constexpr int kFittedRows = 200;
constexpr int kMostVisibleRows = 16;

/// Leaves air around a cell's text, starts every cell of a row at the same height and rules a line below.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * air(option));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QStyle *style = cell.widget->style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
        painter->setPen(cardBorder(cell.palette));
        painter->drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight());
        cell.rect.adjust(0, air(option), 0, -air(option));
        // The background is painted above, over the whole cell.
        cell.backgroundBrush = Qt::NoBrush;
        cell.state &= ~QStyle::State_HasFocus;
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    }

private:
    static int air(const QStyleOptionViewItem &option) { return option.fontMetrics.height() / 3; }
};

} // namespace

ClaimsView::ClaimsView(ClaimsModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new RoomyDelegate(this));
    setObjectName(QStringLiteral("claims"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStyleSheet(QStringLiteral(
        "QHeaderView { background: transparent; }"
        "QHeaderView::section { background: transparent; border: none; border-bottom: 1px solid palette(mid);"
        " padding: 0.2em 3px; color: palette(placeholder-text); }"));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(ClaimsModel::Name, QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(ClaimsModel::Value, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(ClaimsModel::Meaning, QHeaderView::Stretch);
    setAccessibleName(tr("Claims"));
    connect(&model, &QAbstractItemModel::modelReset, this, &ClaimsView::fitRows);
    // The columns stretch when the header does, which may be after the table was resized. Not at once, since
    // the header is still at it.
    const auto fitAnew = [this] {
        if (columnWidth(ClaimsModel::Meaning) != m_fittedWidth)
            fitRows();
    };
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, fitAnew, Qt::QueuedConnection);
    connect(this, &QAbstractItemView::entered, this,
            [this](const QModelIndex &index) { emit hovered(m_model.placeOf(index.row())); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    emit chosen(m_model.placeOf(index.row()));
            });
}

void ClaimsView::copyValue()
{
    if (!currentIndex().isValid())
        return;
    const QString value = m_model.index(currentIndex().row(), ClaimsModel::Value).data().toString();
    QGuiApplication::clipboard()->setText(value.section(QLatin1Char('\n'), 0, 0));
}

void ClaimsView::fitRows()
{
    const int widest = fontMetrics().averageCharWidth() * 24;
    const int gap = fontMetrics().averageCharWidth() * 2;
    setColumnWidth(ClaimsModel::Name,
                   std::clamp(sizeHintForColumn(ClaimsModel::Name) + gap, widest / 4, widest));
    for (int row = 0; row < std::min(m_model.rowCount(), kFittedRows); ++row)
        resizeRowToContents(row);
    m_fittedWidth = columnWidth(ClaimsModel::Meaning);
    updateGeometry();
}

QSize ClaimsView::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < std::min(m_model.rowCount(), kMostVisibleRows); ++row)
        height += rowHeight(row);
    return {QTableView::sizeHint().width(), height};
}

QSize ClaimsView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void ClaimsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Claims"));
        fitRows();
    }
}

void ClaimsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyValue();
    QTableView::keyPressEvent(event);
}

void ClaimsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitRows();
}

bool ClaimsView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        emit hovered({});
    return QTableView::viewportEvent(event);
}

} // namespace jotscope
