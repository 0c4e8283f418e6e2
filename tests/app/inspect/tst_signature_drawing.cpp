#include "app/inspect/copies/token_copies.h"
#include "app/inspect/drawing/drawing_output.h"
#include "app/inspect/drawing/drawing_painter.h"
#include "app/inspect/drawing/drawing_words.h"
#include "app/inspect/drawing/signature_drawing_view.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/inspect_page.h"
#include "core/jose/keys/key_import.h"
#include "tests/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QXmlStreamReader>

using namespace jotscope;
using namespace jotscope::tokens;

/// The drawing as a person meets it: pointer, keyboard, clipboard, file, paper, and without seeing it.
class TestSignatureDrawing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void thePointerNamesAFieldAndLightsUpItsCharacters();
    void theToolTipHoldsTheBytes();
    void theKeyboardMovesAmongTheFields();
    void inRightToLeftTheArrowsAreMirrored();
    void assistiveTechnologyReadsItInWords();
    void aCharacterOfThePasteLightsUpItsField();
    void copyPutsAnSvgOnTheClipboard();
    void aFieldsBytesAreCopied();
    void theSvgIsSavedWholeOrNotAtAll();
    void itPrints();
    void rightToLeftPutsNamesOnTheRight();
    void textsRunInTheirOwnDirection();
    void heightFollowsWidth();
    void aTokenWithoutASignatureHasNoDrawing();
    void anotherTokenForgetsWhereTheKeyboardWas();
    void largeTokensAreDrawnOffTheGuiThread();
    void onThePageItFollowsTokenAndKey();

private:
    void show(const std::string &token, const std::string &secret = kSecret);
    [[nodiscard]] std::size_t itemOf(FieldKind kind) const;
    void hover(std::size_t item) const;

    std::unique_ptr<SignatureDrawingView> m_view;
};

namespace {

/// A byte of the signature is another.
std::string damagedToken()
{
    std::string token = signedToken(R"({"sub":"anna"})");
    char &c = token[token.size() - 20];
    c = c == 'A' ? 'B' : 'A';
    return token;
}

InspectedToken inspected(const std::string &token, const std::string &secret)
{
    const KeyRing keys = secret.empty() ? KeyRing{} : importSecret(secret, SecretEncoding::Utf8, "test").keys;
    return inspect(token, keys, {}, {}).tokens.front();
}

int darkPixels(const QImage &image, const QRect &part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            count += qGray(image.pixel(x, y)) < 120 ? 1 : 0;
    }
    return count;
}

} // namespace

void TestSignatureDrawing::init()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_view = std::make_unique<SignatureDrawingView>();
    m_view->resize(800, 400);
    show(damagedToken());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestSignatureDrawing::cleanup()
{
    m_view.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestSignatureDrawing::show(const std::string &token, const std::string &secret)
{
    m_view->showToken(inspected(token, secret));
}

std::size_t TestSignatureDrawing::itemOf(FieldKind kind) const
{
    std::size_t item = 0;
    for (const DrawnSection &section : m_view->drawing().sections) {
        for (const DrawnField &field : section.fields) {
            if (field.kind == kind)
                return item;
            ++item;
        }
    }
    return kNoItem;
}

void TestSignatureDrawing::hover(std::size_t item) const
{
    QTest::mouseMove(m_view.get(), m_view->itemRect(item).center());
    QCoreApplication::processEvents();
}

void TestSignatureDrawing::thePointerNamesAFieldAndLightsUpItsCharacters()
{
    QSignalSpy told(m_view.get(), &SignatureDrawingView::told);
    QSignalSpy lit(m_view.get(), &SignatureDrawingView::hovered);
    hover(itemOf(FieldKind::Mac));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.last()[0].toString().startsWith("MAC · 32 bytes · not as it should be"));
    QVERIFY(told.last()[0].toString().contains("bytes agree"));
    const std::string token = damagedToken();
    const auto link = lit.last()[0].value<LinkedBytes>();
    QCOMPARE(link.encoded.range, (ByteRange{token.rfind('.') + 1, token.size()}));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_view.get(), &leave);
    QVERIFY(told.last()[0].toString().isEmpty());
    QVERIFY(lit.last()[0].value<LinkedBytes>().isEmpty());
}

void TestSignatureDrawing::theToolTipHoldsTheBytes()
{
    const std::string key = R"({"kty":"oct","kid":"<b>bold</b>","k":")" + encodeBase64Url(kSecret) + "\"}";
    m_view->showToken(inspect(damagedToken(), importKeys(key, "test").keys, {}, {}).tokens.front());
    for (const DrawnSection &section : m_view->drawing().sections) {
        for (const DrawnField &field : section.fields) {
            const QString tip = fieldToolTip(section, field);
            QVERIFY(!tip.contains("<b>"));
            const QByteArray digits = QByteArray::fromStdString(field.bytes).toHex(' ');
            QVERIFY(tip.contains(QString::fromLatin1(digits)));
            QVERIFY(!field.expected || tip.contains("Expected: "));
        }
    }
}

void TestSignatureDrawing::theKeyboardMovesAmongTheFields()
{
    QSignalSpy told(m_view.get(), &SignatureDrawingView::told);
    m_view->clearFocus(); // its window gave it the focus already, for another reason
    m_view->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(m_view->currentItem(), std::size_t(0));
    QVERIFY(told.last()[0].toString().startsWith("Length"));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentItem(), std::size_t(1));
    QVERIFY(told.last()[0].toString().startsWith("MAC"));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentItem(), std::size_t(1)); // the last one
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentItem(), std::size_t(0));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentItem(), std::size_t(1));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentItem(), std::size_t(0));
}

void TestSignatureDrawing::inRightToLeftTheArrowsAreMirrored()
{
    m_view->setLayoutDirection(Qt::RightToLeft);
    m_view->clearFocus(); // its window gave it the focus already, for another reason
    m_view->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(m_view->currentItem(), std::size_t(0));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentItem(), std::size_t(1));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentItem(), std::size_t(0));
}

void TestSignatureDrawing::assistiveTechnologyReadsItInWords()
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Graphic);
    QCOMPARE(interface->text(QAccessible::Name), QString("Drawing of the signature"));
    const QString words = interface->text(QAccessible::Description);
    QVERIFY(words.contains("32 bytes, as HS256 demands"));
    QVERIFY(words.contains("Expected: "));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(interface->text(QAccessible::Value).startsWith("MAC"));
}

void TestSignatureDrawing::aCharacterOfThePasteLightsUpItsField()
{
    const QRect mac = m_view->itemRect(itemOf(FieldKind::Mac));
    const QRect edge(mac.right() - 12, mac.top() + 8, 1, 1);
    const QRgb before = m_view->grab().toImage().pixel(edge.topLeft());
    const std::size_t begin = damagedToken().rfind('.') + 1;
    ByteLink link;
    link.join(*m_view);
    const InspectedToken token = inspected(damagedToken(), kSecret);
    link.setToken(&token);
    m_view->showToken(token);
    link.pointAtPlace({begin + 4, begin + 5});
    QVERIFY(m_view->grab().toImage().pixel(edge.topLeft()) != before);
    link.pointAtPlace({0, 1}); // the header's
    QCOMPARE(m_view->grab().toImage().pixel(edge.topLeft()), before);
}

void TestSignatureDrawing::copyPutsAnSvgOnTheClipboard()
{
    m_view->copySvg();
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    QVERIFY(mime->hasFormat("image/svg+xml"));
    const QByteArray svg = mime->data("image/svg+xml");
    QCOMPARE(mime->text().toUtf8(), svg);
    QXmlStreamReader xml(svg);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), QLatin1String("svg"));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TestSignatureDrawing::aFieldsBytesAreCopied()
{
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    const DrawnField &mac = m_view->drawing().sections.back().fields.front();
    QCOMPARE(QApplication::clipboard()->text().toLatin1(), QByteArray::fromStdString(mac.bytes).toHex());
}

void TestSignatureDrawing::theSvgIsSavedWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("signature.svg");
    const QByteArray svg = drawingAsSvg(m_view->drawing(), Qt::LeftToRight);
    QCOMPARE(saveSvg(svg, path), QString());
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), svg);
    QVERIFY(!saveSvg(svg, folder.filePath("missing/signature.svg")).isEmpty());
}

void TestSignatureDrawing::itPrints()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("signature.pdf");
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(path);
    printDrawing(m_view->drawing(), printer, Qt::LeftToRight);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(file.size() > 4000); // with glyphs, not an empty page
}

void TestSignatureDrawing::rightToLeftPutsNamesOnTheRight()
{
    m_view->resize(1100, 400);
    const QRect row = m_view->itemRect(itemOf(FieldKind::Mac));
    const QRect leading(row.left(), row.top(), 20, row.height());
    const QRect trailing(row.right() - 20, row.top(), 20, row.height());
    // The swatch before the name is the only thing that reaches an edge.
    const auto inkOf = [&](const QRect &part) {
        const QImage image = m_view->grab(part).toImage();
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                colours << image.pixel(x, y);
        return colours.size();
    };
    QVERIFY(inkOf(leading) > 1);
    QVERIFY(inkOf(trailing) == 1);
    m_view->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(inkOf(leading) == 1);
    QVERIFY(inkOf(trailing) > 1);
}

void TestSignatureDrawing::textsRunInTheirOwnDirection()
{
    DrawingLayout layout;
    DrawnShape shape;
    shape.kind = ShapeKind::Text;
    shape.box = {10, 10, 380, 30};
    shape.text = "32 bytes, as HS256 demands.";
    layout.shapes.push_back(shape);
    const auto painted = [&](Qt::LayoutDirection window) {
        QImage image(400, 50, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(window);
        DrawingPainter(m_view->font(), image).paint(painter, layout, image.rect(), false);
        return image;
    };
    const QImage image = painted(Qt::LeftToRight);
    QVERIFY(darkPixels(image, image.rect()) > 100);
    QCOMPARE(painted(Qt::RightToLeft), image);
}

void TestSignatureDrawing::heightFollowsWidth()
{
    QVERIFY(m_view->hasHeightForWidth());
    QVERIFY(m_view->heightForWidth(300) > m_view->heightForWidth(1200));
    m_view->resize(300, 100);
    QVERIFY(m_view->itemRect(itemOf(FieldKind::Mac)).bottom() <= m_view->heightForWidth(300));
    QVERIFY(darkPixels(m_view->grab().toImage(), m_view->rect()) > 100);
}

void TestSignatureDrawing::aTokenWithoutASignatureHasNoDrawing()
{
    show(encodeBase64Url(R"({"alg":"HS256"})") + '.' + encodeBase64Url(R"({"sub":"anna"})"), {});
    QVERIFY(m_view->drawing().isEmpty());
    QVERIFY(m_view->isHidden());
    m_view->copySvg();
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentItem(), kNoItem);
    SignatureDrawingView fresh;
    fresh.resize(300, 100);
    fresh.grab();
    QVERIFY(fresh.drawing().isEmpty());
}

void TestSignatureDrawing::anotherTokenForgetsWhereTheKeyboardWas()
{
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentItem(), std::size_t(1));
    show(signedToken("{}", R"({"alg":"none"})"), {});
    QCOMPARE(m_view->currentItem(), kNoItem);
    QVERIFY(m_view->currentText().isEmpty());
}

void TestSignatureDrawing::largeTokensAreDrawnOffTheGuiThread()
{
    QSignalSpy drawn(m_view.get(), &SignatureDrawingView::drawn);
    show(signedToken("\"" + std::string(1 << 20, 'x') + "\""));
    QVERIFY(m_view->isBusy());
    QVERIFY(m_view->drawing().isEmpty());
    QTRY_VERIFY(!m_view->isBusy());
    QCOMPARE(itemOf(FieldKind::Mac), std::size_t(1));
}

void TestSignatureDrawing::onThePageItFollowsTokenAndKey()
{
    InspectPage page;
    page.resize(1200, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY(!page.copies().hasDrawing());
    QSignalSpy status(&page, &InspectPage::statusChanged);
    page.showText(QByteArray::fromStdString(signedToken(R"({"sub":"anna"})")));
    QTRY_VERIFY(page.copies().hasDrawing());
    auto *view = page.findChild<SignatureDrawingView *>(QStringLiteral("signatureDrawing"));
    QTRY_VERIFY(view->isVisible());
    QVERIFY(!view->drawing().sections.back().fields.front().expected);
    const QTemporaryDir folder;
    QFile key(folder.filePath("key.jwk"));
    QVERIFY(key.open(QFile::WriteOnly));
    key.write(QByteArray::fromStdString(R"({"kty":"oct","k":")" + encodeBase64Url(kSecret) + "\"}"));
    key.close();
    page.addKeyFile(key.fileName());
    QTRY_VERIFY(view->drawing().sections.back().fields.front().expected);
    view->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(!status.isEmpty());
    QVERIFY(status.last()[0].toString().startsWith("Length"));
    page.copies().copyDrawing();
    QVERIFY(QApplication::clipboard()->mimeData()->hasFormat("image/svg+xml"));
    page.showText({});
    QTRY_VERIFY(!page.copies().hasDrawing());
}

QTEST_MAIN(TestSignatureDrawing)
#include "tst_signature_drawing.moc"
