#include "core/text/encodings/base64url.h"

#include <QRandomGenerator>
#include <QTest>

#include <cctype>

using namespace jotscope;
using Kind = Base64UrlFault::Kind;

Q_DECLARE_METATYPE(jotscope::Base64UrlFault::Kind)

class TestBase64Url : public QObject
{
    Q_OBJECT

private slots:
    void strictTextReadsAndWritesBack_data();
    void strictTextReadsAndWritesBack();
    void everyDepartureIsNamedWithItsPlace_data();
    void everyDepartureIsNamedWithItsPlace();
    void faultsStandInOrderOfPlace();
    void aForeignCharacterIsFoundWhereverItStands();
    void strictIsWhatHasNoFault();
    void anyBytesSurviveTheRoundTrip();
    void bytesAndCharactersLeadToEachOther();
    void standardBase64TakesPaddingAndLineBreaks_data();
    void standardBase64TakesPaddingAndLineBreaks();
};

void TestBase64Url::strictTextReadsAndWritesBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    // RFC 4648 section 10, without the padding.
    QTest::newRow("f") << QByteArray("Zg") << QByteArray("f");
    QTest::newRow("fo") << QByteArray("Zm8") << QByteArray("fo");
    QTest::newRow("foo") << QByteArray("Zm9v") << QByteArray("foo");
    QTest::newRow("foob") << QByteArray("Zm9vYg") << QByteArray("foob");
    QTest::newRow("fooba") << QByteArray("Zm9vYmE") << QByteArray("fooba");
    QTest::newRow("foobar") << QByteArray("Zm9vYmFy") << QByteArray("foobar");
    // RFC 7515 appendix C.
    QTest::newRow("both special characters") << QByteArray("A-z_4ME") << QByteArray("\x03\xec\xff\xe0\xc1");
}

void TestBase64Url::strictTextReadsAndWritesBack()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, bytes);
    const auto decoding = decodeBase64Url(text.toStdString());
    QVERIFY(decoding.isStrict());
    QCOMPARE(QByteArray::fromStdString(decoding.bytes), bytes);
    QCOMPARE(decodeStrictBase64Url(text.toStdString()), decoding.bytes);
    QCOMPARE(QByteArray::fromStdString(encodeBase64Url(decoding.bytes)), text);
}

void TestBase64Url::everyDepartureIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::newRow("one pad") << QByteArray("Zm8=") << QByteArray("fo") << Kind::Padding << 3 << 4;
    QTest::newRow("two pads") << QByteArray("Zg==") << QByteArray("f") << Kind::Padding << 2 << 4;
    QTest::newRow("needless pads") << QByteArray("Zm9v====") << QByteArray("foo") << Kind::Padding << 4 << 8;
    QTest::newRow("plus") << QByteArray("A+z_4ME") << QByteArray("\x03\xec\xff\xe0\xc1")
                          << Kind::StandardAlphabet << 1 << 2;
    QTest::newRow("slash") << QByteArray("A-z/4ME") << QByteArray("\x03\xec\xff\xe0\xc1")
                           << Kind::StandardAlphabet << 3 << 4;
    QTest::newRow("line break") << QByteArray("Zm9v\r\nYmFy") << QByteArray("foobar") << Kind::WhiteSpace << 4
                                << 6;
    QTest::newRow("equals sign inside")
        << QByteArray("Zm=9v") << QByteArray("foo") << Kind::ForeignCharacter << 2 << 3;
    QTest::newRow("UTF-8") << QByteArray("Zm\xc3\xa4"
                                         "9v")
                           << QByteArray("foo") << Kind::ForeignCharacter << 2 << 4;
    QTest::newRow("NUL") << QByteArray("Zm\0"
                                       "9v",
                                       5)
                         << QByteArray("foo") << Kind::ForeignCharacter << 2 << 3;
    QTest::newRow("one character over")
        << QByteArray("Zm9vY") << QByteArray("foo") << Kind::DanglingSextet << 4 << 5;
    QTest::newRow("four trailing bits")
        << QByteArray("Zh") << QByteArray("f") << Kind::TrailingBits << 1 << 2;
    QTest::newRow("two trailing bits")
        << QByteArray("Zm9") << QByteArray("fo") << Kind::TrailingBits << 2 << 3;
}

void TestBase64Url::everyDepartureIsNamedWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    QFETCH(int, begin);
    QFETCH(int, end);
    const auto decoding = decodeBase64Url(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(decoding.bytes), bytes);
    QCOMPARE(decoding.faults.size(), std::size_t{1});
    QCOMPARE(decoding.faults[0].kind, kind);
    QCOMPARE(decoding.faults[0].where, (ByteRange{std::size_t(begin), std::size_t(end)}));
    QVERIFY(!decodeStrictBase64Url(text.toStdString()).has_value());
}

void TestBase64Url::faultsStandInOrderOfPlace()
{
    const auto decoding = decodeBase64Url("Zm 9+Z==");
    QCOMPARE(decoding.faults.size(), std::size_t{4});
    QCOMPARE(decoding.faults[0].kind, Kind::WhiteSpace);
    QCOMPARE(decoding.faults[1].kind, Kind::StandardAlphabet);
    QCOMPARE(decoding.faults[2].kind, Kind::DanglingSextet);
    QCOMPARE(decoding.faults[3].kind, Kind::Padding);
}

void TestBase64Url::aForeignCharacterIsFoundWhereverItStands()
{
    for (std::size_t size = 0; size < 24; ++size) {
        const std::string bytes(size, '\xA5');
        const std::string strict = encodeBase64Url(bytes);
        for (std::size_t at = 0; at <= strict.size(); ++at) {
            for (int foreign = 0; foreign < 256; ++foreign) {
                const char character = static_cast<char>(foreign);
                if (std::isalnum(foreign) ||
                    std::string_view("-_+/= \t\r\n").find(character) != std::string::npos)
                    continue;
                std::string text = strict;
                text.insert(text.begin() + static_cast<std::ptrdiff_t>(at), character);
                const auto decoding = decodeBase64Url(text);
                QCOMPARE(decoding.bytes, bytes);
                QCOMPARE(decoding.faults,
                         (std::vector{Base64UrlFault{Kind::ForeignCharacter, {at, at + 1}}}));
                QVERIFY(!decodeStrictBase64Url(text));
            }
        }
    }
}

void TestBase64Url::strictIsWhatHasNoFault()
{
    static const std::string kCharacters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_AAAAAAAAQQQggwww";
    static const std::string kOthers("+/= \t.\0\x80\xFF", 9);
    QRandomGenerator random(4648);
    const auto oneOf = [&random](const std::string &all) {
        return all[std::size_t(random.bounded(int(all.size())))];
    };
    int strict = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text(std::size_t(random.bounded(100)), '\0');
        std::ranges::generate(text, [&] { return oneOf(kCharacters); });
        if (!text.empty() && random.bounded(4) == 0)
            text[std::size_t(random.bounded(int(text.size())))] = oneOf(kOthers);
        const auto decoding = decodeBase64Url(text);
        const auto bytes = decodeStrictBase64Url(text);
        QCOMPARE(bytes.has_value(), decoding.isStrict());
        if (bytes)
            QCOMPARE(*bytes, decoding.bytes);
        strict += bytes ? 1 : 0;
    }
    QVERIFY(strict > 5'000 && strict < 15'000);
}

void TestBase64Url::anyBytesSurviveTheRoundTrip()
{
    QRandomGenerator random(7515);
    for (std::size_t size = 0; size < 200; ++size) {
        std::string bytes(size, '\0');
        std::ranges::generate(bytes, [&] { return char(random.bounded(256)); });
        QCOMPARE(decodeStrictBase64Url(encodeBase64Url(bytes)), bytes);
        QCOMPARE(decodeBase64(encodeBase64(bytes)), bytes);
        const QByteArray ofQt = QByteArray::fromStdString(bytes);
        QCOMPARE(QByteArray::fromStdString(encodeBase64(bytes)), ofQt.toBase64());
        QCOMPARE(QByteArray::fromStdString(encodeBase64Url(bytes)),
                 ofQt.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }
}

void TestBase64Url::bytesAndCharactersLeadToEachOther()
{
    // The n-th significant character carries bits 6n to 6n + 6: compared bit by bit, with noise between.
    const std::string text = "Zm9v YmFy\nZm 9vYg";
    const auto decoding = decodeBase64Url(text);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != ' ' && text[i] != '\n')
            places.push_back(i);
    }
    for (std::size_t begin = 0; begin < decoding.bytes.size(); ++begin) {
        for (std::size_t end = begin + 1; end <= decoding.bytes.size(); ++end) {
            const std::size_t firstCharacter = begin * 8 / 6;
            const std::size_t lastCharacter = (end * 8 - 1) / 6;
            QCOMPARE(decoding.charactersOf({begin, end}),
                     (ByteRange{places[firstCharacter], places[lastCharacter] + 1}));
        }
    }
    for (std::size_t n = 0; n < places.size(); ++n) {
        const ByteRange bytes = decoding.bytesOf({places[n], places[n] + 1});
        QCOMPARE(bytes.begin, n * 6 / 8);
        QCOMPARE(bytes.end, std::min((n * 6 + 5) / 8 + 1, decoding.bytes.size()));
    }
    QVERIFY(decoding.bytesOf({4, 5}).isEmpty());
}

void TestBase64Url::standardBase64TakesPaddingAndLineBreaks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("padded") << QByteArray("Zm9vYg==") << true;
    QTest::newRow("unpadded") << QByteArray("Zm9vYg") << true;
    QTest::newRow("wrapped") << QByteArray("Zm9v\r\n Yg==\n") << true;
    QTest::newRow("URL alphabet") << QByteArray("Zm9-Yg==") << false;
    QTest::newRow("padding inside") << QByteArray("Zg==Zm9v") << false;
    QTest::newRow("dangling character") << QByteArray("Zm9vY") << false;
}

void TestBase64Url::standardBase64TakesPaddingAndLineBreaks()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRead);
    const auto bytes = decodeBase64(text.toStdString());
    QCOMPARE(bytes.has_value(), isRead);
    if (isRead)
        QCOMPARE(QByteArray::fromStdString(*bytes), QByteArray("foob"));
}

QTEST_APPLESS_MAIN(TestBase64Url)
#include "tst_base64url.moc"
