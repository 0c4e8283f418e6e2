#include "app/vault/vault_keeper.h"
#include "tests/app/vault/fake_disk.h"
#include "tests/app/vault/made_keys.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;

/// Two programs at one vault, and what befalls its file.
class TestVaultKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsSavedIsOpened();
    void aVaultIsNeverMadeOverAnother();
    void whatTwoProgramsAddedIsKept();
    void differentWordsAreAskedAboutBeforeAnythingIsSaved();
    void aFailedSaveForgetsNothingOfTheOthers();
    void aPassphraseThatOthersChangedIsNotSavedOver();
    void changingThePassphraseShutsTheOldOneOut();
    void aDamagedFileIsReplacedByItsBackup();
    void aMissingFileIsReplacedByItsBackup();
    void aFileThatVanishedIsSavedAnew();
    void changesOfOthersAreSeen();

private:
    VaultKeeper keeper() { return std::move(*quickKeeper(m_path)); }
    /// What a keeper that was just started finds.
    QString found(const SecretBytes &passphrase = kPassphrase)
    {
        VaultKeeper fresh = keeper();
        const auto contents = fresh.open(passphrase.copy());
        return contents ? names(contents->merge.merged.keychain)
                        : QString::fromStdString(std::string(contents.error().id));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestVaultKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("deep/keys.jwe");
}

void TestVaultKeeper::whatIsSavedIsOpened()
{
    VaultKeeper first = keeper();
    QVERIFY(!first.hasFile());
    const Keychain keys = with({}, entry("a"));
    QVERIFY(first.create(keys, kPassphrase.copy()));
    QVERIFY(first.hasFile() && first.isOpen());
    QVERIFY(first.save(with(keys, entry("b"))));
    QCOMPARE(found(), "a b");
    QCOMPARE(found(kOther), "vault-passphrase-wrong");
}

void TestVaultKeeper::aVaultIsNeverMadeOverAnother()
{
    VaultKeeper first = keeper();
    QCOMPARE(first.create({}, SecretBytes()).error().id, std::string_view("vault-passphrase-empty"));
    QVERIFY(first.create(with({}, entry("a")), kPassphrase.copy()));
    QCOMPARE(keeper().create({}, kOther.copy()).error().id, std::string_view("vault-exists"));
    QCOMPARE(found(), "a");
}

void TestVaultKeeper::whatTwoProgramsAddedIsKept()
{
    VaultKeeper first = keeper();
    const Keychain keys = with({}, entry("a"));
    QVERIFY(first.create(keys, kPassphrase.copy()));
    VaultKeeper second = keeper();
    QVERIFY(second.open(kPassphrase.copy()));
    QVERIFY(first.save(with(keys, entry("b"))));
    const auto saved = second.save(with(keys, entry("c")));
    QVERIFY(saved);
    QCOMPARE(names(saved->merge.merged.keychain), "a c b");
    QCOMPARE(found(), "a c b");
}

void TestVaultKeeper::differentWordsAreAskedAboutBeforeAnythingIsSaved()
{
    VaultKeeper first = keeper();
    const Keychain keys = with({}, entry("a"));
    QVERIFY(first.create(keys, kPassphrase.copy()));
    VaultKeeper second = keeper();
    QVERIFY(second.open(kPassphrase.copy()));
    QVERIFY(first.save(renamed(keys, "a", "first")));
    const auto saved = second.save(renamed(keys, "a", "second"));
    QCOMPARE(saved->merge.conflicts.size(), 1);
    QCOMPARE(found(), "first");
    QVERIFY(second.save(decided(saved->merge, {}).keychain));
    QCOMPARE(found(), "second");
}

void TestVaultKeeper::aFailedSaveForgetsNothingOfTheOthers()
{
    FakeDisk disk;
    VaultKeeper first = std::move(*quickKeeper(m_path, disk));
    const Keychain keys = with({}, entry("a"));
    QVERIFY(first.create(keys, kPassphrase.copy()));
    VaultKeeper second = std::move(*quickKeeper(m_path, disk));
    QVERIFY(second.open(kPassphrase.copy()));
    QVERIFY(first.save(with(keys, entry("b"))));
    const Keychain mine = with(keys, entry("c"));
    disk.failAt(disk.steps());
    QCOMPARE(second.save(mine).error().id, std::string_view("vault-file-unwritable"));
    disk.failAt(-1);
    QCOMPARE(names(second.save(mine)->merge.merged.keychain), "a c b");
}

void TestVaultKeeper::aPassphraseThatOthersChangedIsNotSavedOver()
{
    VaultKeeper first = keeper();
    const Keychain keys = with({}, entry("a"));
    QVERIFY(first.create(keys, kPassphrase.copy()));
    VaultKeeper second = keeper();
    QVERIFY(second.open(kPassphrase.copy()));
    QVERIFY(first.changePassphrase(kPassphrase, kOther.copy(), with(keys, entry("b"))));
    const Keychain mine = with(keys, entry("c"));
    QCOMPARE(second.save(mine).error().id, std::string_view("vault-passphrase-changed"));
    QCOMPARE(found(kOther), "a b");
    const auto again = second.open(kOther.copy(), mine);
    QCOMPARE(names(again->merge.merged.keychain), "a c b");
}

void TestVaultKeeper::changingThePassphraseShutsTheOldOneOut()
{
    VaultKeeper first = keeper();
    const Keychain keys = with({}, entry("a"));
    QVERIFY(first.create(keys, kPassphrase.copy()));
    QCOMPARE(first.changePassphrase(kOther, kOther.copy(), keys).error().id,
             std::string_view("vault-passphrase-wrong"));
    QVERIFY(first.changePassphrase(kPassphrase, kOther.copy(), keys));
    QCOMPARE(found(), "vault-passphrase-wrong");
    QCOMPARE(found(kOther), "a");
}

void TestVaultKeeper::aDamagedFileIsReplacedByItsBackup()
{
    VaultKeeper first = keeper();
    const Keychain keys = with({}, entry("a"));
    QVERIFY(first.create(keys, kPassphrase.copy()));
    QVERIFY(first.save(with(keys, entry("b"))));
    QVERIFY(QFile(m_path).resize(100));
    VaultKeeper second = keeper();
    const auto opened = second.open(kPassphrase.copy());
    QCOMPARE(names(opened->merge.merged.keychain), "a");
    QCOMPARE(opened->findings.front().id, std::string_view("vault-backup-opened"));
    QCOMPARE(found(kOther), "vault-passphrase-wrong");
    QVERIFY(second.save(opened->merge.merged.keychain));
    QCOMPARE(found(), "a");
    QCOMPARE(QFile(m_path + ".damaged").size(), 100);
}

void TestVaultKeeper::aMissingFileIsReplacedByItsBackup()
{
    VaultKeeper first = keeper();
    QVERIFY(first.create(with({}, entry("a")), kPassphrase.copy()));
    QVERIFY(QFile::rename(m_path, m_path + ".backup"));
    QVERIFY(keeper().hasFile());
    QCOMPARE(found(), "a");
}

void TestVaultKeeper::aFileThatVanishedIsSavedAnew()
{
    VaultKeeper first = keeper();
    const Keychain keys = with({}, entry("a"));
    QVERIFY(first.create(keys, kPassphrase.copy()));
    QVERIFY(QFile::remove(m_path));
    QVERIFY(first.save(keys));
    QCOMPARE(found(), "a");
}

void TestVaultKeeper::changesOfOthersAreSeen()
{
    VaultKeeper first = keeper();
    const Keychain keys = with({}, entry("a"));
    QVERIFY(first.create(keys, kPassphrase.copy()));
    QVERIFY(!first.readChanges(keys)->has_value());
    VaultKeeper second = keeper();
    QVERIFY(second.open(kPassphrase.copy()));
    QVERIFY(second.save(with(keys, entry("b"))));
    const auto changes = first.readChanges(with(keys, entry("c")));
    QCOMPARE(names((*changes)->merge.merged.keychain), "a c b");
    QVERIFY(!first.readChanges(keys)->has_value());
}

QTEST_GUILESS_MAIN(TestVaultKeeper)

#include "tst_vault_keeper.moc"
