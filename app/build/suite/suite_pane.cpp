#include "app/build/suite/suite_pane.h"

#include "app/build/suite/suite_model.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/tables/roomy_table.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/paragraph.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace jotscope {

namespace {

/// While somebody types, a suite a keystroke would be a key pair a keystroke.
constexpr std::chrono::milliseconds kRest{400};

QString formatText(SuiteFormat format)
{
    switch (format) {
    case SuiteFormat::Json:
        return SuitePane::tr("&JSON…");
    case SuiteFormat::Csv:
        return SuitePane::tr("&CSV…");
    case SuiteFormat::Http:
        return SuitePane::tr("&HTTP Requests…");
    case SuiteFormat::Curl:
        return SuitePane::tr("C&url Script…");
    case SuiteFormat::Postman:
        break;
    }
    return SuitePane::tr("&Postman Collection…");
}

QString fileNameOf(SuiteFormat format)
{
    return QString::fromUtf8(suiteFileName(format));
}

QString written(const Suite &suite, SuiteFormat format, const QString &path)
{
    const std::string content = writeSuite(suite, format);
    QSaveFile file(path);
    const auto size = static_cast<qint64>(content.size());
    // Its owner's alone: the good tokens are good ones.
    if (file.open(QSaveFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(content.data(), size) == size && file.commit())
        return SuitePane::tr("%1 is written", "a path").arg(path);
    return SuitePane::tr("%1 could not be written: %2", "a path and what is wrong")
        .arg(path, file.errorString());
}

} // namespace

SuitePane::SuitePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new SuiteModel(this))
    , m_about(new Paragraph(this))
    , m_filter(new QLineEdit(this))
    , m_table(new RoomyTable(*m_model, this))
    , m_copy(new QPushButton(this))
    , m_inspect(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_check(new QPushButton(this))
{
    layOut();
    auto *menu = new QMenu(m_export);
    for (const SuiteFormat format : suiteFormats())
        m_formats[format] = menu->addAction(QString(), this, [this, format] { chooseFile(format); });
    m_export->setMenu(menu);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRest);
    connect(&m_soon, &QTimer::timeout, this, &SuitePane::make);
    connect(m_filter, &QLineEdit::textChanged, m_model, &SuiteModel::setFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SuitePane::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SuitePane::refresh);
    connect(m_table, &QAbstractItemView::activated, this, &SuitePane::inspectCurrent);
    connect(m_copy, &QPushButton::clicked, this, &SuitePane::copyCurrent);
    connect(m_inspect, &QPushButton::clicked, this, &SuitePane::inspectCurrent);
    connect(m_check, &QPushButton::clicked, this, &SuitePane::checkWanted);
    m_table->installEventFilter(this);
    retranslate();
}

void SuitePane::layOut()
{
    m_about->setObjectName(QStringLiteral("suiteAbout"));
    m_filter->setObjectName(QStringLiteral("suiteFilter"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("suiteTable"));
    m_table->setFittedColumn(SuiteModel::Expected, 16);
    m_table->setFittedColumn(SuiteModel::Reference, 26);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_copy->setObjectName(QStringLiteral("copySuiteToken"));
    m_inspect->setObjectName(QStringLiteral("inspectSuiteToken"));
    m_export->setObjectName(QStringLiteral("exportSuite"));
    m_check->setObjectName(QStringLiteral("checkWithSuite"));
    const int margin = fontMetrics().height() / 2;
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(margin);
    for (QWidget *button : std::initializer_list<QWidget *>{m_copy, m_inspect, m_export, m_check})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, margin, 0, 0);
    column->setSpacing(margin);
    column->addWidget(m_about);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
}

void SuitePane::setInput(const SuiteInput &input, const QString &missing)
{
    m_input = input;
    m_missing = missing;
    m_isOutdated = true;
    if (isVisible())
        makeSoon();
}

void SuitePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        make();
}

void SuitePane::makeSoon()
{
    m_soon.start();
}

void SuitePane::make()
{
    m_isOutdated = false;
    if (!m_missing.isEmpty()) {
        m_making.cancel();
        m_fault = m_missing;
        m_suite.reset();
        m_model->setSuite({});
        emit busyChanged();
        return;
    }
    m_making.run(
        [input = m_input](const std::stop_token &) -> Result<std::shared_ptr<const Suite>> {
            auto suite = makeSuite(input, crypto::systemRandom());
            if (!suite)
                return tl::unexpected(suite.error());
            return std::make_shared<const Suite>(*std::move(suite));
        },
        [this](const Result<std::shared_ptr<const Suite>> &made) { take(made); });
    emit busyChanged();
}

void SuitePane::take(const Result<std::shared_ptr<const Suite>> &made)
{
    const SuiteToken *chosen = current();
    const std::string id = chosen ? std::string(chosen->row->id) : std::string();
    m_fault = made ? QString() : findingWords(made.error());
    m_suite = made ? *made : nullptr;
    m_model->setSuite(m_suite ? *m_suite : Suite());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(id)), 0));
    emit busyChanged();
}

const SuiteToken *SuitePane::current() const
{
    return m_model->tokenAt(m_table->currentIndex());
}

void SuitePane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void SuitePane::copyCurrent()
{
    const SuiteToken *token = current();
    if (!token)
        return;
    QGuiApplication::clipboard()->setText(QString::fromStdString(token->token));
    emit told(tr("Copied: %1", "what a token tests").arg(suiteCaseText(*token->row)));
}

void SuitePane::inspectCurrent()
{
    if (const SuiteToken *token = current())
        emit inspectWanted(QByteArray::fromStdString(token->token));
}

void SuitePane::chooseFile(SuiteFormat format)
{
    const QString path =
        QFileDialog::getSaveFileName(window(), tr("Export the Test Suite"), fileNameOf(format));
    if (!path.isEmpty())
        save(format, path);
}

void SuitePane::save(SuiteFormat format, const QString &path)
{
    if (!m_suite)
        return;
    m_saving.run(
        [suite = m_suite, format, path](const std::stop_token &) { return written(*suite, format, path); },
        [this](const QString &outcome) {
            emit told(outcome);
            emit busyChanged();
        });
    emit busyChanged();
}

void SuitePane::refresh()
{
    const bool hasToken = current();
    m_copy->setEnabled(hasToken);
    m_inspect->setEnabled(hasToken);
    for (QWidget *button : std::initializer_list<QWidget *>{m_export, m_check})
        button->setEnabled(m_suite != nullptr);
    if (!m_suite) {
        m_about->setText(m_fault.isEmpty() ? tr("The suite is made of the claims and the key beside this.")
                                           : m_fault);
        return;
    }
    const auto bad = std::ranges::count_if(
        m_suite->tokens, [](const SuiteToken &each) { return each.row->expectation == Expectation::Refuse; });
    const auto good = static_cast<std::ptrdiff_t>(m_suite->tokens.size()) - bad;
    QString text =
        tr("Of these claims and this key, %1 tokens that a verifier must refuse and %2 that it must "
           "accept.")
            .arg(QLocale().toString(static_cast<qlonglong>(bad)),
                 QLocale().toString(static_cast<qlonglong>(good)));
    if (!m_suite->leftOut.empty())
        text += QLatin1Char(' ') + tr("%n say nothing about this key, and are left out.", nullptr,
                                      static_cast<int>(m_suite->leftOut.size()));
    m_about->setText(text);
}

bool SuitePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copyCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SuitePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SuitePane::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter by words, such as alg, kid or RFC 8725"));
    m_filter->setAccessibleName(tr("Filter the test suite"));
    m_table->setAccessibleName(tr("Test suite"));
    m_copy->setText(tr("Copy Token"));
    m_inspect->setText(tr("Open in Inspect"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export the test suite"));
    m_check->setText(tr("Check an API with This Suite…"));
    for (const auto &[format, action] : m_formats)
        action->setText(formatText(format));
    m_model->retranslate();
    refresh();
}

} // namespace jotscope
