#include "core/build/editing/json_sheet.h"

#include <QTest>

using namespace jotscope;

/// JSON as it is laid out for editing, and the way back into the token's own spelling.
class TestJsonSheet : public QObject
{
    Q_OBJECT

private slots:
    void jsonOnOneLineIsLaidOut_data();
    void jsonOnOneLineIsLaidOut();
    void anUntouchedSheetIsTheOriginal_data();
    void anUntouchedSheetIsTheOriginal();
    void aChangeGoesIntoTheOriginalsSpelling_data();
    void aChangeGoesIntoTheOriginalsSpelling();
    void hostileNestingStaysSmall();
};

void TestJsonSheet::jsonOnOneLineIsLaidOut_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("sheet");
    QTest::newRow("members") << R"({"a":1,"b":"x, {y}"})"
                             << "{\n  \"a\": 1,\n  \"b\": \"x, {y}\"\n}";
    QTest::newRow("nested") << R"({"a":[1,{"b":{}}],"c":[]})"
                            << "{\n  \"a\": [\n    1,\n    {\n      \"b\": {}\n    }\n  ],\n  \"c\": []\n}";
    QTest::newRow("spaced") << R"( { "a" : 1 } )"
                            << "{\n  \"a\": 1\n}";
    QTest::newRow("escaped quote") << R"({"a":"\",\\"})"
                                   << "{\n  \"a\": \"\\\",\\\\\"\n}";
    QTest::newRow("lines of its own") << "{\r\n \"a\": 1,\r\n\"b\":2}"
                                      << "{\r\n \"a\": 1,\r\n\"b\":2}";
    QTest::newRow("no JSON") << "hello,  world"
                             << "hello,  world";
    QTest::newRow("a JSON string") << R"("a,b")"
                                   << R"("a,b")";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("cut off") << R"({"a":1,"b)"
                             << "{\n  \"a\": 1,\n  \"b";
}

void TestJsonSheet::jsonOnOneLineIsLaidOut()
{
    QFETCH(QString, json);
    QFETCH(QString, sheet);
    QCOMPARE(QString::fromStdString(jsonSheet(json.toStdString())), sheet);
}

void TestJsonSheet::anUntouchedSheetIsTheOriginal_data()
{
    QTest::addColumn<QString>("json");
    for (const char *json :
         {R"({"a":1,"b":2})", R"( { "a" :1 ,"b":  [ 1,2 ,3 ] } )", R"({"a":1.0e+2,"a":-0,"é":"ü"})",
          "{\n\t\"a\": 1\n}\n", "{\"a\":1}\n", R"({"a" 1 2 "b})", R"([1,,2}])", "", "plain text", "{", "}"})
        QTest::newRow(json) << json;
}

void TestJsonSheet::anUntouchedSheetIsTheOriginal()
{
    QFETCH(QString, json);
    const std::string original = json.toStdString();
    QCOMPARE(QString::fromStdString(jsonFromSheet(jsonSheet(original), original)), json);
}

void TestJsonSheet::aChangeGoesIntoTheOriginalsSpelling_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("json");
    QTest::newRow("value") << R"({"a":1,"b":2.50})"
                           << "1"
                           << "17"
                           << R"({"a":17,"b":2.50})";
    QTest::newRow("value among spaces") << R"({"a" :  1 , "b":2.50})"
                                        << "1"
                                        << "17"
                                        << R"({"a" :  17 , "b":2.50})";
    QTest::newRow("new member, close") << R"({"a":1,"b":2})"
                                       << "1,"
                                       << "1,\n  \"x\": 9,"
                                       << R"({"a":1,"x":9,"b":2})";
    QTest::newRow("new member, wide") << R"({"a": 1, "b": 2})"
                                      << "1,"
                                      << "1,\n  \"x\": 9,"
                                      << R"({"a": 1, "x": 9, "b": 2})";
    QTest::newRow("last member") << R"({"a":1})"
                                 << "1"
                                 << "1,\n  \"b\": true"
                                 << R"({"a":1,"b":true})";
    QTest::newRow("removed member") << R"({"a":1,"b":2})"
                                    << ",\n  \"b\": 2"
                                    << ""
                                    << R"({"a":1})";
    QTest::newRow("white space alone") << R"({"a":1})"
                                       << ": "
                                       << ":     "
                                       << R"({"a":1})";
    QTest::newRow("space in a string") << R"({"a":"x y"})"
                                       << "x y"
                                       << "x  y z"
                                       << R"({"a":"x  y z"})";
    QTest::newRow("words are not joined") << R"({"a":1})"
                                          << "1"
                                          << "1 2"
                                          << R"({"a":1 2})";
    QTest::newRow("a quotation mark gone") << R"({"a":"x","b":2})"
                                           << "x\""
                                           << "x"
                                           << R"({"a":"x, "b":2})";
    QTest::newRow("all gone") << R"({"a":1})"
                              << "{\n  \"a\": 1\n}"
                              << ""
                              << "";
    QTest::newRow("as it stands") << "{\n\"a\":1}"
                                  << "1"
                                  << "1,\n\n\"b\": 2"
                                  << "{\n\"a\":1,\n\n\"b\": 2}";
}

void TestJsonSheet::aChangeGoesIntoTheOriginalsSpelling()
{
    QFETCH(QString, original);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, json);
    QString sheet = QString::fromStdString(jsonSheet(original.toStdString()));
    QVERIFY(sheet.contains(before));
    sheet.replace(before, after);
    QCOMPARE(QString::fromStdString(jsonFromSheet(sheet.toStdString(), original.toStdString())), json);
}

void TestJsonSheet::hostileNestingStaysSmall()
{
    const std::string deep(20'000, '[');
    const std::string sheet = jsonSheet(deep);
    QVERIFY(sheet.size() < 100 * deep.size());
    QCOMPARE(jsonFromSheet(sheet, deep), deep);
}

QTEST_APPLESS_MAIN(TestJsonSheet)
#include "tst_json_sheet.moc"
