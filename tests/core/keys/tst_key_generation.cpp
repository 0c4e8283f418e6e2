#include "core/crypto/keys/key_generation.h"
#include "core/jose/keys/key_generation.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"
#include "tests/core/vectors.h"

#include <QTest>

using namespace jotscope;

Q_DECLARE_METATYPE(jotscope::KeyKind)

/// New keys, of what people ask for.
class TestKeyGeneration : public QObject
{
    Q_OBJECT

private slots:
    void namesSayWhatKindOfKey_data();
    void namesSayWhatKindOfKey();
    void otherNamesSayNothing_data();
    void otherNamesSayNothing();
    void everyAlgorithmHasAKindThatItTakes();
    void aKeyIsCalledByItsThumbprintUnlessItHasAName();
    void aSecretIsNotCalledByItsThumbprint();
    void theDrawnBytesAreTheKey();
    void sizesOutOfBoundsAreRefused();
    void generationCanBeCalledOff();
    void mlDsaKeysCarryTheirAlgorithm();
};

namespace {

SecretBytes ones(std::size_t size)
{
    return SecretBytes(std::string(size, '\x01'));
}

KeyKind oct(std::size_t bits)
{
    return {KeyType::Oct, bits, {}, {}};
}

KeyKind rsa(std::size_t bits)
{
    return {KeyType::Rsa, bits, {}, {}};
}

KeyKind on(KeyType type, crypto::Curve curve)
{
    return {type, 0, curve, {}};
}

} // namespace

void TestKeyGeneration::namesSayWhatKindOfKey_data()
{
    using enum crypto::Curve;
    QTest::addColumn<KeyKind>("kind");
    const auto row = [](const char *name, const KeyKind &kind) {
        QTest::newRow(name) << kind;
    };
    row("HS256", oct(256));
    row("HS512", oct(512));
    row("RS256", rsa(2048));
    row("PS512", rsa(2048));
    row("ES256", on(KeyType::Ec, P256));
    row("ES512", on(KeyType::Ec, P521));
    row("ES256K", on(KeyType::Ec, Secp256k1));
    row("EdDSA", on(KeyType::Okp, Ed25519));
    row("Ed448", on(KeyType::Okp, Ed448));
    row("ML-DSA-65", {KeyType::Akp, 0, {}, crypto::MlDsa::MlDsa65});
    row("RSA-OAEP-256", rsa(2048));
    row("A192KW", oct(192));
    row("A256GCMKW", oct(256));
    row("ECDH-ES", on(KeyType::Ec, P256));
    row("ECDH-ES+A256KW", on(KeyType::Ec, P256));
    row("HPKE-3", on(KeyType::Okp, X25519));
    row("HPKE-5-KE", on(KeyType::Okp, X448));
    row("A128GCM", oct(128));
    row("A256CBC-HS512", oct(512));
    row("P-384", on(KeyType::Ec, P384));
    row("X25519", on(KeyType::Okp, X25519));
    row("RSA", rsa(2048));
    row("RSA:4096", rsa(4096));
    row("oct", oct(256));
    row("oct:8", oct(8));
}

void TestKeyGeneration::namesSayWhatKindOfKey()
{
    QFETCH(KeyKind, kind);
    QVERIFY(findKeyKind(QTest::currentDataTag()) == kind);
}

void TestKeyGeneration::otherNamesSayNothing_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
         {"", "none", "rsa", "RSA:", "RSA:1024", "RSA:16385", "RSA:2048x", "RSA:-1", "oct:0", "oct:7",
          "oct:65544", "EC", "P-257", "es256", "RSA:99999999999999999999"})
        QTest::newRow(*name ? name : "nothing") << QByteArray(name);
}

void TestKeyGeneration::otherNamesSayNothing()
{
    QFETCH(QByteArray, name);
    QVERIFY(!findKeyKind(name.toStdString()));
}

void TestKeyGeneration::everyAlgorithmHasAKindThatItTakes()
{
    for (const JwsAlgorithm &algorithm : jwsAlgorithms()) {
        const auto kind = findKeyKind(algorithm.name);
        QCOMPARE(kind.has_value(), algorithm.scheme != SignatureScheme::None);
        if (kind)
            QVERIFY(kind->type == keyTypeOf(algorithm.scheme));
    }
    for (const JweAlgorithm &algorithm : jweAlgorithms()) {
        const auto types = keyTypesOf(algorithm);
        const auto kind = findKeyKind(algorithm.name);
        QVERIFY(kind && std::ranges::find(types, kind->type) != types.end());
    }
}

void TestKeyGeneration::aKeyIsCalledByItsThumbprintUnlessItHasAName()
{
    for (const char *name : {"P-256", "Ed25519", "X448"}) {
        const auto key = generateKey(*findKeyKind(name), {}, ones);
        QVERIFY(key && (*key)->isSecret());
        QCOMPARE((*key)->attributes().kid, (*key)->thumbprint());
    }
    Key::Attributes attributes;
    attributes.kid = "mine";
    attributes.use = "sig";
    const auto key = generateKey(*findKeyKind("P-256"), attributes, ones);
    QCOMPARE((*key)->attributes().kid, "mine");
    QCOMPARE((*key)->attributes().use, "sig");
}

void TestKeyGeneration::aSecretIsNotCalledByItsThumbprint()
{
    const auto key = generateKey(oct(256), {}, ones);
    QCOMPARE((*key)->attributes().kid, encodeBase64Url(std::string(16, '\x01')));
    QVERIFY((*key)->attributes().kid != (*key)->thumbprint());
}

void TestKeyGeneration::theDrawnBytesAreTheKey()
{
    QCOMPARE((*generateKey(oct(24), {}, ones))->mac()->secret().view(), std::string_view("\1\1\1"));
    const auto key = generateKey(*findKeyKind("P-384"), {}, ones);
    QCOMPARE((*key)->asymmetric()->privateBytes().view(), std::string_view(std::string(48, '\x01')));
}

void TestKeyGeneration::sizesOutOfBoundsAreRefused()
{
    for (const KeyKind &kind :
         {oct(0), oct(12), oct(limits::kSecretBits + 8), rsa(1024), rsa(limits::kRsaModulusBits + 1)})
        QCOMPARE(generateKey(kind, {}, ones).error().id, std::string_view("key-generation-ended"));
}

void TestKeyGeneration::generationCanBeCalledOff()
{
    const auto key = generateKey(rsa(8192), {}, ones, [] { return false; });
    QCOMPARE(key.error().id, std::string_view("key-generation-ended"));
}

void TestKeyGeneration::mlDsaKeysCarryTheirAlgorithm()
{
    const auto key = generateKey(*findKeyKind("ML-DSA-44"), {}, ones);
    if (!crypto::hasMlDsa()) {
        QCOMPARE(key.error().id, std::string_view("key-library-too-old"));
        return;
    }
    QCOMPARE((*key)->attributes().alg, "ML-DSA-44");
    QCOMPARE((*key)->asymmetric()->privateBytes().view(), std::string_view(std::string(32, '\x01')));
}

QTEST_APPLESS_MAIN(TestKeyGeneration)
#include "tst_key_generation.moc"
