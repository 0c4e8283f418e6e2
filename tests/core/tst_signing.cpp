#include "core/crypto/keys/key_generation.h"
#include "core/jose/jws/signature_primitive.h"
#include "core/jose/jws/signing.h"
#include "core/jose/jws/verification.h"
#include "core/text/base64url.h"
#include "tests/core/vectors.h"

#include <QJsonArray>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

enum class Form { Compact, Flattened, General };
Q_DECLARE_METATYPE(Form)

class TestSigning : public QObject
{
    Q_OBJECT

private slots:
    void deterministicExamplesAreMadeAgainByteForByte_data();
    void deterministicExamplesAreMadeAgainByteForByte();
    void randomisedExamplesAreMadeAgainInTheSameShape_data();
    void randomisedExamplesAreMadeAgainInTheSameShape();
    void everyAlgorithmMakesWhatVerifies_data();
    void everyAlgorithmMakesWhatVerifies();
    void anUnencodedPayloadIsSignedAsItStands_data();
    void anUnencodedPayloadIsSignedAsItStands();
    void theHeadersWordingIsKept_data();
    void theHeadersWordingIsKept();
    void aHeaderThatCannotBeCompletedIsRefused_data();
    void aHeaderThatCannotBeCompletedIsRefused();
    void obstaclesAreNamed_data();
    void obstaclesAreNamed();
    void unsoundRequestsAreRefused_data();
    void unsoundRequestsAreRefused();
    void refusalsPointIntoTheHeader();
    void signaturesThatDisagreeAboutB64AreRefused();
    void aRemoteSignatureIsCheckedBeforeItIsShown();
    void aRemoteFailureIsPassedOn();
    void aTokenWithoutSignatureNeedsNoKey();
};

namespace {

const std::string kPayload = R"({"sub":"anna"})";

KeyPointer keyFrom(const QJsonValue &jwk)
{
    const KeyRing keys = keysFrom(jwk);
    if (keys.size() != 1)
        qFatal("not one key");
    return keys.front();
}

KeyPointer keyFile(const QString &name)
{
    return importKeys(read("keys/" + name).toStdString(), "test").keys.at(0);
}

KeyPointer secretOf(std::size_t bytes)
{
    return std::make_shared<Key>(SecretBytes(std::string(bytes, 'k')), Key::Attributes{});
}

Key::Attributes attributes(const std::string &use, const std::string &alg = {},
                           const std::vector<std::string> &operations = {})
{
    Key::Attributes all;
    all.use = use;
    all.alg = alg;
    all.keyOperations = operations;
    return all;
}

KeyPointer withAttributes(const KeyPointer &key, const Key::Attributes &all)
{
    return key->asymmetric() ? std::make_shared<Key>(*key->asymmetric(), all)
                             : std::make_shared<Key>(key->mac()->secret().copy(), all);
}

KeyPointer publicHalf(const KeyPointer &key)
{
    return std::make_shared<Key>(*crypto::AsymmetricKey::fromDer(key->asymmetric()->subjectPublicKeyInfo()),
                                 key->attributes());
}

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
        return keyFile("rsa.pkcs8.pem");
    case SignatureScheme::Ecdsa:
    case SignatureScheme::EdDsa: {
        const std::string_view curve = curveName(algorithm.curve.value_or(crypto::Curve::Ed25519));
        return keyFile(QString::fromUtf8(curve.data(), qsizetype(curve.size())) + ".pkcs8.pem");
    }
    case SignatureScheme::MlDsa:
        if (!crypto::hasMlDsa())
            return nullptr;
        return std::make_shared<Key>(*crypto::generateMlDsa(*algorithm.parameterSet, crypto::systemRandom()),
                                     Key::Attributes{});
    }
    return nullptr;
}

Result<std::string> signAs(Form form, const Signer &signer, const std::string &payload,
                           const SigningOptions &options = {})
{
    if (form == Form::Compact)
        return signCompact(signer, payload, options);
    if (form == Form::Flattened)
        return signFlattened(signer, payload, options);
    return signGeneral(std::span(&signer, 1), payload, options);
}

Token parse(const std::string &text)
{
    return text.starts_with('{') ? parseJsonToken(text, SourceMap::identity({0, text.size()}))
                                 : parseBare(text);
}

QJsonValue compared(const std::string &text)
{
    const QString whole = QString::fromStdString(text);
    return text.starts_with('{') ? QJsonValue(QJsonDocument::fromJson(whole.toUtf8()).object()) : whole;
}

QString idOf(const Finding &finding)
{
    return QString::fromStdString(std::string(finding.id));
}

QStringList verdictsOf(const Token &token, const KeyRing &keys, const std::string &detached = {})
{
    VerificationOptions options;
    if (!detached.empty())
        options.detachedPayload = detached;
    QStringList verdicts;
    for (const JwsSignature &signature : token.signatures)
        verdicts << QString::fromStdString(
            std::string(verdictName(verifySignature(token, signature, keys, options).verdict)));
    return verdicts;
}

QJsonObject cookbook(const char *name)
{
    return readObject(QStringLiteral("rfc7520/") + name + ".json");
}

/// The headers' texts of one signature, as an example's token has them.
Signer signerFrom(const QJsonValue &signature, const KeyPointer &key)
{
    const std::string header =
        decodeStrictBase64Url(signature["protected"].toString().toStdString()).value_or("");
    std::string unprotectedHeader;
    if (signature["header"].isObject())
        unprotectedHeader = QJsonDocument(signature["header"].toObject()).toJson().toStdString();
    const std::string alg =
        JsonDocument::parse(header.empty() ? unprotectedHeader : header).root().member("alg").string();
    return {findJwsAlgorithm(alg), key, header, unprotectedHeader};
}

Signer signerOfCompact(const std::string &token, const KeyPointer &key)
{
    return signerFrom(QJsonObject{{"protected", QString::fromStdString(token.substr(0, token.find('.')))}},
                      key);
}

} // namespace

void TestSigning::deterministicExamplesAreMadeAgainByteForByte_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QJsonValue>("key");
    QTest::addColumn<std::string>("payload");
    QTest::addColumn<bool>("isDetached");
    QTest::addColumn<QJsonValue>("expected");

    const std::string joe =
        "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";
    for (const int number : {1, 2, 5}) {
        const QString path = QStringLiteral("rfc7515/rfc7515_A.%1").arg(number);
        QTest::addRow("RFC 7515 A.%d", number)
            << Form::Compact << (number == 5 ? QJsonValue() : QJsonValue(readObject(path + ".jwk"))) << joe
            << false << QJsonValue(QString(read(path + ".jwsc").trimmed()));
    }
    for (const char *name : {"4_1.rsa_v15_signature", "4_4.hmac-sha2_integrity_protection",
                             "4_5.signature_with_detached_content", "4_6.protecting_specific_header_fields",
                             "4_7.protecting_content_only"}) {
        const QJsonObject example = cookbook(name);
        const std::pair<Form, const char *> outputs[] = {
            {Form::Compact, "compact"}, {Form::Flattened, "json_flat"}, {Form::General, "json"}};
        for (const auto &[form, output] : outputs) {
            const QJsonValue expected = example["output"][output];
            if (!expected.isUndefined())
                QTest::addRow("RFC 7520 %s, %s", name, output)
                    << form << example["input"]["key"] << example["input"]["payload"].toString().toStdString()
                    << QByteArray(name).contains("detached") << expected;
        }
    }
    const QJsonArray unencoded = readObject("rfc7797/rfc7797-4.json")["cases"].toArray();
    for (const QJsonValue &example : unencoded)
        QTest::newRow(qPrintable(example["id"].toString()))
            << (example["serialization"] == "compact" ? Form::Compact : Form::Flattened) << example["key"]
            << example["payload"].toString().toStdString() << example["detachedPayload"].isString()
            << example["token"];
    const QJsonObject plain = readObject("rfc7797/hmac-sha2_b64_false.json");
    QTest::newRow("RFC 7797, unencoded in compact form")
        << Form::Compact << plain["input"]["key"] << plain["input"]["payload"].toString().toStdString()
        << false << plain["output"]["compact"];
    const QJsonValue edwards = readObject("rfc8037/rfc8037-appendix-a.json")["cases"][0];
    QTest::newRow("RFC 8037 A.4") << Form::Compact << edwards["key"]
                                  << edwards["payload"].toString().toStdString() << false << edwards["token"];
}

void TestSigning::deterministicExamplesAreMadeAgainByteForByte()
{
    QFETCH(Form, form);
    QFETCH(QJsonValue, key);
    QFETCH(std::string, payload);
    QFETCH(bool, isDetached);
    QFETCH(QJsonValue, expected);
    const KeyPointer signing = key.isObject() ? keyFrom(key) : nullptr;
    const Signer signer =
        form == Form::Compact
            ? signerOfCompact(expected.toString().toStdString(), signing)
            : signerFrom(form == Form::General ? expected["signatures"][0] : expected, signing);
    const auto made = signAs(form, signer, payload, {isDetached});
    QVERIFY2(made, made ? "" : made.error().id.data());
    QCOMPARE(compared(*made), expected);
}

void TestSigning::randomisedExamplesAreMadeAgainInTheSameShape_data()
{
    QTest::addColumn<QJsonValue>("token");
    QTest::addColumn<QJsonArray>("keys");
    QTest::addColumn<std::string>("payload");

    for (const int number : {3, 4}) {
        const QString path = QStringLiteral("rfc7515/rfc7515_A.%1").arg(number);
        QTest::addRow("RFC 7515 A.%d", number) << QJsonValue(QString(read(path + ".jwsc").trimmed()))
                                               << QJsonArray{readObject(path + ".jwk")} << kPayload;
    }
    QTest::newRow("RFC 7515 A.6") << QJsonValue(readObject("rfc7515/rfc7515_A.6.jwsg"))
                                  << QJsonArray{readObject("rfc7515/rfc7515_A.6.1.jwk"),
                                                readObject("rfc7515/rfc7515_A.6.2.jwk")}
                                  << kPayload;
    QTest::newRow("RFC 7515 A.7") << QJsonValue(readObject("rfc7515/rfc7515_A.7.jwsf"))
                                  << QJsonArray{readObject("rfc7515/rfc7515_A.7.jwk")} << kPayload;
    for (const char *name : {"4_2.rsa-pss_signature", "4_3.ecdsa_signature", "4_8.multiple_signatures"}) {
        const QJsonObject example = cookbook(name);
        const QJsonValue key = example["input"]["key"];
        for (const char *output : {"compact", "json_flat", "json"}) {
            if (!example["output"][output].isUndefined())
                QTest::addRow("RFC 7520 %s, %s", name, output)
                    << example["output"][output] << (key.isArray() ? key.toArray() : QJsonArray{key})
                    << example["input"]["payload"].toString().toStdString();
        }
    }
}

void TestSigning::randomisedExamplesAreMadeAgainInTheSameShape()
{
    QFETCH(QJsonValue, token);
    QFETCH(QJsonArray, keys);
    QFETCH(std::string, payload);
    KeyRing ring;
    for (const QJsonValue &key : keys)
        ring.push_back(keyFrom(key));

    Result<std::string> made;
    QJsonArray expected;
    if (token.isString()) {
        made = signCompact(signerOfCompact(token.toString().toStdString(), ring[0]), payload);
        expected = {token.toString().section('.', 0, 0)};
    } else if (!token["signatures"].isArray()) {
        made = signFlattened(signerFrom(token, ring[0]), payload);
        expected = {token["protected"]};
    } else {
        std::vector<Signer> signers;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const QJsonValue signature = token["signatures"][qsizetype(i)];
            signers.push_back(signerFrom(signature, ring[i]));
            expected.push_back(signature["protected"].toString());
        }
        made = signGeneral(signers, payload);
    }
    QVERIFY2(made, made ? "" : made.error().id.data());

    const Token parsed = parse(*made);
    QJsonArray headers;
    for (const JwsSignature &signature : parsed.signatures) {
        const TokenPart *header = parsed.at(signature.protectedHeader);
        headers.push_back(header ? QString::fromStdString(std::string(parsed.encoded(*header))) : QString());
    }
    QCOMPARE(headers, expected);
    QCOMPARE(parsed.departure(), nullptr);
    QCOMPARE(verdictsOf(parsed, ring), QStringList(qsizetype(ring.size()), "valid"));
}

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
            const Token token = parse(*made);
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

    const Token token = parse(*made);
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

void TestSigning::aHeaderThatCannotBeCompletedIsRefused_data()
{
    QTest::addColumn<std::string>("header");
    QTest::addColumn<QString>("id");
    QTest::newRow("no JSON") << std::string("alg: HS256") << QString("json-unexpected-text");
    QTest::newRow("trailing comma") << std::string(R"({"a":1,})") << QString("json-trailing-comma");
    QTest::newRow("a name twice") << std::string(R"({"alg":"HS256","alg":"none"})")
                                  << QString("json-duplicate-name");
    QTest::newRow("a list") << std::string("[]") << QString("header-not-object");
    QTest::newRow("b64 is true") << std::string(R"({"b64":true})") << QString("sign-b64-differs");
    QTest::newRow("crit is no list") << std::string(R"({"crit":"b64"})") << QString("header-crit-invalid");
}

void TestSigning::aHeaderThatCannotBeCompletedIsRefused()
{
    QFETCH(std::string, header);
    QFETCH(QString, id);
    const auto completed = completedHeader(header, *findJwsAlgorithm("HS256"), nullptr, true);
    QVERIFY(!completed);
    QCOMPARE(idOf(completed.error()), id);
}

void TestSigning::obstaclesAreNamed_data()
{
    QTest::addColumn<KeyPointer>("key");
    QTest::addColumn<std::string>("alg");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const KeyPointer &key, const char *alg, const char *id) {
        QTest::newRow(name) << key << std::string(alg) << QString(id);
    };
    const KeyPointer rsa = keyFile("rsa.pkcs8.pem");
    const KeyPointer p256 = keyFile("P-256.pkcs8.pem");
    const KeyPointer ed25519 = keyFile("Ed25519.pkcs8.pem");
    row("none", rsa, "RS256", "");
    row("no key is needed", rsa, "none", "");
    row("RSA for HMAC", rsa, "HS256", "sign-key-type");
    row("secret for ECDSA", secretOf(32), "ES256", "sign-key-type");
    row("EC for EdDSA", p256, "EdDSA", "sign-key-type");
    row("P-256 for ES384", p256, "ES384", "sign-key-curve");
    row("P-256 for ES256K", p256, "ES256K", "sign-key-curve");
    row("Ed25519 for Ed448", ed25519, "Ed448", "sign-key-curve");
    row("X25519 for EdDSA", keyFile("X25519.pkcs8.pem"), "EdDSA", "sign-key-curve");
    row("public half", publicHalf(p256), "ES256", "sign-private-half-missing");
    row("use enc", withAttributes(rsa, attributes("enc")), "RS256", "sign-key-use-forbids");
    row("use sig", withAttributes(rsa, attributes("sig")), "RS256", "");
    row("key_ops verify", withAttributes(p256, attributes("", "", {"verify"})), "ES256",
        "sign-key-ops-forbids");
    row("key_ops sign", withAttributes(p256, attributes("", "", {"verify", "sign"})), "ES256", "");
    row("another alg", withAttributes(rsa, attributes("", "PS256")), "RS256", "sign-key-alg-forbids");
    row("an alg unknown", withAttributes(rsa, attributes("", "RSA-OAEP")), "RS256", "sign-key-alg-forbids");
    row("EdDSA is Ed25519", withAttributes(ed25519, attributes("", "EdDSA")), "Ed25519", "");
    row("Ed25519 is EdDSA", withAttributes(ed25519, attributes("", "Ed25519")), "EdDSA", "");
    const KeyPointer small = keyFile("rsa512.pkcs8.pem");
    row("512 bits hold RS256", small, "RS256", "");
    row("512 bits for RS384", small, "RS384", "sign-key-too-small");
    row("512 bits for PS256", small, "PS256", "sign-key-too-small");
}

void TestSigning::obstaclesAreNamed()
{
    QFETCH(KeyPointer, key);
    QFETCH(std::string, alg);
    QFETCH(QString, id);
    const JwsAlgorithm *algorithm = findJwsAlgorithm(alg);
    const auto allowed = canSign(*key, *algorithm);
    QCOMPARE(allowed ? QString() : idOf(allowed.error()), id);
    const auto made = signCompact({algorithm, key, {}, {}}, kPayload);
    QCOMPARE(made ? QString() : idOf(made.error()), id);
}

void TestSigning::unsoundRequestsAreRefused_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<std::string>("header");
    QTest::addColumn<std::string>("unprotectedHeader");
    QTest::addColumn<std::string>("payload");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, Form form, const char *header, const char *unprotectedHeader,
                        const std::string &payload, const char *id) {
        QTest::newRow(name) << form << std::string(header) << std::string(unprotectedHeader) << payload
                            << QString(id);
    };
    const char *unencoded = R"({"b64":false,"crit":["b64"]})";
    row("a dot, unencoded, compact", Form::Compact, unencoded, "", "a.b", "sign-payload-has-dot");
    row("a line break, unencoded, compact", Form::Compact, unencoded, "", "a\n",
        "sign-payload-not-printable");
    row("not ASCII, unencoded, compact", Form::Compact, unencoded, "", "\u00f6",
        "sign-payload-not-printable");
    row("no UTF-8, unencoded, JSON", Form::Flattened, unencoded, "", "\xff", "sign-payload-not-utf8");
    row("no UTF-8, unencoded, general", Form::General, unencoded, "", "\xff", "sign-payload-not-utf8");
    row("b64 not critical", Form::Compact, R"({"b64":false})", "", "x", "header-b64-not-critical");
    row("b64 no boolean", Form::Compact, R"({"b64":0,"crit":["b64"]})", "", "x", "header-b64-not-boolean");
    row("b64 unprotected", Form::Flattened, "", R"({"b64":false})", "x", "sign-parameter-unprotected");
    row("crit unprotected", Form::General, "", R"({"crit":["b64"]})", "x", "sign-parameter-unprotected");
    row("another alg", Form::Compact, R"({"alg":"RS256"})", "", "x", "sign-alg-differs");
    row("alg no string", Form::Compact, R"({"alg":256})", "", "x", "sign-alg-differs");
    row("another alg, unprotected", Form::Flattened, "", R"({"alg":"none"})", "x", "sign-alg-differs");
    row("alg in both", Form::Flattened, R"({"alg":"HS256"})", R"({"alg":"HS256"})", "x",
        "sign-parameter-repeated");
    row("kid in both", Form::General, R"({"kid":"1"})", R"({"kid":"1"})", "x", "sign-parameter-repeated");
    row("unprotected in compact form", Form::Compact, "", R"({"kid":"1"})", "x", "sign-compact-unprotected");
    row("header cut off", Form::Compact, R"({"alg":"HS256")", "", "x", "json-unexpected-end");
    row("unprotected no object", Form::Flattened, "", "1", "x", "header-not-object");
}

void TestSigning::unsoundRequestsAreRefused()
{
    QFETCH(Form, form);
    QFETCH(std::string, header);
    QFETCH(std::string, unprotectedHeader);
    QFETCH(std::string, payload);
    QFETCH(QString, id);
    const Signer signer{findJwsAlgorithm("HS256"), secretOf(32), header, unprotectedHeader};
    const auto made = signAs(form, signer, payload);
    QVERIFY(!made);
    QCOMPARE(idOf(made.error()), id);
}

void TestSigning::refusalsPointIntoTheHeader()
{
    const std::string header = R"({"typ":"JWT","alg":"RS256"})";
    const auto made = signCompact({findJwsAlgorithm("HS256"), secretOf(32), header, {}}, kPayload);
    QVERIFY(!made);
    const ByteRange where = made.error().where;
    QCOMPARE(header.substr(where.begin, where.size()), std::string("\"RS256\""));
}

void TestSigning::signaturesThatDisagreeAboutB64AreRefused()
{
    const JwsAlgorithm *algorithm = findJwsAlgorithm("HS256");
    const std::vector<Signer> signers{{algorithm, secretOf(32), {}, {}},
                                      {algorithm, secretOf(33), R"({"b64":false,"crit":["b64"]})", {}}};
    const auto made = signGeneral(signers, kPayload);
    QVERIFY(!made);
    QCOMPARE(idOf(made.error()), QString("sign-b64-mixed"));
    const auto nobody = signGeneral({}, kPayload);
    QVERIFY(!nobody);
    QCOMPARE(idOf(nobody.error()), QString("sign-no-signer"));
    const auto keyless = signCompact({algorithm, nullptr, {}, {}}, kPayload);
    QVERIFY(!keyless);
    QCOMPARE(idOf(keyless.error()), QString("sign-key-missing"));
}

namespace {

/// Signs with a private key that the caller does not hold.
class Device : public RemoteSigner
{
public:
    explicit Device(KeyPointer key) : m_key(std::move(key)) {}

    Result<std::string> sign(const JwsAlgorithm &, std::string_view signingInput) override
    {
        if (!m_key)
            return failure("sign-failed", {}, {{"alg", "ES256"}});
        return *m_key->asymmetric()->signEcdsa(crypto::Hash::Sha256, signingInput);
    }

private:
    KeyPointer m_key;
};

} // namespace

void TestSigning::aRemoteSignatureIsCheckedBeforeItIsShown()
{
    const KeyPointer key = keyFile("P-256.pkcs8.pem");
    const KeyPointer shown = withAttributes(publicHalf(key), attributes("sig", "ES256", {"verify"}));
    const JwsAlgorithm *algorithm = findJwsAlgorithm("ES256");

    Device device(key);
    const auto made = signCompact({algorithm, shown, {}, {}, &device}, kPayload);
    QVERIFY2(made, made ? "" : made.error().id.data());
    QCOMPARE(verdictsOf(parse(*made), {shown}), QStringList{"valid"});

    const auto other = crypto::generateOnCurve(crypto::Curve::P256, crypto::systemRandom());
    Device wrong(std::make_shared<Key>(*other, Key::Attributes{}));
    const auto refused = signCompact({algorithm, shown, {}, {}, &wrong}, kPayload);
    QVERIFY(!refused);
    QCOMPARE(idOf(refused.error()), QString("sign-remote-mismatch"));

    const auto unfit = signCompact({findJwsAlgorithm("ES384"), shown, {}, {}, &device}, kPayload);
    QVERIFY(!unfit);
    QCOMPARE(idOf(unfit.error()), QString("sign-key-curve"));
}

void TestSigning::aRemoteFailureIsPassedOn()
{
    Device absent(nullptr);
    const auto made = signFlattened(
        {findJwsAlgorithm("ES256"), publicHalf(keyFile("P-256.pkcs8.pem")), {}, {}, &absent}, kPayload);
    QVERIFY(!made);
    QCOMPARE(idOf(made.error()), QString("sign-failed"));
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
