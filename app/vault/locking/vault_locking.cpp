#include "app/vault/locking/vault_locking.h"

#include "app/vault/vault.h"

#include <utility>

namespace jotscope {

VaultLocking::VaultLocking(Vault &vault, QObject *parent, SleepWatch::SleptTime sleptTime)
    : QObject(parent), m_vault(vault), m_sleep(nullptr, std::move(sleptTime))
{
    m_idle.setTime(kUsualIdleTime);
    connect(&m_idle, &IdleWatch::idle, this, [this] { m_vault.lock(Vault::LockCause::Idle); });
    connect(&m_sleep, &SleepWatch::sleeping, this, [this] {
        m_vault.lock(Vault::LockCause::Sleep);
        m_isFallingAsleep = true;
        letSleep();
    });
    connect(&m_vault, &Vault::busyChanged, this, &VaultLocking::letSleep);
}

/// Once the worker has saved what there was to save, and wiped the keys.
void VaultLocking::letSleep()
{
    if (m_vault.isBusy() || !std::exchange(m_isFallingAsleep, false))
        return;
    m_sleep.letSleep();
}

} // namespace jotscope
