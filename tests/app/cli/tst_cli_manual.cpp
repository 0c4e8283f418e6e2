#include "core/jose/algorithm.h"
#include "tests/app/cli/cli_process.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace jotscope;
using cli_process::run;
using cli_process::Run;

/// The manual, which the program writes from the same descriptions as --help.
class TestCliManual : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCommandAndOptionOfTheHelpStandsInIt_data();
    void everyCommandAndOptionOfTheHelpStandsInIt();
    void everyAlgorithmStandsInIt();
    void everyExitStatusStandsInHelpAndManual();
    void itIsHiddenFromTheHelp();
    void noLineOfTheHelpIsWiderThanATerminal();
    void noFormatterFindsFault_data();
    void noFormatterFindsFault();
    void itHasTheSectionsThatManualsHave();

private:
    static QByteArray helpOf(const QString &command);
    /// Its text as a person reads it, on one line, hyphens plain.
    [[nodiscard]] QString readText() const { return m_text; }

    QByteArray m_source;
    QString m_text;
};

namespace {

const QStringList kCommands{"inspect",     "sign",           "encrypt", "key generate", "key show",
                            "key convert", "key thumbprint", "batch",   "template",     "suite"};

QString onOneLine(const QString &text)
{
    return text.simplified();
}

} // namespace

void TestCliManual::initTestCase()
{
    const Run written = run({"--manual"});
    QCOMPARE(written.status, 0);
    QCOMPARE(written.errors, QByteArray());
    m_source = written.output;
    // A reader of its own, that the test needs no formatter: fonts and escapes resolved, requests dropped.
    QString text;
    for (QString line : QString::fromUtf8(m_source).split('\n')) {
        line.remove(QRegularExpression("^\\.(TP|PP|br|RS|RE|EX|EE)$"));
        line.remove(QRegularExpression("^\\.(SH|SS|B|BR|BI|RB|TH) ?"));
        line.replace("\\fB", "")
            .replace("\\fI", "")
            .replace("\\fR", "")
            .replace("\\-", "-")
            .replace("\\&", "");
        line.replace("\\e", "\\").replace("\\(aq", "'");
        text += line + '\n';
    }
    m_text = onOneLine(text);
}

QByteArray TestCliManual::helpOf(const QString &command)
{
    const Run result = run(command.split(' ', Qt::SkipEmptyParts) + QStringList{"--help"});
    return result.status == 0 && result.errors.isEmpty() ? result.output : QByteArray();
}

void TestCliManual::everyCommandAndOptionOfTheHelpStandsInIt_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("the program") << QString();
    for (const QString &command : kCommands)
        QTest::newRow(qPrintable(command)) << command;
}

void TestCliManual::everyCommandAndOptionOfTheHelpStandsInIt()
{
    QFETCH(QString, command);
    const QString help = QString::fromUtf8(helpOf(command));
    QVERIFY(!help.isEmpty());
    // An entry of the help: its names, and its text, which may begin on the next line.
    static const QRegularExpression entry(
        "^  (-\\S+(?:, -\\S+)*(?: \\S+)?)(?: {2,}|\\n {26})(\\S.*(?:\\n {26}.*)*)",
        QRegularExpression::MultilineOption);
    int count = 0;
    for (auto matches = entry.globalMatch(help); matches.hasNext(); ++count) {
        const QRegularExpressionMatch match = matches.next();
        const QString both = onOneLine(match.captured(1) + ' ' + match.captured(2));
        QVERIFY2(readText().contains(both), qPrintable(both));
    }
    QCOMPARE(count, int(help.count(QRegularExpression("^  -", QRegularExpression::MultilineOption))));
    QVERIFY(count >= 1);
    if (!command.isEmpty())
        QVERIFY2(m_source.contains(".SS \"" + command.toUtf8() + "\"\n"), qPrintable(command));
}

void TestCliManual::everyAlgorithmStandsInIt()
{
    const auto isListed = [&](std::string_view name) {
        const QByteArray text(name.data(), qsizetype(name.size()));
        return m_source.contains(".TP\n\\fB" + QByteArray(text).replace("-", "\\-") + "\\fR\n");
    };
    for (const JwsAlgorithm &row : jwsAlgorithms())
        QVERIFY2(isListed(row.name), row.name.data());
    for (const JweAlgorithm &row : jweAlgorithms())
        QVERIFY2(isListed(row.name), row.name.data());
    for (const ContentEncryption &row : contentEncryptions())
        QVERIFY2(isListed(row.name), row.name.data());
}

void TestCliManual::everyExitStatusStandsInHelpAndManual()
{
    const QString help = onOneLine(QString::fromUtf8(helpOf("sign")));
    const QString statuses = help.mid(help.indexOf("Exit status: ") + 13);
    for (const char *number : {"0", "1", "2", "3", "4"})
        QVERIFY2(m_source.contains(QByteArray(".TP\n\\fB") + number + "\\fR\n"), number);
    QVERIFY2(statuses.size() > 100 && readText().contains(statuses), qPrintable(statuses));
}

void TestCliManual::itIsHiddenFromTheHelp()
{
    QVERIFY(!helpOf("").contains("--manual"));
    QVERIFY(!m_source.contains("manual\\fR"));
}

void TestCliManual::noLineOfTheHelpIsWiderThanATerminal()
{
    for (const QString &command : QStringList{"", "key"} + kCommands) {
        for (const QByteArray &line : helpOf(command).split('\n'))
            QVERIFY2(line.size() <= 80 && !line.endsWith(' '), line);
    }
}

void TestCliManual::noFormatterFindsFault_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("groff") << QStringList{"groff", "-man", "-ww", "-z", "-Tutf8"};
    QTest::newRow("mandoc") << QStringList{"mandoc", "-Tlint", "-Wwarning"};
}

void TestCliManual::noFormatterFindsFault()
{
    QFETCH(QStringList, command);
    const QString program = QStandardPaths::findExecutable(command.first());
    QVERIFY2(!program.isEmpty(), "packaging/dev test installs groff-base and mandoc");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, command.mid(1));
    process.write(m_source);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAll(), QByteArray());
}

void TestCliManual::itHasTheSectionsThatManualsHave()
{
    qsizetype last = -1;
    for (const char *section : {"NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "ALGORITHMS",
                                "FILES", "ENVIRONMENT", "EXIT STATUS", "EXAMPLES", "SEE ALSO"}) {
        const qsizetype place = m_source.indexOf(QByteArray("\n.SH ") + section + '\n');
        QVERIFY2(place > last, section);
        last = place;
    }
    QVERIFY(m_source.startsWith(".TH JOTSCOPE\\-CLI 1 "));
    QVERIFY(m_source.contains("Jotscope " JOTSCOPE_VERSION));
}

QTEST_GUILESS_MAIN(TestCliManual)
#include "tst_cli_manual.moc"
