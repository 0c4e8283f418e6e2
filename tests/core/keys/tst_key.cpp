#include "core/jose/keys/formats/jwk/jwk_text.h"
#include "core/jose/keys/names/thumbprint.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"

#include <QJsonArray>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

class TestKey : public QObject
{
    Q_OBJECT

private slots:
    void thumbprintsAgreeWithTheRfcs_data();
    void thumbprintsAgreeWithTheRfcs();
    void aThumbprintIsOfThePublicKeyAlone();
    void thumbprintsComeInEveryHashAndAsUris();
    void publicTextLeavesOutEverySecret();
    void textKeepsWhatTheOwnerSaid();
    void theEmptySecretIsWrittenAndReadAgain();
    void materialIsThereForItsTypeAlone();
};

void TestKey::thumbprintsAgreeWithTheRfcs_data()
{
    QTest::addColumn<QJsonObject>("jwk");
    QTest::addColumn<QString>("thumbprint");
    for (const QJsonValue &one : readObject("rfc7638/rfc7638-3.1.json")["cases"].toArray())
        QTest::newRow(qPrintable(one["id"].toString()))
            << one["jwk"].toObject() << one["thumbprintSha256"].toString();
    // DPoP's jkt is the same digest.
    for (const QJsonValue &one : readObject("rfc9449/rfc9449-examples.json")["cases"].toArray())
        QTest::newRow(qPrintable(one["id"].toString())) << one["key"].toObject() << one["jkt"].toString();
    QTest::newRow("RFC 8037 A.3") << QJsonObject{{"crv", "Ed25519"},
                                                 {"kty", "OKP"},
                                                 {"x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}}
                                  << "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";
}

void TestKey::thumbprintsAgreeWithTheRfcs()
{
    QFETCH(QJsonObject, jwk);
    QFETCH(QString, thumbprint);
    QCOMPARE(QString::fromStdString(keysFrom(jwk).front()->thumbprint()), thumbprint);
}

void TestKey::aThumbprintIsOfThePublicKeyAlone()
{
    for (const char *section : {"A.2", "A.3", "A.4"}) {
        QJsonObject jwk = readObject(QStringLiteral("rfc7515/rfc7515_%1.jwk").arg(QLatin1String(section)));
        const std::string whole = keysFrom(jwk).front()->thumbprint();
        for (const char *member : {"d", "p", "q", "dp", "dq", "qi"})
            jwk.remove(QLatin1String(member));
        jwk["kid"] = "another";
        jwk["use"] = "sig";
        const KeyRing keys = keysFrom(jwk);
        QVERIFY(!keys.front()->isSecret());
        QCOMPARE(keys.front()->thumbprint(), whole);
    }
}

void TestKey::thumbprintsComeInEveryHashAndAsUris()
{
    const QJsonObject one = readObject("rfc7638/rfc7638-3.1.json")["cases"].toArray()[0].toObject();
    const KeyRing keys = keysFrom(one["jwk"].toObject());
    const Key &key = *keys.front();
    const std::string canonical = one["canonical"].toString().toStdString();
    for (const crypto::Hash hash :
         {crypto::Hash::Sha1, crypto::Hash::Sha256, crypto::Hash::Sha384, crypto::Hash::Sha512})
        QCOMPARE(thumbprintOf(key, hash), encodeBase64Url(crypto::digest(hash, canonical)));
    QCOMPARE(thumbprintUri(key), "urn:ietf:params:oauth:jwk-thumbprint:sha-256:" + key.thumbprint());
    QVERIFY(thumbprintUri(key, crypto::Hash::Sha512)
                .starts_with("urn:ietf:params:oauth:jwk-thumbprint:sha-512:"));
    QCOMPARE(thumbprintUri(key, crypto::Hash::Sha1), std::string());
}

void TestKey::publicTextLeavesOutEverySecret()
{
    for (const char *section : {"A.2", "A.3", "A.4"}) {
        const QJsonObject jwk =
            readObject(QStringLiteral("rfc7515/rfc7515_%1.jwk").arg(QLatin1String(section)));
        const KeyRing keys = keysFrom(jwk);
        const QJsonObject text =
            QJsonDocument::fromJson(QByteArray::fromStdString(publicJwk(*keys.front()))).object();
        for (const char *member : {"d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"})
            QVERIFY(!text.contains(QLatin1String(member)));
        QCOMPARE(keysFrom(text).front()->thumbprint(), keys.front()->thumbprint());
        const SecretBytes whole = privateJwk(*keys.front());
        QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(std::string(whole.view()))).object(), jwk);
    }
    const KeyRing secrets = keysFrom(QJsonValue("secret"));
    QCOMPARE(publicJwk(*secrets.front()), std::string());
    QCOMPARE(publicJwkSet(secrets), std::string(R"({"keys":[]})"));
    QCOMPARE(privateJwkSet(secrets).view(), std::string_view(R"({"keys":[{"kty":"oct","k":"c2VjcmV0"}]})"));
}

void TestKey::textKeepsWhatTheOwnerSaid()
{
    QJsonObject jwk = readObject("rfc7515/rfc7515_A.3.jwk");
    jwk["kid"] = "a \"quoted\" name";
    jwk["use"] = "sig";
    jwk["alg"] = "ES256";
    jwk["key_ops"] = QJsonArray{"sign", "verify"};
    jwk["x5t"] = "4pNenEBLv0JpLIdugWxQkOsZcK0";
    const KeyRing keys = keysFrom(jwk);
    const SecretBytes whole = privateJwk(*keys.front());
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(std::string(whole.view()))).object(), jwk);
    // What the whole key may do is not what its public half may.
    jwk["key_ops"] = QJsonArray{"verify"};
    jwk.remove("d");
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(publicJwk(*keys.front()))).object(), jwk);
}

void TestKey::theEmptySecretIsWrittenAndReadAgain()
{
    const KeyRing keys = keysFrom(QJsonObject{{"kty", "oct"}, {"k", ""}});
    QCOMPARE(privateJwk(*keys.front()).view(), std::string_view(R"({"kty":"oct","k":""})"));
}

void TestKey::materialIsThereForItsTypeAlone()
{
    const KeyRing ec = keysFrom(readObject("rfc7515/rfc7515_A.3.jwk"));
    QCOMPARE(ec.front()->type(), KeyType::Ec);
    QVERIFY(ec.front()->asymmetric() && !ec.front()->mac());
    QVERIFY(ec.front()->isSecret());
    const KeyRing oct = keysFrom(QJsonValue("secret"));
    QCOMPARE(oct.front()->type(), KeyType::Oct);
    QVERIFY(!oct.front()->asymmetric() && oct.front()->mac());
    QCOMPARE(static_cast<int>(oct.front()->bits()), 48);
    QVERIFY(oct.front()->isSecret());
}

QTEST_APPLESS_MAIN(TestKey)
#include "tst_key.moc"
