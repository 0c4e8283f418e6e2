#include "core/find/find_tokens.h"
#include "core/find/paste_unit.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"
#include "tests/core/vectors.h"

#include <QTest>

#include <cctype>

using namespace jotscope;
using namespace jotscope::vectors;

/// Tokens in whatever people paste. `T` in a row stands for one token, `U` for another.
class TestFind : public QObject
{
    Q_OBJECT

private slots:
    void tokensAreFoundInAnyPaste_data();
    void tokensAreFoundInAnyPaste();
    void wrappedTokensAreReadAsOne_data();
    void wrappedTokensAreReadAsOne();
    void disguisesAreUndone_data();
    void disguisesAreUndone();
    void whatIsNoTokenIsLeftAlone_data();
    void whatIsNoTokenIsLeftAlone();
    void aTokenThatWasEncodedAsAWholeIsFound();
    void shapesAreTold_data();
    void shapesAreTold();
    void anEmptyPasteIsNoFault();
    void aPasteThatIsTooLargeIsSearchedAtItsBeginning();
    void veryManyTokensAreCutOff();
    void nearTokensCostNoMoreThanTheirLength_data();
    void nearTokensCostNoMoreThanTheirLength();
    void runsOfBase64UrlEndAtWhateverElse();
};

namespace {

const std::string kToken = encodeBase64Url(R"({"alg":"HS256","typ":"JWT"})") + "." +
                           encodeBase64Url(R"({"iss":"joe","sub":"anna","exp":1300819380})") + "." +
                           encodeBase64Url(std::string(32, '\x5a'));
const std::string kOther = encodeBase64Url(R"({"typ":"at+jwt","alg":"ES256"})") + "." +
                           encodeBase64Url(R"({"sub":"eve"})") + "." +
                           encodeBase64Url(std::string(64, '\x2b'));

std::string filledIn(const std::string &pattern)
{
    std::string text;
    for (const char c : pattern)
        text += c == 'T' ? kToken : c == 'U' ? kOther : std::string(1, c);
    return text;
}

} // namespace

void TestFind::tokensAreFoundInAnyPaste_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const char *pattern, const QStringList &names) {
        QTest::newRow(name) << QByteArray(pattern) << names;
    };
    row("bare", "T", {""});
    row("between blanks", " \t\r\n T \n\n", {""});
    row("bearer", "bearer T", {""});
    row("header line", "authorization: bearer T\r\nhost: a.example", {"authorization"});
    row("DPoP", "authorization: dpop T", {"authorization"});
    row("cookie", "cookie: theme=dark; session=T; id=7", {"session"});
    row("query", "https://a.example/cb?state=1&id_token=T&x=1", {"id_token"});
    row("fragment", "https://a.example/cb#access_token=T&id_token=U", {"access_token", "id_token"});
    row("path", "https://a.example/verify/T", {""});
    row("OAuth response", "{\"access_token\":\"T\",\"expires_in\":3600,\"id_token\": \"U\"}",
        {"access_token", "id_token"});
    row("pretty JSON", "{\n  \"access_token\" : \"T\"\n}", {"access_token"});
    row("curl", "curl -h 'authorization: bearer T' https://a.example/v1.2.3", {"authorization"});
    row("shell variable", "export jwt=\"T\"", {"jwt"});
    row("environment file", "a=1\njwt=T\nb=2\n", {"jwt"});
    row("YAML", "auth:\n  jwt: T\n", {"jwt"});
    row("XML", "<jwt>T</jwt>", {""});
    row("markdown", "`T`", {""});
    row("in a sentence", "see T. it is old", {""});
    row("in brackets", "(T), [U]", {"", ""});
    row("code", "verify('T', key)", {""});
    row("two lines", "T\nU\n", {"", ""});
    row("the same twice", "T T", {"", ""});
    row("log line", "2026-11-24 06:00:00.123 info user=anna@b.example jwt=T ip=10.0.0.1", {"jwt"});
}

void TestFind::tokensAreFoundInAnyPaste()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QStringList, names);
    const std::string paste = filledIn(pattern.toStdString());
    const TokenSearch search = findTokens(paste);
    QCOMPARE(idsOf(search.findings), QStringList());
    std::vector<std::string> expected;
    for (const char c : pattern) {
        if (c == 'T' || c == 'U')
            expected.push_back(c == 'T' ? kToken : kOther);
    }
    QCOMPARE(search.tokens.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const FoundToken &token = search.tokens[i];
        QCOMPARE(QByteArray::fromStdString(token.text), QByteArray::fromStdString(expected[i]));
        QCOMPARE(paste.substr(token.range.begin, token.range.size()), expected[i]);
        QCOMPARE(token.shape, TokenShape::CompactJws);
        QCOMPARE(QString::fromStdString(token.name), names[static_cast<qsizetype>(i)]);
        QCOMPARE(idsOf(token.findings), QStringList());
        QCOMPARE(token.source.toSource({5, 9}), (ByteRange{token.range.begin + 5, token.range.begin + 9}));
    }
}

void TestFind::wrappedTokensAreReadAsOne_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CR LF") << QByteArray("\r\n");
    QTest::newRow("indented") << QByteArray("\n    ");
    QTest::newRow("quoted mail") << QByteArray("\n> ");
    QTest::newRow("shell continuation") << QByteArray("\\\n");
    QTest::newRow("blank before the end") << QByteArray(" \r\n");
}

void TestFind::wrappedTokensAreReadAsOne()
{
    QFETCH(QByteArray, lineEnd);
    // Far into the text, and short in its last line.
    std::string paste = std::string(500, '-') + "\nToken:\n";
    const std::size_t begin = paste.size();
    for (std::size_t at = 0; at < kToken.size(); at += 64)
        paste += (at > 0 ? lineEnd.toStdString() : "") + kToken.substr(at, 64);
    const std::size_t end = paste.size();
    paste += "\nRegards\n";
    const TokenSearch search = findTokens(paste);
    QCOMPARE(search.tokens.size(), 1);
    const FoundToken &token = search.tokens.front();
    QCOMPARE(QByteArray::fromStdString(token.text), QByteArray::fromStdString(kToken));
    QCOMPARE(token.range, (ByteRange{begin, end}));
    QCOMPARE(idsOf(token.findings), QStringList{"token-was-wrapped"});
    // The first character of the second line.
    const std::size_t second = begin + 64 + static_cast<std::size_t>(lineEnd.size());
    QCOMPARE(token.source.toSource({64, 65}), (ByteRange{second, second + 1}));
    QCOMPARE(token.source.toDerived({second, second + 1}), (ByteRange{64, 65}));
}

void TestFind::disguisesAreUndone_data()
{
    QTest::addColumn<QByteArray>("dot");
    QTest::addColumn<QString>("finding");
    QTest::newRow("percent") << QByteArray("%2E") << "token-was-percent-encoded";
    QTest::newRow("percent, lower case") << QByteArray("%2e") << "token-was-percent-encoded";
    QTest::newRow("JSON escape") << QByteArray("\\u002e") << "token-was-escaped";
}

void TestFind::disguisesAreUndone()
{
    QFETCH(QByteArray, dot);
    QFETCH(QString, finding);
    std::string disguised;
    for (const char c : kToken)
        disguised += c == '.' ? dot.toStdString() : std::string(1, c);
    const TokenSearch search = findTokens("x=\"" + disguised + "\"");
    QCOMPARE(search.tokens.size(), 1);
    const FoundToken &token = search.tokens.front();
    QCOMPARE(QByteArray::fromStdString(token.text), QByteArray::fromStdString(kToken));
    QCOMPARE(token.range, (ByteRange{3, 3 + disguised.size()}));
    QCOMPARE(idsOf(token.findings), QStringList{finding});
    const std::size_t firstDot = kToken.find('.');
    QCOMPARE(token.source.toSource({firstDot, firstDot + 1}),
             (ByteRange{3 + firstDot, 3 + firstDot + static_cast<std::size_t>(dot.size())}));
}

void TestFind::whatIsNoTokenIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("paste");
    QTest::newRow("prose") << QByteArray("Mail anna.b@example.com about version 1.2.3. Thanks...");
    QTest::newRow("host names") << QByteArray("www.example.com api.v2.example.org 10.0.0.1");
    QTest::newRow("file names") << QByteArray("libqca-qt6.so.2.3.10 jotscope_0.1.0_amd64.deb");
    QTest::newRow("Java stack") << QByteArray(
        "at org.example.auth.TokenFilter.doFilter(TokenFilter.java:42)");
    QTest::newRow("base64 JSON that is no header")
        << QByteArray::fromStdString(encodeBase64Url(R"({"a":1})"));
    QTest::newRow("UUID") << QByteArray("7c1f0a6e-9d5b-4f0e-8a55-2d6c1b7e9f10");
    QTest::newRow("dots") << QByteArray("....");
    QTest::newRow("eyJ alone") << QByteArray("eyJ");
    QTest::newRow("binary") << QByteArray(1000, '\x01');
}

void TestFind::whatIsNoTokenIsLeftAlone()
{
    QFETCH(QByteArray, paste);
    const TokenSearch search = findTokens(paste.toStdString());
    QCOMPARE(search.tokens.size(), 0);
    QCOMPARE(idsOf(search.findings), QStringList{"no-token-found"});
    QCOMPARE(search.findings.front().where, (ByteRange{0, static_cast<std::size_t>(paste.size())}));
}

void TestFind::aTokenThatWasEncodedAsAWholeIsFound()
{
    const std::string encoded = encodeBase64Url(kToken);
    const TokenSearch search = findTokens(encoded + "\n");
    QCOMPARE(search.tokens.size(), 1);
    QCOMPARE(QByteArray::fromStdString(search.tokens.front().text), QByteArray::fromStdString(encoded));
    QCOMPARE(search.tokens.front().shape, TokenShape::Incomplete);
    QCOMPARE(findTokens(encodeBase64Url("eyJ.a.b and prose of thirty-two bytes or more")).tokens.size(), 0);
}

void TestFind::shapesAreTold_data()
{
    QTest::addColumn<QByteArray>("paste");
    QTest::addColumn<TokenShape>("shape");
    const std::string header = encodeBase64Url(R"({"alg":"none"})");
    const std::string jwe = encodeBase64Url(R"({"alg":"dir","enc":"A256GCM"})");
    const auto row = [](const char *name, const std::string &paste, TokenShape shape) {
        QTest::newRow(name) << QByteArray::fromStdString(paste) << shape;
    };
    row("signed", kToken, TokenShape::CompactJws);
    row("unsecured", header + ".e30.", TokenShape::CompactJws);
    row("detached payload", header + "..AAAA", TokenShape::CompactJws);
    row("encrypted", jwe + "..AAAA.BBBB.CCCC", TokenShape::CompactJwe);
    row("header alone", header, TokenShape::Incomplete);
    row("without signature", header + ".e30", TokenShape::Incomplete);
    row("four parts", kToken + ".AAAA", TokenShape::Incomplete);
}

void TestFind::shapesAreTold()
{
    QFETCH(QByteArray, paste);
    QFETCH(TokenShape, shape);
    const TokenSearch search = findTokens(paste.toStdString());
    QCOMPARE(search.tokens.size(), 1);
    QCOMPARE(search.tokens.front().shape, shape);
    QCOMPARE(search.tokens.front().range, (ByteRange{0, static_cast<std::size_t>(paste.size())}));
}

void TestFind::anEmptyPasteIsNoFault()
{
    for (const char *paste : {"", " ", "\r\n\t"}) {
        const TokenSearch search = findTokens(paste);
        QCOMPARE(idsOf(search.findings), QStringList{"paste-empty"});
        QCOMPARE(search.findings.front().severity, Severity::Info);
    }
}

void TestFind::aPasteThatIsTooLargeIsSearchedAtItsBeginning()
{
    std::string paste = kToken + ' ';
    paste.resize(limits::kPasteBytes + 10, ' ');
    paste += kOther;
    const TokenSearch search = findTokens(paste);
    QCOMPARE(search.tokens.size(), 1);
    QCOMPARE(idsOf(search.findings), QStringList{"paste-too-large"});
    QCOMPARE(search.findings.front().where, (ByteRange{limits::kPasteBytes, paste.size()}));
}

void TestFind::veryManyTokensAreCutOff()
{
    std::string paste;
    const std::string shortToken = encodeBase64Url(R"({"alg":"none"})") + ".e30.\n";
    for (std::size_t i = 0; i < limits::kTokensPerPaste + 5; ++i)
        paste += shortToken;
    const TokenSearch search = findTokens(paste);
    QCOMPARE(search.tokens.size(), limits::kTokensPerPaste);
    QCOMPARE(idsOf(search.findings), QStringList{"too-many-tokens"});
    QCOMPARE(search.findings.front().where.begin, limits::kTokensPerPaste * shortToken.size());
}

void TestFind::nearTokensCostNoMoreThanTheirLength_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("eyJ.") << QByteArray("eyJ.");
    QTest::newRow("eyJhbGciOiJ") << QByteArray("eyJhbGciOiJ");
    QTest::newRow("dots") << QByteArray("eyJhbGciOiJub25lIn0....");
    QTest::newRow("lines") << QByteArray("eyJhbGciOiJub25lIn0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n");
    QTest::newRow("percent") << QByteArray("%65yJ%2e");
    QTest::newRow("backslashes") << QByteArray("\\\\\\n");
    QTest::newRow("quotes") << QByteArray("\"x\":\"");
}

void TestFind::nearTokensCostNoMoreThanTheirLength()
{
    QFETCH(QByteArray, piece);
    // Anything worse than linear would not end before the test's time is up.
    const std::string paste = piece.repeated((4 << 20) / piece.size()).toStdString();
    const TokenSearch search = findTokens(paste);
    for (const FoundToken &token : search.tokens)
        QVERIFY(token.range.end <= paste.size());
    QVERIFY(!search.tokens.empty() || !search.findings.empty());
}

void TestFind::runsOfBase64UrlEndAtWhateverElse()
{
    for (int byte = 0; byte < 256; ++byte) {
        const char other = static_cast<char>(byte);
        for (std::size_t at = 0; at < 40; ++at) {
            std::string text = "Az09-_az" + std::string(56, 'Q');
            text[at] = other;
            const bool isIn = QByteArray("-_").contains(other) || (byte < 128 && std::isalnum(byte) != 0);
            QCOMPARE(isBase64UrlCharacter(other), isIn);
            for (const std::size_t size : {at + 1, text.size()}) {
                for (const std::size_t begin : {std::size_t{0}, at / 2, at}) {
                    const std::string_view part = std::string_view(text).substr(0, size);
                    QCOMPARE(base64UrlRunEnd(part, begin), isIn ? size : at);
                }
            }
        }
    }
    QCOMPARE(base64UrlRunEnd({}, 0), std::size_t{0});
}

QTEST_APPLESS_MAIN(TestFind)
#include "tst_find.moc"
