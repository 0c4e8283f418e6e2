#include "app/issuer/view/serving_card.h"

#include "app/issuer/local_issuer.h"
#include "app/keys/on_hand/key_words.h"
#include "app/widgets/texts/selectable_paragraph.h"
#include "core/issuer/server_metadata.h"
#include "core/text/utf8.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <optional>

namespace jotscope {

namespace {

constexpr std::size_t kKidLetters = 16;

enum AddressIndex : std::size_t { Issuer, Metadata, KeySet, Token, Command, AddressCount };

constexpr std::array<const char *, AddressCount> kAddressNames = {"issuerUrl", "metadataUrl", "keySetUrl",
                                                                  "tokenUrl", "tokenCommand"};

QString addressText(const IssuerTerms &terms, std::size_t address)
{
    const auto url = [&terms](std::string_view path) {
        return words(terms.issuer) + words(path);
    };
    switch (address) {
    case Issuer:
        return url({});
    case Metadata:
        return url(kOpenIdConfigurationPath);
    case KeySet:
        return url(kKeySetPath);
    case Token:
        return url(kTokenPath);
    default:
        return words(tokenRequestCommand(terms));
    }
}

} // namespace

ServingCard::ServingCard(LocalIssuer &issuer, QWidget *parent)
    : Card(parent)
    , m_issuer(issuer)
    , m_title(new QLabel(this))
    , m_words(new SelectableParagraph(this))
    , m_portLabel(new QLabel(this))
    , m_port(new QSpinBox(this))
    , m_switch(new QPushButton(this))
    , m_rotate(new QPushButton(this))
    , m_addressList(new QWidget(this))
{
    layOut();
    connect(m_switch, &QPushButton::clicked, this, [this] { emit switchWanted(!m_issuer.isOn()); });
    connect(m_port, &QSpinBox::valueChanged, this, &ServingCard::portChanged);
    connect(m_rotate, &QPushButton::clicked, this, &ServingCard::rotationWanted);
    connect(&m_issuer, &LocalIssuer::changed, this, &ServingCard::follow);
    retranslate();
}

void ServingCard::layOut()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setObjectName(QStringLiteral("issuerState"));
    m_words->setObjectName(QStringLiteral("issuerWords"));
    m_portLabel->setBuddy(m_port);
    m_port->setObjectName(QStringLiteral("issuerPort"));
    m_port->setRange(0, 65'535);
    m_switch->setObjectName(QStringLiteral("issuerSwitch"));
    m_rotate->setObjectName(QStringLiteral("rotateKey"));
    const int margin = fontMetrics().height() * 3 / 4;
    auto *head = new QHBoxLayout;
    head->setSpacing(margin);
    head->addWidget(m_title, 1);
    head->addWidget(m_portLabel);
    head->addWidget(m_port);
    head->addWidget(m_rotate);
    head->addWidget(m_switch);
    auto *grid = new QGridLayout(m_addressList);
    grid->setContentsMargins(0, margin / 2, 0, 0);
    grid->setHorizontalSpacing(margin);
    for (const char *name : kAddressNames)
        addAddress(*grid, name);
    grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin * 4 / 3, margin, margin, margin);
    layout->addLayout(head);
    layout->addWidget(m_words);
    layout->addWidget(m_addressList);
}

void ServingCard::addAddress(QGridLayout &grid, const char *objectName)
{
    const std::size_t index = m_addresses.size();
    const Address address = {new QLabel(this), new QLineEdit(this), new QPushButton(this)};
    address.text->setObjectName(QLatin1String(objectName));
    address.text->setReadOnly(true);
    address.text->setFont(monospaceFont());
    address.text->setLayoutDirection(Qt::LeftToRight);
    address.copy->setObjectName(QStringLiteral("copy-") + QLatin1String(objectName));
    const int row = static_cast<int>(index);
    grid.addWidget(address.name, row, 0);
    grid.addWidget(address.text, row, 1);
    grid.addWidget(address.copy, row, 2);
    connect(address.copy, &QPushButton::clicked, this, [this, index] { copy(index); });
    m_addresses.push_back(address);
}

quint16 ServingCard::port() const
{
    return static_cast<quint16>(m_port->value());
}

void ServingCard::setPort(quint16 port)
{
    m_port->setValue(port);
}

void ServingCard::setObstacle(const QString &obstacle)
{
    if (m_obstacle == obstacle)
        return;
    m_obstacle = obstacle;
    follow();
}

bool ServingCard::canSwitch() const
{
    return m_issuer.isOn() || m_obstacle.isEmpty();
}

void ServingCard::setRotating(bool isRotating)
{
    m_isRotating = isRotating;
    follow();
}

void ServingCard::copyMetadataUrl()
{
    copy(Metadata);
}

void ServingCard::copyTokenCommand()
{
    copy(Command);
}

void ServingCard::copy(std::size_t address)
{
    const QString text = addressText(m_issuer.terms(), address);
    const std::optional<IssuerClient> &client = m_issuer.terms().client;
    if (address == Command && client && client->secret)
        m_secretClipboard.copy(text.toUtf8());
    else
        QGuiApplication::clipboard()->setText(text);
    emit told(tr("Copied: %1", "what is on the clipboard now").arg(m_addresses[address].name->text()));
}

QString ServingCard::stateWords() const
{
    if (!m_issuer.fault().isEmpty())
        return m_issuer.fault();
    if (!m_issuer.isOn())
        return m_obstacle.isEmpty()
                   ? tr("Programs and pages of this machine, and nobody else, can have access tokens from "
                        "here, and the public keys that check them: for trying how an API under "
                        "development takes expiry, refresh and new keys.")
                   : m_obstacle;
    if (m_issuer.state() == LocalIssuer::State::Starting)
        return tr("Starting…");
    const IssuerKey &key = m_issuer.published().current;
    return tr("Key %1 signs with %2.", "a kid and an algorithm")
        .arg(words(excerpt(publishedKid(*key.key), kKidLetters)), words(key.alg));
}

void ServingCard::follow()
{
    const bool isServing = m_issuer.state() == LocalIssuer::State::Serving;
    m_title->setText(isServing ? tr("Serving") : m_issuer.isOn() ? tr("Starting") : tr("Off", "the issuer"));
    m_words->setText(stateWords());
    if (!m_issuer.fault().isEmpty())
        setTone(Tone::Bad);
    else if (!m_issuer.isOn() && !m_obstacle.isEmpty())
        setTone(Tone::Warning);
    else
        setTone(isServing ? Tone::Good : Tone::Neutral);
    m_port->setVisible(!m_issuer.isOn());
    m_portLabel->setVisible(!m_issuer.isOn());
    m_rotate->setVisible(isServing);
    m_rotate->setEnabled(!m_isRotating);
    m_switch->setEnabled(canSwitch());
    m_switch->setText(m_issuer.isOn() ? tr("Stop") : tr("Start"));
    m_switch->setAccessibleName(m_issuer.isOn() ? tr("Stop the issuer") : tr("Start the issuer"));
    m_addressList->setVisible(isServing);
    for (std::size_t i = 0; isServing && i < m_addresses.size(); ++i) {
        m_addresses[i].text->setText(addressText(m_issuer.terms(), i));
        m_addresses[i].text->setCursorPosition(0);
    }
}

void ServingCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ServingCard::retranslate()
{
    m_portLabel->setText(tr("Port"));
    m_port->setAccessibleName(tr("Port that the issuer listens on"));
    m_port->setSpecialValueText(tr("any free one", "a port"));
    m_rotate->setText(tr("Rotate Key"));
    m_rotate->setToolTip(tr("Make a new key of the same kind and sign with it from now on"));
    const QStringList names = {tr("Issuer"), tr("Discovery"), tr("JWK Set"), tr("Token endpoint"),
                               tr("Try it")};
    for (std::size_t i = 0; i < m_addresses.size(); ++i) {
        const QString &name = names[static_cast<int>(i)];
        m_addresses[i].name->setText(name);
        m_addresses[i].text->setAccessibleName(name);
        m_addresses[i].copy->setText(tr("Copy"));
        m_addresses[i].copy->setAccessibleName(tr("Copy: %1", "the name of an address").arg(name));
    }
    follow();
}

} // namespace jotscope
