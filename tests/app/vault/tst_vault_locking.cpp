#include "app/vault/locking/vault_locking.h"
#include "app/vault/vault.h"
#include "tests/app/vault/made_keys.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;

/// A vault that is left alone locks itself.
class TestVaultLocking : public QObject
{
    Q_OBJECT

private slots:
    void itLocksWhenNobodyIsThere();
    void aSignOfLifePutsItOff_data();
    void aSignOfLifePutsItOff();
    void itLocksWhenTheMachineSlept();
    void theSystemsClocksAgreeWhileAwake();
};

namespace {

constexpr int kPatience = 60'000;
constexpr std::chrono::hours kLong{1};

struct OpenVault
{
    OpenVault() : vault(folder.filePath("keys.jwe"), quickKeeper(folder.filePath("keys.jwe")))
    {
        vault.create(kPassphrase.copy(), with({}, entry("a")));
        isOpen = QTest::qWaitFor([this] { return vault.state() == Vault::State::Open; }, kPatience);
    }

    QTemporaryDir folder;
    Vault vault;
    bool isOpen = false;
};

} // namespace

void TestVaultLocking::itLocksWhenNobodyIsThere()
{
    OpenVault open;
    QVERIFY(open.isOpen);
    VaultLocking locking(open.vault);
    QCOMPARE(locking.idleTime(), VaultLocking::kUsualIdleTime);
    locking.setIdleTime(std::chrono::milliseconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(open.vault.state(), Vault::State::Locked, kPatience);
    QCOMPARE(open.vault.lockCause(), Vault::LockCause::Idle);
    QVERIFY(open.vault.lockedAt());
}

void TestVaultLocking::aSignOfLifePutsItOff_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("isLife");
    QTest::newRow("key") << int(QEvent::KeyPress) << true;
    QTest::newRow("mouse") << int(QEvent::MouseMove) << true;
    QTest::newRow("wheel") << int(QEvent::Wheel) << true;
    QTest::newRow("touch") << int(QEvent::TouchBegin) << true;
    QTest::newRow("repainting") << int(QEvent::UpdateRequest) << false;
}

void TestVaultLocking::aSignOfLifePutsItOff()
{
    QFETCH(int, type);
    QFETCH(bool, isLife);
    IdleWatch watch;
    watch.setTime(kLong);
    auto *const timer = watch.findChild<QTimer *>();
    QVERIFY(timer);
    timer->start(kLong / 2); // as if half of it had passed
    QEvent event{QEvent::Type(type)};
    QCoreApplication::sendEvent(this, &event);
    QCOMPARE(timer->intervalAsDuration() == kLong, isLife);
}

void TestVaultLocking::itLocksWhenTheMachineSlept()
{
    OpenVault open;
    QVERIFY(open.isOpen);
    std::chrono::milliseconds slept{0};
    VaultLocking locking(open.vault, nullptr, [&slept] { return slept; });
    locking.sleepWatch().compareClocks();
    QCOMPARE(open.vault.state(), Vault::State::Open);
    slept = std::chrono::minutes(1);
    locking.sleepWatch().compareClocks();
    QCOMPARE(open.vault.state(), Vault::State::Locked);
    QCOMPARE(open.vault.lockCause(), Vault::LockCause::Sleep);
}

void TestVaultLocking::theSystemsClocksAgreeWhileAwake()
{
    SleepWatch watch;
    QSignalSpy sleeps(&watch, &SleepWatch::sleeping);
    watch.compareClocks();
    QCOMPARE(sleeps.size(), 0);
}

QTEST_GUILESS_MAIN(TestVaultLocking)

#include "tst_vault_locking.moc"
