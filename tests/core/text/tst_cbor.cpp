#include "core/text/encodings/cbor.h"
#include "core/text/encodings/hex.h"

#include <QTest>

using namespace jotscope;

Q_DECLARE_METATYPE(std::optional<jotscope::CborForm>)

/// Items as RFC 8949 appendices A and F write them.
class TestCbor : public QObject
{
    Q_OBJECT

private slots:
    void oneWellFormedItemIsRecognised_data();
    void oneWellFormedItemIsRecognised();
    void aMillionLevelsAreNoObstacle();
};

void TestCbor::oneWellFormedItemIsRecognised_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<std::optional<CborForm>>("form");
    const auto row = [](const char *name, const char *hex, std::optional<CborForm> form) {
        QTest::newRow(name) << QByteArray(hex) << form;
    };
    row("map", "a26161016162820203", CborForm::Map);
    row("array", "83010203", CborForm::Array);
    row("map in pieces", "bf61610161629f0203ffff", CborForm::Map);
    row("string in pieces", "815f42010243030405ff", CborForm::Array);
    row("COSE_Sign1", "d28443a10126a054546869732069732074686520636f6e74656e742e4101", CborForm::CoseSigned);
    row("COSE_Encrypt0", "d08343a1010aa04101", CborForm::CoseEncrypted);
    row("CWT", "d83dd28443a10126a041a04101", CborForm::Cwt);
    row("other tag", "c11a514b67b0", CborForm::Tagged);
    row("nothing", "", std::nullopt);
    row("number alone", "1864", std::nullopt);
    row("text alone", "6449455446", std::nullopt);
    row("something behind", "8301020300", std::nullopt);
    row("item missing", "830102", std::nullopt);
    row("value of a map missing", "bf6161ff", std::nullopt);
    row("break in a counted array", "8201ff", std::nullopt);
    row("string longer than the rest", "815aafffffff00", std::nullopt);
    row("array longer than any text", "9bffffffffffffffff01", std::nullopt);
    row("foreign piece", "815f00ff", std::nullopt);
    row("reserved length", "811c", std::nullopt);
    row("simple value in two bytes", "81f818", std::nullopt);
}

void TestCbor::oneWellFormedItemIsRecognised()
{
    QFETCH(QByteArray, hex);
    QFETCH(std::optional<CborForm>, form);
    const auto bytes = decodeHex(hex.toStdString());
    QVERIFY(bytes.has_value());
    QVERIFY(recognizeCbor(*bytes) == form);
}

void TestCbor::aMillionLevelsAreNoObstacle()
{
    const std::string open(1'000'000, '\x81');
    QVERIFY(recognizeCbor(open + '\x01') == CborForm::Array);
    QVERIFY(!recognizeCbor(open));
}

QTEST_APPLESS_MAIN(TestCbor)
#include "tst_cbor.moc"
