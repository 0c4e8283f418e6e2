#pragma once

#include <QObject>

namespace jotscope {

class KeysOnHand;
class Vault;

/// Keeps the keys on hand and the vault in step: what is done to the ones is saved in the other while it is
/// open, and what it holds is on hand. Locked, only public halves stay.
class KeysInVault : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    KeysInVault(KeysOnHand &keys, Vault &vault, QObject *parent = nullptr);

private:
    void save();
    void take();
    void followMaking();

    KeysOnHand &m_keys;
    Vault &m_vault;
    bool m_isTaking = false; ///< what the vault says is no news to it
    bool m_wasOpen;
};

} // namespace jotscope
