#include "app/inspect/scan/scan_card.h"

#include "app/inspect/tokens/token_filter.h"
#include "app/inspect/tokens/token_table.h"
#include "app/inspect/tokens/token_tree_model.h"
#include "app/widgets/texts/paragraph.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace jotscope {

namespace {

constexpr int kBarSteps = 1000;
constexpr int kNameLetters = 32;                       ///< of a file's name
constexpr std::chrono::milliseconds kBetweenKeys{200}; ///< a long list is filtered once one pauses

QString sizeText(double bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

ScanCard::ScanCard(QWidget *parent)
    : Card(parent)
    , m_model(new TokenTreeModel(this))
    , m_filter(new TokenFilter(*m_model, this))
    , m_title(new QLabel(this))
    , m_filterText(new QLineEdit(this))
    , m_close(new QToolButton(this))
    , m_message(new Paragraph(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_table([this] { return makeTable(); })
{
    setObjectName(QStringLiteral("scanCard"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_filterText->setObjectName(QStringLiteral("scanFilter"));
    m_filterText->setClearButtonEnabled(true);
    m_close->setObjectName(QStringLiteral("closeScan"));
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_message->setObjectName(QStringLiteral("scanMessage"));
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setObjectName(QStringLiteral("scanProgress"));
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelScan"));

    const int margin = fontMetrics().height() / 2;
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_filterText, 2);
    head->addWidget(m_close);
    auto *running = new QHBoxLayout;
    running->addWidget(m_bar, 1);
    running->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addLayout(running);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setVisible(false);

    m_clockTimer.setInterval(std::chrono::seconds(1));
    connect(&m_clockTimer, &QTimer::timeout, this, &ScanCard::tick);
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(kBetweenKeys);
    connect(&m_filterTimer, &QTimer::timeout, this, &ScanCard::filter);
    connect(m_filterText, &QLineEdit::textChanged, &m_filterTimer, qOverload<>(&QTimer::start));
    connect(m_cancel, &QPushButton::clicked, this, &ScanCard::cancel);
    connect(m_close, &QToolButton::clicked, this, &ScanCard::close);
    connectSession();
    retranslate();
}

TokenTable *ScanCard::makeTable()
{
    auto *table = new TokenTable(*m_model, *m_filter, this);
    table->setObjectName(QStringLiteral("scanTable"));
    table->setAccessibleName(tableName());
    m_title->setBuddy(table);
    setTabOrder(m_cancel, table);
    layout()->addWidget(table);
    connect(m_filterText, &QLineEdit::returnPressed, table, qOverload<>(&QWidget::setFocus));
    connect(table, &TokenTable::numberChosen, this, &ScanCard::setCurrentRow);
    return table;
}

void ScanCard::connectSession()
{
    connect(&m_session, &ScanSession::found, this, &ScanCard::take);
    connect(&m_session, &ScanSession::verified, this,
            [this](int number, std::vector<TokenRow> &rows) { m_model->replace(number, std::move(rows)); });
    connect(&m_session, &ScanSession::progressed, this, &ScanCard::describe);
    connect(&m_session, &ScanSession::ended, this, [this](const QString &failure) {
        m_failure = failure;
        describe();
        emit busyChanged();
        emit countChanged();
    });
    connect(&m_session, &ScanSession::tokenRead, this,
            [this](int, const QByteArray &text) { emit tokenChosen(text); });
    connect(&m_session, &ScanSession::readingChanged, this, &ScanCard::busyChanged);
    connect(&m_session, &ScanSession::failed, this, &ScanCard::failed);
}

void ScanCard::search(const QString &path, std::size_t most)
{
    m_name = QFileInfo(path).fileName();
    m_failure.clear();
    m_most = most;
    m_current = -1;
    m_filterText->clear();
    m_filterTimer.stop();
    m_filter->setText({});
    {
        const QSignalBlocker blocker(m_table.made());
        m_model->clear();
    }
    m_session.search(path, most);
    tick();
    m_clockTimer.start();
    describe();
    setVisible(true);
    emit busyChanged();
    emit countChanged();
}

void ScanCard::close()
{
    m_session.forget();
    m_clockTimer.stop();
    m_current = -1;
    {
        const QSignalBlocker blocker(m_table.made());
        m_model->clear();
    }
    setVisible(false);
    emit busyChanged();
    emit countChanged();
}

bool ScanCard::isBusy() const
{
    return m_session.state() != ScanSession::State::Idle || m_session.isReading();
}

int ScanCard::count() const
{
    return static_cast<int>(m_model->rows().size());
}

void ScanCard::take(std::vector<TokenRow> &rows)
{
    const int before = count();
    TokenTable &table = m_table.get();
    {
        // That there are more is no choice of the person's.
        const QSignalBlocker blocker(table);
        m_model->append(std::move(rows));
        table.followContent();
    }
    table.updateGeometry();
    if (before == 0 && m_current < 0)
        setCurrentRow(0);
    if (before < 2)
        emit countChanged();
}

void ScanCard::setCurrentRow(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    followCurrent();
    if (row >= 0)
        m_session.read(row);
}

void ScanCard::followCurrent()
{
    if (TokenTable *table = m_table.made())
        table->setNumber(m_current);
}

void ScanCard::step(int by)
{
    if (count() > 0)
        setCurrentRow(m_table.get().numberAfter(m_current, by));
}

void ScanCard::focusFilter()
{
    m_filterText->setFocus(Qt::ShortcutFocusReason);
    m_filterText->selectAll();
}

void ScanCard::tick()
{
    const TokenTable *table = m_table.made();
    m_model->tick(m_session.now(), Policy{}.leeway, table ? table->shownNumbers() : std::vector<int>());
}

void ScanCard::filter()
{
    {
        const QSignalBlocker blocker(m_table.made());
        m_filter->setText(m_filterText->text());
    }
    followCurrent();
    describe();
}

QString ScanCard::listedText() const
{
    const ScanSession::Progress progress = m_session.progress();
    QString text;
    if (progress.tokens > static_cast<quint64>(count()) && static_cast<std::size_t>(count()) == m_most)
        text = tr("The list holds the first %L1 of %L2 tokens.").arg(count()).arg(progress.tokens);
    if (progress.passedOver > 0)
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) +
                tr("%n token(s) too large to be read were passed over.", nullptr,
                   static_cast<int>(progress.passedOver));
    return text;
}

QString ScanCard::message() const
{
    const ScanSession::Progress progress = m_session.progress();
    QString listed = listedText();
    const auto with = [&listed](const QString &text) {
        return listed.isEmpty() ? text : text + QLatin1Char(' ') + listed;
    };
    switch (m_session.state()) {
    case ScanSession::State::Searching:
        return with(tr("%1 of %2 searched, %3 a second", "sizes such as 12.5 MB")
                        .arg(sizeText(static_cast<double>(progress.bytes)),
                             sizeText(static_cast<double>(progress.size)), sizeText(progress.rate)));
    case ScanSession::State::Verifying:
        return with(tr("The listed tokens are checked with the keys on hand."));
    case ScanSession::State::Idle:
        break;
    }
    if (!m_failure.isEmpty())
        return with(tr("The file could not be read: %1", "what is wrong").arg(m_failure));
    if (m_session.wasCancelled())
        return with(tr("Cancelled: %1 of %2 were searched.", "sizes such as 12.5 MB")
                        .arg(sizeText(static_cast<double>(progress.bytes)),
                             sizeText(static_cast<double>(progress.size))));
    if (progress.tokens == 0)
        return with(tr("There is no token in this file."));
    return listed;
}

void ScanCard::describe()
{
    const ScanSession::Progress progress = m_session.progress();
    const bool isRunning = m_session.state() != ScanSession::State::Idle;
    const bool isSearching = m_session.state() == ScanSession::State::Searching;
    const double share =
        progress.size == 0 ? 0 : static_cast<double>(progress.bytes) / static_cast<double>(progress.size);
    const QString all = tr("%Ln token(s)", nullptr, static_cast<int>(progress.tokens));
    const int shown = m_filter->rowCount();
    const QString name =
        fontMetrics().elidedText(m_name, Qt::ElideMiddle, fontMetrics().averageCharWidth() * kNameLetters);
    m_title->setToolTip(m_name);
    m_title->setText(name + QStringLiteral(" · ") +
                     (shown == count() ? all : tr("%L1 of %2", "3 of 12 tokens").arg(shown).arg(all)));
    m_bar->setRange(0, isSearching ? kBarSteps : 0);
    m_bar->setValue(static_cast<int>(std::min(1.0, share) * kBarSteps));
    m_bar->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_message->setText(message());
    m_message->setVisible(!m_message->text().isEmpty());
    m_table.setVisible(count() > 0);
    setTone(m_failure.isEmpty() ? std::nullopt : std::optional(Tone::Bad));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_message->text());
}

void ScanCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString ScanCard::tableName()
{
    return tr("Tokens in this file");
}

void ScanCard::retranslate()
{
    m_model->retranslate();
    if (TokenTable *table = m_table.made())
        table->setAccessibleName(tableName());
    m_filterText->setPlaceholderText(tr("Filter"));
    m_filterText->setAccessibleName(tr("Filter the tokens of the file"));
    m_filterText->setToolTip(tr("Show only tokens that have these words in any column"));
    m_close->setToolTip(tr("Forget this file"));
    m_close->setAccessibleName(tr("Forget this file"));
    m_bar->setAccessibleName(tr("How far the file is searched"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the search of the file"));
    describe();
}

} // namespace jotscope
