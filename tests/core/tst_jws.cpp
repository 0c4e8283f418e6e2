#include "core/jose/token.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"

#include <QTest>

#include <random>

using namespace jotscope;
using namespace jotscope::vectors;

class TestJws : public QObject
{
    Q_OBJECT

private slots:
    void aTokenIsTakenApartIntoNamedParts_data();
    void aTokenIsTakenApartIntoNamedParts();
    void departuresAreNamedWithTheirPlace_data();
    void departuresAreNamedWithTheirPlace();
    void onlyWhatVerifiersMustRefuseIsADeparture_data();
    void onlyWhatVerifiersMustRefuseIsADeparture();
    void payloadsThatAreMeantAsJsonAreReadAsJson_data();
    void payloadsThatAreMeantAsJsonAreReadAsJson();
    void theSigningInputEndsBeforeTheSecondDot_data();
    void theSigningInputEndsBeforeTheSecondDot();
    void aClaimOfAWrappedTokenIsFoundInThePaste();
    void everyByteLeadsToItsCharactersAndBack_data();
    void everyByteLeadsToItsCharactersAndBack();
    void aTruncatedTokenStillShowsItsHeader();
    void sixteenMegabytesAreTakenApart_data();
    void sixteenMegabytesAreTakenApart();
};

namespace {

const std::string kHeader = encodeBase64Url(R"({"alg":"HS256"})");
const std::string kClaims = encodeBase64Url(R"({"sub":"anna"})");
const std::string kSignature = encodeBase64Url(std::string(32, '\x5a'));

std::string signedToken(std::string_view header, std::string_view payload)
{
    return encodeBase64Url(header) + '.' + encodeBase64Url(payload) + '.' + kSignature;
}

std::string textAt(const std::string &text, ByteRange range)
{
    return text.substr(range.begin, range.size());
}

/// `id: the characters at its place`
QStringList described(const std::vector<Finding> &findings, const std::string &paste)
{
    QStringList all;
    for (const Finding &finding : findings)
        all << QString::fromStdString(std::string(finding.id) + ": " + textAt(paste, finding.where));
    return all;
}

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

void TestJws::aTokenIsTakenApartIntoNamedParts_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("signed") << kHeader + '.' + kClaims + ".AAEC"
                            << QStringList{R"(header: {"alg":"HS256"})", R"(payload: {"sub":"anna"})",
                                           "signature: 000102"};
    QTest::newRow("encrypted") << encodeBase64Url(R"({"alg":"dir"})") + "..AQ.Ag.Aw"
                               << QStringList{R"(header: {"alg":"dir"})",
                                              "encrypted key: ", "initialization vector: 01",
                                              "ciphertext: 02", "authentication tag: 03"};
    QTest::newRow("header alone") << kHeader << QStringList{R"(header: {"alg":"HS256"})"};
    QTest::newRow("no signature") << kHeader + '.' + kClaims
                                  << QStringList{R"(header: {"alg":"HS256"})", R"(payload: {"sub":"anna"})"};
    QTest::newRow("four parts") << kHeader + '.' + kClaims + ".AA.AQ"
                                << QStringList{R"(header: {"alg":"HS256"})", R"(payload: {"sub":"anna"})",
                                               "signature: 00", "surplus: 4151"};
    QTest::newRow("six parts") << kHeader + '.' + kClaims + ".AA.A..B"
                               << QStringList{R"(header: {"alg":"HS256"})", R"(payload: {"sub":"anna"})",
                                              "signature: 00", "surplus: 412e2e42"};
    QTest::newRow("nothing") << std::string() << QStringList{"header: "};
    QTest::newRow("dots") << std::string("..") << QStringList{"header: ", "payload: ", "signature: "};
    QTest::newRow("unencoded payload")
        << encodeBase64Url(R"({"alg":"HS256","b64":false,"crit":["b64"]})") + ".$02.AA"
        << QStringList{R"(header: {"alg":"HS256","b64":false,"crit":["b64"]})", "payload: 243032",
                       "signature: 00"};
}

void TestJws::aTokenIsTakenApartIntoNamedParts()
{
    QFETCH(std::string, text);
    QFETCH(QStringList, expected);
    const Token token = parseBare(text);
    QCOMPARE(token.text, text);
    QStringList parts;
    std::string joined;
    for (const TokenPart &part : token.parts) {
        const QByteArray content = bytes(part.bytes());
        parts << QString::fromLatin1(bytes(partName(part.name)) + ": " +
                                     (part.json ? content : content.toHex()));
        joined += (joined.empty() && &part == &token.parts.front() ? "" : ".") + textAt(text, part.range);
        QVERIFY(!part.json || part.opaqueBytes.empty());
    }
    QCOMPARE(parts, expected);
    QCOMPARE(joined, text);
}

void TestJws::departuresAreNamedWithTheirPlace_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const std::string &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    const QString header = QString::fromStdString(kHeader);
    const std::string rest = '.' + kClaims + '.' + kSignature;

    row("none", kHeader + rest, {});
    row("empty", "", {"header-missing: ", "payload-missing: "});
    row("no dot", kHeader, {"payload-missing: "});
    row("one dot", kHeader + '.' + kClaims, {"signature-part-missing: "});
    row("no header", rest, {"header-missing: "});
    row("detached payload", kHeader + ".." + kSignature, {"payload-detached: "});
    row("four parts", kHeader + rest + ".eHg", {"part-surplus: eHg"});
    row("seven parts", kHeader + rest + ".a.b.c.d", {"part-surplus: a.b.c.d"});
    row("five parts", "e30.a2V5.aXY.Y3Q.dGFn", {"header-alg-missing: e30"});

    row("padding", "eyJhbGciOiJub25lIn0=.eyJhIjoxfQ==.", {"base64url-padding: =", "base64url-padding: =="});
    row("standard alphabet", kHeader + ".eyJhIjoiPz8/Pn4+In0." + kSignature,
        {"base64url-standard-alphabet: /", "base64url-standard-alphabet: +"});
    row("trailing bits", kHeader + ".eyJhIjoxfR." + kSignature, {"base64url-trailing-bits: R"});
    row("one character too many", kHeader + '.' + kClaims + ".AAECA", {"base64url-dangling-character: A"});
    row("white space", kHeader + ".eyJh IjoxfQ." + kSignature, {"base64url-white-space:  "});
    row("foreign character", kHeader + ".eyJh!IjoxfQ." + kSignature, {"base64url-foreign-character: !"});
    row("NUL", kHeader + std::string(".eyJh\0IjoxfQ.", 13) + kSignature,
        {QString::fromLatin1("base64url-foreign-character: ") + QChar(u'\0')});

    row("header is text", encodeBase64Url("hello") + rest,
        {"json-unexpected-text: aGVsbG8", "header-not-object: aGVsbG8"});
    row("header is a list", encodeBase64Url("[1]") + rest, {"header-not-object: WzFd"});
    row("header is cut off", encodeBase64Url(R"({"alg":"HS256")") + rest,
        {QString::fromLatin1("json-unexpected-end: ")});
    row("header repeats a name", signedToken(R"({"alg":"HS256","alg":"none"})", "{}"),
        {"json-duplicate-name: ImFsZyI"});
    row("no alg", encodeBase64Url("{}") + rest, {"header-alg-missing: e30"});
    row("alg is a number", encodeBase64Url(R"({"alg":256 })") + rest, {"header-alg-not-string: jI1Ni"});
    row("alg is null", encodeBase64Url(R"({"alg":null})") + rest, {"header-alg-not-string: m51bGx"});
    row("kid is a number", encodeBase64Url(R"({"alg":"HS256","kid":1})") + rest,
        {"header-parameter-kind: MX"});

    row("crit unknown", signedToken(R"({"alg":"HS256","exp":1,"crit":["exp"]})", "{}"),
        {"header-crit-unknown: yJleHAi"});
    row("crit names what is absent", signedToken(R"({"alg":"HS256","crit":["b64"]})", "{}"),
        {"header-crit-invalid: siYjY0Il"});
    row("crit repeats", signedToken(R"({"alg":"HS256","b64":true,"crit":["b64","b64"]})", "{}"),
        {"header-crit-invalid: CJiNjQi"});
    row("crit empty", signedToken(R"({"alg":"HS256","crit":[]})", "{}"), {"header-crit-invalid: ltd"});
    row("crit no list", signedToken(R"({"alg":"HS256","crit":"b64"})", "{}"),
        {"header-crit-invalid: iJiNjQi"});
    row("b64 known", encodeBase64Url(R"({"alg":"HS256","b64":false,"crit":["b64"]})") + ".{}.AA", {});
    row("b64 not critical", encodeBase64Url(R"({"alg":"HS256","b64":false})") + ".{}.AA",
        {"header-b64-not-critical: ZmFsc2V"});
    row("b64 true need not be", signedToken(R"({"alg":"HS256","b64":true})", "{}"), {});
    row("b64 no boolean", signedToken(R"({"alg":"HS256","b64":"no"})", "{}"),
        {"header-b64-not-boolean: Im5vIn"});

    row("payload is text", signedToken(R"({"alg":"HS256"})", "hello"), {"payload-not-json: aGVsbG8"});
    row("payload is a list", signedToken(R"({"alg":"HS256"})", "[1]"), {"payload-not-object: WzFd"});
    row("payload repeats a name", signedToken(R"({"alg":"HS256"})", R"({"a":1,"a":2})"),
        {"json-duplicate-name: CJhIj"});
    row("payload is compressed", signedToken(R"({"alg":"ES256","zip":"DEF"})", "\xab\xae"),
        {"payload-compressed: q64", "payload-not-json: q64"});
}

void TestJws::departuresAreNamedWithTheirPlace()
{
    QFETCH(std::string, text);
    QFETCH(QStringList, expected);
    QCOMPARE(described(parseBare(text).findings, text), expected);
}

void TestJws::onlyWhatVerifiersMustRefuseIsADeparture_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("departure");
    QTest::newRow("well formed") << kHeader + '.' + kClaims + '.' + kSignature << std::string();
    QTest::newRow("payload no JSON") << signedToken(R"({"alg":"HS256","typ":"JWT"})", "hello")
                                     << std::string();
    QTest::newRow("payload cut off") << signedToken(R"({"alg":"HS256"})", R"({"a":)") << std::string();
    QTest::newRow("detached payload") << kHeader + ".." + kSignature << std::string();
    QTest::newRow("numeric kid") << signedToken(R"({"alg":"HS256","kid":1})", "{}") << std::string();
    QTest::newRow("padding") << kHeader + '.' + kClaims + ".AA==" << std::string("base64url-padding");
    QTest::newRow("trailing bits") << kHeader + '.' + kClaims + ".AB"
                                   << std::string("base64url-trailing-bits");
    QTest::newRow("header no strict JSON")
        << signedToken(R"({"alg":"HS256",})", "{}") << std::string("json-trailing-comma");
    QTest::newRow("critical unknown")
        << signedToken(R"({"alg":"HS256","x":1,"crit":["x"]})", "{}") << std::string("header-crit-unknown");
    QTest::newRow("surplus part") << kHeader + '.' + kClaims + ".AA.AA" << std::string("part-surplus");
    QTest::newRow("no signature") << kHeader + '.' + kClaims << std::string("signature-part-missing");
    QTest::newRow("the gravest of two") << kHeader + ".AB" << std::string("signature-part-missing");
}

void TestJws::onlyWhatVerifiersMustRefuseIsADeparture()
{
    QFETCH(std::string, text);
    QFETCH(std::string, departure);
    const Token token = parseBare(text);
    QCOMPARE(token.departure() ? std::string(token.departure()->id) : std::string(), departure);
}

void TestJws::payloadsThatAreMeantAsJsonAreReadAsJson_data()
{
    QTest::addColumn<std::string>("header");
    QTest::addColumn<std::string>("payload");
    QTest::addColumn<bool>("isJson");
    const auto row = [](const char *name, const std::string &typ, const std::string &payload, bool isJson) {
        const std::string header =
            typ.empty() ? R"({"alg":"HS256"})" : R"({"alg":"HS256","typ":")" + typ + "\"}";
        QTest::newRow(name) << header << payload << isJson;
    };
    row("object", "", "{}", true);
    row("list after white space", "", " \r\n\t[]", true);
    row("object after a byte order mark", "", "\xEF\xBB\xBF{}", true);
    row("text", "", "hello", false);
    row("number", "", "42", false);
    row("white space", "", "  ", false);
    row("empty", "", "", false);
    row("text that should be a JWT's", "JWT", "hello", true);
    row("typ in lower case", "jwt", "hello", true);
    row("typ as a whole media type", "application/JWT", "hello", true);
    row("typ of a kind of JWT", "at+jwt", "hello", true);
    row("another typ", "JOSE", "hello", false);
    row("another typ that ends alike", "notjwt", "hello", false);
    row("empty for a JWT", "JWT", "", false);
}

void TestJws::payloadsThatAreMeantAsJsonAreReadAsJson()
{
    QFETCH(std::string, header);
    QFETCH(std::string, payload);
    QFETCH(bool, isJson);
    const Token token = parseBare(signedToken(header, payload));
    const TokenPart *part = token.part(PartName::Payload);
    QVERIFY(part);
    QCOMPARE(part->json != nullptr, isJson);
    QCOMPARE(std::string(part->bytes()), payload);
}

void TestJws::theSigningInputEndsBeforeTheSecondDot_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("signingInput");
    QTest::newRow("signed") << std::string("e30.e30.AA") << std::string("e30.e30");
    // eyJiNjQiOmZhbHNlfQ is {"b64":false}.
    QTest::newRow("a tilde in an unencoded payload")
        << std::string("eyJiNjQiOmZhbHNlfQ.a~b.AA") << std::string("eyJiNjQiOmZhbHNlfQ.a~b");
    QTest::newRow("a tilde before disclosures") << std::string("e30.e30.AA~AA~") << std::string("e30.e30");
    QTest::newRow("surplus") << std::string("e30.e30.AA.AA") << std::string("e30.e30");
    QTest::newRow("no signature") << std::string("e30.e30") << std::string("e30.e30");
    QTest::newRow("header alone") << std::string("e30") << std::string("e30");
    QTest::newRow("encrypted") << std::string("e30.AA.AA.AA.AA") << std::string();
}

void TestJws::theSigningInputEndsBeforeTheSecondDot()
{
    QFETCH(std::string, text);
    QFETCH(std::string, signingInput);
    QCOMPARE(std::string(parseBare(text).signingInput().view()), signingInput);
}

void TestJws::aClaimOfAWrappedTokenIsFoundInThePaste()
{
    // {"sub":"anna"} with a line break inside "anna", as a mail program leaves it.
    const std::string paste = "token: " + kHeader + ".eyJzdWIiOiJh\r\n bm5hIn0.AA";
    const std::size_t begin = paste.find("eyJ");
    const std::size_t lineEnd = paste.find('\r');
    SourceMap source;
    source.append(lineEnd - begin, {begin, lineEnd});
    source.append(paste.size() - lineEnd - 3, {lineEnd + 3, paste.size()});
    const std::string text = paste.substr(begin, lineEnd - begin) + paste.substr(lineEnd + 3);

    const Token token = parseCompact(text, source);
    QCOMPARE(described(token.findings, paste), QStringList());
    const TokenPart *payload = token.part(PartName::Payload);
    const JsonValue sub = payload->json->root().member("sub");
    QCOMPARE(textAt(paste, payload->sourceOf(sub.range())), std::string("iJh\r\n bm5hIn"));
    QCOMPARE(payload->decodedFrom(payload->sourceOf(sub.range())).begin, sub.range().begin - 1);
}

void TestJws::everyByteLeadsToItsCharactersAndBack_data()
{
    QTest::addColumn<int>("charactersPerLine");
    QTest::addColumn<int>("bytesPerCharacter");
    QTest::addColumn<bool>("isUnencoded");
    QTest::newRow("bare") << 1'000'000 << 1 << false;
    QTest::newRow("wrapped") << 7 << 1 << false;
    QTest::newRow("one character a line") << 1 << 1 << false;
    QTest::newRow("percent-encoded") << 1'000'000 << 3 << false;
    QTest::newRow("percent-encoded and wrapped") << 5 << 3 << false;
    QTest::newRow("unencoded, wrapped") << 4 << 1 << true;
}

void TestJws::everyByteLeadsToItsCharactersAndBack()
{
    QFETCH(int, charactersPerLine);
    QFETCH(int, bytesPerCharacter);
    QFETCH(bool, isUnencoded);
    const auto perLine = static_cast<std::size_t>(charactersPerLine);
    const auto stride = static_cast<std::size_t>(bytesPerCharacter);
    std::mt19937 random(7);
    for (std::size_t size = 1; size < 40; ++size) {
        std::string payload;
        for (std::size_t i = 0; i < size; ++i)
            payload += static_cast<char>('a' + random() % 26);
        const std::string text =
            isUnencoded
                ? encodeBase64Url(R"({"alg":"HS256","b64":false,"crit":["b64"]})") + '.' + payload + ".AA"
                : kHeader + '.' + encodeBase64Url(payload) + ".AA";
        SourceMap source;
        for (std::size_t i = 0, at = 3; i < text.size(); ++i, at += stride) {
            source.append(1, {at, at + stride});
            at += (i + 1) % perLine == 0 ? 1 : 0;
        }
        const Token token = parseCompact(text, source);
        const TokenPart &part = *token.part(PartName::Payload);
        QCOMPARE(std::string(part.bytes()), payload);

        for (std::size_t i = 0; i < size; ++i) {
            const ByteRange place = part.sourceOf({i, i + 1});
            QVERIFY(part.range.contains(place));
            // Two characters carry a byte, or one byte itself; from them one gets the byte and its
            // neighbours.
            QCOMPARE(source.toDerived(place).size(), std::size_t(isUnencoded ? 1 : 2));
            const ByteRange back = part.decodedFrom(place);
            QVERIFY(back.contains(ByteRange{i, i + 1}));
            QVERIFY(back.size() <= 3);
            for (std::size_t at = place.begin; at < place.end; ++at) {
                const ByteRange touched = part.decodedFrom({at, at + 1});
                QVERIFY(touched.isEmpty() || touched.contains(i)); // empty between two lines
            }
        }
        QCOMPARE(part.sourceOf({0, size}), part.range);
        QCOMPARE(part.decodedFrom(part.range), (ByteRange{0, size}));
    }
}

void TestJws::aTruncatedTokenStillShowsItsHeader()
{
    const std::string whole = kHeader + '.' + kClaims + '.' + kSignature;
    for (std::size_t size = kHeader.size(); size < whole.size(); ++size) {
        const Token token = parseBare(whole.substr(0, size));
        QCOMPARE(token.header().member("alg").string(), std::string("HS256"));
    }
}

void TestJws::sixteenMegabytesAreTakenApart_data()
{
    QTest::addColumn<std::string>("text");
    constexpr std::size_t kSize = std::size_t{16} << 20;
    QTest::newRow("payload") << kHeader + '.' + std::string(kSize, 'A') + '.' + kSignature;
    QTest::newRow("nothing but dots") << std::string(kSize, '.');
    QTest::newRow("foreign characters") << kHeader + '.' + std::string(kSize, '!') + '.' + kSignature;
    QTest::newRow("a list of critical names")
        << signedToken(R"({"alg":"HS256","crit":[")" + std::string(kSize / 2, 'x') + R"("]})", "{}");
}

void TestJws::sixteenMegabytesAreTakenApart()
{
    QFETCH(std::string, text);
    const SourceMap source = SourceMap::identity({0, text.size()});
    // More than linear work would run into Qt Test's limit.
    const Token token = parseCompact(std::move(text), source);
    QVERIFY(token.parts.size() >= 3);
    QVERIFY(token.findings.size() < 200);
}

QTEST_APPLESS_MAIN(TestJws)
#include "tst_jws.moc"
