#include "core/crypto/keys/key_generation.h"
#include "core/jose/jws/signature_primitive.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/jws/signed_tokens.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Every algorithm in every form makes what verifies, in the wording that was asked for.
class TestSigning : public QObject
{
    Q_OBJECT

private slots:
    void everyAlgorithmMakesWhatVerifies_data();
    void everyAlgorithmMakesWhatVerifies();
    void anUnencodedPayloadIsSignedAsItStands_data();
    void anUnencodedPayloadIsSignedAsItStands();
    void theHeadersWordingIsKept_data();
    void theHeadersWordingIsKept();
    void aTokenWithoutSignatureNeedsNoKey();
};

namespace {

/// A key from tests/data that fits the algorithm.
KeyPointer keyFor(const JwsAlgorithm &algorithm)
{
    switch (algorithm.scheme) {
    case SignatureScheme::None:
        return nullptr;
    case SignatureScheme::Hmac:
        return secretOf(64);
    case SignatureScheme::RsaPkcs1:
    case SignatureScheme::RsaPss:
        return keyIn("rsa.pkcs8.pem");
    case SignatureScheme::Ecdsa:
    case SignatureScheme::EdDsa: {
        const std::string_view curve = curveName(algorithm.curve.value_or(crypto::Curve::Ed25519));
        return keyIn(QString::fromUtf8(curve.data(), qsizetype(curve.size())) + ".pkcs8.pem");
    }
    case SignatureScheme::MlDsa:
        if (!crypto::hasMlDsa())
            return nullptr;
        return std::make_shared<Key>(*crypto::generateMlDsa(*algorithm.parameterSet, crypto::systemRandom()),
                                     Key::Attributes{});
    }
    return nullptr;
}

} // namespace

void TestSigning::everyAlgorithmMakesWhatVerifies_data()
{
    QTest::addColumn<const JwsAlgorithm *>("algorithm");
    for (const JwsAlgorithm &algorithm : jwsAlgorithms()) {
        if (algorithm.scheme != SignatureScheme::None)
            QTest::newRow(std::string(algorithm.name).c_str()) << &algorithm;
    }
}

void TestSigning::everyAlgorithmMakesWhatVerifies()
{
    QFETCH(const JwsAlgorithm *, algorithm);
    const KeyPointer key = keyFor(*algorithm);
    if (!key) {
        const auto refused = signCompact({algorithm, secretOf(32), {}, {}}, kPayload);
        QVERIFY(!refused);
        QCOMPARE(idOf(refused.error()), QString("sign-openssl-too-old"));
        return;
    }
    QVERIFY(canSign(*key, *algorithm));
    for (const Form form : {Form::Compact, Form::Flattened, Form::General}) {
        for (const bool isDetached : {false, true}) {
            const auto made = signAs(form, {algorithm, key, {}, {}}, kPayload, {isDetached});
            QVERIFY2(made, made ? "" : made.error().id.data());
            const Token token = parseAny(*made);
            const KeyRing keys{key->asymmetric() ? publicHalf(key) : key};
            // What no verifier may accept can still be made, as a sample for those that do.
            const bool isProhibited = algorithm->standing == Standing::Prohibited;
            QCOMPARE(verdictsOf(token, keys, isDetached ? kPayload : ""),
                     QStringList{isProhibited ? "invalid" : "valid"});
            const JwsSignature &signature = token.signatures.front();
            QVERIFY(verifyPrimitive(*keys.front(), *algorithm, token.signingInput(signature, kPayload).view(),
                                    token.at(signature.signature)->bytes()));
            QCOMPARE(token.part(PartName::Payload)->bytes().empty(), isDetached);
            if (isDetached)
                QCOMPARE(verdictsOf(token, keys, "{}"), QStringList{"invalid"});
        }
    }
}

void TestSigning::anUnencodedPayloadIsSignedAsItStands_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<std::string>("payload");
    QTest::addColumn<bool>("isDetached");
    QTest::newRow("compact") << Form::Compact << std::string("$02 {and} more") << false;
    QTest::newRow("compact, empty") << Form::Compact << std::string() << false;
    QTest::newRow("compact, a dot, detached") << Form::Compact << std::string("$.02") << true;
    QTest::newRow("compact, bytes, detached") << Form::Compact << std::string("\0\xff", 2) << true;
    QTest::newRow("flattened, a dot") << Form::Flattened << std::string("$.02") << false;
    QTest::newRow("flattened, JSON") << Form::Flattened << kPayload << false;
    QTest::newRow("flattened, escapes") << Form::Flattened << std::string("\"\\\n\0\x1f", 5) << false;
    QTest::newRow("flattened, bytes, detached") << Form::Flattened << std::string("\xff\xfe") << true;
    QTest::newRow("general, not ASCII") << Form::General << std::string("M\u00f6bius \U0001F511") << false;
}

void TestSigning::anUnencodedPayloadIsSignedAsItStands()
{
    QFETCH(Form, form);
    QFETCH(std::string, payload);
    QFETCH(bool, isDetached);
    const KeyPointer key = secretOf(32);
    const JwsAlgorithm *algorithm = findJwsAlgorithm("HS256");
    const auto header = completedHeader({}, *algorithm, key.get(), true);
    QVERIFY(header);
    const auto made = signAs(form, {algorithm, key, *header, {}}, payload, {isDetached});
    QVERIFY2(made, made ? "" : made.error().id.data());

    const Token token = parseAny(*made);
    QCOMPARE(token.departure(), nullptr);
    if (!payload.empty())
        QCOMPARE(verdictsOf(token, {key}, isDetached ? payload : ""), QStringList{"valid"});
    const JwsSignature &signature = token.signatures.front();
    QCOMPARE(std::string(token.signingInput(signature, payload).view()),
             encodeBase64Url(*header) + '.' + payload);
    if (!isDetached)
        QCOMPARE(std::string(token.part(PartName::Payload)->bytes()), payload);
    QVERIFY(key->mac()->verify(crypto::Hash::Sha256, encodeBase64Url(*header) + '.' + payload,
                               token.at(signature.signature)->bytes()));
}

void TestSigning::theHeadersWordingIsKept_data()
{
    QTest::addColumn<std::string>("header");
    QTest::addColumn<std::string>("kid");
    QTest::addColumn<bool>("isUnencoded");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *header, const char *kid, bool isUnencoded,
                        const char *expected) {
        QTest::newRow(name) << std::string(header) << std::string(kid) << isUnencoded
                            << std::string(expected);
    };
    row("nothing", "", "", false, R"({"alg":"HS256"})");
    row("empty", "{ }", "", false, R"({"alg":"HS256" })");
    row("white space and escapes", "\n { \"typ\" : \"J\\u0057T\",\r\n\"n\":1.50e+3 } ", "", false,
        "\n {\"alg\":\"HS256\", \"typ\" : \"J\\u0057T\",\r\n\"n\":1.50e+3 } ");
    row("whole", R"({"typ":"JWT", "alg":"HS256"})", "", false, R"({"typ":"JWT", "alg":"HS256"})");
    row("alg escaped", R"({"\u0061lg":"HS256"})", "", false, R"({"\u0061lg":"HS256"})");
    row("kid", R"({"typ":"JWT"})", "k\"1", false, R"({"alg":"HS256","kid":"k\"1","typ":"JWT"})");
    row("another kid", R"({"kid":"mine"})", "k1", false, R"({"alg":"HS256","kid":"mine"})");
    row("unencoded", "", "", true, R"({"alg":"HS256","b64":false,"crit":["b64"]})");
    row("unencoded already", R"({"alg":"HS256","b64":false,"crit":["b64"]})", "", true,
        R"({"alg":"HS256","b64":false,"crit":["b64"]})");
    row("unencoded, crit of another", R"({"exp":1,"crit":[ "exp"]})", "", true,
        R"({"alg":"HS256","b64":false,"exp":1,"crit":["b64", "exp"]})");
    row("unencoded, crit empty", R"({"crit":[]})", "", true, R"({"alg":"HS256","b64":false,"crit":["b64"]})");
    row("encoded on purpose", R"({"b64":true,"crit":["b64"]})", "", false,
        R"({"alg":"HS256","b64":true,"crit":["b64"]})");
}

void TestSigning::theHeadersWordingIsKept()
{
    QFETCH(std::string, header);
    QFETCH(std::string, kid);
    QFETCH(bool, isUnencoded);
    QFETCH(std::string, expected);
    Key::Attributes named;
    named.kid = kid;
    const KeyPointer key = withAttributes(secretOf(32), named);
    const auto completed = completedHeader(header, *findJwsAlgorithm("HS256"), key.get(), isUnencoded);
    QVERIFY2(completed, completed ? "" : completed.error().id.data());
    QCOMPARE(*completed, expected);
}

void TestSigning::aTokenWithoutSignatureNeedsNoKey()
{
    const JwsAlgorithm *none = findJwsAlgorithm("none");
    const auto compact = signCompact({none, nullptr, R"({"typ":"JWT"})", {}}, kPayload);
    QVERIFY(compact);
    QCOMPARE(*compact,
             encodeBase64Url(R"({"alg":"none","typ":"JWT"})") + '.' + encodeBase64Url(kPayload) + '.');
    const auto flattened = signFlattened({none, nullptr, {}, R"({"alg":"none"})"}, "x");
    QVERIFY(flattened);
    QCOMPARE(*flattened, std::string(R"({"payload":"eA","header":{"alg":"none"},"signature":""})"));
}

QTEST_APPLESS_MAIN(TestSigning)
#include "tst_signing.moc"
