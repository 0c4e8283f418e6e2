#include "app/issuer/view/client_card.h"

#include "app/build/choices/choice_fields.h"
#include "app/build/choices/key_picker.h"
#include "app/issuer/choices/shared_choices.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "core/jose/jws/signing.h"
#include "core/jose/jws/verification.h"
#include "core/keychain/key_half.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace jotscope {

namespace {

using Clients = IssuerChoices::Clients;

/// What a new key of a client is made for.
constexpr const char *kUsualAlgorithm = "ES256";

/// Whether the public half of `key` can check what its owner signs.
Result<void> canCheckAssertions(const Key &key)
{
    const auto isUsable = [&key](const JwsAlgorithm &algorithm) {
        return obstaclesTo(key, algorithm).empty();
    };
    return key.asymmetric() && std::ranges::any_of(jwsAlgorithms(), isUsable)
               ? Result<void>()
               : canSignElsewhere(key, *findJwsAlgorithm(kUsualAlgorithm));
}

} // namespace

IssuerClientCard::IssuerClientCard(KeysOnHand &keys, QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_who(new QComboBox(this))
    , m_idLabel(new QLabel(this))
    , m_id(new QLineEdit(this))
    , m_secretLabel(new QLabel(this))
    , m_secret(new QLineEdit(this))
    , m_newSecret(new QPushButton(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new KeyPicker(keys, this))
{
    m_who->addItems({QString(), QString(), QString()});
    layOut();
    m_key->setWork(kUsualAlgorithm, canCheckAssertions);
    connect(m_who, &QComboBox::currentIndexChanged, this, &IssuerClientCard::follow);
    for (QLineEdit *line : {m_id, m_secret})
        connect(line, &QLineEdit::textChanged, this, &IssuerClientCard::follow);
    connect(m_key, &KeyPicker::changed, this, &IssuerClientCard::follow);
    connect(m_key, &KeyPicker::failed, this, &IssuerClientCard::failed);
    connect(m_newSecret, &QPushButton::clicked, this,
            [this] { m_secret->setText(SharedIssuerChoices::newSecret()); });
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
    // In the secret's place, which is then not there.
    m_keyLabel->setBuddy(m_key);
    m_keyLabel->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(m_keyLabel, 0, 1);
    grid->addWidget(m_key, 1, 1, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addLayout(head);
    layout->addLayout(grid);
}

Clients IssuerClientCard::clients() const
{
    return static_cast<Clients>(m_who->currentIndex());
}

std::optional<IssuerClient> IssuerClientCard::client() const
{
    if (clients() == Clients::Anybody)
        return std::nullopt;
    IssuerClient client{m_id->text().toStdString(), nullptr, {}};
    if (clients() == Clients::WithSecret)
        client.secret = std::make_shared<const SecretBytes>(m_secret->text().toStdString());
    else if (const KeyPointer key = m_key->key())
        client.keys = {publicHalf(key)};
    return client;
}

bool IssuerClientCard::lacksKey() const
{
    return clients() == Clients::WithKey && !m_key->key();
}

void IssuerClientCard::show(const IssuerChoices &choices)
{
    for (const auto &[line, text] : {std::pair{m_id, choices.clientId}, {m_secret, choices.clientSecret}}) {
        if (line->text() != text)
            line->setText(text); // which moves the cursor
    }
    if (m_key->chosen() != choices.clientKey)
        m_key->choose(choices.clientKey);
    m_who->setCurrentIndex(static_cast<int>(choices.clients));
}

void IssuerClientCard::addTo(IssuerChoices &choices) const
{
    choices.clients = clients();
    choices.clientId = m_id->text();
    choices.clientSecret = m_secret->text();
    choices.clientKey = m_key->chosen();
}

void IssuerClientCard::follow()
{
    const auto showThese = [](bool are, std::initializer_list<QWidget *> parts) {
        for (QWidget *part : parts)
            part->setVisible(are);
    };
    showThese(clients() != Clients::Anybody, {m_idLabel, m_id});
    showThese(clients() == Clients::WithSecret, {m_secretLabel, m_secret, m_newSecret});
    showThese(clients() == Clients::WithKey, {m_keyLabel, m_key});
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
    const QStringList clients = {tr("Anybody on this machine"), tr("One, with a secret"),
                                 tr("One, with a key of its own")};
    for (int i = 0; i < clients.size(); ++i)
        m_who->setItemText(i, clients[i]);
    m_who->setAccessibleName(tr("Whom the issuer serves"));
    m_idLabel->setText(tr("Client ID"));
    m_id->setAccessibleName(tr("Client ID"));
    m_secretLabel->setText(tr("Client secret"));
    m_secret->setAccessibleName(tr("Client secret"));
    m_newSecret->setText(tr("New", "a secret"));
    m_newSecret->setAccessibleName(tr("Make a new client secret"));
    m_keyLabel->setText(tr("Key that checks its assertions"));
    m_key->setLabel(m_keyLabel->text());
    m_key->setToolTip(tr("The client signs a JWT with its private half to prove who it is "
                         "(private_key_jwt, RFC 7523)"));
}

} // namespace jotscope
