#include "tests/app/cli/cli_process.h"
#include "tests/tokens.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace jotscope;
using namespace jotscope::tokens;
using cli_process::run;
using cli_process::Run;

/// `inspect --export`: tokens as they go into a ticket or a chat.
class TestCliExport : public QObject
{
    Q_OBJECT

private slots:
    void eachFormatIsOfItsKind_data();
    void eachFormatIsOfItsKind();
    void verdictsAreThoseOfTheReport();
    void secretsNeverLeave_data();
    void secretsNeverLeave();
    void redactingHidesEveryValueAndTheSignature_data();
    void redactingHidesEveryValueAndTheSignature();
    void severalTokensComeOneAfterTheOther();
    void aPictureIsOfOneToken();
    void misuseIsExplainedInOneLine_data();
    void misuseIsExplainedInOneLine();
};

namespace {

constexpr auto kPayload = R"({"sub":"anna-of-the-hill","exp":1795500300,"admin":true})";
const QStringList kFormats{"json", "markdown", "html", "svg"};
const QStringList kAt{"--at", "2026-11-24T05:00:00Z"};

QByteArray token(const std::string &payload = kPayload)
{
    return QByteArray::fromStdString(signedToken(payload));
}

Run exported(const QByteArray &text, const QString &format, const QStringList &more = {})
{
    return run(QStringList{"inspect", "--export", format} + kAt + more, text);
}

void addFormats()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : kFormats)
        QTest::newRow(qPrintable(format)) << format;
}

bool isXml(const QByteArray &text)
{
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

void TestCliExport::eachFormatIsOfItsKind_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("json") << "json" << QByteArray("{\n");
    QTest::newRow("markdown") << "markdown" << QByteArray("# ");
    QTest::newRow("html") << "html" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("svg") << "svg" << QByteArray("<svg ");
}

void TestCliExport::eachFormatIsOfItsKind()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begins);
    const Run result = exported(token(), format);
    QVERIFY2(result.status == 0 && result.errors.isEmpty(), result.text());
    QVERIFY2(result.output.startsWith(begins), result.output.left(200));
    QVERIFY(result.output.contains("anna-of-the-hill"));
    QVERIFY(result.output.endsWith('\n'));
    if (format == "json")
        QVERIFY(QJsonDocument::fromJson(result.output).isObject());
    if (format == "svg")
        QVERIFY(isXml(result.output));
}

void TestCliExport::verdictsAreThoseOfTheReport()
{
    const auto with = [](const char *secret) {
        return exported(token(), "markdown", {"--secret", secret});
    };
    const Run good = with(kSecret.c_str());
    QCOMPARE(good.status, 0);
    const Run bad = with("another");
    QCOMPARE(bad.status, 1);
    QVERIFY(good.output != bad.output);
    QVERIFY2(bad.output.contains("failed") && !good.output.contains("failed"), bad.output);
    const Run late = run({"inspect", "--export", "markdown", "--at", "2030-01-01T00:00:00Z"}, token());
    QCOMPARE(late.status, 1);
    QVERIFY2(late.output.contains("2030\\-01\\-01"), late.output);
}

void TestCliExport::secretsNeverLeave_data()
{
    addFormats();
}

void TestCliExport::secretsNeverLeave()
{
    QFETCH(QString, format);
    const Run result =
        exported(token(R"({"key":{"kty":"oct","k":"c2VjcmV0LWtleS1ieXRlcw"},"sub":"joe"})"), format);
    QVERIFY2(result.status == 0, result.text());
    QVERIFY(!result.output.contains("c2VjcmV0LWtleS1ieXRlcw"));
    QVERIFY(result.output.contains("joe"));
}

void TestCliExport::redactingHidesEveryValueAndTheSignature_data()
{
    addFormats();
}

void TestCliExport::redactingHidesEveryValueAndTheSignature()
{
    QFETCH(QString, format);
    const Run result = exported(token(), format, {"--redact"});
    QVERIFY2(result.status == 0, result.text());
    QVERIFY(!result.output.contains("anna-of-the-hill") && !result.output.contains("1795500300"));
    QVERIFY(!result.output.contains(token().split('.').last()));
    QVERIFY(result.output.contains("sub"));
}

void TestCliExport::severalTokensComeOneAfterTheOther()
{
    const QByteArray text = token() + "\n" + token(R"({"sub":"otto"})") + "\n";
    for (const QString &format : {QString("json"), QString("markdown"), QString("html")}) {
        const Run result = exported(text, format);
        QVERIFY2(result.status == 0, result.text());
        const qsizetype anna = result.output.indexOf("anna-of-the-hill");
        QVERIFY2(anna > 0 && result.output.indexOf("otto") > anna, result.output);
        const Run second = exported(text, format, {"--token", "2"});
        QVERIFY2(second.output.contains("otto") && !second.output.contains("anna"), second.output);
    }
    QCOMPARE(exported(text, "html").output.count("<!DOCTYPE html>"), 1);
}

void TestCliExport::aPictureIsOfOneToken()
{
    const QByteArray text = token() + "\n" + token(R"({"sub":"otto"})") + "\n";
    const Run several = exported(text, "svg");
    QVERIFY2(several.status == 2 && several.isOneError() && several.errors.contains("--token"),
             several.text());
    const Run one = exported(text, "svg", {"--token", "2"});
    QVERIFY2(one.status == 0 && one.output.contains("otto"), one.text());
}

void TestCliExport::misuseIsExplainedInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown format") << QStringList{"--export", "docx"};
    QTest::newRow("with JSON") << QStringList{"--export", "html", "--json"};
    QTest::newRow("with lines of JSON") << QStringList{"--export", "html", "--jsonl"};
    QTest::newRow("redacting nothing") << QStringList{"--redact"};
    QTest::newRow("a token of no export") << QStringList{"--token", "1"};
    QTest::newRow("token nought") << QStringList{"--export", "html", "--token", "0"};
    QTest::newRow("a token that is not there") << QStringList{"--export", "html", "--token", "7"};
}

void TestCliExport::misuseIsExplainedInOneLine()
{
    QFETCH(QStringList, arguments);
    const Run result = run(QStringList{"inspect"} + arguments, token());
    QVERIFY2(result.status == 2 && result.isOneError(), result.text());
}

QTEST_MAIN(TestCliExport)
#include "tst_cli_export.moc"
