#include "app/keys/vault/program_keys.h"

#include "app/keys/on_hand/safety_times.h"
#include "app/keys/vault/keys_in_vault.h"
#include "app/net/key_sources.h"
#include "app/platform/trust/trusted_authorities.h"
#include "app/vault/locking/vault_locking.h"
#include "app/vault/vault.h"

#include <QDir>
#include <QFileInfo>

namespace jotscope {

ProgramKeys::ProgramKeys() : m_onHand(std::make_unique<KeysOnHand>())
{}

ProgramKeys::ProgramKeys(const QString &vaultPath)
    : m_onHand(std::make_unique<KeysOnHand>())
    , m_authorities(TrustedAuthorities::shared())
    , m_vault(std::make_unique<Vault>(vaultPath))
    , m_inVault(std::make_unique<KeysInVault>(*m_onHand, *m_vault))
    , m_locking(std::make_unique<VaultLocking>(*m_vault))
{
    // What is known of published keys, and revocation lists, are public and need no passphrase; but only who
    // keeps keys at all wants them to be kept.
    const auto keepBeside = [&sources = KeySources::of(*m_onHand), trusted = m_authorities,
                             vault = m_vault.get(), folder = QFileInfo(vaultPath).dir()] {
        if (vault->state() == Vault::State::Absent)
            return;
        if (!sources.isKept())
            sources.keepIn(folder.filePath(QStringLiteral("key-sources.json")));
        trusted->keepListsIn(folder.filePath(QStringLiteral("revocation-lists.pem")));
    };
    QObject::connect(m_vault.get(), &Vault::stateChanged, m_vault.get(), keepBeside);
    keepBeside();
    const SafetyTimes &times = SafetyTimes::of(*m_onHand);
    const auto follow = [locking = m_locking.get(), &times] {
        locking->setIdleTime(times.idle());
    };
    QObject::connect(&times, &SafetyTimes::changed, m_locking.get(), follow);
    follow();
}

ProgramKeys::~ProgramKeys() = default;

} // namespace jotscope
