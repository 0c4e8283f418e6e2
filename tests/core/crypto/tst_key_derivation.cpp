#include "core/crypto/encryption/key_agreement.h"
#include "core/crypto/encryption/key_derivation.h"
#include "tests/core/vectors.h"

#include <QJsonArray>
#include <QTest>

using namespace jotscope;
using namespace jotscope::crypto;
using vectors::hexOf;
using vectors::unbase64Url;
using vectors::unhex;

Q_DECLARE_METATYPE(jotscope::crypto::Hash)
Q_DECLARE_METATYPE(jotscope::crypto::Curve)

/// Key derivation and agreement against published vectors, and with keys that cannot agree.
class TestKeyDerivation : public QObject
{
    Q_OBJECT

private slots:
    void pbkdf2AgreesWithPublishedVectors_data();
    void pbkdf2AgreesWithPublishedVectors();
    void concatKdfAgreesWithRfc7518();
    void concatKdfGoesOnAfterOneHash();
    void hkdfAgreesWithRfc5869_data();
    void hkdfAgreesWithRfc5869();
    void hkdfTakesWhatOpenSslDoesNot();
    void derivationsOutsideTheirDefinitionThrow();

    void agreementAgreesWithRfc7518();
    void agreementAgreesWithRfc8037_data();
    void agreementAgreesWithRfc8037();
    void agreedSecretsKeepTheirLeadingZeros_data();
    void agreedSecretsKeepTheirLeadingZeros();
    void keysThatCannotAgreeAreRefused();
    void publicKeysOfSmallOrderAreRefused_data();
    void publicKeysOfSmallOrderAreRefused();
};

namespace {

/// 00 01 02 ...
std::string countingBytes(std::size_t size, unsigned first = 0)
{
    std::string bytes;
    for (std::size_t i = 0; i < size; ++i)
        bytes.push_back(static_cast<char>(first + i));
    return bytes;
}

AsymmetricKey ecKey(Curve curve, const QJsonObject &jwk)
{
    return *AsymmetricKey::fromEc(curve, {unbase64Url(jwk["x"]), unbase64Url(jwk["y"])},
                                  SecretBytes(unbase64Url(jwk["d"])));
}

AsymmetricKey ecKeyOfScalar(Curve curve, unsigned scalar)
{
    std::string d(fieldSize(curve), '\0');
    d[d.size() - 2] = static_cast<char>(scalar >> 8);
    d[d.size() - 1] = static_cast<char>(scalar & 0xff);
    return *AsymmetricKey::fromEc(curve, {}, SecretBytes(d));
}

} // namespace

void TestKeyDerivation::pbkdf2AgreesWithPublishedVectors_data()
{
    QTest::addColumn<Hash>("hash");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("RFC 6070, 1") << Hash::Sha1 << QByteArray("password") << QByteArray("salt") << 1
                                 << QByteArray("0c60c80f961f0e71f3a9b524af6012062fe037a6");
    QTest::newRow("RFC 6070, 3") << Hash::Sha1 << QByteArray("password") << QByteArray("salt") << 4096
                                 << QByteArray("4b007901b765489abead49d926f721d065a429c1");
    QTest::newRow("RFC 6070, 5") << Hash::Sha1 << QByteArray("passwordPASSWORDpassword")
                                 << QByteArray("saltSALTsaltSALTsaltSALTsaltSALTsalt") << 4096
                                 << QByteArray("3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038");
    QTest::newRow("RFC 6070, 6") << Hash::Sha1 << QByteArray("pass\0word", 9) << QByteArray("sa\0lt", 5)
                                 << 4096 << QByteArray("56fa6aa75548099dcc37d7f03425e0c3");
    QTest::newRow("RFC 7914 11, 1")
        << Hash::Sha256 << QByteArray("passwd") << QByteArray("salt") << 1
        << QByteArray("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
                      "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783");
    QTest::newRow("RFC 7914 11, 2")
        << Hash::Sha256 << QByteArray("Password") << QByteArray("NaCl") << 80000
        << QByteArray("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
                      "a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d");
    // The rest was computed with Python's hashlib.
    QTest::newRow("SHA-384")
        << Hash::Sha384 << QByteArray("password") << QByteArray("salt") << 1000
        << QByteArray("3bd37e2236941d4a77b1b5b714c6f913fabb6b0841a6d7d8656b99d611e900fe06edb93b5b809efa");
    QTest::newRow("SHA-512")
        << Hash::Sha512 << QByteArray("password") << QByteArray("salt") << 1000
        << QByteArray("afe6c5530785b6cc6b1c6453384731bd5ee432ee549fd42fb6695779ad8a1c5bf59de69c48f774ef");
    QTest::newRow("an empty password and salt") << Hash::Sha256 << QByteArray() << QByteArray() << 1
                                                << QByteArray("f7ce0b653d2d72a4108cf5abe912ffdd");
}

void TestKeyDerivation::pbkdf2AgreesWithPublishedVectors()
{
    QFETCH(Hash, hash);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, salt);
    QFETCH(int, iterations);
    QFETCH(QByteArray, key);
    const SecretBytes derived =
        derivePbkdf2(hash, SecretBytes(password.toStdString()), salt.toStdString(),
                     static_cast<std::uint64_t>(iterations), static_cast<std::size_t>(key.size() / 2));
    QCOMPARE(hexOf(derived.view()), key);
}

void TestKeyDerivation::concatKdfAgreesWithRfc7518()
{
    const QJsonObject vector =
        vectors::readObject("rfc7518/rfc7518-appendix-c.json")["cases"].toArray()[0].toObject();
    const SecretBytes derived =
        deriveConcat(SecretBytes(unbase64Url(vector["Z"])), unbase64Url(vector["otherInfo"]), 16);
    QCOMPARE(std::string(derived.view()), unbase64Url(vector["derivedKey"]));
}

void TestKeyDerivation::concatKdfGoesOnAfterOneHash()
{
    // SP 800-56A section 5.8.1 by hand: H(counter || Z || OtherInfo), the counter from 1 on.
    const std::string z = "shared secret";
    for (const std::string &info : {std::string(), std::string("info")}) {
        const std::string expected = digest(Hash::Sha256, std::string("\0\0\0\1", 4) + z + info) +
                                     digest(Hash::Sha256, std::string("\0\0\0\2", 4) + z + info);
        for (const std::size_t size : {1, 16, 32, 33, 64})
            QCOMPARE(std::string(deriveConcat(SecretBytes(z), info, size).view()), expected.substr(0, size));
    }
}

void TestKeyDerivation::hkdfAgreesWithRfc5869_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("pseudorandomKey");
    QTest::addColumn<QByteArray>("key");
    const auto counting = [](std::size_t size, unsigned first) {
        return QByteArray::fromStdString(countingBytes(size, first));
    };
    QTest::newRow("A.1") << QByteArray(22, '\x0b') << counting(13, 0) << counting(10, 0xf0)
                         << QByteArray("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5")
                         << QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
                                       "34007208d5b887185865");
    QTest::newRow("A.2") << counting(80, 0) << counting(80, 0x60) << counting(80, 0xb0)
                         << QByteArray("06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244")
                         << QByteArray("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                                       "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                                       "cc30c58179ec3e87c14c01d5c1f3434f1d87");
    QTest::newRow("A.3") << QByteArray(22, '\x0b') << QByteArray() << QByteArray()
                         << QByteArray("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04")
                         << QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
                                       "9d201395faa4b61a96c8");
}

void TestKeyDerivation::hkdfAgreesWithRfc5869()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, info);
    QFETCH(QByteArray, pseudorandomKey);
    QFETCH(QByteArray, key);
    const SecretBytes extracted =
        hkdfExtract(Hash::Sha256, salt.toStdString(), SecretBytes(secret.toStdString()));
    QCOMPARE(hexOf(extracted.view()), pseudorandomKey);
    const SecretBytes expanded =
        hkdfExpand(Hash::Sha256, extracted, info.toStdString(), static_cast<std::size_t>(key.size() / 2));
    QCOMPARE(hexOf(expanded.view()), key);
}

void TestKeyDerivation::hkdfTakesWhatOpenSslDoesNot()
{
    // Computed with python3-cryptography.
    const SecretBytes expanded =
        hkdfExpand(Hash::Sha384, SecretBytes(std::string(48, 'k')), std::string(3000, 'i'), 60);
    QCOMPARE(hexOf(expanded.view()),
             QByteArray("1fdc729173cbeff9f6efd10f1a781a19b4c420f36b1386ef46246e297ed98d04f87c60b50ab14b09"
                        "3d691fcffb9b669d696b76d6c40b692c764847e0"));
    QCOMPARE(hexOf(hkdfExtract(Hash::Sha512, "s", SecretBytes()).view()),
             QByteArray("4503eb7a552e1187f2f561350f2c75c45d4cc26720eea1e2dbabcd445ecb7bc7"
                        "c943b59a266b8f1791008af072edf4c9c548e0e73dce48bf5724d974920b0680"));
}

void TestKeyDerivation::derivationsOutsideTheirDefinitionThrow()
{
    const SecretBytes secret(std::string(32, 's'));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, derivePbkdf2(Hash::Sha256, secret, "salt", 0, 16));
    QCOMPARE(hkdfExpand(Hash::Sha256, secret, "", 255 * 32).size(), std::size_t{255} * 32);
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, hkdfExpand(Hash::Sha256, secret, "", 255 * 32 + 1));
}

void TestKeyDerivation::agreementAgreesWithRfc7518()
{
    const QJsonObject vector =
        vectors::readObject("rfc7518/rfc7518-appendix-c.json")["cases"].toArray()[0].toObject();
    const AsymmetricKey ephemeral = ecKey(Curve::P256, vector["ephemeralPrivate"].toObject());
    const AsymmetricKey recipient = ecKey(Curve::P256, vector["recipientPrivate"].toObject());
    QJsonObject recipientPublic = vector["recipientPrivate"].toObject();
    recipientPublic.remove("d");
    const auto senders = agree(ephemeral, ecKey(Curve::P256, recipientPublic));
    const auto recipients = agree(recipient, ecKey(Curve::P256, vector["header"]["epk"].toObject()));
    QVERIFY(senders && recipients);
    QCOMPARE(std::string(senders->view()), unbase64Url(vector["Z"]));
    QCOMPARE(std::string(recipients->view()), unbase64Url(vector["Z"]));
}

void TestKeyDerivation::agreementAgreesWithRfc8037_data()
{
    QTest::addColumn<Curve>("curve");
    QTest::addColumn<QString>("id");
    QTest::newRow("A.6") << Curve::X25519 << "rfc8037-A.6";
    QTest::newRow("A.7") << Curve::X448 << "rfc8037-A.7";
}

void TestKeyDerivation::agreementAgreesWithRfc8037()
{
    QFETCH(Curve, curve);
    QFETCH(QString, id);
    for (const QJsonValue &value :
         vectors::readObject("rfc8037/rfc8037-appendix-a.json")["cases"].toArray()) {
        const QJsonObject vector = value.toObject();
        if (vector["id"].toString() != id)
            continue;
        const auto ephemeral = AsymmetricKey::fromOkp(curve, unbase64Url(vector["ephemeralPublicRaw"]),
                                                      SecretBytes(unbase64Url(vector["ephemeralSecretRaw"])));
        const auto recipient = AsymmetricKey::fromOkp(curve, unbase64Url(vector["recipientPublicRaw"]));
        QVERIFY(ephemeral && recipient);
        const auto secret = agree(*ephemeral, *recipient);
        QVERIFY(secret);
        QCOMPARE(std::string(secret->view()), unbase64Url(vector["Z"]));
        return;
    }
    QFAIL("no such vector");
}

void TestKeyDerivation::agreedSecretsKeepTheirLeadingZeros_data()
{
    QTest::addColumn<Curve>("curve");
    QTest::addColumn<unsigned>("scalar");
    QTest::addColumn<QByteArray>("secret");
    // The private keys 5 and `scalar`, computed with python3-cryptography.
    QTest::newRow("P-256") << Curve::P256 << 492U
                           << QByteArray("00d0b4383727610a0c652f3974ad06b97902137b5f00477c05cd4c61c61a0250");
    QTest::newRow("P-384") << Curve::P384 << 110U
                           << QByteArray("008e6a2b50e04ea8b332140b2686140be487c211930f282d6c89efecf61d3149"
                                         "656078bd0f41990fe5df4ff931a2ecf2");
    QTest::newRow("P-521") << Curve::P521 << 111U
                           << QByteArray("00001fb20473e5afa98e9cd3918142a9555b5f942ccded140d1a1fee9dc06dca"
                                         "53279afb4decb1bb6f23e619f0e4f5d92e1583c75553663b07ced530239d5ccf"
                                         "0c1c");
}

void TestKeyDerivation::agreedSecretsKeepTheirLeadingZeros()
{
    QFETCH(Curve, curve);
    QFETCH(unsigned, scalar);
    QFETCH(QByteArray, secret);
    const auto agreed = agree(ecKeyOfScalar(curve, 5), ecKeyOfScalar(curve, scalar));
    QVERIFY(agreed);
    QCOMPARE(hexOf(agreed->view()), secret);
}

void TestKeyDerivation::keysThatCannotAgreeAreRefused()
{
    const auto faultOf = [](const AsymmetricKey &own, const AsymmetricKey &peer) {
        const auto secret = agree(own, peer);
        return secret ? std::optional<KeyFault>() : secret.error();
    };
    const AsymmetricKey p256 = ecKeyOfScalar(Curve::P256, 5);
    const auto publicP256 = AsymmetricKey::fromEc(Curve::P256, p256.ecPoint());
    const SecretBytes d(std::string(32, 'd'));
    const auto x25519 = AsymmetricKey::fromOkp(Curve::X25519, {}, d);
    const auto ed25519 = AsymmetricKey::fromOkp(Curve::Ed25519, {}, d);
    QVERIFY(publicP256 && x25519 && ed25519);
    QCOMPARE(faultOf(p256, *publicP256), std::nullopt);
    QCOMPARE(faultOf(*publicP256, p256), KeyFault::NotAKey);
    QCOMPARE(faultOf(p256, ecKeyOfScalar(Curve::P384, 5)), KeyFault::HalvesDiffer);
    QCOMPARE(faultOf(p256, *x25519), KeyFault::HalvesDiffer);
    QCOMPARE(faultOf(*x25519, *ed25519), KeyFault::HalvesDiffer);
    QCOMPARE(faultOf(*ed25519, *ed25519), KeyFault::UnsupportedCurve);
    const AsymmetricKey secp256k1 = ecKeyOfScalar(Curve::Secp256k1, 5);
    QCOMPARE(faultOf(secp256k1, secp256k1), KeyFault::UnsupportedCurve);
    const auto rsa = AsymmetricKey::fromPem(vectors::read("keys/rsa.pkcs8.pem").toStdString());
    QCOMPARE(faultOf(*rsa, *rsa), KeyFault::UnsupportedCurve);
    QCOMPARE(faultOf(*rsa, p256), KeyFault::HalvesDiffer);
}

void TestKeyDerivation::publicKeysOfSmallOrderAreRefused_data()
{
    QTest::addColumn<Curve>("curve");
    QTest::addColumn<QString>("point");
    // The coordinates of RFC 7748's curves whose order divides the cofactor: little-endian 0, 1, p - 1, and
    // two of order 8 on Curve25519.
    QTest::newRow("X25519: 0") << Curve::X25519 << QString(64, '0');
    QTest::newRow("X25519: 1") << Curve::X25519 << "01" + QString(62, '0');
    QTest::newRow("X25519: p - 1") << Curve::X25519 << "ec" + QString(60, 'f') + "7f";
    QTest::newRow("X25519: p") << Curve::X25519 << "ed" + QString(60, 'f') + "7f";
    QTest::newRow("X25519: order 8")
        << Curve::X25519 << QString("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800");
    QTest::newRow("X25519: the other of order 8")
        << Curve::X25519 << QString("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157");
    QTest::newRow("X448: 0") << Curve::X448 << QString(112, '0');
    QTest::newRow("X448: 1") << Curve::X448 << "01" + QString(110, '0');
    QTest::newRow("X448: p - 1") << Curve::X448 << "fe" + QString(54, 'f') + "fe" + QString(54, 'f');
}

void TestKeyDerivation::publicKeysOfSmallOrderAreRefused()
{
    QFETCH(Curve, curve);
    QFETCH(QString, point);
    const auto own = AsymmetricKey::fromOkp(curve, {}, SecretBytes(std::string(fieldSize(curve), 'd')));
    const auto peer = AsymmetricKey::fromOkp(curve, unhex(point));
    QVERIFY(own);
    QVERIFY(peer); // a key like another, until one agrees with it
    const auto secret = agree(*own, *peer);
    QVERIFY(!secret);
    QCOMPARE(secret.error(), KeyFault::NotAKey);
}

QTEST_APPLESS_MAIN(TestKeyDerivation)
#include "tst_key_derivation.moc"
