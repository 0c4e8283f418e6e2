#include "core/crypto/encryption/hpke.h"
#include "core/crypto/keys/key_generation.h"
#include "tests/core/vectors.h"

#include <QJsonArray>
#include <QTest>

#include <map>

using namespace jotscope;
using namespace jotscope::crypto;
using vectors::hexOf;

Q_DECLARE_METATYPE(jotscope::crypto::Curve)
Q_DECLARE_METATYPE(jotscope::crypto::HpkeSuite)

/// HPKE against the vectors of RFC 9180 and against whatever was changed on the way.
class TestHpke : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithPublishedVectors_data();
    void agreesWithPublishedVectors();
    void whatIsSealedOpens_data();
    void whatIsSealedOpens();
    void nothingOpensOnceChanged();
    void whatAnotherWouldOpenIsRefused_data();
    void whatAnotherWouldOpenIsRefused();
    void encapsulatedKeysThatAreNoneOpenNothing_data();
    void encapsulatedKeysThatAreNoneOpenNothing();
    void recipientsOfAnotherKindAreRefused();
    void preSharedKeysComeWithAnId();
    void suitesWithoutNumbersAreABrokenInvariant();
};

namespace {

std::string unhex(const QJsonValue &text)
{
    return vectors::unhex(text.toString());
}

/// Yields `draw`, and whatever else it is asked for never.
RandomSource scripted(const std::string &draw)
{
    return [draw](std::size_t size) {
        if (size != draw.size())
            throw std::logic_error("asked for another size");
        return SecretBytes(draw);
    };
}

AsymmetricKey keyOf(Curve curve, const std::string &privateBytes)
{
    return *generateOnCurve(curve, scripted(privateBytes));
}

std::string publicBytes(const AsymmetricKey &key)
{
    return key.family() == KeyFamily::Okp ? key.okpPublicBytes() : '\x04' + key.ecPoint().x + key.ecPoint().y;
}

HpkeSuite suiteOf(const QJsonObject &vector)
{
    static const std::map<int, Curve> kems{{0x10, Curve::P256},
                                           {0x11, Curve::P384},
                                           {0x12, Curve::P521},
                                           {0x20, Curve::X25519},
                                           {0x21, Curve::X448}};
    static const std::map<int, Hash> kdfs{{1, Hash::Sha256}, {2, Hash::Sha384}, {3, Hash::Sha512}};
    static const std::map<int, ContentCipher> aeads{
        {1, ContentCipher::Aes128Gcm}, {2, ContentCipher::Aes256Gcm}, {3, ContentCipher::ChaCha20Poly1305}};
    return {kems.at(vector["kem_id"].toInt()), kdfs.at(vector["kdf_id"].toInt()),
            aeads.at(vector["aead_id"].toInt())};
}

constexpr HpkeSuite kSuite{Curve::P256, Hash::Sha256, ContentCipher::Aes128Gcm};

AsymmetricKey recipientOn(Curve curve)
{
    return keyOf(curve, std::string(fieldSize(curve), '\1'));
}

} // namespace

void TestHpke::agreesWithPublishedVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    // The RFC prints no example of P-384 and X448; those are a second implementation's.
    for (const char *file : {"rfc9180/rfc9180-appendix-a.json", "hpke/hpke.json"}) {
        const QJsonArray cases = vectors::readObject(file)["cases"].toArray();
        QVERIFY(cases.size() >= 6);
        for (const QJsonValue &value : cases)
            QTest::newRow(qPrintable(value["section"].toString())) << value.toObject();
    }
}

void TestHpke::agreesWithPublishedVectors()
{
    QFETCH(QJsonObject, vector);
    const HpkeSuite suite = suiteOf(vector);
    const AsymmetricKey recipient = keyOf(suite.curve, unhex(vector["skRm"]));
    QCOMPARE(hexOf(publicBytes(recipient)), vector["pkRm"].toString().toLatin1());
    const bool hasPsk = vector["mode"].toInt() == 1;
    HpkePsk psk;
    if (hasPsk)
        psk = {SecretBytes(unhex(vector["psk"])), unhex(vector["psk_id"])};
    const HpkePsk *given = hasPsk ? &psk : nullptr;
    const std::string info = unhex(vector["info"]);
    const std::string aad = unhex(vector["aad"]);

    const auto opened =
        hpkeOpen(suite, recipient, unhex(vector["enc"]), info, aad, unhex(vector["ct"]), given);
    QVERIFY(opened);
    QCOMPARE(hexOf(opened->view()), vector["pt"].toString().toLatin1());

    const auto sealed =
        hpkeSeal(suite, recipient, info, aad, unhex(vector["pt"]), given, scripted(unhex(vector["skEm"])));
    QVERIFY(sealed);
    QCOMPARE(hexOf(sealed->encapsulatedKey), vector["enc"].toString().toLatin1());
    QCOMPARE(hexOf(sealed->ciphertext), vector["ct"].toString().toLatin1());
    QCOMPARE(sealed->encapsulatedKey.size(), encapsulatedKeySize(suite));

    // The mode is part of what is agreed on.
    const HpkePsk other{SecretBytes(std::string(32, 'o')), "other"};
    QVERIFY(!hpkeOpen(suite, recipient, unhex(vector["enc"]), info, aad, unhex(vector["ct"]), &other));
    if (hasPsk)
        QVERIFY(!hpkeOpen(suite, recipient, unhex(vector["enc"]), info, aad, unhex(vector["ct"]), nullptr));
}

void TestHpke::whatIsSealedOpens_data()
{
    QTest::addColumn<HpkeSuite>("suite");
    // Those of JOSE.
    QTest::newRow("HPKE-0") << HpkeSuite{Curve::P256, Hash::Sha256, ContentCipher::Aes128Gcm};
    QTest::newRow("HPKE-1") << HpkeSuite{Curve::P384, Hash::Sha384, ContentCipher::Aes256Gcm};
    QTest::newRow("HPKE-2") << HpkeSuite{Curve::P521, Hash::Sha512, ContentCipher::Aes256Gcm};
    QTest::newRow("HPKE-3") << HpkeSuite{Curve::X25519, Hash::Sha256, ContentCipher::Aes128Gcm};
    QTest::newRow("HPKE-4") << HpkeSuite{Curve::X25519, Hash::Sha256, ContentCipher::ChaCha20Poly1305};
    QTest::newRow("HPKE-5") << HpkeSuite{Curve::X448, Hash::Sha512, ContentCipher::Aes256Gcm};
    QTest::newRow("HPKE-6") << HpkeSuite{Curve::X448, Hash::Sha512, ContentCipher::ChaCha20Poly1305};
    QTest::newRow("HPKE-7") << HpkeSuite{Curve::P256, Hash::Sha256, ContentCipher::Aes256Gcm};
}

void TestHpke::whatIsSealedOpens()
{
    QFETCH(HpkeSuite, suite);
    const AsymmetricKey recipient = recipientOn(suite.curve);
    for (const std::string &text : {std::string(), std::string("text"), std::string(100'000, 'x')}) {
        const auto sealed = hpkeSeal(suite, recipient, "", "", text, nullptr, systemRandom());
        QVERIFY(sealed);
        QCOMPARE(sealed->encapsulatedKey.size(), encapsulatedKeySize(suite));
        const auto opened =
            hpkeOpen(suite, recipient, sealed->encapsulatedKey, "", "", sealed->ciphertext, nullptr);
        QVERIFY(opened && opened->view() == text);
    }
}

void TestHpke::nothingOpensOnceChanged()
{
    const AsymmetricKey recipient = recipientOn(Curve::P256);
    const HpkePsk psk{SecretBytes(std::string(32, 'p')), "id"};
    const auto sealed = hpkeSeal(kSuite, recipient, "info", "aad", "text", &psk, systemRandom());
    QVERIFY(sealed);
    std::array<std::string, 6> parts = {sealed->encapsulatedKey,     "info", "aad", sealed->ciphertext,
                                        std::string(psk.psk.view()), psk.id};
    const auto opens = [&] {
        const HpkePsk some{SecretBytes(parts[4]), parts[5]};
        return hpkeOpen(kSuite, recipient, parts[0], parts[1], parts[2], parts[3], &some).has_value();
    };
    QVERIFY(opens());
    for (std::string &part : parts) {
        for (std::size_t i = 0; i < part.size(); ++i) {
            part[i] ^= 1;
            QVERIFY(!opens());
            part[i] ^= 1;
        }
        const std::string whole = part;
        for (std::size_t size = 0; size < whole.size(); ++size) {
            part = whole.substr(0, size);
            QVERIFY(!opens());
        }
        part = whole + whole;
        QVERIFY(!opens());
        part = whole;
    }
    QVERIFY(!hpkeOpen(kSuite, keyOf(Curve::P256, std::string(32, '\2')), parts[0], "info", "aad", parts[3],
                      &psk));
    for (const HpkeSuite &other : {HpkeSuite{Curve::P256, Hash::Sha512, ContentCipher::Aes128Gcm},
                                   HpkeSuite{Curve::P256, Hash::Sha256, ContentCipher::Aes256Gcm}})
        QVERIFY(!hpkeOpen(other, recipient, parts[0], "info", "aad", parts[3], &psk));
}

void TestHpke::whatAnotherWouldOpenIsRefused_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue &value : vectors::readObject("hpke/hpke.json")["refused"].toArray())
        QTest::newRow(qPrintable(value["section"].toString())) << value.toObject();
}

void TestHpke::whatAnotherWouldOpenIsRefused()
{
    QFETCH(QJsonObject, vector);
    const HpkeSuite suite = suiteOf(vector);
    const AsymmetricKey recipient = keyOf(suite.curve, unhex(vector["skRm"]));
    const bool hasPsk = vector["mode"].toInt() == 1;
    const HpkePsk psk{SecretBytes(unhex(vector["psk"])), unhex(vector["psk_id"])};
    QVERIFY(!hpkeOpen(suite, recipient, unhex(vector["enc"]), unhex(vector["info"]), unhex(vector["aad"]),
                      unhex(vector["ct"]), hasPsk ? &psk : nullptr));
}

void TestHpke::encapsulatedKeysThatAreNoneOpenNothing_data()
{
    QTest::addColumn<Curve>("curve");
    QTest::addColumn<QByteArray>("encapsulatedKey");
    QTest::newRow("nothing") << Curve::P256 << QByteArray();
    QTest::newRow("a compressed point")
        << Curve::P256 << QByteArray::fromStdString('\2' + recipientOn(Curve::P256).ecPoint().x);
    QTest::newRow("a point not on the curve") << Curve::P256 << '\4' + QByteArray(64, '\1');
    QTest::newRow("the point at infinity") << Curve::P256 << QByteArray(1, '\0');
    QTest::newRow("a point on another curve")
        << Curve::P256 << QByteArray::fromStdString(publicBytes(recipientOn(Curve::P384)));
    QTest::newRow("an X25519 key with a byte more") << Curve::X25519 << QByteArray(33, '\x09');
}

void TestHpke::encapsulatedKeysThatAreNoneOpenNothing()
{
    QFETCH(Curve, curve);
    QFETCH(QByteArray, encapsulatedKey);
    const HpkeSuite suite{curve, Hash::Sha256, ContentCipher::Aes128Gcm};
    QVERIFY(!hpkeOpen(suite, recipientOn(curve), encapsulatedKey.toStdString(), "", "", std::string(100, 'x'),
                      nullptr));
}

void TestHpke::recipientsOfAnotherKindAreRefused()
{
    const auto faultOf = [](const HpkeSuite &suite, const AsymmetricKey &recipient) {
        const auto sealed = hpkeSeal(suite, recipient, "", "", "text", nullptr, systemRandom());
        return sealed ? std::optional<KeyFault>() : sealed.error();
    };
    const auto rsa = AsymmetricKey::fromPem(vectors::read("keys/rsa.pkcs8.pem").toStdString());
    const HpkeSuite x25519{Curve::X25519, Hash::Sha256, ContentCipher::Aes128Gcm};
    const auto smallOrder = AsymmetricKey::fromOkp(Curve::X25519, std::string(32, '\0'));
    QVERIFY(rsa && smallOrder);
    QCOMPARE(faultOf(kSuite, recipientOn(Curve::P256)), std::nullopt);
    QCOMPARE(faultOf(kSuite, recipientOn(Curve::P384)), KeyFault::HalvesDiffer);
    QCOMPARE(faultOf(kSuite, *rsa), KeyFault::HalvesDiffer);
    QCOMPARE(faultOf(x25519, *smallOrder), KeyFault::NotAKey);

    const AsymmetricKey recipient = recipientOn(Curve::P256);
    const auto publicKey = AsymmetricKey::fromEc(Curve::P256, recipient.ecPoint());
    const auto sealed = hpkeSeal(kSuite, *publicKey, "", "", "text", nullptr, systemRandom());
    QVERIFY(sealed);
    QVERIFY(hpkeOpen(kSuite, recipient, sealed->encapsulatedKey, "", "", sealed->ciphertext, nullptr));
    for (const AsymmetricKey &other : {*publicKey, recipientOn(Curve::P384), *rsa})
        QVERIFY(!hpkeOpen(kSuite, other, sealed->encapsulatedKey, "", "", sealed->ciphertext, nullptr));
}

void TestHpke::preSharedKeysComeWithAnId()
{
    const AsymmetricKey recipient = recipientOn(Curve::P256);
    const HpkePsk withoutId{SecretBytes(std::string(32, 'p')), ""};
    const HpkePsk withoutKey{SecretBytes(), "id"};
    for (const HpkePsk *psk : {&withoutId, &withoutKey}) {
        const auto sealed = hpkeSeal(kSuite, recipient, "", "", "text", psk, systemRandom());
        QVERIFY(!sealed);
        QCOMPARE(sealed.error(), KeyFault::WrongLength);
        QVERIFY(!hpkeOpen(kSuite, recipient, publicBytes(recipient), "", "", std::string(100, 'x'), psk));
    }
}

void TestHpke::suitesWithoutNumbersAreABrokenInvariant()
{
    for (const HpkeSuite &suite : {HpkeSuite{Curve::Ed25519, Hash::Sha256, ContentCipher::Aes128Gcm},
                                   HpkeSuite{Curve::Secp256k1, Hash::Sha256, ContentCipher::Aes128Gcm},
                                   HpkeSuite{Curve::P256, Hash::Sha1, ContentCipher::Aes128Gcm},
                                   HpkeSuite{Curve::P256, Hash::Sha256, ContentCipher::Aes192Gcm},
                                   HpkeSuite{Curve::P256, Hash::Sha256, ContentCipher::Aes128CbcHs256}}) {
        const AsymmetricKey recipient = recipientOn(suite.curve);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 (void)hpkeSeal(suite, recipient, "", "", "", nullptr, systemRandom()));
        QVERIFY(!hpkeOpen(suite, recipient, publicBytes(recipient), "", "", std::string(100, 'x'), nullptr));
    }
    QCOMPARE(encapsulatedKeySize({Curve::Ed25519, Hash::Sha256, ContentCipher::Aes128Gcm}), std::size_t{0});
}

QTEST_APPLESS_MAIN(TestHpke)
#include "tst_hpke.moc"
