#include "core/jose/algorithm.h"

#include <QTest>

using namespace jotscope;

Q_DECLARE_METATYPE(jotscope::SignatureScheme)

/// The table against the RFCs' own (RFC 7518 section 3.1, RFC 8037 section 3.1, RFC 8812 section 3.2).
class TestAlgorithm : public QObject
{
    Q_OBJECT

private slots:
    void rowsAgreeWithTheRfcs_data();
    void rowsAgreeWithTheRfcs();
    void namesAreComparedExactly_data();
    void namesAreComparedExactly();
    void misspellingsAreGuessed_data();
    void misspellingsAreGuessed();
    void nonsenseIsNotGuessed_data();
    void nonsenseIsNotGuessed();
    void everyRowIsReachedByItsName();
    void curvesAreNamedAsInTheRegistry_data();
    void curvesAreNamedAsInTheRegistry();
};

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

void TestAlgorithm::rowsAgreeWithTheRfcs_data()
{
    QTest::addColumn<SignatureScheme>("scheme");
    QTest::addColumn<QString>("keyType");
    QTest::addColumn<int>("digestBytes");
    QTest::addColumn<QString>("curve");
    QTest::addColumn<int>("signatureBytes");
    QTest::addColumn<int>("minimumKeyBits");
    using enum SignatureScheme;
    QTest::newRow("HS256") << Hmac << "oct" << 32 << "" << 32 << 256;
    QTest::newRow("HS384") << Hmac << "oct" << 48 << "" << 48 << 384;
    QTest::newRow("HS512") << Hmac << "oct" << 64 << "" << 64 << 512;
    QTest::newRow("RS256") << RsaPkcs1 << "RSA" << 32 << "" << 0 << 2048;
    QTest::newRow("RS384") << RsaPkcs1 << "RSA" << 48 << "" << 0 << 2048;
    QTest::newRow("RS512") << RsaPkcs1 << "RSA" << 64 << "" << 0 << 2048;
    QTest::newRow("PS256") << RsaPss << "RSA" << 32 << "" << 0 << 2048;
    QTest::newRow("PS384") << RsaPss << "RSA" << 48 << "" << 0 << 2048;
    QTest::newRow("PS512") << RsaPss << "RSA" << 64 << "" << 0 << 2048;
    QTest::newRow("ES256") << Ecdsa << "EC" << 32 << "P-256" << 64 << 0;
    QTest::newRow("ES384") << Ecdsa << "EC" << 48 << "P-384" << 96 << 0;
    QTest::newRow("ES512") << Ecdsa << "EC" << 64 << "P-521" << 132 << 0;
    QTest::newRow("ES256K") << Ecdsa << "EC" << 32 << "secp256k1" << 64 << 0;
    QTest::newRow("EdDSA") << EdDsa << "OKP" << 0 << "" << 0 << 0;
}

void TestAlgorithm::rowsAgreeWithTheRfcs()
{
    QFETCH(SignatureScheme, scheme);
    QFETCH(QString, keyType);
    QFETCH(int, digestBytes);
    QFETCH(QString, curve);
    QFETCH(int, signatureBytes);
    QFETCH(int, minimumKeyBits);
    const JwsAlgorithm *row = findJwsAlgorithm(QTest::currentDataTag());
    QVERIFY(row);
    QCOMPARE(row->scheme, scheme);
    QCOMPARE(text(keyTypeName(keyTypeOf(row->scheme))), keyType);
    if (digestBytes > 0)
        QCOMPARE(static_cast<int>(crypto::digestSize(row->hash)), digestBytes);
    QCOMPARE(row->curve ? text(curveName(*row->curve)) : QString(), curve);
    QCOMPARE(static_cast<int>(row->signatureSize), signatureBytes);
    QCOMPARE(static_cast<int>(row->minimumKeyBits), minimumKeyBits);
    QVERIFY(row->reference.starts_with("RFC "));
}

void TestAlgorithm::namesAreComparedExactly_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("RS256") << true;
    QTest::newRow("none") << true;
    QTest::newRow("rs256") << false;
    QTest::newRow("RS256 ") << false;
    QTest::newRow("None") << false;
    QTest::newRow("NONE") << false;
    QTest::newRow("EDDSA") << false;
    QTest::newRow("") << false;
}

void TestAlgorithm::namesAreComparedExactly()
{
    QFETCH(bool, isKnown);
    QCOMPARE(findJwsAlgorithm(QTest::currentDataTag()) != nullptr, isKnown);
}

void TestAlgorithm::misspellingsAreGuessed_data()
{
    QTest::addColumn<QString>("meant");
    QTest::newRow("rs256") << "RS256";
    QTest::newRow("es256k") << "ES256K";
    QTest::newRow("RS-256") << "RS256";
    QTest::newRow("HS 256") << "HS256";
    QTest::newRow("HS_512") << "HS512";
    QTest::newRow("eddsa") << "EdDSA";
    QTest::newRow("None") << "none";
    QTest::newRow("NONE") << "none";
}

void TestAlgorithm::misspellingsAreGuessed()
{
    QFETCH(QString, meant);
    const JwsAlgorithm *guess = guessJwsAlgorithm(QTest::currentDataTag());
    QVERIFY(guess);
    QCOMPARE(text(guess->name), meant);
}

void TestAlgorithm::nonsenseIsNotGuessed_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "XX99", "RS", "256", "RSA-OAEP", "A128GCM", "RS2560", "noneone"})
        QTest::newRow(name) << name;
}

void TestAlgorithm::nonsenseIsNotGuessed()
{
    QFETCH(QString, name);
    QVERIFY(!guessJwsAlgorithm(name.toStdString()));
}

void TestAlgorithm::everyRowIsReachedByItsName()
{
    QVERIFY(jwsAlgorithms().size() >= 15);
    for (const JwsAlgorithm &row : jwsAlgorithms())
        QCOMPARE(findJwsAlgorithm(row.name), &row);
}

void TestAlgorithm::curvesAreNamedAsInTheRegistry_data()
{
    QTest::addColumn<int>("fieldBytes");
    QTest::newRow("P-256") << 32;
    QTest::newRow("P-384") << 48;
    QTest::newRow("P-521") << 66;
    QTest::newRow("secp256k1") << 32;
    QTest::newRow("Ed25519") << 32;
    QTest::newRow("Ed448") << 57;
    QTest::newRow("X25519") << 32;
    QTest::newRow("X448") << 56;
}

void TestAlgorithm::curvesAreNamedAsInTheRegistry()
{
    QFETCH(int, fieldBytes);
    const auto curve = findCurve(QTest::currentDataTag());
    QVERIFY(curve);
    QCOMPARE(text(curveName(*curve)), QString(QTest::currentDataTag()));
    QCOMPARE(static_cast<int>(crypto::fieldSize(*curve)), fieldBytes);
    QVERIFY(!findCurve(text(curveName(*curve)).toLower().toStdString()) ||
            *curve == crypto::Curve::Secp256k1);
}

QTEST_APPLESS_MAIN(TestAlgorithm)
#include "tst_algorithm.moc"
