#include "app/inspect/inspect_page.h"
#include "app/inspect/tabs/inspect_tabs.h"
#include "app/keys/vault/program_keys.h"
#include "app/main_window.h"
#include "app/vault/vault.h"
#include "app/widgets/message_strip.h"
#include "tests/app/fresh_window.h"
#include "tests/app/keys/keys.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace jotscope;

/// One action clears everything, asks nothing, and says what it did.
class TestForgetting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keysInMemoryGoWithTheTabs();
    void removedKeysDoNotComeBack();
    void whereNothingIsThatIsTold();
    void keysOfAnOpenVaultStay();
    void ofALockedVaultOnlyWhatCameLaterGoes();

private:
    [[nodiscard]] KeysOnHand &onHand() const { return m_keys->onHand(); }
    void open(bool hasVault);
    void makeVault() const;
    void clearAll() const
    {
        QTest::keyClick(m_window.get(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    }
    /// What the strip at the window's top says.
    [[nodiscard]] QString told() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::shared_ptr<ProgramKeys> m_keys;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int kSealing = 60'000; ///< on a machine that has other things to do

} // namespace

void TestForgetting::init()
{
    QLocale::setDefault(QLocale::c());
    m_folder = std::make_unique<QTemporaryDir>();
    keepSettingsIn(*m_folder);
    m_settings = std::make_unique<Settings>();
}

void TestForgetting::cleanup()
{
    m_window.reset();
    m_keys.reset();
    m_settings.reset();
}

void TestForgetting::open(bool hasVault)
{
    m_keys = hasVault ? std::make_shared<ProgramKeys>(m_folder->filePath("keys.jwe"))
                      : std::make_shared<ProgramKeys>();
    m_window = std::make_unique<MainWindow>(*m_settings, m_keys);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    onHand().add({keys::entry(keys::secret("one secret"), "One"),
                  keys::entry(keys::secret("another secret"), "Another")});
}

void TestForgetting::makeVault() const
{
    m_keys->vault()->create(SecretBytes("correct horse battery staple"), onHand().keychain());
    QTRY_COMPARE_WITH_TIMEOUT(m_keys->vault()->state(), Vault::State::Open, kSealing);
}

QString TestForgetting::told() const
{
    for (const MessageStrip *strip : m_window->findChildren<MessageStrip *>()) {
        if (strip->isVisible())
            return strip->message();
    }
    return {};
}

void TestForgetting::keysInMemoryGoWithTheTabs()
{
    open(false);
    m_window->inspectPage().showText("some text");
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    m_window->inspectPage().showText("some other text");
    clearAll();
    QVERIFY(onHand().keychain().isEmpty());
    QVERIFY(onHand().keys().empty());
    QCOMPARE(m_window->tabs().count(), 1);
    QCOMPARE(told(), "Forgotten: 2 tab(s) with what was entered there, 2 key(s) that no vault keeps.");
}

void TestForgetting::removedKeysDoNotComeBack()
{
    open(false);
    onHand().remove({onHand().keychain().entries()[0].id, onHand().keychain().entries()[1].id});
    QVERIFY(onHand().canUndo());
    clearAll();
    QVERIFY(!onHand().canUndo());
}

void TestForgetting::whereNothingIsThatIsTold()
{
    open(false);
    onHand().replace({});
    clearAll();
    QCOMPARE(told(), "There was nothing to forget.");
}

void TestForgetting::keysOfAnOpenVaultStay()
{
    open(true);
    makeVault();
    m_window->inspectPage().showText("some text");
    clearAll();
    QCOMPARE(onHand().keychain().size(), std::size_t{2});
    QCOMPARE(told(), "Forgotten: 1 tab(s) with what was entered there. The keys in the vault stay.");
}

void TestForgetting::ofALockedVaultOnlyWhatCameLaterGoes()
{
    open(true);
    onHand().add({keys::entry(keys::key("P-256.pkcs8.pem"), "With a public half")});
    makeVault();
    m_keys->vault()->lock();
    QTRY_COMPARE_WITH_TIMEOUT(m_keys->vault()->state(), Vault::State::Locked, kSealing);
    QTRY_COMPARE(onHand().keychain().size(), std::size_t{1});
    onHand().add({keys::entry(keys::secret("a third secret"), "Third")});
    clearAll();
    QCOMPARE(onHand().keychain().size(), std::size_t{1});
    QCOMPARE(told(), "Forgotten: 1 key(s) that no vault keeps. The keys in the vault stay.");
    m_keys->vault()->open(SecretBytes("correct horse battery staple"));
    QTRY_COMPARE_WITH_TIMEOUT(m_keys->vault()->state(), Vault::State::Open, kSealing);
    QTRY_COMPARE(onHand().keychain().size(), std::size_t{3});
}

QTEST_MAIN(TestForgetting)
#include "tst_forgetting.moc"
