#include "app/actions.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/timeline/token_times.h"
#include "app/languages.h"
#include "app/main_window.h"
#include "app/widgets/message_strip.h"
#include "tests/app/fresh_window.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace jotscope;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void shortcutsWork();
    void aFileIsOpened();
    void aKeyFileIsRecognisedByItsContent();
    void anUnreadableFileIsTold();
    void filesCanBeDroppedAnywhere();
    void anEncryptedTokenIsTakenForAKeyOnlyWhenItSaysSo();
    void theTitleNeverNamesWhatIsInside();
    void settingsPersist();
    void damagedSettingsAreNoObstacle();
    void nothingOfATokenOrKeyIsStored();
    void theLanguageChangesAtOnce();
    void arabicMirrorsTheWindow();
    void dialogsOpenAndClose_data();
    void dialogsOpenAndClose();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QString kToken = QStringLiteral(JOTSCOPE_TEST_DATA "/rfc7515/rfc7515_A.1.jwsc");
const QString kKey = QStringLiteral(JOTSCOPE_TEST_DATA "/rfc7515/rfc7515_A.1.jwk");

void drop(QWidget *onto, const QString &path)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &event);
}

} // namespace

void TestMainWindow::initTestCase()
{
    keepSettingsIn(m_folder);
}

void TestMainWindow::init()
{
    speak("en");
    m_settings = std::make_unique<Settings>();
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    QSettings().clear();
}

void TestMainWindow::shortcutsWork()
{
    QFile file(kToken);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray token = file.readAll();
    QApplication::clipboard()->setText(QString::fromLatin1(token));
    QVERIFY(!m_window->action(ActionId::CopyToken)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->inspectPage().text(), token);
    QVERIFY(m_window->action(ActionId::CopyToken)->isEnabled());
    QApplication::clipboard()->clear();
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), QString::fromLatin1(token).trimmed());

    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), "keyText");
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), "encoded");
    QVERIFY(m_window->action(ActionId::AsOf)->isEnabled());
    QVERIFY(!m_window->action(ActionId::BackToNow)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QCOMPARE(QApplication::focusWidget()->objectName(), "asOf");
    QTest::keyClicks(QApplication::focusWidget(), "+1h\r");
    QVERIFY(m_window->inspectPage().times().isAsOf());
    QTest::keyClick(m_window.get(), Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(!m_window->inspectPage().times().isAsOf());
    QTest::keyClick(m_window.get(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->inspectPage().text(), QByteArray());
    QVERIFY(!m_window->action(ActionId::AsOf)->isEnabled());
}

void TestMainWindow::aFileIsOpened()
{
    m_window->openFile(kToken);
    QTRY_COMPARE(m_window->inspectPage().tokenCount(), 1);
}

void TestMainWindow::aKeyFileIsRecognisedByItsContent()
{
    m_window->openFile(kToken);
    QTRY_COMPARE(m_window->inspectPage().tokenCount(), 1);
    const QByteArray text = m_window->inspectPage().text();
    m_window->openFile(kKey);
    QTRY_VERIFY(m_window->findChild<QLabel *>("keyDescription")->text().contains("512"));
    QCOMPARE(m_window->inspectPage().text(), text);
}

void TestMainWindow::anUnreadableFileIsTold()
{
    m_window->openFile(kToken);
    QTRY_COMPARE(m_window->inspectPage().tokenCount(), 1);
    m_window->openFile(m_folder.filePath("nowhere"));
    auto *strip = m_window->findChild<MessageStrip *>();
    QTRY_VERIFY(strip->isVisible());
    QVERIFY2(strip->message().contains("nowhere"), qPrintable(strip->message()));
    QCOMPARE(m_window->inspectPage().tokenCount(), 1);
}

void TestMainWindow::anEncryptedTokenIsTakenForAKeyOnlyWhenItSaysSo()
{
    const auto opened = [this](const QByteArray &header) {
        const QString path = m_folder.filePath("file.txt");
        QFile file(path);
        if (!file.open(QFile::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
        file.write(header.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                   ".AA.AA.AA.AA");
        file.close();
        InspectPage &page = m_window->inspectPage();
        page.showText({});
        m_window->openFile(path);
        return QTest::qWaitFor([&page] { return !page.isBusy() && !page.text().isEmpty(); }, 1000);
    };
    QVERIFY(opened(R"({"alg":"dir","enc":"A128GCM"})"));
    QVERIFY(opened(R"({"alg":"PBES2-HS256+A128KW","enc":"A128GCM"})"));
    QVERIFY(!opened(R"({"alg":"PBES2-HS256+A128KW","enc":"A128GCM","cty":"jwk+json"})"));
}

void TestMainWindow::filesCanBeDroppedAnywhere()
{
    drop(m_window.get(), kToken);
    QTRY_COMPARE(m_window->inspectPage().tokenCount(), 1);
    m_window->inspectPage().clear();
    auto *encoded = m_window->findChild<QAbstractScrollArea *>("encoded");
    drop(encoded->viewport(), kToken);
    QTRY_COMPARE(m_window->inspectPage().tokenCount(), 1);
}

void TestMainWindow::theTitleNeverNamesWhatIsInside()
{
    m_window->openFile(kToken);
    QTRY_COMPARE(m_window->inspectPage().tokenCount(), 1);
    QCOMPARE(m_window->windowTitle(), "Jotscope");
    QCOMPARE(m_window->windowFilePath(), "");
}

void TestMainWindow::settingsPersist()
{
    m_settings->setTheme(ThemeChoice::Dark);
    m_settings->setLanguage("de");
    m_window->resize(760, 640);
    const QSize size = m_window->size();
    m_window->close();
    m_window = std::make_unique<MainWindow>(*m_settings);
    QCOMPARE(m_window->size(), size);
    QCOMPARE(Settings().theme(), ThemeChoice::Dark);
    QCOMPARE(Settings().language(), "de");
}

void TestMainWindow::damagedSettingsAreNoObstacle()
{
    for (const char *key :
         {"appearance/theme", "appearance/language", "window/geometry", "inspect/layout", "keys/layout"})
        QSettings().setValue(key, QByteArray("\x01 not what belongs here"));
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->show();
    QVERIFY(m_window->width() > 400);
    QCOMPARE(m_settings->theme(), ThemeChoice::System);
}

void TestMainWindow::nothingOfATokenOrKeyIsStored()
{
    m_window->openFile(kToken);
    m_window->openFile(kToken);
    QTRY_COMPARE(m_window->inspectPage().tokenCount(), 1);
    m_window->inspectPage().addKeyFile(kKey);
    QTRY_VERIFY(!m_window->isBusy());
    m_window->close();
    QSettings settings;
    settings.sync();
    QFile stored(settings.fileName());
    QVERIFY(stored.open(QFile::ReadOnly));
    const QByteArray all = stored.readAll();
    QVERIFY(all.contains("geometry"));
    for (const char *trace : {"eyJ", "rfc7515", "jwsc", "jwk"})
        QVERIFY2(!all.contains(trace), trace);
}

void TestMainWindow::theLanguageChangesAtOnce()
{
    const QString english = m_window->action(ActionId::Open)->text();
    QVERIFY(availableLanguages().contains("de"));
    speak("de");
    QTRY_VERIFY(m_window->action(ActionId::Open)->text() != english);
    QVERIFY(!m_window->findChild<QPushButton *>("sample")->text().contains("sample"));
    speak("en");
    QTRY_COMPARE(m_window->action(ActionId::Open)->text(), english);
}

void TestMainWindow::arabicMirrorsTheWindow()
{
    const auto *encoded = m_window->findChild<QWidget *>("encoded");
    const auto center = [&] {
        return encoded->mapTo(m_window.get(), encoded->rect().center()).x();
    };
    QVERIFY(center() < m_window->width() / 2);
    speak("ar");
    QTRY_VERIFY(center() > m_window->width() / 2);
    speak("en");
}

void TestMainWindow::dialogsOpenAndClose_data()
{
    QTest::addColumn<ActionId>("action");
    QTest::newRow("shortcuts") << ActionId::Shortcuts;
    QTest::newRow("about") << ActionId::About;
}

void TestMainWindow::dialogsOpenAndClose()
{
    QFETCH(ActionId, action);
    m_window->action(action)->trigger();
    auto *dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->windowTitle().isEmpty());
    dialog->grab();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QDialog *>());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
