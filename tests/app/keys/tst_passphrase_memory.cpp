#include "app/keys/vault/passphrase_memory.h"
#include "app/vault/vault.h"
#include "tests/app/vault/made_keys.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <string>

using namespace jotscope;
using namespace jotscope::tests;

/// A passphrase that the desktop keeps where the person wants that, and not otherwise.
class TestPassphraseMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_parts.reset(); }
    void nothingIsRememberedUnasked();
    void whatIsRememberedUnlocks();
    void aWrongPassphraseIsNotRemembered();
    void whatIsForgottenUnlocksNoMore();
    void aNewPassphraseTakesTheOldOnesPlace();
    void aDesktopWithoutAKeyringSaysSo();

private:
    struct Parts;
    QTemporaryDir m_settings;
    std::unique_ptr<Parts> m_parts;
};

namespace {

constexpr int kPatience = 60'000;

/// A keyring in the test's own memory.
class Keyring : public RememberedPassphrase
{
public:
    explicit Keyring(std::optional<std::string> &kept) : RememberedPassphrase({}), m_kept(kept) {}

    void recall(Recalled done) override
    {
        done(m_kept ? Outcome::Done : Outcome::Nothing, SecretBytes(m_kept.value_or("")));
    }
    void remember(const SecretBytes &passphrase, Ended done) override
    {
        if (isMissing)
            return done(Outcome::Unavailable);
        m_kept = passphrase.view();
        done(Outcome::Done);
    }
    void forget(Ended done) override
    {
        m_kept.reset();
        done(Outcome::Done);
    }

    bool isMissing = false;

private:
    std::optional<std::string> &m_kept;
};

} // namespace

struct TestPassphraseMemory::Parts
{
    Parts() : vault(folder.filePath("keys.jwe"), quickKeeper(folder.filePath("keys.jwe")))
    {
        auto made = std::make_unique<Keyring>(kept);
        keyring = made.get();
        memory = std::make_unique<PassphraseMemory>(vault, std::move(made));
        memory->show();
    }

    QCheckBox *choice() const { return memory->findChild<QCheckBox *>("rememberPassphrase"); }
    QPushButton *use() const { return memory->findChild<QPushButton *>("useRememberedPassphrase"); }
    bool settles() const
    {
        return QTest::qWaitFor([this] { return !vault.isBusy(); }, kPatience);
    }
    void make()
    {
        memory->note(kPassphrase);
        vault.create(kPassphrase.copy(), with({}, entry("a")));
        QVERIFY(settles());
        QCOMPARE(vault.state(), Vault::State::Open);
    }
    void lock()
    {
        vault.lock();
        memory->setUnlocking(true);
        QVERIFY(settles());
    }

    QTemporaryDir folder;
    Vault vault;
    std::optional<std::string> kept;
    Keyring *keyring = nullptr;
    std::unique_ptr<PassphraseMemory> memory;
};

void TestPassphraseMemory::initTestCase()
{
    if (!RememberedPassphrase::isBuiltIn())
        QSKIP("Built without QtKeychain");
    // Settings that nothing else reads.
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName("jotscope");
}

void TestPassphraseMemory::init()
{
    QSettings().clear();
    m_parts = std::make_unique<Parts>();
}

void TestPassphraseMemory::nothingIsRememberedUnasked()
{
    m_parts->make();
    m_parts->lock();
    QVERIFY(!m_parts->kept);
    QVERIFY(!m_parts->use()->isVisible());
}

void TestPassphraseMemory::whatIsRememberedUnlocks()
{
    m_parts->choice()->click();
    m_parts->make();
    QCOMPARE(*m_parts->kept, kPassphrase.view());
    QVERIFY(!m_parts->use()->isVisible());
    m_parts->lock();
    QCOMPARE(m_parts->vault.state(), Vault::State::Locked);
    QVERIFY(m_parts->use()->isVisible());
    QTest::mouseClick(m_parts->use(), Qt::LeftButton);
    QVERIFY(m_parts->settles());
    QCOMPARE(m_parts->vault.state(), Vault::State::Open);
}

void TestPassphraseMemory::aWrongPassphraseIsNotRemembered()
{
    m_parts->make();
    m_parts->lock();
    m_parts->choice()->click();
    m_parts->memory->note(kOther);
    m_parts->vault.open(kOther.copy());
    QVERIFY(m_parts->settles());
    QCOMPARE(m_parts->vault.state(), Vault::State::Locked);
    m_parts->vault.open(kPassphrase.copy()); // by somebody who noted nothing
    QVERIFY(m_parts->settles());
    QVERIFY(!m_parts->kept);
}

void TestPassphraseMemory::whatIsForgottenUnlocksNoMore()
{
    m_parts->choice()->click();
    m_parts->make();
    m_parts->lock();
    m_parts->choice()->click();
    QVERIFY(!m_parts->kept);
    QVERIFY(!m_parts->choice()->isChecked());
    QVERIFY(!m_parts->use()->isVisible());
}

void TestPassphraseMemory::aNewPassphraseTakesTheOldOnesPlace()
{
    m_parts->choice()->click();
    m_parts->make();
    m_parts->memory->note(kOther);
    m_parts->vault.changePassphrase(kPassphrase.copy(), kOther.copy());
    QVERIFY(m_parts->settles());
    QCOMPARE(*m_parts->kept, kOther.view());
}

void TestPassphraseMemory::aDesktopWithoutAKeyringSaysSo()
{
    m_parts->keyring->isMissing = true;
    m_parts->choice()->click();
    m_parts->make();
    QVERIFY(!m_parts->choice()->isChecked());
    QVERIFY(!m_parts->memory->findChild<QLabel *>("passphraseMemoryAnswer")->text().isEmpty());
}

QTEST_MAIN(TestPassphraseMemory)

#include "tst_passphrase_memory.moc"
