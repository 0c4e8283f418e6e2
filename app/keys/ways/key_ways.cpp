#include "app/keys/ways/key_ways.h"

#include "app/keys/cards/card_keys.h"
#include "app/keys/cards/cards_card.h"
#include "app/keys/generate/generate_card.h"
#include "app/keys/intake/import_card.h"
#include "app/keys/network/network_card.h"

#include <QBoxLayout>
#include <QPushButton>

namespace jotscope {

namespace {

constexpr std::array kWays = {KeyWay::Import, KeyWay::Generate, KeyWay::Fetch, KeyWay::SmartCards};
constexpr std::array kButtonNames = {"showImport", "showGenerate", "showFetch", "showCards"};

} // namespace

KeyWays::KeyWays(KeysOnHand &keys, QWidget *page)
    : QObject(page)
    , m_import(new ImportCard(keys, page))
    , m_generate(new GenerateCard(keys, page))
    , m_network(new NetworkCard(keys, page))
    , m_smartCards(new CardsCard(CardKeys::shared(), page))
{
    join(KeyWay::Import, m_import);
    join(KeyWay::Generate, m_generate);
    join(KeyWay::Fetch, m_network);
    join(KeyWay::SmartCards, m_smartCards);
    connect(m_import, &ImportCard::added, this, &KeyWays::added);
    connect(m_generate, &GenerateCard::added, this, &KeyWays::added);
    connect(m_generate, &GenerateCard::failed, this, &KeyWays::failed);
    connect(m_network, &NetworkCard::failed, this, &KeyWays::failed);
    connect(m_smartCards, &CardsCard::keyChosen, this,
            [this, &keys](const KeyEntry &entry) { emit added(keys.add({entry})); });
    retranslate();
}

template<typename WayCard>
void KeyWays::join(KeyWay way, WayCard *card)
{
    const auto place = static_cast<std::size_t>(way);
    auto *button = new QPushButton(card->parentWidget());
    button->setObjectName(QLatin1String(kButtonNames[place]));
    button->setCheckable(true);
    m_buttons[place] = button;
    m_cards[place] = card;
    connect(button, &QPushButton::clicked, this, [this, way](bool isOpen) { setOpen(way, isOpen); });
    connect(card, &WayCard::openChanged, button, &QPushButton::setChecked);
    connect(card, &WayCard::openChanged, this, &KeyWays::openChanged);
    connect(card, &WayCard::busyChanged, this, &KeyWays::busyChanged);
}

void KeyWays::addButtonsTo(QBoxLayout &layout) const
{
    for (QPushButton *button : m_buttons)
        layout.addWidget(button);
}

void KeyWays::addCardsTo(QBoxLayout &layout) const
{
    for (QWidget *card : m_cards)
        layout.addWidget(card);
}

bool KeyWays::isOpen(KeyWay way) const
{
    return !card(way)->isHidden();
}

void KeyWays::setOpen(KeyWay way, bool isOpen)
{
    for (const KeyWay other : kWays) {
        if (isOpen && other != way)
            open(other, false);
    }
    open(way, isOpen);
}

void KeyWays::open(KeyWay way, bool isOpen)
{
    switch (way) {
    case KeyWay::Import:
        return m_import->setOpen(isOpen);
    case KeyWay::Generate:
        return m_generate->setOpen(isOpen);
    case KeyWay::Fetch:
        return m_network->setOpen(isOpen);
    case KeyWay::SmartCards:
        return m_smartCards->setOpen(isOpen);
    }
}

bool KeyWays::isBusy() const
{
    return m_import->isBusy() || m_generate->isBusy() || m_network->isBusy() || m_smartCards->isBusy();
}

void KeyWays::cancel()
{
    m_import->cancel();
    m_generate->cancel();
    m_network->cancel();
    m_smartCards->cancel();
}

void KeyWays::focus()
{
    m_buttons.front()->setFocus(Qt::ShortcutFocusReason);
}

void KeyWays::retranslate()
{
    const auto tell = [this](KeyWay way, const QString &text, const QString &hint, const QString &name) {
        button(way)->setText(text);
        button(way)->setToolTip(hint);
        button(way)->setAccessibleName(name);
    };
    tell(KeyWay::Import, tr("Add…", "keys"), tr("Add keys: paste, files, folders"), tr("Add keys"));
    tell(KeyWay::Generate, tr("Make…", "a key"), tr("Make a new key"), tr("Make a key"));
    tell(KeyWay::Fetch, tr("Fetch…", "keys"), tr("Fetch keys from a URL or issuer"), tr("Fetch keys"));
    tell(KeyWay::SmartCards, tr("Cards…", "smart cards"), tr("Use keys on smart cards"), tr("Smart cards"));
}

} // namespace jotscope
