#include "core/crypto/encryption/content_encryption.h"
#include "core/crypto/encryption/key_wrap.h"
#include "core/crypto/hashing/mac_key.h"
#include "core/crypto/random.h"
#include "tests/core/vectors.h"

#include <QJsonArray>
#include <QTest>

using namespace jotscope;
using namespace jotscope::crypto;
using vectors::hexOf;
using vectors::unhex;

Q_DECLARE_METATYPE(jotscope::crypto::ContentCipher)

/// Content encryption and key wrap against published vectors, and against whatever was changed on the way.
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

    void randomBytesDiffer();
};

namespace {

constexpr std::string_view kAad = "additional";

SecretBytes secretHex(const QString &text)
{
    return SecretBytes(unhex(text));
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
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, sealContent(cipher, SecretBytes(key + 'x'), iv, "", ""));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, sealContent(cipher, SecretBytes(), iv, "", ""));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, sealContent(cipher, SecretBytes(key), iv + 'x', "", ""));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, sealContent(cipher, SecretBytes(key), "", "", ""));
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
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, wrapKey(SecretBytes(countingBytes(size)), key));
    }
    for (const std::size_t size : {0, 8, 15, 20})
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 wrapKey(wrappingKey, SecretBytes(countingBytes(size))));
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
