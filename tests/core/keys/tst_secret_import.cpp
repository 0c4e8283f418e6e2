#include "tests/core/keys/imported_keys.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Secrets that were typed, in whatever encoding.
class TestSecretImport : public QObject
{
    Q_OBJECT

private slots:
    void secretsAreReadAsTheirEncoding_data();
    void secretsAreReadAsTheirEncoding();
    void secretsOfAnotherEncodingAreMarked_data();
    void secretsOfAnotherEncodingAreMarked();
};

void TestSecretImport::secretsAreReadAsTheirEncoding_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SecretEncoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    using enum SecretEncoding;
    QTest::newRow("text") << QByteArray("s\xc3\xa4 cret\n") << Utf8 << QByteArray("s\xc3\xa4 cret\n");
    QTest::newRow("bytes that are no UTF-8")
        << QByteArray("\xff\x00\x01", 3) << Utf8 << QByteArray("\xff\x00\x01", 3);
    QTest::newRow("base64") << QByteArray("+/+/c2VjcmV0MQ==") << Base64 << QByteArray("\xfb\xff\xbfsecret1");
    QTest::newRow("base64 without padding") << QByteArray("c2VjcmV0MQ") << Base64 << QByteArray("secret1");
    QTest::newRow("base64 over lines") << QByteArray("c2Vj\ncmV0\n") << Base64 << QByteArray("secret");
    QTest::newRow("base64url") << QByteArray("-_-_c2VjcmV0MQ") << Base64Url
                               << QByteArray("\xfb\xff\xbfsecret1");
    QTest::newRow("base64url with padding")
        << QByteArray("c2VjcmV0MQ==") << Base64Url << QByteArray("secret1");
    QTest::newRow("hex") << QByteArray("736563726574") << Hex << QByteArray("secret");
    QTest::newRow("hex, upper case, a line end")
        << QByteArray("00FFab\n") << Hex << QByteArray("\x00\xff\xab", 3);
}

void TestSecretImport::secretsAreReadAsTheirEncoding()
{
    QFETCH(QByteArray, text);
    QFETCH(SecretEncoding, encoding);
    QFETCH(QByteArray, bytes);
    const KeyImport import = importSecret(text.toStdString(), encoding, "secret");
    QCOMPARE(onlyId(import), QString());
    QCOMPARE(import.format, KeyFormat::Secret);
    QCOMPARE(import.keys.size(), 1);
    const std::string_view secret = import.keys.front()->mac()->secret().view();
    QCOMPARE(QByteArray(secret.data(), qsizetype(secret.size())), bytes);
}

void TestSecretImport::secretsOfAnotherEncodingAreMarked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SecretEncoding>("encoding");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("place");
    using enum SecretEncoding;
    QTest::newRow("base64, foreign") << QByteArray("abc!") << Base64 << "secret-not-base64" << 3;
    QTest::newRow("base64, one too many") << QByteArray("abcde") << Base64 << "secret-not-base64" << 4;
    QTest::newRow("base64url, standard") << QByteArray("ab+/") << Base64Url << "secret-not-base64url" << 2;
    QTest::newRow("hex, foreign") << QByteArray("00xy") << Hex << "secret-not-hex" << 2;
    QTest::newRow("hex, odd") << QByteArray("000") << Hex << "secret-not-hex" << 2;
}

void TestSecretImport::secretsOfAnotherEncodingAreMarked()
{
    QFETCH(QByteArray, text);
    QFETCH(SecretEncoding, encoding);
    QFETCH(QString, id);
    QFETCH(int, place);
    const KeyImport import = importSecret(text.toStdString(), encoding, "secret");
    QCOMPARE(onlyId(import), id);
    QVERIFY(import.keys.empty());
    QCOMPARE(static_cast<int>(import.findings.front().where.begin), place);
}

QTEST_APPLESS_MAIN(TestSecretImport)
#include "tst_secret_import.moc"
