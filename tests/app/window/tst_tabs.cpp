#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/tabs/inspect_tabs.h"
#include "app/widgets/message_strip.h"
#include "app/window/clipboard/clipboard_watch.h"
#include "tests/app/fresh_window.h"
#include "tests/tokens.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace jotscope;
using namespace jotscope::tokens;

/// Several investigations beside each other, in tabs and windows.
class TestTabs : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window.emplace(); }
    void cleanup() { m_window.reset(); }
    void theBarIsThereOnceThereAreTwo();
    void eachTabHasATextOfItsOwn();
    void theKeyboardGoesFromTabToTab();
    void tabsChangePlacesByKeyboardAndKeepTheirText();
    void aTitleNamesKindAndAlgorithmAlone_data();
    void aTitleNamesKindAndAlgorithmAlone();
    void aClosedTabComesBackWithTextAndUndo();
    void closingTheLastTabLeavesAnEmptyOne();
    void anEmptyTabIsNotBroughtBack();
    void clearAllForgetsEveryTab();
    void clearAllEmptiesTheClipboardOnlyIfItIsOurs_data();
    void clearAllEmptiesTheClipboardOnlyIfItIsOurs();
    void actionsActOnTheCurrentTab();
    void whoeverIsNotLookedAtDoesNotTick();
    void severalDroppedFilesOpenInTabs();
    void droppedTextDoesNotReplaceAnother();
    void everyTabAndItsButtonHaveNames();
    void zoomIsTheSameInEveryTabAndStays();
    void aNewWindowIsEmptyAndHasTheSameActions();

private:
    [[nodiscard]] InspectTabs &tabs() const { return (*m_window)->tabs(); }
    [[nodiscard]] InspectPage &page() const { return (*m_window)->inspectPage(); }
    [[nodiscard]] QTabBar *bar() const { return m_window->part<QTabBar>("tabs"); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        QTest::keyClick(m_window->get(), key, modifiers);
    }

    std::optional<FreshWindow> m_window;
};

namespace {

QByteArray tokenOf(const std::string &subject)
{
    return QByteArray::fromStdString(signedToken(R"({"sub":")" + subject + "\"}"));
}

void drop(QWidget *onto, QMimeData &mime)
{
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &event);
}

} // namespace

void TestTabs::theBarIsThereOnceThereAreTwo()
{
    QVERIFY(!bar()->isVisible());
    press(Qt::Key_T);
    QCOMPARE(tabs().count(), 2);
    QVERIFY(bar()->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), "encoded");
    press(Qt::Key_W);
    QCOMPARE(tabs().count(), 1);
    QVERIFY(!bar()->isVisible());
}

void TestTabs::eachTabHasATextOfItsOwn()
{
    page().showText(tokenOf("anna"));
    press(Qt::Key_T);
    QCOMPARE(page().text(), QByteArray());
    page().showText(tokenOf("berta"));
    QTest::mouseClick(bar(), Qt::LeftButton, {}, bar()->tabRect(0).center());
    QCOMPARE(page().text(), tokenOf("anna"));
    QTest::mouseClick(bar(), Qt::LeftButton, {}, bar()->tabRect(1).center());
    QCOMPARE(page().text(), tokenOf("berta"));
}

void TestTabs::theKeyboardGoesFromTabToTab()
{
    press(Qt::Key_T);
    press(Qt::Key_T);
    QCOMPARE(bar()->currentIndex(), 2);
    press(Qt::Key_Tab);
    QCOMPARE(bar()->currentIndex(), 0);
    press(Qt::Key_PageDown);
    QCOMPARE(bar()->currentIndex(), 1);
    press(Qt::Key_PageUp);
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bar()->currentIndex(), 2);
}

void TestTabs::tabsChangePlacesByKeyboardAndKeepTheirText()
{
    page().showText(tokenOf("anna"));
    press(Qt::Key_T);
    page().showText("no token");
    press(Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bar()->currentIndex(), 0);
    QCOMPARE(bar()->tabText(0), "Text");
    QCOMPARE(page().text(), "no token");
    press(Qt::Key_PageDown);
    QCOMPARE(page().text(), tokenOf("anna"));
    press(Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier); // there is no further place
    QCOMPARE(bar()->currentIndex(), 1);
}

void TestTabs::aTitleNamesKindAndAlgorithmAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("nothing") << QByteArray() << "Empty";
    QTest::newRow("no token") << QByteArray("secret=hunter2") << "Text";
    QTest::newRow("signed") << tokenOf("anna") << "○ JWS HS256";
    QTest::newRow("two") << tokenOf("anna") + "\n" + tokenOf("berta") << "2 tokens";
    QTest::newRow("unregistered algorithm")
        << QByteArray::fromStdString(signedToken(R"({"sub":"anna"})", R"({"alg":"my password"})")) << "! JWS";
}

void TestTabs::aTitleNamesKindAndAlgorithmAlone()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, title);
    page().showText(text);
    QCOMPARE(page().title().shown(), title);
    QCOMPARE(bar()->tabText(0), title);
}

void TestTabs::aClosedTabComesBackWithTextAndUndo()
{
    press(Qt::Key_T);
    page().showText(tokenOf("anna"));
    page().showText(tokenOf("berta"));
    QVERIFY(!(*m_window)->action(ActionId::ReopenTab)->isEnabled());
    press(Qt::Key_W);
    QCOMPARE(tabs().count(), 1);
    QCOMPARE(page().text(), QByteArray());
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page().text(), tokenOf("berta"));
    QVERIFY(!(*m_window)->action(ActionId::ReopenTab)->isEnabled());
    press(Qt::Key_Z);
    QCOMPARE(page().text(), tokenOf("anna"));
}

void TestTabs::closingTheLastTabLeavesAnEmptyOne()
{
    QVERIFY(!(*m_window)->action(ActionId::CloseTab)->isEnabled());
    page().showText(tokenOf("anna"));
    press(Qt::Key_W);
    QCOMPARE(tabs().count(), 1);
    QCOMPARE(page().text(), QByteArray());
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tabs().count(), 1); // the empty one makes place
    QCOMPARE(page().text(), tokenOf("anna"));
}

void TestTabs::anEmptyTabIsNotBroughtBack()
{
    press(Qt::Key_T);
    press(Qt::Key_W);
    QVERIFY(!tabs().canReopen());
}

void TestTabs::clearAllForgetsEveryTab()
{
    page().showText(tokenOf("anna"));
    press(Qt::Key_T);
    page().showText(tokenOf("berta"));
    press(Qt::Key_T);
    page().showText(tokenOf("clara"));
    press(Qt::Key_W);
    QVERIFY(tabs().canReopen());
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tabs().count(), 1);
    QCOMPARE(page().text(), QByteArray());
    QVERIFY(!tabs().canReopen());
    press(Qt::Key_Z);
    QCOMPARE(page().text(), QByteArray());
}

void TestTabs::clearAllEmptiesTheClipboardOnlyIfItIsOurs_data()
{
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("ours") << true;
    QTest::newRow("another program's") << false;
}

void TestTabs::clearAllEmptiesTheClipboardOnlyIfItIsOurs()
{
    QFETCH(bool, isOurs);
    (*m_window)->clipboardWatch().setOwnership([isOurs] { return isOurs; });
    QApplication::clipboard()->setText("copied");
    (*m_window)->action(ActionId::ClearAll)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), isOurs ? "" : "copied");
}

void TestTabs::actionsActOnTheCurrentTab()
{
    page().showText(tokenOf("anna"));
    QVERIFY((*m_window)->action(ActionId::CopyToken)->isEnabled());
    press(Qt::Key_T);
    QVERIFY(!(*m_window)->action(ActionId::CopyToken)->isEnabled());
    press(Qt::Key_PageUp);
    QApplication::clipboard()->clear();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text().toLatin1(), tokenOf("anna"));
}

void TestTabs::whoeverIsNotLookedAtDoesNotTick()
{
    int asked = 0;
    page().showText(tokenOf("anna"));
    page().setClock([&asked] {
        ++asked;
        return Instant{std::chrono::seconds{1'795'500'000}};
    });
    // An answer that still comes in asks for the time too, and would count as a tick.
    const InspectPage &left = page();
    press(Qt::Key_T);
    QTRY_VERIFY(!left.isBusy());
    QTest::qWait(0);
    const int before = asked;
    QTest::qWait(2100);
    QCOMPARE(asked, before);
    press(Qt::Key_PageUp);
    QVERIFY(asked > before); // what it shows is as of now again
    page().setClock([] { return Instant{}; });
}

void TestTabs::severalDroppedFilesOpenInTabs()
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const char *name : {"anna", "berta", "clara"})
        urls << QUrl::fromLocalFile(m_window->write(name, tokenOf(name)));
    mime.setUrls(urls);
    drop(m_window->get(), mime);
    QTRY_COMPARE(tabs().count(), 3);
    QTRY_VERIFY(!(*m_window)->isBusy());
    QCOMPARE(page().text(), tokenOf("clara"));
    press(Qt::Key_Tab);
    QCOMPARE(page().text(), tokenOf("anna"));
}

void TestTabs::droppedTextDoesNotReplaceAnother()
{
    page().showText(tokenOf("anna"));
    QMimeData mime;
    mime.setText(QString::fromLatin1(tokenOf("berta")));
    drop(m_window->get(), mime);
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(page().text(), tokenOf("berta"));
    press(Qt::Key_PageUp);
    QCOMPARE(page().text(), tokenOf("anna"));
}

void TestTabs::everyTabAndItsButtonHaveNames()
{
    page().showText(tokenOf("anna"));
    press(Qt::Key_T);
    QCOMPARE(bar()->accessibleName(), "Tabs");
    QCOMPARE(bar()->accessibleTabName(0), "JWS HS256, not checked");
    QCOMPARE(bar()->accessibleTabName(1), "Empty");
    for (int tab = 0; tab < bar()->count(); ++tab)
        QCOMPARE(bar()->tabButton(tab, QTabBar::RightSide)->accessibleName(), "Close tab");
    QTest::mouseClick(bar()->tabButton(0, QTabBar::RightSide), Qt::LeftButton);
    QCOMPARE(tabs().count(), 1);
    QCOMPARE(page().text(), QByteArray());
}

void TestTabs::zoomIsTheSameInEveryTabAndStays()
{
    press(Qt::Key_T);
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    press(Qt::Key_PageUp);
    QCOMPARE(page().zoom().steps(), 2);
    press(Qt::Key_T);
    QCOMPARE(page().zoom().steps(), 2);
    m_window->open();
    QCOMPARE(page().zoom().steps(), 2);
    press(Qt::Key_0);
    QCOMPARE(page().zoom().steps(), 0);
}

void TestTabs::aNewWindowIsEmptyAndHasTheSameActions()
{
    page().showText(tokenOf("anna"));
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    MainWindow *other = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window && window != m_window->get())
            other = window;
    }
    QVERIFY(other && other->isVisible());
    QCOMPARE(other->inspectPage().text(), QByteArray());
    QVERIFY(other->action(ActionId::Open)->isEnabled());
    QSignalSpy gone(other, &QObject::destroyed);
    other->close();
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(page().text(), tokenOf("anna"));
}

QTEST_MAIN(TestTabs)
#include "tst_tabs.moc"
