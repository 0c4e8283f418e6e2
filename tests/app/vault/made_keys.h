#pragma once

#include "app/vault/vault_keeper.h"
#include "core/crypto/random.h"
#include "core/jose/keys/key_generation.h"
#include "core/keychain/keychain.h"

#include <QString>
#include <QStringList>

#include <memory>

/// Keychains for the tests of what keeps them.
namespace jotscope::tests {

inline const SecretBytes kPassphrase{std::string("correct horse")};
inline const SecretBytes kOther{std::string("other horse")};

/// Quick to seal, and as quick to open.
inline std::unique_ptr<VaultKeeper> quickKeeper(const QString &path, FileSystem &files = systemFiles())
{
    constexpr std::uint64_t kFewIterations = 1'000;
    return std::make_unique<VaultKeeper>(path.toStdString(), crypto::systemRandom(), files, kFewIterations);
}

inline KeyEntry entry(const char *id, const char *kind = "Ed25519")
{
    KeyEntry made;
    made.id = id;
    made.name = id;
    made.key = *generateKey(*findKeyKind(kind), {}, crypto::systemRandom());
    return made;
}

inline Keychain with(Keychain keychain, KeyEntry added)
{
    keychain.add(std::move(added));
    return keychain;
}

inline Keychain renamed(Keychain keychain, const char *id, const char *name)
{
    KeyEntry changed = *keychain.find(id);
    changed.name = name;
    keychain.amend(changed);
    return keychain;
}

inline QString names(const Keychain &keychain)
{
    QStringList all;
    for (const KeyEntry &one : keychain.entries())
        all << QString::fromStdString(one.name);
    return all.join(' ');
}

} // namespace jotscope::tests
