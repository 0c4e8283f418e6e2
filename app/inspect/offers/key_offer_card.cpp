#include "app/inspect/offers/key_offer_card.h"

#include "app/keys/on_hand/key_words.h"
#include "app/net/key_sources.h"
#include "app/net/view/fetch_status.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/texts/selectable_paragraph.h"
#include "app/widgets/texts/time_text.h"
#include "core/jose/algorithm.h"
#include "core/jose/jose_header.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jotscope {

namespace {

constexpr qsizetype kMostKidCharacters = 60;

/// Of a token that no key verifies, and that a published one could: nobody publishes secrets.
bool lacksKey(const InspectedToken &token)
{
    if (token.decryption || token.token->signatures.empty() ||
        (token.signature.verdict != SignatureVerdict::Unverified &&
         token.signature.verdict != SignatureVerdict::Invalid))
        return false;
    const JoseHeader header(*token.token, token.token->signatures.front());
    const JwsAlgorithm *algorithm = findJwsAlgorithm(header.string("alg"));
    return !algorithm ||
           (algorithm->scheme != SignatureScheme::None && keyTypeOf(algorithm->scheme) != KeyType::Oct);
}

std::string kidOf(const Token &token)
{
    return token.signatures.empty() ? std::string()
                                    : JoseHeader(token, token.signatures.front()).string("kid");
}

} // namespace

KeyOfferCard::KeyOfferCard(QWidget *parent)
    : Card(parent)
    , m_text(new SelectableParagraph(this))
    , m_rotation(new SelectableParagraph(this))
    , m_buttons(new QWidget(this))
{
    setObjectName(QStringLiteral("keyOffer"));
    layOut();
    hide();
}

void KeyOfferCard::layOut()
{
    m_text->setObjectName(QStringLiteral("keyOfferText"));
    m_rotation->setObjectName(QStringLiteral("keyRotation"));
    auto *flow = new FlowLayout(m_buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin / 2, margin, margin / 2);
    layout->addWidget(m_rotation);
    layout->addWidget(m_text);
    layout->addWidget(m_buttons);
}

void KeyOfferCard::use(KeysOnHand &keys)
{
    m_keys = &keys;
    m_sources = &KeySources::of(keys);
    m_status = new FetchStatus(*m_sources, this);
    m_status->setAddresses({});
    layout()->addWidget(m_status);
    connect(m_sources, &KeySources::changed, this, &KeyOfferCard::refresh);
    refresh();
}

void KeyOfferCard::follow(const InspectedToken *token)
{
    const bool isWanting = token && lacksKey(*token);
    std::vector<NamedSource> named = isWanting ? sourcesNamedBy(*token->token) : std::vector<NamedSource>();
    m_kid = isWanting ? kidOf(*token->token) : std::string();
    m_thumbprint = token && token->signature.key ? token->signature.key->thumbprint() : std::string();
    m_named = std::move(named);
    refresh();
}

void KeyOfferCard::refresh()
{
    if (!m_sources)
        return;
    std::vector<KeyAddress> addresses;
    for (const NamedSource &source : m_named)
        addresses.push_back(source.address);
    m_status->setAddresses(addresses);
    m_rotation->setText(rotationText());
    m_rotation->setVisible(!m_rotation->text().isEmpty());
    setTone(m_rotation->text().isEmpty() ? std::nullopt : std::optional(Tone::Warning));
    showOffers();
    setVisible(!m_named.empty() || !m_rotation->text().isEmpty());
}

void KeyOfferCard::showOffers()
{
    while (m_offers.size() < m_named.size()) {
        auto *button = new QPushButton(m_buttons);
        button->setObjectName(QStringLiteral("fetchOffer"));
        const std::size_t place = m_offers.size();
        connect(button, &QPushButton::clicked, this, [this, place] {
            if (place < m_named.size())
                m_sources->refresh(KeyAddress(m_named[place].address));
        });
        m_buttons->layout()->addWidget(button);
        m_offers.push_back(button);
    }
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        m_offers[i]->setVisible(i < m_named.size());
        if (i >= m_named.size())
            continue;
        const NamedSource &source = m_named[i];
        m_offers[i]->setText(tr("Fetch Keys From %1", "a host").arg(hostOf(source.address.url)));
        m_offers[i]->setToolTip(tr("%1 names %2", "a claim or header parameter; a URL")
                                    .arg(QLatin1String(source.parameter), placeOf(source.address.url)));
        m_offers[i]->setAccessibleName(m_offers[i]->text());
        m_offers[i]->setAccessibleDescription(m_offers[i]->toolTip());
        m_offers[i]->setEnabled(!m_sources->isBusy());
    }
    m_text->setText(explanation());
    m_text->setVisible(!m_named.empty());
    m_buttons->setVisible(!m_named.empty());
    setAccessibleName(m_rotation->isHidden() ? m_text->text() : m_rotation->text());
}

/// What is offered and why, or what the last fetch means for this token.
QString KeyOfferCard::explanation() const
{
    for (const NamedSource &source : m_named) {
        const RemoteKeySet *set = m_sources->find(source.address);
        if (!set)
            continue;
        return tr("None of the %n key(s) that %1 published %2 verifies this token.", "a host, a time",
                  static_cast<int>(set->keys.size()))
            .arg(hostOf(source.address.url), relativeText(set->fetchedAt, m_keys->now()));
    }
    QStringList parameters;
    for (const NamedSource &source : m_named) {
        if (!parameters.contains(QLatin1String(source.parameter)))
            parameters << QLatin1String(source.parameter);
    }
    return tr("The token says where its keys are (%1). Anybody can write that: fetch only from hosts that "
              "you "
              "trust.",
              "jku, x5u, iss")
        .arg(parameters.join(QStringLiteral(", ")));
}

QString KeyOfferCard::rotationText() const
{
    for (const RemoteKeySet &set : m_sources->sets()) {
        const QString host = hostOf(set.address.url);
        const WithdrawnKey *key = set.withdrawnKey(m_thumbprint);
        if (!m_thumbprint.empty() && key && !set.holds(m_thumbprint))
            return tr("The key that verifies this token is published no longer: %1 had it last %2, and no "
                      "more "
                      "%3.",
                      "a host, two times")
                .arg(host, relativeText(key->lastSeen, m_keys->now()),
                     relativeText(key->missed, m_keys->now()));
        if (const WithdrawnKey *named = set.withdrawnAs(m_kid))
            return tr("The token names a key that has been rotated out: %1 published the kid \"%2\" last %3, "
                      "and "
                      "no more %4.",
                      "a host, a kid, two times")
                .arg(host, words(m_kid).left(kMostKidCharacters),
                     relativeText(named->lastSeen, m_keys->now()),
                     relativeText(named->missed, m_keys->now()));
    }
    return {};
}

void KeyOfferCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace jotscope
