#include "app/issuer/view/client_card.h"

#include "app/build/choices/choice_fields.h"
#include "app/keys/on_hand/key_words.h"
#include "core/crypto/random.h"
#include "core/text/base64url.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace jotscope {

namespace {

enum Who { Anybody, OneClient };

constexpr std::size_t kSecretBytes = 24;

} // namespace

IssuerClientCard::IssuerClientCard(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_who(new QComboBox(this))
    , m_idLabel(new QLabel(this))
    , m_id(new QLineEdit(QStringLiteral("test-client"), this))
    , m_secretLabel(new QLabel(this))
    , m_secret(new QLineEdit(this))
    , m_newSecret(new QPushButton(this))
{
    m_who->addItems({QString(), QString()});
    layOut();
    makeSecret();
    connect(m_who, &QComboBox::currentIndexChanged, this, &IssuerClientCard::follow);
    for (QLineEdit *line : {m_id, m_secret})
        connect(line, &QLineEdit::textChanged, this, &IssuerClientCard::follow);
    connect(m_newSecret, &QPushButton::clicked, this, &IssuerClientCard::makeSecret);
    retranslate();
    follow();
}

void IssuerClientCard::layOut()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setBuddy(m_who);
    m_who->setObjectName(QStringLiteral("issuerClients"));
    m_id->setObjectName(QStringLiteral("clientId"));
    m_secret->setObjectName(QStringLiteral("clientSecret"));
    m_newSecret->setObjectName(QStringLiteral("newClientSecret"));
    for (QLineEdit *line : {m_id, m_secret})
        line->setLayoutDirection(Qt::LeftToRight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_who, 1);
    auto *grid = new QGridLayout;
    const std::array<std::pair<QLabel *, QWidget *>, 2> fields = {
        {{m_idLabel, m_id}, {m_secretLabel, m_secret}}};
    addFields(*grid, fields);
    grid->addWidget(m_newSecret, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addLayout(head);
    layout->addLayout(grid);
}

std::optional<IssuerClient> IssuerClientCard::client() const
{
    if (m_who->currentIndex() == Anybody)
        return std::nullopt;
    const QByteArray secret = m_secret->text().toUtf8();
    return IssuerClient{m_id->text().toStdString(),
                        std::make_shared<const SecretBytes>(secret.toStdString())};
}

void IssuerClientCard::makeSecret()
{
    m_secret->setText(words(encodeBase64Url(crypto::systemRandom()(kSecretBytes).view())));
}

void IssuerClientCard::follow()
{
    const bool isOne = m_who->currentIndex() == OneClient;
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_idLabel, m_id, m_secretLabel, m_secret, m_newSecret})
        part->setVisible(isOne);
    emit changed();
}

void IssuerClientCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IssuerClientCard::retranslate()
{
    m_title->setText(tr("Clients"));
    m_who->setItemText(Anybody, tr("Anybody on this machine"));
    m_who->setItemText(OneClient, tr("One, with a secret"));
    m_who->setAccessibleName(tr("Whom the issuer serves"));
    m_idLabel->setText(tr("Client ID"));
    m_id->setAccessibleName(tr("Client ID"));
    m_secretLabel->setText(tr("Client secret"));
    m_secret->setAccessibleName(tr("Client secret"));
    m_newSecret->setText(tr("New", "a secret"));
    m_newSecret->setAccessibleName(tr("Make a new client secret"));
}

} // namespace jotscope
