#include "core/crypto/hashing/hash.h"
#include "core/crypto/keys/key_generation.h"
#include "core/crypto/recovery/ecdsa.h"

#include <QTest>

#include <array>
#include <optional>
#include <vector>

using namespace jotscope::crypto;

Q_DECLARE_METATYPE(jotscope::crypto::Curve)

/// One signature over many digests: the short cut says what a verification says.
class TestEcdsaMatcher : public QObject
{
    Q_OBJECT

private slots:
    void matchesWhatWasSigned_data() { everyCurve(); }
    void matchesWhatWasSigned();
    void tellsWhichOfTheKeysItIs_data() { everyCurve(); }
    void tellsWhichOfTheKeysItIs();
    void matchesNothingElse_data() { everyCurve(); }
    void matchesNothingElse();
    void digestsOfAnyLengthAreTakenAsAVerificationTakesThem_data() { everyCurve(); }
    void digestsOfAnyLengthAreTakenAsAVerificationTakesThem();
    void noDigestMatchesASignatureOutOfRange_data() { everyCurve(); }
    void noDigestMatchesASignatureOutOfRange();

private:
    static void everyCurve();
};

void TestEcdsaMatcher::everyCurve()
{
    QTest::addColumn<Curve>("curve");
    QTest::newRow("P-256") << Curve::P256;
    QTest::newRow("P-384") << Curve::P384;
    QTest::newRow("P-521") << Curve::P521;
    QTest::newRow("secp256k1") << Curve::Secp256k1;
}

void TestEcdsaMatcher::matchesWhatWasSigned()
{
    QFETCH(Curve, curve);
    const AsymmetricKey key = *generateOnCurve(curve, systemRandom());
    for (const Hash hash : {Hash::Sha1, Hash::Sha256, Hash::Sha384, Hash::Sha512}) {
        const EcdsaMatcher matcher(key, *key.signEcdsa(hash, "a message"));
        QCOMPARE(matcher.match(digest(hash, "a message")), std::optional<std::size_t>(0));
    }
}

void TestEcdsaMatcher::tellsWhichOfTheKeysItIs()
{
    QFETCH(Curve, curve);
    std::vector<AsymmetricKey> keys;
    for (int i = 0; i < 4; ++i)
        keys.push_back(*generateOnCurve(curve, systemRandom()));
    const AsymmetricKey elsewhere = *generateOnCurve(Curve::Ed25519, systemRandom());
    const std::array<const AsymmetricKey *, 4> tried{&keys[0], &elsewhere, &keys[1], &keys[2]};
    const std::string hashed = digest(Hash::Sha256, "a message");
    const EcdsaMatcher matcher(tried, *keys[2].signEcdsa(Hash::Sha256, "a message"));
    QCOMPARE(matcher.match(hashed), std::optional<std::size_t>(3));
    const EcdsaMatcher ofAnother(tried, *keys[3].signEcdsa(Hash::Sha256, "a message"));
    QVERIFY(!ofAnother.match(hashed));
}

void TestEcdsaMatcher::matchesNothingElse()
{
    QFETCH(Curve, curve);
    const AsymmetricKey key = *generateOnCurve(curve, systemRandom());
    const std::string signature = *key.signEcdsa(Hash::Sha256, "a message");
    const EcdsaMatcher matcher(key, signature);
    QVERIFY(!matcher.match(digest(Hash::Sha256, "another message")));
    QVERIFY(!matcher.match(digest(Hash::Sha512, "a message")));
    const EcdsaMatcher ofAnotherKey(*generateOnCurve(curve, systemRandom()), signature);
    QVERIFY(!ofAnotherKey.match(digest(Hash::Sha256, "a message")));
}

void TestEcdsaMatcher::digestsOfAnyLengthAreTakenAsAVerificationTakesThem()
{
    QFETCH(Curve, curve);
    const AsymmetricKey key = *generateOnCurve(curve, systemRandom());
    const std::string whole = digest(Hash::Sha512, "a message") + digest(Hash::Sha512, "another");
    const std::string signature = *key.signEcdsa(Hash::Sha512, "a message");
    const EcdsaMatcher matcher(key, signature);
    for (std::size_t size = 1; size <= whole.size(); ++size) {
        const std::string some = whole.substr(0, size);
        QCOMPARE(matcher.match(some).has_value(), verifyEcdsaDigest(key, some, signature));
    }
    const std::string zero(fieldSize(curve), '\0');
    QVERIFY(!matcher.match(zero));
}

void TestEcdsaMatcher::noDigestMatchesASignatureOutOfRange()
{
    QFETCH(Curve, curve);
    const AsymmetricKey key = *generateOnCurve(curve, systemRandom());
    const std::size_t half = fieldSize(curve);
    const std::string signature = *key.signEcdsa(Hash::Sha256, "a message");
    const std::string zero(half, '\0');
    const std::string large(half, '\xFF');
    for (const std::string &broken :
         {zero + signature.substr(half), signature.substr(0, half) + zero, large + signature.substr(half),
          signature.substr(0, half) + large, signature.substr(1), std::string()})
        QVERIFY(!EcdsaMatcher(key, broken).match(digest(Hash::Sha256, "a message")));
}

QTEST_GUILESS_MAIN(TestEcdsaMatcher)
#include "tst_ecdsa_matcher.moc"
