#include "app/check/check_page.h"

#include "app/check/form/request_card.h"
#include "app/check/form/rules_card.h"
#include "app/check/form/send_card.h"
#include "app/check/results/results_pane.h"
#include "app/keys/on_hand/key_words.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "app/net/sending/api_check.h"
#include "app/net/transfer/address.h"
#include "app/widgets/layout/turning_splitter.h"
#include "app/widgets/message_strip.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/paragraph.h"
#include "core/check/drafted_suite.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace jotscope {

namespace {

constexpr int kControls = 3;
constexpr std::chrono::milliseconds kBetweenLooks{50}; ///< at hundreds of answers a second

} // namespace

CheckPage::CheckPage(KeysOnHand &keys, Source source, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_source(std::move(source))
    , m_strip(new MessageStrip(this))
    , m_back(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_about(new Paragraph(this))
    , m_request(new RequestCard(this))
    , m_rules(new RulesCard(keys, this))
    , m_send(new SendCard(this))
    , m_results(new ResultsPane(this))
    , m_check(new ApiCheck(this))
{
    layOut();
    connectParts();
    retranslate();
}

CheckPage::~CheckPage() = default;

void CheckPage::layOut()
{
    const int margin = fontMetrics().height() / 2;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_title->setFont(large);
    m_about->setObjectName(QStringLiteral("goodToken"));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_back->setObjectName(QStringLiteral("backToBuild"));
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * margin);
    head->addWidget(m_title);
    head->addWidget(m_about, 1);
    head->addWidget(m_back);
    auto *form = new QWidget(this);
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout;
    row->addLayout(column);
    row->addSpacing(margin); // beside the scroll bar, on whichever side it is
    column->setSpacing(margin);
    column->addWidget(m_request);
    column->addWidget(m_rules);
    column->addWidget(m_send);
    column->addStretch(1);
    auto *splitter = new TurningSplitter(form, 2, m_results, 3, this);
    splitter->setHandleWidth(margin);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(margin, margin, margin, margin);
    inset->setSpacing(margin);
    inset->addLayout(head);
    inset->addWidget(splitter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addLayout(inset, 1);
}

void CheckPage::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &CheckPage::closeWanted);
    connect(m_request, &RequestCard::changed, this, &CheckPage::follow);
    connect(m_rules, &RulesCard::changed, this, &CheckPage::follow);
    connect(&m_keys, &KeysOnHand::changed, this, &CheckPage::follow);
    connect(m_send, &SendCard::startWanted, this, &CheckPage::start);
    connect(m_send, &SendCard::cancelWanted, this, &CheckPage::cancel);
    connect(m_check, &ApiCheck::begun, this, [this] { m_results->show(m_check->run()); });
    connect(m_check, &ApiCheck::begun, this, &CheckPage::followRun);
    m_following.setSingleShot(true);
    m_following.setInterval(kBetweenLooks);
    connect(&m_following, &QTimer::timeout, this, &CheckPage::followRun);
    connect(m_check, &ApiCheck::answered, this, [this] {
        if (!m_following.isActive())
            m_following.start();
    });
    connect(m_check, &ApiCheck::ended, this, &CheckPage::followRun);
    connect(m_check, &ApiCheck::failed, this, [this](const Finding &finding) {
        m_strip->showMessage(findingWords(finding), Tone::Bad);
        followRun();
    });
    connect(m_results, &ResultsPane::inspectWanted, this, &CheckPage::inspectWanted);
    connect(m_results, &ResultsPane::told, this, &CheckPage::statusChanged);
    connect(m_results, &ResultsPane::failed, this,
            [this](const QString &text) { m_strip->showMessage(text, Tone::Bad); });
}

void CheckPage::setClock(std::function<Instant()> clock)
{
    m_check->setClock(std::move(clock));
}

bool CheckPage::isBusy() const
{
    return m_check->isRunning();
}

QList<QWidget *> CheckPage::panes() const
{
    return QList<QWidget *>{m_request, m_rules, m_send} + m_results->panes();
}

void CheckPage::open()
{
    follow();
    m_request->setFocus(Qt::OtherFocusReason);
}

int CheckPage::mostRequests() const
{
    std::size_t cases = 0;
    for (const SuiteSubject &subject : suiteSubjects())
        cases += subject.cases.size();
    return static_cast<int>(cases) + kControls;
}

void CheckPage::follow()
{
    const std::optional<TokenDraft> draft = m_source();
    const bool isSigned =
        draft && draft->signing && !draft->signing->signers.empty() && draft->signing->signers.front().key;
    if (isSigned) {
        const SignerDraft &signer = draft->signing->signers.front();
        m_about->setText(
            tr("The good token is the one of the Build page: %1, %2.", "an algorithm, a kind of key")
                .arg(words(signer.alg), keyKindWords(*signer.key)));
    } else {
        m_about->setText(tr("The good token is the one of the Build page, where it has no key yet."));
    }
    const auto request = m_request->request();
    const auto rules = m_rules->rules();
    if (!request)
        return m_send->showFault(request.error());
    if (!rules)
        return m_send->showFault(rules.error());
    if (!isSigned)
        return m_send->showFault(needOfKey());
    m_send->showPlan(m_request->url(), mostRequests(), m_rules->terms().perSecond,
                     QString::fromStdString(messageText(messageFor(*request, "TOKEN"))));
}

QString CheckPage::needOfKey() const
{
    const QString need =
        tr("The tokens need a key that signs them. Go back, and choose or make the one whose tokens the API "
           "accepts.");
    const bool hasCard = std::ranges::any_of(m_keys.keychain().entries(), [](const KeyEntry &entry) {
        return entry.origin.kind == KeyOrigin::Card;
    });
    if (!hasCard)
        return need;
    return need + QLatin1Char(' ') +
           tr("One on a smart card will not do: it is too slow for the hundred signatures of a suite.");
}

void CheckPage::start()
{
    const std::optional<TokenDraft> draft = m_source();
    const auto request = m_request->request();
    const auto rules = m_rules->rules();
    if (!draft || !request || !rules || !m_send->mayStart())
        return;
    m_strip->hide();
    const crypto::RandomSource random = crypto::systemRandom();
    Result<SuiteInput> suite = suiteInputOf(*draft, m_check->now(), random);
    if (!suite) {
        m_strip->showMessage(findingWords(suite.error()), Tone::Bad);
        return;
    }
    suite->leeway = m_rules->leeway();
    if (const KeyPointer next = m_rules->nextKey())
        suite->keys.push_back(next);
    const QString host = hostOf(m_request->url());
    if (!m_sentHosts.contains(host)) {
        m_sentHosts << host;
        emit sentHostsChanged();
    }
    m_check->start({*request, *rules, *std::move(suite), m_rules->terms()});
    followRun();
}

void CheckPage::cancel()
{
    m_check->cancel();
}

void CheckPage::followRun()
{
    m_send->setRunning(m_check->isRunning());
    m_send->showProgress(m_check->doneCount(), m_check->totalCount());
    m_request->setEnabled(!m_check->isRunning());
    m_rules->setEnabled(!m_check->isRunning());
    m_results->follow(m_check->isRunning());
    emit busyChanged();
}

void CheckPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CheckPage::retranslate()
{
    m_title->setText(tr("Check an API"));
    m_back->setText(tr("Back to the Token"));
    follow();
}

} // namespace jotscope
