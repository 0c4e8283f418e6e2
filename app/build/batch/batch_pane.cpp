#include "app/build/batch/batch_pane.h"

#include "app/build/batch/batch_run.h"
#include "app/widgets/cards/card.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/paragraph.h"
#include "app/widgets/texts/selectable_paragraph.h"
#include "core/text/limits.h"

#include <QCheckBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace jotscope {

namespace {

constexpr int kBarSteps = 1000;
constexpr int kFirstCount = 1000;

} // namespace

BatchPane::BatchPane(QWidget *parent)
    : QWidget(parent)
    , m_about(new Paragraph(this))
    , m_byCount(new QRadioButton(this))
    , m_count(new QSpinBox(this))
    , m_byRows(new QRadioButton(this))
    , m_choose(new QPushButton(this))
    , m_rowsAbout(new Paragraph(this))
    , m_seeded(new QCheckBox(this))
    , m_seed(new QLineEdit(this))
    , m_warning(new Card(this))
    , m_warningText(new Paragraph(m_warning))
    , m_make(new QPushButton(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_outcome(new Card(this))
    , m_outcomeText(new SelectableParagraph(m_outcome))
    , m_run(new BatchRun(this))
{
    m_clock = [] {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    };
    layOut();
    connect(m_byRows, &QRadioButton::toggled, this, [this] {
        refresh();
        emit rowsChanged();
    });
    connect(m_seeded, &QCheckBox::toggled, this, &BatchPane::refresh);
    connect(m_seed, &QLineEdit::textChanged, this, &BatchPane::refresh);
    connect(m_choose, &QPushButton::clicked, this, &BatchPane::chooseRows);
    connect(m_make, &QPushButton::clicked, this, &BatchPane::chooseFile);
    connect(m_cancel, &QPushButton::clicked, this, &BatchPane::cancel);
    connect(m_run, &BatchRun::progressed, this, &BatchPane::refresh);
    connect(m_run, &BatchRun::ended, this, &BatchPane::end);
    connect(m_run, &BatchRun::cancelled, this, [this] { end(tr("Called off; nothing was written.")); });
    retranslate();
}

void BatchPane::layOut()
{
    m_byCount->setObjectName(QStringLiteral("batchByCount"));
    m_byCount->setChecked(true);
    m_count->setObjectName(QStringLiteral("batchCount"));
    m_count->setRange(1, static_cast<int>(kLargestBatch));
    m_count->setValue(kFirstCount);
    m_count->setGroupSeparatorShown(true);
    m_byRows->setObjectName(QStringLiteral("batchByRows"));
    m_choose->setObjectName(QStringLiteral("chooseRows"));
    m_rowsAbout->setObjectName(QStringLiteral("rowsAbout"));
    m_seeded->setObjectName(QStringLiteral("batchSeeded"));
    m_seed->setObjectName(QStringLiteral("batchSeed"));
    m_warningText->setObjectName(QStringLiteral("seedWarning"));
    m_make->setObjectName(QStringLiteral("makeBatch"));
    m_bar->setObjectName(QStringLiteral("batchProgress"));
    m_bar->setRange(0, kBarSteps);
    m_cancel->setObjectName(QStringLiteral("cancelBatch"));
    m_outcomeText->setObjectName(QStringLiteral("batchOutcome"));
    m_warning->setTone(Tone::Warning);
    for (QLabel *label : {m_about, m_rowsAbout})
        label->setForegroundRole(QPalette::PlaceholderText);
    const int margin = fontMetrics().height() / 2;
    for (const auto &[card, label] :
         {std::pair(m_warning, m_warningText), std::pair(m_outcome, m_outcomeText)}) {
        auto *layout = new QVBoxLayout(card);
        layout->setContentsMargins(2 * margin, margin, 2 * margin, margin);
        layout->addWidget(label);
    }
    auto *grid = new QGridLayout;
    grid->addWidget(m_byCount, 0, 0);
    grid->addWidget(m_count, 0, 1);
    grid->addWidget(m_byRows, 1, 0);
    grid->addWidget(m_choose, 1, 1);
    grid->addWidget(m_rowsAbout, 2, 0, 1, 3);
    grid->addWidget(m_seeded, 3, 0);
    grid->addWidget(m_seed, 3, 1);
    grid->setColumnStretch(2, 1);
    auto *progress = new QHBoxLayout;
    progress->addWidget(m_make);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_cancel);
    progress->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, margin, 0, 0);
    column->setSpacing(margin);
    column->addWidget(m_about);
    column->addLayout(grid);
    column->addWidget(m_warning);
    column->addLayout(progress);
    column->addWidget(m_outcome);
    column->addStretch(1);
    m_outcome->hide();
}

void BatchPane::setDraft(const TokenDraft &draft, const QString &missing)
{
    m_draft = draft;
    m_missing = missing;
    refresh();
}

bool BatchPane::isBusy() const
{
    return m_run->isRunning() || m_reading.isRunning();
}

std::shared_ptr<const RowTable> BatchPane::rows() const
{
    return m_byRows->isChecked() ? m_rows : nullptr;
}

void BatchPane::chooseRows()
{
    const QString path = QFileDialog::getOpenFileName(
        window(), tr("Open Rows"), QString(), tr("Rows (*.csv *.json *.jsonl *.ndjson);;All files (*)"));
    if (!path.isEmpty())
        useRows(path);
}

void BatchPane::useRows(const QString &path)
{
    m_reading.run(
        [path](const std::stop_token &) -> ReadRows {
            QFile file(path);
            if (!file.open(QFile::ReadOnly))
                return {file.errorString(), nullptr};
            if (file.size() > static_cast<qint64>(limits::kPasteBytes))
                return {tr("It is too large; split it."), nullptr};
            auto table = readRows(file.readAll().toStdString());
            if (!table)
                return {findingWords(table.error()), nullptr};
            return {{}, std::make_shared<const RowTable>(*std::move(table))};
        },
        [this, path](const ReadRows &read) { takeRows(path, read); });
    emit busyChanged();
}

void BatchPane::takeRows(const QString &path, const ReadRows &read)
{
    m_rowsPath = path;
    m_rows = read.table;
    m_outcome->setVisible(!read.failure.isEmpty());
    if (!read.failure.isEmpty()) {
        m_outcome->setTone(Tone::Bad);
        m_outcomeText->setText(
            tr("%1 cannot be used: %2", "a path and what is wrong with it").arg(path, read.failure));
    }
    m_byRows->setChecked(true);
    refresh();
    emit rowsChanged();
    emit busyChanged();
}

void BatchPane::chooseFile()
{
    const QString path =
        QFileDialog::getSaveFileName(window(), tr("Save the Tokens"), QStringLiteral("tokens.txt"),
                                     tr("A token a line (*.txt);;All files (*)"));
    if (!path.isEmpty())
        make(path);
}

void BatchPane::make(const QString &path)
{
    if (!m_make->isEnabled())
        return;
    BatchOrder order{
        .draft = m_draft, .count = static_cast<std::uint64_t>(m_count->value()), .now = m_clock()};
    if (const auto table = rows())
        order.rows = *table;
    if (m_seeded->isChecked())
        order.seed = m_seed->text().toStdString();
    m_path = path;
    m_outcome->hide();
    m_run->start(std::move(order), path);
    emit busyChanged();
}

void BatchPane::cancel()
{
    m_reading.cancel();
    m_run->cancel();
    emit busyChanged();
}

void BatchPane::end(const QString &failure)
{
    const double seconds = std::max<double>(1, static_cast<double>(m_run->milliseconds())) / 1000;
    m_outcome->setTone(failure.isEmpty() ? Tone::Good : Tone::Warning);
    m_outcomeText->setText(failure.isEmpty()
                               ? tr("%Ln token(s) in %1, made in %2 s", "a path, a number of seconds",
                                    static_cast<int>(m_run->total()))
                                     .arg(m_path, QLocale().toString(seconds, 'f', 1))
                               : failure);
    m_outcome->show();
    refresh();
    emit told(m_outcomeText->text());
    emit busyChanged();
}

void BatchPane::refresh()
{
    const bool isRunning = m_run->isRunning();
    const bool lacksRows = m_byRows->isChecked() && !m_rows;
    const bool lacksSeed = m_seeded->isChecked() && m_seed->text().isEmpty();
    m_make->setEnabled(!isRunning && m_missing.isEmpty() && !lacksRows && !lacksSeed);
    m_make->setToolTip(!m_missing.isEmpty() ? m_missing
                       : lacksRows          ? tr("Choose a file with rows first.")
                       : lacksSeed          ? tr("Enter a seed first.")
                                            : QString());
    m_make->setVisible(!isRunning);
    m_bar->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    if (isRunning)
        m_bar->setValue(static_cast<int>(m_run->done() * kBarSteps / std::max<quint64>(m_run->total(), 1)));
    m_count->setEnabled(m_byCount->isChecked());
    m_rowsAbout->setText(rowsText());
    m_seed->setVisible(m_seeded->isChecked());
    m_warning->setVisible(m_seeded->isChecked());
    m_warningText->setText(seedText());
}

QString BatchPane::rowsText() const
{
    if (!m_rows)
        return tr(
            "CSV whose first line names the columns, or JSON objects. {{column:name}} stands for what a "
            "row has there.");
    QStringList columns;
    for (const std::string &column : m_rows->columns)
        columns << QString::fromStdString(column);
    return tr("%Ln row(s) in %1, with the columns %2", "a file, names", static_cast<int>(m_rows->rows.size()))
        .arg(QFileInfo(m_rowsPath).fileName(), columns.join(QStringLiteral(", ")));
}

QString BatchPane::seedText() const
{
    QString text = tr("For tests alone: whoever knows the seed knows every identifier, nonce and content key "
                      "that is drawn.");
    if (!m_draft.signing)
        return text;
    for (const SignerDraft &signer : m_draft.signing->signers) {
        const JwsAlgorithm *algorithm = findJwsAlgorithm(signer.alg);
        if (!algorithm || isReproducible(*algorithm))
            continue;
        text += QLatin1Char('\n') +
                tr("Signatures of %1 are random by themselves: they will differ even so.", "an algorithm")
                    .arg(QString::fromStdString(signer.alg));
        break;
    }
    return text;
}

void BatchPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BatchPane::retranslate()
{
    m_about->setText(tr("Makes many tokens of what is described beside this, a line each. Placeholders are "
                        "filled in anew for every one."));
    m_byCount->setText(tr("So many", "tokens, a number of them"));
    m_count->setAccessibleName(tr("Number of tokens"));
    m_byRows->setText(tr("One for each row of a file"));
    m_choose->setText(tr("Choose Rows…"));
    m_seeded->setText(tr("The same again from a seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setPlaceholderText(tr("Seed"));
    m_make->setText(tr("Make and Save…"));
    m_bar->setAccessibleName(tr("Tokens made"));
    m_cancel->setText(tr("Cancel"));
    refresh();
}

} // namespace jotscope
