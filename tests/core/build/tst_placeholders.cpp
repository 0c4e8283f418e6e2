#include "core/build/batch/seeded_random.h"
#include "core/build/templates/placeholders.h"
#include "core/json/json_document.h"
#include "tests/core/vectors.h"

#include <QRegularExpression>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Text with places to be filled in.
class TestPlaceholders : public QObject
{
    Q_OBJECT

private slots:
    void eachIsFilledIn_data();
    void eachIsFilledIn();
    void randomOnesLookAsTheyShould();
    void everyOccurrenceIsDrawnAnew();
    void theResultIsJsonWhateverTheRowSays();
    void faultsAreToldAtTheirPlace_data();
    void faultsAreToldAtTheirPlace();
    void whatIsFilledInLeadsBackToThePlaceholder();
    void maskingKeepsEveryPlace();
    void aMissingColumnIsFoundBeforeItIsFilled();
};

namespace {

const std::vector<std::string> kColumns{"name", "age"};
const Row kRow{{"Ann \"A\" \\", false}, {"41", true}};

PlaceholderValues values()
{
    static const crypto::RandomSource random = seededRandom("test", 0);
    PlaceholderValues all;
    all.now = Instant(std::chrono::milliseconds(1'700'000'000'999));
    all.random = &random;
    all.counter = 7;
    all.columns = kColumns;
    all.row = &kRow;
    all.publicJwk = R"({"kty":"EC"})";
    all.thumbprint = "abc";
    return all;
}

QString filled(const QString &text)
{
    const auto parsed = PlaceholderText::parse(text.toStdString());
    return parsed ? QString::fromStdString(*parsed->fill(values())) : QString();
}

} // namespace

void TestPlaceholders::eachIsFilledIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << R"({"a":"b"})"
                          << R"({"a":"b"})";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("now") << R"({"iat":{{now}}})"
                         << R"({"iat":1700000000})";
    QTest::newRow("blanks") << R"({"iat":{{ now }}})"
                            << R"({"iat":1700000000})";
    QTest::newRow("later") << R"({"exp":{{now+1h}}})"
                           << R"({"exp":1700003600})";
    QTest::newRow("earlier") << R"({"nbf":{{now-5m}}})"
                             << R"({"nbf":1699999700})";
    QTest::newRow("compound") << R"({"exp":{{now+1d12h}}})"
                              << R"({"exp":1700129600})";
    QTest::newRow("time in a string") << R"({"t":"at {{now}}"})"
                                      << R"({"t":"at 1700000000"})";
    QTest::newRow("counter") << R"({"n":{{counter}},"s":"user-{{counter}}"})"
                             << R"({"n":7,"s":"user-7"})";
    QTest::newRow("column in a string") << R"({"a":"{{column:name}}!"})"
                                        << R"({"a":"Ann \"A\" \\!"})";
    QTest::newRow("column as a value") << R"({"a":{{column:name}}})"
                                       << R"({"a":"Ann \"A\" \\"})";
    QTest::newRow("JSON as a value") << R"({"a":{{column:age}}})"
                                     << R"({"a":41})";
    QTest::newRow("JSON in a string") << R"({"a":"{{column:age}}"})"
                                      << R"({"a":"41"})";
    QTest::newRow("key") << R"({"jwk":{{jwk}},"jkt":"{{thumbprint}}"})"
                         << R"({"jwk":{"kty":"EC"},"jkt":"abc"})";
    QTest::newRow("as a name") << R"({"{{column:age}}":1})"
                               << R"({"41":1})";
    QTest::newRow("plain text") << "{{column:name}} is {{column:age}}"
                                << "Ann \"A\" \\ is 41";
    QTest::newRow("escaped quote before") << R"({"a":"\"{{counter}}"})"
                                          << R"({"a":"\"7"})";
    QTest::newRow("escaped braces") << R"({"a":"\u007b{now}}"})"
                                    << R"({"a":"\u007b{now}}"})";
}

void TestPlaceholders::eachIsFilledIn()
{
    QFETCH(QString, text);
    QTEST(filled(text), "expected");
}

void TestPlaceholders::randomOnesLookAsTheyShould()
{
    static const QRegularExpression uuid(
        "^\"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\"$");
    const QString object = filled(R"([{{uuid}}])");
    QVERIFY2(uuid.match(object.mid(1, object.size() - 2)).hasMatch(), qPrintable(object));
    for (int size = 1; size <= 9; ++size) {
        const QString text = filled(QStringLiteral("x{{random:%1}}").arg(size));
        QCOMPARE(text.size(), size + 1);
    }
}

void TestPlaceholders::everyOccurrenceIsDrawnAnew()
{
    const QStringList two = filled("{{uuid}} {{uuid}}").split(' ');
    QVERIFY(two[0] != two[1]);
}

void TestPlaceholders::theResultIsJsonWhateverTheRowSays()
{
    const std::vector<std::string> columns{"x"};
    for (const std::string text : {"\"", "\\", "\n", "\x01", "}", "\xff", "{{now}}", ""}) {
        const Row row{{text, false}};
        PlaceholderValues all = values();
        all.columns = columns;
        all.row = &row;
        const auto parsed = PlaceholderText::parse(R"({"a":"<{{column:x}}>","b":{{column:x}}})");
        const JsonDocument document = JsonDocument::parse(*parsed->fill(all));
        QVERIFY2(document.isStrict(), document.text().c_str());
    }
}

void TestPlaceholders::faultsAreToldAtTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("where");
    QTest::newRow("unknown") << R"({"a":"{{nwo}}"})"
                             << "placeholder-unknown"
                             << "{{nwo}}";
    QTest::newRow("not closed") << R"({"a":"{{now"})"
                                << "placeholder-not-closed"
                                << "{{now";
    QTest::newRow("closed behind its string") << R"({"b":{"a":"{{column:a}nt"}})"
                                              << "placeholder-not-closed"
                                              << "{{column:a}nt";
    QTest::newRow("behind a digit") << R"({"a":1{{now}}})"
                                    << "placeholder-not-alone"
                                    << "{{now}}";
    QTest::newRow("before a digit") << R"({"a":{{uuid}} 1})"
                                    << "placeholder-not-alone"
                                    << "{{uuid}}";
    QTest::newRow("two of them") << R"([{{now}}{{now}}])"
                                 << "placeholder-not-alone"
                                 << "{{now}}";
    QTest::newRow("bare as a name") << R"({"a":1,{{now}}:1})"
                                    << "placeholder-not-alone"
                                    << "{{now}}";
    QTest::newRow("no time") << R"({"a":{{now+1x}}})"
                             << "placeholder-time"
                             << "{{now+1x}}";
    QTest::newRow("no size") << R"({"a":{{random:}}})"
                             << "placeholder-random-size"
                             << "{{random:}}";
    QTest::newRow("too large") << R"({"a":{{random:4097}}})"
                               << "placeholder-random-size"
                               << "{{random:4097}}";
    QTest::newRow("no number") << R"({"a":{{random:8x}}})"
                               << "placeholder-random-size"
                               << "{{random:8x}}";
}

void TestPlaceholders::faultsAreToldAtTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, where);
    const std::string bytes = text.toStdString();
    const auto parsed = PlaceholderText::parse(bytes);
    QVERIFY(!parsed);
    QTEST(QString::fromStdString(std::string(parsed.error().id)), "id");
    const ByteRange range = parsed.error().where;
    QCOMPARE(QString::fromStdString(bytes.substr(range.begin, range.size())), where);
}

void TestPlaceholders::whatIsFilledInLeadsBackToThePlaceholder()
{
    const std::string text = R"({"a":{{now}},"b":1})";
    SourceMap map;
    const std::string result = *PlaceholderText::parse(text)->fill(values(), &map);
    const auto back = [&](std::string_view piece) {
        const std::size_t at = result.find(piece);
        const ByteRange where = map.toSource({at, at + piece.size()});
        return text.substr(where.begin, where.size());
    };
    QCOMPARE(back("1700000000"), std::string("{{now}}"));
    QCOMPARE(back(R"("b")"), std::string(R"("b")"));
    QCOMPARE(back(R"("a":1700000000,)"), std::string(R"("a":{{now}},)"));
}

void TestPlaceholders::maskingKeepsEveryPlace()
{
    const std::string text = R"({"a":{{now+1h}},"b":"{{uuid}}"})";
    const std::string masked = withPlaceholdersMasked(text);
    QCOMPARE(masked.size(), text.size());
    const JsonDocument document = JsonDocument::parse(masked);
    QVERIFY(document.isStrict());
    const ByteRange where = document.root().member("a").range();
    QCOMPARE(text.substr(where.begin, where.size()), std::string("{{now+1h}}"));
    QCOMPARE(document.root().member("b").string(), std::string("{{uuid}}"));
}

void TestPlaceholders::aMissingColumnIsFoundBeforeItIsFilled()
{
    const auto parsed = PlaceholderText::parse(R"({"a":"{{column:town}}"})");
    QVERIFY(parsed);
    const auto checked = parsed->checkColumns(kColumns);
    QCOMPARE(checked.error().id, std::string_view("placeholder-column-missing"));
    QCOMPARE(checked.error().where, (ByteRange{6, 21}));
    QCOMPARE(parsed->fill(values()).error().id, std::string_view("placeholder-column-missing"));
}

QTEST_APPLESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
