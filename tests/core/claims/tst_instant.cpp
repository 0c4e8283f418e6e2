#include "core/claims/instant.h"

#include <QTest>

using namespace jotscope;

class TestInstant : public QObject
{
    Q_OBJECT

private slots:
    void rfc3339IsRead_data();
    void rfc3339IsRead();
    void whatIsNoTimeIsRefused_data();
    void whatIsNoTimeIsRefused();
    void numericDatesAreNumbersOfSeconds_data();
    void numericDatesAreNumbersOfSeconds();
    void distancesAreCountedFromNow_data();
    void distancesAreCountedFromNow();
    void timesAreWrittenInUtc_data();
    void timesAreWrittenInUtc();
};

void TestInstant::rfc3339IsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("epoch") << QByteArray("1970-01-01T00:00:00Z") << qint64(0);
    QTest::newRow("UTC") << QByteArray("2026-11-24T05:00:00Z") << qint64(1795496400000);
    QTest::newRow("lower case") << QByteArray("2026-11-24t05:00:00z") << qint64(1795496400000);
    QTest::newRow("blank for T") << QByteArray("2026-11-24 05:00:00Z") << qint64(1795496400000);
    QTest::newRow("east") << QByteArray("2026-11-24T06:00:00+01:00") << qint64(1795496400000);
    QTest::newRow("west, half hours") << QByteArray("2026-11-24T01:30:00-03:30") << qint64(1795496400000);
    QTest::newRow("milliseconds") << QByteArray("2026-11-24T05:00:00.123Z") << qint64(1795496400123);
    QTest::newRow("tenths") << QByteArray("2026-11-24T05:00:00.5Z") << qint64(1795496400500);
    QTest::newRow("nanoseconds") << QByteArray("2026-11-24T05:00:00.123456789Z") << qint64(1795496400123);
    QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00Z") << qint64(1709164800000);
    QTest::newRow("leap second") << QByteArray("2016-12-31T23:59:60Z") << qint64(1483228800000);
    QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59Z") << qint64(-1000);
    QTest::newRow("far") << QByteArray("9999-12-31T23:59:59Z") << qint64(253402300799000);
    QTest::newRow("Unix time") << QByteArray("1795496400") << qint64(1795496400000);
    QTest::newRow("Unix time with a fraction") << QByteArray("1795496400.25") << qint64(1795496400250);
    QTest::newRow("negative Unix time") << QByteArray("-1") << qint64(-1000);
}

void TestInstant::rfc3339IsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, milliseconds);
    const auto instant = parseInstant(text.toStdString());
    QVERIFY(instant);
    QCOMPARE(qint64(instant->time_since_epoch().count()), milliseconds);
}

void TestInstant::whatIsNoTimeIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             " ",
                             "tomorrow",
                             "2026-11-24",
                             "2026-11-24T05:00:00",
                             "2026-11-24T05:00Z",
                             "2026-13-01T00:00:00Z",
                             "2026-00-01T00:00:00Z",
                             "2026-02-29T00:00:00Z",
                             "2026-11-31T00:00:00Z",
                             "2026-11-24T24:00:00Z",
                             "2026-11-24T05:60:00Z",
                             "2026-11-24T05:00:61Z",
                             "2026-11-24T05:00:00.Z",
                             "2026-11-24T05:00:00+0100",
                             "2026-11-24T05:00:00Zx",
                             "26-11-24T05:00:00Z",
                             "1e400",
                             "nan",
                             "inf",
                             "-inf",
                             "0x10",
                             "1 2",
                             "9e99"})
        QTest::newRow(text) << QByteArray(text);
}

void TestInstant::whatIsNoTimeIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseInstant(text.toStdString()));
}

void TestInstant::numericDatesAreNumbersOfSeconds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isTime");
    QTest::addColumn<qint64>("milliseconds");
    const auto time = [](const char *json, qint64 milliseconds) {
        QTest::newRow(json) << QByteArray(json) << true << milliseconds;
    };
    const auto none = [](const char *json) {
        QTest::newRow(json) << QByteArray(json) << false << qint64(0);
    };
    time("0", 0);
    time("1300819380", 1300819380000);
    time("1300819380.5", 1300819380500);
    time("1300819380.0", 1300819380000);
    time("1.30081938e9", 1300819380000);
    time("-1", -1000);
    time("253402300799", 253402300799000);
    none("\"1300819380\"");
    none("null");
    none("true");
    none("[1300819380]");
    none("1e400");
    none("123456789012345678901234567890");
    none("9223372036854775807");
    none("-9223372036854775808");
}

void TestInstant::numericDatesAreNumbersOfSeconds()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isTime);
    QFETCH(qint64, milliseconds);
    const JsonDocument document = JsonDocument::parse(json.toStdString());
    const auto instant = numericDate(document.root());
    QCOMPARE(instant.has_value(), isTime);
    if (instant)
        QCOMPARE(qint64(instant->time_since_epoch().count()), milliseconds);
}

void TestInstant::distancesAreCountedFromNow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTime");
    QTest::addColumn<qint64>("seconds");
    const auto time = [](const char *text, qint64 seconds) {
        QTest::newRow(text) << QByteArray(text) << true << seconds;
    };
    // Now is 1,000,000.
    time("+30s", 1'000'030);
    time("+5m", 1'000'300);
    time("+1h", 1'003'600);
    time("-3d", 740'800);
    time("+2w", 2'209'600);
    time("+1y", 32'536'000);
    time("+1d12h", 1'129'600);
    time(" -1h ", 996'400);
    time("+0s", 1'000'000);
    time("42", 42);
    time("-42", -42);
    time(" 1970-01-01T00:01:00Z\n", 60);
    for (const char *text :
         {"", " ", "+", "-", "+1", "1h", "+h", "+1h ago", "+1 h", "+-1h", "+1M", "+1.5h", "+1h30",
          "+99999999999999999999s", "+9000y", "-2500y", "+9999999y9999999y", "tomorrow"})
        QTest::newRow(text) << QByteArray(text) << false << qint64(0);
}

void TestInstant::distancesAreCountedFromNow()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isTime);
    QFETCH(qint64, seconds);
    const auto instant = parseInstantFrom(Instant(std::chrono::seconds(1'000'000)), text.toStdString());
    QCOMPARE(instant.has_value(), isTime);
    if (instant)
        QCOMPARE(qint64(instant->time_since_epoch().count()), seconds * 1000);
}

void TestInstant::timesAreWrittenInUtc_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("epoch") << qint64(0) << QByteArray("1970-01-01T00:00:00Z");
    QTest::newRow("whole seconds") << qint64(1795496400000) << QByteArray("2026-11-24T05:00:00Z");
    QTest::newRow("milliseconds") << qint64(1795496400007) << QByteArray("2026-11-24T05:00:00.007Z");
    QTest::newRow("before 1970") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999Z");
    QTest::newRow("leap day") << qint64(1709164800000) << QByteArray("2024-02-29T00:00:00Z");
}

void TestInstant::timesAreWrittenInUtc()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QByteArray, text);
    const Instant instant{std::chrono::milliseconds(milliseconds)};
    QCOMPARE(QByteArray::fromStdString(formatUtc(instant)), text);
    QCOMPARE(parseInstant(text.toStdString()), instant);
}

QTEST_APPLESS_MAIN(TestInstant)
#include "tst_instant.moc"
