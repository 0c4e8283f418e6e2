#pragma once

#include "app/keys/on_hand/keys_on_hand.h"

#include <memory>

class QString;

namespace jotscope {

class KeysInVault;
class TrustedAuthorities;
class Vault;
class VaultLocking;

/// The program's keys, which all its windows share: on hand, and in the vault where there may be one.
class ProgramKeys
{
public:
    ProgramKeys(); ///< in memory only
    explicit ProgramKeys(const QString &vaultPath);
    ~ProgramKeys();

    [[nodiscard]] KeysOnHand &onHand() const { return *m_onHand; }
    [[nodiscard]] Vault *vault() const { return m_vault.get(); } ///< null where keys stay in memory
    [[nodiscard]] VaultLocking *locking() const { return m_locking.get(); } ///< likewise

private:
    std::unique_ptr<KeysOnHand> m_onHand;
    std::shared_ptr<TrustedAuthorities> m_authorities; ///< so that the lists kept beside the vault stay known
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<KeysInVault> m_inVault;
    std::unique_ptr<VaultLocking> m_locking;
};

} // namespace jotscope
