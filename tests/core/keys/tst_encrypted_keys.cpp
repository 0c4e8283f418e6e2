#include "tests/core/keys/imported_keys.h"

#include <QJsonArray>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Keys that a passphrase opens.
class TestEncryptedKeys : public QObject
{
    Q_OBJECT

private slots:
    void encryptedKeysNeedTheirPassphrase_data();
    void encryptedKeysNeedTheirPassphrase();
    void tooManyRoundsAreRefusedAtOnce();
    void encryptedOpenSshKeysAreNamed();
    void theEncryptedKeyOfRfc7517IsOpenedByItsPassphrase();
    void encryptedKeysThatNoPassphraseOpensAreNamed_data();
    void encryptedKeysThatNoPassphraseOpensAreNamed();
};

void TestEncryptedKeys::encryptedKeysNeedTheirPassphrase_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"rsa", "P-256", "P-384", "P-521", "secp256k1", "Ed25519", "Ed448"})
        QTest::newRow(name) << QString(QLatin1String(name)) + ".encrypted.pem";
    QTest::newRow("old form") << "rsa.old-encrypted.pem";
}

void TestEncryptedKeys::encryptedKeysNeedTheirPassphrase()
{
    QFETCH(QString, file);
    const std::string text = keyFile(file);
    const KeyImport without = importKeys(text, "test");
    QCOMPARE(onlyId(without), "key-passphrase-needed");
    QVERIFY(without.needsPassphrase && without.keys.empty());
    const SecretBytes wrong{std::string("open barley")};
    const KeyImport with = importKeys(text, "test", &wrong);
    QCOMPARE(onlyId(with), "key-passphrase-wrong");
    QVERIFY(with.needsPassphrase && with.keys.empty());
    const KeyImport right = importKeys(text, "test", &kPassphrase);
    QCOMPARE(onlyId(right), QString());
    QVERIFY(!right.needsPassphrase);
    const KeyImport plain = importKeys(keyFile(file.section('.', 0, 0) + ".pkcs8.pem"), "test");
    QCOMPARE(right.keys.front()->thumbprint(), plain.keys.front()->thumbprint());
    QVERIFY(right.keys.front()->isSecret());
}

void TestEncryptedKeys::tooManyRoundsAreRefusedAtOnce()
{
    const KeyImport import = importKeys(keyFile("Ed25519.many-iterations.pem"), "test", &kPassphrase);
    QCOMPARE(onlyId(import), "key-too-many-iterations");
}

void TestEncryptedKeys::encryptedOpenSshKeysAreNamed()
{
    const KeyImport import = importKeys(keyFile("Ed25519.openssh-encrypted.pem"), "test", &kPassphrase);
    QCOMPARE(onlyId(import), "openssh-private-encrypted");
    QVERIFY(import.keys.empty());
}

void TestEncryptedKeys::theEncryptedKeyOfRfc7517IsOpenedByItsPassphrase()
{
    const QJsonObject one = readObject("rfc7517/rfc7517-appendix-c.json")["cases"].toArray()[0].toObject();
    const std::string token = one["token"].toString().toStdString();
    const SecretBytes password{one["password"].toString().toStdString()};
    const KeyImport plain =
        importKeys(QJsonDocument(one["plaintextJwk"].toObject()).toJson().toStdString(), "test");
    const KeyImport without = importKeys(token, "test");
    QCOMPARE(onlyId(without), "key-passphrase-needed");
    QVERIFY(without.needsPassphrase && without.keys.empty());
    const KeyImport wrong = importKeys(token, "test", &kPassphrase);
    QCOMPARE(onlyId(wrong), "key-passphrase-wrong");
    QVERIFY(wrong.needsPassphrase && wrong.keys.empty());
    const KeyImport right = importKeys(' ' + token + '\n', "test", &password);
    QCOMPARE(onlyId(right), QString());
    QCOMPARE(right.format, KeyFormat::Jwk);
    QVERIFY(!right.needsPassphrase);
    QCOMPARE(right.keys.front()->thumbprint(), plain.keys.front()->thumbprint());
    QVERIFY(right.keys.front()->isSecret());
    QCOMPARE(right.keys.front()->attributes().kid, "juliet@capulet.lit");
    // The same in JSON serialisation.
    const QStringList parts = one["token"].toString().split('.');
    const QJsonObject json{{"protected", parts[0]},
                           {"encrypted_key", parts[1]},
                           {"iv", parts[2]},
                           {"ciphertext", parts[3]},
                           {"tag", parts[4]}};
    const KeyImport fromJson = importKeys(QJsonDocument(json).toJson().toStdString(), "test", &password);
    QCOMPARE(onlyId(fromJson), QString());
    QCOMPARE(fromJson.keys.front()->thumbprint(), plain.keys.front()->thumbprint());
}

void TestEncryptedKeys::encryptedKeysThatNoPassphraseOpensAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    const auto jwe = [](const char *header) {
        return QByteArray(header).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
               ".AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA";
    };
    QTest::newRow("for an RSA key") << jwe(R"({"alg":"RSA-OAEP","enc":"A256GCM"})")
                                    << "key-encrypted-otherwise";
    QTest::newRow("too many iterations")
        << jwe(R"({"alg":"PBES2-HS256+A128KW","enc":"A128GCM","p2s":"AAAAAAAAAAA","p2c":2000000000})")
        << "jwe-iterations-limit";
    QTest::newRow("no header") << QByteArray("eyJ.AAAA.AAAA.AAAA.AAAA") << "json-unexpected-end";
}

void TestEncryptedKeys::encryptedKeysThatNoPassphraseOpensAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, id);
    const KeyImport import = importKeys(text.toStdString(), "test", &kPassphrase);
    QCOMPARE(onlyId(import), id);
    QVERIFY(import.keys.empty() && !import.needsPassphrase);
}

QTEST_APPLESS_MAIN(TestEncryptedKeys)
#include "tst_encrypted_keys.moc"
