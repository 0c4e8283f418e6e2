#include "app/net/view/fetch_status.h"

#include "app/net/failure_words.h"
#include "app/net/key_sources.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/paragraph.h"
#include "app/widgets/texts/time_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jotscope {

namespace {

constexpr std::size_t kToldProblems = 3;

} // namespace

FetchStatus::FetchStatus(KeySources &sources, QWidget *parent)
    : Card(parent)
    , m_sources(sources)
    , m_text(new Paragraph(this))
    , m_more(new Paragraph(this))
    , m_proceed(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("fetchStatus"));
    layOut();
    connect(&sources, &KeySources::changed, this, &FetchStatus::follow);
    connect(m_proceed, &QPushButton::clicked, &sources, &KeySources::proceed);
    connect(m_cancel, &QPushButton::clicked, &sources, &KeySources::cancel);
    connect(m_close, &QToolButton::clicked, &sources, &KeySources::cancel);
    follow();
}

void FetchStatus::layOut()
{
    m_text->setObjectName(QStringLiteral("fetchText"));
    m_more->setObjectName(QStringLiteral("fetchMore"));
    for (QLabel *label : {m_text, m_more})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_proceed->setObjectName(QStringLiteral("fetchThere"));
    m_cancel->setObjectName(QStringLiteral("cancelFetch"));
    m_close->setObjectName(QStringLiteral("closeFetch"));
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_text);
    texts->addWidget(m_more);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, margin / 2, margin / 2, margin / 2);
    layout->addLayout(texts, 1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_proceed, m_cancel, m_close})
        layout->addWidget(button, 0, Qt::AlignTop);
}

void FetchStatus::setAddresses(const std::vector<KeyAddress> &addresses)
{
    m_takesAny = false;
    m_addresses = addresses;
    follow();
}

void FetchStatus::setAnyAddress()
{
    m_takesAny = true;
    follow();
}

bool FetchStatus::isConcerned() const
{
    return m_takesAny ||
           std::find(m_addresses.begin(), m_addresses.end(), m_sources.current()) != m_addresses.end();
}

void FetchStatus::follow()
{
    const bool isBusy = m_sources.isBusy();
    const bool hasQuestion = m_sources.question().has_value();
    const bool hasNews = isBusy || hasQuestion || m_sources.failure() || m_sources.answer();
    setVisible(hasNews && isConcerned());
    m_proceed->setVisible(hasQuestion);
    m_cancel->setVisible(isBusy || hasQuestion);
    m_close->setVisible(!isBusy && !hasQuestion);
    m_cancel->setText(isBusy ? tr("Cancel") : tr("Do Not Fetch"));
    m_cancel->setAccessibleName(isBusy ? tr("Cancel the fetch") : tr("Do not fetch from there"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close what the fetch told"));
    m_more->clear();
    if (isBusy)
        showBusy();
    else if (hasQuestion)
        showQuestion();
    else if (m_sources.failure())
        showFailure();
    else if (m_sources.answer())
        showAnswer();
    m_more->setVisible(!m_more->text().isEmpty());
    setAccessibleName(m_text->text());
}

void FetchStatus::showBusy()
{
    const QString host = hostOf(m_sources.current().url);
    const qint64 bytes = m_sources.receivedBytes();
    setTone(std::nullopt);
    m_text->setText(bytes == 0 ? tr("Fetching from %1…").arg(host)
                               : tr("Fetching from %1… %2", "a host, so many kB so far")
                                     .arg(host, QLocale().formattedDataSize(bytes)));
}

void FetchStatus::showQuestion()
{
    const Elsewhere &question = *m_sources.question();
    const QString there = hostOf(question.to);
    setTone(Tone::Warning);
    m_text->setText(tr("%1 says that the keys are at %2, which was not asked yet.", "two hosts")
                        .arg(hostOf(question.from), there));
    m_more->setText(placeOf(question.to));
    m_proceed->setText(tr("Fetch from %1", "a host").arg(there));
    m_proceed->setAccessibleName(m_proceed->text());
}

void FetchStatus::showFailure()
{
    const FetchFailure &failure = *m_sources.failure();
    setTone(Tone::Bad);
    m_text->setText(failureMessage(failure));
    QStringList more = {certificateText(failure), failureRemedy(failure)};
    more.removeAll(QString());
    m_more->setText(more.join(QLatin1Char('\n')));
}

void FetchStatus::showAnswer()
{
    const FetchAnswer &answer = *m_sources.answer();
    const QString host = hostOf(m_sources.current().url);
    const auto n = [](std::size_t number) {
        return static_cast<int>(number);
    };
    setTone(Tone::Good);
    QStringList told;
    if (answer.wasFresh)
        told << tr("What %1 sent last is still fresh; nothing was sent.", "a host").arg(host);
    else if (answer.isNotModified)
        told << tr("%1 publishes the same keys as before.", "a host").arg(host);
    else if (answer.addition.added > 0)
        told << tr("%n key(s) from %1", "a host", n(answer.addition.added)).arg(host);
    if (answer.addition.completed > 0)
        told << tr("%n key(s) completed", nullptr, n(answer.addition.completed));
    if (answer.addition.alreadyThere > 0)
        told << tr("%n key(s) on hand already", nullptr, n(answer.addition.alreadyThere));
    m_text->setText(told.join(QStringLiteral(" · ")));
    QStringList problems;
    for (std::size_t i = 0; i < std::min(answer.problems.size(), kToldProblems); ++i)
        problems << findingMessage(answer.problems[i]);
    m_more->setText(problems.join(QLatin1Char('\n')));
}

void FetchStatus::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

} // namespace jotscope
