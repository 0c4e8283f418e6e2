#include "core/crypto/encryption/rsa_encryption.h"
#include "core/crypto/random.h"
#include "tests/core/vectors.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::crypto;

Q_DECLARE_METATYPE(jotscope::crypto::Hash)

/// RSA encryption against another implementation's ciphertexts and against blocks that only look like some.
class TestRsaEncryption : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void oaepOpensWhatOthersMade_data();
    void oaepOpensWhatOthersMade();
    void oaepComesBack_data();
    void oaepComesBack();
    void oaepGivesNothingOnceChanged();
    void oaepKeepsLeadingZeros();
    void oaepRefusesWhatIsTooLong();
    void pkcs1OpensWhatOthersMade();
    void pkcs1ComesBack();
    void pkcs1GivesTheSubstituteForAnythingElse_data();
    void pkcs1GivesTheSubstituteForAnythingElse();
    void pkcs1GivesTheSubstituteForAnyOtherSize();
    void substitutesOfAnotherSizeAreABrokenInvariant();
    void keysThatCannotDecryptGiveNothing();

private:
    [[nodiscard]] std::string bytes(const QJsonValue &hex) const { return vectors::unhex(hex.toString()); }

    QJsonObject m_vectors;
    std::string m_message;
    std::optional<AsymmetricKey> m_key;
    SecretBytes m_substitute;
};

namespace {

void addHashes()
{
    QTest::addColumn<Hash>("hash");
    QTest::addColumn<QString>("name");
    QTest::newRow("SHA-1") << Hash::Sha1 << "sha1";
    QTest::newRow("SHA-256") << Hash::Sha256 << "sha256";
    QTest::newRow("SHA-384") << Hash::Sha384 << "sha384";
    QTest::newRow("SHA-512") << Hash::Sha512 << "sha512";
}

} // namespace

void TestRsaEncryption::initTestCase()
{
    m_vectors = vectors::readObject("rsa-encryption/rsa-encryption.json");
    m_message = bytes(m_vectors["message"]);
    QCOMPARE(m_message.size(), std::size_t{32});
    const auto key = AsymmetricKey::fromPem(vectors::read("keys/rsa.pkcs8.pem").toStdString());
    QVERIFY(key);
    m_key = *key;
    m_substitute = SecretBytes(std::string(m_message.size(), 's'));
}

void TestRsaEncryption::oaepOpensWhatOthersMade_data()
{
    addHashes();
}

void TestRsaEncryption::oaepOpensWhatOthersMade()
{
    QFETCH(Hash, hash);
    QFETCH(QString, name);
    const std::string ciphertext = bytes(m_vectors["oaep"].toObject()[name]);
    const auto message = decryptOaep(*m_key, hash, ciphertext);
    QVERIFY(message && message->view() == m_message);
    QVERIFY(!decryptOaep(*m_key, hash == Hash::Sha1 ? Hash::Sha256 : Hash::Sha1, ciphertext));
}

void TestRsaEncryption::oaepComesBack_data()
{
    addHashes();
}

void TestRsaEncryption::oaepComesBack()
{
    QFETCH(Hash, hash);
    for (const std::size_t size : {0, 1, 64}) {
        const SecretBytes message(std::string(size, 'm'));
        const auto ciphertext = encryptOaep(*m_key, hash, message);
        QVERIFY(ciphertext);
        QCOMPARE(ciphertext->size(), std::size_t{256});
        QVERIFY(ciphertext != encryptOaep(*m_key, hash, message)); // it is salted
        const auto opened = decryptOaep(*m_key, hash, *ciphertext);
        QVERIFY(opened && *opened == message);
    }
}

void TestRsaEncryption::oaepGivesNothingOnceChanged()
{
    const std::string good = bytes(m_vectors["oaep"].toObject()["sha256"]);
    for (std::size_t i = 0; i < good.size(); i += 17) {
        std::string changed = good;
        changed[i] ^= 1;
        QVERIFY(!decryptOaep(*m_key, Hash::Sha256, changed));
    }
    for (const std::string &other :
         {std::string(), good.substr(1), good + '\0', '\0' + good, std::string(256, '\0'),
          std::string(256, '\xff'), std::string(1 << 20, 'x'), bytes(m_vectors["pkcs1"])})
        QVERIFY(!decryptOaep(*m_key, Hash::Sha256, other));
}

void TestRsaEncryption::oaepKeepsLeadingZeros()
{
    const std::string ciphertext = bytes(m_vectors["oaepLedByZero"]);
    QCOMPARE(ciphertext.front(), '\0');
    QVERIFY(decryptOaep(*m_key, Hash::Sha256, ciphertext));
    QVERIFY(!decryptOaep(*m_key, Hash::Sha256, ciphertext.substr(1)));
}

void TestRsaEncryption::oaepRefusesWhatIsTooLong()
{
    const std::size_t most = 256 - 2 * 32 - 2; // RFC 8017 section 7.1.1
    QVERIFY(encryptOaep(*m_key, Hash::Sha256, SecretBytes(std::string(most, 'm'))));
    QVERIFY(!encryptOaep(*m_key, Hash::Sha256, SecretBytes(std::string(most + 1, 'm'))));
    QVERIFY(encryptPkcs1(*m_key, SecretBytes(std::string(256 - 11, 'm'))));
    QVERIFY(!encryptPkcs1(*m_key, SecretBytes(std::string(256 - 10, 'm'))));
}

void TestRsaEncryption::pkcs1OpensWhatOthersMade()
{
    for (const char *name : {"pkcs1", "pkcs1ByHand", "pkcs1LedByZero"}) {
        const SecretBytes message =
            decryptPkcs1OrSubstitute(*m_key, bytes(m_vectors[name]), m_message.size(), m_substitute);
        QVERIFY(message.view() == m_message);
    }
}

void TestRsaEncryption::pkcs1ComesBack()
{
    for (const std::size_t size : {0, 1, 32, 64, 256 - 11}) {
        const SecretBytes message(std::string(size, 'm'));
        const auto ciphertext = encryptPkcs1(*m_key, message);
        QVERIFY(ciphertext);
        QCOMPARE(ciphertext->size(), std::size_t{256});
        const SecretBytes opened =
            decryptPkcs1OrSubstitute(*m_key, *ciphertext, size, SecretBytes(std::string(size, 's')));
        QVERIFY(opened == message);
    }
}

void TestRsaEncryption::pkcs1GivesTheSubstituteForAnythingElse_data()
{
    QTest::addColumn<QString>("name");
    const QJsonObject wrong =
        vectors::readObject("rsa-encryption/rsa-encryption.json")["pkcs1Wrong"].toObject();
    QVERIFY(wrong.size() > 15);
    for (const QString &name : wrong.keys())
        QTest::newRow(qPrintable(name)) << name;
}

void TestRsaEncryption::pkcs1GivesTheSubstituteForAnythingElse()
{
    QFETCH(QString, name);
    const std::string ciphertext = bytes(m_vectors["pkcs1Wrong"][name]);
    // A padding that OpenSSL makes a message up for must give the substitute, too: always, and not mostly.
    QVERIFY(decryptPkcs1OrSubstitute(*m_key, ciphertext, m_message.size(), m_substitute) == m_substitute);
}

void TestRsaEncryption::pkcs1GivesTheSubstituteForAnyOtherSize()
{
    const std::string ciphertext = bytes(m_vectors["pkcs1"]);
    for (const std::size_t size : {0, 1, 31, 33, 64, 245, 246, 256, 257, 100'000}) {
        const SecretBytes substitute(std::string(size, 's'));
        QVERIFY(decryptPkcs1OrSubstitute(*m_key, ciphertext, size, substitute) == substitute);
    }
}

void TestRsaEncryption::substitutesOfAnotherSizeAreABrokenInvariant()
{
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                             decryptPkcs1OrSubstitute(*m_key, bytes(m_vectors["pkcs1"]), 16, m_substitute));
}

void TestRsaEncryption::keysThatCannotDecryptGiveNothing()
{
    const auto publicKey = AsymmetricKey::fromRsa(m_key->rsaNumbers());
    QVERIFY(publicKey);
    const auto ciphertext = encryptOaep(*publicKey, Hash::Sha256, SecretBytes(m_message));
    QVERIFY(ciphertext);
    QVERIFY(decryptOaep(*m_key, Hash::Sha256, *ciphertext));
    QVERIFY(!decryptOaep(*publicKey, Hash::Sha256, *ciphertext));
    const std::string pkcs1 = bytes(m_vectors["pkcs1"]);
    QVERIFY(decryptPkcs1OrSubstitute(*publicKey, pkcs1, m_message.size(), m_substitute) == m_substitute);
    const auto ec = AsymmetricKey::fromPem(vectors::read("keys/P-256.pkcs8.pem").toStdString());
    QVERIFY(ec);
    QVERIFY(!encryptOaep(*ec, Hash::Sha256, SecretBytes(m_message)));
    QVERIFY(!encryptPkcs1(*ec, SecretBytes(m_message)));
    QVERIFY(!decryptOaep(*ec, Hash::Sha256, *ciphertext));
    QVERIFY(decryptPkcs1OrSubstitute(*ec, pkcs1, m_message.size(), m_substitute) == m_substitute);
}

QTEST_APPLESS_MAIN(TestRsaEncryption)
#include "tst_rsa_encryption.moc"
