#include "core/export/redaction/token_redaction.h"
#include "core/export/redaction/visible_text.h"
#include "core/inspect/inspection.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"
#include "tests/tokens.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::tokens;
using namespace jotscope::vectors;

/// What must not leave with an exported token.
class TestExportRedaction : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreHiddenAndStructureStays_data();
    void valuesAreHiddenAndStructureStays();
    void secretsAreHiddenWhateverIsAsked_data();
    void secretsAreHiddenWhateverIsAsked();
    void aTokenWithoutSecretsStaysAsItIs();
    void aRedactedTokenIsAsLongPartForPart();
    void aRedactedTokenTellsNothing_data();
    void aRedactedTokenTellsNothing();
    void aRedactedSignatureCanNotBeUsed();
    void theRedactedTokenIsTheRedactedParts();
    void membersBesideTheTokenAreHiddenInJson();
    void namesOfDisclosuresStayAndTheirValuesDoNot();
    void whatIsNotSeenIsWrittenOut_data();
    void whatIsNotSeenIsWrittenOut();
    void escapesChangeNoValue();
};

namespace {

InspectedToken inspected(const std::string &text)
{
    Inspection inspection = inspect(text, {}, {}, Instant{});
    return std::move(inspection.tokens.at(0));
}

QString redacted(const std::string &json, Redaction redaction)
{
    return QString::fromStdString(redactJson(JsonDocument::parse(json), redaction).text);
}

} // namespace

void TestExportRedaction::valuesAreHiddenAndStructureStays_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("strings") << R"({"sub":"anna@example.org"})"
                             << R"({"sub":"xxxxxxxxxxxxxxxx"})";
    QTest::newRow("escapes and umlauts") << QString::fromUtf8(R"({"a":"\"ä\n"})") << R"({"a":"xxxxxx"})";
    QTest::newRow("numbers") << R"({"exp":1795500300,"n":-12.5e+10,"z":0})"
                             << R"({"exp":1000000000,"n":-10.0e+00,"z":1})";
    QTest::newRow("booleans and null") << R"([true,false,null])"
                                       << R"([false,false,null])";
    QTest::newRow("nested") << R"({ "a" : [ { "b" : "c" } , "d" ] })"
                            << R"({ "a" : [ { "b" : "x" } , "x" ] })";
    QTest::newRow("structure in a string") << R"({"a":"{\"b\":[1,2]}"})"
                                           << R"({"a":"xxxxxxxxxxxxx"})";
    QTest::newRow("cut within a string") << R"({"a":"secr)"
                                         << R"({"a":"xxxx)";
    QTest::newRow("no JSON behind it") << R"({"a":1} secret words)"
                                       << R"({"a":1} xxxxxx xxxxx)";
    QTest::newRow("no JSON at all") << "secret"
                                    << "xxxxxx";
    QTest::newRow("a word where a name belongs") << R"({"a":1, secret: 2})"
                                                 << R"({"a":1, xxxxxx: 1})";
    QTest::newRow("duplicate names") << R"({"a":"b","a":"c"})"
                                     << R"({"a":"x","a":"x"})";
}

void TestExportRedaction::valuesAreHiddenAndStructureStays()
{
    QFETCH(QString, json);
    QFETCH(QString, expected);
    QCOMPARE(redacted(json.toStdString(), Redaction::Values), expected);
}

void TestExportRedaction::secretsAreHiddenWhateverIsAsked_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("private key") << R"({"jwk":{"kty":"EC","x":"abc","d":"secret"}})"
                                 << R"({"jwk":{"kty":"EC","x":"abc","d":"xxxxxx"}})";
    QTest::newRow("symmetric key") << R"({"keys":[{"kty":"oct","k":"c2VjcmV0"}]})"
                                   << R"({"keys":[{"kty":"oct","k":"xxxxxxxx"}]})";
    QTest::newRow("further primes") << R"({"kty":"RSA","oth":[{"r":"abc","d":"de"}]})"
                                    << R"({"kty":"RSA","oth":[{"r":"xxx","d":"xx"}]})";
    QTest::newRow("the same names elsewhere") << R"({"d":"day","k":"key","q":"query"})"
                                              << R"({"d":"day","k":"key","q":"query"})";
    QTest::newRow("passwords") << R"({"client_secret":"s3cr3t","user":{"password":[1,"b"]}})"
                               << R"({"client_secret":"xxxxxx","user":{"password":[1,"x"]}})";
}

void TestExportRedaction::secretsAreHiddenWhateverIsAsked()
{
    QFETCH(QString, json);
    QFETCH(QString, expected);
    QCOMPARE(redacted(json.toStdString(), Redaction::Secrets), expected);
    // In a token, the encoded part says the same.
    const InspectedToken token = inspected(signedToken(json.toStdString()));
    const ShownToken shown = redactToken(token, Redaction::Secrets);
    const ByteRange payload = shown.parts[1].inText;
    QCOMPARE(decodeBase64Url(shown.text.substr(payload.begin, payload.size())).bytes, expected.toStdString());
    QCOMPARE(shown.hasHiddenSecrets, json != expected);
}

void TestExportRedaction::aTokenWithoutSecretsStaysAsItIs()
{
    const std::string text = signedToken(R"({"sub":"joe"})");
    const ShownToken shown = redactToken(inspected(text), Redaction::Secrets);
    QCOMPARE(shown.text, text);
    QVERIFY(!shown.hasHiddenSecrets);
}

void TestExportRedaction::aRedactedTokenIsAsLongPartForPart()
{
    const std::string text = signedToken(R"({"sub":"anna","exp":1795500300,"roles":["a","b"]})",
                                         R"({"alg":"HS256","typ":"JWT","kid":"2026-11"})");
    const ShownToken shown = redactToken(inspected(text), Redaction::Values);
    QCOMPARE(shown.text.size(), text.size());
    QCOMPARE(shown.parts[0].bytes, R"({"alg":"HS256","typ":"JWT","kid":"xxxxxxx"})");
    QCOMPARE(shown.parts[1].bytes, R"({"sub":"xxxx","exp":1000000000,"roles":["x","x"]})");
    const InspectedToken original = inspected(text);
    for (std::size_t i = 0; i < shown.parts.size(); ++i)
        QCOMPARE(shown.parts[i].inText, original.token->parts[i].inText);
}

void TestExportRedaction::aRedactedTokenTellsNothing_data()
{
    QTest::addColumn<QString>("token");
    const std::string payload = R"({"sub":"SENSITIVE","n":"SENSITIVE"})";
    const std::string compact = signedToken(payload, R"({"alg":"HS256","kid":"SENSITIVE"})");
    const auto add = [](const char *name, const std::string &token) {
        QTest::newRow(name) << QString::fromStdString(token);
    };
    add("compact", compact);
    add("no JSON within", signedToken("SENSITIVE SENSITIVE"));
    add("header of no JSON",
        encodeBase64Url(R"({"alg":"HS256", SENSITIVE)") + "." + encodeBase64Url(payload) + ".AAAA");
    add("too many parts", compact + "." + encodeBase64Url("SENSITIVE"));
    add("flattened",
        R"({"payload":")" + encodeBase64Url(payload) + R"(","protected":")" +
            encodeBase64Url(R"({"alg":"HS256"})") +
            R"(","header":{"kid":"SENSITIVE"},"signature":"AAAA","note":"SENSITIVE","n":[true,"SENSITIVE"]})");
    add("general",
        R"({"payload":")" + encodeBase64Url(payload) + R"(","signatures":[{"protected":")" +
            encodeBase64Url(R"({"alg":"HS256"})") +
            R"(","header":{"kid":"SENSITIVE"},"signature":"AAAA"},{"header":{"alg":"HS256","kid":"SENSITIVE"},"signature":"BBBB"}]})");
    add("unencoded payload", R"({"protected":")" +
                                 encodeBase64Url(R"({"alg":"HS256","b64":false,"crit":["b64"]})") +
                                 R"(","payload":"SENSITIVE \"words\" SENSITIVE","signature":"AAAA"})");
    add("SD-JWT", compact + "~" + encodeBase64Url(R"(["SENSITIVE","name","SENSITIVE"])") + "~" +
                      encodeBase64Url(R"(["SENSITIVE","SENSITIVE"])") + "~" + compact);
}

void TestExportRedaction::aRedactedTokenTellsNothing()
{
    QFETCH(QString, token);
    const InspectedToken original = inspected(token.toStdString());
    const ShownToken shown = redactToken(original, Redaction::Values);
    QCOMPARE(shown.parts.size(), original.token->parts.size());
    QVERIFY2(shown.text.find("SENSITIVE") == shown.text.npos, shown.text.c_str());
    for (const ShownPart &part : shown.parts) {
        QVERIFY2(part.bytes.find("SENSITIVE") == part.bytes.npos, part.bytes.c_str());
        const std::string characters = shown.text.substr(part.inText.begin, part.inText.size());
        const std::string decoded = decodeBase64Url(characters).bytes;
        QVERIFY2(decoded.find("SENSITIVE") == decoded.npos, decoded.c_str());
    }
}

void TestExportRedaction::aRedactedSignatureCanNotBeUsed()
{
    const std::string text = signedToken(R"({"sub":"anna"})");
    const ShownToken shown = redactToken(inspected(text), Redaction::Values);
    const ByteRange signature = shown.parts[2].inText;
    QCOMPARE(shown.text.substr(signature.begin), std::string(43, 'x'));
    QCOMPARE(shown.parts[2].bytes, std::string(32, 'x'));
}

void TestExportRedaction::theRedactedTokenIsTheRedactedParts()
{
    const std::string text = signedToken(R"({"sub":"anna","admin":true})");
    const ShownToken shown = redactToken(inspected(text), Redaction::Values);
    const InspectedToken again = inspected(shown.text);
    QCOMPARE(std::string(again.token->part(PartName::Payload)->bytes()), R"({"sub":"xxxx","admin":false})");
    QCOMPARE(std::string(again.token->part(PartName::Header)->bytes()), R"({"alg":"HS256"})");
}

void TestExportRedaction::membersBesideTheTokenAreHiddenInJson()
{
    const std::string text =
        R"({"payload":"e30","protected":"eyJhbGciOiJub25lIn0","signature":"AAAA","by":"joe"})";
    const ShownToken shown = redactToken(inspected(text), Redaction::Values);
    QCOMPARE(shown.text,
             R"({"payload":"e30","protected":"eyJhbGciOiJub25lIn0","signature":"xxxx","by":"xxx"})");
    QCOMPARE(redactToken(inspected(text), Redaction::Secrets).text, text);
}

void TestExportRedaction::namesOfDisclosuresStayAndTheirValuesDoNot()
{
    const std::string text = signedToken(R"({"_sd_alg":"sha-256","_sd":["abc"]})") + "~" +
                             encodeBase64Url(R"(["salt","given_name","Anna"])") + "~";
    const ShownToken shown = redactToken(inspected(text), Redaction::Values);
    QCOMPARE(shown.parts[3].bytes, R"(["xxxx","given_name","xxxx"])");
    QCOMPARE(shown.parts[1].bytes, R"({"_sd_alg":"sha-256","_sd":["xxx"]})");
}

void TestExportRedaction::whatIsNotSeenIsWrittenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("json");
    QTest::newRow("override") << QString::fromUtf16(u"a\u202Eb") << "a[U+202E]b"
                              << "a\\u202Eb";
    QTest::newRow("isolate") << QString::fromUtf16(u"\u2066x\u2069") << "[U+2066]x[U+2069]"
                             << "\\u2066x\\u2069";
    QTest::newRow("no width") << QString::fromUtf16(u"pay\u200Bpal") << "pay[U+200B]pal"
                              << "pay\\u200Bpal";
    QTest::newRow("byte order mark") << QString(QChar(0xFEFF)) + "x"
                                     << "[U+FEFF]x"
                                     << "\\uFEFFx";
    QTest::newRow("tag") << QString::fromUcs4(U"a\U000E0041", 2) << "a[U+E0041]"
                         << "a\\uDB40\\uDC41";
    QTest::newRow("control") << QString::fromUtf16(u"a\u0007\u009Bb") << "a[U+0007][U+009B]b"
                             << "a\\u0007\\u009Bb";
    QTest::newRow("lines and tabs") << "a\n\tb"
                                    << "a\n\tb"
                                    << "a\n\tb";
    QTest::newRow("letters of all kinds")
        << QString::fromUtf16(u"äあش") << QString::fromUtf16(u"äあش") << QString::fromUtf16(u"äあش");
}

void TestExportRedaction::whatIsNotSeenIsWrittenOut()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QFETCH(QString, json);
    const VisibleText shown = visibleText(text.toStdString());
    QCOMPARE(QString::fromStdString(shown.text), plain);
    QCOMPARE(shown.substituted.empty(), text == plain);
    QCOMPARE(QString::fromStdString(visibleJson(text.toStdString()).text), json);
}

void TestExportRedaction::escapesChangeNoValue()
{
    const std::string json = "{\"a\":\"\xE2\x80\xAE"
                             "b\xF3\xA0\x81\x81\"}";
    const JsonDocument before = JsonDocument::parse(json);
    const JsonDocument after = JsonDocument::parse(visibleJson(json).text);
    QVERIFY(after.isStrict());
    QCOMPARE(after.root().member("a").string(), before.root().member("a").string());
}

QTEST_GUILESS_MAIN(TestExportRedaction)
#include "tst_export_redaction.moc"
