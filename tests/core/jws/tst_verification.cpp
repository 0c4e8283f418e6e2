#include "core/findings/catalogue.h"
#include "core/jose/jws/verification.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"
#include "tests/tokens.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

class TestVerification : public QObject
{
    Q_OBJECT

private slots:
    void verdictsComeWithTheirReason_data();
    void verdictsComeWithTheirReason();
    void reasonsAreWholeSentences_data() { verdictsComeWithTheirReason_data(); }
    void reasonsAreWholeSentences();
    void aSentenceNamesWhatMatters_data();
    void aSentenceNamesWhatMatters();
    void theKeyThatKidNamesIsTriedFirst();
    void everyKeyThatIsNotTriedSaysWhy_data();
    void everyKeyThatIsNotTriedSaysWhy();
    void findingsPointAtTheHeaderValueTheySpeakOf();
    void secretsAreNotNamedByTheirThumbprint();
};

namespace {

const QJsonValue kSecret("a secret of at least 256 bits, as RFC 7518 asks");
const QJsonValue kOtherSecret("another secret of at least 256 bits, as asked");

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonValue secretJwk(const char *attributes)
{
    QJsonObject jwk = json(attributes).toObject();
    jwk["kty"] = "oct";
    jwk["k"] = QString::fromStdString(encodeBase64Url(kSecret.toString().toStdString()));
    return jwk;
}

std::string hmacToken(const std::string &header, const QJsonValue &secret = kSecret,
                      const std::string &payload = R"({"sub":"anna"})")
{
    return tokens::signedToken(payload, header, secret.toString().toStdString());
}

const std::string kHs256 = R"({"alg":"HS256"})";

std::string unsignedToken(const std::string &header, const std::string &signature = {})
{
    return encodeBase64Url(header) + '.' + encodeBase64Url("{}") + '.' + signature;
}

std::string hmacSha1Token()
{
    const std::string input = encodeBase64Url(R"({"alg":"HS1"})") + '.' + encodeBase64Url("{}");
    const crypto::MacKey key{SecretBytes(kSecret.toString().toStdString())};
    return input + '.' + encodeBase64Url(key.compute(crypto::Hash::Sha1, input));
}

struct Foreign
{
    std::string token;
    QJsonValue publicKey;
};

Foreign foreign(const QString &name)
{
    for (const QByteArray &line : read("interop/npm-jose/tokens.jsonl").trimmed().split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        if (row["name"] == name)
            return {row["token"].toString().toStdString(), row["publicKey"]};
    }
    qFatal("no token %s", qPrintable(name));
}

QJsonValue with(const QJsonValue &jwk, const char *attributes)
{
    QJsonObject changed = jwk.toObject();
    const QJsonObject members = json(attributes).toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        changed[member.key()] = member.value();
    return changed;
}

KeyRing ringOf(const QJsonArray &keys)
{
    KeyRing ring;
    for (const QJsonValue &key : keys) {
        const KeyRing imported = keysFrom(key);
        ring.insert(ring.end(), imported.begin(), imported.end());
    }
    return ring;
}

std::vector<std::string> toStrings(const QStringList &list)
{
    std::vector<std::string> strings;
    for (const QString &entry : list)
        strings.push_back(entry.toStdString());
    return strings;
}

} // namespace

void TestVerification::verdictsComeWithTheirReason_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<QJsonArray>("keys");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *name, const std::string &token, const QJsonArray &keys,
                        const char *verdict, const QStringList &findings, const QStringList &allowed = {}) {
        QTest::newRow(name) << token << keys << allowed << verdict << findings;
    };
    const std::string good = hmacToken(kHs256);
    const Foreign rs256 = foreign("RS256");
    const Foreign es256 = foreign("ES256");
    const Foreign es384 = foreign("ES384");
    const Foreign ed25519 = foreign("EdDSA Ed25519");
    const Foreign ed448 = foreign("EdDSA Ed448");

    row("right secret", good, {kSecret}, "valid", {"signature-valid"});
    row("right secret among others", good, {kOtherSecret, kSecret}, "valid", {"signature-valid"});
    row("wrong secret", good, {kOtherSecret}, "invalid", {"signature-mismatch"});
    row("two wrong secrets", good, {kOtherSecret, "third"}, "invalid", {"signature-mismatch-all"});
    row("short secret", hmacToken(kHs256, "secret"), {"secret"}, "valid",
        {"signature-valid", "secret-too-short"});
    row("small RSA key",
        "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbm5hIn0."
        "TCK8Zd_OC1RXXK7I5sb2pneHNzTE8nFFe8BUP9MDVXDRBMcWHHeunpEDe9AVuKFjxRuiWWLZUkqy9uLTW66tVCC7rFH_"
        "xarfj43O2eqcD7MMcfPKZUARDqA8niDNIsz7qQnz1VrXUM_481LHcmZur5eQWvky9XUGbG7x_qC7xd4",
        {json(
            R"({"kty":"RSA","e":"AQAB","n":"ulNm7VP3BhfZTP3k8OmvNOI3fXJwJ1EaIhAOh0On5vas9TsSzE7sCyQQx62qrzr58)"
            R"(QpDpz4tfL2PbnKu2rVZ90tWOWBEqcCyJLq8_VwzqhoJV4UFe9cehCifSYL2hgrtzuCheeIV0DnbB8_OcWjbp8IqY2P8mPw)"
            R"(UkTK5gYOd_ws"})")},
        "valid", {"signature-valid", "key-too-small"});

    row("no key", good, {}, "unverified", {"signature-not-checked"});
    row("keys of another type", good, {rs256.publicKey, es256.publicKey}, "unverified",
        {"signature-no-fitting-key"});
    row("key of another curve", es256.token, {es384.publicKey}, "unverified",
        {"signature-no-fitting-key", "kid-not-on-hand"});
    row("secret for ES256", es256.token, {kSecret}, "unverified", {"signature-no-fitting-key"});
    row("either curve for EdDSA", ed448.token, {ed25519.publicKey, ed448.publicKey}, "valid",
        {"signature-valid"});
    row("EdDSA key under its new name", ed25519.token, {with(ed25519.publicKey, R"({"alg":"Ed25519"})")},
        "valid", {"signature-valid"});

    row("none", unsignedToken(R"({"alg":"none"})"), {kSecret}, "none", {"alg-none"});
    row("none with a signature", unsignedToken(R"({"alg":"none"})", "AA"), {kSecret}, "none",
        {"alg-none", "alg-none-with-signature"});
    row("none that is not allowed", unsignedToken(R"({"alg":"none"})"), {kSecret}, "none",
        {"alg-none", "alg-not-allowed"}, {"HS256"});
    row("none in capitals", unsignedToken(R"({"alg":"NONE"})"), {kSecret}, "unsupported",
        {"alg-unknown", "alg-resembles"});
    row("misspelt", hmacToken(R"({"alg":"hs256"})"), {kSecret}, "unsupported",
        {"alg-unknown", "alg-resembles"});
    row("unheard of", hmacToken(R"({"alg":"XYZ1"})"), {kSecret}, "unsupported", {"alg-unknown"});
    row("a candidate's name", hmacToken(R"({"alg":"Dilithium3"})"), {kSecret}, "unsupported",
        {"alg-foreign"});
    row("COSE's name", hmacToken(R"({"alg":"ESP256"})"), {kSecret}, "unsupported", {"alg-foreign"});
    row("an algorithm that encrypts", hmacToken(R"({"alg":"RSA-OAEP"})"), {kSecret}, "unsupported",
        {"alg-encrypts"});
    row("a prohibited one that fits", hmacSha1Token(), {kSecret}, "invalid", {"alg-prohibited"});
    row("no algorithm", hmacToken("{}"), {kSecret}, "unsupported", {"alg-not-named"});
    row("algorithm is a number", hmacToken(R"({"alg":256})"), {kSecret}, "unsupported", {"alg-not-named"});
    row("no header", ".e30.AA", {kSecret}, "unsupported", {"alg-not-named"});
    row("nothing", "", {kSecret}, "unsupported", {"alg-not-named"});

    row("allowed", good, {kSecret}, "valid", {"signature-valid"}, {"RS256", "HS256"});
    row("not allowed", good, {kSecret}, "invalid", {"alg-not-allowed"}, {"RS256", "ES256"});
    row("unknown and not allowed", hmacToken(R"({"alg":"HS257"})"), {}, "unsupported",
        {"alg-unknown", "alg-not-allowed"}, {"HS256"});

    row("signature empty", unsignedToken(kHs256), {kSecret}, "invalid", {"signature-missing"});
    row("signature empty and no key", unsignedToken(kHs256), {}, "invalid", {"signature-missing"});
    row("signature part missing", "eyJhbGciOiJIUzI1NiJ9.e30", {kSecret}, "invalid", {"signature-missing"});
    row("signature cut off", good.substr(0, good.size() - 4), {kSecret}, "invalid",
        {"signature-wrong-length"});
    row("signature cut off and no key", good.substr(0, good.size() - 4), {}, "invalid",
        {"signature-wrong-length"});
    row("RSA signature cut off", rs256.token.substr(0, rs256.token.size() - 4), {rs256.publicKey}, "invalid",
        {"signature-wrong-length"});
    row("RSA signature cut off and no key", rs256.token.substr(0, rs256.token.size() - 4), {}, "unverified",
        {"signature-not-checked"});
    row("Ed448 signature, Ed25519 key", ed448.token, {ed25519.publicKey}, "invalid",
        {"signature-wrong-length", "kid-not-on-hand"});

    row("padded", good + "=", {kSecret}, "invalid", {"signature-fits-malformed-token"});
    row("padded, wrong secret", good + "=", {kOtherSecret}, "invalid", {"signature-mismatch"});
    row("surplus part", good + ".AA", {kSecret}, "invalid", {"signature-fits-malformed-token"});
    row("critical unknown", hmacToken(R"({"alg":"HS256","x":1,"crit":["x"]})"), {kSecret}, "invalid",
        {"signature-fits-malformed-token"});
    row("repeated header name", hmacToken(R"({"alg":"none","alg":"HS256"})"), {kSecret}, "invalid",
        {"signature-fits-malformed-token"});
    row("payload no strict JSON", hmacToken(kHs256, kSecret, R"({"a":1,})"), {kSecret}, "valid",
        {"signature-valid"});
    row("payload empty and signed as such", hmacToken(kHs256, kSecret, ""), {kSecret}, "valid",
        {"signature-valid"});
    row("payload detached", encodeBase64Url(kHs256) + ".." + good.substr(good.rfind('.') + 1), {kSecret},
        "unverified", {"signature-payload-detached"});

    row("use is enc", good, {secretJwk(R"({"use":"enc"})")}, "unverified",
        {"signature-no-allowed-key", "key-use-forbids"});
    row("use is sig", good, {secretJwk(R"({"use":"sig"})")}, "valid", {"signature-valid"});
    row("key_ops without verify", good, {secretJwk(R"({"key_ops":["encrypt"]})")}, "unverified",
        {"signature-no-allowed-key", "key-use-forbids"});
    row("key_ops with verify", good, {secretJwk(R"({"key_ops":["verify"]})")}, "valid", {"signature-valid"});
    row("key_ops of a signer", good, {secretJwk(R"({"key_ops":["sign"]})")}, "valid", {"signature-valid"});
    row("key for another algorithm", good, {secretJwk(R"({"alg":"HS512"})")}, "unverified",
        {"signature-no-allowed-key", "key-alg-forbids"});
    row("one forbidden and one wrong", good, {secretJwk(R"({"use":"enc"})"), kOtherSecret}, "invalid",
        {"signature-mismatch", "key-use-forbids"});

    const std::string named = hmacToken(R"({"alg":"HS256","kid":"k1"})");
    row("kid names the key", named, {secretJwk(R"({"kid":"k1"})")}, "valid", {"signature-valid"});
    row("kid of a key without one", named, {kSecret}, "valid", {"signature-valid"});
    row("kid names another key on hand", named,
        {QJsonObject{{"kty", "oct"}, {"kid", "k1"}, {"k", "AAAA"}}, secretJwk(R"({"kid":"k2"})")}, "valid",
        {"signature-valid", "kid-matches-other-key"});
    row("kid names no key on hand", named, {secretJwk(R"({"kid":"k2"})")}, "valid",
        {"signature-valid", "kid-not-on-hand"});
    row("kid names no key on hand, none fits", named,
        {QJsonObject{{"kty", "oct"}, {"kid", "k2"}, {"k", "AAAA"}}}, "invalid",
        {"signature-mismatch", "kid-not-on-hand"});
}

void TestVerification::verdictsComeWithTheirReason()
{
    QFETCH(std::string, token);
    QFETCH(QJsonArray, keys);
    QFETCH(QStringList, allowed);
    QFETCH(QString, verdict);
    QFETCH(QStringList, findings);
    const KeyRing ring = ringOf(keys);
    QCOMPARE(ring.size(), std::size_t(keys.size()));
    const SignatureCheck check = verifySignature(parseBare(token), ring, {toStrings(allowed), {}});
    QCOMPARE(QString::fromStdString(std::string(verdictName(check.verdict))), verdict);
    QCOMPARE(idsOf(check.findings), findings);
    if (check.verdict == SignatureVerdict::Valid)
        QVERIFY(check.key);
}

void TestVerification::reasonsAreWholeSentences()
{
    static const QRegularExpression hole("%\\{|  | [.,;:]|\\(\\)");
    QFETCH(std::string, token);
    QFETCH(QJsonArray, keys);
    QFETCH(QStringList, allowed);
    for (const Finding &finding :
         verifySignature(parseBare(token), ringOf(keys), {toStrings(allowed), {}}).findings) {
        const QString text = QString::fromStdString(englishMessage(finding) + ' ' + englishRemedy(finding));
        QVERIFY2(!hole.match(text.trimmed()).hasMatch(), qPrintable(text));
    }
}

void TestVerification::aSentenceNamesWhatMatters_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<QJsonArray>("keys");
    QTest::addColumn<QString>("sentence");
    const std::string good = hmacToken(kHs256);
    const Foreign es256 = foreign("ES256");
    QTest::newRow("mismatch")
        << es256.token << QJsonArray{foreign("ES384").publicKey, kSecret}
        << "The signature was not checked: ES256 takes a key of type EC P-256, and on hand "
           "there is only EC P-384, oct.";
    QTest::newRow("several mismatches") << good << QJsonArray{kOtherSecret, "third"}
                                        << "None of the 2 keys on hand verifies this HS256 signature.";
    QTest::newRow("length") << good.substr(0, good.size() - 8) << QJsonArray{kSecret}
                            << "The signature is 26 bytes long; HS256 with such a key makes 32.";
    QTest::newRow("misspelt") << hmacToken(R"({"alg":"es256"})") << QJsonArray{}
                              << "The header names the algorithm es256, which is not known here.";
}

void TestVerification::aSentenceNamesWhatMatters()
{
    QFETCH(std::string, token);
    QFETCH(QJsonArray, keys);
    QFETCH(QString, sentence);
    const SignatureCheck check = verifySignature(parseBare(token), ringOf(keys));
    QCOMPARE(QString::fromStdString(englishMessage(check.findings.front())), sentence);
}

void TestVerification::theKeyThatKidNamesIsTriedFirst()
{
    const QJsonArray keys{QJsonObject{{"kty", "oct"}, {"kid", "a"}, {"k", "AAAA"}},
                          QJsonObject{{"kty", "oct"}, {"kid", "b"}, {"k", "AAAB"}},
                          QJsonObject{{"kty", "oct"}, {"kid", "c"}, {"k", "AAAC"}}};
    const SignatureCheck check =
        verifySignature(parseBare(hmacToken(R"({"alg":"HS256","kid":"b"})")), ringOf(keys));
    QStringList tried;
    for (const KeyAttempt &attempt : check.attempts)
        tried << QString::fromStdString(attempt.key->attributes().kid);
    QCOMPARE(tried, (QStringList{"b", "a", "c"}));
}

void TestVerification::everyKeyThatIsNotTriedSaysWhy_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<QJsonValue>("key");
    QTest::addColumn<int>("outcome");
    using Outcome = KeyAttempt::Outcome;
    const auto row = [](const char *name, const std::string &token, const QJsonValue &key, Outcome outcome) {
        QTest::newRow(name) << token << key << int(outcome);
    };
    const Foreign es256 = foreign("ES256");
    row("verified", es256.token, es256.publicKey, Outcome::Verified);
    row("mismatch", hmacToken(kHs256), kOtherSecret, Outcome::Mismatch);
    row("type", es256.token, kSecret, Outcome::WrongType);
    row("curve", es256.token, foreign("ES256K").publicKey, Outcome::WrongCurve);
    row("use", es256.token, with(es256.publicKey, R"({"use":"enc"})"), Outcome::ForbiddenByUse);
    row("key_ops", es256.token, with(es256.publicKey, R"({"key_ops":["deriveBits"]})"),
        Outcome::ForbiddenByUse);
    row("alg", es256.token, with(es256.publicKey, R"({"alg":"ECDH-ES"})"), Outcome::ForbiddenByAlg);
}

void TestVerification::everyKeyThatIsNotTriedSaysWhy()
{
    QFETCH(std::string, token);
    QFETCH(QJsonValue, key);
    QFETCH(int, outcome);
    const SignatureCheck check = verifySignature(parseBare(token), keysFrom(key));
    QCOMPARE(check.attempts.size(), std::size_t{1});
    QCOMPARE(int(check.attempts.front().outcome), outcome);
}

void TestVerification::findingsPointAtTheHeaderValueTheySpeakOf()
{
    const Token token = parseBare(hmacToken(R"({"kid":"k1","alg":"hs256"})"));
    const SignatureCheck check = verifySignature(token, {});
    const TokenPart &header = *token.part(PartName::Header);
    QCOMPARE(check.findings.front().where, header.sourceOf(token.header().member("alg").range()));
}

void TestVerification::secretsAreNotNamedByTheirThumbprint()
{
    const KeyRing keys = ringOf({secretJwk("{}")});
    const SignatureCheck check = verifySignature(parseBare(hmacToken(kHs256)), keys);
    for (const Finding &finding : check.findings)
        QVERIFY(englishMessage(finding).find(keys.front()->thumbprint()) == std::string::npos);
}

QTEST_APPLESS_MAIN(TestVerification)
#include "tst_verification.moc"
