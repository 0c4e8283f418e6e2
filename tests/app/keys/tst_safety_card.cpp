#include "app/keys/detail/key_detail.h"
#include "app/keys/export/export_card.h"
#include "app/keys/on_hand/safety_times.h"
#include "app/keys/on_hand/secret_clipboard.h"
#include "app/keys/safety/safety_card.h"
#include "app/keys/vault/program_keys.h"
#include "app/vault/locking/vault_locking.h"
#include "tests/app/keys/keys.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace jotscope;
using namespace std::chrono_literals;

/// When the vault locks itself and copied secrets are cleared: set by the person, kept, and obeyed.
class TestSafetyCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void atFirstTheUsualTimesHold();
    void whatIsChosenIsKept();
    void timesStayWithinBounds();
    void theVaultLocksAfterTheChosenTime();
    void aCopiedSecretStaysForTheChosenTime();
    void neverMeansNever();
    void aTimeFromASettingsFileIsOffered();
    void neverSaysWhatItMeans();

private:
    QTemporaryDir m_folder; ///< of the settings
};

namespace {

/// As a person does, by the keyboard.
void choose(const SafetyCard &card, const char *name, std::chrono::seconds time)
{
    auto *box = card.findChild<QComboBox *>(QLatin1String(name));
    const int wanted = box->findData(static_cast<qlonglong>(time.count()));
    QVERIFY(wanted >= 0);
    while (box->currentIndex() != wanted)
        QTest::keyClick(box, wanted > box->currentIndex() ? Qt::Key_Down : Qt::Key_Up);
}

QString text(const SafetyCard &card, const char *name)
{
    return card.findChild<QComboBox *>(QLatin1String(name))->currentText();
}

} // namespace

void TestSafetyCard::initTestCase()
{
    QCoreApplication::setOrganizationName("jotscope");
    QCoreApplication::setApplicationName("jotscope-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestSafetyCard::init()
{
    QSettings().clear();
}

void TestSafetyCard::atFirstTheUsualTimesHold()
{
    KeysOnHand keys;
    QCOMPARE(SafetyTimes::of(keys).idle(), 10min);
    QCOMPARE(SafetyTimes::of(keys).copied(), 30s);
    const SafetyCard card(SafetyTimes::of(keys));
    QCOMPARE(text(card, "idleTime"), QString("10 minute(s)"));
    QCOMPARE(text(card, "copiedTime"), QString("30 second(s)"));
}

void TestSafetyCard::whatIsChosenIsKept()
{
    {
        KeysOnHand keys;
        SafetyCard card(SafetyTimes::of(keys));
        choose(card, "idleTime", 5min);
        choose(card, "copiedTime", 10s);
        QCOMPARE(SafetyTimes::of(keys).idle(), 5min);
    }
    KeysOnHand later;
    QCOMPARE(SafetyTimes::of(later).idle(), 5min);
    QCOMPARE(SafetyTimes::of(later).copied(), 10s);
}

void TestSafetyCard::timesStayWithinBounds()
{
    KeysOnHand keys;
    SafetyTimes &times = SafetyTimes::of(keys);
    times.setIdle(1s);
    QCOMPARE(times.idle(), 1min);
    times.setIdle(1000h);
    QCOMPARE(times.idle(), 24h);
    times.setCopied(1s);
    QCOMPARE(times.copied(), 5s);
    times.setCopied(-4s);
    QCOMPARE(times.copied(), 5s);
    QSettings().setValue("safety/idleSeconds", 1);
    QSettings().setValue("safety/copiedSeconds", "soon");
    KeysOnHand later;
    QCOMPARE(SafetyTimes::of(later).idle(), 1min);
    QCOMPARE(SafetyTimes::of(later).copied(), 30s);
}

void TestSafetyCard::theVaultLocksAfterTheChosenTime()
{
    const QTemporaryDir folder;
    const ProgramKeys keys(folder.filePath("keys.jwe"));
    QCOMPARE(keys.locking()->idleTime(), 10min);
    const SafetyCard card(SafetyTimes::of(keys.onHand()));
    choose(card, "idleTime", 1min);
    QCOMPARE(keys.locking()->idleTime(), 1min);
    choose(card, "idleTime", SafetyTimes::kNever);
    QCOMPARE(keys.locking()->idleTime(), 0s);
}

void TestSafetyCard::aCopiedSecretStaysForTheChosenTime()
{
    KeysOnHand keys;
    const SafetyCard card(SafetyTimes::of(keys));
    const KeyDetail first(keys);
    choose(card, "copiedTime", 2min);
    QCOMPARE(first.exports().clipboard().lifetime(), 2min);
    const KeyDetail later(keys);
    QCOMPARE(later.exports().clipboard().lifetime(), 2min);
}

void TestSafetyCard::neverMeansNever()
{
    SecretClipboard clipboard;
    clipboard.setLifetime(20ms);
    clipboard.copy("one");
    clipboard.setLifetime(0ms);
    clipboard.copy("two");
    QTest::qWait(100);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString("two"));
}

void TestSafetyCard::aTimeFromASettingsFileIsOffered()
{
    QSettings().setValue("safety/idleSeconds", 7 * 60);
    KeysOnHand keys;
    const SafetyCard card(SafetyTimes::of(keys));
    auto *box = card.findChild<QComboBox *>("idleTime");
    QCOMPARE(box->currentText(), QString("7 minute(s)"));
    QCOMPARE(box->itemText(box->currentIndex() - 1), QString("5 minute(s)"));
    QCOMPARE(box->itemText(box->currentIndex() + 1), QString("10 minute(s)"));
}

void TestSafetyCard::neverSaysWhatItMeans()
{
    KeysOnHand keys;
    const SafetyCard card(SafetyTimes::of(keys));
    const auto *remark = card.findChild<QLabel *>("safetyRemark");
    QVERIFY(!remark->text().contains("Whoever"));
    SafetyTimes::of(keys).setIdle(SafetyTimes::kNever);
    QVERIFY(remark->text().contains("Whoever"));
    QCOMPARE(text(card, "idleTime"), QString("never"));
}

QTEST_MAIN(TestSafetyCard)
#include "tst_safety_card.moc"
