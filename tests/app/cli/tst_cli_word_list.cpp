#include "tests/app/cli/cli_terminal.h"
#include "tests/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace jotscope::tokens;
using namespace jotscope::cli_process;

/// `inspect --wordlist`.
class TestCliWordList : public QObject
{
    Q_OBJECT

private slots:
    void theReportTellsLineAndWord();
    void jsonTellsTheWordInItsFixAlone();
    void anotherListSaysWhatWasTried();
    void standardInputCanBeTheList();
    void aListThatCanNotBeReadIsNamed_data();
    void aListThatCanNotBeReadIsNamed();
    void aTokenThatVerifiesNeedsNoList();
    void progressIsShownOnATerminalAlone();
    void anInterruptionEndsItWithTheReport();

private:
    QByteArray tokenOf(const std::string &secret) const
    {
        return QByteArray::fromStdString(signedToken(R"({"iss":"joe"})", R"({"alg":"HS256"})", secret));
    }

    Folder m_folder;
};

void TestCliWordList::theReportTellsLineAndWord()
{
    const QString list = m_folder.write("list", "one\r\ntwo\r\n1-word & more\r\nfour\r\n");
    const Run told = run({"inspect", "--wordlist", list}, tokenOf("1-word & more"));
    QCOMPARE(told.status, 0);
    QCOMPARE(told.errors, QByteArray());
    QVERIFY2(told.output.contains("line 3 of the list " + list.toUtf8()), told.text());
    QVERIFY2(told.output.contains("\n  secret       1-word & more\n"), told.text());
}

void TestCliWordList::jsonTellsTheWordInItsFixAlone()
{
    const QString list = m_folder.write("list", "one\n4711-word\n");
    const Run told = run({"inspect", "--json", "--wordlist", list}, tokenOf("4711-word"));
    const QJsonObject cause = QJsonDocument::fromJson(told.output)["tokens"][0]["diagnosis"][0].toObject();
    QCOMPARE(cause["id"].toString(), QString("secret-in-word-list"));
    QCOMPARE(cause["certainty"].toString(), QString("proven"));
    QCOMPARE(cause["args"]["line"].toString(), QString("2"));
    QCOMPARE(cause["fixes"][0]["secret"].toString(), QString("4711-word"));
    QCOMPARE(told.output.count("4711-word"), 1);
}

void TestCliWordList::anotherListSaysWhatWasTried()
{
    QByteArray content;
    for (int i = 0; i < 12'345; ++i)
        content += "word" + QByteArray::number(i) + '\n';
    const QString list = m_folder.write("list", content + QByteArray(70'000, 'x'));
    const Run told = run({"inspect", "--wordlist", list}, tokenOf("not-in-it"));
    QVERIFY2(!told.output.contains("word list") && !told.output.isEmpty(), told.text());
    QCOMPARE(told.errors,
             "jotscope-cli: " + list.toUtf8() +
                 ": none of 12,345 words is the secret; lines longer than 65,536 bytes were passed "
                 "over: 1\n");
}

void TestCliWordList::standardInputCanBeTheList()
{
    const QString token = m_folder.write("token", tokenOf("three"));
    const Run told = run({"inspect", "--wordlist", "-", token}, "one\ntwo\nthree");
    QVERIFY2(told.output.contains("line 3 of the list standard input"), told.text());
    const Run both = run({"inspect", "--wordlist", "-"}, tokenOf("three"));
    QVERIFY2(both.isOneError() && both.status == 2, both.text());
}

void TestCliWordList::aListThatCanNotBeReadIsNamed_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("absent") << m_folder.path("absent");
    QTest::newRow("a directory") << m_folder.path("");
}

void TestCliWordList::aListThatCanNotBeReadIsNamed()
{
    QFETCH(const QString, list);
    const Run told = run({"inspect", "--wordlist", list}, tokenOf("secret-enough"));
    QVERIFY2(told.isOneError() && told.status == 4, told.text());
    QVERIFY2(told.errors.contains(list.toUtf8()), told.text());
}

void TestCliWordList::aTokenThatVerifiesNeedsNoList()
{
    const Run told = run({"inspect", "--secret", "the-secret", "--wordlist", m_folder.path("absent")},
                         tokenOf("the-secret"));
    QCOMPARE(told.status, 0);
    QCOMPARE(told.errors, QByteArray());
}

void TestCliWordList::progressIsShownOnATerminalAlone()
{
    const QString token = m_folder.write("token", tokenOf("not-in-it"));
    // Endless, so that there is something to show however fast the machine is.
    for (const bool isTerminal : {true, false}) {
        Terminal terminal;
        QProcess &program = terminal.process();
        if (isTerminal)
            terminal.showErrors();
        terminal.start({"inspect", "--wordlist", "/dev/urandom", token});
        QVERIFY(program.waitForStarted());
        if (isTerminal)
            QTRY_VERIFY_WITH_TIMEOUT(terminal.screen().contains(" words tried, "), 60'000);
        else
            QTest::qWait(1'000);
        ::kill(pid_t(program.processId()), SIGINT);
        const Run told = ended(program);
        if (!isTerminal) {
            QVERIFY2(!told.errors.contains("words tried"), told.text());
            QCOMPARE(told.errors.count('\n'), 1);
        }
    }
}

void TestCliWordList::anInterruptionEndsItWithTheReport()
{
    const QString token = m_folder.write("token", tokenOf("not-in-it"));
    for (const QString &list : {QString("/dev/urandom"), QString("/dev/zero")}) {
        QProcess program;
        program.start(QStringLiteral(JOTSCOPE_CLI), {"inspect", "--wordlist", list, token});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(hears(program, SIGINT), 60'000);
        QCOMPARE(program.state(), QProcess::Running);
        ::kill(pid_t(program.processId()), SIGINT);
        const Run told = ended(program);
        QCOMPARE(told.status, 0);
        QVERIFY2(told.errors.contains(list.toUtf8() + ": stopped before its end; none of "), told.text());
        QVERIFY2(told.output.contains("HS256"), told.text());
    }
}

QTEST_GUILESS_MAIN(TestCliWordList)
#include "tst_cli_word_list.moc"
