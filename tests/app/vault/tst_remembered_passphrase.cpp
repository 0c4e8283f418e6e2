#include "app/vault/remembering/remembered_passphrase.h"

#include <QTest>

#include <optional>

using namespace jotscope;

/// The desktop's keeper of secrets, and a desktop that has none.
class TestRememberedPassphrase : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aDesktopWithoutASecretServiceSaysSo();
};

namespace {

constexpr int kPatience = 60'000;

} // namespace

void TestRememberedPassphrase::initTestCase()
{
    // Of no desktop: the person's own secrets are none of a test's business.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void TestRememberedPassphrase::aDesktopWithoutASecretServiceSaysSo()
{
    using Outcome = RememberedPassphrase::Outcome;
    RememberedPassphrase remembered("/home/joe/keys.jwe");
    std::optional<Outcome> outcome;
    SecretBytes passphrase;
    remembered.recall([&](Outcome how, SecretBytes what) {
        outcome = how;
        passphrase = std::move(what);
    });
    QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, kPatience));
    QCOMPARE(*outcome, Outcome::Unavailable);
    QVERIFY(passphrase.isEmpty());
    outcome.reset();
    remembered.remember(SecretBytes(std::string_view("correct horse")), [&](Outcome how) { outcome = how; });
    QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, kPatience));
    QCOMPARE(*outcome, Outcome::Unavailable);
}

QTEST_GUILESS_MAIN(TestRememberedPassphrase)

#include "tst_remembered_passphrase.moc"
