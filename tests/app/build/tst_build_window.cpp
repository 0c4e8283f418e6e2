#include "app/build/build_page.h"
#include "app/build/output/token_output.h"
#include "app/build/templates/template_bar.h"
#include "app/inspect/detached/detached_payload_card.h"
#include "app/inspect/encoded/encoded_sheet.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/inspect_session.h"
#include "app/widgets/layout/turning_splitter.h"
#include "app/widgets/theme.h"
#include "app/window/pages/build_views.h"
#include "tests/app/fresh_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>
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
    void aSearchGoesToWhatOneIsIn();
    void aSearchComesIntoSight();
    void aSearchFiltersTheSuiteInFront();
    void theSuiteIsSentFromItsTab();
    void theSuiteShowsEverySentenceWhole();
    void theSuiteKeepsItsHeaderInAnotherTheme();
    void anEmptyBoxIsSeenInEveryTheme();
    void nothingScrollsSideways_data();
    void nothingScrollsSideways();
    void thereIsRoomBesideInAWideWindow();

private:
    [[nodiscard]] BuildPage &page() const { return (*m_window)->buildPage(); }
    [[nodiscard]] SignatureVerdict verdict() const;
    void click(const char *button) const { m_window->part<QAbstractButton>(button)->click(); }
    void build() const { QTRY_VERIFY_WITH_TIMEOUT(page().output().isCurrent() && !page().isBusy(), 60'000); }

    std::unique_ptr<FreshWindow> m_window;
};

namespace {

/// As WCAG 2.1 has it.
double contrast(const QColor &color, const QColor &other)
{
    const auto luminance = [](const QColor &of) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(of.redF()) + 0.7152 * linear(of.greenF()) + 0.0722 * linear(of.blueF());
    };
    const auto [dark, light] = std::minmax({luminance(color), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

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
    const auto *card = (*m_window)->inspectPage().findChild<DetachedPayloadCard *>();
    QVERIFY(card->isVisible());
    QCOMPARE(card->payload(), page().output().detachedPayload());

    card->findChild<QToolButton *>(QStringLiteral("clearDetached"))->click();
    QVERIFY(verdict() != SignatureVerdict::Valid);
}

void TestBuildWindow::aDetachedPayloadIsCopiedByItsShortcut()
{
    QVERIFY(!(*m_window)->action(ActionId::CopyPayload)->isEnabled());
    click("detached");
    QTRY_VERIFY((*m_window)->action(ActionId::CopyPayload)->isEnabled());

    QTest::keyClick(m_window->get(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), page().output().detachedPayload());
}

void TestBuildWindow::aSearchGoesToWhatOneIsIn()
{
    // From anywhere else, through the claims as JSON.
    page().templates().box().setFocus();
    QTest::keyClick(m_window->get(), Qt::Key_F, Qt::ControlModifier);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line && line->objectName() == QStringLiteral("find"));
    QTest::keyClicks(line, "A");
    const auto *claims = page().findChild<QTabWidget *>(QStringLiteral("claimViews"));
    QCOMPARE(claims->currentIndex(), 1);
    const auto *field = claims->widget(1)->findChild<QPlainTextEdit *>();
    const auto count = static_cast<int>(field->toPlainText().count(QLatin1Char('a'), Qt::CaseInsensitive));
    QVERIFY(count >= 2);
    const auto *counted = line->parentWidget()->findChild<QLabel *>(QStringLiteral("findCount"));
    QCOMPARE(counted->text(), QStringLiteral("1 of %1").arg(count));
    const int first = field->textCursor().selectionStart();
    QCOMPARE(field->textCursor().selectedText().toLower(), QStringLiteral("a"));

    QTest::keyClick(line, Qt::Key_F3);
    QVERIFY(field->textCursor().selectionStart() > first);
    QTest::keyClick(line, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(field->textCursor().selectionStart(), first);
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier); // and around
    QCOMPARE(counted->text(), QStringLiteral("%1 of %1").arg(count));
    QTest::keyClicks(line, "-not-there");
    QCOMPARE(counted->text(), QStringLiteral("Not found"));

    // Also while something runs that Escape would call off elsewhere.
    QKeyEvent claim(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    claim.ignore();
    QApplication::sendEvent(line, &claim);
    QVERIFY(claim.isAccepted());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(field->hasFocus() && !line->isVisible());

    // In the token, through the token.
    page().output().sheet().view().setFocus();
    QTest::keyClick(m_window->get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(page().output().sheet().isAncestorOf(QApplication::focusWidget()));
}

/// The claims stand below much else in a low window.
void TestBuildWindow::aSearchComesIntoSight()
{
    (*m_window)->resize(1100, 700);
    page().templates().box().setFocus();
    QTest::keyClick(m_window->get(), Qt::Key_F, Qt::ControlModifier);
    const QWidget *line = QApplication::focusWidget();
    QCOMPARE(line->objectName(), QStringLiteral("find"));
    QTRY_COMPARE(line->visibleRegion().boundingRect(), line->rect());
}

void TestBuildWindow::aSearchFiltersTheSuiteInFront()
{
    page().showSuite();
    page().templates().box().setFocus();
    QTest::keyClick(m_window->get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("suiteFilter"));
}

void TestBuildWindow::theSuiteIsSentFromItsTab()
{
    page().showSuite();
    const auto *button = m_window->part<QAbstractButton>("checkWithSuite");
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 60'000);

    click("checkWithSuite");

    QVERIFY((*m_window)->buildViews().isChecking());
    QVERIFY((*m_window)->action(ActionId::CheckApi)->isChecked());
    QVERIFY(m_window->part<QAbstractButton>("startCheck")->isEnabled()); // it has a key, and says which
    QVERIFY(m_window->part<QLabel>("goodToken")->text().contains(QLatin1String("RS256")));
}

void TestBuildWindow::theSuiteShowsEverySentenceWhole()
{
    page().showSuite();
    const auto *table = m_window->part<QTableView>("suiteTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 60'000);
    for (const int width : {1400, 1250, 1500}) {
        (*m_window)->resize(width, 900);
        QTRY_COMPARE((*m_window)->width(), width);
        for (int row = 0; row < 30; ++row)
            QTRY_VERIFY(table->rowHeight(row) >=
                        static_cast<const QAbstractItemView *>(table)->sizeHintForRow(row));
    }
}

/// The header in the colours that it is painted in.
void TestBuildWindow::theSuiteKeepsItsHeaderInAnotherTheme()
{
    page().showSuite();
    auto *table = m_window->part<QTableView>("suiteTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 60'000);
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(theme);
        QTRY_COMPARE(isDark(table->palette()), theme == ThemeChoice::Dark);
        QCoreApplication::processEvents();
        const QImage image = table->horizontalHeader()->grab().toImage();
        const int background = qGray(image.pixel(1, 1));
        int strongest = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                strongest = std::max(strongest, std::abs(qGray(image.pixel(x, y)) - background));
        }
        QVERIFY2(strongest > 90, qPrintable(QString::number(strongest)));
        QCOMPARE(background < 128, theme == ThemeChoice::Dark);
    }
    applyTheme(ThemeChoice::Light);
}

void TestBuildWindow::anEmptyBoxIsSeenInEveryTheme()
{
    auto *box = m_window->part<QCheckBox>("encrypt");
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        applyTheme(theme);
        QTRY_COMPARE(isDark(page().palette()), theme == ThemeChoice::Dark);
        QStyleOptionButton option;
        option.initFrom(box);
        const QRect indicator = box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box);
        const QPoint place = box->mapTo(&page(), indicator.topLeft());
        const QImage image = page().grab({place, indicator.size()}).toImage();
        const QColor card = page().palette().color(QPalette::Base);
        double best = 0;
        for (int x = 0; x < image.width(); ++x)
            best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), card));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }
}

void TestBuildWindow::nothingScrollsSideways_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isChecking");
    for (const bool isChecking : {false, true}) {
        const char *page = isChecking ? "check" : "build";
        QTest::addRow("%s, narrow", page) << QSize(900, 700) << isChecking;
        QTest::addRow("%s, half of a small screen", page) << QSize(640, 400) << isChecking;
    }
}

void TestBuildWindow::nothingScrollsSideways()
{
    QFETCH(QSize, size);
    QFETCH(bool, isChecking);
    for (const char *box : {"disclose", "bindHolder", "keyBinding", "encrypt", "detached"})
        click(box);
    (*m_window)->buildViews().setChecking(isChecking);
    (*m_window)->resize(size);

    QTRY_COMPARE((*m_window)->size(), size);
    QTest::qWait(0);
    for (const QScrollArea *area : (*m_window)->buildViews().findChildren<QScrollArea *>()) {
        if (area->isVisible())
            QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    }
}

void TestBuildWindow::thereIsRoomBesideInAWideWindow()
{
    auto *splitter = page().findChild<TurningSplitter *>();
    (*m_window)->resize(1400, 900);
    QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
    (*m_window)->resize(700, 900);
    QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
    (*m_window)->resize(1400, 900);
    QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
}

QTEST_MAIN(TestBuildWindow)
#include "tst_build_window.moc"
