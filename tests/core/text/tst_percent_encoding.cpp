#include "core/text/encodings/percent_encoding.h"

#include <QtTest/QTest>

using namespace jotscope;

class TestPercentEncoding : public QObject
{
    Q_OBJECT

private slots:
    void escapesBecomeBytes_data();
    void escapesBecomeBytes();
    void aPlusSignIsABlankInFormsAlone();
};

void TestPercentEncoding::escapesBecomeBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("decoded");

    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("no escape") << QByteArray("a.b-c_d~") << QByteArray("a.b-c_d~");
    QTest::newRow("either case of digits") << QByteArray("%2e%2E%3d") << QByteArray("..=");
    QTest::newRow("UTF-8") << QByteArray("%C3%A4") << QByteArray("\xc3\xa4");
    QTest::newRow("NUL") << QByteArray("a%00b") << QByteArray("a\0b", 3);
    QTest::newRow("decoded once") << QByteArray("%252e") << QByteArray("%2e");
    QTest::newRow("cut off") << QByteArray("a%2") << QByteArray("a%2");
    QTest::newRow("percent alone") << QByteArray("100%") << QByteArray("100%");
    QTest::newRow("no digits") << QByteArray("%zz%2g%g2") << QByteArray("%zz%2g%g2");
    QTest::newRow("percent before an escape") << QByteArray("%%41") << QByteArray("%A");
}

void TestPercentEncoding::escapesBecomeBytes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, decoded);
    QCOMPARE(QByteArray::fromStdString(percentDecoded(text.toStdString())), decoded);
}

void TestPercentEncoding::aPlusSignIsABlankInFormsAlone()
{
    QCOMPARE(percentDecoded("a+b%2B"), std::string("a+b+"));
    QCOMPARE(formDecoded("a+b%2B"), std::string("a b+"));
}

QTEST_GUILESS_MAIN(TestPercentEncoding)
#include "tst_percent_encoding.moc"
