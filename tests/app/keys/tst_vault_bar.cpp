#include "app/keys/keys_page.h"
#include "app/keys/vault/keys_in_vault.h"
#include "app/keys/vault/passphrase_strength.h"
#include "app/keys/vault/program_keys.h"
#include "app/keys/vault/vault_bar.h"
#include "app/net/key_sources.h"
#include "app/platform/trust/trusted_authorities.h"
#include "app/vault/vault.h"
#include "app/vault/vault_keeper.h"
#include "core/crypto/random.h"
#include "tests/app/keys/keys.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jotscope;

/// The vault, as a person uses it.
class TestVaultBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutAVaultItSaysThatKeysAreForgotten();
    void aVaultIsMadeOnceTheTwoPassphrasesAgree();
    void lockingTakesSecretsAwayAndUnlockingBringsThemBack();
    void aWrongPassphraseIsToldInPlace();
    void whatCameWhileLockedIsSavedOnceUnlocked();
    void thePassphraseIsChanged();
    void itSaysWhyItIsLocked_data();
    void itSaysWhyItIsLocked();
    void thePageSaysSoInTheStatusBar();
    void aPassphraseChangedElsewhereIsAskedFor();
    void whoMakesAVaultKeepsSourcesToo();
    void aPassphraseIsJudged_data();
    void aPassphraseIsJudged();

private:
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_bar->findChild<Widget *>(QLatin1String(name));
    }
    void press(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void type(const char *field, const QString &text) const
    {
        find<QLineEdit>(field)->clear();
        QTest::keyClicks(find<QLineEdit>(field), text);
    }
    void makeVault();
    void open();
    void unlockWith(const QString &passphrase);
    void restart();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeysOnHand> m_keys;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<KeysInVault> m_inVault;
    std::unique_ptr<VaultBar> m_bar;
};

namespace {

constexpr int kSealing = 60'000; ///< on a machine that has other things to do
constexpr std::uint64_t kFewIterations = 1'000;
const QString kPassphrase = "correct horse battery staple";

} // namespace

void TestVaultBar::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    restart();
}

void TestVaultBar::cleanup()
{
    m_bar.reset();
    m_inVault.reset();
    m_vault.reset();
    m_keys.reset();
}

/// The program, begun anew.
void TestVaultBar::restart()
{
    cleanup();
    m_keys = std::make_unique<KeysOnHand>();
    const QString path = m_folder->filePath("keys.jwe");
    m_vault = std::make_unique<Vault>(path, std::make_unique<VaultKeeper>(path.toStdString(),
                                                                          crypto::systemRandom(),
                                                                          systemFiles(), kFewIterations));
    m_inVault = std::make_unique<KeysInVault>(*m_keys, *m_vault);
    m_bar = std::make_unique<VaultBar>(*m_vault, *m_keys);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
}

void TestVaultBar::makeVault()
{
    press("makeVault");
    type("newPassphrase", kPassphrase);
    type("repeatedPassphrase", kPassphrase);
    press("submitPassphrase");
    QTRY_COMPARE_WITH_TIMEOUT(m_vault->state(), Vault::State::Open, kSealing);
}

void TestVaultBar::open()
{
    unlockWith(kPassphrase);
    QTRY_COMPARE_WITH_TIMEOUT(m_vault->state(), Vault::State::Open, kSealing);
}

/// Once it is done with what came before.
void TestVaultBar::unlockWith(const QString &passphrase)
{
    type("vaultPassphrase", passphrase);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("submitPassphrase")->isEnabled(), kSealing);
    press("submitPassphrase");
}

void TestVaultBar::withoutAVaultItSaysThatKeysAreForgotten()
{
    QVERIFY(find<QLabel>("vaultState")->text().contains("memory only"));
    QVERIFY(find<QPushButton>("makeVault")->isVisible());
    QVERIFY(!find<QPushButton>("lockVault")->isVisible());
}

void TestVaultBar::aVaultIsMadeOnceTheTwoPassphrasesAgree()
{
    m_keys->add({keys::entry(keys::key("P-256.pkcs8.pem"), "Payments")});
    press("makeVault");
    QVERIFY(find<QLineEdit>("newPassphrase")->isVisible());
    type("newPassphrase", kPassphrase);
    type("repeatedPassphrase", "correct horse");
    QVERIFY(!find<QPushButton>("submitPassphrase")->isEnabled());
    type("repeatedPassphrase", kPassphrase);
    press("submitPassphrase");
    QTRY_COMPARE_WITH_TIMEOUT(m_vault->state(), Vault::State::Open, kSealing);
    QVERIFY(QFile::exists(m_vault->path()));
    QVERIFY(!find<QLineEdit>("newPassphrase")->isVisible());
    QVERIFY(find<QLineEdit>("newPassphrase")->text().isEmpty());
    QVERIFY(find<QPushButton>("lockVault")->isVisible());
}

void TestVaultBar::lockingTakesSecretsAwayAndUnlockingBringsThemBack()
{
    m_keys->add(
        {keys::entry(keys::key("P-256.pkcs8.pem"), "Payments"), keys::entry(keys::secret("correct horse"))});
    makeVault();
    press("lockVault");
    QCOMPARE(m_vault->state(), Vault::State::Locked);
    QCOMPARE(m_keys->keychain().size(), std::size_t{1});
    QVERIFY(!m_keys->keys().front()->isSecret());
    open();
    QCOMPARE(m_keys->keychain().size(), std::size_t{2});
    QVERIFY(m_keys->keys().front()->isSecret());
    QCOMPARE(m_keys->keychain().entries().front().name, std::string("Payments"));
}

void TestVaultBar::aWrongPassphraseIsToldInPlace()
{
    makeVault();
    press("lockVault");
    unlockWith("correct donkey");
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("vaultProblem")->isVisible(), kSealing);
    QCOMPARE(m_vault->state(), Vault::State::Locked);
    QVERIFY(find<QLineEdit>("vaultPassphrase")->isVisible());
}

void TestVaultBar::whatCameWhileLockedIsSavedOnceUnlocked()
{
    m_keys->add({keys::entry(keys::key("P-256.pkcs8.pem"), "Payments")});
    makeVault();
    restart();
    QCOMPARE(m_vault->state(), Vault::State::Locked);
    m_keys->add({keys::entry(keys::key("rsa.spki.pem"), "Billing")});
    open();
    QCOMPARE(m_keys->keychain().size(), std::size_t{2});
    restart();
    open();
    QCOMPARE(m_keys->keychain().size(), std::size_t{2});
    QCOMPARE(m_keys->keychain().entries().back().name, std::string("Billing"));
}

void TestVaultBar::thePassphraseIsChanged()
{
    makeVault();
    QTRY_VERIFY_WITH_TIMEOUT(!m_vault->isBusy(), kSealing);
    press("changePassphrase");
    type("vaultPassphrase", kPassphrase);
    type("newPassphrase", "seven other words that nobody guesses");
    type("repeatedPassphrase", "seven other words that nobody guesses");
    press("submitPassphrase");
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("vaultProblem")->isVisible(), 2 * kSealing);
    QVERIFY2(find<QLabel>("vaultProblem")->text().contains("new passphrase"),
             qPrintable(find<QLabel>("vaultProblem")->text()));
    QVERIFY(!find<QLineEdit>("newPassphrase")->isVisible());
}

void TestVaultBar::itSaysWhyItIsLocked_data()
{
    QTest::addColumn<Vault::LockCause>("cause");
    QTest::addColumn<QString>("words");
    QTest::newRow("by hand") << Vault::LockCause::Person << "You locked the vault at ";
    QTest::newRow("nobody there") << Vault::LockCause::Idle << "since nobody had touched the program";
    QTest::newRow("asleep") << Vault::LockCause::Sleep << "since the machine went to sleep";
}

void TestVaultBar::itSaysWhyItIsLocked()
{
    QFETCH(const Vault::LockCause, cause);
    QFETCH(const QString, words);
    makeVault();
    m_vault->lock(cause);
    const QString text = find<QLabel>("vaultState")->text();
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression("at \\d+:\\d\\d")), qPrintable(text));
    QVERIFY(text.contains("Public keys stay on hand."));
    restart();
    QCOMPARE(find<QLabel>("vaultState")->text(), QString("The vault is locked. Public keys stay on hand."));
}

void TestVaultBar::thePageSaysSoInTheStatusBar()
{
    makeVault();
    KeysPage page(*m_keys, m_vault.get());
    QSignalSpy told(&page, &KeysPage::statusChanged);
    m_vault->lock(Vault::LockCause::Idle);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().front().toString().contains("since nobody had touched the program"));
    open();
    QCOMPARE(told.back().front().toString(), QString("The vault is open."));
}

void TestVaultBar::aPassphraseChangedElsewhereIsAskedFor()
{
    const QString next = "seven other words that nobody guesses";
    makeVault();
    QTRY_VERIFY_WITH_TIMEOUT(!m_vault->isBusy(), kSealing);
    {
        VaultKeeper other(m_vault->path().toStdString(), crypto::systemRandom(), systemFiles(),
                          kFewIterations);
        const auto opened = other.open(SecretBytes(kPassphrase.toStdString()));
        QVERIFY(opened);
        QVERIFY(other.changePassphrase(SecretBytes(kPassphrase.toStdString()),
                                       SecretBytes(next.toStdString()), opened->merge.merged.keychain));
    }
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("vaultProblem")->isVisible(), kSealing);
    QVERIFY(find<QLabel>("vaultProblem")->text().contains("another passphrase"));
    QCOMPARE(m_vault->state(), Vault::State::Open);
    m_keys->add({keys::entry(keys::key("P-256.pkcs8.pem"), "Payments")});
    unlockWith(next);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLineEdit>("vaultPassphrase")->isVisible(), kSealing);
    QTRY_VERIFY_WITH_TIMEOUT(!m_vault->isBusy(), kSealing);
    restart();
    unlockWith(next);
    QTRY_COMPARE_WITH_TIMEOUT(m_keys->keychain().size(), std::size_t{1}, kSealing);
}

void TestVaultBar::whoMakesAVaultKeepsSourcesToo()
{
    const QString path = m_folder->filePath("other/keys.jwe");
    {
        const ProgramKeys keys(path);
        KeySources &sources = KeySources::of(keys.onHand());
        const std::shared_ptr<TrustedAuthorities> trusted = TrustedAuthorities::shared();
        QVERIFY(!sources.isKept());
        QVERIFY(!trusted->areListsKept());
        keys.vault()->create(SecretBytes("correct horse"), keys.onHand().keychain());
        QTRY_COMPARE_WITH_TIMEOUT(keys.vault()->state(), Vault::State::Open, kSealing);
        QVERIFY(sources.isKept());
        QVERIFY(trusted->areListsKept());
    }
    const ProgramKeys later(path);
    QVERIFY(KeySources::of(later.onHand()).isKept());
    QVERIFY(TrustedAuthorities::shared()->areListsKept());
}

void TestVaultBar::aPassphraseIsJudged_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("strength");
    QTest::newRow("nothing") << QString() << int(PassphraseStrength::None);
    QTest::newRow("a word") << QString("incomprehensibilities") << int(PassphraseStrength::Weak);
    QTest::newRow("the same word again")
        << QString("horse horse horse horse horse horse") << int(PassphraseStrength::Weak);
    QTest::newRow("a row of keys") << QString("abcdefghijklmnop") << int(PassphraseStrength::Weak);
    QTest::newRow("one letter") << QString(40, 'a') << int(PassphraseStrength::Weak);
    QTest::newRow("four words") << QString("correct horse battery staple") << int(PassphraseStrength::Fair);
    QTest::newRow("six words") << QString("correct horse battery staple violet anchor")
                               << int(PassphraseStrength::Good);
    QTest::newRow("random characters") << QString("x7!Kq2#Vn9&Lz4*Rt") << int(PassphraseStrength::Good);
}

void TestVaultBar::aPassphraseIsJudged()
{
    QFETCH(const QString, passphrase);
    QFETCH(const int, strength);
    const std::u32string characters = passphrase.toStdU32String();
    QCOMPARE(int(passphraseStrength(characters)), strength);
}

QTEST_MAIN(TestVaultBar)
#include "tst_vault_bar.moc"
