#include "app/build/build_page.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/tabs/inspect_tabs.h"
#include "app/keys/keys_page.h"
#include "app/keys/vault/program_keys.h"
#include "app/net/key_sources.h"
#include "app/vault/vault.h"
#include "app/widgets/message_strip.h"
#include "app/window/clipboard/clipboard_watch.h"
#include "app/window/pages/page_button.h"
#include "app/window/pages/page_switch.h"
#include "tests/app/fresh_window.h"
#include "tests/tokens.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <memory>
#include <optional>

using namespace jotscope;
using namespace jotscope::tokens;

/// How the window behaves around its pages: going from one to another, from pane to pane, and what it looks
/// at and remembers only when told to.
class TestManners : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window.emplace(); }
    void cleanup() { m_window.reset(); }
    void thereIsNoSwitchForASinglePage();
    void pagesAreAKeystrokeAway();
    void actionsOfAPageNeedThePage();
    void whatComesInShowsTheInspectPage();
    void theArrowKeysGoThroughTheSwitch();
    void panesAreWalkedInTheirOrderAndBack();
    void theTabKeyGoesThroughThePanesInTheirOrder();
    void filesAreRememberedOnlyWhenThatIsOn();
    void forgettingLeavesNoPathBehind();
    void theClipboardIsWatchedOnlyWhenThatIsOn();
    void aTokenThatIsCopiedIsOffered();
    void whatIsNotToBeLookedAtIsNotOffered_data();
    void whatIsNotToBeLookedAtIsNotOffered();
    void theStatusLineNamesTheHostThatWasAsked();

private:
    [[nodiscard]] MainWindow &window() const { return **m_window; }
    [[nodiscard]] MessageStrip *offer() const;
    [[nodiscard]] int focusedPane() const; ///< of the page, or kSwitch
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        QTest::keyClick(m_window->get(), key, modifiers);
    }
    void watch() const
    {
        window().clipboardWatch().setOwnership([] { return false; });
        window().action(ActionId::WatchClipboard)->trigger();
    }

    std::optional<FreshWindow> m_window;
};

namespace {

constexpr int kSwitch = -1;
constexpr int kNowhere = -2;
const QString kToken = QString::fromStdString(signedToken(R"({"sub":"anna"})"));

} // namespace

MessageStrip *TestManners::offer() const
{
    for (MessageStrip *strip : window().findChildren<MessageStrip *>()) {
        if (strip->isVisible() && strip->message().contains("clipboard"))
            return strip;
    }
    return nullptr;
}

int TestManners::focusedPane() const
{
    const QList<QWidget *> panes = window().inspectPage().panes();
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i]->isAncestorOf(QApplication::focusWidget()))
            return static_cast<int>(i);
    }
    return m_window->part<PageSwitch>("pageSwitch")->isAncestorOf(QApplication::focusWidget()) ? kSwitch
                                                                                               : kNowhere;
}

void TestManners::thereIsNoSwitchForASinglePage()
{
    PageSwitch pages;
    pages.add(PageId::Inspect);
    QVERIFY(pages.isHidden());
    pages.add(PageId::Keys);
    QVERIFY(!pages.isHidden());
}

void TestManners::pagesAreAKeystrokeAway()
{
    QVERIFY(window().inspectPage().isVisible());
    QVERIFY(window().action(ActionId::ShowInspect)->isChecked());
    press(Qt::Key_3);
    QCOMPARE(window().currentPage(), PageId::Keys);
    QVERIFY(window().keysPage().isVisible());
    QVERIFY(!window().inspectPage().isVisible());
    QVERIFY(window().action(ActionId::ShowKeys)->isChecked());
    press(Qt::Key_2);
    QVERIFY(window().buildPage().isVisible());
    press(Qt::Key_1);
    QVERIFY(window().inspectPage().isVisible());
    QVERIFY(window().action(ActionId::ShowInspect)->isChecked());
    QVERIFY(!window().action(ActionId::ShowKeys)->isChecked());
}

void TestManners::actionsOfAPageNeedThePage()
{
    int found = 0;
    window().actions().use(PageId::Keys, {{ActionId::Find, [&found](bool) { ++found; }, {}, {}}});
    window().inspectPage().showText(kToken.toLatin1());
    QVERIFY(window().action(ActionId::CopyToken)->isEnabled());
    press(Qt::Key_3);
    QVERIFY(!window().action(ActionId::CopyToken)->isEnabled());
    QVERIFY(window().action(ActionId::Open)->isEnabled());
    press(Qt::Key_F);
    QCOMPARE(found, 1);
    press(Qt::Key_1);
    QVERIFY(window().action(ActionId::CopyToken)->isEnabled());
    press(Qt::Key_F);
    QCOMPARE(found, 1);
}

void TestManners::whatComesInShowsTheInspectPage()
{
    window().showPage(PageId::Keys);
    window().openFile(m_window->write("token.txt", kToken.toLatin1()));
    QTRY_COMPARE(window().currentPage(), PageId::Inspect);
    QCOMPARE(window().inspectPage().tokenCount(), 1);
}

void TestManners::theArrowKeysGoThroughTheSwitch()
{
    const QList<PageButton *> buttons = window().findChildren<PageButton *>();
    QCOMPARE(buttons.size(), 4);
    QCoreApplication::processEvents(); // which lays them out
    buttons.first()->setFocus();
    QTest::keyClick(buttons.first(), Qt::Key_Down);
    auto *focused = qobject_cast<PageButton *>(QApplication::focusWidget());
    QVERIFY(focused);
    QCOMPARE(focused->accessibleName(), "Build");
    QTest::keyClick(focused, Qt::Key_Space);
    QCOMPARE(window().currentPage(), PageId::Build);
}

void TestManners::panesAreWalkedInTheirOrderAndBack()
{
    window().inspectPage().showText(kToken.toLatin1());
    window().inspectPage().focusEncoded();
    QList<int> forward;
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_F6, Qt::NoModifier);
        forward << focusedPane();
    }
    QCOMPARE(forward, (QList<int>{3, 5, kSwitch, 0})); // key, answer, text; lists of tokens are hidden
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(focusedPane(), kSwitch);
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(focusedPane(), 5);
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(focusedPane(), 3);
}

void TestManners::theTabKeyGoesThroughThePanesInTheirOrder()
{
    window().inspectPage().showText((kToken + '\n' + kToken).toLatin1());
    window().inspectPage().focusEncoded();
    QList<int> visited{0};
    const QWidget *start = QApplication::focusWidget();
    int steps = 0;
    do {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (focusedPane() != visited.last())
            visited << focusedPane();
    } while (QApplication::focusWidget() != start && ++steps < 500);
    QCOMPARE(visited, (QList<int>{0, 2, 3, 5, kSwitch, 0}));
}

void TestManners::filesAreRememberedOnlyWhenThatIsOn()
{
    const QString path = m_window->write("token.txt", kToken.toLatin1());
    window().openFile(path);
    QTRY_COMPARE(window().inspectPage().tokenCount(), 1);
    QCOMPARE(m_window->settings().recentFiles(), QStringList());
    m_window->part<QAction>("rememberRecentFiles")->trigger();
    window().openFile(path);
    QTRY_COMPARE(m_window->settings().recentFiles(), QStringList{path});
    m_window->open();
    auto *menu = m_window->part<QMenu>("recentFiles");
    QCOMPARE(menu->actions().first()->text(), path);
    menu->actions().first()->trigger();
    QTRY_COMPARE(window().inspectPage().tokenCount(), 1);
}

void TestManners::forgettingLeavesNoPathBehind()
{
    auto *remember = m_window->part<QAction>("rememberRecentFiles");
    const auto open = [this] {
        window().openFile(m_window->write("token.txt", kToken.toLatin1()));
        QTRY_COMPARE(m_window->settings().recentFiles().size(), 1);
    };
    const auto stored = [] {
        QSettings settings;
        settings.sync();
        QFile file(settings.fileName());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    remember->trigger();
    open();
    QVERIFY(stored().contains("token.txt"));
    m_window->part<QAction>("clearRecentFiles")->trigger();
    QVERIFY(!stored().contains("token.txt"));
    open();
    remember->trigger();
    QVERIFY(!stored().contains("token.txt"));
}

void TestManners::theClipboardIsWatchedOnlyWhenThatIsOn()
{
    window().clipboardWatch().setOwnership([] { return false; });
    QApplication::clipboard()->setText(kToken);
    QTest::qWait(50);
    QVERIFY(!offer());
    window().action(ActionId::WatchClipboard)->trigger();
    QTRY_VERIFY(offer()); // at once
    QVERIFY(m_window->settings().watchesClipboard());
    window().action(ActionId::WatchClipboard)->trigger();
    QVERIFY(!offer());
    QVERIFY(!m_window->settings().watchesClipboard());
}

void TestManners::aTokenThatIsCopiedIsOffered()
{
    QApplication::clipboard()->setText("nothing");
    watch();
    window().inspectPage().showText("what was there");
    QApplication::clipboard()->setText(kToken);
    QTRY_VERIFY(offer());
    QCOMPARE(window().inspectPage().text(), "what was there");
    QTest::mouseClick(offer()->findChild<QPushButton *>("stripAction"), Qt::LeftButton);
    QCOMPARE(window().inspectPage().text(), kToken.toLatin1());
    QCOMPARE(window().tabs().count(), 2);
    QVERIFY(!offer());
    QApplication::clipboard()->setText(kToken);
    QTRY_VERIFY(offer());
    QApplication::clipboard()->setText("something else");
    QTRY_VERIFY(!offer());
}

void TestManners::whatIsNotToBeLookedAtIsNotOffered_data()
{
    QTest::addColumn<QString>("format"); ///< beside the text; empty for none
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("a password, on Linux") << "x-kde-passwordManagerHint" << kToken << false;
    QTest::newRow("a password, on macOS") << "org.nspasteboard.ConcealedType" << kToken << false;
    QTest::newRow("our own copy") << "" << kToken << true;
    QTest::newRow("no token") << ""
                              << "no token" << false;
}

void TestManners::whatIsNotToBeLookedAtIsNotOffered()
{
    QFETCH(QString, format);
    QFETCH(QString, text);
    QFETCH(bool, isOurs);
    QApplication::clipboard()->setText("nothing");
    watch();
    window().clipboardWatch().setOwnership([isOurs] { return isOurs; });
    auto mime = std::make_unique<QMimeData>();
    mime->setText(text);
    if (!format.isEmpty())
        mime->setData(format, "secret");
    QApplication::clipboard()->setMimeData(mime.release());
    QTest::qWait(100);
    QVERIFY(!offer());
}

void TestManners::theStatusLineNamesTheHostThatWasAsked()
{
    const auto keys = std::make_shared<ProgramKeys>();
    Settings settings;
    MainWindow other(settings, keys);
    const auto *line = other.findChild<QLabel *>(QStringLiteral("privacy"));
    QCOMPARE(line->text(), QString("Nothing sent, nothing stored"));
    KeySources &sources = KeySources::of(keys->onHand());
    sources.fetch({KeyAddress::KeySet, QUrl("http://127.0.0.1:1/keys?hush")}); // where nobody listens
    QCOMPARE(line->text(), QString("Asked 127.0.0.1:1 for keys"));
    sources.cancel();
    QCOMPARE(line->text(), QString("Asked 127.0.0.1:1 for keys"));
    QCOMPARE(line->accessibleName(), line->text());
}

QTEST_MAIN(TestManners)
#include "tst_manners.moc"
