#include "tests/app/cli/cli_process.h"

#include <QFileInfo>
#include <QTest>

#include <csignal>

using namespace jotscope;
using cli_process::ended;
using cli_process::hears;
using cli_process::inspected;
using cli_process::run;
using cli_process::Run;

/// `jotscope-cli batch` and `template`: many tokens from one shape.
class TestCliBatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTemplateIsListedAndSigned();
    void aPrintedTemplateIsOneOfOnesOwn();
    void everyRowBecomesALine_data();
    void everyRowBecomesALine();
    void otherFormsAreMadeOfATemplate_data();
    void otherFormsAreMadeOfATemplate();
    void aSeedAndATimeMakeTheSameAgain();
    void aSeedIsWarnedOf();
    void ofTheKeysTheOneThatTheTemplateWantsIsTaken();
    void tokensAreTheirOwnersAndNeverReplacedUnasked();
    void anInterruptionLeavesNoFile();
    void misuseIsExplainedInOneLine_data();
    void misuseIsExplainedInOneLine();

private:
    cli_process::Folder m_folder;
    QString m_key;
    QString m_secret;
};

namespace {

QByteArray payloadOf(const QByteArray &token)
{
    return QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding);
}

} // namespace

void TestCliBatch::initTestCase()
{
    m_key = m_folder.newKey("ES256");
    m_secret = m_folder.newKey("HS256");
}

void TestCliBatch::everyTemplateIsListedAndSigned()
{
    const Run list = run({"template"});
    QCOMPARE(list.status, 0);
    const QList<QByteArray> lines = list.output.trimmed().split('\n');
    QVERIFY(lines.size() >= 13);
    for (const QByteArray &line : lines) {
        const QString name = QString::fromUtf8(line.split(' ').front());
        const Run made = run({"batch", "--template", name, "--key", m_key});
        QVERIFY2(made.status == 0 && made.errors.isEmpty(), made.text());
        QVERIFY(made.output.endsWith('\n') && made.output.count('\n') == 1);
        const QJsonObject seen = inspected(made.output, {"--key", m_key});
        QCOMPARE(seen["signature"].toObject()["verdict"].toString(), "valid");
    }
}

void TestCliBatch::aPrintedTemplateIsOneOfOnesOwn()
{
    const Run printed = run({"template", "oauth-access-token"});
    QByteArray own = printed.output;
    QVERIFY(own.contains("s6BhdRkqt3"));
    own.replace("s6BhdRkqt3", "my-client");
    const QString file = m_folder.write("own.json", own);
    const Run understood = run({"template", file});
    QVERIFY2(understood.status == 0, understood.text());
    QCOMPARE(understood.output, own);
    const Run made = run({"batch", "--template", file, "--key", m_key});
    QVERIFY2(made.status == 0, made.text());
    const QByteArray payload = payloadOf(made.output);
    QVERIFY2(payload.contains(R"("client_id":"my-client")"), payload);
    QVERIFY(!payload.contains('\n'));
}

void TestCliBatch::everyRowBecomesALine_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("CSV") << QByteArray("user,age\n\"Ann, A.\",41\nBob,7\n");
    QTest::newRow("JSON lines") << QByteArray(
        "{\"user\":\"Ann, A.\",\"age\":41}\n{\"user\":\"Bob\",\"age\":7}\n");
}

void TestCliBatch::everyRowBecomesALine()
{
    QFETCH(QByteArray, rows);
    const QString shape = m_folder.write(
        "shape.json", R"({"payload":{"sub":"{{column:user}}","age":"{{column:age}}","n":{{counter}}}})");
    const Run made = run({"batch", "--template", shape, "--key", m_key, "--rows", "-"}, rows);
    QVERIFY2(made.status == 0, made.text());
    const QList<QByteArray> lines = made.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(payloadOf(lines[0]), QByteArray(R"({"sub":"Ann, A.","age":"41","n":1})"));
    QCOMPARE(payloadOf(lines[1]), QByteArray(R"({"sub":"Bob","age":"7","n":2})"));
}

void TestCliBatch::otherFormsAreMadeOfATemplate_data()
{
    QTest::addColumn<QByteArray>("ways");
    QTest::addColumn<QString>("form");
    QTest::newRow("JSON") << QByteArray(R"("form": "general")") << "jws-json";
    QTest::newRow("SD-JWT") << QByteArray(R"("disclosable": ["/sub"])") << "sd-jwt";
    QTest::newRow("nested") << QByteArray(R"("encryption": {"alg": "ECDH-ES"})") << "jwe-compact";
    QTest::newRow("encrypted")
        << QByteArray(R"("signed": false, "encryption": {"alg": "ECDH-ES", "form": "flattened"})")
        << "jwe-json";
}

void TestCliBatch::otherFormsAreMadeOfATemplate()
{
    QFETCH(QByteArray, ways);
    QFETCH(QString, form);
    const QString shape = m_folder.write("form.json", "{" + ways + R"(, "payload": {"sub": "{{counter}}"}})");
    const QString recipient = m_folder.newKey("ECDH-ES");

    const Run made = run({"batch", "--template", shape, "--key", m_key, "--key", recipient, "--count", "3"});

    QVERIFY2(made.status == 0, made.text());
    const QList<QByteArray> lines = made.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    for (const QByteArray &line : lines)
        QCOMPARE(inspected(line, {"--key", m_key, "--key", recipient})["form"].toString(), form);
}

void TestCliBatch::aSeedAndATimeMakeTheSameAgain()
{
    const auto make = [&](const QString &seed) {
        return run({"batch", "--template", "openid-id-token", "--alg", "HS256", "--key", m_secret, "--count",
                    "400", "--seed", seed, "--at", "2026-11-26T12:00:00Z"})
            .output;
    };
    const QByteArray first = make("seed");
    QCOMPARE(first.count('\n'), 400);
    QCOMPARE(make("seed"), first);
    QVERIFY(make("other") != first);
}

void TestCliBatch::aSeedIsWarnedOf()
{
    const QStringList options{"batch", "--template", "openid-id-token", "--key", m_key};
    QCOMPARE(run(options).errors, QByteArray());
    const Run random = run(options + QStringList{"--seed", "x"});
    QCOMPARE(random.status, 0);
    QVERIFY2(random.errors.contains("for tests alone") && random.errors.contains("ES256"), random.errors);
    const Run repeatable = run({"batch", "--template", "openid-id-token", "--key", m_secret, "--seed", "x"});
    QVERIFY2(repeatable.errors.contains("for tests alone") && repeatable.errors.count('\n') == 1,
             repeatable.errors);
}

void TestCliBatch::ofTheKeysTheOneThatTheTemplateWantsIsTaken()
{
    const Run made = run({"batch", "--template", "openid-id-token", "--key", m_secret, "--key", m_key});
    const QByteArray header =
        QByteArray::fromBase64(made.output.split('.').front(), QByteArray::Base64UrlEncoding);
    QVERIFY2(header.contains(R"("alg":"ES256")"), header);
}

void TestCliBatch::tokensAreTheirOwnersAndNeverReplacedUnasked()
{
    const QString file = m_folder.path("tokens.txt");
    const QStringList options{"batch", "--template", "openid-id-token", "--key", m_key, "--out", file};
    QCOMPARE(run(options).status, 0);
    QCOMPARE(QFileInfo(file).permissions() & QFile::ReadOther, QFile::Permissions());
    const QByteArray before = m_folder.read("tokens.txt");
    const Run again = run(options);
    QVERIFY2(again.status == 4 && again.isOneError(), again.text());
    QCOMPARE(m_folder.read("tokens.txt"), before);
}

void TestCliBatch::anInterruptionLeavesNoFile()
{
    const QString file = m_folder.path("many.txt");
    QProcess process;
    process.start(QStringLiteral(JOTSCOPE_CLI), {"batch", "--template", "openid-id-token", "--key", m_key,
                                                 "--count", "10000000", "--out", file});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(hears(process, SIGINT), 60'000);
    ::kill(pid_t(process.processId()), SIGINT);
    const Run result = ended(process);
    QVERIFY2(result.status == 4 && result.isOneError() && result.errors.contains("nothing was written"),
             result.text());
    QVERIFY(!QFile::exists(file));
}

void TestCliBatch::misuseIsExplainedInOneLine_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &options, int status, const char *says) {
        QTest::newRow(name) << options << status << says;
    };
    const QString shape = m_folder.write("column.json", R"({"payload":{"sub":"{{column:user}}"}})");
    const QString bad = m_folder.write("bad.json", R"({"payload":{"sub":"{{nwo}}"}})");
    const QString rows = m_folder.write("rows.csv", "a,b\n1\n");
    row("no template", {"batch", "--key", m_key}, 2, "--template");
    row("no such template", {"batch", "--template", "nothing", "--key", m_key}, 4, "nothing");
    row("no key", {"batch", "--template", "openid-id-token"}, 2, "--key");
    row("no column", {"batch", "--template", shape, "--key", m_key}, 1, "user");
    row("bad placeholder", {"batch", "--template", bad, "--key", m_key}, 4, "nwo");
    row("bad rows", {"batch", "--template", shape, "--key", m_key, "--rows", rows}, 4, "1 fields");
    row("rows and a count", {"batch", "--template", shape, "--key", m_key, "--rows", rows, "--count", "2"}, 2,
        "--count");
    row("none", {"batch", "--template", shape, "--key", m_key, "--count", "0"}, 2, "--count");
    row("wrong algorithm", {"batch", "--template", shape, "--key", m_key, "--alg", "HS256"}, 1, "HS256");
    row("unknown algorithm", {"batch", "--template", shape, "--key", m_key, "--alg", "XS1"}, 2, "XS1");
    row("no such template to print", {"template", "nothing"}, 2, "nothing");
}

void TestCliBatch::misuseIsExplainedInOneLine()
{
    QFETCH(QStringList, options);
    QFETCH(QString, says);
    const Run result = run(options);
    QVERIFY2(result.isOneError() && result.errors.contains(says.toUtf8()), result.text());
    QTEST(result.status, "status");
}

QTEST_GUILESS_MAIN(TestCliBatch)
#include "tst_cli_batch.moc"
