#include "core/findings/catalogue.h"
#include "core/jose/keys/jwk_text.h"
#include "tests/core/encrypted_tokens.h"

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
    void verdictsComeWithTheirReason_data();
    void verdictsComeWithTheirReason();
    void everyReasonIsAWholeSentence_data() { verdictsComeWithTheirReason_data(); }
    void everyReasonIsAWholeSentence();
    void findingsPointAtTheParameterTheySpeakOf();
    void everyKeyThatIsNotTriedSaysWhy_data();
    void everyKeyThatIsNotTriedSaysWhy();
    void theBestMatchIsTriedFirst_data();
    void theBestMatchIsTriedFirst();
    void thePlaintextLiesOnTheCiphertext();
    void aCompressedPlaintextHasNoPlaces();
    void jsonIsRecognised_data();
    void jsonIsRecognised();
    void aLenientlyDecodedTokenNamesItsDeparture();
    void anUnknownCriticalParameterKeepsItShut();
    void namesOfSignaturesAllowEveryEncryption();
};

namespace {

const std::string kPlaintext = R"({"sub":"anna"})";

struct Sealed
{
    std::string token;
    KeyRing keys;
};

const ContentEncryption *const kGcm = findContentEncryption("A128GCM");
const ContentEncryption *const kCbc = findContentEncryption("A128CBC-HS256");

std::string sealedFor(const char *alg, const KeyPointer &key, EncryptionOptions options = {},
                      const std::string &plaintext = kPlaintext)
{
    const JweAlgorithm *algorithm = findJweAlgorithm(alg);
    if (!options.contentEncryption && algorithm->management != KeyManagement::HpkeIntegrated)
        options.contentEncryption = kGcm;
    options.iterations = std::min<std::uint64_t>(options.iterations, 2'000);
    const Result<std::string> token =
        encryptCompact({algorithm, key, {}, nullptr}, plaintext, options, counting());
    if (!token)
        qFatal("not sealed: %s", englishMessage(token.error()).c_str());
    return *token;
}

/// What a token of `alg` and a key that opens it look like.
Sealed sealed(const char *alg)
{
    using crypto::Curve;
    const JweAlgorithm *algorithm = findJweAlgorithm(alg);
    KeyPointer key;
    if (algorithm->suite)
        key = keyOn(algorithm->suite->curve);
    else if (algorithm->management == KeyManagement::EcdhEs)
        key = keyOn(Curve::P256);
    else if (algorithm->hash || algorithm->management == KeyManagement::RsaPkcs1)
        key = algorithm->management == KeyManagement::Pbes2 ? secretKey("a password") : rsaKey();
    else
        key = secretKey(std::string(algorithm->wrapKeyBytes != 0 ? algorithm->wrapKeyBytes : 16, 'k'));
    return {sealedFor(alg, key), {key}};
}

std::vector<std::string> pieces(const std::string &token)
{
    std::vector<std::string> all;
    for (const QByteArray &piece : QByteArray::fromStdString(token).split('.'))
        all.push_back(piece.toStdString());
    return all;
}

std::string joined(const std::vector<std::string> &all)
{
    std::string token;
    for (const std::string &piece : all)
        token.append(token.empty() ? "" : ".").append(piece);
    return token;
}

std::string withPiece(const std::string &token, std::size_t index, const std::string &bytes)
{
    std::vector<std::string> all = pieces(token);
    all[index] = encodeBase64Url(bytes);
    return joined(all);
}

std::string headerOf(const std::string &token)
{
    return *decodeStrictBase64Url(pieces(token).front());
}

std::string withHeader(const std::string &token, const std::string &from, const std::string &to)
{
    std::string header = headerOf(token);
    const std::size_t at = header.find(from);
    if (at == std::string::npos)
        qFatal("no %s in %s", from.c_str(), header.c_str());
    return withPiece(token, 0, header.replace(at, from.size(), to));
}

} // namespace

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

namespace {

struct Verdict
{
    const char *name;
    std::string token;
    KeyRing keys;
    const char *verdict;
    const char *reason;
    std::vector<std::string> allowed = {};
};

std::vector<Verdict> malformedTokens()
{
    const Sealed dir = sealed("dir");
    const Sealed wrap = sealed("A128KW");
    const Sealed gcm = sealed("A128GCMKW");
    const Sealed agreed = sealed("ECDH-ES");
    const Sealed rsa = sealed("RSA-OAEP-256");
    const Sealed hpke = sealed("HPKE-0");
    const Sealed hpkeKey = sealed("HPKE-3-KE");
    const Sealed password = sealed("PBES2-HS256+A128KW");
    const KeyPointer cbcKey = secretKey(std::string(32, 'c'));
    EncryptionOptions cbc;
    cbc.contentEncryption = kCbc;
    const std::string cbcToken = sealedFor("dir", cbcKey, cbc);
    const KeyPointer x25519 = keyOn(crypto::Curve::X25519);
    const auto gone = [](const Sealed &from, const char *name) {
        return withHeader(from.token, std::string("\"") + name + '"', "\"gone\"");
    };
    return {
        {"alg missing", gone(dir, "alg"), dir.keys, "failed", "jwe-alg-missing"},
        {"alg no string", withHeader(dir.token, "\"dir\"", "7"), dir.keys, "failed", "jwe-alg-missing"},
        {"alg unknown", withHeader(dir.token, "\"dir\"", "\"DIR\""), dir.keys, "unsupported",
         "jwe-alg-unknown"},
        {"alg of a signature", withHeader(dir.token, "\"dir\"", "\"RS256\""), dir.keys, "unsupported",
         "jwe-alg-of-signature"},
        {"enc missing", gone(dir, "enc"), dir.keys, "failed", "jwe-enc-missing"},
        {"enc unknown", withHeader(dir.token, "A128GCM", "A128CBC"), dir.keys, "unsupported",
         "jwe-enc-unknown"},
        {"enc with integrated", withHeader(hpke.token, "{", "{\"enc\":\"A128GCM\","), hpke.keys, "failed",
         "jwe-enc-with-integrated"},
        {"ek with integrated", withHeader(hpke.token, "{", "{\"ek\":\"AA\","), hpke.keys, "failed",
         "jwe-ek-with-integrated"},
        {"iv with integrated", withPiece(hpke.token, 2, "iv"), hpke.keys, "failed", "jwe-iv-length"},
        {"tag with integrated", withPiece(hpke.token, 4, "tag"), hpke.keys, "failed", "jwe-tag-length"},
        {"ek missing", gone(hpkeKey, "ek"), hpkeKey.keys, "failed", "jwe-parameter-missing"},
        {"psk unknown", withHeader(hpke.token, "{", "{\"psk_id\":\"cHNr\","), hpke.keys, "no-key",
         "jwe-psk-not-on-hand"},
        {"dir with an encrypted key", withPiece(dir.token, 1, "key"), dir.keys, "failed",
         "jwe-encrypted-key-length"},
        {"ECDH-ES with an encrypted key", withPiece(agreed.token, 1, "key"), agreed.keys, "failed",
         "jwe-encrypted-key-length"},
        {"encrypted key short", withPiece(wrap.token, 1, std::string(16, 'x')), wrap.keys, "failed",
         "jwe-encrypted-key-length"},
        {"encrypted key missing", withPiece(wrap.token, 1, ""), wrap.keys, "failed",
         "jwe-encrypted-key-length"},
        {"iv short", withPiece(dir.token, 2, std::string(11, 'x')), dir.keys, "failed", "jwe-iv-length"},
        {"tag short", withPiece(dir.token, 4, std::string(12, 'x')), dir.keys, "failed", "jwe-tag-length"},
        {"no whole blocks",
         withPiece(cbcToken, 3, std::string(17, 'x')),
         {cbcKey},
         "failed",
         "jwe-ciphertext-length"},
        {"everything empty", compactOf(headerOf(dir.token), "", "", "", ""), dir.keys, "failed",
         "jwe-iv-length"},
        {"nothing but dots", "....", dir.keys, "failed", "jwe-alg-missing"},
        {"GCM iv missing", gone(gcm, "iv"), gcm.keys, "failed", "jwe-parameter-missing"},
        {"GCM tag of the wrong kind", withHeader(gcm.token, "\"tag\":", "\"tag\":7,\"was\":"), gcm.keys,
         "failed", "jwe-parameter-kind"},
        {"GCM iv short", withHeader(gcm.token, "\"iv\":", "\"iv\":\"AAAA\",\"was\":"), gcm.keys, "failed",
         "jwe-parameter-length"},
        {"GCM iv padded", withHeader(gcm.token, "\"iv\":", "\"iv\":\"AA==\",\"was\":"), gcm.keys, "failed",
         "jwe-parameter-kind"},
        {"p2s missing", gone(password, "p2s"), password.keys, "failed", "jwe-parameter-missing"},
        {"p2c missing", gone(password, "p2c"), password.keys, "failed", "jwe-parameter-missing"},
        {"p2c zero", withHeader(password.token, ":2000", ":0"), password.keys, "failed",
         "jwe-parameter-kind"},
        {"p2c negative", withHeader(password.token, ":2000", ":-5"), password.keys, "failed",
         "jwe-parameter-kind"},
        {"p2c a fraction", withHeader(password.token, ":2000", ":2000.5"), password.keys, "failed",
         "jwe-parameter-kind"},
        {"p2c a string", withHeader(password.token, ":2000", ":\"2000\""), password.keys, "failed",
         "jwe-parameter-kind"},
        {"p2c above the limit", withHeader(password.token, ":2000", ":2000001"), password.keys, "unsupported",
         "jwe-iterations-limit"},
        {"p2c beyond every number", withHeader(password.token, ":2000", ":1e400"), password.keys,
         "unsupported", "jwe-iterations-limit"},
        {"epk missing", gone(agreed, "epk"), agreed.keys, "failed", "jwe-parameter-missing"},
        {"epk no object", withHeader(agreed.token, "\"epk\":", "\"epk\":\"key\",\"was\":"), agreed.keys,
         "failed", "jwe-parameter-kind"},
        {"epk empty", withHeader(agreed.token, "\"epk\":", "\"epk\":{},\"was\":"), agreed.keys, "failed",
         "jwe-epk-invalid"},
        {"epk too long", withHeader(agreed.token, "\"x\":\"", "\"x\":\"BBBB"), agreed.keys, "failed",
         "jwe-epk-invalid"},
        {"epk a point of no curve",
         withHeader(agreed.token, "\"epk\":",
                    R"("epk":{"kty":"EC","crv":"P-256","x":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE",)"
                    R"("y":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE"},"was":)"),
         agreed.keys, "failed", "jwe-epk-not-on-curve"},
        {"epk of zero",
         withHeader(sealedFor("ECDH-ES", x25519), "\"epk\":",
                    R"("epk":{"kty":"OKP","crv":"X25519","x":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},)"
                    R"("was":)"),
         {x25519},
         "failed",
         "jwe-epk-small-order"},
        {"epk for signatures",
         withHeader(
             agreed.token, "\"epk\":",
             R"("epk":{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},)"
             R"("was":)"),
         agreed.keys, "failed", "jwe-epk-not-for-agreement"},
        {"epk of another curve", agreed.token, {x25519}, "no-key", "jwe-epk-other-curve"},
        {"apu no base64url", withHeader(agreed.token, "{", "{\"apu\":\"+\","), agreed.keys, "failed",
         "jwe-parameter-kind"},
        {"zip of another kind", withHeader(dir.token, "{", "{\"zip\":\"GZ\","), dir.keys, "unsupported",
         "jwe-zip-unknown"},
        {"crit", withHeader(dir.token, "{", R"({"crit":["exp"],"exp":1,)"), dir.keys, "unsupported",
         "jwe-crit"},
        {"no key", dir.token, {}, "no-key", "decryption-no-key"},
        {"no fitting key", rsa.token, dir.keys, "no-key", "decryption-no-fitting-key"},
        {"another key", dir.token, {secretKey(std::string(16, 'x'))}, "failed", "decryption-failed"},
        {"not allowed", dir.token, dir.keys, "unsupported", "jwe-name-not-allowed", {"A128KW"}},
        {"enc not allowed", dir.token, dir.keys, "unsupported", "jwe-name-not-allowed", {"dir", "A256GCM"}},
        {"not encrypted", "e30.e30.", dir.keys, "unsupported", "decryption-not-encrypted"},
    };
}

} // namespace

void TestJwe::verdictsComeWithTheirReason_data()
{
    QTest::addColumn<std::size_t>("row");
    const std::vector<Verdict> all = malformedTokens();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << i;
}

void TestJwe::verdictsComeWithTheirReason()
{
    QFETCH(std::size_t, row);
    const Verdict expected = malformedTokens()[row];
    const Decryption decryption = decryptToken(parseAny(expected.token), expected.keys, expected.allowed);
    QCOMPARE(verdictOf(decryption), expected.verdict);
    QCOMPARE(idsOf(decryption.findings).front(), expected.reason);
    QVERIFY(!decryption.payload);
}

void TestJwe::everyReasonIsAWholeSentence()
{
    QFETCH(std::size_t, row);
    const Verdict expected = malformedTokens()[row];
    const Decryption decryption = decryptToken(parseAny(expected.token), expected.keys, expected.allowed);
    for (const Finding &finding : decryption.findings) {
        const QString sentence = QString::fromStdString(englishMessage(finding) + englishRemedy(finding));
        QVERIFY2(!sentence.contains("  ") && !sentence.contains(" ,") && !sentence.contains("%"),
                 qPrintable(sentence));
    }
}

void TestJwe::findingsPointAtTheParameterTheySpeakOf()
{
    const Sealed password = sealed("PBES2-HS256+A128KW");
    const std::string token = withHeader(password.token, ":2000", ":3000000");
    const Decryption decryption = decryptToken(parseAny(token), password.keys);
    const ByteRange where = decryption.findings.front().where;
    const std::size_t at = headerOf(token).find("3000000");
    QCOMPARE(where, charactersOfBytes({at, at + 7}));

    // In an unprotected header the place is the text itself.
    const std::string flat =
        R"({"unprotected":{"alg":"PBES2-HS256+A128KW","enc":"A128GCM","p2s":"AAAAAAAAAAA",)"
        R"("p2c":3000000},"encrypted_key":"AA","iv":"AA","ciphertext":"AA","tag":"AA"})";
    const ByteRange open = decryptToken(parseAny(flat), password.keys).findings.front().where;
    // What is broken besides stands first.
    QCOMPARE(flat.substr(open.begin, open.size()), std::string("AA"));
}

void TestJwe::everyKeyThatIsNotTriedSaysWhy_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<KeyPointer>("key");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("finding");
    const auto attributes = [](const std::string &use, const std::string &alg,
                               std::vector<std::string> operations = {}) {
        Key::Attributes all;
        all.use = use;
        all.alg = alg;
        all.keyOperations = std::move(operations);
        return all;
    };
    const auto row = [](const char *name, const char *alg, const KeyPointer &key, const char *outcome,
                        const char *finding) {
        QTest::newRow(name) << QString(alg) << key << QString(outcome) << QString(finding);
    };
    const std::string k16(16, 'k');
    const KeyPointer p256 = keyOn(crypto::Curve::P256);
    const KeyPointer publicHalf = importKeys(publicJwk(*p256), "public").keys.at(0);
    row("type", "dir", p256, "wrong-type", "decryption-no-fitting-key");
    row("curve of HPKE", "HPKE-0", keyOn(crypto::Curve::P384), "wrong-curve", "decryption-no-fitting-key");
    row("curve for signatures", "ECDH-ES", keyOn(crypto::Curve::Secp256k1), "wrong-curve",
        "jwe-epk-other-curve");
    row("size", "dir", secretKey(std::string(15, 'k')), "wrong-size", "decryption-no-fitting-key");
    row("size of a wrap", "A128KW", secretKey(std::string(32, 'k')), "wrong-size",
        "decryption-no-fitting-key");
    row("public half", "ECDH-ES", publicHalf, "no-private-half", "decryption-no-private-key");
    row("use", "dir", secretKey(k16, attributes("sig", "")), "forbidden-by-use", "decryption-no-allowed-key");
    row("key_ops", "dir", secretKey(k16, attributes("", "", {"verify"})), "forbidden-by-use",
        "decryption-no-allowed-key");
    row("alg", "dir", secretKey(k16, attributes("", "A128KW")), "forbidden-by-alg",
        "decryption-no-allowed-key");
    row("alg that is enc", "dir", secretKey(k16, attributes("enc", "A128GCM")), "decrypted",
        "decryption-succeeded");
    row("fitting use and operation", "dir", secretKey(k16, attributes("enc", "dir", {"decrypt"})),
        "decrypted", "decryption-succeeded");
    row("password of any size", "PBES2-HS256+A128KW", secretKey("a password"), "decrypted",
        "decryption-succeeded");
    row("empty password", "PBES2-HS256+A128KW", secretKey(""), "mismatch", "decryption-failed");
}

void TestJwe::everyKeyThatIsNotTriedSaysWhy()
{
    QFETCH(QString, alg);
    QFETCH(KeyPointer, key);
    QFETCH(QString, outcome);
    QFETCH(QString, finding);
    const Decryption decryption = decryptToken(parseAny(sealed(qPrintable(alg)).token), {key});
    QCOMPARE(decryption.attempts.size(), std::size_t(1));
    QCOMPARE(QString::fromUtf8(outcomeName(decryption.attempts.front().outcome).data()), outcome);
    QCOMPARE(idsOf(decryption.findings).front(), finding);
}

void TestJwe::theBestMatchIsTriedFirst_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("isFirst");
    QTest::newRow("kid") << R"("kid":"named")"
                         << "named";
    QTest::newRow("x5t") << R"("x5t":"sha1")"
                         << "x5t";
    QTest::newRow("x5t#S256") << R"("x5t#S256":"sha256")"
                              << "x5tS256";
    QTest::newRow("thumbprint as kid")
        << QString(R"("kid":"%1")").arg(QString::fromStdString(secretKey(std::string(16, 't'))->thumbprint()))
        << "thumbprint";
    QTest::newRow("nothing") << R"("was":1)"
                             << "plain";
}

void TestJwe::theBestMatchIsTriedFirst()
{
    QFETCH(QString, parameter);
    QFETCH(QString, isFirst);
    const auto labelled = [](char fill, const char *label) {
        Key::Attributes attributes;
        attributes.label = label;
        if (attributes.label == "named")
            attributes.kid = "named";
        if (attributes.label == "x5t")
            attributes.x5t = "sha1";
        if (attributes.label == "x5tS256")
            attributes.x5tS256 = "sha256";
        return secretKey(std::string(16, fill), attributes);
    };
    const KeyRing keys = {labelled('p', "plain"), labelled('x', "x5t"), labelled('y', "x5tS256"),
                          labelled('t', "thumbprint"), labelled('n', "named")};
    const std::string token = withHeader(sealed("dir").token, "{", "{" + parameter.toStdString() + ",");
    const Decryption decryption = decryptToken(parseAny(token), keys);
    QCOMPARE(decryption.attempts.size(), keys.size());
    QCOMPARE(QString::fromStdString(decryption.attempts.front().key->attributes().label), isFirst);
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
