#include "app/issuer/view/log_table.h"

#include "app/issuer/issuer_log_model.h"
#include "app/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <array>

namespace jotscope {

namespace {

/// In characters, by column; the last one takes what is left.
constexpr std::array<int, IssuerLogModel::Columns - 1> kWidths = {10, 26, 8, 14};
constexpr double kRowHeight = 1.8; ///< in lines

/// A refusal stands out by its status, in words and in colour.
class LogDelegate : public QStyledItemDelegate
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
        option->state &= ~QStyle::State_HasFocus; // the whole row is chosen
        const auto *log = static_cast<const IssuerLogModel *>(index.model());
        const int status = log->entryAt(index.row()).status;
        const bool isRefusal = status == 0 || status >= 400;
        if (index.column() == IssuerLogModel::Status && isRefusal) {
            option->palette.setColor(QPalette::Text, toneColors(Tone::Bad, option->palette).text);
            option->font.setBold(true);
        } else if (index.column() == IssuerLogModel::Time) {
            option->palette.setColor(QPalette::Text, quietText(option->palette));
        }
    }
};

} // namespace

LogTable::LogTable(IssuerLogModel &model, QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("issuerLog"));
    setModel(&model);
    setItemDelegate(new LogDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setStyleSheet(QStringLiteral(
        "QHeaderView { background: transparent; }"
        "QHeaderView::section { background: transparent; border: none; border-bottom: 1px solid palette(mid);"
        " padding: 0.3em 3px; color: palette(placeholder-text); }"));
    fitColumns();
}

void LogTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void LogTable::fitColumns()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qRound(fontMetrics().height() * kRowHeight));
    for (int column = 0; column < static_cast<int>(kWidths.size()); ++column)
        setColumnWidth(column, fontMetrics().averageCharWidth() * kWidths[static_cast<std::size_t>(column)]);
}

} // namespace jotscope
