#include "app/inspect/word_list/word_list_card.h"

#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/selectable_paragraph.h"
#include "core/text/limits.h"

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

namespace jotscope {

namespace {

constexpr int kBarSteps = 1000;

QString number(quint64 count)
{
    return QLocale().toString(count);
}

} // namespace

WordListCard::WordListCard(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_message(new SelectableParagraph(this))
    , m_secret(new QLineEdit(this))
    , m_reveal(new QToolButton(this))
    , m_use(new QPushButton(this))
{
    setObjectName(QStringLiteral("wordListCard"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_close->setObjectName(QStringLiteral("closeWordList"));
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    QSizePolicy keepsRoom = m_close->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_close->setSizePolicy(keepsRoom);
    m_bar->setObjectName(QStringLiteral("wordListProgress"));
    m_bar->setRange(0, kBarSteps);
    m_cancel->setObjectName(QStringLiteral("cancelWordList"));
    m_message->setObjectName(QStringLiteral("wordListMessage"));
    m_secret->setObjectName(QStringLiteral("foundSecret"));
    m_secret->setReadOnly(true);
    m_secret->setFont(monospaceFont());
    m_reveal->setObjectName(QStringLiteral("revealSecret"));
    m_reveal->setCheckable(true);
    m_use->setObjectName(QStringLiteral("useSecret"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *running = new QHBoxLayout;
    running->addWidget(m_bar, 1);
    running->addWidget(m_cancel);
    auto *found = new QHBoxLayout;
    found->addWidget(m_secret, 1);
    found->addWidget(m_reveal);
    found->addWidget(m_use);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addLayout(running);
    layout->addLayout(found);

    connect(&m_session, &WordListSession::progressed, this, &WordListCard::tellProgress);
    connect(&m_session, &WordListSession::ended, this, &WordListCard::take);
    connect(m_cancel, &QPushButton::clicked, this, &WordListCard::cancel);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_session.cancel();
        enter(State::Closed);
    });
    connect(m_reveal, &QToolButton::toggled, this, [this] { showSecret(); });
    connect(m_use, &QPushButton::clicked, this,
            [this] { emit secretChosen(std::get<SecretFix>(m_cause->fixes.front())); });
    retranslate();
    hide();
}

void WordListCard::follow(const InspectedToken *token, const std::optional<std::string> &detachedPayload)
{
    // The clock asks once a second, and to look goes through megabytes of some tokens.
    if (token && token->token == m_token && token->diagnosis == m_diagnosis &&
        token->signature.verdict == m_verdict)
        return;
    m_token = token ? token->token : nullptr;
    m_diagnosis = token ? token->diagnosis : nullptr;
    m_verdict = token ? token->signature.verdict : SignatureVerdict::Unverified;
    std::optional<UnverifiedMac> mac = token ? findUnverifiedMac(*token, detachedPayload) : std::nullopt;
    if (mac == m_mac)
        return;
    m_mac = std::move(mac);
    m_session.cancel();
    enter(State::Closed);
}

void WordListCard::tryFile(const QString &path)
{
    if (!m_mac)
        return;
    m_name = QFileInfo(path).fileName();
    m_session.start(*m_mac, path);
    enter(State::Running);
}

void WordListCard::cancel()
{
    if (!isBusy())
        return;
    m_session.cancel();
    m_tried = m_session.progress().tried;
    enter(State::Cancelled);
}

void WordListCard::take(const WordListSession::Outcome &outcome)
{
    const WordListResult &result = outcome.result;
    m_failure = outcome.failure;
    m_tried = result.tried;
    m_overlong = result.overlong;
    if (result.secret) {
        m_cause = wordListCause(result, m_name.toStdString());
        enter(State::Found);
    } else {
        enter(m_failure.isEmpty() ? State::NotFound : State::Unreadable);
    }
}

void WordListCard::enter(State state)
{
    const bool wasRunning = m_state == State::Running;
    m_state = state;
    if (state != State::Found)
        m_cause.reset();
    m_reveal->setChecked(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bar, m_cancel})
        widget->setVisible(state == State::Running);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_secret, m_reveal, m_use})
        widget->setVisible(state == State::Found);
    m_close->setVisible(state != State::Running);
    setTone(state == State::Unreadable ? std::optional(Tone::Bad)
            : state == State::Found    ? std::optional(Tone::Warning)
                                       : std::nullopt);
    showSecret();
    describe();
    setVisible(state != State::Closed);
    if (wasRunning || state == State::Running)
        emit busyChanged();
}

/// Masked at one length, so that not even the secret's is told.
void WordListCard::showSecret()
{
    const bool isRevealed = m_cause && m_reveal->isChecked();
    const std::string_view text =
        isRevealed ? std::get<SecretFix>(m_cause->fixes.front()).text->view() : std::string_view();
    m_secret->setText(m_cause && !isRevealed ? QString(12, QChar(0x2022)) : QString::fromUtf8(text));
    m_secret->setCursorPosition(0);
    m_reveal->setText(isRevealed ? tr("Hide", "a secret") : tr("Reveal", "a secret"));
}

QString WordListCard::message() const
{
    const QString none = tr("None of %1 words is the secret.").arg(number(m_tried));
    const QString overlong =
        m_overlong == 0 ? QString()
                        : QLatin1Char(' ') + tr("Lines longer than %1 bytes were passed over: %2.")
                                                 .arg(number(limits::kWordBytes), number(m_overlong));
    switch (m_state) {
    case State::Closed:
        return {};
    case State::Running: {
        const WordListSession::Progress progress = m_session.progress();
        return tr("%1 words tried, %2 a second")
            .arg(number(progress.tried), number(static_cast<quint64>(progress.rate)));
    }
    case State::Cancelled:
        return tr("Cancelled after %1 words. None of them is the secret.").arg(number(m_tried));
    case State::Unreadable:
        return tr("The file could not be read: %1", "what is wrong").arg(m_failure) +
               (m_tried > 0 ? QLatin1Char('\n') + none : QString());
    case State::NotFound:
        return m_tried + m_overlong == 0 ? tr("There is no word in this file.") : none + overlong;
    case State::Found:
        break;
    }
    const Finding &finding = m_cause->steps.front();
    return findingMessage(finding) + QLatin1Char('\n') + findingRemedy(finding);
}

void WordListCard::describe()
{
    m_title->setText(m_state == State::Found ? tr("Secret found")
                                             : tr("Word list %1", "a file's name").arg(m_name));
    m_message->setText(message());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_message->text());
    if (m_state == State::Running)
        tellProgress();
}

void WordListCard::tellProgress()
{
    const WordListSession::Progress progress = m_session.progress();
    const double share =
        progress.size == 0 ? 0 : static_cast<double>(progress.read) / static_cast<double>(progress.size);
    m_bar->setValue(static_cast<int>(std::min(1.0, share) * kBarSteps));
    m_message->setText(message());
}

void WordListCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WordListCard::retranslate()
{
    m_close->setToolTip(tr("Close this answer"));
    m_close->setAccessibleName(tr("Close this answer"));
    m_bar->setAccessibleName(tr("How far the word list is tried"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the trial of the word list"));
    m_secret->setAccessibleName(tr("Secret found"));
    m_reveal->setAccessibleName(tr("Reveal the secret"));
    m_use->setText(tr("Use It as the Key"));
    showSecret();
    describe();
}

} // namespace jotscope
