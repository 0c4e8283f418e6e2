#include "core/crypto/hashing/mac_key.h"
#include "core/crypto/keys/asymmetric_key.h"
#include "core/text/encodings/hex.h"
#include "tests/core/vectors.h"

#include <QTest>

#include <thread>

using namespace jotscope;
using namespace jotscope::crypto;

Q_DECLARE_METATYPE(jotscope::crypto::Hash)

/// The primitives against published vectors, and against everything that is no signature.
class TestCrypto : public QObject
{
    Q_OBJECT

private slots:
    void digestsAgreeWithFips180_data();
    void digestsAgreeWithFips180();
    void macsAgreeWithRfc4231_data();
    void macsAgreeWithRfc4231();
    void onlyTheWholeMacFits();
    void messagesThatBeginAlikeShareTheirBeginning_data();
    void messagesThatBeginAlikeShareTheirBeginning();
    void whatIsNoSignatureNeverFits_data();
    void whatIsNoSignatureNeverFits();
    void aKeyServesSeveralThreadsAtOnce();

private:
    static std::string unhex(const char *text);
};

namespace {

constexpr auto kLongKey = 131;

/// The key and token of RFC 7515 appendix A.2 (RSA), A.3 (P-256) or RFC 8037 appendix A.4 (Ed25519).
struct Signed
{
    KeyRing keys;
    Token token;

    [[nodiscard]] const AsymmetricKey &key() const { return *keys.front()->asymmetric(); }
    [[nodiscard]] std::string message() const { return std::string(token.signingInput().view()); }
    [[nodiscard]] std::string signature() const
    {
        return std::string(token.part(PartName::Signature)->bytes());
    }

    [[nodiscard]] bool fits(std::string_view signature) const
    {
        switch (key().family()) {
        case KeyFamily::Rsa:
            return key().verifyRsa(Padding::Pkcs1, Hash::Sha256, message(), signature);
        case KeyFamily::Ec:
            return key().verifyEcdsa(Hash::Sha256, message(), signature);
        case KeyFamily::Okp:
            return key().verifyEdDsa(message(), signature);
        case KeyFamily::Akp:
            break;
        }
        return key().verifyMlDsa(message(), signature);
    }
};

Signed fromRfc7515(const char *section)
{
    const QString path = QStringLiteral("rfc7515/rfc7515_%1").arg(QLatin1String(section));
    return {vectors::keysFrom(vectors::readObject(path + ".jwk")),
            vectors::parseBare(vectors::read(path + ".jwsc").trimmed().toStdString())};
}

Signed fromRfc8037()
{
    return {vectors::keysFrom(QJsonObject{
                {"kty", "OKP"}, {"crv", "Ed25519"}, {"x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}}),
            vectors::parseBare(
                "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
                "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg")};
}

} // namespace

std::string TestCrypto::unhex(const char *text)
{
    return *decodeHex(text);
}

void TestCrypto::digestsAgreeWithFips180_data()
{
    QTest::addColumn<Hash>("hash");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("SHA-1 of abc") << Hash::Sha1 << QByteArray("abc")
                                  << QByteArray("a9993e364706816aba3e25717850c26c9cd0d89d");
    QTest::newRow("SHA-256 of nothing")
        << Hash::Sha256 << QByteArray()
        << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("SHA-256 of abc")
        << Hash::Sha256 << QByteArray("abc")
        << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("SHA-384 of abc") << Hash::Sha384 << QByteArray("abc")
                                    << QByteArray(
                                           "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
                                           "8086072ba1e7cc2358baeca134c825a7");
    QTest::newRow("SHA-512 of abc")
        << Hash::Sha512 << QByteArray("abc")
        << QByteArray("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                      "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
}

void TestCrypto::digestsAgreeWithFips180()
{
    QFETCH(Hash, hash);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, digest);
    const std::string actual = crypto::digest(hash, message.toStdString());
    QCOMPARE(QByteArray::fromStdString(actual).toHex(), digest);
    QCOMPARE(actual.size(), digestSize(hash));
}

void TestCrypto::macsAgreeWithRfc4231_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("sha256");
    QTest::addColumn<QByteArray>("sha512");
    QTest::newRow("4.2") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                         << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
                         << QByteArray("87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cde"
                                       "daa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854");
    QTest::newRow("4.3") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                         << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
                         << QByteArray("164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                                       "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737");
    QTest::newRow("4.4") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                         << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe")
                         << QByteArray("fa73b0089d56a284efb0f0756c890be9b1b5dbdd8ee81a3655f83e33b2279d39"
                                       "bf3e848279a722c806b485a47e67c807b946a337bee8942674278859e13292fb");
    QTest::newRow("4.7") << QByteArray(kLongKey, '\xaa')
                         << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                         << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
                         << QByteArray("80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f352"
                                       "6b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598");
}

void TestCrypto::macsAgreeWithRfc4231()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, sha256);
    QFETCH(QByteArray, sha512);
    const MacKey mac{SecretBytes(key.toStdString())};
    // Twice, since the second MAC is made from a kept state.
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(QByteArray::fromStdString(mac.compute(Hash::Sha256, message.toStdString())).toHex(), sha256);
        QCOMPARE(QByteArray::fromStdString(mac.compute(Hash::Sha512, message.toStdString())).toHex(), sha512);
    }
    QVERIFY(mac.verify(Hash::Sha256, message.toStdString(), unhex(sha256)));
}

void TestCrypto::onlyTheWholeMacFits()
{
    const MacKey key{SecretBytes(std::string("key"))};
    const std::string mac = key.compute(Hash::Sha256, "message");
    QVERIFY(key.verify(Hash::Sha256, "message", mac));
    QVERIFY(!key.verify(Hash::Sha256, "message", ""));
    QVERIFY(!key.verify(Hash::Sha256, "message", mac.substr(0, 31)));
    QVERIFY(!key.verify(Hash::Sha256, "message", mac + '\0'));
    QVERIFY(!key.verify(Hash::Sha256, "Message", mac));
    QVERIFY(!key.verify(Hash::Sha384, "message", mac));
    for (std::size_t i = 0; i < mac.size(); ++i) {
        std::string changed = mac;
        changed[i] ^= 1;
        QVERIFY(!key.verify(Hash::Sha256, "message", changed));
    }
    const MacKey empty{SecretBytes(std::string())};
    QVERIFY(empty.verify(Hash::Sha256, "message", empty.compute(Hash::Sha256, "message")));
}

void TestCrypto::messagesThatBeginAlikeShareTheirBeginning_data()
{
    QTest::addColumn<Hash>("hash");
    QTest::newRow("SHA-1") << Hash::Sha1;
    QTest::newRow("SHA-256") << Hash::Sha256;
    QTest::newRow("SHA-384") << Hash::Sha384;
    QTest::newRow("SHA-512") << Hash::Sha512;
}

void TestCrypto::messagesThatBeginAlikeShareTheirBeginning()
{
    QFETCH(Hash, hash);
    const MacKey key{SecretBytes(std::string("key"))};
    MacPrefix mac(key, hash);
    DigestPrefix prefix(hash);
    std::string message;
    for (const std::string &piece :
         {std::string(), std::string("a"), std::string(63, 'b'), std::string(200, 'c')}) {
        mac.extend(piece);
        prefix.extend(piece);
        message += piece;
        for (const std::string &rest : {std::string(), std::string("x"), std::string(130, 'y')}) {
            QCOMPARE(mac.computeWith({rest, "z"}), key.compute(hash, message + rest + "z"));
            QCOMPARE(prefix.digestWith({rest, "z"}), digest(hash, message + rest + "z"));
        }
    }
}

void TestCrypto::whatIsNoSignatureNeverFits_data()
{
    QTest::addColumn<int>("vector");
    QTest::newRow("RSA") << 0;
    QTest::newRow("P-256") << 1;
    QTest::newRow("P-521") << 2;
    QTest::newRow("Ed25519") << 3;
}

void TestCrypto::whatIsNoSignatureNeverFits()
{
    QFETCH(int, vector);
    const Signed sample = vector == 0   ? fromRfc7515("A.2")
                          : vector == 1 ? fromRfc7515("A.3")
                          : vector == 2 ? fromRfc7515("A.4")
                                        : fromRfc8037();
    const std::string good = sample.signature();
    if (vector != 2) // its hash is another
        QVERIFY(sample.fits(good));
    std::vector<std::string> bad{"",
                                 "\0",
                                 std::string(good.size(), '\0'),
                                 std::string(good.size(), '\xff'),
                                 good.substr(1),
                                 good.substr(0, good.size() - 1),
                                 good + '\0',
                                 '\0' + good,
                                 good + good,
                                 std::string(1 << 20, 'x')};
    const std::size_t half = good.size() / 2;
    bad.push_back(good.substr(half) + good.substr(0, half));
    bad.push_back(std::string(half, '\0') + good.substr(half));
    bad.push_back(good.substr(0, half) + std::string(half, '\0'));
    bad.push_back(std::string(half, '\xff') + good.substr(half));
    for (std::size_t i = 0; i < good.size(); i += 7) {
        bad.push_back(good);
        bad.back()[i] ^= 0x40;
    }
    for (std::size_t i = 0; i < bad.size(); ++i)
        QVERIFY2(!sample.fits(bad[i]), qPrintable(QString::number(i)));
    // Another kind of key answers no, and does not fall over.
    QVERIFY(!sample.key().verifyEdDsa("another message", good));
    QVERIFY(!sample.key().verifyEcdsa(Hash::Sha256, "another message", good));
    QVERIFY(!sample.key().verifyRsa(Padding::Pss, Hash::Sha256, "another message", good));
    QVERIFY(!sample.key().verifyMlDsa("another message", good));
}

void TestCrypto::aKeyServesSeveralThreadsAtOnce()
{
    const std::vector<Signed> samples{fromRfc7515("A.2"), fromRfc7515("A.3"), fromRfc8037()};
    const MacKey mac{SecretBytes(std::string("key"))};
    const std::string expected = mac.compute(Hash::Sha256, "message");
    std::atomic<int> wrong = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 25; ++round) {
                for (const Signed &sample : samples)
                    wrong += !sample.fits(sample.signature()) + sample.fits("no signature");
                wrong += !mac.verify(Hash::Sha256, "message", expected) +
                         mac.verify(Hash::Sha384, "message", expected);
            }
        });
    }
    threads.clear();
    QCOMPARE(wrong.load(), 0);
}

QTEST_APPLESS_MAIN(TestCrypto)
#include "tst_crypto.moc"
