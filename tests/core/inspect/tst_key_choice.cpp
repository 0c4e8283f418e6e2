#include "core/inspect/keys/key_choice.h"
#include "tests/core/jwe/encrypted_tokens.h"
#include "tests/core/jws/signed_tokens.h"
#include "tests/tokens.h"

#include <QJsonArray>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Which key answered, and why that one.
class TestKeyChoice : public QObject
{
    Q_OBJECT

private slots:
    void theReasonIsTheFirstThatHolds_data();
    void theReasonIsTheFirstThatHolds();
    void aThumbprintStandsForAKid();
    void aTokenThatNoKeyVerifiesHasNoChoice();
    void theKeyThatOpensAnEncryptedTokenIsTold();
    void ofSeveralSignaturesTheOneThatVerifiesCounts();
};

namespace {

using Reason = KeyChoice::Reason;

KeyPointer signer(Key::Attributes attributes = {})
{
    return secretKey(tokens::kSecret, std::move(attributes));
}

KeyPointer stranger(char fill, Key::Attributes attributes = {})
{
    return secretKey(std::string(48, fill), std::move(attributes));
}

std::optional<KeyChoice> chosen(const std::string &token, const KeyRing &keys)
{
    const Inspection inspection = inspect(token, keys, {}, {});
    return keyChoice(inspection.tokens.at(0), keys);
}

Key::Attributes named(const char *kid, const char *x5t = "")
{
    Key::Attributes attributes;
    attributes.kid = kid;
    attributes.x5t = x5t;
    return attributes;
}

} // namespace

Q_DECLARE_METATYPE(jotscope::KeyRing)
Q_DECLARE_METATYPE(jotscope::KeyChoice::Reason)

void TestKeyChoice::theReasonIsTheFirstThatHolds_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<KeyRing>("keys");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("tried");
    QTest::newRow("kid") << QByteArray(R"({"alg":"HS256","kid":"one"})")
                         << KeyRing{stranger('a'), signer(named("one"))} << Reason::NamedByKid << 1;
    QTest::newRow("certificate") << QByteArray(R"({"alg":"HS256","kid":"other","x5t":"print"})")
                                 << KeyRing{stranger('a'), signer(named("one", "print"))}
                                 << Reason::NamedByCertificate << 1;
    QTest::newRow("the only secret") << QByteArray(R"({"alg":"HS256"})")
                                     << KeyRing{keyIn("rsa.spki.pem"), keyIn("P-256.spki.pem"), signer()}
                                     << Reason::OnlyOneThatFits << 1;
    QTest::newRow("the third secret")
        << QByteArray(R"({"alg":"HS256"})")
        << KeyRing{stranger('a'), keyIn("rsa.spki.pem"), stranger('b'), signer()} << Reason::Found << 3;
    QTest::newRow("the first of several")
        << QByteArray(R"({"alg":"HS256"})") << KeyRing{signer(), stranger('a')} << Reason::Found << 1;
}

void TestKeyChoice::theReasonIsTheFirstThatHolds()
{
    QFETCH(const QByteArray, header);
    QFETCH(const KeyRing, keys);
    QFETCH(const Reason, reason);
    QFETCH(const int, tried);
    const auto choice = chosen(tokens::signedToken("{}", header.toStdString()), keys);
    QVERIFY(choice);
    QCOMPARE(choice->reason, reason);
    QCOMPARE(choice->tried, static_cast<std::size_t>(tried));
    QCOMPARE(choice->key->mac()->secret().view(), std::string_view(tokens::kSecret));
}

void TestKeyChoice::aThumbprintStandsForAKid()
{
    const KeyPointer key = keyIn("P-256.pkcs8.pem");
    const std::string header = R"({"alg":"ES256","kid":")" + key->thumbprint() + R"("})";
    const std::string input = encodeBase64Url(header) + '.' + encodeBase64Url(kPayload);
    const std::string token =
        input + '.' + encodeBase64Url(*key->asymmetric()->signEcdsa(crypto::Hash::Sha256, input));
    const auto choice = chosen(token, {key});
    QVERIFY(choice);
    QCOMPARE(choice->reason, Reason::NamedByKid);
}

void TestKeyChoice::aTokenThatNoKeyVerifiesHasNoChoice()
{
    const std::string token = tokens::signedToken("{}");
    QVERIFY(!chosen(token, {}));
    QVERIFY(!chosen(token, {stranger('a')}));
}

void TestKeyChoice::theKeyThatOpensAnEncryptedTokenIsTold()
{
    const QJsonObject vector = readObject("rfc7520/jwe/5_6.direct_encryption_using_aes-gcm.json");
    const KeyRing keys = keysFrom(vector["input"].toObject()["key"]);
    const KeyRing all{keyIn("rsa.pkcs8.pem"), keys.at(0)};
    const auto choice = chosen(vector["output"].toObject()["compact"].toString().toStdString(), all);
    QVERIFY(choice);
    QCOMPARE(choice->key, keys.at(0));
    QCOMPARE(choice->reason, Reason::NamedByKid);
}

void TestKeyChoice::ofSeveralSignaturesTheOneThatVerifiesCounts()
{
    const QJsonObject vector = readObject("rfc7520/4_8.multiple_signatures.json");
    const std::string token =
        QJsonDocument(vector["output"].toObject()["json"].toObject()).toJson().toStdString();
    const KeyRing keys = keysFrom(vector["input"].toObject()["key"].toArray().last());
    const auto choice = chosen(token, keys);
    QVERIFY(choice);
    QCOMPARE(choice->key, keys.at(0));
}

QTEST_APPLESS_MAIN(TestKeyChoice)
#include "tst_key_choice.moc"
