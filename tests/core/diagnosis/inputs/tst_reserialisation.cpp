#include "core/diagnosis/inputs/json_spelling.h"
#include "core/findings/catalogue.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/diagnosis/diagnosis_case.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

class TestReserialisation : public QObject
{
    Q_OBJECT

private slots:
    void theTextThatWasSignedIsRecovered_data();
    void theTextThatWasSignedIsRecovered();
    void theHeaderIsRecoveredToo_data();
    void theHeaderIsRecoveredToo();
    void oneEncoderWritesBothParts();
    void theRecoveredTokenVerifies();
    void disclosuresStayWithTheRecoveredToken();
    void numbersAreSpeltAsLanguagesSpellThem_data();
    void numbersAreSpeltAsLanguagesSpellThem();
    void noSpellingLosesAnything_data();
    void noSpellingLosesAnything();
    void whatIsNoJsonIsNotRespelt();
    void aLargePayloadIsBounded();
};

namespace {

const std::string kHeader = R"({"alg":"HS256","typ":"JWT"})";

std::string mac(const Key &key, const std::string &input)
{
    return encodeBase64Url(key.mac()->compute(crypto::Hash::Sha256, input));
}

std::string inputOf(const std::string &header, const std::string &payload)
{
    return encodeBase64Url(header) + "." + encodeBase64Url(payload);
}

std::string argument(const Finding &finding, std::string_view name)
{
    for (const FindingArgument &one : finding.args) {
        if (one.name == name)
            return one.value;
    }
    return {};
}

/// The finding that leads from the token with these parts to what was signed.
Finding offered(const std::string &signedInput, const std::string &header, const std::string &payload)
{
    const KeyPointer key = secretKey();
    const DiagnosisCase diagnosed(inputOf(header, payload) + "." + mac(*key, signedInput), {key});
    const std::vector<Finding> steps = stepsTo(diagnosed.offers(inputHypotheses()), signedInput);
    return steps.size() == 1 ? steps.front() : Finding{};
}

} // namespace

void TestReserialisation::theTextThatWasSignedIsRecovered_data()
{
    QTest::addColumn<QString>("signedPayload");
    QTest::addColumn<QString>("payload"); // as it arrives
    QTest::addColumn<QString>("word");

    const auto row = [](const char *name, const QString &signedPayload, const QString &payload,
                        const char *word) {
        QTest::newRow(name) << signedPayload << payload << word;
    };
    const QString compact = R"({"sub":"anna","iat":1516239022})";
    row("compact", compact, R"({ "sub" : "anna" , "iat" : 1516239022 })", "without white space");
    row("Python", R"({"sub": "anna", "iat": 1516239022})", compact, "as Python's json.dumps writes it");
    row("Python with its escapes", R"({"name": "J\u00f6rg \ud83d\ude00"})",
        QString::fromUtf8("{\"name\":\"J\u00f6rg \U0001F600\"}"), "as Python's json.dumps writes it");
    row("Python compact with its escapes", R"({"name":"J\u00f6rg"})",
        QString::fromUtf8("{\"name\":\"J\u00f6rg\"}"), "as Python's json.dumps writes it");
    row("Python sorted", R"({"iat": 1, "name": "a", "sub": {"a": 1, "b": 2}})",
        R"({"sub":{"b":2,"a":1},"name":"a","iat":1})", "as Python's json.dumps writes it");
    row("Python indented",
        "{\n    \"sub\": \"anna\",\n    \"roles\": [\n        \"a\",\n        \"b\"\n    ]\n}",
        R"({"sub":"anna","roles":["a","b"]})", "indented, as JSON.stringify does");
    row("JavaScript from Python", QString::fromUtf8("{\"name\":\"J\u00f6rg\",\"rate\":1}"),
        R"({"name": "J\u00f6rg", "rate": 1.0})", "as JSON.stringify writes it");
    row("JavaScript indented", "{\n  \"sub\": \"anna\",\n  \"a\": [],\n  \"o\": {}\n}",
        R"({"sub":"anna","a":[],"o":{}})", "indented, as JSON.stringify does");
    row("tabs", "{\n\t\"sub\": \"anna\"\n}", R"({"sub":"anna"})", "indented, as JSON.stringify does");
    row("PHP", R"({"iss":"https:\/\/a.example\/","name":"J\u00f6rg"})",
        QString::fromUtf8("{\"iss\":\"https://a.example/\",\"name\":\"J\u00f6rg\"}"),
        "as PHP's json_encode writes it");
    row("PHP without \\u", QString::fromUtf8("{\"iss\":\"https:\\/\\/a.example\",\"name\":\"J\u00f6rg\"}"),
        QString::fromUtf8("{\"iss\":\"https://a.example\",\"name\":\"J\u00f6rg\"}"),
        "as PHP's json_encode writes it");
    row("PHP read by JavaScript", R"({"iss":"https://a.example"})", R"({"iss":"https:\/\/a.example"})",
        "as JSON.stringify writes it");
    row("Go", R"({"q":"a\u003cb\u003e\u0026"})", R"({"q":"a<b>&"})", "as Go's encoding/json writes it");
    row("Go's map", R"({"a":1,"q":"\u0026"})", R"({"q":"&","a":1})", "as Go's encoding/json writes it");
    row(".NET", R"({"t":"a\u002Bb\u0022c\u0027\u00E9"})", QString::fromUtf8("{\"t\":\"a+b\\\"c'\u00e9\"}"),
        "as .NET's System.Text.Json writes it");
    row("Gson", R"({"q":"a\u003db\u0027"})", R"({"q":"a=b'"})", "as Java's Gson writes it");
    row("escapes in capitals", R"({"name":"\u00FC"})", QString::fromUtf8("{\"name\":\"\u00fc\"}"),
        "as .NET's System.Text.Json writes it");
    row("sorted", R"({"a":{"x":1,"y":2},"b":[{"c":1,"d":2}]})", R"({"b":[{"d":2,"c":1}],"a":{"y":2,"x":1}})",
        "with its members sorted by name");
    row("sorted outside alone", R"({"a":{"y":2,"x":1},"b":1})", R"({"b":1,"a":{"y":2,"x":1}})",
        "with its members sorted by name");
    row("reversed", R"({"a":1,"c":2,"b":3,"e":4,"d":5})", R"({"d":5,"e":4,"b":3,"c":2,"a":1})",
        "with its members in reverse order");
    row("another order", R"({"b":1,"a":2,"d":3,"c":4})", R"({"a":2,"b":1,"c":4,"d":3})",
        "with its members in another order");
    row("PostgreSQL", R"({"b": 1, "c": 5, "aa": 2, "bb": 3, "aaa": 4})",
        R"({"aa":2,"aaa":4,"b":1,"bb":3,"c":5})", "as PostgreSQL's jsonb prints it");
    row("Swift", R"({"aud":"a\/b","iss":"c"})", R"({"iss":"c","aud":"a/b"})",
        "as Swift's JSONSerialization writes it");
    row("JCS", R"({"a":1e+21,"b":1})", R"({"b":1.0,"a":1E21})", "as RFC 8785 (JCS) has it");
    row(".NET indented", "{\r\n  \"sub\": \"anna\",\r\n  \"iat\": 1\r\n}", R"({"sub":"anna","iat":1})",
        "indented, as .NET does");
    row("Jackson indented",
        "{\n  \"sub\" : \"anna\",\n  \"aud\" : [ \"a\", \"b\" ],\n  \"o\" : {\n    \"x\" : 1\n  },\n  \"e\" "
        ": [ ]\n}",
        R"({"sub":"anna","aud":["a","b"],"o":{"x":1},"e":[]})", "indented, as Java's Jackson does");
    row("RFC 7519", "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}",
        R"({"iss":"joe","exp":1300819380,"http://example.com/is_root":true})",
        "in lines, as the examples of RFC 7519 are");
    row("blanks within", R"({ "sub": "anna", "iat": 1 })", R"({"sub":"anna","iat":1})",
        "with blanks within its brackets");
    row("whole numbers", R"({"exp":1516239022,"n":1000})", R"({"exp":1516239022.0,"n":1e3})",
        "as JSON.stringify writes it");
    row("fractions", R"({"exp":1516239022.0})", R"({"exp":1516239022})",
        "with its whole numbers as fractions");
    row("Java's doubles", R"({"exp":1.516239022E9,"n":1.0})", R"({"exp":1516239022,"n":1})",
        "with its numbers as Java writes a double");
    row("powers of ten", R"({"exp":1.516239022e+09})", R"({"exp":1516239022})",
        "with its numbers as powers of ten");
    row("line break behind", compact + "\n", compact, "with a line break at its end");
    row("line break of Windows behind", compact + "\r\n", compact, "with a line break at its end");
    row("blank behind", compact + " ", compact, "with a blank at its end");
    row("byte order mark", QString(QChar(0xFEFF)) + compact, compact, "with a byte order mark in front");
    row("line ends of Windows", "{\"a\":\r\n  1, \"b\":2}", "{\"a\":\n  1, \"b\":2}", "with other line ends");
    row("line ends of Unix", "{\"a\":\n  1, \"b\":2}", "{\"a\":\r\n  1, \"b\":2}", "with other line ends");
    row("an audience that was no list", R"({"aud":"a","x" :1})", R"({"aud":["a"],"x" :1})",
        "with a single audience written in the other way");
    row("an audience that was a list", R"({"aud":["a"],"x" :1})", R"({"aud":"a","x" :1})",
        "with a single audience written in the other way");
    row("UTF-8 twice", QString::fromUtf8("{\"name\":\"J\u00c3\u00b6rg\"}"),
        QString::fromUtf8("{\"name\":\"J\u00f6rg\"}"), "in UTF-8 that was encoded twice");
    row("text with a line break", "a plain text\n", "a plain text", "with a line break at its end");
}

void TestReserialisation::theTextThatWasSignedIsRecovered()
{
    QFETCH(const QString, signedPayload);
    QFETCH(const QString, payload);
    QFETCH(const QString, word);
    const std::string signedInput = inputOf(kHeader, signedPayload.toStdString());
    const Finding finding = offered(signedInput, kHeader, payload.toStdString());
    QCOMPARE(QByteArray(finding.id.data(), qsizetype(finding.id.size())), "input-reserialised");
    QCOMPARE(argument(finding, kWordArgument), word.toStdString());
    QCOMPARE(argument(finding, kPartArgument), "payload");
    const std::size_t begin = encodeBase64Url(kHeader).size() + 1;
    QCOMPARE(finding.where, (ByteRange{begin, inputOf(kHeader, payload.toStdString()).size()}));
}

void TestReserialisation::theHeaderIsRecoveredToo_data()
{
    QTest::addColumn<QString>("signedHeader");
    QTest::addColumn<QString>("header");

    QTest::newRow("typ first") << R"({"typ":"JWT","alg":"HS256"})"
                               << R"({"alg":"HS256","typ":"JWT"})";
    QTest::newRow("kid in the middle") << R"({"typ":"JWT","kid":"1","alg":"HS256"})"
                                       << R"({"alg":"HS256","typ":"JWT","kid":"1"})";
    QTest::newRow("four members") << R"({"typ":"JWT","alg":"HS256","x":1,"kid":"1"})"
                                  << R"({"alg":"HS256","kid":"1","typ":"JWT","x":1})";
    QTest::newRow("RFC 7515") << "{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}"
                              << R"({"typ":"JWT","alg":"HS256"})";
    QTest::newRow("Python") << R"({"alg": "HS256", "typ": "JWT"})"
                            << R"({"alg":"HS256","typ":"JWT"})";
}

void TestReserialisation::theHeaderIsRecoveredToo()
{
    QFETCH(const QString, signedHeader);
    QFETCH(const QString, header);
    const std::string payload = "no JSON";
    const Finding finding =
        offered(inputOf(signedHeader.toStdString(), payload), header.toStdString(), payload);
    QCOMPARE(QByteArray(finding.id.data(), qsizetype(finding.id.size())), "input-reserialised");
    QCOMPARE(argument(finding, kPartArgument), "header");
    QCOMPARE(finding.where, (ByteRange{0, encodeBase64Url(header.toStdString()).size()}));
}

void TestReserialisation::oneEncoderWritesBothParts()
{
    const std::string signedInput =
        inputOf(R"({"alg": "HS256", "typ": "JWT"})", R"({"sub": "anna", "iat": 1})");
    const Finding finding = offered(signedInput, kHeader, R"({"sub":"anna","iat":1})");
    QCOMPARE(argument(finding, kPartArgument), "header and payload");
    QCOMPARE(argument(finding, kWordArgument), "as Python's json.dumps writes it");
    QCOMPARE(QString::fromStdString(englishMessage(finding)),
             "The JSON of the header and payload was spelt otherwise when the token was signed: as Python's "
             "json.dumps writes it.");
}

void TestReserialisation::theRecoveredTokenVerifies()
{
    const KeyPointer key = secretKey();
    const std::string signedInput = inputOf(kHeader, "{\n  \"sub\": \"anna\"\n}");
    const std::string original = signedInput + "." + mac(*key, signedInput);
    const DiagnosisCase diagnosed(inputOf(kHeader, R"({"sub":"anna"})") + "." + mac(*key, signedInput),
                                  {key});
    const Diagnosis diagnosis = diagnose(diagnosed.laidOut().subject);
    QCOMPARE(diagnosis.causes.size(), std::size_t(1));
    const Cause &cause = diagnosis.causes.front();
    QCOMPARE(cause.certainty, Certainty::Proven);
    QCOMPARE(idsOf(cause.steps), QStringList{"input-reserialised"});
    QCOMPARE(cause.fixes.size(), std::size_t(1));
    QCOMPARE(std::get<TokenFix>(cause.fixes.front()).text, original);
    QCOMPARE(verifySignature(parseBare(original), {key}).verdict, SignatureVerdict::Valid);
}

void TestReserialisation::disclosuresStayWithTheRecoveredToken()
{
    const std::string tail = "~WyJzYWx0IiwibmFtZSIsImFubmEiXQ~";
    const KeyPointer key = secretKey();
    const std::string signedInput = inputOf(kHeader, "{\n  \"sub\": \"anna\"\n}");
    const DiagnosisCase diagnosed(inputOf(kHeader, R"({"sub":"anna"})") + "." + mac(*key, signedInput) + tail,
                                  {key});
    const Diagnosis diagnosis = diagnose(diagnosed.laidOut().subject);
    QCOMPARE(diagnosis.causes.size(), std::size_t(1));
    QCOMPARE(std::get<TokenFix>(diagnosis.causes.front().fixes.at(0)).text,
             signedInput + "." + mac(*key, signedInput) + tail);
}

void TestReserialisation::numbersAreSpeltAsLanguagesSpellThem_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("javaScript");
    QTest::addColumn<QString>("java");
    QTest::addColumn<QString>("fraction");
    QTest::addColumn<QString>("exponent");

    const auto row = [](const char *number, const char *javaScript, const char *java, const char *fraction,
                        const char *exponent) {
        QTest::newRow(number) << number << javaScript << java << fraction << exponent;
    };
    row("1", "1", "1.0", "1.0", "1e+00");
    row("1.0", "1", "1.0", "1.0", "1e+00");
    row("-1e3", "-1000", "-1000.0", "-1e3", "-1e+03");
    row("1516239022", "1516239022", "1.516239022E9", "1516239022.0", "1.516239022e+09");
    row("0.5", "0.5", "0.5", "0.5", "5e-01");
    row("12.25", "12.25", "12.25", "12.25", "1.225e+01");
    row("9999999", "9999999", "9999999.0", "9999999.0", "9.999999e+06");
    row("10000000", "10000000", "1.0E7", "10000000.0", "1e+07");
    row("0.001", "0.001", "0.001", "0.001", "1e-03");
    row("0.0001", "0.0001", "1.0E-4", "0.0001", "1e-04");
    row("0.000001", "0.000001", "1.0E-6", "0.000001", "1e-06");
    row("0.0000001", "1e-7", "1.0E-7", "0.0000001", "1e-07");
    row("12345678901234567890", "12345678901234567000", "1.2345678901234567E19", "12345678901234567890.0",
        "1.2345678901234567e+19");
    row("100000000000000000000", "100000000000000000000", "1.0E20", "100000000000000000000.0", "1e+20");
    row("1e21", "1e+21", "1.0E21", "1e21", "1e+21");
    row("1.5e300", "1.5e+300", "1.5E300", "1.5e300", "1.5e+300");
    row("0", "0", "0.0", "0.0", "0");
    row("1e400", "1e400", "1e400", "1e400", "1e400");
}

void TestReserialisation::numbersAreSpeltAsLanguagesSpellThem()
{
    QFETCH(const QString, number);
    const JsonDocument json = JsonDocument::parse(number.toStdString());
    const auto spelt = [&](NumberSpelling spelling) {
        return QString::fromStdString(respeltNumber(json.root(), spelling));
    };
    QCOMPARE(spelt(NumberSpelling::Kept), number);
    QTEST(spelt(NumberSpelling::JavaScript), "javaScript");
    QTEST(spelt(NumberSpelling::Java), "java");
    QTEST(spelt(NumberSpelling::WithFraction), "fraction");
    QTEST(spelt(NumberSpelling::Exponent), "exponent");
}

void TestReserialisation::noSpellingLosesAnything_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < jsonSpellings().size(); ++i)
        QTest::newRow(qPrintable(QString::number(i) + " " + jsonSpellings()[i].word)) << int(i);
}

/// Every value, as a text that no spelling changes.
QString canonical(JsonValue value)
{
    if (value.isString())
        return "'" + QString::fromStdString(value.string()) + "'";
    if (value.isNumber())
        return QString::number(*value.real(), 'g', 17);
    QStringList parts;
    for (const JsonMember member : value.members())
        parts << canonical(member.name) + "=" + canonical(member.value);
    parts.sort();
    for (const JsonValue element : value.elements())
        parts << canonical(element);
    return QString::number(int(value.kind())) + "(" + parts.join(",") + ")";
}

void TestReserialisation::noSpellingLosesAnything()
{
    QFETCH(const int, index);
    const JsonSpelling &spelling = jsonSpellings()[std::size_t(index)];
    const JsonDocument json = JsonDocument::parse(
        "{\"a\":1,\"a\":2,\"\\u00e9\":[true,false,null,{}],\"t\":\"\\\"\\\\\\/"
        "\\b\\f\\n\\r\\t\\u0001\\u007f<>&'+`\xE2\x80\xA8"
        "\xF0\x9F\x98\x80\\ud83d\\ude00 \\ud800\",\"n\":[1.50,-0.1e-9,[[]],{\"x\":{\"y\":[]}}]}");
    const JsonDocument again = JsonDocument::parse(respelt(json.root(), spelling));
    QCOMPARE(canonical(again.root()), canonical(json.root()));
}

void TestReserialisation::whatIsNoJsonIsNotRespelt()
{
    for (const std::string payload : {"{\"sub\":\"anna\"", "{\"a\":1,}", "[1,2]", "text", ""}) {
        const DiagnosisCase diagnosed(inputOf(R"({"alg":"HS256"})", payload) + ".c2ln", {secretKey()});
        const Readings readings = diagnosed.offers(inputHypotheses());
        for (const Reading &reading : readings.all()) {
            const std::string word = argument(reading.steps.front(), kWordArgument);
            const bool isRespeltPayload = reading.steps.front().id == "input-reserialised" &&
                                          argument(reading.steps.front(), kPartArgument) != "header" &&
                                          word.starts_with("as ");
            QVERIFY2(!isRespeltPayload, word.c_str());
        }
    }
}

void TestReserialisation::aLargePayloadIsBounded()
{
    std::string payload = "{\"list\":[";
    for (int i = 0; i < 60'000; ++i)
        payload += std::to_string(i) + ",";
    payload += "0]}";
    const DiagnosisCase diagnosed(inputOf(kHeader, payload) + ".c2ln", {secretKey()});
    std::size_t bytes = 0;
    const Readings readings = diagnosed.offers(inputHypotheses());
    for (const Reading &reading : readings.all())
        bytes += reading.value.size();
    QVERIFY(bytes > payload.size());
    QVERIFY(bytes < (std::size_t{64} << 20));
}

QTEST_APPLESS_MAIN(TestReserialisation)
#include "tst_reserialisation.moc"
