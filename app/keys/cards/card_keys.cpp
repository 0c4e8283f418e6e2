#include "app/keys/cards/card_keys.h"

#include "app/platform/cards/card_signer.h"

#include <QMetaMethod>

namespace jotscope {

CardKeys::CardKeys(QObject *parent) : QObject(parent)
{}

CardKeys::~CardKeys() = default;

std::shared_ptr<CardKeys> CardKeys::shared()
{
    static std::weak_ptr<CardKeys> held;
    std::shared_ptr<CardKeys> keys = held.lock();
    if (!keys) {
        keys = std::make_shared<CardKeys>();
        held = keys;
    }
    return keys;
}

void CardKeys::remember(const CardKey &key)
{
    m_keys.insert_or_assign(key.key->thumbprint(), key);
    emit changed();
}

const CardKey *CardKeys::find(const Key &key) const
{
    const auto found = m_keys.find(key.thumbprint());
    return found != m_keys.end() ? &found->second : nullptr;
}

std::vector<RemoteKey> CardKeys::elsewhere()
{
    std::vector<RemoteKey> all;
    for (const auto &[thumbprint, key] : m_keys)
        all.push_back({key.key, std::make_shared<CardSigner>(key, desk().course())});
    return all;
}

PinDesk &CardKeys::desk()
{
    if (!m_desk) {
        m_desk = std::make_unique<PinDesk>();
        connect(m_desk.get(), &PinDesk::pinWanted, this, [this](const QString &card, int attempt) {
            if (isSignalConnected(QMetaMethod::fromSignal(&CardKeys::pinWanted)))
                emit pinWanted(card, attempt);
            else
                m_desk->refuse(); // the last who could have asked a person is gone
        });
        connect(m_desk.get(), &PinDesk::pinSettled, this, &CardKeys::pinSettled);
    }
    return *m_desk;
}

} // namespace jotscope
