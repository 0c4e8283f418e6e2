#include "core/drawing/drawing_text.h"
#include "core/drawing/picture/layout.h"
#include "core/drawing/picture/svg.h"
#include "tests/core/drawing/drawn_tokens.h"

#include <QXmlStreamReader>

#include <cmath>

using namespace jotscope;
using namespace jotscope::drawn;

class TestDrawingPicture : public QObject
{
    Q_OBJECT

private slots:
    void everyShapeStaysWithinThePicture_data();
    void everyShapeStaysWithinThePicture();
    void rowsDoNotOverlapAndAreFoundByTheirPlace_data() { everyShapeStaysWithinThePicture_data(); }
    void rowsDoNotOverlapAndAreFoundByTheirPlace();
    void everyByteThatIsComparedIsOnThePicture();
    void equalBytesAreJoinedAndOthersHatched();
    void theSvgIsWellFormedAndNamesEveryField_data();
    void theSvgIsWellFormedAndNamesEveryField();
    void theSvgKeepsForeignNamesHarmless();
    void theWordsAreAskedFor();
    void theTextAlternativeNamesEveryField_data() { theSvgIsWellFormedAndNamesEveryField_data(); }
    void theTextAlternativeNamesEveryField();
    void everyInkIsReadable();
};

namespace {

LayoutMetrics metrics(double width, bool isRightToLeft)
{
    return {width, 18, 22, isRightToLeft, [](const std::string &text, bool) {
                return 7.0 * double(text.size());
            }};
}

QStringList textsOf(const QByteArray &svg, QLatin1String element)
{
    QXmlStreamReader xml(svg);
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
            texts << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return xml.hasError() ? QStringList(xml.errorString()) : texts;
}

double luminance(std::uint32_t rgb)
{
    const auto linear = [rgb](unsigned shift) {
        const double value = (rgb >> shift & 0xffU) / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
}

/// WCAG 2.1, "contrast ratio".
double contrast(std::uint32_t one, std::uint32_t other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

void TestDrawingPicture::everyShapeStaysWithinThePicture_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<double>("width");
    QTest::addColumn<bool>("isRightToLeft");
    for (const char *name : {"HS256", "RS256", "PS512", "ES512", "EdDSA Ed448"}) {
        for (const double width : {260.0, 480.0, 700.0, 1200.0}) {
            QTest::addRow("%s on %g", name, width) << std::string(name) << width << false;
            QTest::addRow("%s on %g from the right", name, width) << std::string(name) << width << true;
        }
    }
}

void TestDrawingPicture::everyShapeStaysWithinThePicture()
{
    QFETCH(const std::string, name);
    QFETCH(const double, width);
    QFETCH(const bool, isRightToLeft);
    const Example one = example(name);
    const Drawn drawn = draw(withOtherPayload(one.token), one.publicKey);
    const DrawingLayout layout = layOutDrawing(drawn.drawing, metrics(width, isRightToLeft));
    QVERIFY(layout.shapes.size() > 5);
    for (const DrawnShape &shape : layout.shapes) {
        if (shape.kind == ShapeKind::Text)
            continue;
        QVERIFY(shape.box.x >= -6 && shape.box.right() <= width + 6); // a pointer may overhang
        QVERIFY(shape.box.y >= 0 && shape.box.bottom() <= layout.height + 0.01);
    }
}

void TestDrawingPicture::rowsDoNotOverlapAndAreFoundByTheirPlace()
{
    QFETCH(const std::string, name);
    QFETCH(const double, width);
    QFETCH(const bool, isRightToLeft);
    const Example one = example(name);
    const Drawn drawn = draw(one.token, one.publicKey);
    const DrawingLayout layout = layOutDrawing(drawn.drawing, metrics(width, isRightToLeft));
    std::size_t fields = 0;
    for (const DrawnSection &section : drawn.drawing.sections)
        fields += section.fields.size();
    QCOMPARE(layout.items.size(), fields);
    double bottom = 0;
    for (std::size_t i = 0; i < layout.items.size(); ++i) {
        const Box &box = layout.items[i].box;
        QVERIFY(box.height > 0);
        QVERIFY(box.y >= bottom);
        bottom = box.bottom();
        QCOMPARE(layout.itemAt(box.x + box.width / 2, box.y + box.height / 2), i);
        if (const auto &segment = layout.items[i].segment)
            QCOMPARE(layout.itemAt(segment->x + 1, segment->y + 1), i);
    }
    QCOMPARE(layout.itemAt(width / 2, layout.height + 1), kNoItem);
}

void TestDrawingPicture::everyByteThatIsComparedIsOnThePicture()
{
    const Example one = example("RS512");
    const Drawn drawn = draw(withOtherPayload(one.token), one.publicKey);
    const DrawingLayout layout = layOutDrawing(drawn.drawing, metrics(480, false));
    QByteArray digits;
    for (const DrawnShape &shape : layout.shapes) {
        if (shape.kind == ShapeKind::Bytes && layout.items[shape.item].field == 4)
            digits += QByteArray::fromStdString(shape.text);
    }
    const DrawnField *digest = drawn.field(FieldKind::Digest);
    QCOMPARE(digits.size(), qsizetype(2 * (digest->bytes.size() + digest->expected->size())));
}

void TestDrawingPicture::equalBytesAreJoinedAndOthersHatched()
{
    const Example one = example("HS256");
    std::string signature = signatureOf(one.token);
    signature[3] = static_cast<char>(signature[3] ^ 1);
    const Drawn drawn = draw(withSignature(one.token, signature), one.publicKey);
    const DrawingLayout layout = layOutDrawing(drawn.drawing, metrics(1200, false));
    std::vector<double> hatched;
    std::vector<double> joined;
    for (const DrawnShape &shape : layout.shapes) {
        if (shape.kind == ShapeKind::Hatched)
            hatched.push_back(shape.box.width / 22);
        else if (shape.kind == ShapeKind::Filled && shape.box.height > 40)
            joined.push_back(shape.box.width / 22);
    }
    QCOMPARE(hatched, std::vector<double>{1});
    QCOMPARE(joined, (std::vector<double>{3, 28}));
}

void TestDrawingPicture::theSvgIsWellFormedAndNamesEveryField_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<QJsonObject>("key");
    for (const Example &one : examples()) {
        QTest::addRow("%s", one.alg.c_str()) << one.token << one.publicKey;
        QTest::addRow("%s with another payload", one.alg.c_str())
            << withOtherPayload(one.token) << one.publicKey;
        QTest::addRow("%s without a key", one.alg.c_str()) << one.token << QJsonObject();
    }
}

void TestDrawingPicture::theSvgIsWellFormedAndNamesEveryField()
{
    QFETCH(const std::string, token);
    QFETCH(const QJsonObject, key);
    const Drawn drawn = key.isEmpty() ? draw(token) : draw(token, key);
    const QByteArray svg = QByteArray::fromStdString(drawingSvg(drawn.drawing));
    const QStringList titles = textsOf(svg, QLatin1String("title"));
    QVERIFY(titles.contains("Drawing of a signature"));
    QCOMPARE(textsOf(svg, QLatin1String("desc")),
             QStringList(QString::fromStdString(drawingText(drawn.drawing))));
    for (const DrawnSection &section : drawn.drawing.sections) {
        for (const DrawnField &field : section.fields) {
            const QString first = QString::fromStdString(fieldLines(section, field, englishWords).front());
            const auto names = [&](const QString &title) {
                return title.startsWith(first);
            };
            QVERIFY2(std::ranges::any_of(titles, names), qPrintable(first));
        }
    }
    QVERIFY(!svg.contains("nan") && !svg.contains("inf\""));
}

void TestDrawingPicture::theSvgKeepsForeignNamesHarmless()
{
    QJsonObject key = example("HS256").publicKey;
    key["kid"] = "<script>&\"\x01";
    const QByteArray svg = QByteArray::fromStdString(drawingSvg(draw(example("HS256").token, key).drawing));
    QVERIFY(!svg.contains("<script"));
    QVERIFY(textsOf(svg, QLatin1String("desc")).front().contains("<script>&\""));
}

void TestDrawingPicture::theWordsAreAskedFor()
{
    const auto shout = [](const char *english) {
        return QString(english).toUpper().toStdString();
    };
    const Example one = example("ES256");
    const QByteArray svg =
        QByteArray::fromStdString(drawingSvg(draw(one.token, one.publicKey).drawing, shout));
    QVERIFY(textsOf(svg, QLatin1String("title")).contains("DRAWING OF A SIGNATURE"));
    QVERIFY(textsOf(svg, QLatin1String("text")).contains("LENGTH"));
    QVERIFY(!textsOf(svg, QLatin1String("text")).contains("Length"));
}

void TestDrawingPicture::theTextAlternativeNamesEveryField()
{
    QFETCH(const std::string, token);
    QFETCH(const QJsonObject, key);
    const Drawn drawn = key.isEmpty() ? draw(token) : draw(token, key);
    const QString text = QString::fromStdString(drawingText(drawn.drawing));
    for (const DrawnSection &section : drawn.drawing.sections) {
        for (const DrawnField &field : section.fields)
            QVERIFY(text.contains(QString::fromStdString(fieldName(section, field, englishWords))));
    }
}

void TestDrawingPicture::everyInkIsReadable()
{
    for (const bool isDark : {false, true}) {
        const std::uint32_t card = inksOf(Hue::Plain, isDark).fill;
        for (int hue = 0; hue <= int(Hue::Bad); ++hue) {
            const Inks inks = inksOf(Hue(hue), isDark);
            QVERIFY2(contrast(inks.text, inks.fill) >= 4.5, qPrintable(QString::number(hue)));
            QVERIFY2(contrast(inks.text, card) >= 4.5, qPrintable(QString::number(hue)));
            // WCAG 2.1, 1.4.11: what carries meaning without words.
            if (Hue(hue) != Hue::Plain)
                QVERIFY2(contrast(inks.edge, card) >= 3.0, qPrintable(QString::number(hue)));
        }
    }
}

QTEST_APPLESS_MAIN(TestDrawingPicture)
#include "tst_drawing_picture.moc"
