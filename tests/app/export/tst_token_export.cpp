#include "app/inspect/export/token_export.h"
#include "app/inspect/inspect_page.h"
#include "app/main_window.h"
#include "app/widgets/theme.h"
#include "core/export/export_colors.h"
#include "core/export/export_formats.h"
#include "tests/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>

using namespace jotscope;
using namespace jotscope::tokens;

/// A token taken out of the window: onto the clipboard, into files, onto paper.
class TestTokenExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void eachCopyHasItsKinds_data();
    void eachCopyHasItsKinds();
    void redactionIsRemembered();
    void redactedCopiesHoldNoValue();
    void withoutATokenThereIsNothingToExport();
    void filesAreWrittenInTheFormatOfTheirName_data();
    void filesAreWrittenInTheFormatOfTheirName();
    void aFileThatCanNotBeWrittenIsTold();
    void coloursAreTheLightThemes();
    void picturesHaveThePartsColours();
    void markdownIsReadAsItWasMeant_data();
    void markdownIsReadAsItWasMeant();
    void longTokensArePrintedOnSeveralPages();

private:
    QAction *action(ActionId id) const { return m_window->action(id); }
    void trigger(ActionId id) const;
    static const QMimeData *clipboard() { return QApplication::clipboard()->mimeData(); }

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QByteArray kToken = QByteArray::fromStdString(signedToken(R"({"sub":"SENSITIVE","exp":1795500300})"));

ExportSheet sheetOf(const std::string &text)
{
    const Inspection inspection = inspect(text, {}, {}, Instant{});
    return exportSheet(inspection.tokens.at(0), englishExport(Redaction::Secrets, Instant{}));
}

} // namespace

void TestTokenExport::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    applyTheme(ThemeChoice::Light);
}

void TestTokenExport::init()
{
    m_settings = std::make_unique<Settings>();
    m_settings->setRedactsValues(false);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->show();
    m_window->inspectPage().showText(kToken);
    QApplication::clipboard()->clear();
}

void TestTokenExport::cleanup()
{
    m_window.reset();
    m_settings->setRedactsValues(false);
}

void TestTokenExport::trigger(ActionId id) const
{
    action(id)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isBusy(), 20000);
}

void TestTokenExport::eachCopyHasItsKinds_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<QString>("holds");
    QTest::newRow("JSON") << int(ActionId::CopyAsJson) << QStringList({"text/plain", "application/json"})
                          << "\"sub\": \"SENSITIVE\"";
    QTest::newRow("Markdown") << int(ActionId::CopyAsMarkdown) << QStringList({"text/plain", "text/markdown"})
                              << "# JWS, HS256";
    QTest::newRow("HTML") << int(ActionId::CopyAsHtml) << QStringList({"text/plain", "text/html"})
                          << "# JWS, HS256";
    QTest::newRow("picture") << int(ActionId::CopyAsPicture)
                             << QStringList({"image/svg+xml", "application/x-qt-image"}) << "";
}

void TestTokenExport::eachCopyHasItsKinds()
{
    QFETCH(int, id);
    QFETCH(QStringList, kinds);
    QFETCH(QString, holds);
    trigger(ActionId(id));
    for (const QString &kind : kinds)
        QVERIFY2(clipboard()->hasFormat(kind), qPrintable(kind + " of " + clipboard()->formats().join(' ')));
    QVERIFY2(clipboard()->text().contains(holds), qPrintable(clipboard()->text()));
}

void TestTokenExport::redactionIsRemembered()
{
    QVERIFY(!action(ActionId::RedactValues)->isChecked());
    action(ActionId::RedactValues)->trigger();
    const Settings settings;
    QVERIFY(settings.redactsValues());
    MainWindow other(*m_settings);
    QVERIFY(other.action(ActionId::RedactValues)->isChecked());
}

void TestTokenExport::redactedCopiesHoldNoValue()
{
    action(ActionId::RedactValues)->trigger();
    trigger(ActionId::CopyAsHtml);
    QVERIFY(!clipboard()->html().contains("SENSITIVE"));
    QVERIFY(!clipboard()->text().contains("SENSITIVE"));
    QVERIFY(clipboard()->html().contains("xxxxxxxxx"));
    QVERIFY(!clipboard()->html().contains(kToken.right(20)));
    action(ActionId::RedactValues)->trigger();
    trigger(ActionId::CopyAsHtml);
    QVERIFY(clipboard()->html().contains("SENSITIVE"));
}

void TestTokenExport::withoutATokenThereIsNothingToExport()
{
    m_window->inspectPage().clear();
    for (const ActionId id : {ActionId::CopyAsJson, ActionId::CopyAsMarkdown, ActionId::CopyAsHtml,
                              ActionId::CopyAsPicture, ActionId::SaveToken, ActionId::PrintToken})
        QVERIFY(!action(id)->isEnabled());
    m_window->inspectPage().exporting().copy(ExportFormat::Json);
    QVERIFY(!m_window->isBusy());
}

void TestTokenExport::filesAreWrittenInTheFormatOfTheirName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("JSON") << "token.json" << QByteArray("{\n  \"form\": \"jws-compact\"");
    QTest::newRow("Markdown") << "token.md" << QByteArray("# JWS, HS256\n");
    QTest::newRow("HTML") << "token.html" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("SVG") << "token.SVG" << QByteArray("<svg ");
    QTest::newRow("PNG") << "token.png" << QByteArray("\x89PNG");
    QTest::newRow("PDF") << "token.pdf" << QByteArray("%PDF-");
}

void TestTokenExport::filesAreWrittenInTheFormatOfTheirName()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    const QTemporaryDir dir;
    QSignalSpy told(&m_window->inspectPage().exporting(), &TokenExport::told);
    m_window->inspectPage().exporting().save(dir.filePath(name));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20000);
    QFile file(dir.filePath(name));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith(beginning), content.left(60).constData());
    QVERIFY(content.size() > 400);
}

void TestTokenExport::aFileThatCanNotBeWrittenIsTold()
{
    QSignalSpy failed(&m_window->inspectPage(), &InspectPage::failed);
    m_window->inspectPage().exporting().save("/no/such/folder/token.html");
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains("could not be written"));
}

void TestTokenExport::coloursAreTheLightThemes()
{
    const QPalette palette = QApplication::palette();
    for (int part = int(PartName::Header); part <= int(PartName::KeyBinding); ++part) {
        const auto name = PartName(part);
        QCOMPARE(inkText(partInk(name).text), partStyle(name, palette).text.name().toStdString());
    }
    constexpr std::array kTones = {Tone::Neutral, Tone::Good, Tone::Warning, Tone::Bad};
    for (std::size_t state = 0; state < kTones.size(); ++state) {
        const StateInk ink = stateInk(AspectState(state));
        QCOMPARE(inkText(ink.text), toneColors(kTones[state], palette).text.name().toStdString());
        QCOMPARE(inkText(ink.background), toneColors(kTones[state], palette).background.name().toStdString());
    }
    QCOMPARE(inkText(kQuietInk), quietText(palette).name().toStdString());
}

void TestTokenExport::picturesHaveThePartsColours()
{
    const QImage image = exportedImage(sheetOf(kToken.toStdString()));
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours << (image.pixel(x, y) & 0xffffff);
    }
    for (const PartName part : {PartName::Header, PartName::Payload, PartName::Signature})
        QVERIFY(colours.contains(partInk(part).text));
    QVERIFY(image.width() > 1500);
    QVERIFY(image.height() > 600);
}

void TestTokenExport::markdownIsReadAsItWasMeant_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("link") << "[x](http://evil.example)";
    QTest::newRow("picture") << "![x](http://evil.example/p.png)";
    QTest::newRow("HTML") << "<b>bold</b> <img src=x>";
    QTest::newRow("address") << "<http://evil.example> http://evil.example www.evil.example a@evil.example";
    QTest::newRow("emphasis") << "*a* **b** _c_ ~~d~~ `e`";
    QTest::newRow("cells") << "a | b | c";
    QTest::newRow("backslashes") << "\\| \\* \\\\";
    QTest::newRow("entities") << "&lt;b&gt; &#42;";
}

void TestTokenExport::markdownIsReadAsItWasMeant()
{
    QFETCH(QString, hostile);
    QString json = hostile;
    json.replace("\\", "\\\\");
    const std::string token = signedToken("{\"" + json.toStdString() + "\":\"" + json.toStdString() + "\"}");
    QTextDocument document;
    document.setMarkdown(QString::fromStdString(exportMarkdown(sheetOf(token))),
                         QTextDocument::MarkdownDialectGitHub);
    bool isTold = false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        isTold = isTold || block.text() == hostile;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            QVERIFY2(!format.isAnchor(), qPrintable(block.text()));
            QVERIFY2(!format.isImageFormat(), qPrintable(block.text()));
            QVERIFY2(!block.text().contains(hostile) || !format.fontItalic(), qPrintable(block.text()));
        }
    }
    QVERIFY2(isTold, qPrintable(document.toPlainText()));
}

void TestTokenExport::longTokensArePrintedOnSeveralPages()
{
    m_window->inspectPage().showText(
        QByteArray::fromStdString(signedToken(R"({"sub":")" + std::string(20'000, 'a') + "\"}")));
    QTRY_VERIFY(!m_window->isBusy());
    const QTemporaryDir dir;
    QSignalSpy told(&m_window->inspectPage().exporting(), &TokenExport::told);
    m_window->inspectPage().exporting().save(dir.filePath("token.pdf"));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20000);
    QFile file(dir.filePath("token.pdf"));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().count("/Type /Page\n") > 3);
}

QTEST_MAIN(TestTokenExport)
#include "tst_token_export.moc"
