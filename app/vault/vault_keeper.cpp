#include "app/vault/vault_keeper.h"

#include "core/crypto/hashing/hash.h"

#include <utility>

namespace jotscope {

namespace {

constexpr std::chrono::milliseconds kPatience{10'000};

std::string digestOf(std::string_view bytes)
{
    return crypto::digest(crypto::Hash::Sha256, bytes);
}

} // namespace

VaultKeeper::VaultKeeper(FileSystem::Path path, crypto::RandomSource random, FileSystem &files,
                         std::uint64_t iterations)
    : m_file(std::move(path), files), m_random(std::move(random)), m_iterations(iterations)
{}

Result<FileLock> VaultKeeper::lock() const
{
    std::error_code error;
    const FileSystem::Path folder = m_file.path().parent_path();
    if (std::filesystem::create_directories(folder, error))
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    return FileLock::take(m_file.lockPath(), kPatience);
}

bool VaultKeeper::hasFile() const
{
    std::error_code error;
    return std::filesystem::exists(m_file.path(), error) ||
           std::filesystem::exists(m_file.backupPath(), error);
}

Result<void> VaultKeeper::create(const Keychain &keychain, SecretBytes passphrase)
{
    if (passphrase.isEmpty())
        return failure("vault-passphrase-empty");
    const FileLock held = JOT_TRY(lock());
    if (hasFile())
        return failure("vault-exists");
    m_passphrase = std::move(passphrase);
    auto written = write({keychain, {}}, false);
    if (!written)
        close();
    return written;
}

Result<VaultKeeper::Contents> VaultKeeper::open(SecretBytes passphrase, const std::optional<Keychain> &mine)
{
    const FileLock held = JOT_TRY(lock());
    const auto bytes = JOT_TRY(m_file.read());
    auto opened =
        bytes ? openKeychain(*bytes, passphrase, m_random) : Result<OpenedKeychain>(failure("vault-damaged"));
    bool isFileDamaged = false;
    std::vector<Finding> findings;
    if (!opened && opened.error().id != "vault-passphrase-wrong") {
        const auto backup = JOT_TRY(m_file.readBackup());
        auto openedBackup = backup ? openKeychain(*backup, passphrase, m_random)
                                   : Result<OpenedKeychain>(tl::unexpected(opened.error()));
        if (!openedBackup)
            return tl::unexpected(openedBackup.error().id == "vault-passphrase-wrong" ? openedBackup.error()
                                                                                      : opened.error());
        opened = std::move(openedBackup);
        isFileDamaged = true;
        findings.push_back(makeFinding("vault-backup-opened"));
    }
    if (!opened)
        return tl::unexpected(opened.error());
    findings.insert(findings.end(), opened->findings.begin(), opened->findings.end());
    KeychainMerge merge =
        mine ? mergeKeychains(m_known.stored, {*mine, m_known.stored.foreign}, opened->stored)
             : KeychainMerge{opened->stored, {}};
    m_passphrase = std::move(passphrase);
    m_known = {std::move(opened->stored), bytes ? digestOf(*bytes) : std::string(), isFileDamaged};
    return Contents{std::move(merge), std::move(findings)};
}

Result<VaultKeeper::Look> VaultKeeper::lookAndMerge(const Keychain &mine) const
{
    const StoredKeychain ours{mine, m_known.stored.foreign};
    const auto bytes = JOT_TRY(m_file.read());
    // A file that is gone was not emptied by anybody; what was in it is saved again.
    if (!bytes || digestOf(*bytes) == m_known.digest)
        return Look{{{ours, {}}, {}}, m_known};
    auto opened = openKeychain(*bytes, m_passphrase, m_random);
    if (!opened && opened.error().id == "vault-passphrase-wrong")
        return failure("vault-passphrase-changed");
    if (!opened)
        return Look{{{ours, {}}, {}}, {m_known.stored, digestOf(*bytes), true}};
    KeychainMerge merge = mergeKeychains(m_known.stored, ours, opened->stored);
    return Look{{std::move(merge), std::move(opened->findings)},
                {std::move(opened->stored), digestOf(*bytes), false}};
}

Result<VaultKeeper::Contents> VaultKeeper::save(const Keychain &mine)
{
    const FileLock held = JOT_TRY(lock());
    Look look = JOT_TRY(lookAndMerge(mine));
    // What is known stays as it was until the caller knows it too: else what others added would be taken for
    // removed by the caller.
    if (look.contents.merge.conflicts.empty()) {
        if (auto written = write(look.contents.merge.merged, look.known.isDamaged); !written)
            return tl::unexpected(written.error());
    } else {
        m_known = std::move(look.known);
    }
    return std::move(look.contents);
}

Result<std::optional<VaultKeeper::Contents>> VaultKeeper::readChanges(const Keychain &mine)
{
    const FileLock held = JOT_TRY(lock());
    const auto bytes = JOT_TRY(m_file.read());
    if (!bytes || digestOf(*bytes) == m_known.digest)
        return std::nullopt;
    Look look = JOT_TRY(lookAndMerge(mine));
    m_known = std::move(look.known);
    return std::move(look.contents);
}

Result<VaultKeeper::Contents> VaultKeeper::changePassphrase(const SecretBytes &current, SecretBytes next,
                                                            const Keychain &mine)
{
    if (!(current == m_passphrase))
        return failure("vault-passphrase-wrong");
    if (next.isEmpty())
        return failure("vault-passphrase-empty");
    const FileLock held = JOT_TRY(lock());
    Look look = JOT_TRY(lookAndMerge(mine));
    SecretBytes former = std::exchange(m_passphrase, std::move(next));
    if (auto written = write(look.contents.merge.merged, look.known.isDamaged); !written) {
        m_passphrase = std::move(former);
        return tl::unexpected(written.error());
    }
    return std::move(look.contents);
}

Result<void> VaultKeeper::write(StoredKeychain stored, bool isFileDamaged)
{
    const std::string bytes = JOT_TRY(sealKeychain(stored, m_passphrase, m_random, m_iterations));
    auto replaced =
        m_file.replace(bytes, isFileDamaged ? VaultFile::Former::Damaged : VaultFile::Former::Backup);
    if (replaced)
        m_known = {std::move(stored), digestOf(bytes), false};
    return replaced;
}

void VaultKeeper::close()
{
    m_passphrase = SecretBytes();
    m_known = {};
}

} // namespace jotscope
