#include "core/crypto/encryption/content_encryption.h"
#include "core/crypto/encryption/key_agreement.h"
#include "core/crypto/encryption/key_derivation.h"
#include "core/crypto/encryption/key_wrap.h"
#include "core/crypto/mac_key.h"
#include "core/crypto/random.h"
#include "core/text/hex.h"
#include "tests/core/vectors.h"

#include <QJsonArray>
#include <QTest>

using namespace jotscope;
using namespace jotscope::crypto;

Q_DECLARE_METATYPE(jotscope::crypto::Hash)
Q_DECLARE_METATYPE(jotscope::crypto::ContentCipher)
Q_DECLARE_METATYPE(jotscope::crypto::Curve)

/// Content encryption, key wrap, derivation and agreement against published vectors, and against whatever was
/// changed on the way.
class TestEncryption : public QObject
{
    Q_OBJECT

private slots:
    void compositeCiphersAgreeWithRfc7518_data();
    void compositeCiphersAgreeWithRfc7518();
    void aeadCiphersAgreeWithTheirSpecifications_data();
    void aeadCiphersAgreeWithTheirSpecifications();
    void textOfAnySizeComesBack_data();
    void textOfAnySizeComesBack();
    void nothingOpensOnceChanged_data();
    void nothingOpensOnceChanged();
    void nothingOpensWithAWrongSize_data();
    void nothingOpensWithAWrongSize();
    void sealingWithAWrongSizeIsABrokenInvariant_data();
    void sealingWithAWrongSizeIsABrokenInvariant();
    void paddingThatDoesNotFitGivesNothing();

    void keyWrapAgreesWithRfc3394_data();
    void keyWrapAgreesWithRfc3394();
    void wrappedKeysOfImpossibleSizesGiveNothing();

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

    void randomBytesDiffer();
};

namespace {

constexpr std::string_view kAad = "additional";

std::string unhex(const QString &text)
{
    return *decodeHex(text.toStdString());
}

SecretBytes secretHex(const QString &text)
{
    return SecretBytes(unhex(text));
}

QByteArray hexOf(std::string_view bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex();
}

std::string unbase64(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1(), QByteArray::Base64UrlEncoding).toStdString();
}

/// 00 01 02 ...
std::string countingBytes(std::size_t size, unsigned first = 0)
{
    std::string bytes;
    for (std::size_t i = 0; i < size; ++i)
        bytes.push_back(static_cast<char>(first + i));
    return bytes;
}

SecretBytes keyFor(ContentCipher cipher)
{
    return SecretBytes(countingBytes(keySize(cipher)));
}

std::string ivFor(ContentCipher cipher)
{
    return countingBytes(initializationVectorSize(cipher), 0x80);
}

void addCiphers()
{
    QTest::addColumn<ContentCipher>("cipher");
    QTest::newRow("A128CBC-HS256") << ContentCipher::Aes128CbcHs256;
    QTest::newRow("A192CBC-HS384") << ContentCipher::Aes192CbcHs384;
    QTest::newRow("A256CBC-HS512") << ContentCipher::Aes256CbcHs512;
    QTest::newRow("A128GCM") << ContentCipher::Aes128Gcm;
    QTest::newRow("A192GCM") << ContentCipher::Aes192Gcm;
    QTest::newRow("A256GCM") << ContentCipher::Aes256Gcm;
    QTest::newRow("ChaCha20-Poly1305") << ContentCipher::ChaCha20Poly1305;
}

AsymmetricKey ecKey(Curve curve, const QJsonObject &jwk)
{
    return *AsymmetricKey::fromEc(curve, {unbase64(jwk["x"]), unbase64(jwk["y"])},
                                  SecretBytes(unbase64(jwk["d"])));
}

AsymmetricKey ecKeyOfScalar(Curve curve, unsigned scalar)
{
    std::string d(fieldSize(curve), '\0');
    d[d.size() - 2] = static_cast<char>(scalar >> 8);
    d[d.size() - 1] = static_cast<char>(scalar & 0xff);
    return *AsymmetricKey::fromEc(curve, {}, SecretBytes(d));
}

} // namespace

void TestEncryption::compositeCiphersAgreeWithRfc7518_data()
{
    QTest::addColumn<ContentCipher>("cipher");
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray cases = vectors::readObject("rfc7518/rfc7518-appendix-b.json")["cases"].toArray();
    QCOMPARE(cases.size(), 3);
    QTest::newRow("B.1") << ContentCipher::Aes128CbcHs256 << cases[0].toObject();
    QTest::newRow("B.2") << ContentCipher::Aes192CbcHs384 << cases[1].toObject();
    QTest::newRow("B.3") << ContentCipher::Aes256CbcHs512 << cases[2].toObject();
}

void TestEncryption::compositeCiphersAgreeWithRfc7518()
{
    QFETCH(ContentCipher, cipher);
    QFETCH(QJsonObject, vector);
    const SecretBytes key = secretHex(vector["key"].toString());
    const std::string iv = unhex(vector["iv"].toString());
    const std::string aad = vector["aad"].toString().toStdString();
    const std::string plaintext = vector["plaintext"].toString().toStdString();
    const SealedContent sealed = sealContent(cipher, key, iv, aad, plaintext);
    QCOMPARE(hexOf(sealed.ciphertext), vector["ciphertext"].toString().toLatin1());
    QCOMPARE(hexOf(sealed.tag), vector["tag"].toString().toLatin1());
    const auto opened = openContent(cipher, key, iv, aad, sealed.ciphertext, sealed.tag);
    QVERIFY(opened && opened->view() == plaintext);
}

void TestEncryption::aeadCiphersAgreeWithTheirSpecifications_data()
{
    QTest::addColumn<ContentCipher>("cipher");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("iv");
    QTest::addColumn<QString>("aad");
    QTest::addColumn<QString>("plaintext");
    QTest::addColumn<QByteArray>("ciphertext");
    QTest::addColumn<QByteArray>("tag");
    // McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B
    const QString key = "feffe9928665731c6d6a8f9467308308";
    const QString iv = "cafebabefacedbaddecaf888";
    const QString aad = "feedfacedeadbeeffeedfacedeadbeefabaddad2";
    const QString plaintext = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                              "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39";
    QTest::newRow("GCM test case 1") << ContentCipher::Aes128Gcm << QString(32, '0') << QString(24, '0')
                                     << QString() << QString() << QByteArray()
                                     << QByteArray("58e2fccefa7e3061367f1d57a4e7455a");
    QTest::newRow("GCM test case 4") << ContentCipher::Aes128Gcm << key << iv << aad << plaintext
                                     << QByteArray(
                                            "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca"
                                            "12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091")
                                     << QByteArray("5bc94fbc3221a5db94fae95ae7121a47");
    QTest::newRow("GCM test case 10")
        << ContentCipher::Aes192Gcm << key + key.left(16) << iv << aad << plaintext
        << QByteArray("3980ca0b3c00e841eb06fac4872a2757859e1ceaa6efd984628593b40ca1e19c"
                      "7d773d00c144c525ac619d18c84a3f4718e2448b2fe324d9ccda2710")
        << QByteArray("2519498e80f1478f37ba55bd6d27618c");
    QTest::newRow("GCM test case 16")
        << ContentCipher::Aes256Gcm << key + key << iv << aad << plaintext
        << QByteArray("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                      "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662")
        << QByteArray("76fc6ece0f4e1768cddf8853bb2d551b");
    QTest::newRow("RFC 8439 2.8.2")
        << ContentCipher::ChaCha20Poly1305
        << QString("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f")
        << QString("070000004041424344454647") << QString("50515253c0c1c2c3c4c5c6c7")
        << QString::fromLatin1(
               QByteArray("Ladies and Gentlemen of the class of '99: If I could offer you only one "
                          "tip for the future, sunscreen would be it.")
                   .toHex())
        << QByteArray("d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d63dbea45e8ca9671282fafb"
                      "69da92728b"
                      "1a71de0a9e060b2905d6a5b67ecd3b3692ddbd7f2d778b8c9803aee328091b58fab324e4fad67594558580"
                      "8b4831d7bc"
                      "3ff4def08e4b7a9de576d26586cec64b6116")
        << QByteArray("1ae10b594f09e26a7e902ecbd0600691");
}

void TestEncryption::aeadCiphersAgreeWithTheirSpecifications()
{
    QFETCH(ContentCipher, cipher);
    QFETCH(QString, key);
    QFETCH(QString, iv);
    QFETCH(QString, aad);
    QFETCH(QString, plaintext);
    QFETCH(QByteArray, ciphertext);
    QFETCH(QByteArray, tag);
    const SealedContent sealed = sealContent(cipher, secretHex(key), unhex(iv), unhex(aad), unhex(plaintext));
    QCOMPARE(hexOf(sealed.ciphertext), ciphertext);
    QCOMPARE(hexOf(sealed.tag), tag);
    const auto opened =
        openContent(cipher, secretHex(key), unhex(iv), unhex(aad), sealed.ciphertext, sealed.tag);
    QVERIFY(opened && opened->view() == unhex(plaintext));
}

void TestEncryption::textOfAnySizeComesBack_data()
{
    addCiphers();
}

void TestEncryption::textOfAnySizeComesBack()
{
    QFETCH(ContentCipher, cipher);
    for (const std::size_t size : {0, 1, 15, 16, 17, 31, 32, 1000, 100'000}) {
        const std::string plaintext(size, 'x');
        for (const std::string_view aad : {std::string_view(), kAad}) {
            const SealedContent sealed = sealContent(cipher, keyFor(cipher), ivFor(cipher), aad, plaintext);
            QCOMPARE(sealed.tag.size(), authenticationTagSize(cipher));
            const auto opened =
                openContent(cipher, keyFor(cipher), ivFor(cipher), aad, sealed.ciphertext, sealed.tag);
            QVERIFY(opened && opened->view() == plaintext);
        }
    }
}

void TestEncryption::nothingOpensOnceChanged_data()
{
    addCiphers();
}

void TestEncryption::nothingOpensOnceChanged()
{
    QFETCH(ContentCipher, cipher);
    const std::string plaintext = "a text that takes more than one block";
    const std::string key = countingBytes(keySize(cipher));
    const std::string iv = ivFor(cipher);
    const SealedContent sealed = sealContent(cipher, SecretBytes(key), iv, kAad, plaintext);
    std::array<std::string, 5> parts = {key, iv, std::string(kAad), sealed.ciphertext, sealed.tag};
    const auto opens = [&] {
        return openContent(cipher, SecretBytes(parts[0]), parts[1], parts[2], parts[3], parts[4]).has_value();
    };
    QVERIFY(opens());
    for (std::string &part : parts) {
        for (std::size_t i = 0; i < part.size(); ++i) {
            for (const char bit : {'\x01', '\x80'}) {
                part[i] = static_cast<char>(part[i] ^ bit);
                QVERIFY(!opens());
                part[i] = static_cast<char>(part[i] ^ bit);
            }
        }
    }
    // Bytes moved from one part to the next.
    parts[2] += parts[3].front();
    parts[3].erase(0, 1);
    QVERIFY(!opens());
    parts = {key, iv, "", sealed.ciphertext, sealed.tag};
    QVERIFY(!opens());
}

void TestEncryption::nothingOpensWithAWrongSize_data()
{
    addCiphers();
}

void TestEncryption::nothingOpensWithAWrongSize()
{
    QFETCH(ContentCipher, cipher);
    const std::string key = countingBytes(keySize(cipher));
    const std::string iv = ivFor(cipher);
    const auto [ciphertext, tag] = sealContent(cipher, SecretBytes(key), iv, kAad, "text");
    const auto opens = [&](std::string_view someKey, std::string_view someIv, std::string_view text,
                           std::string_view someTag) {
        return openContent(cipher, SecretBytes(someKey), someIv, kAad, text, someTag).has_value();
    };
    QVERIFY(opens(key, iv, ciphertext, tag));
    for (std::size_t size = 0; size < 80; ++size) {
        const auto resized = [size](std::string text) {
            text.resize(size);
            return text;
        };
        QVERIFY(size == key.size() || !opens(resized(key), iv, ciphertext, tag));
        QVERIFY(size == iv.size() || !opens(key, resized(iv), ciphertext, tag));
        QVERIFY(size == ciphertext.size() || !opens(key, iv, resized(ciphertext), tag));
        // Shortened ones too: OpenSSL would take four bytes of a GCM tag.
        QVERIFY(size == tag.size() || !opens(key, iv, ciphertext, resized(tag)));
    }
}

void TestEncryption::sealingWithAWrongSizeIsABrokenInvariant_data()
{
    addCiphers();
}

void TestEncryption::sealingWithAWrongSizeIsABrokenInvariant()
{
    QFETCH(ContentCipher, cipher);
    const std::string key = countingBytes(keySize(cipher));
    const std::string iv = ivFor(cipher);
    QVERIFY_EXCEPTION_THROWN(sealContent(cipher, SecretBytes(key + 'x'), iv, "", ""), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(sealContent(cipher, SecretBytes(), iv, "", ""), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(sealContent(cipher, SecretBytes(key), iv + 'x', "", ""), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(sealContent(cipher, SecretBytes(key), "", "", ""), std::invalid_argument);
}

void TestEncryption::paddingThatDoesNotFitGivesNothing()
{
    // A right tag over a block that is no padding: made with the MAC of RFC 7518 section 5.2.2.1 by hand,
    // over a ciphertext of B.1 without its last block.
    const QJsonObject vector =
        vectors::readObject("rfc7518/rfc7518-appendix-b.json")["cases"].toArray()[0].toObject();
    const std::string key = unhex(vector["key"].toString());
    const std::string iv = unhex(vector["iv"].toString());
    std::string ciphertext = unhex(vector["ciphertext"].toString());
    ciphertext.resize(ciphertext.size() - 16);
    const MacKey mac{SecretBytes(std::string_view(key).substr(0, 16))};
    const auto tagOver = [&](std::string_view text) {
        return mac.compute(Hash::Sha256, iv + std::string(text) + std::string(8, '\0')).substr(0, 16);
    };
    QVERIFY(!openContent(ContentCipher::Aes128CbcHs256, SecretBytes(key), iv, "", ciphertext,
                         tagOver(ciphertext)));
    const SealedContent whole = sealContent(ContentCipher::Aes128CbcHs256, SecretBytes(key), iv, "", "x");
    QCOMPARE(whole.tag, tagOver(whole.ciphertext)); // so the tag was not what was wrong
    QVERIFY(!openContent(ContentCipher::Aes128CbcHs256, SecretBytes(key), iv, "", "", tagOver("")));
    QVERIFY(!openContent(ContentCipher::Aes128CbcHs256, SecretBytes(key), iv, "", "seventeen bytes !",
                         tagOver("seventeen bytes !")));
}

void TestEncryption::keyWrapAgreesWithRfc3394_data()
{
    QTest::addColumn<int>("wrappingKeySize");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("wrapped");
    const QString key16 = "00112233445566778899aabbccddeeff";
    const QString key24 = key16 + "0001020304050607";
    const QString key32 = key24 + "08090a0b0c0d0e0f";
    QTest::newRow("4.1") << 16 << key16 << QByteArray("1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5");
    QTest::newRow("4.2") << 24 << key16 << QByteArray("96778b25ae6ca435f92b5b97c050aed2468ab8a17ad84e5d");
    QTest::newRow("4.3") << 32 << key16 << QByteArray("64e8c3f9ce0f5ba263e9777905818a2a93c8191e7d6e8ae7");
    QTest::newRow("4.4") << 24 << key24
                         << QByteArray("031d33264e15d33268f24ec260743edce1c6c7ddee725a936ba814915c6762d2");
    QTest::newRow("4.5") << 32 << key24
                         << QByteArray("a8f9bc1612c68b3ff6e6f4fbe30e71e4769c8b80a32cb8958cd5d17d6b254da1");
    QTest::newRow("4.6")
        << 32 << key32
        << QByteArray("28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21");
}

void TestEncryption::keyWrapAgreesWithRfc3394()
{
    QFETCH(int, wrappingKeySize);
    QFETCH(QString, key);
    QFETCH(QByteArray, wrapped);
    const SecretBytes wrappingKey(countingBytes(static_cast<std::size_t>(wrappingKeySize)));
    std::string actual = wrapKey(wrappingKey, secretHex(key));
    QCOMPARE(hexOf(actual), wrapped);
    const auto unwrapped = unwrapKey(wrappingKey, actual);
    QVERIFY(unwrapped);
    QCOMPARE(hexOf(unwrapped->view()), key.toLatin1());
    QVERIFY(!unwrapKey(SecretBytes(countingBytes(wrappingKey.size(), 1)), actual));
    for (char &byte : actual) {
        byte ^= 1;
        QVERIFY(!unwrapKey(wrappingKey, actual));
        byte ^= 1;
    }
}

void TestEncryption::wrappedKeysOfImpossibleSizesGiveNothing()
{
    const SecretBytes wrappingKey(countingBytes(16));
    const SecretBytes key(countingBytes(64));
    const std::string wrapped = wrapKey(wrappingKey, key);
    QVERIFY(unwrapKey(wrappingKey, wrapped) == key);
    for (std::size_t size = 0; size < wrapped.size(); ++size)
        QVERIFY(!unwrapKey(wrappingKey, wrapped.substr(0, size)));
    QVERIFY(!unwrapKey(wrappingKey, wrapped + '\0'));
    QVERIFY(!unwrapKey(wrappingKey, wrapped + wrapped));
    for (const std::size_t size : {0, 8, 15, 17, 33, 64}) {
        QVERIFY(!unwrapKey(SecretBytes(countingBytes(size)), wrapped));
        QVERIFY_EXCEPTION_THROWN(wrapKey(SecretBytes(countingBytes(size)), key), std::invalid_argument);
    }
    for (const std::size_t size : {0, 8, 15, 20})
        QVERIFY_EXCEPTION_THROWN(wrapKey(wrappingKey, SecretBytes(countingBytes(size))),
                                 std::invalid_argument);
}

void TestEncryption::pbkdf2AgreesWithPublishedVectors_data()
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

void TestEncryption::pbkdf2AgreesWithPublishedVectors()
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

void TestEncryption::concatKdfAgreesWithRfc7518()
{
    const QJsonObject vector =
        vectors::readObject("rfc7518/rfc7518-appendix-c.json")["cases"].toArray()[0].toObject();
    const SecretBytes derived =
        deriveConcat(SecretBytes(unbase64(vector["Z"])), unbase64(vector["otherInfo"]), 16);
    QCOMPARE(std::string(derived.view()), unbase64(vector["derivedKey"]));
}

void TestEncryption::concatKdfGoesOnAfterOneHash()
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

void TestEncryption::hkdfAgreesWithRfc5869_data()
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

void TestEncryption::hkdfAgreesWithRfc5869()
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

void TestEncryption::hkdfTakesWhatOpenSslDoesNot()
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

void TestEncryption::derivationsOutsideTheirDefinitionThrow()
{
    const SecretBytes secret(std::string(32, 's'));
    QVERIFY_EXCEPTION_THROWN(derivePbkdf2(Hash::Sha256, secret, "salt", 0, 16), std::invalid_argument);
    QCOMPARE(hkdfExpand(Hash::Sha256, secret, "", 255 * 32).size(), std::size_t{255} * 32);
    QVERIFY_EXCEPTION_THROWN(hkdfExpand(Hash::Sha256, secret, "", 255 * 32 + 1), std::invalid_argument);
}

void TestEncryption::agreementAgreesWithRfc7518()
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
    QCOMPARE(std::string(senders->view()), unbase64(vector["Z"]));
    QCOMPARE(std::string(recipients->view()), unbase64(vector["Z"]));
}

void TestEncryption::agreementAgreesWithRfc8037_data()
{
    QTest::addColumn<Curve>("curve");
    QTest::addColumn<QString>("id");
    QTest::newRow("A.6") << Curve::X25519 << "rfc8037-A.6";
    QTest::newRow("A.7") << Curve::X448 << "rfc8037-A.7";
}

void TestEncryption::agreementAgreesWithRfc8037()
{
    QFETCH(Curve, curve);
    QFETCH(QString, id);
    for (const QJsonValue &value :
         vectors::readObject("rfc8037/rfc8037-appendix-a.json")["cases"].toArray()) {
        const QJsonObject vector = value.toObject();
        if (vector["id"].toString() != id)
            continue;
        const auto ephemeral = AsymmetricKey::fromOkp(curve, unbase64(vector["ephemeralPublicRaw"]),
                                                      SecretBytes(unbase64(vector["ephemeralSecretRaw"])));
        const auto recipient = AsymmetricKey::fromOkp(curve, unbase64(vector["recipientPublicRaw"]));
        QVERIFY(ephemeral && recipient);
        const auto secret = agree(*ephemeral, *recipient);
        QVERIFY(secret);
        QCOMPARE(std::string(secret->view()), unbase64(vector["Z"]));
        return;
    }
    QFAIL("no such vector");
}

void TestEncryption::agreedSecretsKeepTheirLeadingZeros_data()
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

void TestEncryption::agreedSecretsKeepTheirLeadingZeros()
{
    QFETCH(Curve, curve);
    QFETCH(unsigned, scalar);
    QFETCH(QByteArray, secret);
    const auto agreed = agree(ecKeyOfScalar(curve, 5), ecKeyOfScalar(curve, scalar));
    QVERIFY(agreed);
    QCOMPARE(hexOf(agreed->view()), secret);
}

void TestEncryption::keysThatCannotAgreeAreRefused()
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

void TestEncryption::publicKeysOfSmallOrderAreRefused_data()
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

void TestEncryption::publicKeysOfSmallOrderAreRefused()
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

void TestEncryption::randomBytesDiffer()
{
    const RandomSource random = systemRandom();
    for (const std::size_t size : {16, 32, 1000})
        QCOMPARE(random(size).size(), size);
    QVERIFY(random(0).isEmpty());
    QVERIFY(!(random(32) == random(32)));
}

QTEST_APPLESS_MAIN(TestEncryption)
#include "tst_encryption.moc"
