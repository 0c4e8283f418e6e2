#include "app/check/results/results_pane.h"

#include "app/check/results/case_detail.h"
#include "app/check/results/check_model.h"
#include "app/check/results/report_output.h"
#include "app/widgets/cards/card.h"
#include "app/widgets/tables/quiet_header.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/selectable_paragraph.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace jotscope {

namespace {

/// In characters, by column.
constexpr std::array<int, CheckModel::ColumnCount> kWidths = {18, 26, 40, 22, 7, 9};
constexpr double kRowHeight = 1.7; ///< in lines
constexpr int kRoomForAll = 110;   ///< characters; with fewer, what the case's detail tells too is left out

int number(std::size_t count)
{
    return static_cast<int>(count);
}

} // namespace

ResultsPane::ResultsPane(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Card(this))
    , m_words(new SelectableParagraph(m_banner))
    , m_filter(new QComboBox(this))
    , m_save(new QPushButton(this))
    , m_model(new CheckModel(this))
    , m_table(new QTableView(this))
    , m_detail(new CaseDetail(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_filter->addItems({QString(), QString()});
    layOut();
    connect(m_filter, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model->setSurprisesOnly(index == 1); });
    connect(m_save, &QPushButton::clicked, this, &ResultsPane::chooseFile);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ResultsPane::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ResultsPane::showCurrent);
    connect(m_detail, &CaseDetail::inspectWanted, this, &ResultsPane::inspectWanted);
    retranslate();
}

void ResultsPane::layOut()
{
    m_words->setObjectName(QStringLiteral("checkVerdict"));
    m_filter->setObjectName(QStringLiteral("caseFilter"));
    m_save->setObjectName(QStringLiteral("saveReport"));
    m_table->setObjectName(QStringLiteral("cases"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setHorizontalHeader(new QuietHeader(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(CheckModel::Tests, QHeaderView::Stretch);
    const int margin = fontMetrics().height() / 2;
    auto *bannerLayout = new QVBoxLayout(m_banner);
    bannerLayout->setContentsMargins(2 * margin, margin, 2 * margin, margin);
    bannerLayout->addWidget(m_words);
    auto *line = new QHBoxLayout;
    line->addWidget(m_filter);
    line->addStretch(1);
    line->addWidget(m_save);
    auto *sheet = new Card(this);
    auto *sheetLayout = new QVBoxLayout(sheet);
    sheetLayout->setContentsMargins(margin / 2, margin / 2, margin / 2, margin / 2);
    sheetLayout->addWidget(m_table);
    m_splitter->addWidget(sheet);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(margin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(margin);
    column->addWidget(m_banner);
    column->addLayout(line);
    column->addWidget(m_splitter, 1);
}

void ResultsPane::show(const CheckRun &run)
{
    m_run = &run;
    m_model->setRun(&run);
    m_detail->clear();
    follow(true);
}

void ResultsPane::follow(bool isRunning)
{
    m_isRunning = isRunning;
    m_model->update();
    // The response to what is in the way is what a person looks for next.
    if (!isRunning && m_model->rowCount() > 0 && !m_table->currentIndex().isValid()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (isSurprise(m_model->rowAt(row).outcome)) {
                m_table->selectRow(row);
                break;
            }
        }
    }
    showCurrent();
    describe();
}

bool ResultsPane::hasReport() const
{
    return m_run && !m_isRunning && m_model->rowCount() + number(m_run->cases.size()) > 0;
}

QList<QWidget *> ResultsPane::panes() const
{
    return {m_table, m_detail};
}

void ResultsPane::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_run && current.isValid() && current.row() < m_model->rowCount())
        m_detail->show(m_model->rowAt(current.row()), m_run->request);
    else
        m_detail->clear();
}

void ResultsPane::describe()
{
    m_save->setEnabled(hasReport());
    m_filter->setEnabled(m_run != nullptr);
    if (!m_run) {
        m_banner->setTone(std::nullopt);
        m_words->setText(
            tr("What the API accepts and refuses will be listed here: bad tokens that it must refuse, "
               "each for one reason, and good ones that it must accept."));
        return;
    }
    const CheckCounts counts = countsOf(*m_run);
    QStringList parts;
    if (counts.wronglyAccepted > 0)
        parts << tr("%n token(s) accepted that must be refused", nullptr, number(counts.wronglyAccepted));
    if (counts.wronglyRefused > 0)
        parts << tr("%n token(s) refused that must be accepted", nullptr, number(counts.wronglyRefused));
    if (counts.unclear > 0)
        parts << tr("%n unclear or without an answer", nullptr, number(counts.unclear));
    if (counts.asTheyShould > 0)
        parts << tr("%n as they should", nullptr, number(counts.asTheyShould));
    if (counts.notSent > 0 && !m_isRunning)
        parts << tr("%n not sent", nullptr, number(counts.notSent));
    QString words = parts.join(QStringLiteral(" · "));
    if (m_run->stop)
        words = findingWords(*m_run->stop) + (counts.sent > 0 ? QLatin1Char('\n') + words : QString());
    else if (m_run->isCancelled)
        words = tr("It was called off.") + QLatin1Char('\n') + words;
    else if (m_isRunning && words.isEmpty())
        words = tr("Asking whether the API tells a good token from none…");
    const bool isWrong = counts.wronglyAccepted + counts.wronglyRefused > 0;
    const bool isWhole = !m_run->stop && !m_run->isCancelled && counts.unclear == 0;
    m_banner->setTone(isWrong       ? Tone::Bad
                      : m_isRunning ? Tone::Neutral
                      : isWhole     ? Tone::Good
                                    : Tone::Warning);
    m_words->setText(words);
    m_words->setAccessibleName(words);
}

void ResultsPane::chooseFile()
{
    if (!hasReport())
        return;
    const QString path = QFileDialog::getSaveFileName(window(), tr("Save the Report"),
                                                      QStringLiteral("api-check.html"), reportFilters());
    if (!path.isEmpty())
        save(path);
}

void ResultsPane::save(const QString &path)
{
    if (!hasReport())
        return;
    m_saving.run(
        [run = *m_run, path, direction = layoutDirection()](const std::stop_token &) {
            return saveReport(writtenReport(run, reportFormatOf(path), direction), path);
        },
        [this, path](const QString &failure) {
            if (failure.isEmpty())
                emit told(tr("%1 is written", "a path").arg(path));
            else
                emit failed(tr("%1 could not be written: %2", "a path and what is wrong").arg(path, failure));
        });
}

void ResultsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
}

void ResultsPane::fitColumns()
{
    const int character = fontMetrics().averageCharWidth();
    m_table->verticalHeader()->setDefaultSectionSize(static_cast<int>(fontMetrics().height() * kRowHeight));
    for (int column = 0; column < CheckModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, character * kWidths[static_cast<std::size_t>(column)]);
    showColumnsWithRoom();
}

void ResultsPane::showColumnsWithRoom()
{
    const bool hasRoom = width() >= fontMetrics().averageCharWidth() * kRoomForAll;
    for (const int column : {CheckModel::Reference, CheckModel::Time})
        m_table->setColumnHidden(column, !hasRoom);
}

void ResultsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showColumnsWithRoom();
}

void ResultsPane::retranslate()
{
    m_filter->setItemText(0, tr("All cases"));
    m_filter->setItemText(1, tr("Surprises only"));
    m_filter->setAccessibleName(tr("Which cases are shown"));
    m_save->setText(tr("Save Report…"));
    m_table->setAccessibleName(tr("Cases"));
    m_model->retranslate();
    fitColumns();
    showCurrent();
    describe();
}

} // namespace jotscope
