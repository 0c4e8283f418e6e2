#include "app/window/forgetting.h"

#include "app/keys/vault/program_keys.h"
#include "app/vault/vault.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace jotscope {

namespace {

struct Clearing
{
    Q_DECLARE_TR_FUNCTIONS(Clearing)
};

} // namespace

ForgottenKeys forgetUnkeptKeys(ProgramKeys &keys)
{
    const Vault *vault = keys.vault();
    const Vault::State state = vault ? vault->state() : Vault::State::Absent;
    if (state == Vault::State::Open)
        return {0, true};
    // That of a locked vault has the public halves alone.
    const Keychain kept = state == Vault::State::Locked ? vault->keychain() : Keychain();
    const auto isUnkept = [&kept](const KeyEntry &entry) {
        const KeyEntry *same = kept.findKey(*entry.key);
        return !same || same->key->isSecret() != entry.key->isSecret();
    };
    const auto count = std::ranges::count_if(keys.onHand().keychain().entries(), isUnkept);
    if (count > 0 || keys.onHand().canUndo())
        keys.onHand().replace(kept);
    return {static_cast<std::size_t>(count), state == Vault::State::Locked};
}

QString forgottenText(int tabs, const ForgottenKeys &keys)
{
    QStringList things;
    if (tabs > 0)
        things << Clearing::tr("%n tab(s) with what was entered there", nullptr, tabs);
    if (keys.count > 0)
        things << Clearing::tr("%n key(s) that no vault keeps", nullptr, static_cast<int>(keys.count));
    const QString told =
        things.isEmpty()
            ? Clearing::tr("There was nothing to forget.")
            : Clearing::tr("Forgotten: %1.", "tabs and keys").arg(QLocale().createSeparatedList(things));
    return keys.isVaultLeft ? told + QLatin1Char(' ') + Clearing::tr("The keys in the vault stay.") : told;
}

} // namespace jotscope
