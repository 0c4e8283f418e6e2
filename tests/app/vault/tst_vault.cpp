#include "app/vault/vault.h"
#include "app/vault/vault_keeper.h"
#include "tests/app/vault/made_keys.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;

/// The vault as the window sees it.
class TestVault : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aVaultIsMadeLockedAndOpened();
    void aWrongPassphraseLeavesItLocked();
    void lockingKeepsPublicHalvesAlone();
    void whatIsSetIsSaved();
    void whatIsNotSavedYetIsSavedByLocking();
    void whatIsNotSavedYetIsSavedByTheEnd();
    void changesOfAnotherProgramArrive();
    void conflictsWaitForADecision();
    void thePassphraseIsChanged();
    void aVaultThatAppearsIsSeen();

private:
    QString found(const SecretBytes &passphrase = kPassphrase)
    {
        VaultKeeper fresh = std::move(*quickKeeper(m_path));
        const auto contents = fresh.open(passphrase.copy());
        return contents ? names(contents->merge.merged.keychain)
                        : QString::fromStdString(std::string(contents.error().id));
    }
    static bool settles(const Vault &vault)
    {
        return QTest::qWaitFor([&vault] { return !vault.isBusy(); }, kPatience);
    }

    static constexpr int kPatience = 60'000;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestVault::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("keys.jwe");
}

void TestVault::aVaultIsMadeLockedAndOpened()
{
    Vault vault(m_path, quickKeeper(m_path));
    QCOMPARE(vault.state(), Vault::State::Absent);
    QSignalSpy states(&vault, &Vault::stateChanged);
    vault.create(kPassphrase.copy(), with({}, entry("a")));
    QVERIFY(vault.isBusy());
    QVERIFY(settles(vault));
    QCOMPARE(vault.state(), Vault::State::Open);
    vault.lock();
    QCOMPARE(vault.state(), Vault::State::Locked);
    vault.open(kPassphrase.copy());
    QVERIFY(settles(vault));
    QCOMPARE(vault.state(), Vault::State::Open);
    QCOMPARE(states.size(), 3);
    QCOMPARE(names(vault.keychain()), "a");
    QVERIFY(vault.keychain().entries().front().key->isSecret());
    QCOMPARE(Vault(m_path).state(), Vault::State::Locked);
}

void TestVault::aWrongPassphraseLeavesItLocked()
{
    QVERIFY(quickKeeper(m_path)->create({}, kPassphrase.copy()));
    Vault vault(m_path, quickKeeper(m_path));
    QSignalSpy failures(&vault, &Vault::failed);
    vault.open(kOther.copy());
    QVERIFY(settles(vault));
    QCOMPARE(vault.state(), Vault::State::Locked);
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.front().front().value<Finding>().id, std::string_view("vault-passphrase-wrong"));
}

void TestVault::lockingKeepsPublicHalvesAlone()
{
    Vault vault(m_path, quickKeeper(m_path));
    vault.create(kPassphrase.copy(), with(with({}, entry("pair")), entry("shared", "oct:256")));
    QVERIFY(settles(vault));
    QSignalSpy changes(&vault, &Vault::keychainChanged);
    vault.lock();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(names(vault.keychain()), "pair");
    QVERIFY(!vault.keychain().entries().front().key->isSecret());
    QVERIFY(settles(vault));
}

void TestVault::whatIsSetIsSaved()
{
    Vault vault(m_path, quickKeeper(m_path));
    vault.create(kPassphrase.copy(), {});
    QVERIFY(settles(vault));
    QSignalSpy saves(&vault, &Vault::saved);
    QSignalSpy changes(&vault, &Vault::keychainChanged);
    const Keychain keys = with({}, entry("a"));
    vault.setKeychain(keys);
    vault.setKeychain(with(keys, entry("b")));
    QVERIFY(saves.wait(kPatience));
    QCOMPARE(saves.size(), 1);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(found(), "a b");
}

void TestVault::whatIsNotSavedYetIsSavedByLocking()
{
    Vault vault(m_path, quickKeeper(m_path));
    vault.create(kPassphrase.copy(), {});
    QVERIFY(settles(vault));
    vault.setKeychain(with({}, entry("a")));
    vault.lock();
    QVERIFY(settles(vault));
    QCOMPARE(found(), "a");
}

void TestVault::whatIsNotSavedYetIsSavedByTheEnd()
{
    {
        Vault vault(m_path, quickKeeper(m_path));
        vault.create(kPassphrase.copy(), {});
        QVERIFY(settles(vault));
        vault.setKeychain(with({}, entry("a")));
    }
    QCOMPARE(found(), "a");
}

void TestVault::changesOfAnotherProgramArrive()
{
    Vault vault(m_path, quickKeeper(m_path));
    const Keychain keys = with({}, entry("a"));
    vault.create(kPassphrase.copy(), keys);
    QVERIFY(settles(vault));
    QSignalSpy changes(&vault, &Vault::keychainChanged);
    VaultKeeper other = std::move(*quickKeeper(m_path));
    QVERIFY(other.open(kPassphrase.copy()));
    QVERIFY(other.save(with(keys, entry("b"))));
    QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 1, kPatience);
    QCOMPARE(names(vault.keychain()), "a b");
}

void TestVault::conflictsWaitForADecision()
{
    Vault vault(m_path, quickKeeper(m_path));
    const Keychain keys = with({}, entry("a"));
    vault.create(kPassphrase.copy(), keys);
    QVERIFY(settles(vault));
    QSignalSpy conflicts(&vault, &Vault::conflicted);
    vault.setKeychain(renamed(keys, "a", "mine"));
    VaultKeeper other = std::move(*quickKeeper(m_path));
    QVERIFY(other.open(kPassphrase.copy()));
    QVERIFY(other.save(renamed(keys, "a", "theirs")));
    QTRY_COMPARE_WITH_TIMEOUT(conflicts.size(), 1, kPatience);
    QCOMPARE(vault.conflicts().size(), 1);
    QCOMPARE(vault.conflicts().front().theirs.name, "theirs");
    QVERIFY(settles(vault));
    QCOMPARE(found(), "theirs");
    QSignalSpy saves(&vault, &Vault::saved);
    vault.decide({});
    QVERIFY(saves.wait(kPatience));
    QVERIFY(vault.conflicts().empty());
    QCOMPARE(names(vault.keychain()), "mine");
    QCOMPARE(found(), "mine");
}

void TestVault::thePassphraseIsChanged()
{
    Vault vault(m_path, quickKeeper(m_path));
    vault.create(kPassphrase.copy(), with({}, entry("a")));
    QVERIFY(settles(vault));
    QSignalSpy failures(&vault, &Vault::failed);
    QSignalSpy changes(&vault, &Vault::passphraseChanged);
    vault.changePassphrase(kOther.copy(), kOther.copy());
    vault.changePassphrase(kPassphrase.copy(), kOther.copy());
    QVERIFY(settles(vault));
    QCOMPARE(failures.size(), 1);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(found(kOther), "a");
}

void TestVault::aVaultThatAppearsIsSeen()
{
    Vault vault(m_path, quickKeeper(m_path));
    QSignalSpy states(&vault, &Vault::stateChanged);
    QVERIFY(quickKeeper(m_path)->create({}, kPassphrase.copy()));
    QTRY_COMPARE_WITH_TIMEOUT(states.size(), 1, kPatience);
    QCOMPARE(vault.state(), Vault::State::Locked);
}

QTEST_GUILESS_MAIN(TestVault)

#include "tst_vault.moc"
