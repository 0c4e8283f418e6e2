#include "app/build/build_page.h"
#include "app/build/output/token_output.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/inspect_session.h"
#include "app/widgets/message_strip.h"
#include "app/window/pages/build_views.h"
#include "tests/app/fresh_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace jotscope;

/// The Build page in its window: where what it makes goes, and how it fits in.
class TestBuildWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void aDetachedTokenIsInspectedWithItsPayload_data();
    void aDetachedTokenIsInspectedWithItsPayload();
    void aDetachedPayloadIsCopiedByItsShortcut();
    void theSuiteIsSentFromItsTab();

private:
    [[nodiscard]] BuildPage &page() const { return (*m_window)->buildPage(); }
    [[nodiscard]] SignatureVerdict verdict() const;
    void click(const char *button) const { m_window->part<QAbstractButton>(button)->click(); }
    void build() const { QTRY_VERIFY(page().output().isCurrent() && !page().isBusy()); }

    std::unique_ptr<FreshWindow> m_window;
};

void TestBuildWindow::init()
{
    m_window = std::make_unique<FreshWindow>();
    (*m_window)->showPage(PageId::Build);
    page().findChild<QPushButton *>(QStringLiteral("makeKey"))->click();
    build();
}

/// Of the one token on the Inspect page.
SignatureVerdict TestBuildWindow::verdict() const
{
    const auto &tokens = (*m_window)->inspectPage().findChild<InspectSession *>()->inspection().tokens;
    return tokens.size() == 1 ? tokens.front().signature.verdict : SignatureVerdict::None;
}

void TestBuildWindow::aDetachedTokenIsInspectedWithItsPayload_data()
{
    QTest::addColumn<bool>("isUnencoded");
    QTest::newRow("encoded") << false;
    QTest::newRow("b64: false") << true;
}

void TestBuildWindow::aDetachedTokenIsInspectedWithItsPayload()
{
    QFETCH(bool, isUnencoded);
    click("detached");
    if (isUnencoded)
        click("unencoded");
    QTRY_VERIFY(page().output().detachedPayload() && page().output().token().contains(".."));
    build();

    QTest::keyClick(m_window->get(), Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE((*m_window)->currentPage(), PageId::Inspect);
    QCOMPARE((*m_window)->inspectPage().text(), page().output().token());
    QCOMPARE(verdict(), SignatureVerdict::Valid);
    const auto strips = (*m_window)->inspectPage().findChildren<MessageStrip *>();
    const auto strip =
        std::ranges::find_if(strips, [](const MessageStrip *each) { return each->isVisible(); });
    QVERIFY(strip != strips.end() && (*strip)->message().contains(QLatin1String("payload")));

    (*strip)->findChild<QPushButton *>(QStringLiteral("stripAction"))->click();
    QVERIFY(verdict() != SignatureVerdict::Valid);
    QVERIFY(!(*strip)->isVisible());
}

void TestBuildWindow::aDetachedPayloadIsCopiedByItsShortcut()
{
    QVERIFY(!(*m_window)->action(ActionId::CopyPayload)->isEnabled());
    click("detached");
    QTRY_VERIFY((*m_window)->action(ActionId::CopyPayload)->isEnabled());

    QTest::keyClick(m_window->get(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), page().output().detachedPayload());
}

void TestBuildWindow::theSuiteIsSentFromItsTab()
{
    page().showSuite();
    const auto *button = m_window->part<QAbstractButton>("checkWithSuite");
    QTRY_VERIFY(button->isEnabled());

    click("checkWithSuite");

    QVERIFY((*m_window)->buildViews().isChecking());
    QVERIFY((*m_window)->action(ActionId::CheckApi)->isChecked());
    QVERIFY(m_window->part<QAbstractButton>("startCheck")->isEnabled()); // it has a key, and says which
    QVERIFY(m_window->part<QLabel>("goodToken")->text().contains(QLatin1String("ES256")));
}

QTEST_MAIN(TestBuildWindow)
#include "tst_build_window.moc"
