#include "core/findings/catalogue.h"
#include "core/jose/keys/formats/jwk/jwk_text.h"
#include "tests/core/jwe/encrypted_tokens.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Why an encrypted token opened, or did not.
class TestJweVerdicts : public QObject
{
    Q_OBJECT

private slots:
    void verdictsComeWithTheirReason_data();
    void verdictsComeWithTheirReason();
    void everyReasonIsAWholeSentence_data() { verdictsComeWithTheirReason_data(); }
    void everyReasonIsAWholeSentence();
    void findingsPointAtTheParameterTheySpeakOf();
    void everyKeyThatIsNotTriedSaysWhy_data();
    void everyKeyThatIsNotTriedSaysWhy();
    void theBestMatchIsTriedFirst_data();
    void theBestMatchIsTriedFirst();
};

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

void TestJweVerdicts::verdictsComeWithTheirReason_data()
{
    QTest::addColumn<std::size_t>("row");
    const std::vector<Verdict> all = malformedTokens();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << i;
}

void TestJweVerdicts::verdictsComeWithTheirReason()
{
    QFETCH(std::size_t, row);
    const Verdict expected = malformedTokens()[row];
    const Decryption decryption = decryptToken(parseAny(expected.token), expected.keys, expected.allowed);
    QCOMPARE(verdictOf(decryption), expected.verdict);
    QCOMPARE(idsOf(decryption.findings).front(), expected.reason);
    QVERIFY(!decryption.payload);
}

void TestJweVerdicts::everyReasonIsAWholeSentence()
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

void TestJweVerdicts::findingsPointAtTheParameterTheySpeakOf()
{
    const Sealed password = sealed("PBES2-HS256+A128KW");
    const std::string token = withHeader(password.token, ":2000", ":3000000");
    const Decryption decryption = decryptToken(parseAny(token), password.keys);
    const ByteRange where = decryption.findings.front().where;
    const std::size_t at = headerOf(token).find("3000000");
    QCOMPARE(where, charactersOfBytes({at, at + 7}));

    // In an unprotected header the place is the text itself.
    const std::string flat =
        R"({"unprotected":{"alg":"PBES2-HS256+A128KW","enc":"A128GCM","p2s":"AAAAAAAAAAA","p2c":3000000},)"
        R"("encrypted_key":")" +
        encodeBase64Url(std::string(24, 'k')) + R"(","iv":")" + encodeBase64Url(std::string(12, 'i')) +
        R"(","ciphertext":"AA","tag":")" + encodeBase64Url(std::string(16, 't')) + "\"}";
    const Decryption open = decryptToken(parseAny(flat), password.keys);
    QCOMPARE(idsOf(open.findings).front(), "jwe-iterations-limit");
    const ByteRange place = open.findings.front().where;
    QCOMPARE(flat.substr(place.begin, place.size()), std::string("3000000"));
}

void TestJweVerdicts::everyKeyThatIsNotTriedSaysWhy_data()
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

void TestJweVerdicts::everyKeyThatIsNotTriedSaysWhy()
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

void TestJweVerdicts::theBestMatchIsTriedFirst_data()
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

void TestJweVerdicts::theBestMatchIsTriedFirst()
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

QTEST_APPLESS_MAIN(TestJweVerdicts)
#include "tst_jwe_verdicts.moc"
