#include "core/json/json_document.h"
#include "core/json/json_writer.h"
#include "core/text/limits.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace jotscope;
using Kind = JsonFault::Kind;

Q_DECLARE_METATYPE(jotscope::JsonFault::Kind)

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void valuesKeepTheirOrderTextAndRange();
    void numbersAreExactOrNothing_data();
    void numbersAreExactOrNothing();
    void whatIsNoNumberHasNoValue_data();
    void whatIsNoNumberHasNoValue();
    void stringsAreResolved_data();
    void stringsAreResolved();
    void everyFaultIsNamedWithItsPlace_data();
    void everyFaultIsNamedWithItsPlace();
    void aFaultCostsOnlyItsOwnPlace_data();
    void aFaultCostsOnlyItsOwnPlace();
    void aHundredThousandLevelsAreSkippedAndTheRestIsRead();
    void aByteThatNeedsALookIsSeenWhereverItStands();
    void aByteThatNeedsALookIsSeenInLongTexts();
    void blanksBetweenTokensChangeNothing();
    void twoNamesAlikeAreFoundAmongAnyNumber();
    void onlyNamesOfOneObjectCanBeAlike_data();
    void onlyNamesOfOneObjectCanBeAlike();
    void aMillionNamesWithTwoAlikeAreReadQuickly();
    void aMillionNumbersWithoutAStringAreReadQuickly();
    void aMovedDocumentKeepsItsValues();
    void arraysAndObjectsIterate();
    void whatIsWrittenReadsBack();
};

void TestJson::valuesKeepTheirOrderTextAndRange()
{
    const std::string text = R"({"b": 1.50, "a":[true,null] ,"b":{}})";
    const auto document = JsonDocument::parse(text);
    QStringList seen;
    for (const JsonMember member : document.root().members()) {
        seen << QString::fromStdString(member.name.string() + '=' + std::string(member.value.raw()));
        const ByteRange range = member.value.range();
        QCOMPARE(text.substr(range.begin, range.size()), std::string(member.value.raw()));
    }
    QCOMPARE(seen, (QStringList{"b=1.50", "a=[true,null]", "b={}"}));
    QCOMPARE(document.root().size(), std::size_t{3});
    QVERIFY(document.root().member("b").isObject()); // the last of two
    QVERIFY(!document.root().member("c").exists());
    QVERIFY(!document.root().member("a").member("x").exists());
}

void TestJson::numbersAreExactOrNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isInteger");
    QTest::addColumn<qint64>("integer");
    QTest::addColumn<bool>("isReal");
    QTest::addColumn<double>("real");
    QTest::newRow("zero") << QByteArray("0") << true << qint64(0) << true << 0.0;
    QTest::newRow("minus zero") << QByteArray("-0") << true << qint64(0) << true << -0.0;
    QTest::newRow("time") << QByteArray("1795500000") << true << qint64(1795500000) << true << 1795500000.0;
    QTest::newRow("1.0") << QByteArray("1.0") << true << qint64(1) << true << 1.0;
    QTest::newRow("1e3") << QByteArray("1e3") << true << qint64(1000) << true << 1000.0;
    QTest::newRow("-12.50e2") << QByteArray("-12.50e2") << true << qint64(-1250) << true << -1250.0;
    QTest::newRow("0.5") << QByteArray("0.5") << false << qint64(0) << true << 0.5;
    QTest::newRow("largest") << QByteArray("9223372036854775807") << true
                             << std::numeric_limits<qint64>::max() << true << 9223372036854775807.0;
    QTest::newRow("one more") << QByteArray("9223372036854775808") << false << qint64(0) << true
                              << 9223372036854775808.0;
    QTest::newRow("30 digits") << QByteArray("123456789012345678901234567890") << false << qint64(0) << true
                               << 123456789012345678901234567890.0;
    QTest::newRow("1e400") << QByteArray("1e400") << false << qint64(0) << false << 0.0;
    QTest::newRow("1e-400") << QByteArray("1e-400") << false << qint64(0) << true << 0.0;
    QTest::newRow("1e999999999999") << QByteArray("1e999999999999") << false << qint64(0) << false << 0.0;
    QTest::newRow("0e999999999999") << QByteArray("0e999999999999") << true << qint64(0) << true << 0.0;
    QTest::newRow("1e-999999999999") << QByteArray("1e-999999999999") << false << qint64(0) << true << 0.0;
    QTest::newRow("0.1e400") << QByteArray("0.1e400") << false << qint64(0) << false << 0.0;
    QTest::newRow("a long way to vanish")
        << "0." + QByteArray(400, '0') + "1" << false << qint64(0) << true << 0.0;
}

void TestJson::numbersAreExactOrNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isInteger);
    QFETCH(qint64, integer);
    QFETCH(bool, isReal);
    QFETCH(double, real);
    const auto document = JsonDocument::parse(text.toStdString());
    QVERIFY(document.isStrict());
    QCOMPARE(document.root().raw(), std::string_view(text.constData()));
    QCOMPARE(document.root().integer().has_value(), isInteger);
    QCOMPARE(qint64(document.root().integer().value_or(0)), integer);
    QCOMPARE(document.root().real().has_value(), isReal);
    QCOMPARE(document.root().real().value_or(0), real);
}

void TestJson::whatIsNoNumberHasNoValue_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"-", ".", "-.", "1e", "1e+", "-e5", "--1", "0e1-", "0e--1", "30e+-1", "30e-+1"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJson::whatIsNoNumberHasNoValue()
{
    QFETCH(QByteArray, text);
    const auto document = JsonDocument::parse(text.toStdString());
    QVERIFY(!document.isStrict());
    QVERIFY(!document.root().integer());
    QVERIFY(!document.root().real());
}

void TestJson::stringsAreResolved_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("content");
    QTest::newRow("plain") << QByteArray(R"("a b")") << "a b";
    QTest::newRow("empty") << QByteArray(R"("")") << "";
    QTest::newRow("all escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << "\"\\/\b\f\n\r\t";
    QTest::newRow("umlaut") << QByteArray(R"("\u00e4")") << QString("ä");
    QTest::newRow("pair") << QByteArray(R"("\ud83d\ude00")") << QString("😀");
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << QString("a") + QChar(0) + "b";
    QTest::newRow("lone high") << QByteArray(R"("\ud83dx")") << QString("\uFFFDx");
    QTest::newRow("lone low") << QByteArray(R"("\ude00")") << QString("\uFFFD");
    QTest::newRow("two highs") << QByteArray(R"("\ud83d\ud83d")") << QString("\uFFFD\uFFFD");
    QTest::newRow("not UTF-8") << QByteArray("\"\xff\"") << QString("\uFFFD");
    QTest::newRow("cut off") << QByteArray(R"("abc)") << "abc";
    QTest::newRow("cut off in an escape") << QByteArray(R"("abc\)") << QString("abc\uFFFD");
    QTest::newRow("cut off behind an escaped quote") << QByteArray(R"("abc\")") << "abc\"";
}

void TestJson::stringsAreResolved()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, content);
    const auto document = JsonDocument::parse(text.toStdString());
    QVERIFY(document.root().isString());
    QCOMPARE(QString::fromStdString(document.root().string()), content);
}

void TestJson::everyFaultIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    const auto row = [](const char *name, QByteArray text, Kind kind, int begin, int end) {
        QTest::newRow(name) << text << kind << begin << end;
    };
    row("nothing", "", Kind::Empty, 0, 0);
    row("blanks", "  ", Kind::Empty, 2, 2);
    row("open object", "{\"a\":1", Kind::UnexpectedEnd, 6, 6);
    row("open name", "{\"a", Kind::UnexpectedEnd, 3, 3);
    row("no value yet", "{\"a\":", Kind::UnexpectedEnd, 5, 5);
    row("open string", "\"abc", Kind::UnexpectedEnd, 4, 4);
    row("bare word", "[abc]", Kind::UnexpectedText, 1, 4);
    row("bare name", "{abc:1}", Kind::UnexpectedText, 1, 4);
    row("no value", "{\"a\":}", Kind::UnexpectedText, 5, 6);
    row("no comma", "[1 2]", Kind::UnexpectedText, 3, 4);
    row("equals sign", "{\"a\"=1}", Kind::UnexpectedText, 4, 5);
    row("wrong bracket", "[1}]", Kind::UnexpectedText, 2, 3);
    row("NUL", QByteArray("[\0]", 3), Kind::UnexpectedText, 1, 2);
    row("leading zero", "[01]", Kind::InvalidNumber, 1, 3);
    row("lone minus", "[-]", Kind::InvalidNumber, 1, 2);
    row("bare point", "[.5]", Kind::InvalidNumber, 1, 3);
    row("bare exponent", "[1e]", Kind::InvalidNumber, 1, 3);
    row("plus", "[+1]", Kind::InvalidNumber, 1, 3);
    row("NaN", "[NaN]", Kind::InvalidNumber, 1, 4);
    row("minus infinity", "[-Infinity]", Kind::InvalidNumber, 1, 10);
    row("unknown escape", R"(["a\x"])", Kind::InvalidEscape, 3, 5);
    row("short escape", R"(["\u12"])", Kind::InvalidEscape, 2, 4);
    row("line break in a string", "[\"a\nb\"]", Kind::ControlCharacter, 3, 4);
    row("lone surrogate", R"(["\ud800"])", Kind::LoneSurrogate, 2, 8);
    row("Latin-1", "[\"\xe4\"]", Kind::InvalidUtf8, 2, 3);
    row("byte order mark", "\xef\xbb\xbf[]", Kind::ByteOrderMark, 0, 3);
    row("more text", "{} {}", Kind::TrailingText, 3, 5);
    row("comma in an array", "[1,]", Kind::TrailingComma, 2, 3);
    row("comma in an object", "{\"a\":1, }", Kind::TrailingComma, 6, 7);
    row("name twice", R"({"a":1,"\u0061":2})", Kind::DuplicateName, 7, 15);
}

void TestJson::everyFaultIsNamedWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(Kind, kind);
    QFETCH(int, begin);
    QFETCH(int, end);
    const auto document = JsonDocument::parse(text.toStdString());
    QCOMPARE(document.faults().size(), std::size_t{1});
    QCOMPARE(document.faults()[0].kind, kind);
    QCOMPARE(document.faults()[0].where, (ByteRange{std::size_t(begin), std::size_t(end)}));
}

void TestJson::aFaultCostsOnlyItsOwnPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("z"); // what the member z is read as
    QTest::newRow("missing comma") << QByteArray(R"({"a":1 "z":2})") << QByteArray("2");
    QTest::newRow("missing value") << QByteArray(R"({"a":,"z":2})") << QByteArray("2");
    QTest::newRow("missing colon") << QByteArray(R"({"a" 1,"z":2})") << QByteArray("2");
    QTest::newRow("bare words") << QByteArray(R"({a:b,"z":2})") << QByteArray("2");
    QTest::newRow("array not closed") << QByteArray(R"({"a":{"b":[1,2},"z":2})") << QByteArray("2");
    QTest::newRow("two commas") << QByteArray(R"({"a":1,,"z":2})") << QByteArray("2");
    QTest::newRow("cut off") << QByteArray(R"({"a":[{"b":1}],"z":"half a st)") << QByteArray("\"half a st");
    QTest::newRow("object without a name") << QByteArray(R"({"a":1 {"b":2},"z":2})") << QByteArray("2");
}

void TestJson::aFaultCostsOnlyItsOwnPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, z);
    const auto document = JsonDocument::parse(text.toStdString());
    QVERIFY(!document.isStrict());
    QCOMPARE(document.root().member("z").raw(), std::string_view(z.constData()));
}

void TestJson::aHundredThousandLevelsAreSkippedAndTheRestIsRead()
{
    constexpr std::size_t kLevels = 100'000;
    const std::string deep = std::string(kLevels, '[') + "\"]\"" + std::string(kLevels, ']');
    const auto document = JsonDocument::parse("{\"deep\":" + deep + ",\"z\":1}");
    QCOMPARE(document.faults().size(), std::size_t{1});
    QCOMPARE(document.faults()[0].kind, Kind::TooDeep);
    const std::size_t skippedLevels = limits::kJsonDepth - 1;
    QCOMPARE(document.faults()[0].where, (ByteRange{8 + skippedLevels, 8 + deep.size() - skippedLevels}));
    QCOMPARE(document.root().member("z").integer(), 1);
    QCOMPARE(document.root().member("deep").raw().size(), deep.size());
}

void TestJson::aByteThatNeedsALookIsSeenWhereverItStands()
{
    for (std::size_t size = 1; size < 68; size += size == 19 ? 42 : 1) {
        for (std::size_t at = 1; at <= size; ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                std::string text = '[' + ('"' + std::string(size, '!') + "\",\"\\u0023\"]");
                text[1 + at] = static_cast<char>(byte);
                const auto document = JsonDocument::parse(text);
                const bool isPlain = byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
                QCOMPARE(document.isStrict(), isPlain);
                if (isPlain)
                    QCOMPARE((*document.root().elements().begin()).range(), (ByteRange{1, size + 3}));
                else if (byte == '"')
                    QCOMPARE((*document.root().elements().begin()).range(), (ByteRange{1, at + 2}));
                else if (byte < 0x20)
                    QCOMPARE(document.faults()[0], (JsonFault{Kind::ControlCharacter, {1 + at, 2 + at}}));
                else if (byte >= 0x80)
                    QCOMPARE(document.faults()[0], (JsonFault{Kind::InvalidUtf8, {1 + at, 2 + at}}));
            }
        }
    }
}

void TestJson::aByteThatNeedsALookIsSeenInLongTexts()
{
    constexpr std::size_t kSize = 9000;
    // What is read with a choice for every character comes first, and is more or less than is looked at
    // ahead.
    for (const std::size_t before : {0U, 1U, 5000U}) {
        const std::string begin = '[' + std::string(before, ' ');
        for (std::size_t at = 0; at < kSize; at += at % 64 == 1 || at % 64 == 62 ? 1 : 20) {
            for (const unsigned char byte : {0x01, 0x22, 0x5C, 0x80}) {
                std::string text = begin + '"' + std::string(kSize, 'n') + "\",\"\\u0023\"]";
                const std::size_t place = begin.size() + 1 + at;
                text[place] = static_cast<char>(byte);
                const auto document = JsonDocument::parse(text);
                const ByteRange first = (*document.root().elements().begin()).range();
                QCOMPARE(first.begin, begin.size());
                if (byte == '"')
                    QCOMPARE(first.end, place + 1);
                else if (byte == '\\')
                    QCOMPARE(document.isStrict(), at + 1 < kSize); // an escaped n, or a quote that goes on
                else
                    QCOMPARE(document.faults(),
                             (std::vector{JsonFault{byte < 0x20 ? Kind::ControlCharacter : Kind::InvalidUtf8,
                                                    {place, place + 1}}}));
            }
        }
    }
}

namespace {

/// Kinds and texts of `value` and all within it, in order.
void tell(const JsonValue &value, QByteArray &told)
{
    told += char('0' + int(value.kind()));
    if (value.isObject()) {
        for (const JsonMember member : value.members()) {
            told += QByteArray::fromStdString(std::string(member.name.raw()));
            tell(member.value, told);
        }
    } else if (value.isArray()) {
        for (const JsonValue element : value.elements())
            tell(element, told);
    } else {
        told += QByteArray::fromStdString(std::string(value.raw()));
    }
    told += ';';
}

QByteArray told(const QByteArrayList &tokens, const QByteArray &between)
{
    const auto document = JsonDocument::parse(tokens.join(between).toStdString());
    QByteArray told;
    tell(document.root(), told);
    for (const JsonFault &fault : document.faults())
        told += jsonFaultId(fault.kind).data() + QByteArray(" ");
    return told;
}

} // namespace

void TestJson::blanksBetweenTokensChangeNothing()
{
    static const QByteArrayList kMarks{"{", "}", "[", "]", ",", ",", ",", ":", ":"};
    static const QByteArrayList kStrings{
        R"("a")",
        R"("b")",
        R"("")",
        R"("a\"b")",
        R"("\x")",
        "\"\t\"",
        R"("longer than sixty-four bytes, so that it is looked at in parts")"};
    static const QByteArrayList kWords{"1", "7120", "0", "-1", "01", "1.5", "1e400", "true", "null", "oops"};
    QRandomGenerator random(20261127);
    const auto oneOf = [&random](const QByteArrayList &all) {
        return all[random.bounded(all.size())];
    };
    for (int round = 0; round < 20'000; ++round) {
        QByteArrayList tokens{random.bounded(2) == 0 ? "{" : "["};
        bool mayBeWord = true; // two words without a mark between them would be one
        for (int i = random.bounded(24); i > 0; --i) {
            const int kind = random.bounded(8);
            if (kind == 0 && mayBeWord)
                tokens << oneOf(kWords);
            else if (kind < 4)
                tokens << oneOf(kStrings);
            else if (kind == 4)
                tokens << oneOf(kStrings) << ":" << oneOf(kStrings) << ",";
            else
                tokens << oneOf(kMarks);
            mayBeWord = kMarks.contains(tokens.last());
        }
        const QByteArray compact = tokens.join();
        QVERIFY2(told(tokens, "") == told(tokens, " "), compact.constData());
    }
}

void TestJson::twoNamesAlikeAreFoundAmongAnyNumber()
{
    for (int count = 2; count < 40; ++count) {
        for (int twin = 0; twin + 1 < count; ++twin) {
            std::string text = "{";
            for (int i = 0; i + 1 < count; ++i)
                text += "\"n" + std::to_string(10 + i) + (count % 2 == 0 ? "\":{}," : "\":[0],");
            const std::size_t begin = text.size();
            text += "\"n" + std::to_string(10 + twin) + "\":1}";
            const auto document = JsonDocument::parse(std::move(text));
            QCOMPARE(document.faults(), (std::vector{JsonFault{Kind::DuplicateName, {begin, begin + 5}}}));
        }
    }
    QCOMPARE(JsonDocument::parse(R"({"a":1,"\u0061":2})").faults().size(), std::size_t{1});
}

void TestJson::onlyNamesOfOneObjectCanBeAlike_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("second"); // where it begins; -1 when there is none

    QTest::newRow("one") << QByteArray(R"({"a":1})") << -1;
    QTest::newRow("two") << QByteArray(R"({"a":1,"a":1})") << 7;
    QTest::newRow("without a letter") << QByteArray(R"({"":1,"":"x"})") << 6;
    QTest::newRow("with one letter and none") << QByteArray(R"({"":1,"a":1,"":1})") << 12;
    QTest::newRow("both bare") << QByteArray(R"({a:1,a:1})") << 5;
    QTest::newRow("the first bare") << QByteArray(R"({a:1,"a":1})") << 5;
    QTest::newRow("the second bare") << QByteArray(R"({"a":1,a:1})") << 7;
    QTest::newRow("the second without an end") << QByteArray(R"({"a":1,"a)") << 7;
    QTest::newRow("the second escaped") << QByteArray(R"({"a":1,"\u0061":1})") << 7;
    QTest::newRow("the first escaped") << QByteArray(R"({"\u0061":1,"a":1})") << 12;
    QTest::newRow("begin and length alike") << QByteArray(R"({"alice":1,"album":1})") << -1;
    QTest::newRow("around an object") << QByteArray(R"({"a":1,"b":{"c":1},"a":1})") << 19;
    QTest::newRow("around an empty object") << QByteArray(R"({"a":1,"b":{},"a":1})") << 14;
    QTest::newRow("behind an object") << QByteArray(R"({"b":{"c":1},"a":1,"a":1})") << 19;
    QTest::newRow("around objects of an array") << QByteArray(R"({"a":1,"b":[{"a":1},{"a":1}],"a":1})") << 29;
    QTest::newRow("around an array") << QByteArray(R"({"a":1,"b":["a",true],"a":1})") << 22;
    QTest::newRow("around a word") << QByteArray(R"({"a":1,"b":true,"a":1})") << 16;
    QTest::newRow("inside and outside") << QByteArray(R"({"a":1,"b":{"a":1}})") << -1;
    QTest::newRow("outside and inside") << QByteArray(R"({"b":{"a":1},"a":1})") << -1;
    QTest::newRow("of two objects") << QByteArray(R"([{"a":1},{"a":1}])") << -1;
}

void TestJson::onlyNamesOfOneObjectCanBeAlike()
{
    QFETCH(QByteArray, text);
    QFETCH(int, second);
    const auto document = JsonDocument::parse(text.toStdString());
    int found = -1;
    for (const JsonFault &fault : document.faults()) {
        if (fault.kind == Kind::DuplicateName)
            found = int(fault.where.begin);
    }
    QCOMPARE(found, second);
}

void TestJson::aMillionNamesWithTwoAlikeAreReadQuickly()
{
    std::string text = "{";
    for (int i = 0; i < 1'000'000; ++i)
        text += '"' + std::to_string(i) + "\":0,";
    const std::size_t last = text.size();
    text += "\"77\":1}";
    const auto document = JsonDocument::parse(std::move(text));
    QCOMPARE(document.faults().size(), std::size_t{1});
    QCOMPARE(document.faults()[0], (JsonFault{Kind::DuplicateName, {last, last + 4}}));
    QCOMPARE(document.root().member("77").integer(), 1);
}

void TestJson::aMillionNumbersWithoutAStringAreReadQuickly()
{
    // Whoever looked for the next quote at each of them would look through the rest a million times.
    std::string text = "[";
    for (int i = 0; i < 1'000'000; ++i)
        text += "1.5,";
    text += "2]";
    QCOMPARE(JsonDocument::parse(text).root().size(), std::size_t{1'000'001});
}

void TestJson::aMovedDocumentKeepsItsValues()
{
    for (const int count : {1, 100}) {
        std::string text = "[0";
        for (int i = 1; i < count; ++i)
            text += ',' + std::to_string(i);
        auto first = JsonDocument::parse(text + ']');
        JsonDocument second(std::move(first));
        first = JsonDocument::parse("[true]");
        JsonDocument third;
        third = std::move(second);
        int expected = 0;
        for (const JsonValue element : third.root().elements())
            QCOMPARE(element.integer(), expected++);
        QCOMPARE(expected, count);
        QCOMPARE((*first.root().elements().begin()).kind(), JsonKind::True);
    }
}

void TestJson::arraysAndObjectsIterate()
{
    const auto document = JsonDocument::parse(R"([[1,[2]],{"a":{"b":3}},[],"x"])");
    QStringList elements;
    for (const JsonValue element : document.root().elements())
        elements << QString::fromUtf8(element.raw().data(), qsizetype(element.raw().size()));
    QCOMPARE(elements, (QStringList{"[1,[2]]", "{\"a\":{\"b\":3}}", "[]", "\"x\""}));
    QVERIFY(document.root().members().begin() == document.root().members().end());
}

void TestJson::whatIsWrittenReadsBack()
{
    JsonWriter writer;
    writer.beginObject().key("a\"b\n").string("x\x01\xff").key("n").beginArray().integer(-7).raw("1e400");
    writer.boolean(true).null().endArray().key("o").beginObject().endObject().endObject();
    QCOMPARE(QByteArray::fromStdString(writer.text()),
             QByteArray("{\"a\\\"b\\n\":\"x\\u0001\xEF\xBF\xBD\",\"n\":[-7,1e400,true,null],\"o\":{}}"));
    const auto document = JsonDocument::parse(writer.text());
    QVERIFY(document.isStrict());
    QCOMPARE(QString::fromStdString(document.root().member("a\"b\n").string()), QString("x\x01\uFFFD"));
    QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(jsonQuoted("\"")).prepend('[').append(']'))
                .isArray());
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
