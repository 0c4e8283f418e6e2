#include "core/build/editing/reverted_text.h"

#include <QTest>

using namespace jotscope;

/// One difference of two JSON texts taken back, the rest left as it stands.
class TestRevertedText : public QObject
{
    Q_OBJECT

private slots:
    void oneDifferenceIsTakenBack_data();
    void oneDifferenceIsTakenBack();
    void allDifferencesTakenBackAreTheOriginal_data();
    void allDifferencesTakenBackAreTheOriginal();
    void whatWasMovedStaysWhereItIs();

private:
    static std::vector<ValueComparison> compare(const JsonDocument &before, const JsonDocument &after);
};

std::vector<ValueComparison> TestRevertedText::compare(const JsonDocument &before, const JsonDocument &after)
{
    const auto place = [](ByteRange range) {
        return range;
    };
    return compareJson({before.root(), place}, {after.root(), place});
}

void TestRevertedText::oneDifferenceIsTakenBack_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("reverted");
    QTest::newRow("changed") << R"({"a":1,"b": 2.0})"
                             << R"({"a":5,"b": 3})"
                             << "/b"
                             << R"({"a":5,"b": 2.0})";
    QTest::newRow("nested") << R"({"a":{"x":1,"y":2}})"
                            << R"({"a":{"x":7,"y":8}})"
                            << "/a/y"
                            << R"({"a":{"x":7,"y":2}})";
    QTest::newRow("element") << R"({"a":[1,2,3]})"
                             << R"({"a":[1,9,3]})"
                             << "/a/1"
                             << R"({"a":[1,2,3]})";
    QTest::newRow("escaped name") << R"({"a/b~":1})"
                                  << R"({"a/b~":2})"
                                  << "/a~1b~0"
                                  << R"({"a/b~":1})";
    QTest::newRow("added last") << R"({"a":1})"
                                << R"({"a":1, "b":2})"
                                << "/b"
                                << R"({"a":1})";
    QTest::newRow("added first") << R"({"a":1})"
                                 << R"({"b":2, "a":1})"
                                 << "/b"
                                 << R"({"a":1})";
    QTest::newRow("added alone") << R"({})"
                                 << R"({ "b":2 })"
                                 << "/b"
                                 << R"({  })";
    QTest::newRow("removed last") << R"({"a":1, "b":2})"
                                  << R"({"a":3})"
                                  << "/b"
                                  << R"({"a":3, "b":2})";
    QTest::newRow("removed first") << R"({"a":1,"b":2})"
                                   << R"({"b":3})"
                                   << "/a"
                                   << R"({"a":1,"b":3})";
    QTest::newRow("removed alone") << R"({"a":1})"
                                   << R"({})"
                                   << "/a"
                                   << R"({"a":1})";
    QTest::newRow("neighbour gone too") << R"({"a":1,"b":2,"c":3})"
                                        << R"({"c":4})"
                                        << "/b"
                                        << R"({"b":2,"c":4})";
}

void TestRevertedText::oneDifferenceIsTakenBack()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, pointer);
    QFETCH(QString, reverted);
    const JsonDocument was = JsonDocument::parse(before.toStdString());
    const JsonDocument is = JsonDocument::parse(after.toStdString());
    const std::vector<ValueComparison> rows = compare(was, is);
    const auto row = std::ranges::find_if(rows, [&](const ValueComparison &one) {
        const auto &side = one.after ? one.after : one.before;
        return side->pointer == pointer.toStdString();
    });
    QVERIFY(row != rows.end());
    QCOMPARE(QString::fromStdString(revertedText(was, is, *row).value_or("none")), reverted);
}

void TestRevertedText::allDifferencesTakenBackAreTheOriginal_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("flat") << R"({"a":1,"b":2,"c":3})"
                          << R"({"b":5,"d":4,"c":3})";
    QTest::newRow("nested") << R"({"a":{"b":[1,2,{"c":null}]},"z":"q"})"
                            << R"({"a":{"b":[1,3,{"c":true}],"n":1}})";
    QTest::newRow("all gone") << R"({"a":1,"b":2})"
                              << "{}";
    QTest::newRow("from nothing") << "{}"
                                  << R"({"a":1,"b":2})";
}

void TestRevertedText::allDifferencesTakenBackAreTheOriginal()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const JsonDocument was = JsonDocument::parse(before.toStdString());
    JsonDocument is = JsonDocument::parse(after.toStdString());
    for (int steps = 0; steps < 20; ++steps) {
        const std::vector<ValueComparison> rows = compare(was, is);
        const auto row = std::ranges::find_if(
            rows, [&](const ValueComparison &one) { return revertedText(was, is, one).has_value(); });
        if (row == rows.end())
            break;
        is = JsonDocument::parse(*revertedText(was, is, *row));
    }
    QCOMPARE(QString::fromStdString(is.text()), before);
}

void TestRevertedText::whatWasMovedStaysWhereItIs()
{
    const JsonDocument was = JsonDocument::parse(R"({"a":[1,2,3]})");
    const JsonDocument is = JsonDocument::parse(R"({"a":[3,1,2]})");
    for (const ValueComparison &row : compare(was, is)) {
        if (row.change == Change::Moved)
            QVERIFY(!revertedText(was, is, row));
    }
}

QTEST_APPLESS_MAIN(TestRevertedText)
#include "tst_reverted_text.moc"
