#include "app/keys/vault/keys_in_vault.h"

#include "app/keys/on_hand/keys_on_hand.h"
#include "app/vault/vault.h"

#include <utility>

namespace jotscope {

KeysInVault::KeysInVault(KeysOnHand &keys, Vault &vault, QObject *parent)
    : QObject(parent), m_keys(keys), m_vault(vault), m_wasOpen(vault.state() == Vault::State::Open)
{
    connect(&keys, &KeysOnHand::changed, this, &KeysInVault::save);
    connect(&keys, &KeysOnHand::amended, this, &KeysInVault::save);
    connect(&keys, &KeysOnHand::used, this, &KeysInVault::save);
    connect(&vault, &Vault::keychainChanged, this, &KeysInVault::take);
    connect(&vault, &Vault::saved, this, &KeysInVault::followMaking);
}

void KeysInVault::save()
{
    if (!m_isTaking)
        m_vault.setKeychain(m_keys.keychain());
}

/// A vault that was just made is open without having been opened.
void KeysInVault::followMaking()
{
    if (m_wasOpen || m_vault.state() != Vault::State::Open)
        return;
    m_wasOpen = true;
    // What came while it was being made.
    if (!isSameKeychain(m_keys.keychain(), m_vault.keychain()))
        save();
}

void KeysInVault::take()
{
    const bool isOpen = m_vault.state() == Vault::State::Open;
    const bool wasOpened = isOpen && !std::exchange(m_wasOpen, isOpen);
    m_wasOpen = isOpen;
    Keychain keychain = m_vault.keychain();
    bool hasMore = false;
    if (wasOpened) {
        // What came while it was locked, or before there was one.
        for (const KeyEntry &entry : m_keys.keychain().entries())
            hasMore |= keychain.add(entry).how != Keychain::Addition::AlreadyThere;
    }
    m_isTaking = true;
    m_keys.replace(std::move(keychain));
    m_isTaking = false;
    if (hasMore)
        save();
}

} // namespace jotscope
