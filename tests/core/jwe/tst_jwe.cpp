#include "tests/core/jwe/encrypted_tokens.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Opening encrypted tokens.
class TestJwe : public QObject
{
    Q_OBJECT

private slots:
    void publishedTokensOpen_data();
    void publishedTokensOpen();
    void eachRecipientOpensItsOwn();
    void anEncryptedKeyIsAKeyAgain();
    void hpkeExamplesOpen_data();
    void hpkeExamplesOpen();
    void aChangedPartFailsWithoutSayingWhere_data();
    void aChangedPartFailsWithoutSayingWhere();
    void thePlaintextLiesOnTheCiphertext();
    void aCompressedPlaintextHasNoPlaces();
    void jsonIsRecognised_data();
    void jsonIsRecognised();
    void aLenientlyDecodedTokenNamesItsDeparture();
    void anUnknownCriticalParameterKeepsItShut();
    void namesOfSignaturesAllowEveryEncryption();
};

void TestJwe::publishedTokensOpen_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<QJsonValue>("key");
    QTest::addColumn<QString>("plaintext");
    const auto row = [](const QString &name, const QJsonValue &token, const QJsonValue &key,
                        const QString &plaintext) {
        QTest::addRow("%s", qPrintable(name)) << textOf(token) << key << plaintext;
    };
    for (const QJsonValue &one : readObject("rfc7516/rfc7516-appendix-a.json")["cases"].toArray()) {
        QJsonArray keys = one["keys"].toArray();
        if (!one["key"].isUndefined())
            keys.append(one["key"]);
        for (int i = 0; i < keys.size(); ++i)
            row(one["id"].toString() + QString(" key %1").arg(i), one["token"], keys[i],
                one["plaintext"].toString());
    }
    const QDir cookbook(QStringLiteral(JOTSCOPE_TEST_DATA "/rfc7520/jwe"));
    QStringList files = cookbook.entryList({"*.json"}, QDir::Files);
    QCOMPARE(files.size(), 13);
    files.replaceInStrings(QRegularExpression("^"), "rfc7520/jwe/");
    files << "rfc7520/curve25519/ecdh-es.json";
    for (const QString &file : files) {
        const QJsonObject vector = readObject(file);
        const QJsonObject input = vector["input"].toObject();
        const QJsonArray keys = input["key"].isArray()  ? input["key"].toArray()
                                : input.contains("pwd") ? QJsonArray{input["pwd"]}
                                                        : QJsonArray{input["key"]};
        const QJsonObject output = vector["output"].toObject();
        for (const QString &form : output.keys()) {
            for (int i = 0; i < keys.size(); ++i)
                row(vector["title"].toString() + ' ' + form + QString(" key %1").arg(i), output[form],
                    keys[i], input["plaintext"].toString());
        }
    }
    const QJsonObject nested =
        readObject("rfc7520/6.nesting_signatures_and_encryption.json")["encrypt"].toObject();
    for (const QString &form : nested["output"].toObject().keys())
        row("RFC 7520 6 " + form, nested["output"][form], nested["input"]["key"],
            nested["input"]["plaintext"].toString());
}

void TestJwe::publishedTokensOpen()
{
    QFETCH(std::string, token);
    QFETCH(QJsonValue, key);
    QFETCH(QString, plaintext);
    const Token parsed = parseAny(token);
    QVERIFY(parsed.isEncrypted());
    const Decryption decryption = decryptToken(parsed, keysFrom(key));
    QCOMPARE(verdictOf(decryption), "decrypted");
    QCOMPARE(QString::fromStdString(payloadOf(decryption)), plaintext);
    QCOMPARE(idsOf(decryption.findings).front(), "decryption-succeeded");
}

void TestJwe::eachRecipientOpensItsOwn()
{
    const QJsonObject vector = readObject("rfc7520/jwe/5_13.encrypting_to_multiple_recipients.json");
    const Token token = parseAny(textOf(vector["output"]["json"]));
    const QJsonArray keys = vector["input"]["key"].toArray();
    const QStringList algorithms = {"RSA1_5", "ECDH-ES+A256KW", "A256GCMKW"};
    for (int i = 0; i < keys.size(); ++i) {
        const Decryption decryption = decryptToken(token, keysFrom(keys[i]));
        QCOMPARE(decryption.recipient, std::size_t(i));
        QCOMPARE(QString::fromStdString(decryption.alg), algorithms[i]);
        QCOMPARE(QString::fromStdString(decryption.enc), "A128CBC-HS256");
    }
}

void TestJwe::anEncryptedKeyIsAKeyAgain()
{
    const QJsonValue one = readObject("rfc7517/rfc7517-appendix-c.json")["cases"][0];
    const Decryption decryption = decryptToken(parseAny(textOf(one["token"])), keysFrom(one["password"]));
    QCOMPARE(verdictOf(decryption), "decrypted");
    QVERIFY(decryption.payload->json);
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(payloadOf(decryption))).object(),
             one["plaintextJwk"].toObject());
    QVERIFY(idsOf(decryption.findings).contains("jwe-iterations-few"));

    // RFC 7519: an encrypted JWT, and one with a signed JWT inside.
    const QJsonArray tokens = readObject("rfc7519/rfc7519-examples.json")["cases"].toArray();
    const Decryption claims = decryptToken(parseAny(textOf(tokens[2]["token"])), keysFrom(tokens[2]["key"]));
    QCOMPARE(claims.payload->json->root().member("iss").string(), std::string("joe"));
    const Decryption inner = decryptToken(parseAny(textOf(tokens[3]["token"])), keysFrom(tokens[3]["key"]));
    QVERIFY(!inner.payload->json);
    QCOMPARE(parseAny(payloadOf(inner)).header().member("alg").string(), std::string("RS256"));
}

void TestJwe::hpkeExamplesOpen_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<QJsonValue>("key");
    for (const QJsonValue &one : readObject("jose-hpke/jose-hpke.json")["cases"].toArray())
        QTest::addRow("%s", qPrintable(one["id"].toString())) << textOf(one["token"]) << one["key"];
}

void TestJwe::hpkeExamplesOpen()
{
    QFETCH(std::string, token);
    QFETCH(QJsonValue, key);
    const Decryption decryption = decryptToken(parseAny(token), keysFrom(key));
    QCOMPARE(verdictOf(decryption), "decrypted");
    QVERIFY(payloadOf(decryption).starts_with("You can trust us to stick with you through thick and thin"));
}

void TestJwe::aChangedPartFailsWithoutSayingWhere_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<int>("part");
    for (const JweAlgorithm &algorithm : jweAlgorithms()) {
        const bool isIntegrated = algorithm.management == KeyManagement::HpkeIntegrated;
        const bool hasKey = !pieces(sealed(algorithm.name.data()).token)[1].empty();
        for (int part = 0; part < 5; ++part) {
            if ((part == 1 && !hasKey) || (isIntegrated && (part == 2 || part == 4)))
                continue;
            QTest::addRow("%s part %d", algorithm.name.data(), part)
                << QString::fromUtf8(algorithm.name.data()) << part;
        }
    }
}

void TestJwe::aChangedPartFailsWithoutSayingWhere()
{
    QFETCH(QString, alg);
    QFETCH(int, part);
    const Sealed whole = sealed(qPrintable(alg));
    QCOMPARE(verdictOf(decryptToken(parseAny(whole.token), whole.keys)), "decrypted");
    std::string changed;
    if (part == 0) {
        changed = withHeader(whole.token, "{", "{\"typ\":\"JWT\",");
    } else {
        std::string bytes = *decodeStrictBase64Url(pieces(whole.token)[std::size_t(part)]);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x10);
        changed = withPiece(whole.token, std::size_t(part), bytes);
    }
    const Decryption decryption = decryptToken(parseAny(changed), whole.keys);
    QCOMPARE(verdictOf(decryption), "failed");
    QVERIFY(!decryption.payload);
    QVERIFY(!decryption.key);
    // The lints of the algorithm aside, the answer is one and the same for every part.
    QStringList ids = idsOf(decryption.findings);
    ids.removeAll("jwe-rsa-pkcs1");
    ids.removeAll("jwe-iterations-few");
    QCOMPARE(ids, QStringList{"decryption-failed"});
    QCOMPARE(decryption.attempts.front().outcome, DecryptionAttempt::Outcome::Mismatch);
}

void TestJwe::thePlaintextLiesOnTheCiphertext()
{
    const Sealed dir = sealed("dir");
    const Decryption decryption = decryptToken(parseAny(dir.token), dir.keys);
    const TokenPart &payload = *decryption.payload;
    QCOMPARE(payload.name, PartName::Payload);
    const std::size_t begin =
        dir.token.size() - pieces(dir.token)[4].size() - 1 - pieces(dir.token)[3].size();
    const ByteRange sub = payload.json->root().member("sub").range();
    QCOMPARE(payload.sourceOf(sub), charactersOfBytes(sub).shiftedBy(begin));
    QVERIFY(payload.range.contains(payload.sourceOf({0, payload.bytes().size()})));
    QVERIFY(!payload.hasLostPlaces);
}

void TestJwe::aCompressedPlaintextHasNoPlaces()
{
    EncryptionOptions options;
    options.isCompressed = true;
    const KeyPointer key = secretKey(std::string(16, 'k'));
    const Decryption decryption = decryptToken(parseAny(sealedFor("dir", key, options)), {key});
    QCOMPARE(payloadOf(decryption), kPlaintext);
    QVERIFY(decryption.payload->hasLostPlaces);
    QVERIFY(idsOf(decryption.findings).contains("jwe-zip-used"));
    const ByteRange sub = decryption.payload->json->root().member("sub").range();
    QCOMPARE(decryption.payload->sourceOf(sub), decryption.payload->range);
}

void TestJwe::jsonIsRecognised_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("plaintext");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("object") << ""
                            << "{}" << true;
    QTest::newRow("array") << ""
                           << " [1]" << true;
    QTest::newRow("text") << ""
                          << "42" << false;
    QTest::newRow("typ JWT") << R"({"typ":"JWT"})"
                             << "42" << true;
    QTest::newRow("cty JSON") << R"({"cty":"application/json"})"
                              << "42" << true;
    QTest::newRow("cty JWK Set") << R"({"cty":"jwk-set+json"})"
                                 << "42" << true;
    QTest::newRow("nested token") << R"({"typ":"JWT","cty":"JWT"})"
                                  << "e30.e30." << false;
    QTest::newRow("empty") << R"({"typ":"JWT"})"
                           << "" << false;
}

void TestJwe::jsonIsRecognised()
{
    QFETCH(QString, header);
    QFETCH(QString, plaintext);
    QFETCH(bool, isJson);
    EncryptionOptions options;
    options.protectedHeader = header.toStdString();
    const KeyPointer key = secretKey(std::string(16, 'k'));
    const std::string token = sealedFor("dir", key, options, plaintext.toStdString());
    const Decryption decryption = decryptToken(parseAny(token), {key});
    QCOMPARE(verdictOf(decryption), "decrypted");
    QCOMPARE(decryption.payload->json != nullptr, isJson);
    QCOMPARE(QString::fromStdString(payloadOf(decryption)), plaintext);
}

void TestJwe::aLenientlyDecodedTokenNamesItsDeparture()
{
    const Sealed dir = sealed("dir");
    const Decryption decryption = decryptToken(parseAny(dir.token + "=="), dir.keys);
    QCOMPARE(verdictOf(decryption), "decrypted");
    QCOMPARE(idsOf(decryption.findings).front(), "decryption-of-malformed-token");
    QVERIFY(englishRemedy(decryption.findings.front()).find("base64url-padding") != std::string::npos);
}

void TestJwe::anUnknownCriticalParameterKeepsItShut()
{
    EncryptionOptions options;
    options.protectedHeader = R"({"crit":["exp"],"exp":1})";
    const KeyPointer key = secretKey(std::string(16, 'k'));
    const Decryption decryption = decryptToken(parseAny(sealedFor("dir", key, options)), {key});
    QCOMPARE(verdictOf(decryption), "unsupported");
    QVERIFY(!decryption.payload);
    QVERIFY(decryption.attempts.empty());
}

void TestJwe::namesOfSignaturesAllowEveryEncryption()
{
    const Sealed dir = sealed("dir");
    QCOMPARE(verdictOf(decryptToken(parseAny(dir.token), dir.keys, {"RS256"})), "decrypted");
    QCOMPARE(verdictOf(decryptToken(parseAny(dir.token), dir.keys, {"RS256", "dir"})), "decrypted");
}

QTEST_APPLESS_MAIN(TestJwe)
#include "tst_jwe.moc"
