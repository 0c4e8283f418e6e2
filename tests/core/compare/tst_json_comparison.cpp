#include "core/compare/json_comparison.h"
#include "core/compare/number_text.h"

#include <QTest>

using namespace jotscope;

class TestJsonComparison : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreComparedByValue_data();
    void numbersAreComparedByValue();
    void rowsTellWhatBecameOfEachValue_data();
    void rowsTellWhatBecameOfEachValue();
    void bothSidesKeepTheirTextAndPlace();
    void whatIsEqualIsEqual();
    void deepTextsAreCompared();
    void manyMembersAreComparedInTime();
};

namespace {

std::vector<ValueComparison> rowsFor(const JsonDocument &before, const JsonDocument &after)
{
    const auto here = [](ByteRange range) {
        return range;
    };
    return compareJson({before.root(), here}, {after.root(), here});
}

/// `/exp changed`, with the pointer before where it is another one.
QStringList summary(const std::vector<ValueComparison> &rows)
{
    QStringList lines;
    for (const ValueComparison &row : rows) {
        const std::string pointer = row.after ? row.after->pointer : row.before->pointer;
        QString line = QString::fromStdString(pointer + ' ' + std::string(changeName(row.change)));
        if (row.before && row.after && row.before->pointer != row.after->pointer)
            line += QString::fromStdString(" from " + row.before->pointer);
        lines << line;
    }
    return lines;
}

} // namespace

void TestJsonComparison::numbersAreComparedByValue_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *before, const char *after, bool isSame) {
        QTest::addRow("%s and %s", before, after) << QByteArray(before) << QByteArray(after) << isSame;
    };
    row("1", "1.0", true);
    row("1", "10e-1", true);
    row("1", "0.1E+1", true);
    row("0", "-0.0", true);
    row("100", "1e2", true);
    row("0.0010", "1e-3", true);
    row("9007199254740993", "9007199254740992", false); // one double
    row("123456789012345678901234567890", "123456789012345678901234567890.0", true);
    row("1e400", "10e399", true);
    row("1", "-1", false);
    row("1", "1.01", false);
    row("1e999999999999999999999", "1e999999999999999999998", false);
    row("1e999999999999999999999", "1e999999999999999999999", true);
    row("", "0", false);
    row("-", "0", false);
    row("1x", "1", false);
}

void TestJsonComparison::numbersAreComparedByValue()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, isSame);
    QCOMPARE(isSameNumber(before.toStdString(), after.toStdString()), isSame);
    QCOMPARE(isSameNumber(after.toStdString(), before.toStdString()), isSame);
}

void TestJsonComparison::rowsTellWhatBecameOfEachValue_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *before, const char *after, const QStringList &rows) {
        QTest::addRow("%s to %s", before, after) << QByteArray(before) << QByteArray(after) << rows;
    };
    row("{}", "{}", {});
    row(R"({"a":1})", R"({"a":1})", {"/a same"});
    row(R"({"a":1})", R"({"a":2})", {"/a changed"});
    row(R"({"a":1})", R"({"a":"1"})", {"/a changed"});
    row(R"({"a":1})", R"({"a":1.0})", {"/a respelt"});
    row(R"({"a":"é"})", R"({"a":"\u00e9"})", {"/a respelt"});
    row(R"({"a":null})", R"({"a":false})", {"/a changed"});
    row(R"({"a":1})", "{}", {"/a removed"});
    row("{}", R"({"a":1})", {"/a added"});
    row(R"({"a":1,"b":2,"c":3})", R"({"a":1,"c":3})", {"/a same", "/b removed", "/c same"});
    row(R"({"x":1,"a":1})", R"({"a":1,"y":2})", {"/x removed", "/a same", "/y added"});
    row(R"({"a":1,"b":2,"c":3})", R"({"c":3,"a":1,"b":2})", {"/c moved", "/a same", "/b same"});
    row(R"({"a":1,"b":2})", R"({"b":3,"a":1})", {"/b changed", "/a moved"});
    row(R"({"a/b":1,"~":2})", R"({"a/b":2,"~":2})", {"/a~1b changed", "/~0 same"});
    // Within objects and arrays.
    row(R"({"o":{"x":1,"y":2}})", R"({"o":{"x":1,"y":2}})", {"/o same"});
    row(R"({"o":{"x":1,"y":2}})", R"({"o":{"x":1,"y":3}})", {"/o changed", "/o/x same", "/o/y changed"});
    row(R"({"o":{"x":1,"y":2}})", R"({"o":{ "x":1, "y":2 }})", {"/o respelt", "/o/x same", "/o/y same"});
    row(R"({"o":{"x":1,"y":2}})", R"({"o":{"y":2,"x":1}})", {"/o respelt", "/o/y same", "/o/x moved"});
    row(R"({"o":{"x":{"y":1}}})", R"({"o":{"x":{"y":2}}})", {"/o changed", "/o/x changed", "/o/x/y changed"});
    row(R"({"o":{}})", R"({"o":[]})", {"/o changed"});
    row(R"({"o":{}})", R"({"o":{"x":1}})", {"/o changed", "/o/x added"});
    row(R"({"aud":"a"})", R"({"aud":["a"]})", {"/aud changed"});
    row(R"({"r":["a","b","c"]})", R"({"r":["a","c"]})",
        {"/r changed", "/r/0 same", "/r/1 removed", "/r/1 same from /r/2"});
    row(R"({"r":["a","b"]})", R"({"r":["x","a","b"]})",
        {"/r changed", "/r/0 added", "/r/1 same from /r/0", "/r/2 same from /r/1"});
    row(R"({"r":["a","b"]})", R"({"r":["a","x"]})", {"/r changed", "/r/0 same", "/r/1 changed"});
    row(R"({"r":["a","b","c"]})", R"({"r":["c","a","b"]})",
        {"/r changed", "/r/0 moved from /r/2", "/r/1 same from /r/0", "/r/2 same from /r/1"});
    row(R"({"r":[{"k":1},{"k":2}]})", R"({"r":[{"k":1},{"k":3}]})",
        {"/r changed", "/r/0 same", "/r/1 changed", "/r/1/k changed"});
    row(R"({"r":[{"k":1,"l":2}]})", R"({"r":[{"l":2,"k":1}]})",
        {"/r respelt", "/r/0 respelt", "/r/0/l same", "/r/0/k moved"});
    // Of one name, the first belongs to the first.
    row(R"({"a":1,"a":2})", R"({"a":1,"a":3})", {"/a same", "/a changed"});
    row(R"({"a":1,"a":2})", R"({"a":1})", {"/a same", "/a removed"});
    // Roots that are no objects.
    row("1", "2", {" changed"});
    row("[1,2]", "[1]", {" changed", "/0 same", "/1 removed"});
    row("{}", "[]", {" changed"});
    row("", "{}", {" added"});
    // What is broken is compared as far as it goes.
    row(R"({"a":1,"b":2)", R"({"a":1,"b":23)", {"/a same", "/b changed"});
}

void TestJsonComparison::rowsTellWhatBecameOfEachValue()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, rows);
    const JsonDocument was = JsonDocument::parse(before.toStdString());
    const JsonDocument is = JsonDocument::parse(after.toStdString());
    QCOMPARE(summary(rowsFor(was, is)), rows);
}

void TestJsonComparison::bothSidesKeepTheirTextAndPlace()
{
    const JsonDocument was = JsonDocument::parse(R"({"a":1,"o":{"x":1}})");
    const JsonDocument is = JsonDocument::parse(R"({"o":{"x":"\u0061"},"n":[1]})");
    const std::vector<ValueComparison> rows = rowsFor(was, is);
    const ValueComparison removed{Change::Removed, ComparedValue{"/a", "1", {5, 6}}, {}, false, {}};
    const ValueComparison outer{
        Change::Changed, ComparedValue{"/o", "", {11, 18}}, ComparedValue{"/o", "", {5, 19}}, true, {}};
    const ValueComparison inner{Change::Changed,
                                ComparedValue{"/o/x", "1", {16, 17}},
                                ComparedValue{"/o/x", R"("\u0061")", {10, 18}},
                                false,
                                {}};
    const ValueComparison added{Change::Added, {}, ComparedValue{"/n", "[1]", {24, 27}}, false, {}};
    QCOMPARE(rows, (std::vector<ValueComparison>{removed, outer, inner, added}));
}

void TestJsonComparison::whatIsEqualIsEqual()
{
    const JsonDocument was = JsonDocument::parse(R"({"a":1,"o":{"x":1}})");
    for (const ValueComparison &row : rowsFor(was, was))
        QCOMPARE(row.change, Change::Same);
}

void TestJsonComparison::deepTextsAreCompared()
{
    const std::string open(500, '[');
    const std::string close(500, ']');
    const JsonDocument was = JsonDocument::parse(open + '1' + close);
    const JsonDocument is = JsonDocument::parse(open + '2' + close);
    const std::vector<ValueComparison> rows = rowsFor(was, is);
    QCOMPARE(rows.size(), std::size_t(501));
    QCOMPARE(rows.back().after->text, std::string("2"));
    QCOMPARE(rows.front().change, Change::Changed);
}

void TestJsonComparison::manyMembersAreComparedInTime()
{
    std::string text = "{";
    for (int i = 0; i < 50'000; ++i)
        text += "\"m" + std::to_string(i) + "\":" + std::to_string(i) + ',';
    const JsonDocument was = JsonDocument::parse(text + "\"z\":[" + std::string(100'000, '1') + "]}");
    const JsonDocument is = JsonDocument::parse(text + "\"z\":[" + std::string(100'000, '2') + "]}");
    const std::vector<ValueComparison> rows = rowsFor(was, is);
    QCOMPARE(rows.size(), std::size_t(50'002));
    QCOMPARE(std::count_if(rows.begin(), rows.end(),
                           [](const auto &row) { return row.change == Change::Changed; }),
             2);
}

QTEST_APPLESS_MAIN(TestJsonComparison)
#include "tst_json_comparison.moc"
