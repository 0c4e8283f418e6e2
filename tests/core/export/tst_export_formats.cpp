#include "core/export/export_formats.h"
#include "core/jose/keys/key_import.h"
#include "core/json/json_document.h"
#include "tests/core/vectors.h"
#include "tests/tokens.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace jotscope;
using namespace jotscope::tokens;
using namespace jotscope::vectors;

/// An exported token as JSON, Markdown, HTML and SVG: whole, well formed, and never what a hostile token
/// wants.
class TestExportFormats : public QObject
{
    Q_OBJECT

private slots:
    void jsonHoldsHeaderPayloadAndVerdicts();
    void jsonKeepsOrderDuplicatesAndLongNumbers();
    void jsonTellsTextThatIsNoJsonAsText();
    void jsonOfATokenInsideHoldsBoth();
    void hostileTokensBecomeNoMarkup_data();
    void hostileTokensBecomeNoMarkup();
    void markdownFencesAreLongerThanWhatTheyHold();
    void markdownEscapesWhateverCouldBeginMarkup();
    void valuesAreInNoFormatOnceRedacted_data();
    void valuesAreInNoFormatOnceRedacted();
    void whatWasRedactedOrWrittenOutIsTold();
    void partsHaveTheirColoursAndUnderlines();
    void htmlDocumentFetchesNothing();
    void longTokensAreCutInPicturesAlone();
    void theWordsAreTheReaders();
};

namespace {

constexpr Instant kNow{std::chrono::seconds{1'795'500'000}};

InspectedToken inspected(const std::string &text)
{
    const KeyRing keys =
        importKeys(R"({"kty":"oct","k":")" + encodeBase64Url(kSecret) + "\"}", "secret").keys;
    Inspection inspection = inspect(text, keys, {}, kNow);
    return std::move(inspection.tokens.at(0));
}

ExportSheet sheetOf(const std::string &text, Redaction redaction = Redaction::Secrets)
{
    return exportSheet(inspected(text), englishExport(redaction, kNow));
}

std::string jsonOf(const std::string &text, Redaction redaction = Redaction::Secrets)
{
    return exportJson(inspected(text), englishExport(redaction, kNow));
}

/// Of a format by its name.
std::string exported(const QString &format, const std::string &text, Redaction redaction = Redaction::Secrets)
{
    const ExportSheet sheet = sheetOf(text, redaction);
    return format == "json"       ? jsonOf(text, redaction)
           : format == "markdown" ? exportMarkdown(sheet)
           : format == "html"     ? exportHtml(sheet)
                                  : exportSvg(sheet);
}

struct Markup
{
    QSet<QString> elements;
    QSet<QString> attributes;
    QString text;
    QString error;
};

Markup markupOf(const std::string &xml)
{
    Markup markup;
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            markup.elements << reader.name().toString();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                markup.attributes << attribute.qualifiedName().toString();
        }
        if (reader.isCharacters())
            markup.text += reader.text();
    }
    markup.error = reader.errorString();
    return markup;
}

} // namespace

void TestExportFormats::jsonHoldsHeaderPayloadAndVerdicts()
{
    const QJsonObject json = objectFrom(jsonOf(signedToken(R"({"sub":"joe","exp":1795500300})")));
    QCOMPARE(json["form"].toString(), "jws-compact");
    QCOMPARE(json["header"].toObject()["alg"].toString(), "HS256");
    QCOMPARE(json["payload"].toObject()["sub"].toString(), "joe");
    QCOMPARE(json["verdicts"].toObject()["signature"].toObject()["state"].toString(), "passed");
    QCOMPARE(json["asOf"].toString(), "2026-11-24T06:00:00Z");
    QVERIFY(!json.contains("redacted"));
}

void TestExportFormats::jsonKeepsOrderDuplicatesAndLongNumbers()
{
    const std::string json =
        jsonOf(signedToken(R"({"z":1,"a":123456789012345678901234567890,"z":[{"b":1.0}]})"));
    QVERIFY2(
        json.find(
            "\"payload\": {\n    \"z\": 1,\n    \"a\": 123456789012345678901234567890,\n    \"z\": [\n") !=
            json.npos,
        json.c_str());
    QVERIFY(json.ends_with("}\n"));
}

void TestExportFormats::jsonTellsTextThatIsNoJsonAsText()
{
    QCOMPARE(objectFrom(jsonOf(signedToken("plain words")))["payload"].toString(), "plain words");
    QCOMPARE(objectFrom(jsonOf(signedToken(R"({"cut":)")))["payload"].toString(), R"({"cut":)");
    QVERIFY(objectFrom(jsonOf(signedToken("\xff\xfe")))["payload"].isNull());
}

void TestExportFormats::jsonOfATokenInsideHoldsBoth()
{
    const QJsonObject json =
        objectFrom(jsonOf(signedToken(signedToken(R"({"sub":"inner"})"), R"({"alg":"HS256","cty":"JWT"})")));
    QCOMPARE(json["nested"].toArray()[0].toObject()["payload"].toObject()["sub"].toString(), "inner");
}

void TestExportFormats::hostileTokensBecomeNoMarkup_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("script") << "<script>alert(1)</script>";
    QTest::newRow("attribute") << "\" onmouseover=\"alert(1)";
    QTest::newRow("single quote") << "' onload='alert(1)";
    QTest::newRow("end of pre") << "</pre></div><img src=x onerror=alert(1)>";
    QTest::newRow("CDATA") << "]]><svg onload=alert(1)>";
    QTest::newRow("comment") << "--><b>x</b><!--";
    QTest::newRow("entity") << "&lt;b&gt;&amp;";
    QTest::newRow("control") << QString::fromUtf16(u"\u0001\u001b[31m");
}

void TestExportFormats::hostileTokensBecomeNoMarkup()
{
    QFETCH(QString, hostile);
    std::string json = hostile.toStdString();
    for (std::size_t at = 0; (at = json.find_first_of("\"\\", at)) != json.npos; at += 2)
        json.insert(at, "\\");
    const std::string header = R"({"alg":"HS256","kid":")" + json + "\"}";
    const std::string token = signedToken(R"({")" + json + R"(":")" + json + "\"}", header);
    const ExportSheet sheet = sheetOf(token);

    const Markup html = markupOf("<body>" + exportHtml(sheet) + "</body>");
    QCOMPARE(html.error, QString());
    QCOMPARE(html.elements, QSet<QString>({"body", "div", "h2", "h3", "span", "pre", "table", "tbody", "tr",
                                           "th", "td", "bdi"}) +
                                (sheet.notes.empty() ? QSet<QString>() : QSet<QString>({"p"})));
    QCOMPARE(html.attributes, QSet<QString>({"style", "dir"}));
    const Markup svg = markupOf(exportSvg(sheet));
    QCOMPARE(svg.error, QString());
    QVERIFY(QSet<QString>({"svg", "title", "desc", "rect", "text", "path"}).contains(svg.elements));
    for (const QString &attribute : svg.attributes)
        QVERIFY2(!attribute.startsWith("on") && !attribute.contains("href"), qPrintable(attribute));
    QVERIFY(JsonDocument::parse(jsonOf(token)).isStrict());
    if (sheet.notes.empty()) // what is seen stands there as it is
        QVERIFY2(html.text.contains(QString::fromStdString(json)), qPrintable(html.text));
}

void TestExportFormats::markdownFencesAreLongerThanWhatTheyHold()
{
    const std::string markdown = exportMarkdown(sheetOf(signedToken(R"({"a":"````\n# x"})")));
    QVERIFY2(markdown.find("\n`````json\n{\n  \"a\": \"````\\n# x\"\n}\n`````\n") != markdown.npos,
             markdown.c_str());
}

void TestExportFormats::markdownEscapesWhateverCouldBeginMarkup()
{
    const std::string payload =
        R"j({"a|b":"[x](javascript:alert(1))","c":"![i](http://h)","d":"<b>","e":"*e* _f_ `g`"})j";
    const std::string markdown = exportMarkdown(sheetOf(signedToken(payload)));
    const std::string table = markdown.substr(markdown.find("| Claim"));
    const std::vector<std::string> cells = {
        R"j(| a\|b | "\[x\]\(javascript&#58;alert\(1\)\)" |)j",
        R"j("\!\[i\]\(http&#58;//h\)")j",
        R"j("&lt;b&gt;")j",
        R"j("\*e\* \_f\_ \`g\`")j",
    };
    for (const std::string &cell : cells)
        QVERIFY2(table.find(cell) != table.npos, table.c_str());
}

void TestExportFormats::valuesAreInNoFormatOnceRedacted_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"json", "markdown", "html", "svg"})
        QTest::newRow(format) << format;
}

void TestExportFormats::valuesAreInNoFormatOnceRedacted()
{
    QFETCH(QString, format);
    const std::string inner = signedToken(R"({"sub":"SENSITIVE"})");
    for (const std::string &token :
         {signedToken(R"({"sub":"SENSITIVE","iss":"SENSITIVE","exp":1795400077})",
                      R"({"alg":"HS256","kid":"SENSITIVE"})"),
          signedToken(inner, R"({"alg":"HS256","cty":"JWT"})"),
          signedToken("{}") + "~" + encodeBase64Url(R"(["SENSITIVE","name","SENSITIVE"])") + "~"}) {
        const std::string text = exported(format, token, Redaction::Values);
        QVERIFY2(text.find("SENSITIVE") == text.npos, text.c_str());
        QVERIFY2(text.find("1795400077") == text.npos, text.c_str());
        QVERIFY2(text.find("2026-11-23") == text.npos, text.c_str()); // the same as a date
        QVERIFY2(text.find(token.substr(token.rfind('.') + 1, 20)) == text.npos, text.c_str());
        // Nothing of it can be decoded either: the encoded parts hold redacted JSON.
        QVERIFY2(text.find(encodeBase64Url("SENSITIVE").substr(0, 8)) == text.npos, text.c_str());
    }
}

void TestExportFormats::whatWasRedactedOrWrittenOutIsTold()
{
    QVERIFY(sheetOf(signedToken(R"({"sub":"joe"})")).notes.empty());
    QCOMPARE(sheetOf(signedToken(R"({"sub":"joe"})"), Redaction::Values).notes.size(), 1U);
    QVERIFY(sheetOf(signedToken(R"({"password":"abc"})")).notes.at(0).starts_with("Secrets in the token"));
    const ExportSheet turned = sheetOf(signedToken("{\"sub\":\"\xE2\x80\xAE"
                                                   "eoj\xE2\x80\x8B\"}"));
    QVERIFY(QString::fromStdString(turned.notes.at(0)).contains("U+202E, U+200B"));
    QVERIFY(exportHtml(turned).find("\xE2\x80\xAE") == std::string::npos);
    QVERIFY(exportMarkdown(turned).find("\xE2\x80\xAE") == std::string::npos);
}

void TestExportFormats::partsHaveTheirColoursAndUnderlines()
{
    const std::string token = signedToken(R"({"sub":"joe"})");
    const ExportSheet sheet = sheetOf(token);
    QCOMPARE(sheet.encoded.size(), 5U);
    QVERIFY(sheet.encoded[0].part == PartName::Header);
    QVERIFY(!sheet.encoded[1].part);
    std::string encoded;
    for (const ExportRun &run : sheet.encoded)
        encoded += run.text;
    QCOMPARE(encoded, token);
    const std::string html = exportHtml(sheet);
    QVERIFY(html.find("color:#b4410e;text-decoration:underline solid") != html.npos);
    QVERIFY(html.find("color:#6b3fa8;text-decoration:underline dotted") != html.npos);
    QVERIFY(html.find("color:#0b6b74;text-decoration:underline dashed") != html.npos);
}

void TestExportFormats::htmlDocumentFetchesNothing()
{
    const std::string html = exportHtmlDocument(sheetOf(signedToken(R"({"sub":"joe"})")));
    QVERIFY(html.starts_with("<!DOCTYPE html>\n"));
    QVERIFY(html.find("default-src 'none'") != html.npos);
    for (const char *fetching : {"<link", "<script", "src=", "url(", "@import"})
        QVERIFY2(html.find(fetching) == html.npos, fetching);
}

void TestExportFormats::longTokensAreCutInPicturesAlone()
{
    const std::string token = signedToken(R"({"sub":")" + std::string(100'000, 'a') + "\"}");
    const ExportSheet sheet = sheetOf(token);
    QVERIFY(exportSvg(sheet).size() < 40'000);
    QVERIFY(exportSvg(sheet).find("\xe2\x80\xa6") != std::string::npos);
    QVERIFY(exportHtml(sheet).find(std::string(100'000, 'a')) != std::string::npos);
}

void TestExportFormats::theWordsAreTheReaders()
{
    ExportSetting setting = englishExport(Redaction::Secrets, kNow);
    setting.words = [](const char *english) {
        return "~" + std::string(english);
    };
    setting.message = [](const Finding &) {
        return std::string("<said>");
    };
    const ExportSheet sheet = exportSheet(inspected(signedToken(R"({"sub":"joe"})")), setting);
    QCOMPARE(sheet.title, "~JWS, HS256");
    QCOMPARE(sheet.parts[0].title, "~Header");
    QCOMPARE(sheet.verdicts[0].why, "<said>");
    QVERIFY(exportHtml(sheet).find("&lt;said&gt;") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestExportFormats)
#include "tst_export_formats.moc"
