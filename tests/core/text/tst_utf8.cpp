#include "core/text/secret/secret_bytes.h"
#include "core/text/utf8.h"

#include <QTest>

#include <type_traits>

using namespace jotscope;

class TestUtf8 : public QObject
{
    Q_OBJECT

private slots:
    void illFormedSequencesAreFound_data();
    void illFormedSequencesAreFound();
    void whatReplacesThemIsWellFormed();
    void codePointsAreWrittenAsQtWritesThem();
    void anExcerptIsCutBetweenCharacters_data();
    void anExcerptIsCutBetweenCharacters();
    void secretsCompareByContentAndAreNotCopiedByAccident();
};

void TestUtf8::illFormedSequencesAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("begins");
    QTest::newRow("ASCII") << QByteArray("plain text of some length") << QList<int>{};
    QTest::newRow("two to four bytes") << QByteArray("ä€😀") << QList<int>{};
    QTest::newRow("lone continuation") << QByteArray("a\x80z") << QList<int>{1};
    QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << QList<int>{0, 1};
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QList<int>{0, 1, 2};
    QTest::newRow("above U+10FFFF") << QByteArray("\xf4\x90\x80\x80") << QList<int>{0, 1, 2, 3};
    QTest::newRow("cut off") << QByteArray("12345678\xe2\x82") << QList<int>{8};
    QTest::newRow("Latin-1") << QByteArray("gr\xfc\xdf") << QList<int>{2, 3};
}

void TestUtf8::illFormedSequencesAreFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<int>, begins);
    const std::string bytes = text.toStdString();
    QList<int> found;
    for (ByteRange range = findInvalidUtf8(bytes); !range.isEmpty();
         range = findInvalidUtf8(bytes, range.end))
        found << int(range.begin);
    QCOMPARE(found, begins);
    QCOMPARE(isValidUtf8(bytes), begins.isEmpty());
}

void TestUtf8::whatReplacesThemIsWellFormed()
{
    QCOMPARE(QString::fromStdString(toValidUtf8("a\xff\xe2\x82z")), QString("a\uFFFD\uFFFDz"));
    QCOMPARE(toValidUtf8(""), std::string());
}

void TestUtf8::codePointsAreWrittenAsQtWritesThem()
{
    for (const char32_t codePoint :
         {U'\0', U'a', U'\x7f', U'\x80', U'\u07ff', U'\u0800', U'\uffff', U'\U00010000', U'\U0010ffff'}) {
        std::string text;
        appendUtf8(text, codePoint);
        QCOMPARE(QByteArray::fromStdString(text), QString::fromUcs4(&codePoint, 1).toUtf8());
    }
}

void TestUtf8::anExcerptIsCutBetweenCharacters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("short") << QByteArray("RS256") << QByteArray("RS256");
    QTest::newRow("as long as allowed") << QByteArray("12345678") << QByteArray("12345678");
    QTest::newRow("too long") << QByteArray("123456789") << QByteArray("12345678…");
    QTest::newRow("inside a character") << QByteArray("1234567ä9") << QByteArray("1234567…");
    QTest::newRow("inside a wide character") << QByteArray("12345😀9") << QByteArray("12345…");
    QTest::newRow("ill-formed") << QByteArray("a\xff") << QByteArray("a\uFFFD");
    QTest::newRow("continuations only") << QByteArray(9, '\x80') << QByteArray("\uFFFD").repeated(5) + "…";
}

void TestUtf8::anExcerptIsCutBetweenCharacters()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(excerpt(text.toStdString(), 8)), expected);
}

void TestUtf8::secretsCompareByContentAndAreNotCopiedByAccident()
{
    static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
    SecretBytes secret("hunter2");
    QVERIFY(secret == SecretBytes("hunter2"));
    QVERIFY(!(secret == SecretBytes("hunter3")));
    QVERIFY(!(secret == SecretBytes("hunter")));
    const SecretBytes moved = std::move(secret);
    QCOMPARE(moved.view(), std::string_view("hunter2"));
    QVERIFY(moved.copy() == moved);
    QVERIFY(SecretBytes() == SecretBytes(""));
}

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
