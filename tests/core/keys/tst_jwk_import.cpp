#include "core/crypto/keys/key_generation.h"
#include "tests/core/keys/imported_keys.h"

#include <QJsonArray>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// JWKs, damaged ones too: what is wrong is told at the member, and what leaves no doubt is read.
class TestJwkImport : public QObject
{
    Q_OBJECT

private slots:
    void damagedJwksAreExplainedAtTheMember_data();
    void damagedJwksAreExplainedAtTheMember();
    void slipsThatLeaveNoDoubtAreReadWithAWarning_data();
    void slipsThatLeaveNoDoubtAreReadWithAWarning();
    void weakKeysAreReadWithAWarning_data();
    void weakKeysAreReadWithAWarning();
    void theKeysOfRfc7517AreRead();
    void theKeysOfRfc7520AreRead();
    void akpKeysAreCheckedBeforeTheyAreUsed_data();
    void akpKeysAreCheckedBeforeTheyAreUsed();
};

void TestJwkImport::damagedJwksAreExplainedAtTheMember_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("marked");
    const auto row = [](const char *name, const QByteArray &jwk, const char *id, const QByteArray &marked) {
        QTest::newRow(name) << jwk << id << marked;
    };
    const QByteArray rsa = read("rfc7515/rfc7515_A.2.jwk").trimmed();
    const QByteArray otherEc = read("rfc7515/rfc7515_A.4.jwk").trimmed();
    const QByteArray wrongY = QByteArray(kEcJwk).replace("\"y\":\"x_F", "\"y\":\"y_F");
    const QByteArray wrongD = QByteArray(kEcJwk).replace("jpsQ", "kpsQ");
    const QByteArray shortOkp = QByteArray(kOkpJwk).replace("11qY", "");
    row("kty unknown", R"({"kty":"XX"})", "jwk-kty-unknown", "\"XX\"");
    row("kty no string", R"({"kty":7})", "jwk-member-missing", "7");
    row("crv missing", R"({"kty":"EC","x":"AA","y":"AA"})", "jwk-member-missing",
        R"({"kty":"EC","x":"AA","y":"AA"})");
    row("crv unknown", R"({"kty":"EC","crv":"P-257"})", "jwk-crv-unknown", "\"P-257\"");
    row("crv of another kty", R"({"kty":"OKP","crv":"P-256"})", "jwk-crv-unknown", "\"P-256\"");
    row("k missing", R"({"kty":"oct"})", "jwk-member-missing", R"({"kty":"oct"})");
    row("k no string", R"({"kty":"oct","k":1})", "jwk-member-missing", "1");
    row("k no base64url", R"({"kty":"oct","k":"a b!"})", "jwk-member-not-base64url", "\"a b!\"");
    row("point off the curve", wrongY, "key-point-not-on-curve", "");
    row("halves differ", wrongD, "key-halves-differ", "");
    row("OKP too short", shortOkp, "key-wrong-length", shortOkp);
    row("RSA without e", R"({"kty":"RSA","n":"AQAB"})", "jwk-member-missing", R"({"kty":"RSA","n":"AQAB"})");
    const QByteArray otherPrime = QByteArray(rsa).replace("\"p\":\"4BzEE", "\"p\":\"5BzEE");
    const QByteArray otherQi = QByteArray(rsa).replace("\"qi\":\"IYd", "\"qi\":\"JYd");
    row("another prime", otherPrime, "key-halves-differ", "");
    row("another coefficient", otherQi, "key-halves-differ", "");
    row("x empty",
        R"({"kty":"OKP","crv":"Ed25519","x":"","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"})",
        "key-wrong-length", "");
    row("prime of megabytes", QByteArray(rsa).replace("\"p\":\"", "\"p\":\"" + QByteArray(1 << 22, 'w')),
        "key-modulus-too-large", "");
    row("even exponent", QByteArray(R"({"kty":"RSA","e":"AQAA","n":")") + QByteArray(342, 'w') + "\"}",
        "key-exponent-out-of-range", "");
    row("exponent 1", QByteArray(R"({"kty":"RSA","e":"AQ","n":")") + QByteArray(342, 'w') + "\"}",
        "key-exponent-out-of-range", "");
    row("modulus too large", QByteArray(R"({"kty":"RSA","e":"AQAB","n":")") + QByteArray(4096, 'w') + "\"}",
        "key-modulus-too-large", "");
}

void TestJwkImport::damagedJwksAreExplainedAtTheMember()
{
    QFETCH(QByteArray, jwk);
    QFETCH(QString, id);
    QFETCH(QByteArray, marked);
    const KeyImport import = importKeys(jwk.toStdString(), "test");
    QCOMPARE(onlyId(import), id);
    QVERIFY(import.keys.empty());
    if (!marked.isEmpty())
        QCOMPARE(::marked(import, jwk), marked);
}

void TestJwkImport::slipsThatLeaveNoDoubtAreReadWithAWarning_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QString>("id");
    QTest::newRow("padding") << QByteArray(R"({"kty":"oct","k":"c2VjcmV0MQ=="})") << "jwk-member-not-strict";
    QTest::newRow("standard alphabet")
        << QByteArray(R"({"kty":"oct","k":"++//"})") << "jwk-member-not-strict";
    const QByteArray rsa = read("rfc7515/rfc7515_A.2.jwk");
    QTest::newRow("leading zero") << QByteArray(rsa).replace("\"AQAB\"", "\"AAEAAQ\"")
                                  << "jwk-number-leading-zero";
    QTest::newRow("some of the primes' numbers") << [&] {
        QJsonObject some = QJsonDocument::fromJson(rsa).object();
        some.remove("dq");
        return QJsonDocument(some).toJson();
    }() << "jwk-rsa-numbers-missing";
    QTest::newRow("a name twice") << QByteArray(kOkpJwk).replace("}", R"(,"kid":"1","kid":"2"})")
                                  << "jwk-member-twice";
    QTest::newRow("no closing brace") << QByteArray(kOkpJwk).chopped(1) << "jwk-json-damaged";
    // The point whose x is 5, written without its zero bytes.
    QTest::newRow("short coordinate")
        << QByteArray(
               R"({"kty":"EC","crv":"P-256","x":"BQ","y":"RZJDuapYGAb-kTvOmYF63hHKUDxk2aPFM0FcCDJI-8w"})")
        << "jwk-coordinate-length";
}

void TestJwkImport::slipsThatLeaveNoDoubtAreReadWithAWarning()
{
    QFETCH(QByteArray, jwk);
    QFETCH(QString, id);
    const KeyImport import = importKeys(jwk.toStdString(), "test");
    QCOMPARE(onlyId(import), id);
    QCOMPARE(import.keys.size(), 1);
}

void TestJwkImport::weakKeysAreReadWithAWarning_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("empty secret") << QByteArray(R"({"kty":"oct","k":""})") << "key-secret-empty";
    QTest::newRow("1024 bits") << QByteArray(R"({"kty":"RSA","e":"AQAB","n":")") + QByteArray(170, 'w') +
                                      "E\"}"
                               << "key-rsa-small";
    QTest::newRow("exponent 3") << QByteArray(R"({"kty":"RSA","e":"Aw","n":")") + QByteArray(342, 'w') + "\"}"
                                << "key-rsa-exponent-small";
}

void TestJwkImport::weakKeysAreReadWithAWarning()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, id);
    const KeyImport import = importKeys(text.toStdString(), "test");
    QCOMPARE(import.keys.size(), 1);
    QVERIFY2(idsOf(import.findings).contains(id), qPrintable(onlyId(import)));
    QVERIFY(import.findings.front().severity != Severity::Error);
}

void TestJwkImport::theKeysOfRfc7517AreRead()
{
    const QJsonArray cases = readObject("rfc7517/rfc7517-appendix-a-b.json")["cases"].toArray();
    const auto import = [&](int index) {
        const QJsonObject one = cases[index].toObject();
        const QJsonObject json = one[one.contains("jwks") ? "jwks" : "jwk"].toObject();
        return importKeys(QJsonDocument(json).toJson().toStdString(), "test");
    };
    const KeyImport publicSet = import(0);
    QCOMPARE(onlyId(publicSet), QString());
    QCOMPARE(publicSet.keys.size(), 2);
    QCOMPARE(publicSet.keys[0]->attributes().use, "enc");
    QCOMPARE(publicSet.keys[1]->attributes().kid, "2011-04-29");
    const KeyImport privateSet = import(1);
    QCOMPARE(onlyId(privateSet), QString());
    for (std::size_t i = 0; i < 2; ++i) {
        QVERIFY(privateSet.keys[i]->isSecret());
        QCOMPARE(privateSet.keys[i]->thumbprint(), publicSet.keys[i]->thumbprint());
    }
    const KeyImport symmetric = import(2);
    QCOMPARE(onlyId(symmetric), QString());
    QCOMPARE(symmetric.keys[0]->bits(), 128U);
    QCOMPARE(symmetric.keys[1]->attributes().kid, "HMAC key used in JWS spec Appendix A.1 example");
    const KeyImport certified = import(3);
    QCOMPARE(onlyId(certified), QString());
    QCOMPARE(certified.keys[0]->attributes().certificates.size(), 1U);
    // As an OpenSSL command computes them from the certificate.
    QCOMPARE(certified.keys[0]->attributes().x5t, "4pNenEBLv0JpLIdugWxQkOsZcK0");
    QCOMPARE(certified.keys[0]->attributes().x5tS256, "pJm2BBpkB8y7tCqrWM0X37WOmQTO8zQw-VpxVgBb21I");
}

void TestJwkImport::theKeysOfRfc7520AreRead()
{
    const auto key = [](const char *file) {
        const KeyImport import =
            importKeys(read(QStringLiteral("rfc7520/jwk/") + QLatin1String(file)).toStdString(), "test");
        return import.findings.empty() ? import.keys.front() : KeyPointer();
    };
    QVERIFY(key("3_1.ec_public_key.json") && !key("3_1.ec_public_key.json")->isSecret());
    QCOMPARE(key("3_2.ec_private_key.json")->thumbprint(), key("3_1.ec_public_key.json")->thumbprint());
    QVERIFY(key("3_2.ec_private_key.json")->isSecret());
    QCOMPARE(key("3_4.rsa_private_key.json")->thumbprint(), key("3_3.rsa_public_key.json")->thumbprint());
    QVERIFY(key("3_4.rsa_private_key.json")->isSecret());
    QCOMPARE(key("3_5.symmetric_key_mac_computation.json")->attributes().alg, "HS256");
    QCOMPARE(key("3_6.symmetric_key_encryption.json")->bits(), 256U);
}

void TestJwkImport::akpKeysAreCheckedBeforeTheyAreUsed_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QString>("id");
    const auto jwk = [](const char *alg, qsizetype publicSize, qsizetype privateSize) {
        const auto bytes = [](qsizetype size) {
            return QString::fromLatin1(QByteArray(size, 'x').toBase64(QByteArray::Base64UrlEncoding |
                                                                      QByteArray::OmitTrailingEquals));
        };
        QJsonObject object{{"kty", "AKP"}, {"alg", alg}, {"pub", bytes(publicSize)}};
        if (privateSize != 0)
            object["priv"] = bytes(privateSize);
        return QJsonDocument(object).toJson();
    };
    QTest::newRow("no alg") << QByteArray(R"({"kty":"AKP","pub":"AAAA"})") << "jwk-member-missing";
    QTest::newRow("alg unknown") << jwk("ML-DSA-99", 1312, 0) << "jwk-akp-alg-unknown";
    QTest::newRow("no pub") << QByteArray(R"({"kty":"AKP","alg":"ML-DSA-44"})") << "jwk-member-missing";
    QTest::newRow("pub empty") << jwk("ML-DSA-44", 0, 32) << "key-wrong-length";
    QTest::newRow("pub of another set") << jwk("ML-DSA-44", 1952, 0) << "key-wrong-length";
    QTest::newRow("priv short") << jwk("ML-DSA-44", 1312, 31) << "key-wrong-length";
    QTest::newRow("priv expanded") << jwk("ML-DSA-44", 1312, 2560) << "key-seed-missing";
    QTest::newRow("halves differ") << jwk("ML-DSA-65", 1952, 32)
                                   << (crypto::hasMlDsa() ? "key-halves-differ" : "key-library-too-old");
}

void TestJwkImport::akpKeysAreCheckedBeforeTheyAreUsed()
{
    QFETCH(QByteArray, jwk);
    QFETCH(QString, id);
    const KeyImport import = importKeys(jwk.toStdString(), "test");
    QCOMPARE(onlyId(import), id);
    QVERIFY(import.keys.empty());
}

QTEST_APPLESS_MAIN(TestJwkImport)
#include "tst_jwk_import.moc"
