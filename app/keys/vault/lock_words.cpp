#include "app/keys/vault/lock_words.h"

#include "app/vault/vault.h"
#include "app/widgets/texts/time_text.h"

#include <QCoreApplication>

namespace jotscope {

namespace {

/// For `tr`, which wants a context.
struct VaultLock
{
    Q_DECLARE_TR_FUNCTIONS(jotscope::VaultLock)
};

} // namespace

QString lockWords(const Vault &vault)
{
    const QString time = vault.lockedAt() ? clockText(*vault.lockedAt()) : QString();
    switch (vault.lockCause()) {
    case Vault::LockCause::MadeElsewhere:
        return VaultLock::tr("Another program made a vault at %1.", "a time").arg(time);
    case Vault::LockCause::Person:
        return VaultLock::tr("You locked the vault at %1.", "a time").arg(time);
    case Vault::LockCause::Idle:
        return VaultLock::tr("The vault locked itself at %1, since nobody had touched the program for a "
                             "while.",
                             "a time")
            .arg(time);
    case Vault::LockCause::Sleep:
        return VaultLock::tr("The vault locked itself at %1, since the machine went to sleep.", "a time")
            .arg(time);
    case Vault::LockCause::NotOpened:
        break;
    }
    return VaultLock::tr("The vault is locked.");
}

} // namespace jotscope
