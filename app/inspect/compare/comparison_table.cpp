#include "app/inspect/compare/comparison_table.h"

#include "app/inspect/cells/text_zoom.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace jotscope {

ComparisonTable::ComparisonTable(const QString &objectName, QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_model(new ComparisonModel(this))
    , m_table(new RoomyTable(*m_model, this))
{
    setObjectName(objectName);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setBuddy(m_table);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(objectName + QStringLiteral("Table"));
    m_table->setMouseTracking(true);
    m_table->setFittedColumn(ComparisonModel::State, 16, 14);
    m_table->setFittedColumn(ComparisonModel::Name, 20, 16); // so that the tables align
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_caption, 1);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addLayout(head);
    layout->addWidget(m_table);
    const auto hover = [this](const QModelIndex &index) {
        emit hovered(m_model->placeOf(index));
    };
    connect(m_table, &QAbstractItemView::entered, this, hover);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, hover);
}

void ComparisonTable::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_table->setAccessibleName(title);
}

void ComparisonTable::setRows(std::vector<ComparisonRow> rows)
{
    m_model->setRows(std::move(rows));
    describe();
}

void ComparisonTable::setOnlyDifferences(bool isOnly)
{
    m_model->setOnlyDifferences(isOnly);
    describe();
}

void ComparisonTable::setZoom(int steps)
{
    // Without a font of its own it follows the program's.
    m_table->setFont(steps == 0 ? QFont() : zoomed(font(), steps));
}

void ComparisonTable::describe()
{
    const int differences = m_model->differences();
    m_caption->setText(differences == 0 ? tr("no difference")
                                        : tr("different: %L1 of %L2").arg(differences).arg(m_model->total()));
    m_table->setVisible(m_model->rowCount() > 0);
    setVisible(m_model->total() > 0);
    setAccessibleDescription(m_caption->text());
}

void ComparisonTable::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        describe();
    }
}

bool ComparisonTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Leave)
        emit hovered({});
    if (watched == m_table->viewport() && event->type() == QEvent::Wheel) {
        const int steps = zoomSteps(*static_cast<QWheelEvent *>(event));
        if (steps != 0)
            emit zoomWanted(steps);
        return steps != 0;
    }
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_model->rowText(m_table->currentIndex().row()));
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace jotscope
