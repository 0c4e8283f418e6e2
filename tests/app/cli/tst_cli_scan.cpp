#include "tests/app/cli/cli_terminal.h"
#include "tests/tokens.h"

#include <QTest>

#include <csignal>

using namespace jotscope::tokens;
using namespace jotscope::cli_process;

/// `inspect` of texts that are too large for memory.
class TestCliScan : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachTokenIsALineWithItsPlaceInTheFile();
    void theReportTellsTheLine();
    void standardInputMayBeLargeToo();
    void keysAndDiagnosesAreAsInASmallText();
    void theStatusTellsWhatATokenCameTo();
    void aLargeTextWithoutTokensIsToldSo();
    void whatALargeTextCanNotHaveIsAnError_data();
    void whatALargeTextCanNotHaveIsAnError();
    void anInterruptionEndsItBetweenLines();

private:
    static QByteArray token(const std::string &payload, const std::string &secret = kSecret)
    {
        return QByteArray::fromStdString(signedToken(payload, R"({"alg":"HS256"})", secret));
    }

    /// With the key at hand, so that no time is spent on guessing it.
    static QStringList inspectWithKey(const QStringList &arguments)
    {
        return QStringList{"inspect", "--secret", QString::fromStdString(kSecret)} + arguments;
    }

    Folder m_folder;
    QString m_log;
    QByteArray m_text;
    QList<qint64> m_places;
};

namespace {

constexpr qsizetype kLogBytes = 70 << 20;
constexpr int kTokens = 300;

} // namespace

void TestCliScan::initTestCase()
{
    QByteArray line = "2026-11-24T06:00:00Z info gateway: request 7c1f0a6e took 12 ms, and all is well\n";
    while (line.size() < 8'192)
        line += line;
    m_text.reserve(kLogBytes + (1 << 20));
    for (int i = 0; i < kTokens; ++i) {
        while (m_text.size() < kLogBytes / kTokens * i)
            m_text += line;
        m_text += "2026-11-24T06:00:01Z info jwt=";
        m_places.append(m_text.size());
        m_text += token("{\"n\":" + std::to_string(i) + "}") + " and more\n";
    }
    while (m_text.size() < kLogBytes)
        m_text += line;
    m_log = m_folder.write("log", m_text);
}

void TestCliScan::eachTokenIsALineWithItsPlaceInTheFile()
{
    const Run told = run(inspectWithKey({"--jsonl", m_log}));
    QCOMPARE(told.status, 0);
    QCOMPARE(told.errors, QByteArray());
    const QList<QByteArray> lines = told.output.trimmed().split('\n');
    QCOMPARE(lines.size(), kTokens);
    for (int i = 0; i < kTokens; ++i) {
        const QJsonObject inspected = QJsonDocument::fromJson(lines[i]).object();
        QCOMPARE(inspected["payload"]["n"].toInt(-1), i);
        QCOMPARE(inspected["range"][0].toInteger(), m_places[i]);
        QCOMPARE(inspected["name"].toString(), QString("jwt"));
        const qint64 begin = inspected["claims"][0]["range"][0].toInteger();
        QVERIFY(begin > m_places[i] && begin < m_places[i] + 200);
    }
}

void TestCliScan::theReportTellsTheLine()
{
    const Run told = run(inspectWithKey({m_log}));
    QCOMPARE(told.status, 0);
    for (const int i : {0, 1, kTokens - 1}) {
        const QByteArray title = "\nToken " + QByteArray::number(i + 1) + ": jwt (jws-compact, line " +
                                 QByteArray::number(m_text.left(m_places[i]).count('\n') + 1) + ", bytes " +
                                 QByteArray::number(m_places[i]) + '-';
        QVERIFY2(("\n" + told.output).contains(title), title);
    }
}

void TestCliScan::standardInputMayBeLargeToo()
{
    // At one time for both: what is told of a token's age changes with every second.
    const QStringList options{"--jsonl", "--at", "2026-11-24T06:18:00Z"};
    const Run file = run(inspectWithKey(options + QStringList{m_log}));
    const Run input = run(inspectWithKey(options), m_text);
    QCOMPARE(input.status, 0);
    QVERIFY(input.output == file.output);
}

void TestCliScan::keysAndDiagnosesAreAsInASmallText()
{
    // The one that does not verify comes late: what is diagnosed is counted, not what is found.
    const QByteArray other = token(R"({"iss":"joe"})", "another-secret\n");
    const QString log = m_folder.write("keys", m_text + "late jwt=" + other + " and more\n");
    const QStringList options = {"--secret", QString::fromStdString(kSecret), "--secret", "another-secret",
                                 "--at",     "2026-11-24T06:00:00Z"};
    const Run large = run(QStringList{"inspect", "--jsonl"} + options + QStringList{log});
    const Run small = run(QStringList{"inspect", "--jsonl"} + options, "late jwt=" + other + " and more\n");
    QCOMPARE(large.status, 1);
    const QList<QByteArray> lines = large.output.trimmed().split('\n');
    QCOMPARE(lines.size(), kTokens + 1);
    QCOMPARE(QJsonDocument::fromJson(lines.first())["signature"]["verdict"].toString(), QString("valid"));
    const QJsonObject last = QJsonDocument::fromJson(lines.last()).object();
    const QJsonObject expected = QJsonDocument::fromJson(small.output).object();
    QCOMPARE(expected["diagnosis"][0]["id"].toString(), QString("secret-trailing-newline"));
    QCOMPARE(last["diagnosis"][0]["id"], expected["diagnosis"][0]["id"]);
    QCOMPARE(last["diagnosis"][0]["certainty"], expected["diagnosis"][0]["certainty"]);
    QCOMPARE(last["diagnosis"][0]["range"], expected["diagnosis"][0]["range"]);
}

void TestCliScan::theStatusTellsWhatATokenCameTo()
{
    const QString log =
        m_folder.write("expired", m_text + "jwt=" + token(R"({"exp":1300819380})") + " and more\n");
    QCOMPARE(run(inspectWithKey({"--jsonl", log})).status, 1);
    QCOMPARE(run(inspectWithKey({"--jsonl", "--at", "1300819000", log})).status, 0);
}

void TestCliScan::aLargeTextWithoutTokensIsToldSo()
{
    const QString log = m_folder.write("none", QByteArray("a line of a log\n").repeated(kLogBytes / 15));
    const Run told = run({"inspect", "--jsonl", log});
    QVERIFY2(told.isOneError() && told.status == 3, told.text());
    QVERIFY2(told.errors.contains(log.toUtf8()), told.text());
}

void TestCliScan::whatALargeTextCanNotHaveIsAnError_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("remedy");
    QTest::newRow("one object") << QStringList{"--json"} << QByteArray("use --jsonl");
    QTest::newRow("a word list") << QStringList{"--wordlist", "/dev/null"}
                                 << QByteArray("give it the token alone");
}

void TestCliScan::whatALargeTextCanNotHaveIsAnError()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, remedy);
    const Run told = run(QStringList{"inspect", m_log} + options);
    QVERIFY2(told.isOneError() && told.status == 2, told.text());
    QVERIFY2(told.errors.contains(remedy), told.text());
}

void TestCliScan::anInterruptionEndsItBetweenLines()
{
    Terminal terminal;
    terminal.showErrors();
    // Endless, and always the same.
    const QString file = m_folder.write("endless", m_text.left(1 << 20));
    QProcess &program = terminal.process();
    QProcess source;
    source.setStandardOutputProcess(&program);
    source.start("sh", {"-c", "while cat \"$0\"; do :; done 2>/dev/null", file});
    program.start(QStringLiteral(JOTSCOPE_CLI), {"inspect", "--jsonl"});
    QVERIFY(program.waitForStarted() && source.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(terminal.screen().contains(" bytes searched, "), 60'000);
    ::kill(pid_t(program.processId()), SIGINT);
    const Run told = ended(program);
    source.kill();
    source.waitForFinished();
    QCOMPARE(told.status, 4);
    QVERIFY(told.output.endsWith("}\n"));
    QVERIFY2(terminal.screen().contains("standard input: stopped before its end; what follows byte "),
             terminal.screen());
}

QTEST_GUILESS_MAIN(TestCliScan)
#include "tst_cli_scan.moc"
