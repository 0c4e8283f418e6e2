#pragma once

#include "app/vault/file/file_lock.h"
#include "app/vault/file/vault_file.h"
#include "core/keychain/sealed/keychain_merge.h"
#include "core/keychain/sealed/sealed_keychain.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jotscope {

/// The vault between its file and the window: seals and opens, and brings together what several programs
/// saved. Blocks for seconds; lives on a worker thread. No Qt.
class VaultKeeper
{
public:
    /// `iterations` are fewer in tests alone.
    explicit VaultKeeper(FileSystem::Path path, crypto::RandomSource random,
                         FileSystem &files = systemFiles(), std::uint64_t iterations = kSealIterations);

    /// What a read brought, and what the person should know of it.
    struct Contents
    {
        KeychainMerge merge; ///< `merged` is the whole keychain; with conflicts, nothing was saved
        std::vector<Finding> findings;
    };

    /// Fails with `vault-exists` rather than to replace a file.
    Result<void> create(const Keychain &keychain, SecretBytes passphrase);

    /// Where the file is damaged or missing, its backup, with `vault-backup-opened`. `mine` is what the
    /// window holds and has perhaps not saved; of a vault that was shut nothing.
    Result<Contents> open(SecretBytes passphrase, const std::optional<Keychain> &mine = std::nullopt);

    /// Looks whether another program saved meanwhile, brings its changes and those of `mine` together, and
    /// saves the result unless there are conflicts. Whatever is saved next must start from what is answered.
    Result<Contents> save(const Keychain &mine);

    /// What another program saved, together with `mine`, from which the next save must start. Nothing when
    /// the file is as it was read or saved last.
    Result<std::optional<Contents>> readChanges(const Keychain &mine);

    /// Fails with `vault-passphrase-wrong` unless `current` is the one in use.
    Result<Contents> changePassphrase(const SecretBytes &current, SecretBytes next, const Keychain &mine);

    /// Wipes the passphrase and lets go of every key.
    void close();
    [[nodiscard]] bool isOpen() const { return !m_passphrase.isEmpty(); }
    [[nodiscard]] bool hasFile() const;

private:
    [[nodiscard]] Result<FileLock> lock() const;

    /// What the file is known to hold.
    struct Known
    {
        StoredKeychain stored;
        std::string digest;     ///< of its bytes; empty while there are none
        bool isDamaged = false; ///< what is stored is not what the file holds
    };
    struct Look
    {
        Contents contents;
        Known known;
    };
    [[nodiscard]] Result<Look> lookAndMerge(const Keychain &mine) const;
    Result<void> write(StoredKeychain stored, bool isFileDamaged);

    VaultFile m_file;
    crypto::RandomSource m_random;
    std::uint64_t m_iterations;
    SecretBytes m_passphrase;
    Known m_known; ///< the base of the next merge
};

} // namespace jotscope
