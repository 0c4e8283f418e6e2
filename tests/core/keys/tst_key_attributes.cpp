#include "tests/core/keys/imported_keys.h"

#include <QJsonArray>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// What comes with a key beside its material: the members of a JWK, and certificates.
class TestKeyAttributes : public QObject
{
    Q_OBJECT

private slots:
    void attributesOfAJwkAreKept();
    void oddAttributesAreToldAndTheKeyIsKept_data();
    void oddAttributesAreToldAndTheKeyIsKept();
    void x5cIsKeptWhereItIsOfTheKey();
    void aChainIsOneKeyWithItsCertificates();
    void aPrivateKeyTakesItsCertificates();
};

void TestKeyAttributes::attributesOfAJwkAreKept()
{
    const QByteArray jwk = QByteArray(kOkpJwk).replace(
        "}", R"(,"kid":"\u006a1","use":"sig","alg":"EdDSA","key_ops":["verify","sign"]})");
    const KeyImport import = importKeys(jwk.toStdString(), "file.jwk");
    const Key &key = *import.keys.front();
    QCOMPARE(key.attributes().kid, "j1");
    QCOMPARE(key.attributes().use, "sig");
    QCOMPARE(key.attributes().alg, "EdDSA");
    QCOMPARE(key.attributes().keyOperations, (std::vector<std::string>{"verify", "sign"}));
    QCOMPARE(key.attributes().label, "file.jwk");
}

void TestKeyAttributes::oddAttributesAreToldAndTheKeyIsKept_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("marked");
    const auto row = [](const char *name, const char *members, const char *id, const char *marked) {
        QTest::newRow(name) << QByteArray(members) << QString(QLatin1String(id)) << QByteArray(marked);
    };
    row("nothing odd", R"("use":"sig","key_ops":["sign","verify"],"alg":"EdDSA")", "", "");
    row("kid a number", R"("kid":7)", "jwk-member-not-text", "7");
    row("use unknown", R"("use":"signature")", "jwk-use-unknown", R"("signature")");
    row("key_ops a string", R"("key_ops":"sign")", "jwk-key-ops-malformed", R"("sign")");
    row("key_ops with a number", R"("key_ops":["sign",7])", "jwk-key-ops-malformed", R"(["sign",7])");
    row("key_ops twice the same", R"("key_ops":["sign","sign"])", "jwk-key-ops-duplicate", R"("sign")");
    row("key_ops unknown", R"("key_ops":["encipher"])", "jwk-key-op-unknown", R"("encipher")");
    row("use against key_ops", R"("use":"sig","key_ops":["decrypt"])", "jwk-use-and-key-ops-differ",
        R"(["decrypt"])");
    row("use against one of key_ops", R"("key_ops":["deriveBits","sign"],"use":"enc")",
        "jwk-use-and-key-ops-differ", R"(["deriveBits","sign"])");
    row("alg of another kty", R"("alg":"RS256")", "jwk-alg-unfit", R"("RS256")");
    row("alg of another curve", R"("alg":"Ed448")", "jwk-alg-unfit", R"("Ed448")");
    row("alg for agreement", R"("alg":"ECDH-ES")", "jwk-alg-unfit", R"("ECDH-ES")");
    row("alg for contents", R"("alg":"A128GCM")", "jwk-alg-unfit", R"("A128GCM")");
    row("alg that is not known", R"("alg":"XY-1")", "", "");
    row("x5c empty", R"("x5c":[])", "jwk-x5c-malformed", "[]");
    row("x5c a string", R"("x5c":"AAAA")", "jwk-x5c-malformed", R"("AAAA")");
    row("x5c no certificate", R"("x5c":["AAAA"])", "jwk-x5c-malformed", R"(["AAAA"])");
    row("x5t in hexadecimal", R"("x5t":"0123456789abcdef0123456789abcdef01234567")", "jwk-x5t-malformed",
        R"("0123456789abcdef0123456789abcdef01234567")");
    row("x5t#S256 short", R"("x5t#S256":"AAAA")", "jwk-x5t-malformed", R"("AAAA")");
}

void TestKeyAttributes::oddAttributesAreToldAndTheKeyIsKept()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, id);
    QFETCH(QByteArray, marked);
    const QByteArray jwk = QByteArray(kOkpJwk).replace("}", "," + members + "}");
    const KeyImport import = importKeys(jwk.toStdString(), "test");
    QCOMPARE(onlyId(import), id);
    QCOMPARE(import.keys.size(), 1);
    if (!id.isEmpty())
        QCOMPARE(::marked(import, jwk), marked);
}

void TestKeyAttributes::x5cIsKeptWhereItIsOfTheKey()
{
    QJsonObject jwk =
        readObject("rfc7517/rfc7517-appendix-a-b.json")["cases"].toArray()[3].toObject()["jwk"].toObject();
    const auto import = [&] {
        return importKeys(QJsonDocument(jwk).toJson().toStdString(), "test");
    };
    jwk["x5t"] = "4pNenEBLv0JpLIdugWxQkOsZcK0";
    QCOMPARE(onlyId(import()), QString());
    jwk["x5t"] = "AAAAAAAAAAAAAAAAAAAAAAAAAAA";
    QCOMPARE(onlyId(import()), "jwk-x5t-of-another-certificate");
    jwk.remove("x5t");
    jwk["x5c"] = QJsonArray{QString::fromLatin1(read("keys/rsa.certificate.der").toBase64())};
    QCOMPARE(onlyId(import()), "jwk-x5c-of-another-key");
    QCOMPARE(import().keys.size(), 1);
    QVERIFY(import().keys.front()->attributes().certificates.empty());
}

void TestKeyAttributes::aChainIsOneKeyWithItsCertificates()
{
    const KeyImport chain = importKeys(keyFile("chain.pem"), "test");
    QCOMPARE(onlyId(chain), QString());
    QCOMPARE(chain.keys.size(), 1);
    QCOMPARE(chain.keys.front()->attributes().certificates.size(), 3);
    QCOMPARE(chain.keys.front()->asymmetric()->subjectPublicKeyInfo(), keyFile("P-384.spki.der"));
    // Certificates that have nothing to do with each other stay keys of their own.
    const KeyImport apart =
        importKeys(keyFile("rsa.certificate.pem") + keyFile("P-256.certificate.pem"), "test");
    QCOMPARE(apart.keys.size(), 2);
    for (const KeyPointer &key : apart.keys)
        QCOMPARE(key->attributes().certificates.size(), 1);
    // So does the same self-issued one, twice.
    const KeyImport twice =
        importKeys(keyFile("rsa.certificate.pem") + keyFile("rsa.certificate.pem"), "test");
    QCOMPARE(twice.keys.size(), 2);
}

void TestKeyAttributes::aPrivateKeyTakesItsCertificates()
{
    const KeyImport before = importKeys(keyFile("P-384.pkcs8.pem") + keyFile("chain.pem"), "test");
    const KeyImport after = importKeys(keyFile("chain.pem") + keyFile("P-384.pkcs8.pem"), "test");
    for (const KeyImport *import : {&before, &after}) {
        QCOMPARE(onlyId(*import), QString());
        QCOMPARE(import->keys.size(), 1);
        QVERIFY(import->keys.front()->isSecret());
        QCOMPARE(import->keys.front()->attributes().certificates.size(), 3);
    }
    const KeyImport other = importKeys(keyFile("P-256.pkcs8.pem") + keyFile("chain.pem"), "test");
    QCOMPARE(other.keys.size(), 2);
    QVERIFY(other.keys[0]->attributes().certificates.empty());
}

QTEST_APPLESS_MAIN(TestKeyAttributes)
#include "tst_key_attributes.moc"
