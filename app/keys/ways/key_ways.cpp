#include "app/keys/ways/key_ways.h"

#include "app/keys/cards/card_keys.h"
#include "app/keys/cards/cards_card.h"
#include "app/keys/generate/generate_card.h"
#include "app/keys/intake/import_card.h"
#include "app/keys/network/network_card.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace jotscope {

namespace {

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

void KeyWays::join(KeyWay way, ClosableCard *card)
{
    const auto place = static_cast<std::size_t>(way);
    auto *button = new QPushButton(card->parentWidget());
    button->setObjectName(QLatin1String(kButtonNames[place]));
    button->setCheckable(true);
    m_buttons[place] = button;
    m_cards[place] = card;
    connect(button, &QPushButton::clicked, this, [this, way](bool isOpen) { setOpen(way, isOpen); });
    connect(card, &ClosableCard::openChanged, button, &QPushButton::setChecked);
    connect(card, &ClosableCard::openChanged, this, &KeyWays::openChanged);
    connect(card, &ClosableCard::busyChanged, this, &KeyWays::busyChanged);
}

void KeyWays::addButtonsTo(QBoxLayout &layout) const
{
    for (QPushButton *button : m_buttons)
        layout.addWidget(button);
}

void KeyWays::addCardsTo(QBoxLayout &layout) const
{
    for (ClosableCard *card : m_cards)
        layout.addWidget(card);
}

bool KeyWays::isOpen(KeyWay way) const
{
    return card(way)->isOpen();
}

void KeyWays::setOpen(KeyWay way, bool isOpen)
{
    for (ClosableCard *other : m_cards) {
        if (isOpen && other != card(way))
            other->setOpen(false);
    }
    card(way)->setOpen(isOpen);
}

bool KeyWays::isBusy() const
{
    return std::ranges::any_of(m_cards, &ClosableCard::isBusy);
}

void KeyWays::cancel()
{
    for (ClosableCard *card : m_cards)
        card->cancel();
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
