#include "app/inspect/claims/claims_view.h"

#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/claims/claim_keys.h"
#include "app/widgets/tables/quiet_header.h"
#include "app/widgets/tables/roomy_delegate.h"
#include "app/widgets/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace jotscope {

namespace {

constexpr int kMostVisibleRows = 16;

/// A value that is open below says only how much it holds.
class ClaimDelegate : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // A tree asks without a width, which a text that wraps needs.
        QStyleOptionViewItem cell = option;
        const bool wraps = index.column() == ClaimsModel::Value || index.column() == ClaimsModel::Meaning;
        if (const auto *view = qobject_cast<const QTreeView *>(option.widget); view && wraps)
            cell.rect = QRect(0, 0, view->columnWidth(index.column()), option.fontMetrics.height());
        return RoomyDelegate::sizeHint(cell, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyDelegate::initStyleOption(option, index);
        const auto *view = qobject_cast<const QTreeView *>(option->widget);
        const QVariant brief = index.data(ClaimsModel::BriefRole);
        if (!view || !brief.isValid() || !view->isExpanded(index.siblingAtColumn(0)))
            return;
        option->text = brief.toString();
        option->font = view->font();
        option->palette.setColor(QPalette::Text, quietText(option->palette));
    }
};

} // namespace

ClaimsView::ClaimsView(ClaimsModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setHeader(new QuietHeader(this));
    setModel(&model);
    setItemDelegate(new ClaimDelegate(this));
    setObjectName(QStringLiteral("claims"));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setExpandsOnDoubleClick(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(fontMetrics().height() * 5 / 4);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(ClaimsModel::Name, QHeaderView::Interactive);
    header()->setSectionResizeMode(ClaimsModel::Value, QHeaderView::Stretch);
    header()->setSectionResizeMode(ClaimsModel::Meaning, QHeaderView::Stretch);
    header()->setSectionResizeMode(ClaimsModel::Specification, QHeaderView::Interactive);
    setAccessibleName(tr("Claims"));
    // What wraps in another width is another number of lines high.
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model.isFiltered())
            openFiltered({});
        // As wide as it is now it may never be seen.
        m_isFitDue = !isVisible();
        if (!m_isFitDue)
            fitColumns();
    });
    // Rows are read in the midst of a layout, which must not begin another.
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ClaimsView::fitColumns, Qt::QueuedConnection);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ClaimsView::readOn);
    connect(this, &QTreeView::expanded, this, &ClaimsView::fitColumns);
    connect(this, &QTreeView::collapsed, this, &ClaimsView::fitColumns);
    connect(this, &QAbstractItemView::entered, this,
            [this](const QModelIndex &index) { emit hovered(m_model.linkOf(index)); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && !m_isJumpedTo)
                    emit rested(m_model.linkOf(index));
            });
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit jumpWanted(m_model.linkOf(index)); });
}

void ClaimsView::follow(const LinkedPlaces &places)
{
    QModelIndex row = m_model.indexAt(places);
    for (QModelIndex above = row.parent(); above.isValid(); above = above.parent())
        row = isExpanded(above) ? row : above; // nothing is opened for it
    if (row.isValid())
        scrollTo(row);
}

void ClaimsView::jump(const LinkedPlaces &places)
{
    const QModelIndex row = m_model.indexAt(places);
    if (!row.isValid())
        return;
    const QScopedValueRollback isJumpedTo(m_isJumpedTo, true);
    setCurrentIndex(row);
    scrollTo(row);
}

void ClaimsView::setZoom(int steps)
{
    // Without a font of its own it follows the program's.
    setFont(steps == 0 ? QFont() : zoomed(parentWidget()->font(), steps));
    setIndentation(fontMetrics().height() * 5 / 4);
    fitColumns();
    scheduleDelayedItemsLayout();
}

void ClaimsView::openFiltered(const QModelIndex &parent)
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (m_model.rowCount(index) == 0)
            continue;
        expand(index);
        openFiltered(index);
    }
}

/// At the end of what was read, reads on what the last row is a part of.
void ClaimsView::readOn(int scrolled)
{
    if (scrolled < verticalScrollBar()->maximum())
        return;
    QModelIndex last;
    while (m_model.rowCount(last) > 0 && (!last.isValid() || isExpanded(last)))
        last = m_model.index(m_model.rowCount(last) - 1, 0, last);
    while (last.isValid() && !(m_model.hasMore(last) && isExpanded(last)))
        last = last.parent();
    if (m_model.hasMore(last))
        m_model.fetchMore(last);
}

void ClaimsView::copyCurrent(ClaimCopy what)
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model.copied(currentIndex(), what));
}

bool ClaimsView::isLink(const QModelIndex &index) const
{
    return index.isValid() && index.column() == ClaimsModel::Specification &&
           !m_model.specificationOf(index).isEmpty();
}

void ClaimsView::openSpecification(const QModelIndex &index)
{
    const QUrl url = m_model.specificationOf(index);
    if (!url.isEmpty())
        QDesktopServices::openUrl(url);
}

/// Names and references in full as far as they leave room for the rest.
void ClaimsView::fitColumns()
{
    m_isFitDue = false;
    bool hasNested = false;
    for (int row = 0; row < std::min(m_model.rowCount(), 200); ++row)
        hasNested = hasNested || m_model.hasChildren(m_model.index(row, 0));
    setRootIsDecorated(hasNested);
    const int letter = fontMetrics().averageCharWidth();
    const int most = viewport()->width() / 4;
    const auto fit = [&](int column, int least) {
        const int wanted = std::max(sizeHintForColumn(column), header()->sectionSizeHint(column)) + letter;
        setColumnWidth(column, std::clamp(wanted, std::min(least, most), std::max(most, 1)));
    };
    fit(ClaimsModel::Name, 6 * letter);
    fit(ClaimsModel::Specification, 6 * letter);
    updateGeometry();
}

QSize ClaimsView::sizeHint() const
{
    int height = header()->sizeHint().height() + 2 * frameWidth();
    QModelIndex index = m_model.index(0, 0);
    for (int row = 0; row < kMostVisibleRows && index.isValid(); ++row, index = indexBelow(index))
        height += rowHeight(index);
    return {QTreeView::sizeHint().width(), height};
}

QSize ClaimsView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void ClaimsView::doItemsLayout()
{
    QTreeView::doItemsLayout();
    updateGeometry();
}

void ClaimsView::drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                         const QModelIndex &index) const
{
    if (const QVariant background = index.data(Qt::BackgroundRole); background.isValid())
        painter->fillRect(options.rect, background.value<QColor>());
    QTreeView::drawRow(painter, options, index);
    painter->setPen(cardBorder(options.palette));
    painter->drawLine(options.rect.bottomLeft(), options.rect.bottomRight());
}

void ClaimsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Claims"));
        fitColumns();
    }
}

void ClaimsView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copyCurrent(ClaimCopy::Value);
    else if (isReturn && currentIndex().isValid())
        openSpecification(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void ClaimsView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && isLink(index))
        openSpecification(index);
}

void ClaimsView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    viewport()->setCursor(isLink(indexAt(event->position().toPoint())) ? Qt::PointingHandCursor
                                                                       : Qt::ArrowCursor);
}

void ClaimsView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isByMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &shortcut, ClaimCopy what) {
        menu->addAction(text, this, [this, what] { copyCurrent(what); })->setShortcut(shortcut);
    };
    add(tr("Copy &Value"), QKeySequence::Copy, ClaimCopy::Value);
    add(tr("Copy JSON &Pointer"), kCopyPointerKeys, ClaimCopy::Pointer);
    add(tr("Copy j&q Path"), kCopyJqPathKeys, ClaimCopy::JqPath);
    add(tr("Copy Claim as &JSON"), kCopyClaimKeys, ClaimCopy::Json);
    if (isLink(index.siblingAtColumn(ClaimsModel::Specification))) {
        menu->addSeparator();
        QAction *opening =
            menu->addAction(tr("Open &Specification"), this, [this, index] { openSpecification(index); });
        opening->setShortcut(Qt::Key_Return);
    }
    menu->popup(isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void ClaimsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void ClaimsView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    if (m_isFitDue)
        fitColumns();
}

bool ClaimsView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        emit hovered(LinkedBytes());
    return QTreeView::viewportEvent(event);
}

} // namespace jotscope
