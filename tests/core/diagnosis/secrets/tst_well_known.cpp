#include "core/crypto/hashing/mac_key.h"
#include "core/crypto/keys/key_generation.h"
#include "core/diagnosis/secrets/well_known/well_known.h"
#include "core/findings/catalogue.h"
#include "core/jose/keys/key_generation.h"
#include "core/text/encodings/base64url.h"
#include "core/text/encodings/hex.h"
#include "tests/core/vectors.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

#include <set>

using namespace jotscope;
using namespace jotscope::vectors;

class TestWellKnown : public QObject
{
    Q_OBJECT

private slots:
    void aPublishedSecretIsFound_data();
    void aPublishedSecretIsFound();
    void anotherSecretIsNotFound();
    void theFixVerifiesTheToken();
    void theEmptySecretIsToldAsSuch();
    void aPublishedExampleIsFound();
    void secretsAreListedOnce();
    void aPublishedKeyIsFound_data();
    void aPublishedKeyIsFound();
    void everyKeyOfTheSpecificationsIsKnown();
    void keysAreListedOnce();
    void aSecretOnHandIsRecognised();
    void aSecretPartThatCanBeGuessedIsTold_data();
    void aSecretPartThatCanBeGuessedIsTold();
    void aFreshKeyIsNotKnown();
};

namespace {

const std::string kInput = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqb3QifQ";

std::string macWith(std::string_view secret, crypto::Hash hash = crypto::Hash::Sha256)
{
    return crypto::MacKey(SecretBytes(secret)).compute(hash, kInput);
}

std::string_view idOf(const std::optional<Finding> &finding)
{
    return finding ? finding->id : std::string_view();
}

std::string argumentOf(const Finding &finding, std::string_view name)
{
    for (const FindingArgument &argument : finding.args) {
        if (argument.name == name)
            return argument.value;
    }
    return {};
}

KeyPointer oct(std::string_view secret)
{
    return importSecret(encodeHex(secret), SecretEncoding::Hex, "secret 1").keys.front();
}

/// Every JWK somewhere in `value`.
void collectJwks(const QJsonValue &value, std::vector<QJsonObject> &jwks)
{
    if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            collectJwks(element, jwks);
    }
    if (!value.isObject())
        return;
    if (value["kty"].isString())
        jwks.push_back(value.toObject());
    for (const QJsonValue &member : value.toObject())
        collectJwks(member, jwks);
}

} // namespace

void TestWellKnown::aPublishedSecretIsFound_data()
{
    QTest::addColumn<std::string>("secret");
    QTest::addColumn<std::string>("source");
    QTest::addColumn<int>("encoding");
    const auto row = [](const char *name, const std::string &secret, const char *source,
                        SecretEncoding encoding) {
        QTest::newRow(name) << secret << std::string(source) << int(encoding);
    };
    row("as it is written", "your-256-bit-secret", "jwt.io", SecretEncoding::Utf8);
    row("of a specification",
        unbase64Url("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4h"
                    "cgUuTwjAzZr1Z9CAow"),
        "RFC 7515 A.1", SecretEncoding::Base64Url);
    row("of a specification, its text taken for it", "hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg",
        "RFC 7520 3.5", SecretEncoding::Utf8);
    row("in hexadecimal", unhex("09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7"),
        "FastAPI", SecretEncoding::Hex);
    row("in hexadecimal that is base64", "404E635266556A586E3272357538782F413F4428472B4B6250645367566B5970",
        "Spring Boot", SecretEncoding::Utf8);
    row("in base64",
        QByteArray::fromBase64("SecretKey012345678901234567890123456789012345678901234567890123456789")
            .toStdString(),
        "Nacos", SecretEncoding::Base64);
    row("with blanks", "keyboard cat", "express-session", SecretEncoding::Utf8);
    row("the last of the table", std::string(wellKnownSecrets().back().text), "ticarpi/jwt_tool",
        SecretEncoding::Utf8);
}

void TestWellKnown::aPublishedSecretIsFound()
{
    QFETCH(const std::string, secret);
    QFETCH(const std::string, source);
    QFETCH(const int, encoding);
    for (const crypto::Hash hash : {crypto::Hash::Sha256, crypto::Hash::Sha384, crypto::Hash::Sha512}) {
        const auto match = findWellKnownSecret(hash, kInput, macWith(secret, hash));
        QVERIFY(match);
        QCOMPARE(std::string(match->secret->source), source);
        // Base64url and base64 are one to a text of letters and digits alone.
        if (match->encoding != SecretEncoding::Base64Url)
            QCOMPARE(int(match->encoding), encoding);
        QVERIFY(importSecret(match->text, match->encoding, "").keys.front()->mac()->secret().view() ==
                secret);
    }
}

void TestWellKnown::anotherSecretIsNotFound()
{
    QVERIFY(!findWellKnownSecret(crypto::Hash::Sha256, kInput, macWith("your-256-bit-secre")));
    QVERIFY(!findWellKnownSecret(crypto::Hash::Sha256, kInput + "x", macWith("secret")));
    QVERIFY(!findWellKnownSecret(crypto::Hash::Sha256, kInput, macWith("secret").substr(0, 16)));
    QVERIFY(!findWellKnownSecret(crypto::Hash::Sha256, kInput, ""));
}

void TestWellKnown::theFixVerifiesTheToken()
{
    for (const WellKnownSecret &secret : wellKnownSecrets()) {
        const std::string mac = macWith(secret.text);
        const auto match = findWellKnownSecret(crypto::Hash::Sha256, kInput, mac);
        QVERIFY(match);
        const Cause cause = wellKnownSecretCause(*match);
        QCOMPARE(cause.certainty, Certainty::Proven);
        const auto &fix = std::get<SecretFix>(cause.fixes.at(0));
        const KeyImport imported = importSecret(fix.text->view(), fix.encoding, "");
        QCOMPARE(imported.keys.size(), std::size_t(1));
        QVERIFY(imported.keys.front()->mac()->verify(crypto::Hash::Sha256, kInput, mac));
        if (!secret.text.empty()) {
            QCOMPARE(cause.steps.front().id, std::string_view("secret-well-known"));
            QVERIFY(!argumentOf(cause.steps.front(), "source").empty());
            QVERIFY(englishMessage(cause.steps.front()).find(argumentOf(cause.steps.front(), "source")) !=
                    std::string::npos);
        }
    }
}

void TestWellKnown::theEmptySecretIsToldAsSuch()
{
    for (const std::size_t zeros : {0, 1, 32, 64}) {
        const auto match =
            findWellKnownSecret(crypto::Hash::Sha256, kInput, macWith(std::string(zeros, '\0')));
        QVERIFY(match);
        QCOMPARE(wellKnownSecretCause(*match).steps.front().id, std::string_view("secret-empty"));
    }
}

void TestWellKnown::aPublishedExampleIsFound()
{
    const std::string token = read("rfc7515/rfc7515_A.1.jwsc").trimmed().toStdString();
    const std::size_t dot = token.rfind('.');
    const auto match = findWellKnownSecret(crypto::Hash::Sha256, token.substr(0, dot),
                                           *decodeStrictBase64Url(token.substr(dot + 1)));
    QVERIFY(match);
    QCOMPARE(match->secret->source, std::string_view("RFC 7515 A.1"));
}

void TestWellKnown::secretsAreListedOnce()
{
    std::set<std::string_view> texts;
    for (const WellKnownSecret &secret : wellKnownSecrets())
        QVERIFY2(texts.insert(secret.text).second, std::string(secret.text).c_str());
}

void TestWellKnown::aPublishedKeyIsFound_data()
{
    QTest::addColumn<QJsonObject>("jwk");
    QTest::addColumn<QString>("source");
    for (const QJsonValue &key : readObject("well-known/keys.json")["keys"].toArray())
        QTest::newRow(qPrintable(key["name"].toString())) << key.toObject() << key["source"].toString();
}

void TestWellKnown::aPublishedKeyIsFound()
{
    QFETCH(const QJsonObject, jwk);
    const KeyRing keys = keysFrom(jwk);
    QCOMPARE(keys.size(), std::size_t(1));
    const WellKnownKey *known = findWellKnownKey(*keys.front());
    QVERIFY(known);
    QCOMPARE(QString::fromStdString(std::string(known->source)).remove(','), jwk["name"].toString());
    const auto finding = knownKeyFinding(*keys.front());
    QCOMPARE(idOf(finding), std::string_view("key-well-known"));
    QCOMPARE(argumentOf(*finding, "source"), std::string(known->source));
}

/// All keys of the vectors but ephemeral ones and those of which there is no private half anywhere.
void TestWellKnown::everyKeyOfTheSpecificationsIsKnown()
{
    int count = 0;
    QDirIterator files(QStringLiteral(JOTSCOPE_TEST_DATA), {"*.json", "*.jwk", "*.jwkset"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString folder = QFileInfo(file).dir().dirName();
        const bool isSpecification =
            QStringList{"rfc7515", "rfc7516", "rfc7517", "rfc7519", "rfc7638", "jwk", "rfc9449", "rfc9901"}
                .contains(folder);
        if (!isSpecification || !file.open(QFile::ReadOnly))
            continue;
        std::vector<QJsonObject> jwks;
        collectJwks(QJsonDocument::fromJson(file.readAll()).object(), jwks);
        for (const QJsonObject &jwk : jwks) {
            for (const KeyPointer &key : keysFrom(jwk)) {
                QVERIFY2(idOf(knownKeyFinding(*key)) == "key-well-known", qPrintable(file.fileName()));
                ++count;
            }
        }
    }
    QVERIFY(count > 30);
}

void TestWellKnown::keysAreListedOnce()
{
    std::set<std::string_view> thumbprints;
    for (const WellKnownKey &key : wellKnownKeys()) {
        QVERIFY(thumbprints.insert(key.thumbprint).second);
        QCOMPARE(key.thumbprint.size(), std::size_t(43));
        QVERIFY(!key.source.empty());
    }
}

void TestWellKnown::aSecretOnHandIsRecognised()
{
    QCOMPARE(idOf(knownKeyFinding(*oct("changeme"))), std::string_view("key-well-known"));
    QCOMPARE(argumentOf(*knownKeyFinding(*oct("shhhhh")), "source"), std::string("node-jsonwebtoken"));
    QVERIFY(!knownKeyFinding(*oct("not-published-anywhere-yet")));
    QVERIFY(!knownKeyFinding(*oct("")));
}

void TestWellKnown::aSecretPartThatCanBeGuessedIsTold_data()
{
    QTest::addColumn<QJsonObject>("jwk");
    QTest::addColumn<std::string>("id");
    const auto d = [](const std::string &bytes) {
        return QString::fromStdString(encodeBase64Url(bytes));
    };
    const auto row = [](const char *name, const QJsonObject &jwk, const char *id) {
        QTest::newRow(name) << jwk << std::string(id);
    };
    std::string counting(32, '\0');
    for (std::size_t i = 0; i < counting.size(); ++i)
        counting[i] = char(i + 1);
    const std::string one = std::string(31, '\0') + '\1';
    row("zero bytes", {{"kty", "oct"}, {"k", d(std::string(32, '\0'))}}, "key-guessable");
    row("one byte repeated", {{"kty", "oct"}, {"k", d(std::string(32, '\xA5'))}}, "key-guessable");
    row("counting bytes", {{"kty", "oct"}, {"k", d(counting)}}, "key-guessable");
    row("counting bytes but for one", {{"kty", "oct"}, {"k", d(counting + 'x')}}, "");
    // Of these the public half is computed, since the JWK has none.
    const auto okp = [&](const char *curve, const std::string &seed) {
        const auto key = crypto::AsymmetricKey::fromOkp(*findCurve(curve), {}, SecretBytes(seed)).value();
        return QJsonObject{{"kty", "OKP"}, {"crv", curve}, {"x", d(key.okpPublicBytes())}, {"d", d(seed)}};
    };
    const auto ec = [&](const char *curve, const std::string &number) {
        const auto key = crypto::AsymmetricKey::fromEc(*findCurve(curve), {}, SecretBytes(number)).value();
        return QJsonObject{{"kty", "EC"},
                           {"crv", curve},
                           {"x", d(key.ecPoint().x)},
                           {"y", d(key.ecPoint().y)},
                           {"d", d(number)}};
    };
    row("Ed25519 of one byte repeated", okp("Ed25519", std::string(32, '\x42')), "key-guessable");
    row("Ed25519 of zero bytes", okp("Ed25519", std::string(32, '\0')), "key-well-known");
    row("Ed448 of zero bytes", okp("Ed448", std::string(57, '\0')), "key-well-known");
    row("X25519 of zero bytes", okp("X25519", std::string(32, '\0')), "key-well-known");
    row("X448 of zero bytes", okp("X448", std::string(56, '\0')), "key-well-known");
    row("P-256 of one byte repeated", ec("P-256", std::string(32, '\x42')), "key-guessable");
    row("P-256 of the number one", ec("P-256", one), "key-well-known");
    row("P-384 of the number one", ec("P-384", std::string(16, '\0') + one), "key-well-known");
    row("P-521 of the number one", ec("P-521", std::string(34, '\0') + one), "key-well-known");
    row("secp256k1 of the number one", ec("secp256k1", one), "key-well-known");
    row("P-256 of the number two", ec("P-256", std::string(31, '\0') + '\2'), "");
}

void TestWellKnown::aSecretPartThatCanBeGuessedIsTold()
{
    QFETCH(QJsonObject, jwk);
    QFETCH(const std::string, id);
    QCOMPARE(std::string(idOf(knownKeyFinding(*keysFrom(jwk).at(0)))), id);
    // What is known of a key is known of its public half alone too.
    if (id == "key-well-known") {
        jwk.remove("d");
        QCOMPARE(std::string(idOf(knownKeyFinding(*keysFrom(jwk).at(0)))), id);
    }
}

void TestWellKnown::aFreshKeyIsNotKnown()
{
    for (const char *kind : {"HS256", "P-256", "Ed25519"}) {
        const auto row = findKeyKind(kind);
        QVERIFY2(row, kind);
        QVERIFY(!knownKeyFinding(**generateKey(*row, {}, crypto::systemRandom())));
    }
}

QTEST_APPLESS_MAIN(TestWellKnown)
#include "tst_well_known.moc"
