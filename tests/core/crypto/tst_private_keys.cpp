#include "core/crypto/keys/encodings/key_der.h"
#include "core/crypto/keys/key_generation.h"
#include "core/text/encodings/hex.h"

#include <QTest>

#include <optional>

using namespace jotscope;
using namespace jotscope::crypto;

Q_DECLARE_METATYPE(jotscope::crypto::Curve)
Q_DECLARE_METATYPE(jotscope::crypto::MlDsa)

/// Private halves: made, signing, and out as DER and back.
class TestPrivateKeys : public QObject
{
    Q_OBJECT

private slots:
    void theDrawnBytesAreTheKey_data();
    void theDrawnBytesAreTheKey();
    void drawsOutOfRangeAreDrawnAgain_data();
    void drawsOutOfRangeAreDrawnAgain();
    void aSourceThatNeverHitsTheRangeIsGivenUp();
    void rsaKeysHaveTheirSizeAndExponent();
    void rsaGenerationCanBeCalledOff();
    void whatIsSignedVerifies_data();
    void whatIsSignedVerifies();
    void aDuplicateSignsForTheKey();
    void shortNumbersOfAnEcdsaSignatureAreFilledUp();
    void ed25519SignsAsRfc8037Shows();
    void publicKeysSignNothing();
    void keysComeBackFromDer_data();
    void keysComeBackFromDer();
    void theWrongPassphraseOpensNothing();
    void aForeignPublicHalfIsRefused();
    void anRsaKeyWithoutItsPrimesServesAsWell();
    void mlDsaWorksWhereOpenSslHasIt_data();
    void mlDsaWorksWhereOpenSslHasIt();
};

namespace {

SecretBytes unhex(std::string_view text)
{
    return SecretBytes(*decodeHex(text));
}

/// Yields the scripted draws one after the other, each of which must have the size asked for.
class Script
{
public:
    explicit Script(std::vector<std::string> draws) : m_draws(std::move(draws)) {}

    SecretBytes operator()(std::size_t size)
    {
        if (m_next >= m_draws.size() || m_draws[m_next].size() != size)
            qFatal("an unforeseen draw of %zu bytes", size);
        return SecretBytes(m_draws[m_next++]);
    }

private:
    std::vector<std::string> m_draws;
    std::size_t m_next = 0;
};

/// Bytes that differ from draw to draw, and are the same in every run.
RandomSource counting()
{
    return [next = static_cast<unsigned char>(1)](std::size_t size) mutable {
        std::string bytes(size, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(next++ * 37);
        return SecretBytes::takenFrom(bytes);
    };
}

AsymmetricKey keyOn(Curve curve)
{
    return *generateOnCurve(curve, counting());
}

const AsymmetricKey &rsaKey()
{
    static const AsymmetricKey key = *generateRsa(2048);
    return key;
}

AsymmetricKey publicHalf(const AsymmetricKey &key)
{
    return *AsymmetricKey::fromDer(key.subjectPublicKeyInfo());
}

struct NamedCurve
{
    const char *name;
    Curve curve;
};

constexpr NamedCurve kCurves[] = {{"P-256", Curve::P256},      {"P-384", Curve::P384},
                                  {"P-521", Curve::P521},      {"secp256k1", Curve::Secp256k1},
                                  {"Ed25519", Curve::Ed25519}, {"Ed448", Curve::Ed448},
                                  {"X25519", Curve::X25519},   {"X448", Curve::X448}};

} // namespace

void TestPrivateKeys::theDrawnBytesAreTheKey_data()
{
    QTest::addColumn<Curve>("curve");
    for (const NamedCurve &one : kCurves)
        QTest::newRow(one.name) << one.curve;
}

void TestPrivateKeys::theDrawnBytesAreTheKey()
{
    QFETCH(Curve, curve);
    std::string drawn(fieldSize(curve), '\x11');
    if (curve == Curve::P521)
        drawn[0] = '\x01';
    const auto key = generateOnCurve(curve, Script({drawn}));
    QVERIFY(key && key->hasPrivateHalf());
    QCOMPARE(key->curve(), curve);
    QCOMPARE(key->privateBytes().view(), drawn);
    // Both halves given, the same key comes out; and the public one alone is the same one.
    const auto again = key->family() == KeyFamily::Ec
                           ? AsymmetricKey::fromEc(curve, key->ecPoint(), SecretBytes(drawn))
                           : AsymmetricKey::fromOkp(curve, key->okpPublicBytes(), SecretBytes(drawn));
    QVERIFY(again);
    QCOMPARE(again->subjectPublicKeyInfo(), key->subjectPublicKeyInfo());
}

void TestPrivateKeys::drawsOutOfRangeAreDrawnAgain_data()
{
    QTest::addColumn<Curve>("curve");
    QTest::addColumn<QByteArray>("order");
    QTest::newRow("P-256") << Curve::P256
                           << QByteArray("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    QTest::newRow("secp256k1") << Curve::Secp256k1
                               << QByteArray(
                                      "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
    // The surplus bits of the first byte are masked, not drawn again.
    QTest::newRow("P-521") << Curve::P521
                           << QByteArray("ff"
                                         "ff"
                                         "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
                                         "fffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e9138"
                                         "6409");
}

void TestPrivateKeys::drawsOutOfRangeAreDrawnAgain()
{
    QFETCH(Curve, curve);
    QFETCH(QByteArray, order);
    const std::string n = QByteArray::fromHex(order).toStdString();
    QCOMPARE(n.size(), fieldSize(curve));
    std::string largest = n;
    largest.back() = static_cast<char>(largest.back() - 1);
    const auto key = generateOnCurve(
        curve, Script({std::string(n.size(), '\0'), std::string(n.size(), '\xff'), n, largest}));
    QVERIFY(key);
    if (curve == Curve::P521)
        largest[0] = '\x01';
    QCOMPARE(key->privateBytes().view(), largest);
}

void TestPrivateKeys::aSourceThatNeverHitsTheRangeIsGivenUp()
{
    const auto key =
        generateOnCurve(Curve::P256, [](std::size_t size) { return SecretBytes(std::string(size, '\0')); });
    QVERIFY(!key);
}

void TestPrivateKeys::rsaKeysHaveTheirSizeAndExponent()
{
    QCOMPARE(rsaKey().bits(), 2048U);
    QCOMPARE(rsaKey().rsaNumbers().exponent, std::string("\1\0\1", 3));
    QCOMPARE(rsaKey().rsaNumbers().modulus.size(), 256U);
    QVERIFY(rsaKey().hasPrivateHalf());
    QCOMPARE(generateRsa(1024).error(), KeyFault::NotAKey);
    QCOMPARE(generateRsa(16'385).error(), KeyFault::ModulusTooLarge);
}

void TestPrivateKeys::rsaGenerationCanBeCalledOff()
{
    int asked = 0;
    const auto key = generateRsa(16'384, [&] { return ++asked < 3; });
    QVERIFY(!key);
    QCOMPARE(asked, 3);
}

void TestPrivateKeys::whatIsSignedVerifies_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a sentence") << QStringLiteral("It's a dangerous business, Frodo, going out your door.");
}

void TestPrivateKeys::whatIsSignedVerifies()
{
    QFETCH(QString, message);
    const std::string text = message.toStdString();
    for (const Padding padding : {Padding::Pkcs1, Padding::Pss}) {
        for (const Hash hash : {Hash::Sha256, Hash::Sha384, Hash::Sha512}) {
            const auto signature = rsaKey().signRsa(padding, hash, text);
            QVERIFY(signature);
            QCOMPARE(signature->size(), 256U);
            QVERIFY(publicHalf(rsaKey()).verifyRsa(padding, hash, text, *signature));
            QVERIFY(!publicHalf(rsaKey()).verifyRsa(padding, hash, text + '.', *signature));
        }
    }
    for (const Curve curve : {Curve::P256, Curve::P384, Curve::P521, Curve::Secp256k1}) {
        const AsymmetricKey key = keyOn(curve);
        const auto signature = key.signEcdsa(Hash::Sha256, text);
        QVERIFY(signature);
        QCOMPARE(signature->size(), 2 * fieldSize(curve));
        QVERIFY(publicHalf(key).verifyEcdsa(Hash::Sha256, text, *signature));
        QVERIFY(!publicHalf(key).verifyEcdsa(Hash::Sha256, text + '.', *signature));
    }
    for (const Curve curve : {Curve::Ed25519, Curve::Ed448}) {
        const AsymmetricKey key = keyOn(curve);
        const auto signature = key.signEdDsa(text);
        QVERIFY(signature);
        QVERIFY(publicHalf(key).verifyEdDsa(text, *signature));
        QVERIFY(!publicHalf(key).verifyEdDsa(text + '.', *signature));
    }
}

void TestPrivateKeys::aDuplicateSignsForTheKey()
{
    const AsymmetricKey rsa = rsaKey().duplicate();
    QVERIFY(publicHalf(rsaKey()).verifyRsa(Padding::Pss, Hash::Sha256, "m",
                                           *rsa.signRsa(Padding::Pss, Hash::Sha256, "m")));
    const AsymmetricKey ec = keyOn(Curve::P384);
    QVERIFY(publicHalf(ec).verifyEcdsa(Hash::Sha384, "m", *ec.duplicate().signEcdsa(Hash::Sha384, "m")));
    const AsymmetricKey okp = keyOn(Curve::Ed448);
    QVERIFY(publicHalf(okp).verifyEdDsa("m", *okp.duplicate().signEdDsa("m")));
    const AsymmetricKey publicKey = publicHalf(ec).duplicate();
    QVERIFY(publicKey.curve() == Curve::P384 && publicKey.bits() == ec.bits());
    QVERIFY(!publicKey.signEcdsa(Hash::Sha384, "m"));
}

void TestPrivateKeys::shortNumbersOfAnEcdsaSignatureAreFilledUp()
{
    // RFC 7518 section 3.4: both numbers have the length of the field, though DER writes them without the
    // zeros in front. One of 256 begins with such a byte.
    const AsymmetricKey key = keyOn(Curve::P256);
    bool hasShort[2] = {};
    for (int i = 0; i < 10'000 && !(hasShort[0] && hasShort[1]); ++i) {
        const std::string text = std::to_string(i);
        const auto signature = key.signEcdsa(Hash::Sha256, text);
        QCOMPARE(signature->size(), std::size_t{64});
        for (const std::size_t number : {0U, 1U}) {
            if ((*signature)[number * 32] != 0)
                continue;
            hasShort[number] = true;
            QVERIFY(publicHalf(key).verifyEcdsa(Hash::Sha256, text, *signature));
        }
    }
    QVERIFY(hasShort[0] && hasShort[1]);
}

void TestPrivateKeys::ed25519SignsAsRfc8037Shows()
{
    const auto key = AsymmetricKey::fromOkp(
        Curve::Ed25519, {}, unhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    QVERIFY(key);
    const auto signature = key->signEdDsa("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc");
    QCOMPARE(QByteArray::fromStdString(*signature).toHex(),
             QByteArray("860c98d2297f3060a33f42739672d61b53cf3adefed3d3c672f320dc021b411e"
                        "9d59b8628dc351e248b88b29468e0e41855b0fb7d83bb15be902bfccb8cd0a02"));
}

void TestPrivateKeys::publicKeysSignNothing()
{
    QVERIFY(!publicHalf(rsaKey()).signRsa(Padding::Pkcs1, Hash::Sha256, "m"));
    QVERIFY(!publicHalf(keyOn(Curve::P256)).signEcdsa(Hash::Sha256, "m"));
    QVERIFY(!publicHalf(keyOn(Curve::Ed448)).signEdDsa("m"));
    // Nor does a key of another kind, or one that is for agreement alone.
    QVERIFY(!rsaKey().signEcdsa(Hash::Sha256, "m"));
    QVERIFY(!rsaKey().signMlDsa("m"));
    QVERIFY(!keyOn(Curve::X25519).signEdDsa("m"));
    QVERIFY(!keyOn(Curve::Ed25519).signRsa(Padding::Pss, Hash::Sha256, "m"));
    QVERIFY(pkcs8Der(publicHalf(rsaKey())).isEmpty());
    QVERIFY(traditionalDer(publicHalf(keyOn(Curve::P256))).isEmpty());
    QVERIFY(publicHalf(rsaKey()).rsaPrivateNumbers().d.isEmpty());
}

void TestPrivateKeys::keysComeBackFromDer_data()
{
    QTest::addColumn<std::optional<Curve>>("curve");
    QTest::newRow("RSA") << std::optional<Curve>();
    for (const NamedCurve &one : kCurves)
        QTest::newRow(one.name) << std::optional(one.curve);
}

void TestPrivateKeys::keysComeBackFromDer()
{
    QFETCH(std::optional<Curve>, curve);
    const AsymmetricKey key = curve ? keyOn(*curve) : rsaKey();
    const auto isTheKey = [&](std::string_view der, const SecretBytes *passphrase = nullptr) {
        const auto back = AsymmetricKey::fromDer(der, passphrase);
        if (!back || !back->hasPrivateHalf() || back->subjectPublicKeyInfo() != key.subjectPublicKeyInfo())
            return false;
        return curve ? back->privateBytes() == key.privateBytes()
                     : back->rsaPrivateNumbers().qi == key.rsaPrivateNumbers().qi;
    };
    QVERIFY(isTheKey(pkcs8Der(key).view()));
    // What a passphrase encrypts is slow by intent, and the same for every kind.
    if (!curve || curve == Curve::Ed25519) {
        const SecretBytes passphrase{std::string("open sesame")};
        const std::string encrypted = encryptedPkcs8Der(key, passphrase);
        QCOMPARE(AsymmetricKey::fromDer(encrypted).error(), KeyFault::PassphraseNeeded);
        QVERIFY(isTheKey(encrypted, &passphrase));
        QVERIFY(encryptedPkcs8Der(key, passphrase) != encrypted);
    }
    const bool hasTraditional = key.family() == KeyFamily::Rsa || key.family() == KeyFamily::Ec;
    QCOMPARE(!traditionalDer(key).isEmpty(), hasTraditional);
    QVERIFY(!hasTraditional || isTheKey(traditionalDer(key).view()));
    QCOMPARE(!pkcs1PublicDer(key).empty(), !curve.has_value());
    if (!curve)
        QCOMPARE(AsymmetricKey::fromDer(pkcs1PublicDer(key))->subjectPublicKeyInfo(),
                 key.subjectPublicKeyInfo());
}

void TestPrivateKeys::theWrongPassphraseOpensNothing()
{
    const std::string encrypted =
        encryptedPkcs8Der(keyOn(Curve::P256), SecretBytes(std::string("open sesame")));
    const SecretBytes wrong{std::string("open barley")};
    QCOMPARE(AsymmetricKey::fromDer(encrypted, &wrong).error(), KeyFault::PassphraseWrong);
}

void TestPrivateKeys::aForeignPublicHalfIsRefused()
{
    const auto random = counting();
    for (const Curve curve : {Curve::P256, Curve::P521}) {
        const auto one = *generateOnCurve(curve, random);
        const auto other = *generateOnCurve(curve, random);
        QCOMPARE(AsymmetricKey::fromEc(curve, one.ecPoint(), other.privateBytes()).error(),
                 KeyFault::HalvesDiffer);
        QCOMPARE(AsymmetricKey::fromEc(curve, one.ecPoint(), SecretBytes(std::string(1, '\0'))).error(),
                 KeyFault::HalvesDiffer);
    }
    for (const Curve curve : {Curve::Ed25519, Curve::X448}) {
        const auto one = *generateOnCurve(curve, random);
        const auto other = *generateOnCurve(curve, random);
        QCOMPARE(AsymmetricKey::fromOkp(curve, one.okpPublicBytes(), other.privateBytes()).error(),
                 KeyFault::HalvesDiffer);
    }
    auto numbers = rsaKey().rsaPrivateNumbers();
    std::string d(numbers.d.view());
    d.back() ^= 2;
    numbers.d = SecretBytes(d);
    QCOMPARE(AsymmetricKey::fromRsa(rsaKey().rsaNumbers(), numbers).error(), KeyFault::HalvesDiffer);
}

void TestPrivateKeys::anRsaKeyWithoutItsPrimesServesAsWell()
{
    AsymmetricKey::RsaPrivateNumbers numbers;
    numbers.d = rsaKey().rsaPrivateNumbers().d.copy();
    const auto key = AsymmetricKey::fromRsa(rsaKey().rsaNumbers(), numbers);
    QVERIFY(key);
    QVERIFY(
        rsaKey().verifyRsa(Padding::Pss, Hash::Sha256, "m", *key->signRsa(Padding::Pss, Hash::Sha256, "m")));
    // PKCS#8 has a place for each number, so that they are worked out.
    const auto back = AsymmetricKey::fromDer(pkcs8Der(*key).view());
    QVERIFY(back);
    const auto found = back->rsaPrivateNumbers();
    const auto right = rsaKey().rsaPrivateNumbers();
    QVERIFY(found.p == right.p ? found.q == right.q && found.qi == right.qi : found.p == right.q);
}

void TestPrivateKeys::mlDsaWorksWhereOpenSslHasIt_data()
{
    QTest::addColumn<MlDsa>("set");
    QTest::addColumn<int>("publicSize");
    QTest::addColumn<int>("signatureSize");
    QTest::newRow("ML-DSA-44") << MlDsa::MlDsa44 << 1312 << 2420;
    QTest::newRow("ML-DSA-65") << MlDsa::MlDsa65 << 1952 << 3309;
    QTest::newRow("ML-DSA-87") << MlDsa::MlDsa87 << 2592 << 4627;
}

void TestPrivateKeys::mlDsaWorksWhereOpenSslHasIt()
{
    QFETCH(MlDsa, set);
    QFETCH(int, publicSize);
    QFETCH(int, signatureSize);
    const std::string drawn(32, '\x07');
    const auto key = generateMlDsa(set, Script({drawn}));
    // Sizes are checked before the library is asked.
    QCOMPARE(AsymmetricKey::fromMlDsa(set, "short").error(), KeyFault::WrongLength);
    QCOMPARE(AsymmetricKey::fromMlDsa(set, {}, SecretBytes(std::string(31, '\0'))).error(),
             KeyFault::WrongLength);
    if (!hasMlDsa()) {
        QCOMPARE(key.error(), KeyFault::LibraryTooOld);
        return;
    }
    QVERIFY(key);
    QCOMPARE(key->family(), KeyFamily::Akp);
    QCOMPARE(key->parameterSet(), set);
    QVERIFY(!key->curve());
    QCOMPARE(key->privateBytes().view(), drawn);
    QCOMPARE(key->mlDsaPublicBytes().size(), static_cast<std::size_t>(publicSize));
    const auto signature = key->signMlDsa("message");
    QVERIFY(signature);
    QCOMPARE(signature->size(), static_cast<std::size_t>(signatureSize));
    const auto seen = AsymmetricKey::fromMlDsa(set, key->mlDsaPublicBytes());
    QVERIFY(seen && !seen->hasPrivateHalf() && !seen->signMlDsa("message"));
    QVERIFY(seen->verifyMlDsa("message", *signature));
    QVERIFY(!seen->verifyMlDsa("another", *signature));
    QVERIFY(!seen->verifyMlDsa("message", signature->substr(1)));
    const auto back = AsymmetricKey::fromDer(pkcs8Der(*key).view());
    QVERIFY(back && back->privateBytes() == key->privateBytes());
    std::string wrong = key->mlDsaPublicBytes();
    wrong.back() ^= 1;
    QCOMPARE(AsymmetricKey::fromMlDsa(set, wrong, SecretBytes(drawn)).error(), KeyFault::HalvesDiffer);
}

QTEST_APPLESS_MAIN(TestPrivateKeys)
#include "tst_private_keys.moc"
