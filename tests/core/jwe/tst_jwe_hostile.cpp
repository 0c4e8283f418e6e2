#include "core/jose/jwe/deflate.h"
#include "core/text/limits.h"
#include "tests/core/jwe/encrypted_tokens.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <sys/resource.h>
#include <zlib.h>

using namespace jotscope;
using namespace jotscope::vectors;

/// Encrypted tokens that are made to cost more than they should.
class TestJweHostile : public QObject
{
    Q_OBJECT

private slots:
    void aThousandMillionRoundsAreNotMade();
    void manyPasswordsShareOneBound();
    void manyRecipientsAreBounded_data();
    void manyRecipientsAreBounded();
    void aThousandKeysForAThousandRecipientsEnd();
    void aBombStopsAtTheLimit();
    void inflatingTellsWhatIsWrong_data();
    void inflatingTellsWhatIsWrong();
    void whatIsDeflatedInflates();
    void rsaFailuresLookAlike();
    void aLongHeaderIsReadOnce();
    void aLongValueIsNotKeptForEachRecipient_data();
    void aLongValueIsNotKeptForEachRecipient();
};

namespace {

/// Generous, since sanitizers slow everything down: without the bounds, these would take minutes or days.
constexpr qint64 kSoon = 20'000;

std::string general(const std::string &protectedHeader, const std::string &recipient, int count,
                    const std::string &ciphertext = "AAAA")
{
    std::string token = "{";
    if (!protectedHeader.empty())
        token += "\"protected\":\"" + encodeBase64Url(protectedHeader) + "\",";
    token += "\"recipients\":[";
    for (int i = 0; i < count; ++i)
        token += (i == 0 ? "" : ",") + recipient;
    return token + R"(],"iv":"AAAAAAAAAAAAAAAA","tag":"AAAAAAAAAAAAAAAAAAAAAA","ciphertext":")" + ciphertext +
           "\"}";
}

std::string recipient(const std::string &header, std::size_t encryptedKey)
{
    return "{\"header\":" + header + ",\"encrypted_key\":\"" +
           encodeBase64Url(std::string(encryptedKey, '\x11')) + "\"}";
}

std::string deflatedZeros(std::size_t size)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib");
    std::string zeros(std::size_t{1} << 20, '\0');
    std::string compressed;
    std::string room(zeros.size(), '\0');
    for (std::size_t left = size / zeros.size(); left > 0; --left) {
        stream.next_in = reinterpret_cast<Bytef *>(zeros.data());
        stream.avail_in = static_cast<uInt>(zeros.size());
        stream.next_out = reinterpret_cast<Bytef *>(room.data());
        stream.avail_out = static_cast<uInt>(room.size());
        ::deflate(&stream, left == 1 ? Z_FINISH : Z_NO_FLUSH);
        compressed.append(room, 0, room.size() - stream.avail_out);
    }
    deflateEnd(&stream);
    return compressed;
}

long peakKibibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

void TestJweHostile::aThousandMillionRoundsAreNotMade()
{
    const Token token = parseAny(read("latchset-jose/cve-2023-50967.jwe").toStdString());
    const KeyRing keys = importKeys(read("latchset-jose/cve-2023-50967.jwk").toStdString(), "latchset").keys;
    QCOMPARE(keys.size(), std::size_t(1));
    QElapsedTimer timer;
    timer.start();
    const Decryption decryption = decryptToken(token, keys);
    QVERIFY(timer.elapsed() < 1'000);
    QCOMPARE(verdictOf(decryption), "unsupported");
    QCOMPARE(idsOf(decryption.findings), QStringList{"jwe-iterations-limit"});
}

void TestJweHostile::manyPasswordsShareOneBound()
{
    const std::string header = R"({"alg":"PBES2-HS256+A128KW","p2s":"AAAAAAAAAAAAAAAA","p2c":2000000})";
    const Token token = parseAny(general(R"({"enc":"A128GCM"})", recipient(header, 24), 500));
    KeyRing keys;
    for (int i = 0; i < 100; ++i)
        keys.push_back(secretKey("password " + std::to_string(i)));
    const Decryption decryption = decryptToken(token, keys);
    QCOMPARE(verdictOf(decryption), "failed");
    QCOMPARE(decryption.attempts.size(), std::size_t(limits::kPbes2Total / limits::kPbes2Iterations));
    QVERIFY(idsOf(decryption.findings).contains("decryption-iterations-limit"));
}

void TestJweHostile::manyRecipientsAreBounded_data()
{
    QTest::addColumn<std::string>("header");
    QTest::addColumn<int>("encryptedKey");
    QTest::addColumn<KeyPointer>("key");
    QTest::newRow("dir") << std::string(R"({"alg":"dir"})") << 0 << secretKey(std::string(16, 'k'));
    QTest::newRow("A128KW") << std::string(R"({"alg":"A128KW"})") << 24 << secretKey(std::string(16, 'k'));
    QTest::newRow("RSA1_5") << std::string(R"({"alg":"RSA1_5"})") << 256 << rsaKey();
    QTest::newRow("RSA-OAEP") << std::string(R"({"alg":"RSA-OAEP"})") << 256 << rsaKey();
    QTest::newRow("unknown") << std::string(R"({"alg":"?"})") << 256 << rsaKey();
    QTest::newRow("nothing") << std::string("{}") << 0 << rsaKey();
}

void TestJweHostile::manyRecipientsAreBounded()
{
    QFETCH(std::string, header);
    QFETCH(int, encryptedKey);
    QFETCH(KeyPointer, key);
    const Token token =
        parseAny(general(R"({"enc":"A128GCM"})", recipient(header, std::size_t(encryptedKey)), 10'000));
    QVERIFY(token.recipients.size() <= limits::kRecipients);
    QElapsedTimer timer;
    timer.start();
    const Decryption decryption = decryptToken(token, {key});
    QVERIFY(timer.elapsed() < kSoon);
    QVERIFY(decryption.verdict != DecryptionVerdict::Decrypted);
    QVERIFY(decryption.attempts.size() <= limits::kRecipients);
    QVERIFY(decryption.findings.size() <= limits::kFaultsPerPart);
}

void TestJweHostile::aThousandKeysForAThousandRecipientsEnd()
{
    // Every attempt would go through eight mebibytes.
    const std::string ciphertext(std::size_t{8} << 20, 'A');
    const Token token =
        parseAny(general(R"({"enc":"A128GCM"})", recipient(R"({"alg":"RSA1_5"})", 256), 1'000, ciphertext));
    const KeyRing keys(1'000, rsaKey());
    QElapsedTimer timer;
    timer.start();
    const Decryption decryption = decryptToken(token, keys);
    QVERIFY(timer.elapsed() < 3 * kSoon);
    QCOMPARE(verdictOf(decryption), "failed");
    QVERIFY(idsOf(decryption.findings).contains("decryption-trials-limit"));
    QVERIFY(decryption.attempts.size() * ciphertext.size() * 3 / 4 <= limits::kTrialBytes);
}

void TestJweHostile::aBombStopsAtTheLimit()
{
    const std::string bomb = deflatedZeros(std::size_t{1} << 30);
    QVERIFY(bomb.size() < std::size_t{8} << 20);
    const KeyPointer key = secretKey(std::string(16, 'k'));
    const std::string header = R"({"alg":"dir","enc":"A128GCM","zip":"DEF"})";
    const std::string iv(12, 'i');
    const crypto::SealedContent sealed =
        crypto::sealContent(crypto::ContentCipher::Aes128Gcm, SecretBytes(std::string(16, 'k')), iv,
                            encodeBase64Url(header), bomb);
    const Token token = parseAny(compactOf(header, "", iv, sealed.ciphertext, sealed.tag));
    const long before = peakKibibytes();
    const Decryption decryption = decryptToken(token, {key});
    QVERIFY(peakKibibytes() - before < 128 * 1024);
    QCOMPARE(verdictOf(decryption), "unsupported");
    QCOMPARE(idsOf(decryption.findings).front(), "jwe-inflated-too-large");
    QVERIFY(!decryption.payload);
    // The token did open.
    QCOMPARE(decryption.attempts.front().outcome, DecryptionAttempt::Outcome::Decrypted);
}

void TestJweHostile::inflatingTellsWhatIsWrong_data()
{
    QTest::addColumn<std::string>("compressed");
    QTest::addColumn<int>("fault"); ///< -1 for none
    const std::string good = deflate("Jotscope");
    const int damaged = int(InflateFault::Damaged);
    QTest::newRow("sound") << good << -1;
    QTest::newRow("empty") << std::string() << damaged;
    QTest::newRow("cut off") << good.substr(0, good.size() - 1) << damaged;
    QTest::newRow("zlib's header") << std::string("\x78\x9c") + good << damaged;
    QTest::newRow("noise") << std::string("\xff\xff\xff\xff") << damaged;
    QTest::newRow("something behind") << good + "more" << -1;
    QTest::newRow("too large") << deflate(std::string(1'001, 'x')) << int(InflateFault::TooLarge);
    QTest::newRow("just not too large") << deflate(std::string(1'000, 'x')) << -1;
}

void TestJweHostile::inflatingTellsWhatIsWrong()
{
    QFETCH(std::string, compressed);
    QFETCH(int, fault);
    const auto inflated = inflate(compressed, 1'000);
    QCOMPARE(inflated ? -1 : int(inflated.error()), fault);
    if (inflated)
        QCOMPARE(inflated->hasTrailingBytes, compressed.ends_with("more"));
}

void TestJweHostile::whatIsDeflatedInflates()
{
    for (const std::size_t size : {0, 1, 100, 16'384, 16'385, 1'000'000}) {
        std::string text(size, '\0');
        for (std::size_t i = 0; i < size; ++i)
            text[i] = static_cast<char>(i * i >> 3);
        const auto inflated = inflate(deflate(text), size);
        QVERIFY(inflated);
        QVERIFY(inflated->bytes == text);
        QVERIFY(!inflated->hasTrailingBytes);
    }
}

void TestJweHostile::rsaFailuresLookAlike()
{
    // A key of the wrong length, a padding that does not come out, a number above the modulus, and another
    // key altogether: to the onlooker all of these are one.
    const KeyPointer key = rsaKey();
    const std::size_t size = (key->bits() + 7) / 8;
    for (const char *alg : {"RSA1_5", "RSA-OAEP-256"}) {
        const EncryptionRecipient to{findJweAlgorithm(alg), key, {}, nullptr};
        EncryptionOptions longer;
        longer.contentEncryption = findContentEncryption("A256CBC-HS512");
        const Token longToken = parseAny(*encryptCompact(to, "text", longer, counting()));
        const std::string longKey(longToken.at(longToken.recipients.front().encryptedKey)->bytes());
        std::vector<QStringList> answers;
        for (const std::string &encryptedKey :
             {longKey, std::string(size, '\0'), std::string(size, '\x01'), std::string(size, '\xff')}) {
            const std::string header = std::string(R"({"alg":")") + alg + R"(","enc":"A128GCM"})";
            const Decryption decryption = decryptToken(
                parseAny(compactOf(header, encryptedKey, std::string(12, 'i'), "text", std::string(16, 't'))),
                {key});
            QCOMPARE(verdictOf(decryption), "failed");
            answers.push_back(idsOf(decryption.findings));
            QCOMPARE(answers.back(), answers.front());
        }
        QCOMPARE(answers.front().front(), "decryption-failed");
    }
}

void TestJweHostile::aLongHeaderIsReadOnce()
{
    std::string header = R"({"enc":"A128GCM")";
    for (int i = 0; i < 200'000; ++i)
        header += ",\"n" + std::to_string(i) + "\":0";
    header += '}';
    Token token = parseAny(general(header, "{}", 1));
    // As many recipients as a token may have; their parsing is another's to bound.
    token.recipients.assign(limits::kRecipients, token.recipients.front());
    QElapsedTimer timer;
    timer.start();
    const Decryption decryption = decryptToken(token, {rsaKey()});
    QVERIFY(timer.elapsed() < kSoon / 4);
    QCOMPARE(idsOf(decryption.findings).front(), "jwe-alg-missing");
}

void TestJweHostile::aLongValueIsNotKeptForEachRecipient_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("kid") << R"("alg":"A128KW","kid":"%1")";
    QTest::newRow("apu") << R"("alg":"ECDH-ES+A128KW","epk":{},"apu":"%1")";
    QTest::newRow("p2s") << R"("alg":"PBES2-HS256+A128KW","p2c":1,"p2s":"%1")";
    QTest::newRow("epk") << R"("alg":"ECDH-ES+A128KW","epk":{"kty":"EC","crv":"P-256","x":"%1","y":"AA"})";
    QTest::newRow("ek") << R"("alg":"HPKE-0-KE","ek":"%1")";
    QTest::newRow("psk_id") << R"("alg":"HPKE-0-KE","ek":"AA","psk_id":"%1")";
    QTest::newRow("alg") << R"("alg":"%1")";
    QTest::newRow("enc") << R"("alg":"A128KW","enc":"%1")";
}

void TestJweHostile::aLongValueIsNotKeptForEachRecipient()
{
    QFETCH(QString, header);
    const QString value(4 << 20, 'A');
    Token token = parseAny(general(("{" + header.arg(value) + R"(,"typ":"JWT"})").toStdString(), "{}", 1));
    token.recipients.assign(limits::kRecipients, token.recipients.front());
    const long before = peakKibibytes();
    QElapsedTimer timer;
    timer.start();
    const Decryption decryption = decryptToken(token, {rsaKey()});
    QVERIFY(timer.elapsed() < kSoon / 4);
    QVERIFY(peakKibibytes() - before < 128 * 1024);
    QVERIFY(decryption.verdict != DecryptionVerdict::Decrypted);
}

QTEST_APPLESS_MAIN(TestJweHostile)
#include "tst_jwe_hostile.moc"
