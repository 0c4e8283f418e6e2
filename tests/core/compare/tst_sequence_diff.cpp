#include "core/compare/sequence_diff.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>
#include <vector>

using namespace jotscope;

class TestSequenceDiff : public QObject
{
    Q_OBJECT

private slots:
    void theShortestScriptIsFound_data();
    void theShortestScriptIsFound();
    void scriptsLeadFromOneToTheOther();
    void scriptsAreAsShortAsTheLongestCommonSubsequenceAllows();
    void whatDiffersInEverythingIsOneEdit();
    void largeTextsWithFewEditsAreExact();
    void hostileTextsAreBounded();
};

namespace {

SequenceDiff diffOf(const std::string &before, const std::string &after)
{
    return diffSequences(std::span(before.data(), before.size()), std::span(after.data(), after.size()));
}

std::string applied(const SequenceDiff &diff, const std::string &before, const std::string &after)
{
    std::string result;
    std::size_t at = 0;
    for (const SequenceEdit &edit : diff.edits) {
        result += before.substr(at, edit.before.begin - at);
        result += after.substr(edit.after.begin, edit.after.size());
        at = edit.before.end;
    }
    return result + before.substr(at);
}

std::size_t costOf(const SequenceDiff &diff)
{
    std::size_t cost = 0;
    for (const SequenceEdit &edit : diff.edits)
        cost += edit.before.size() + edit.after.size();
    return cost;
}

std::size_t longestCommon(const std::string &a, const std::string &b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (const char c : a) {
        std::size_t diagonal = 0;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = c == b[j - 1] ? diagonal + 1 : std::max(above, row[j - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

std::string randomText(QRandomGenerator &random, int letters)
{
    std::string text(random.bounded(40), 'a');
    for (char &c : text)
        c = char('a' + random.bounded(letters));
    return text;
}

} // namespace

void TestSequenceDiff::theShortestScriptIsFound_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("script");
    const auto row = [](const char *before, const char *after, const char *script) {
        QTest::addRow("%s to %s", before, after)
            << QByteArray(before) << QByteArray(after) << QString(script);
    };
    row("", "", "");
    row("abc", "abc", "");
    row("", "abc", "0,0>0,3");
    row("abc", "", "0,3>0,0");
    row("abc", "axc", "1,2>1,2");
    row("abc", "xbc", "0,1>0,1");
    row("abc", "abx", "2,3>2,3");
    row("abcd", "acbd", "1,2>1,1 3,3>2,3");
    row("abcdef", "axcdyf", "1,2>1,2 4,5>4,5");
    row("aaa", "aaaa", "3,3>3,4");
    row("ab", "cd", "0,2>0,2");
}

void TestSequenceDiff::theShortestScriptIsFound()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, script);
    const SequenceDiff diff = diffOf(before.toStdString(), after.toStdString());
    QStringList edits;
    for (const SequenceEdit &edit : diff.edits)
        edits << QStringLiteral("%1,%2>%3,%4")
                     .arg(edit.before.begin)
                     .arg(edit.before.end)
                     .arg(edit.after.begin)
                     .arg(edit.after.end);
    QCOMPARE(edits.join(' '), script);
    QVERIFY(diff.isShortest);
}

void TestSequenceDiff::scriptsLeadFromOneToTheOther()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 2000; ++round) {
        const int letters = 2 + round % 5;
        const std::string before = randomText(random, letters);
        const std::string after = randomText(random, letters);
        const SequenceDiff diff = diffOf(before, after);
        QCOMPARE(applied(diff, before, after), after);
        for (std::size_t i = 1; i < diff.edits.size(); ++i) {
            const SequenceEdit &one = diff.edits[i - 1];
            const SequenceEdit &next = diff.edits[i];
            QVERIFY(one.before.end < next.before.begin); // a kept element lies between
            QCOMPARE(next.before.begin - one.before.end, next.after.begin - one.after.end);
        }
    }
}

void TestSequenceDiff::scriptsAreAsShortAsTheLongestCommonSubsequenceAllows()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 1000; ++round) {
        const std::string before = randomText(random, 3);
        const std::string after = randomText(random, 3);
        QCOMPARE(costOf(diffOf(before, after)),
                 before.size() + after.size() - 2 * longestCommon(before, after));
    }
}

void TestSequenceDiff::whatDiffersInEverythingIsOneEdit()
{
    const std::string before = "begin" + std::string(5000, 'a') + "end";
    const std::string after = "begin" + std::string(5000, 'b') + "end";
    const SequenceDiff diff = diffOf(before, after);
    QVERIFY(!diff.isShortest);
    QCOMPARE(diff.edits, (std::vector<SequenceEdit>{{{5, 5005}, {5, 5005}}}));
}

void TestSequenceDiff::largeTextsWithFewEditsAreExact()
{
    QRandomGenerator random(3);
    std::string before(4'000'000, 'a');
    for (char &c : before)
        c = char('a' + random.bounded(64));
    std::string after = before;
    after[100] = '!';
    after.insert(2'000'000, "inserted");
    after.erase(3'000'000, 5);
    const SequenceDiff diff = diffOf(before, after);
    QVERIFY(diff.isShortest);
    QCOMPARE(costOf(diff), std::size_t(2 + 8 + 5));
    QCOMPARE(applied(diff, before, after), after);
}

void TestSequenceDiff::hostileTextsAreBounded()
{
    // Every diagonal has long runs in common.
    const std::string before = std::string(2'000'000, 'a') + std::string(2'000, 'b');
    const std::string after = std::string(2'000, 'c') + std::string(2'000'000, 'a');
    const SequenceDiff diff = diffOf(before, after);
    QVERIFY(!diff.isShortest);
    QCOMPARE(applied(diff, before, after), after);
}

QTEST_APPLESS_MAIN(TestSequenceDiff)
#include "tst_sequence_diff.moc"
