#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/tabs/inspect_tabs.h"
#include "app/keys/vault/program_keys.h"
#include "app/window/clipboard/clipboard_watch.h"
#include "tests/app/fresh_window.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTest>

#include <memory>
#include <optional>

using namespace jotscope;

/// Two windows of the program: what is switched in one holds for the other at once.
class TestWindows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theClipboardIsWatchedByAll();
    void valuesAreRedactedByAll();
    void theTextHasOneSizeInAll();
    void themeAndLanguageAreTickedInAll();
    void recentFilesAreTheSameInAll();
    void aWindowThatIsOpenedLaterFollowsToo();

private:
    [[nodiscard]] MainWindow &first() const { return **m_window; }
    [[nodiscard]] MainWindow &second() const { return *m_second; }
    static bool isOn(const MainWindow &window, ActionId action) { return window.action(action)->isChecked(); }
    /// The entry of the menus of theme and language that stands for it.
    static QAction *choice(const MainWindow &window, const QVariant &data);

    std::optional<FreshWindow> m_window;
    std::unique_ptr<MainWindow> m_second;
};

void TestWindows::init()
{
    m_window.emplace();
    m_second = std::make_unique<MainWindow>(m_window->settings());
    m_second->show();
    QVERIFY(QTest::qWaitForWindowActive(m_second.get()));
}

void TestWindows::cleanup()
{
    m_second.reset();
    m_window.reset();
    applyTheme(ThemeChoice::Light);
}

QAction *TestWindows::choice(const MainWindow &window, const QVariant &data)
{
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->isCheckable() && action->data() == data)
                return action;
        }
    }
    qFatal("no such choice");
}

void TestWindows::theClipboardIsWatchedByAll()
{
    first().clipboardWatch().setOwnership([] { return true; });
    second().clipboardWatch().setOwnership([] { return true; });
    second().action(ActionId::WatchClipboard)->trigger();
    QVERIFY(first().clipboardWatch().isOn());
    QVERIFY(isOn(first(), ActionId::WatchClipboard));
    first().action(ActionId::WatchClipboard)->trigger();
    QVERIFY(!second().clipboardWatch().isOn());
    QVERIFY(!isOn(second(), ActionId::WatchClipboard));
}

void TestWindows::valuesAreRedactedByAll()
{
    second().action(ActionId::RedactValues)->trigger();
    QVERIFY(first().tabs().areValuesRedacted());
    QVERIFY(isOn(first(), ActionId::RedactValues));
}

void TestWindows::theTextHasOneSizeInAll()
{
    QTest::keyClick(&second(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&second(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(first().inspectPage().zoom().steps(), 2);
    QCOMPARE(m_window->settings().zoom(), 2);
    first().action(ActionId::ResetZoom)->trigger();
    QCOMPARE(second().inspectPage().zoom().steps(), 0);
}

void TestWindows::themeAndLanguageAreTickedInAll()
{
    const int dark = static_cast<int>(ThemeChoice::Dark);
    QVERIFY(!choice(first(), dark)->isChecked());
    choice(second(), dark)->trigger();
    QVERIFY(choice(first(), dark)->isChecked());
    choice(second(), QStringLiteral("de"))->trigger();
    QVERIFY(choice(first(), QStringLiteral("de"))->isChecked());
}

void TestWindows::recentFilesAreTheSameInAll()
{
    const auto files = [](const MainWindow &window) {
        return window.findChild<QMenu *>(QLatin1String("recentFiles"))->actions();
    };
    second().action(ActionId::RememberFiles)->trigger();
    QVERIFY(isOn(first(), ActionId::RememberFiles));
    QVERIFY(!first().action(ActionId::ClearRecentFiles)->isEnabled());
    const QString path = m_window->write("token.txt", "eyJhbGciOiJub25lIn0.e30.");
    first().openFile(path);
    QTRY_COMPARE(files(second()).first()->text(), path);
    QTest::keyClick(&second(), Qt::Key_H, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(files(first()).first()->text() != path);
    QVERIFY(!first().action(ActionId::ClearRecentFiles)->isEnabled());
    QTest::keyClick(&second(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!isOn(first(), ActionId::RememberFiles));
}

void TestWindows::aWindowThatIsOpenedLaterFollowsToo()
{
    first().action(ActionId::ZoomIn)->trigger();
    first().action(ActionId::RedactValues)->trigger();
    const MainWindow third(m_window->settings());
    QCOMPARE(third.inspectPage().zoom().steps(), 1);
    QVERIFY(isOn(third, ActionId::RedactValues));
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
