#include "core/text/encodings/hex.h"

#include <QTest>

using namespace jotscope;

class TestHex : public QObject
{
    Q_OBJECT

private slots:
    void bytesReadBack_data();
    void bytesReadBack();
    void aMissingOrForeignDigitYieldsNothing_data();
    void aMissingOrForeignDigitYieldsNothing();
};

void TestHex::bytesReadBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("lower case") << QByteArray("00ff10") << QByteArray("\x00\xff\x10", 3);
    QTest::newRow("upper case") << QByteArray("ABCDEF") << QByteArray("\xab\xcd\xef");
    QTest::newRow("0x in front") << QByteArray("0xabcd") << QByteArray("\xab\xcd");
    QTest::newRow("colons") << QByteArray("ab:cd") << QByteArray("\xab\xcd");
    QTest::newRow("lines") << QByteArray("ab cd\r\nef\n") << QByteArray("\xab\xcd\xef");
}

void TestHex::bytesReadBack()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeHex(text.toStdString());
    QVERIFY(decoded.has_value());
    QCOMPARE(QByteArray::fromStdString(*decoded), bytes);
    QCOMPARE(decodeHex(encodeHex(*decoded, ":")), decoded);
}

void TestHex::aMissingOrForeignDigitYieldsNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("half a byte") << QByteArray("abc");
    QTest::newRow("split byte") << QByteArray("a b");
    QTest::newRow("letter") << QByteArray("zz");
}

void TestHex::aMissingOrForeignDigitYieldsNothing()
{
    QFETCH(QByteArray, text);
    QVERIFY(!decodeHex(text.toStdString()).has_value());
}

QTEST_APPLESS_MAIN(TestHex)
#include "tst_hex.moc"
