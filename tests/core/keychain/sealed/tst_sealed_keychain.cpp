#include "core/jose/keys/formats/jwk/encrypted_jwk.h"
#include "core/jose/keys/formats/jwk/jwk_text.h"
#include "core/jose/keys/key_generation.h"
#include "core/keychain/sealed/jwk_set.h"
#include "core/keychain/sealed/keychain_merge.h"
#include "core/keychain/sealed/sealed_keychain.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"
#include "tests/interop/exchange/peer.h"

#include <QJsonArray>
#include <QTest>

#include <cstring>

using namespace jotscope;
using namespace jotscope::vectors;

/// A keychain at rest is an encrypted JWK Set, and comes back as it was.
class TestSealedKeychain : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack();
    void itIsAnEncryptedJwkSet();
    void whatOthersWroteIsKept();
    void aKeyTwiceIsKeptAndGoesWithItsEntry();
    void aSingleJwkIsAKeychainToo();
    void keysThatCannotBeReadAreToldAndKept();
    void whatHoldsNoKeysIsNamed_data();
    void whatHoldsNoKeysIsNamed();
    void aWrongPassphraseIsToldFromDamage();
    void damageToAFileOfOthersIsTold();
    void foreignIterationsAreBounded();
    void otherProgramsOpenIt();
    void filesOfOtherProgramsOpen();
};

namespace {

const crypto::RandomSource kRandom = crypto::systemRandom();
const SecretBytes kPassphrase{std::string("correct horse \xC3\xA9")};
const SecretBytes kWrong{std::string("wrong horse")};
constexpr std::uint64_t kFewIterations = 1'000;

KeyEntry entry(const char *kind, const char *id)
{
    KeyEntry made;
    made.id = id;
    Key::Attributes attributes;
    attributes.kid = id;
    made.key = *generateKey(*findKeyKind(kind), std::move(attributes), kRandom);
    made.name = std::string("Name of ") + id;
    return made;
}

StoredKeychain sample()
{
    StoredKeychain stored;
    KeyEntry rich = entry("RSA", "rich");
    rich.name = "Quote \" and \xE2\x98\x83";
    rich.group = "Staging";
    rich.notes = "Two\nlines";
    rich.origin = {KeyOrigin::Network, "https://id.example/jwks"};
    rich.addedAt = parseInstant("2026-11-24T05:00:00.25Z");
    rich.lastUsedAt = parseInstant("2026-11-25T05:00:00Z");
    rich.isPinned = true;
    stored.keychain.add(rich);
    stored.keychain.add(entry("P-256", "curve"));
    stored.keychain.add(entry("oct:256", "shared"));
    KeyEntry open = entry("Ed25519", "open");
    const KeyImport half = importKeys(publicJwk(*open.key), "");
    open.key = half.keys.front();
    stored.keychain.add(open);
    return stored;
}

JwkSetReading readBack(const std::string &json)
{
    auto reading = readJwkSet(json, kRandom);
    return reading ? std::move(*reading) : JwkSetReading();
}

QJsonObject objectOf(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).object();
}

/// Sealed once for all tests, since that is slow by intent.
const std::string &sealedSample()
{
    static const std::string text = *sealKeychain(sample(), kPassphrase, kRandom);
    return text;
}

QString idOf(const Result<OpenedKeychain> &opened)
{
    return opened ? QString() : QString::fromStdString(std::string(opened.error().id));
}

QString openingId(const std::string &file, const SecretBytes &passphrase = kPassphrase)
{
    return idOf(openKeychain(file, passphrase, kRandom));
}

} // namespace

void TestSealedKeychain::everythingComesBack()
{
    const StoredKeychain stored = sample();
    const auto file = sealKeychain(stored, kPassphrase, kRandom, kFewIterations);
    QVERIFY(file);
    QVERIFY(*file != *sealKeychain(stored, kPassphrase, kRandom, kFewIterations));
    const auto opened = openKeychain(*file, kPassphrase, kRandom);
    QVERIFY(opened);
    QVERIFY(opened->findings.empty());
    QVERIFY(opened->stored.foreign.empty());
    QVERIFY(isSameKeychain(opened->stored.keychain, stored.keychain));
    for (std::size_t i = 0; i < stored.keychain.size(); ++i) {
        const SecretBytes before = privateJwk(*stored.keychain.entries()[i].key);
        QVERIFY(privateJwk(*opened->stored.keychain.entries()[i].key) == before);
    }
}

void TestSealedKeychain::itIsAnEncryptedJwkSet()
{
    const QJsonObject jwe = objectOf(sealedSample());
    const QByteArray header =
        QByteArray::fromBase64(jwe["protected"].toString().toUtf8(), QByteArray::Base64UrlEncoding);
    const QJsonObject parameters = QJsonDocument::fromJson(header).object();
    QCOMPARE(parameters["alg"].toString(), "PBES2-HS512+A256KW");
    QCOMPARE(parameters["enc"].toString(), "A256GCM");
    QCOMPARE(parameters["cty"].toString(), "jwk-set+json");
    QVERIFY(parameters["p2c"].toInt() >= 1'000'000);
    const KeyImport import = importKeys(sealedSample(), "vault", &kPassphrase);
    QCOMPARE(idsOf(import.findings).join(' '), QString());
    QCOMPARE(import.keys.size(), 4);
}

void TestSealedKeychain::whatOthersWroteIsKept()
{
    const std::string jwk = publicJwk(*entry("P-256", "kid").key);
    const std::string json = R"({"version":1.50,"keys":[)" + jwk.substr(0, jwk.size() - 1) +
                             R"(,"exp":1e9,"their.example/x":{"a":[1,2]}}],"their":null})";
    const JwkSetReading reading = readBack(json);
    QCOMPARE(reading.stored.keychain.size(), 1);
    const SecretBytes written = jwkSetOf(reading.stored);
    const QJsonObject set = objectOf(written.view());
    QVERIFY(written.view().find(R"("version":1.50)") != std::string_view::npos);
    QVERIFY(set.contains("their") && set["their"].isNull());
    const QJsonObject key = set["keys"].toArray()[0].toObject();
    QVERIFY(written.view().find(R"("exp":1e9)") != std::string_view::npos);
    QCOMPARE(key["their.example/x"].toObject()["a"].toArray().size(), 2);
    QVERIFY(jwkSetOf(readBack(std::string(written.view())).stored) == written);
}

void TestSealedKeychain::aKeyTwiceIsKeptAndGoesWithItsEntry()
{
    const std::string jwk = publicJwk(*entry("P-256", "one").key);
    std::string again = jwk;
    again.replace(again.find("\"one\""), 5, "\"two\"");
    JwkSetReading reading = readBack("{\"keys\":[" + jwk + "," + again + "]}");
    QCOMPARE(reading.stored.keychain.size(), 1);
    const SecretBytes written = jwkSetOf(reading.stored);
    QCOMPARE(objectOf(written.view())["keys"].toArray().size(), 2);
    QCOMPARE(objectOf(written.view())["keys"].toArray()[1].toObject()["kid"].toString(), "two");
    const std::vector<std::string> ids{reading.stored.keychain.entries().front().id};
    reading.stored.keychain.remove(ids);
    QCOMPARE(objectOf(jwkSetOf(reading.stored).view())["keys"].toArray().size(), 0);
}

void TestSealedKeychain::aSingleJwkIsAKeychainToo()
{
    const SecretBytes jwk = privateJwk(*entry("P-256", "one").key);
    const auto file =
        sealJwk(jwk, "jwk+json", kPassphrase, kRandom, {Serialization::Compact, kFewIterations});
    const auto opened = openKeychain(*file, kPassphrase, kRandom);
    QVERIFY(opened);
    QCOMPARE(opened->stored.keychain.size(), 1);
    QVERIFY(opened->stored.keychain.entries().front().key->isSecret());
    QVERIFY(!opened->stored.keychain.entries().front().id.empty());
}

void TestSealedKeychain::keysThatCannotBeReadAreToldAndKept()
{
    const std::string strange = R"({"kty":"LATTICE","kid":"later","priv":"AQAB"})";
    const std::string broken = R"({"kty":"oct"})";
    const JwkSetReading reading = readBack("{\"keys\":[" + strange + "," + broken + "]}");
    QVERIFY(reading.stored.keychain.isEmpty());
    QCOMPARE(idsOf(reading.findings).join(' '), "jwk-kty-unknown jwk-member-missing");
    const SecretBytes written = jwkSetOf(reading.stored);
    QCOMPARE(written.view(), std::string_view("{\"keys\":[" + strange + "," + broken + "]}"));
}

void TestSealedKeychain::whatHoldsNoKeysIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no keys") << QByteArray(R"({"sub":"joe"})");
    QTest::newRow("keys of another kind") << QByteArray(R"({"keys":7})");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("cut off") << QByteArray(R"({"keys":[)");
}

void TestSealedKeychain::whatHoldsNoKeysIsNamed()
{
    QFETCH(QByteArray, json);
    const auto reading = readJwkSet(json.toStdString(), kRandom);
    QVERIFY(!reading);
    QCOMPARE(reading.error().id, std::string_view("vault-holds-no-keys"));
}

void TestSealedKeychain::aWrongPassphraseIsToldFromDamage()
{
    const std::string &whole = sealedSample();
    QCOMPARE(openingId(whole, kWrong), "vault-passphrase-wrong");
    for (const char *member : {"protected", "encrypted_key", "iv", "ciphertext", "tag"}) {
        std::string changed = whole;
        const std::size_t at = changed.find("\"" + std::string(member) + "\":\"") + std::strlen(member) + 8;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        QCOMPARE(openingId(changed), "vault-damaged");
        QCOMPARE(openingId(changed, kWrong), "vault-damaged");
    }
    QCOMPARE(openingId(whole.substr(0, whole.size() / 2)), "vault-damaged");
    QCOMPARE(openingId(std::string(whole.size(), '\0')), "vault-not-recognised");
    QCOMPARE(openingId({}), "vault-not-recognised");
}

void TestSealedKeychain::damageToAFileOfOthersIsTold()
{
    std::string file = *sealJwk(jwkSetOf(sample()), "jwk-set+json", kPassphrase, kRandom,
                                {Serialization::Compact, kFewIterations});
    QCOMPARE(openingId(file, kWrong), "vault-passphrase-wrong");
    file[file.size() - 40] = file[file.size() - 40] == 'A' ? 'B' : 'A';
    QCOMPARE(openingId(file), "vault-damaged");
}

void TestSealedKeychain::foreignIterationsAreBounded()
{
    const std::string header = encodeBase64Url(
        R"({"alg":"PBES2-HS512+A256KW","enc":"A256GCM","p2s":"AAAAAAAAAAA","p2c":2000000000})");
    QCOMPARE(
        openingId(header + "." + std::string(54, 'A') + ".AAAAAAAAAAAAAAAA.AAAA." + std::string(22, 'A')),
        "jwe-iterations-limit");
}

void TestSealedKeychain::otherProgramsOpenIt()
{
    const SecretBytes passphrase{std::string("correct horse")};
    const StoredKeychain stored = sample();
    const std::string file = *sealKeychain(stored, passphrase, kRandom);
    const QJsonObject request{
        {"do", "decrypt"},
        {"form", "flattened"},
        {"token", QString::fromStdString(file)},
        {"alg", "PBES2-HS512+A256KW"},
        {"enc", "A256GCM"},
        {"key",
         QJsonObject{{"kty", "oct"}, {"k", QString::fromStdString(encodeBase64Url(passphrase.view()))}}}};
    const interop::Lists answers =
        interop::askAll(interop::Lists(interop::peers().size(), QList<QJsonObject>{request}));
    int openers = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const QString refusal = interop::refusalOf(answers[i].front());
        // Debian's command takes no more than 32768 iterations.
        if (QLatin1String(interop::peers()[i].name) == QLatin1String("jose-c"))
            continue;
        QVERIFY2(refusal.isEmpty(), qPrintable(refusal));
        const auto json = decodeStrictBase64Url(answers[i].front()["plaintext"].toString().toStdString());
        QVERIFY(SecretBytes(*json) == jwkSetOf(stored));
        ++openers;
    }
    QCOMPARE(openers, 2);
}

void TestSealedKeychain::filesOfOtherProgramsOpen()
{
    const SecretBytes passphrase{std::string("correct horse")};
    const SecretBytes json = jwkSetOf(sample());
    for (const char *form : {"compact", "flattened", "general"}) {
        const QJsonObject recipient{
            {"alg", "PBES2-HS512+A256KW"},
            {"key",
             QJsonObject{{"kty", "oct"}, {"k", QString::fromStdString(encodeBase64Url(passphrase.view()))}}}};
        const QJsonObject request{{"do", "encrypt"},
                                  {"form", form},
                                  {"plaintext", QString::fromStdString(encodeBase64Url(json.view()))},
                                  {"enc", "A256GCM"},
                                  {"p2c", 20'000},
                                  {"recipients", QJsonArray{recipient}}};
        const interop::Lists answers =
            interop::askAll(interop::Lists(interop::peers().size(), QList<QJsonObject>{request}));
        int makers = 0;
        for (const QList<QJsonObject> &answer : answers) {
            if (!interop::refusalOf(answer.front()).isEmpty())
                continue;
            const std::string file = answer.front()["token"].toString().toStdString();
            const auto opened = openKeychain(file, passphrase, kRandom);
            QVERIFY2(opened, qPrintable(idOf(opened)));
            QVERIFY(jwkSetOf(opened->stored) == json);
            ++makers;
        }
        QVERIFY2(makers >= 2, form);
    }
}

QTEST_GUILESS_MAIN(TestSealedKeychain)

#include "tst_sealed_keychain.moc"
