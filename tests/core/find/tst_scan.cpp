#include "core/find/scan/token_scan.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"

#include <QTest>

#include <algorithm>
#include <stdexcept>

using namespace jotscope;
using namespace jotscope::vectors;

/// Texts that go by in pieces, compared with the same text as a paste.
class TestScan : public QObject
{
    Q_OBJECT

private slots:
    void piecesGiveTheTokensOfTheWhole_data();
    void piecesGiveTheTokensOfTheWhole();
    void objectsOverLinesStayWholeInLargerPieces();
    void noTokenIsLostOrDoubledWhereverPiecesAreCut();
    void eachTokenHasItsLine();
    void headersAreFoundHoweverTheyBegin_data();
    void headersAreFoundHoweverTheyBegin();
    void aTokenLargerThanAPieceIsWhole();
    void aTokenBeyondTheLimitIsToldAndTheNextOneIsFound();
    void aLongLineIsCutBetweenObjects();
    void whatIsReturnedIsCalledInOrder();
    void theScanEndsWhenItIsNotToGoOn();
    void aTextThatCanNotBeReadToItsEndIsToldSo();
    void anExceptionIsPassedOn();
};

namespace {

const std::string kToken = encodeBase64Url(R"({"alg":"HS256","typ":"JWT"})") + "." +
                           encodeBase64Url(R"({"iss":"joe","sub":"anna","exp":1300819380})") + "." +
                           encodeBase64Url(std::string(32, '\x5a'));
const std::string kJson = R"({"payload":"e30","protected":"eyJhbGciOiJub25lIn0","signature":""})";

std::string replaced(std::string text, const std::string &what, const std::string &with)
{
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

struct Scanned
{
    std::vector<FoundToken> tokens; ///< with places in the whole
    std::vector<std::uint64_t> lines;
    std::vector<Finding> findings;
    TokenScanResult result;
};

TokenScan scanOf(const std::string &text, std::size_t &at, std::size_t readBytes)
{
    TokenScan scan;
    scan.read = [&text, &at, readBytes](std::span<char> space) {
        const std::size_t count = std::min({space.size(), readBytes, text.size() - at});
        std::copy_n(text.data() + at, count, space.data());
        at += count;
        return std::optional(count);
    };
    return scan;
}

Scanned scanned(const std::string &text, std::size_t pieceBytes, std::size_t largest, unsigned threads = 1)
{
    Scanned all;
    std::size_t at = 0;
    TokenScan scan = scanOf(text, at, 7);
    scan.pieceBytes = pieceBytes;
    scan.largestToken = largest;
    scan.threads = threads;
    scan.found = [&](ScannedPiece piece) -> std::function<void()> {
        return [&all, piece = std::move(piece)] {
            for (const ScannedToken &found : piece.tokens) {
                all.tokens.push_back(shiftedBy(found.token, piece.offset));
                all.lines.push_back(found.line);
            }
            for (Finding finding : piece.findings) {
                finding.where = finding.where.shiftedBy(piece.offset);
                all.findings.push_back(finding);
            }
        };
    };
    all.result = scanTokens(scan);
    return all;
}

/// An empty array where the two are the same.
QByteArray difference(const std::vector<FoundToken> &one, const std::vector<FoundToken> &other)
{
    if (one.size() != other.size())
        return QByteArray::number(qulonglong(one.size())) + " tokens, not " +
               QByteArray::number(qulonglong(other.size()));
    for (std::size_t i = 0; i < one.size(); ++i) {
        const FoundToken &a = one[i];
        const FoundToken &b = other[i];
        const bool isSame = a.shape == b.shape && a.range == b.range && a.text == b.text &&
                            a.source == b.source && a.name == b.name && a.findings == b.findings;
        if (!isSame)
            return QByteArray("token %1 at %2-%3: ")
                       .replace("%1", QByteArray::number(qulonglong(i)))
                       .replace("%2", QByteArray::number(qulonglong(a.range.begin)))
                       .replace("%3", QByteArray::number(qulonglong(a.range.end))) +
                   QByteArray::fromStdString(a.text.substr(0, 60) + "… is not the one at " +
                                             std::to_string(b.range.begin) + "-" +
                                             std::to_string(b.range.end) + ": " + b.text.substr(0, 60));
    }
    return {};
}

} // namespace

void TestScan::piecesGiveTheTokensOfTheWhole_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const std::string &line) {
        QTest::newRow(name) << QByteArray::fromStdString(line);
    };
    const std::string time = "2026-11-24 06:00:00.123 info ";
    row("log line", time + "authorization=\"Bearer " + kToken + "\" ip=10.0.0.1\n");
    row("at the end of the line", time + "jwt=" + kToken + "\n");
    row("CR LF", time + "jwt=" + kToken + "\r\n");
    row("percent", time + "GET /cb?id_token=" + replaced(kToken, ".", "%2E") + "&x=1 200\n");
    row("behind percent", time + "GET /cb?to=x%3Did_token%3D" + kToken + "%26x 200\n");
    row("escaped", time + "{\"text\":\"a\\n" + replaced(kToken, ".", "\\u002e") + "\\nb\"}\n");
    row("JSON line", "{\"time\":1,\"access_token\":\"" + kToken + "\",\"more\":{\"a\":[1,2]}}\n");
    row("JSON token", "{\"time\":1,\"body\":" + kJson + "}\n");
    row("wrapped", "token: joe's\n" + kToken.substr(0, 64) + "\n" + kToken.substr(64, 64) + "\n" +
                       kToken.substr(128) + "\nRegards, and so on\n");
    row("wrapped mail", "Dear Joe,\n> " + kToken.substr(0, 64) + "\n> " + kToken.substr(64) +
                            "\n> best wishes\n\nThank you, Ann\n");
    row("header alone", time + encodeBase64Url(R"({"alg":"none"})") + " and more\n");
    row("damaged header", time + "AAAA." + kToken.substr(kToken.find('.') + 1) + " and more\n");
    row("near misses", time + "key=eyJ they e3f0 eyJhbG.. new \\\\neyJ %65yJ\n");
}

void TestScan::piecesGiveTheTokensOfTheWhole()
{
    QFETCH(QByteArray, line);
    std::string text;
    for (int i = 0; i < 40; ++i)
        text += (i % 3 == 0 ? "another line, number " + std::to_string(i) + '\n' : std::string()) +
                line.toStdString();
    const TokenSearch whole = findTokens(text);
    for (const std::size_t pieceBytes : {16, 100, 256, 1000, 4096}) {
        for (const unsigned threads : {1u, 3u}) {
            const Scanned pieces = scanned(text, pieceBytes, 1 << 20, threads);
            QCOMPARE(difference(pieces.tokens, whole.tokens), QByteArray());
            QCOMPARE(pieces.result.tokens, whole.tokens.size());
            QCOMPARE(pieces.result.bytes, text.size());
            QVERIFY(pieces.result.isExhaustive);
            QCOMPARE(idsOf(pieces.findings), QStringList());
        }
    }
}

void TestScan::objectsOverLinesStayWholeInLargerPieces()
{
    const std::string object = "{\n  \"body\": " + replaced(kJson, ",", ",\n    ") + "\n}\n";
    const std::string element = replaced("    " + object, "\n", "\n    ") + ",\n    ";
    std::string text;
    for (int i = 0; i < 60; ++i)
        text += object;
    text += "{\n    \"entries\": [\n";
    for (int i = 0; i < 60; ++i)
        text += element;
    text += "    {}]\n}\n";
    const TokenSearch whole = findTokens(text);
    QCOMPARE(whole.tokens.size(), 120);
    for (const std::size_t pieceBytes : {600, 1'000, 1'001, 1'500, 4'096})
        QCOMPARE(difference(scanned(text, pieceBytes, 1 << 20).tokens, whole.tokens), QByteArray());
}

void TestScan::noTokenIsLostOrDoubledWhereverPiecesAreCut()
{
    std::string text;
    for (int i = 0; i < 12; ++i)
        text +=
            "line " + std::to_string(i) + " of a log: jwt=" + kToken + (i % 2 == 0 ? " and more\n" : "\n");
    const TokenSearch whole = findTokens(text);
    QCOMPARE(whole.tokens.size(), 12);
    for (std::size_t pieceBytes = 1; pieceBytes < 2 * kToken.size(); ++pieceBytes)
        QCOMPARE(difference(scanned(text, pieceBytes, 1 << 20).tokens, whole.tokens), QByteArray());
}

void TestScan::eachTokenHasItsLine()
{
    std::string text;
    std::vector<std::uint64_t> expected;
    for (std::uint64_t line = 1; line <= 300; ++line) {
        text += "line of a log";
        if (line % 7 == 0) {
            text += " with " + kToken + " in it";
            expected.push_back(line);
        }
        text += '\n';
    }
    for (const unsigned threads : {1u, 4u}) {
        const Scanned pieces = scanned(text, 512, 1 << 20, threads);
        QVERIFY(pieces.lines == expected);
        QCOMPARE(pieces.result.lines, 300u);
    }
}

void TestScan::headersAreFoundHoweverTheyBegin_data()
{
    QTest::addColumn<QByteArray>("begin");
    for (const char *blank : {"", " ", "\t", "\n", "\r", "\r\n", "  ", "\xEF\xBB\xBF", "\xEF\xBB\xBF "}) {
        for (const char *within : {"", " ", "\t", "\n", "\r\n  "})
            QTest::newRow(
                qPrintable(QString::fromUtf8(QByteArray(blank).toHex() + "{" + QByteArray(within).toHex())))
                << QByteArray(blank) + '{' + within;
    }
}

void TestScan::headersAreFoundHoweverTheyBegin()
{
    QFETCH(QByteArray, begin);
    const std::string header = encodeBase64Url(begin.toStdString() + R"("alg":"none"})");
    const std::string token = header + ".e30.";
    // At every place of the sixteen that are looked at together, and the four of them.
    for (std::size_t before = 0; before < 130; ++before) {
        const std::string text = std::string(before, ' ') + token + std::string(before % 70, ' ');
        const TokenSearch search = findTokens(text);
        QCOMPARE(search.tokens.size(), 1);
        QCOMPARE(search.tokens.front().range, (ByteRange{before, before + token.size()}));
    }
}

void TestScan::aTokenLargerThanAPieceIsWhole()
{
    const std::string large = kToken.substr(0, kToken.rfind('.')) + std::string(200'000, 'A') + ".AAAA";
    const std::string text =
        "first line, " + kToken + "\nthe next, " + large + " .\nlast one: " + kToken + "\n";
    const Scanned pieces = scanned(text, 64, 1 << 20);
    QCOMPARE(difference(pieces.tokens, findTokens(text).tokens), QByteArray());
    QCOMPARE(pieces.tokens.size(), 3);
}

void TestScan::aTokenBeyondTheLimitIsToldAndTheNextOneIsFound()
{
    const std::string begin = "first line, " + kToken + "\nthe next, ";
    const std::string large = kToken.substr(0, kToken.rfind('.')) + std::string(200'000, 'A') + ".AAAA";
    const Scanned pieces = scanned(begin + large + " .\nlast one: " + kToken + "\n", 64, 50'000);
    QCOMPARE(pieces.tokens.size(), 2);
    for (const FoundToken &token : pieces.tokens)
        QCOMPARE(QByteArray::fromStdString(token.text), QByteArray::fromStdString(kToken));
    QCOMPARE(idsOf(pieces.findings), QStringList{"token-too-large"});
    QCOMPARE(pieces.findings.front().where.begin, begin.size());
    QCOMPARE(pieces.lines.back(), 3u);
    QVERIFY(pieces.result.isExhaustive);
}

void TestScan::aLongLineIsCutBetweenObjects()
{
    std::string text = "[";
    for (int i = 0; i < 300; ++i)
        text += "{\"n\":" + std::to_string(i) + ",\"a\":{\"jwt\":\"" + kToken + "\"},\"b\":" + kJson + "},";
    text += "{}]";
    const TokenSearch whole = findTokens(text);
    QCOMPARE(whole.tokens.size(), 600);
    for (const std::size_t largest : {1'000, 1'500, 4'096})
        QCOMPARE(difference(scanned(text, 512, largest).tokens, whole.tokens), QByteArray());
}

void TestScan::whatIsReturnedIsCalledInOrder()
{
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += "a line of a log, number " + std::to_string(i) + '\n';
    std::size_t at = 0;
    TokenScan scan = scanOf(text, at, text.size());
    scan.pieceBytes = 1'000;
    scan.threads = 4;
    std::uint64_t expected = 0;
    bool isInOrder = true;
    std::uint64_t shown = 0;
    scan.found = [&](const ScannedPiece &piece) -> std::function<void()> {
        return [&, begin = piece.offset, size = piece.text.size()] {
            isInOrder = isInOrder && begin == expected;
            expected = begin + size;
        };
    };
    scan.progress = [&](std::uint64_t bytes) {
        isInOrder = isInOrder && bytes > shown;
        shown = bytes;
    };
    const TokenScanResult result = scanTokens(scan);
    QVERIFY(isInOrder);
    QCOMPARE(expected, text.size());
    QCOMPARE(shown, text.size());
    QVERIFY(result.isExhaustive);
}

void TestScan::theScanEndsWhenItIsNotToGoOn()
{
    for (const unsigned threads : {1u, 4u}) {
        std::uint64_t handedOver = 0;
        TokenScan scan;
        // Endless.
        scan.read = [](std::span<char> space) {
            std::ranges::fill(space, '\n');
            const std::string_view text = "a line\nof text";
            std::ranges::copy(text.substr(0, space.size()), space.begin());
            return std::optional(space.size());
        };
        scan.pieceBytes = 4'096;
        scan.threads = threads;
        scan.found = [&](const ScannedPiece &piece) -> std::function<void()> {
            return [&, size = piece.text.size()] {
                handedOver += size;
            };
        };
        scan.goesOn = [&] {
            return handedOver < 100'000;
        };
        const TokenScanResult result = scanTokens(scan);
        QVERIFY(!result.isExhaustive && result.isRead);
        QVERIFY(result.bytes >= 100'000);
        QCOMPARE(result.bytes, handedOver);
    }
}

void TestScan::aTextThatCanNotBeReadToItsEndIsToldSo()
{
    const std::string text = "jwt=" + kToken + " and more\n";
    std::size_t at = 0;
    TokenScan scan = scanOf(text, at, text.size());
    scan.read = [read = scan.read](std::span<char> space) -> std::optional<std::size_t> {
        const auto count = read(space);
        return *count == 0 ? std::nullopt : count;
    };
    scan.found = [](const ScannedPiece &) -> std::function<void()> {
        return [] {
        };
    };
    const TokenScanResult result = scanTokens(scan);
    QCOMPARE(result.tokens, 1u);
    QVERIFY(!result.isRead && !result.isExhaustive);
}

void TestScan::anExceptionIsPassedOn()
{
    const std::string text = replaced(std::string(5'000, 'x'), "x", "a line of text\n");
    for (const bool isLate : {false, true}) {
        std::size_t at = 0;
        TokenScan scan = scanOf(text, at, text.size());
        scan.pieceBytes = 1'000;
        scan.threads = 4;
        scan.found = [isLate](const ScannedPiece &) -> std::function<void()> {
            if (!isLate)
                throw std::logic_error("early");
            return [] {
                throw std::logic_error("late");
            };
        };
        QVERIFY_THROWS_EXCEPTION(std::logic_error, scanTokens(scan));
    }
}

QTEST_APPLESS_MAIN(TestScan)
#include "tst_scan.moc"
