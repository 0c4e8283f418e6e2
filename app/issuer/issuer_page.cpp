#include "app/issuer/issuer_page.h"

#include "app/issuer/choices/shared_choices.h"
#include "app/issuer/issuer_log_model.h"
#include "app/issuer/local_issuer.h"
#include "app/issuer/view/client_card.h"
#include "app/issuer/view/keys_card.h"
#include "app/issuer/view/log_table.h"
#include "app/issuer/view/serving_card.h"
#include "app/issuer/view/terms_card.h"
#include "app/widgets/layout/turning_splitter.h"
#include "app/widgets/texts/paragraph.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace jotscope {

IssuerPage::IssuerPage(KeysOnHand &keys, QWidget *parent)
    : QWidget(parent)
    // Before what chooses a key: when the one that signs goes, the issuer stops, and takes no other instead.
    , m_issuer(LocalIssuer::of(keys))
    , m_choices(SharedIssuerChoices::of(keys))
    , m_keysCard(new IssuerKeysCard(keys, this))
    , m_termsCard(new IssuerTermsCard(this))
    , m_clientCard(new IssuerClientCard(keys, this))
    , m_serving(new ServingCard(m_issuer, this))
    , m_logTitle(new QLabel(this))
    , m_copyLog(new QPushButton(this))
    , m_clearLog(new QPushButton(this))
    , m_logView(new QStackedWidget(this))
    , m_log(new LogTable(m_issuer.log(), this))
    , m_noLog(new Paragraph(this))
{
    layOut();
    connectParts();
    retranslate();
    showChoices();
    followObstacle();
    followLog();
}

void IssuerPage::layOut()
{
    const int margin = fontMetrics().height() / 2;
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(margin);
    column->addWidget(m_serving);
    column->addWidget(makeLog(), 1);
    auto *splitter = new TurningSplitter(makeChoices(), 2, side, 3, this);
    splitter->setHandleWidth(margin);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(splitter);
}

QWidget *IssuerPage::makeChoices()
{
    const int margin = fontMetrics().height() / 2;
    auto *choices = new QWidget(this);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, margin, 0);
    column->setSpacing(margin);
    column->addWidget(m_keysCard);
    column->addWidget(m_termsCard);
    column->addWidget(m_clientCard);
    column->addStretch(1);
    return choices;
}

QWidget *IssuerPage::makeLog()
{
    QFont bold = font();
    bold.setBold(true);
    m_logTitle->setFont(bold);
    m_logTitle->setBuddy(m_log);
    m_copyLog->setObjectName(QStringLiteral("copyIssuerLog"));
    m_clearLog->setObjectName(QStringLiteral("clearIssuerLog"));
    m_noLog->setAlignment(Qt::AlignCenter);
    m_noLog->setForegroundRole(QPalette::PlaceholderText);
    m_logView->addWidget(m_noLog);
    m_logView->addWidget(m_log);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *head = new QHBoxLayout;
    head->addWidget(m_logTitle, 1);
    head->addWidget(m_copyLog);
    head->addWidget(m_clearLog);
    auto *sheet = new Card(this);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addLayout(head);
    layout->addWidget(m_logView, 1);
    return sheet;
}

void IssuerPage::connectParts()
{
    connect(&m_issuer, &LocalIssuer::changed, this, &IssuerPage::followIssuer);
    connect(m_serving, &ServingCard::switchWanted, this, &IssuerPage::setOn);
    connect(m_serving, &ServingCard::rotationWanted, this, &IssuerPage::rotate);
    connect(m_serving, &ServingCard::told, this, &IssuerPage::statusChanged);
    connect(&m_choices, &SharedIssuerChoices::changed, this, &IssuerPage::showChoices);
    connect(m_serving, &ServingCard::portChanged, this, &IssuerPage::keep);
    connect(m_keysCard, &IssuerKeysCard::overlapChanged, this, &IssuerPage::keep);
    connect(m_keysCard, &IssuerKeysCard::keyChanged, this, [this] {
        keep();
        if (const std::optional<IssuerKey> key = m_keysCard->key(); key && !m_isShowing)
            m_issuer.rotateTo(*key, m_keysCard->overlap());
        followObstacle();
    });
    connect(m_keysCard, &IssuerKeysCard::besidesChanged, this, [this] {
        keep();
        if (!m_isShowing)
            m_issuer.setBesides(m_keysCard->besides());
    });
    connect(m_clientCard, &IssuerClientCard::failed, this, &IssuerPage::failed);
    connect(m_keysCard, &IssuerKeysCard::failed, this, &IssuerPage::failed);
    connect(m_keysCard, &IssuerKeysCard::busyChanged, this, [this] {
        m_serving->setRotating(m_keysCard->isBusy());
        emit busyChanged();
        emit availabilityChanged();
    });
    connect(m_termsCard, &IssuerTermsCard::changed, this, &IssuerPage::amend);
    connect(m_clientCard, &IssuerClientCard::changed, this, &IssuerPage::amend);
    const IssuerLogModel &log = m_issuer.log();
    connect(&log, &QAbstractItemModel::rowsInserted, this, &IssuerPage::followLog);
    connect(&log, &QAbstractItemModel::modelReset, this, &IssuerPage::followLog);
    connect(m_clearLog, &QPushButton::clicked, &m_issuer.log(), &IssuerLogModel::clear);
    connect(m_copyLog, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_issuer.log().asText());
        emit statusChanged(tr("Copied: the requests"));
    });
}

std::optional<IssuerTerms> IssuerPage::terms() const
{
    std::optional<IssuerTerms> terms = m_termsCard->terms();
    if (terms)
        terms->client = m_clientCard->client();
    return terms;
}

void IssuerPage::setOn(bool isOn)
{
    if (!isOn) {
        m_issuer.stop();
        return;
    }
    const std::optional<IssuerTerms> wanted = terms();
    const std::optional<IssuerKey> key = m_keysCard->key();
    if (wanted && key)
        m_issuer.start(m_serving->port(), *wanted, *key, m_keysCard->besides());
}

void IssuerPage::rotate()
{
    if (m_issuer.isOn())
        m_keysCard->rotate();
}

bool IssuerPage::canSwitch() const
{
    return m_serving->canSwitch();
}

bool IssuerPage::isBusy() const
{
    return m_keysCard->isBusy();
}

void IssuerPage::cancelWork()
{
    m_keysCard->cancel();
}

void IssuerPage::clearAll()
{
    m_issuer.stop();
    m_issuer.log().clear();
}

QList<QWidget *> IssuerPage::panes() const
{
    return {m_keysCard, m_termsCard, m_clientCard, m_serving, m_log};
}

void IssuerPage::keep()
{
    if (m_isShowing)
        return;
    IssuerChoices choices = m_choices.choices();
    choices.port = m_serving->port();
    m_keysCard->addTo(choices);
    m_termsCard->addTo(choices);
    m_clientCard->addTo(choices);
    m_choices.set(std::move(choices));
}

void IssuerPage::showChoices()
{
    m_isShowing = true;
    const IssuerChoices choices = m_choices.choices();
    m_serving->setPort(choices.port);
    m_keysCard->show(choices);
    m_termsCard->show(choices);
    m_clientCard->show(choices);
    m_isShowing = false;
}

/// What is typed while it serves counts from the next request on.
void IssuerPage::amend()
{
    keep();
    if (const std::optional<IssuerTerms> wanted = terms(); wanted && !m_isShowing)
        m_issuer.setTerms(*wanted);
    followObstacle();
}

void IssuerPage::followIssuer()
{
    if (m_issuer.state() == LocalIssuer::State::Serving)
        emit statusChanged(
            tr("The issuer serves at %1", "a URL").arg(QString::fromStdString(m_issuer.terms().issuer)));
    emit availabilityChanged();
}

void IssuerPage::followObstacle()
{
    QString obstacle;
    if (!m_keysCard->key())
        obstacle = tr("The issuer needs a key with its private half. Make one beside this, or add one on "
                      "the Keys page.");
    else if (!m_termsCard->terms())
        obstacle = tr("The extra claims are faulty; put them right first.");
    else if (m_clientCard->lacksKey())
        obstacle = tr("The client has no key yet. Choose or make one beside this.");
    m_serving->setObstacle(obstacle);
    emit availabilityChanged();
}

void IssuerPage::followLog()
{
    const int count = m_issuer.log().rowCount();
    m_logView->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_log) : m_noLog);
    m_copyLog->setEnabled(count > 0);
    m_clearLog->setEnabled(count > 0);
}

void IssuerPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    followObstacle();
}

void IssuerPage::retranslate()
{
    setAccessibleName(tr("Local issuer"));
    m_logTitle->setText(tr("Requests"));
    m_log->setAccessibleName(tr("Requests to the issuer"));
    m_noLog->setText(tr("Nobody has asked yet.\nWhat is asked stands here, with what came of it and without "
                        "secrets."));
    m_copyLog->setText(tr("Copy"));
    m_copyLog->setAccessibleName(tr("Copy the requests"));
    m_clearLog->setText(tr("Clear"));
    m_clearLog->setAccessibleName(tr("Clear the requests"));
    m_issuer.log().retranslate();
}

} // namespace jotscope
