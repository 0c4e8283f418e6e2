#include "tests/app/cli/cli_process.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace jotscope;
using cli_process::run;
using cli_process::Run;

/// `jotscope-cli suite`: the files it writes, and that each format says what the others do.
class TestCliSuite : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theFolderHoldsEveryFormat();
    void jsonGoesToStandardOutput();
    void everyFormatHasEveryTokenThatItCanHold();
    void whatInspectSaysIsWhatIsExpected();
    void theScriptIsQuotedWhateverStandsInIt();
    void theScriptSendsEachTokenAndJudges();
    void filesAreTheirOwnersAndNeverReplacedUnasked();
    void aSecretIsNotWrittenDown();
    void theClaimsAndTheTypeAreTaken();
    void misuseIsExplainedInOneLine_data();
    void misuseIsExplainedInOneLine();

private:
    static QJsonObject suite(const QStringList &options)
    {
        const Run made = run(QStringList{"suite"} + options);
        return QJsonDocument::fromJson(made.output).object();
    }
    QJsonArray tokens()
    {
        return QJsonDocument::fromJson(m_folder.read("out/suite.json")).object()["tokens"].toArray();
    }

    cli_process::Folder m_folder;
    QString m_key;
};

namespace {

bool fitsHeader(const QString &token)
{
    return std::all_of(token.begin(), token.end(), [](QChar c) { return c >= ' ' && c <= '~'; });
}

} // namespace

void TestCliSuite::initTestCase()
{
    m_key = m_folder.newKey("ES256");
}

void TestCliSuite::theFolderHoldsEveryFormat()
{
    const Run made = run({"suite", "--key", m_key, "--out", m_folder.path("out")});
    QVERIFY2(made.status == 0, made.text());
    QVERIFY2(made.output.contains("tokens to refuse") && made.output.contains("left out"), made.output);
    QCOMPARE(QDir(m_folder.path("out")).entryList(QDir::Files, QDir::Name),
             QStringList({"jwks.json", "policy.json", "suite-curl.sh", "suite.csv", "suite.http",
                          "suite.json", "suite.postman_collection.json"}));
}

void TestCliSuite::jsonGoesToStandardOutput()
{
    const QJsonObject written = suite({"--key", m_key, "--at", "2026-11-26T12:00:00Z"});
    QCOMPARE(written["at"].toString(), "2026-11-26T12:00:00Z");
    QVERIFY(written["tokens"].toArray().size() > 95);
    QVERIFY(written["leftOut"].toArray().size() > 5);
    QCOMPARE(written["expected"]["alg"].toArray(), QJsonArray{"ES256"});
}

void TestCliSuite::everyFormatHasEveryTokenThatItCanHold()
{
    const QByteArray csv = m_folder.read("out/suite.csv");
    const QByteArray http = m_folder.read("out/suite.http");
    const QByteArray script = m_folder.read("out/suite-curl.sh");
    const QJsonObject postman =
        QJsonDocument::fromJson(m_folder.read("out/suite.postman_collection.json")).object();
    QCOMPARE(postman["info"]["schema"].toString(),
             "https://schema.getpostman.com/json/collection/v2.1.0/collection.json");
    QStringList sent;
    for (const QJsonValue folder : postman["item"].toArray()) {
        for (const QJsonValue item : folder["item"].toArray())
            sent << item["request"]["header"][0]["value"].toString();
    }
    int kept = 0;
    for (const QJsonValue one : tokens()) {
        const QString token = one["token"].toString();
        const QByteArray id = one["id"].toString().toUtf8();
        QVERIFY2(csv.contains("\r\n" + id + ','), id.constData());
        QVERIFY2(http.contains("\n### " + id + ": must be "), id.constData());
        QVERIFY2(!fitsHeader(token) || http.contains("\nAuthorization: Bearer " + token.toUtf8() + '\n'),
                 id.constData());
        QCOMPARE(script.contains("\ncheck " + id + ' '), fitsHeader(token));
        kept += fitsHeader(token) ? 1 : 0;
        QVERIFY2(!fitsHeader(token) || sent.contains("Bearer " + token), id.constData());
    }
    QCOMPARE(sent.size(), kept);
    QVERIFY(kept > 95);
}

/// Of a few, as a person would: with the files beside the suite.
void TestCliSuite::whatInspectSaysIsWhatIsExpected()
{
    int asked = 0;
    for (const QJsonValue one : tokens()) {
        const QString id = one["id"].toString();
        const bool isGood = one["expectation"] == "accept";
        if (!isGood && id != "exp-past" && id != "aud-wrong" && id != "typ-missing" && id != "alg-none")
            continue;
        const Run seen = run({"inspect", "--key", m_folder.path("out/jwks.json"), "--policy",
                              m_folder.path("out/policy.json")},
                             one["token"].toString().toUtf8());
        QVERIFY2(seen.status == (isGood ? 0 : 1), qPrintable(id + '\n' + seen.text()));
        ++asked;
    }
    QVERIFY(asked >= 19);
}

void TestCliSuite::theScriptIsQuotedWhateverStandsInIt()
{
    const QString evil =
        "http://x/'$(touch " + m_folder.path("evil") + ")`touch " + m_folder.path("evil") + "`\"";
    const Run made =
        run({"suite", "--key", m_key, "--format", "curl", "--url", evil, "--method", "GET'; exit 9 #"});
    QVERIFY2(made.status == 0, made.text());
    const QString script = m_folder.write("evil.sh", made.output);
    QProcess shell;
    shell.start("sh", {"-n", script});
    QVERIFY(shell.waitForFinished() && shell.exitCode() == 0);
    // Its first lines alone, with what they set said.
    const QByteArray head = made.output.left(made.output.indexOf("wrong=0"));
    shell.start("sh", {"-c", QString::fromUtf8(head) + "\nprintf '%s\\n%s' \"$url\" \"$method\""});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), evil + "\nGET'; exit 9 #");
    QVERIFY(!QFile::exists(m_folder.path("evil")));
}

/// Against a server that accepts all there is: every token to be refused is wrong, and no other.
void TestCliSuite::theScriptSendsEachTokenAndJudges()
{
    if (QStandardPaths::findExecutable("curl").isEmpty())
        QSKIP("It needs curl.");
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int requests = 0;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&requests, socket] {
            if (!socket->peek(socket->bytesAvailable()).contains("\r\n\r\n"))
                return;
            requests += socket->readAll().contains("\r\nAuthorization: Bearer ") ? 1 : 0;
            socket->write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    QProcess shell;
    shell.start("sh", {m_folder.path("out/suite-curl.sh"),
                       QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())});
    QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 120'000);
    const QByteArray said = shell.readAllStandardOutput();
    int good = 0;
    int bad = 0;
    for (const QJsonValue one : tokens()) {
        if (fitsHeader(one["token"].toString()))
            ++(one["expectation"] == "accept" ? good : bad);
    }
    QVERIFY2(said.endsWith('\n' + QByteArray::number(bad) + " wrong\n"), said.right(200));
    QCOMPARE(said.count("ok "), good);
    QCOMPARE(requests, good + bad);
    QCOMPARE(shell.exitCode(), 1);
}

void TestCliSuite::filesAreTheirOwnersAndNeverReplacedUnasked()
{
    QCOMPARE(QFileInfo(m_folder.path("out/suite.json")).permissions() & QFile::ReadOther,
             QFile::Permissions());
    const QByteArray before = m_folder.read("out/suite.json");
    const Run again = run({"suite", "--key", m_key, "--out", m_folder.path("out")});
    QVERIFY2(again.status == 4 && again.isOneError(), again.text());
    QCOMPARE(m_folder.read("out/suite.json"), before);
    QCOMPARE(run({"suite", "--key", m_key, "--out", m_folder.path("out"), "--force"}).status, 0);
    QVERIFY(m_folder.read("out/suite.json") != before);
}

void TestCliSuite::aSecretIsNotWrittenDown()
{
    const QString folder = m_folder.path("secret");
    const Run made =
        run({"suite", "--secret", "a secret of at least 256 bits, as it must be", "--out", folder});
    QVERIFY2(made.status == 0, made.text());
    QVERIFY(!QFile::exists(folder + "/jwks.json"));
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        QVERIFY2(!m_folder.read("secret/" + name).contains("YSBzZWNyZXQg"), qPrintable(name));
    QVERIFY(!m_folder.read("secret/suite.json").contains("\"jwks\""));
}

void TestCliSuite::theClaimsAndTheTypeAreTaken()
{
    const QString claims = m_folder.write("claims.json", R"({"iss":"https://own","aud":"me","role":"x"})");
    const QJsonObject own = suite({"--key", m_key, "--claims", claims, "--typ", "at+jwt", "--leeway", "5"});
    QCOMPARE(own["expected"]["iss"].toString(), "https://own");
    QCOMPARE(own["expected"]["typ"].toString(), "at+jwt");
    QCOMPARE(own["expected"]["leeway"].toInt(), 5);
    const QByteArray payload = own["tokens"][0]["token"].toString().toUtf8().split('.')[1];
    QVERIFY(QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding).contains(R"("role":"x")"));
}

void TestCliSuite::misuseIsExplainedInOneLine_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const QString publicKey = m_folder.fresh();
    QCOMPARE(run({"key", "generate", "ES256", "--out", m_folder.fresh(), "--public-out", publicKey}).status,
             0);
    const QString claims = m_folder.write("bad.json", "[1]");
    QTest::newRow("no key") << QStringList() << 2 << "--key";
    QTest::newRow("public key") << QStringList{"--key", publicKey} << 1 << "public key";
    QTest::newRow("wrong algorithm") << QStringList{"--key", m_key, "--alg", "XS1"} << 2 << "XS1";
    QTest::newRow("wrong format") << QStringList{"--key", m_key, "--format", "xml"} << 2 << "json, csv";
    QTest::newRow("formats without a folder")
        << QStringList{"--key", m_key, "--format", "csv", "--format", "json"} << 2 << "--out";
    QTest::newRow("no claims") << QStringList{"--key", m_key, "--claims", claims} << 1 << "JSON object";
    QTest::newRow("no time") << QStringList{"--key", m_key, "--at", "noon"} << 2 << "noon";
    QTest::newRow("no folder") << QStringList{"--key", m_key, "--out", "/dev/null/x"} << 4 << "/dev/null/x";
    QTest::newRow("negative leeway") << QStringList{"--key", m_key, "--leeway", "-1"} << 2 << "--leeway";
}

void TestCliSuite::misuseIsExplainedInOneLine()
{
    QFETCH(QStringList, options);
    QFETCH(QString, says);
    const Run result = run(QStringList{"suite"} + options);
    QVERIFY2(result.isOneError() && result.errors.contains(says.toUtf8()), result.text());
    QTEST(result.status, "status");
}

QTEST_GUILESS_MAIN(TestCliSuite)
#include "tst_cli_suite.moc"
