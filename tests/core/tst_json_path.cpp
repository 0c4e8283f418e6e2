#include "core/json/paths/json_path.h"

#include <QTest>

using namespace jotscope;

class TestJsonPath : public QObject
{
    Q_OBJECT

private slots:
    void aPlaceIsNamedAsPointerAndForJq_data();
    void aPlaceIsNamedAsPointerAndForJq();
};

void TestJsonPath::aPlaceIsNamedAsPointerAndForJq_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("at"); ///< text that begins at the place
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("jq");
    QTest::newRow("root") << QByteArray(R"({"a":1})") << QByteArray("{") << QString() << ".";
    QTest::newRow("name") << QByteArray(R"({"a":1})") << QByteArray("\"a") << "/a"
                          << ".a";
    QTest::newRow("value") << QByteArray(R"({"a":[0,{"b":77}]})") << QByteArray("77") << "/a/1/b"
                           << ".a[1].b";
    QTest::newRow("root array") << QByteArray("[5,6]") << QByteArray("6") << "/1"
                                << ".[1]";
    QTest::newRow("no identifier") << QByteArray(R"({"https://a/b~c":{"x y":8}})") << QByteArray("8")
                                   << "/https:~1~1a~1b~0c/x y"
                                   << R"(.["https://a/b~c"]["x y"])";
    QTest::newRow("quotation marks") << QByteArray(R"j({"a\"\\(1)":9})j") << QByteArray("9") << R"j(/a"\(1))j"
                                     << R"j(.["a\"\\(1)"])j";
    QTest::newRow("empty name") << QByteArray(R"({"":9})") << QByteArray("9") << "/"
                                << R"(.[""])";
}

void TestJsonPath::aPlaceIsNamedAsPointerAndForJq()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, at);
    QFETCH(QString, pointer);
    QFETCH(QString, jq);
    const auto document = JsonDocument::parse(json.toStdString());
    const JsonPath path = pathAt(document, static_cast<std::size_t>(json.indexOf(at)));
    QCOMPARE(QString::fromStdString(jsonPointer(path)), pointer);
    QCOMPARE(QString::fromStdString(jqPath(path)), jq);
}

QTEST_APPLESS_MAIN(TestJsonPath)
#include "tst_json_path.moc"
