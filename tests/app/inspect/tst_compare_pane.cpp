#include "app/inspect/compare/bytes/aligned_view.h"
#include "app/inspect/compare/compare_pane.h"
#include "app/inspect/compare/comparison_table.h"
#include "app/inspect/compare/token_comparing.h"
#include "app/inspect/inspect_page.h"
#include "app/main_window.h"
#include "app/widgets/fields/drop_field.h"
#include "app/widgets/tables/breakable_text.h"
#include "app/widgets/theme.h"
#include "tests/tokens.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QtMath>

using namespace jotscope;
using namespace jotscope::tokens;

/// Two tokens side by side, as a person compares them.
class TestComparePane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theShortcutKeepsTheTokenAndAsksForTheOther();
    void everyStateOfAClaimIsSaidInSignAndWords();
    void timesAreSetApartInWords();
    void algorithmAndKeyIdAreCompared();
    void whatFailsTodayIsToldFromWhatWorkedYesterday();
    void onlyDifferencesLeavesOutTheRest();
    void aTextWithoutATokenSaysSo();
    void theSameTokenIsSaidToBeTheSame();
    void anotherTokenOfTheTextCanBeChosen();
    void theSidesCanBeSwapped();
    void keysAreTriedOnBothSides();
    void escapeShowsTheAnswerAgain();
    void clearingForgetsTheOtherToken();
    void hoveringARowLightsUpItsPlaceInTheText();
    void whatBothHaveStandsInTheSamePlace_data();
    void whatBothHaveStandsInTheSamePlace();
    void differencesAreGoneToOneAfterTheOther();
    void tokensInsideAreComparedClaimByClaim();
    void charactersAreSelectedWithThePointer();
    void charactersAreSelectedWithTheKeyboard();
    void aSelectionLeavesGapsOutAndJoinsPartsByDots();
    void aSelectionLightsUpItsPlaceInTheText();
    void largeTokensAreComparedOffTheGuiThread();
    void everyPartHasAnAccessibleName();

private:
    template<typename T>
    T *part(const char *name = "") const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    InspectPage &page() const { return m_window->inspectPage(); }
    DropField *field() const { return part<DropField>("otherText"); }
    AlignedView *bytes() const { return part<AlignedView>("alignedView"); }
    QComboBox *choice() const { return part<QComboBox>("otherToken"); }
    QString headline() const { return part<QLabel>("comparisonHeadline")->text(); }
    const ComparisonModel &model(const char *name) const { return part<ComparisonTable>(name)->model(); }
    QString cell(const char *table, int row, int column) const
    {
        return unbroken(model(table).index(row, column).data().toString());
    }
    /// `sub: Changed`, for each row shown.
    QStringList states(const char *table) const
    {
        QStringList lines;
        for (int row = 0; row < model(table).rowCount(); ++row)
            lines << cell(table, row, ComparisonModel::State) + ' ' + cell(table, row, ComparisonModel::Name);
        return lines;
    }
    int rowOf(const char *table, const QString &name) const
    {
        for (int row = 0; row < model(table).rowCount(); ++row) {
            if (cell(table, row, ComparisonModel::Name) == name)
                return row;
        }
        return -1;
    }
    void show(const QByteArray &text) const
    {
        page().showText(text);
        QTRY_VERIFY(!page().isBusy());
    }
    void compare(const QByteArray &before, const QByteArray &after) const
    {
        show(before);
        m_window->action(ActionId::CompareWith)->trigger();
        field()->setContent(after);
        QTRY_VERIFY(!page().isBusy());
    }

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

QByteArray tokenOf(const std::string &payload, const std::string &header = R"({"alg":"HS256"})")
{
    return QByteArray::fromStdString(signedToken(payload, header));
}

} // namespace

void TestComparePane::init()
{
    QLocale::setDefault(QLocale::c());
    m_settings = std::make_unique<Settings>();
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->resize(1300, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    page().setClock([] { return *parseInstant("2026-11-24T06:18:00Z"); });
}

void TestComparePane::cleanup()
{
    m_window.reset();
}

void TestComparePane::theShortcutKeepsTheTokenAndAsksForTheOther()
{
    QVERIFY(!m_window->action(ActionId::CompareWith)->isEnabled());
    show(tokenOf(R"({"sub":"anna"})"));
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(page().comparing().isOn());
    QTRY_VERIFY(field()->hasFocus());
    QVERIFY(part<QLabel>("beforeToken")->text().contains("HS256"));
    QVERIFY(part<QLabel>("beforeToken")->text().contains("anna"));
    QVERIFY(!part<ComparisonTable>("comparedPayload")->isVisible());
    QVERIFY(!headline().isEmpty());
    // What is shown now may become something else: what was kept stays.
    show(tokenOf(R"({"sub":"bert"})"));
    QVERIFY(part<QLabel>("beforeToken")->text().contains("anna"));
}

void TestComparePane::everyStateOfAClaimIsSaidInSignAndWords()
{
    compare(tokenOf(R"({"iss":"a","n":1,"roles":["r","s"],"sub":"anna","gone":true})"),
            tokenOf(R"({"iss":"a","n":1.0,"roles":["s","r"],"sub":"bert","new":1})"));
    const QStringList all = states("comparedPayload");
    for (const char *state :
         {"=  Same iss", "≈  Respelt n", "≠  Changed sub", "−  Removed gone", "+  Added new"})
        QVERIFY2(all.contains(QString::fromUtf8(state)), qPrintable(all.join(", ")));
    QVERIFY2(!all.filter(QStringLiteral("⇅  Moved")).isEmpty(), qPrintable(all.join(", ")));
    const int sub = rowOf("comparedPayload", QStringLiteral("sub"));
    QCOMPARE(cell("comparedPayload", sub, ComparisonModel::Before), QStringLiteral("\"anna\""));
    QCOMPARE(cell("comparedPayload", sub, ComparisonModel::After), QStringLiteral("\"bert\""));
    const int gone = rowOf("comparedPayload", QStringLiteral("gone"));
    QCOMPARE(cell("comparedPayload", gone, ComparisonModel::After), QStringLiteral("–"));
    QVERIFY(headline().startsWith(QStringLiteral("≠")));
}

void TestComparePane::timesAreSetApartInWords()
{
    compare(tokenOf(R"({"iat":1795500000,"exp":1795500300})"),
            tokenOf(R"({"iat":1795503600,"exp":1795503660})"));
    const int iat = rowOf("comparedPayload", QStringLiteral("iat"));
    QVERIFY(cell("comparedPayload", iat, ComparisonModel::After).endsWith("1 hour(s) later"));
    const int lifetime = rowOf("comparedFacts", QStringLiteral("Lifetime"));
    QCOMPARE(cell("comparedFacts", lifetime, ComparisonModel::Before), QStringLiteral("5 minute(s) (300 s)"));
    QVERIFY(cell("comparedFacts", lifetime, ComparisonModel::After).endsWith("shorter by 4 minute(s)"));
    QVERIFY(cell("comparedFacts", lifetime, ComparisonModel::State).startsWith(QStringLiteral("≠")));
}

void TestComparePane::algorithmAndKeyIdAreCompared()
{
    compare(tokenOf("{}", R"({"alg":"HS256","kid":"a"})"), tokenOf("{}", R"({"alg":"HS384","kid":"a"})"));
    QVERIFY(states("comparedHeader").contains(QStringLiteral("≠  Changed alg")));
    QVERIFY(states("comparedHeader").contains(QStringLiteral("=  Same kid")));
    QVERIFY(states("comparedFacts").contains(QStringLiteral("≠  Changed Algorithm")));
    QVERIFY(states("comparedFacts").contains(QStringLiteral("=  Same Key ID")));
}

void TestComparePane::whatFailsTodayIsToldFromWhatWorkedYesterday()
{
    compare(tokenOf(R"({"exp":1800000000})"), tokenOf(R"({"exp":1795500300})"));
    const int time = rowOf("comparedFacts", QStringLiteral("Time"));
    QVERIFY(cell("comparedFacts", time, ComparisonModel::Before).startsWith(QStringLiteral("✓ passed")));
    QVERIFY(cell("comparedFacts", time, ComparisonModel::After).startsWith(QStringLiteral("✕ failed")));
    QVERIFY(cell("comparedFacts", time, ComparisonModel::State).startsWith(QStringLiteral("≠")));
}

void TestComparePane::onlyDifferencesLeavesOutTheRest()
{
    compare(tokenOf(R"({"iss":"a","sub":"anna"})"), tokenOf(R"({"iss":"a","sub":"bert"})"));
    QCOMPARE(model("comparedPayload").rowCount(), 2);
    QTest::mouseClick(part<QCheckBox>("onlyDifferences"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(states("comparedPayload"), QStringList{QStringLiteral("≠  Changed sub")});
    QCOMPARE(model("comparedHeader").rowCount(), 0);
    QTest::mouseClick(part<QCheckBox>("onlyDifferences"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(model("comparedPayload").rowCount(), 2);
}

void TestComparePane::aTextWithoutATokenSaysSo()
{
    compare(tokenOf("{}"), "no token here");
    QCOMPARE(part<Card>("comparisonSummary")->tone(), std::optional(Tone::Bad));
    QVERIFY(!part<ComparisonTable>("comparedFacts")->isVisible());
}

void TestComparePane::theSameTokenIsSaidToBeTheSame()
{
    compare(tokenOf(R"({"sub":"anna"})"), "Bearer " + tokenOf(R"({"sub":"anna"})"));
    QVERIFY(headline().startsWith(QStringLiteral("✓")));
    QVERIFY(!part<QToolButton>("nextDifference")->isEnabled());
}

void TestComparePane::anotherTokenOfTheTextCanBeChosen()
{
    show(tokenOf(R"({"sub":"anna"})") + '\n' + tokenOf(R"({"sub":"bert"})") + '\n' +
         tokenOf(R"({"sub":"carl"})"));
    m_window->action(ActionId::CompareWith)->trigger();
    QCOMPARE(choice()->count(), 4);
    QCOMPARE(cell("comparedPayload", 0, ComparisonModel::After), QStringLiteral("\"bert\""));
    choice()->setCurrentIndex(3);
    QCOMPARE(cell("comparedPayload", 0, ComparisonModel::After), QStringLiteral("\"carl\""));
    field()->setPlainText(QString::fromUtf8(tokenOf(R"({"sub":"dora"})")));
    QCOMPARE(cell("comparedPayload", 0, ComparisonModel::After), QStringLiteral("\"dora\""));
    QCOMPARE(choice()->currentIndex(), 0);
}

void TestComparePane::theSidesCanBeSwapped()
{
    compare(tokenOf(R"({"sub":"anna"})"), tokenOf(R"({"sub":"bert","new":1})"));
    QTest::mouseClick(part<QToolButton>("swapTokens"), Qt::LeftButton);
    QCOMPARE(cell("comparedPayload", 0, ComparisonModel::Before), QStringLiteral("\"bert\""));
    QCOMPARE(cell("comparedPayload", 0, ComparisonModel::After), QStringLiteral("\"anna\""));
    QVERIFY(states("comparedPayload").contains(QStringLiteral("−  Removed new")));
}

void TestComparePane::keysAreTriedOnBothSides()
{
    QByteArray forged = tokenOf(R"({"sub":"anna"})");
    forged[forged.size() - 5] = forged[forged.size() - 5] == 'A' ? 'B' : 'A';
    compare(tokenOf(R"({"sub":"anna"})"), forged);
    QVERIFY(states("comparedFacts").contains(QStringLiteral("=  Same Signature")));
    part<QPlainTextEdit>("keyText")->setPlainText(QString::fromStdString(kSecret));
    QTRY_VERIFY(states("comparedFacts").contains(QStringLiteral("≠  Changed Signature")));
}

void TestComparePane::escapeShowsTheAnswerAgain()
{
    compare(tokenOf("{}"), tokenOf(R"({"sub":"bert"})"));
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!page().comparing().isOn());
    QVERIFY(!m_window->action(ActionId::CompareWith)->isChecked());
    m_window->action(ActionId::CompareWith)->trigger();
    QVERIFY(page().comparing().isOn());
    QTest::mouseClick(part<QToolButton>("leaveComparison"), Qt::LeftButton);
    QVERIFY(!page().comparing().isOn());
    m_window->action(ActionId::CompareWith)->trigger();
    page().focusEncoded();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!page().comparing().isOn());
}

void TestComparePane::clearingForgetsTheOtherToken()
{
    compare(tokenOf("{}"), tokenOf(R"({"sub":"bert"})"));
    page().clear();
    QVERIFY(!page().comparing().isOn());
    QVERIFY(field()->isEmpty());
    const ComparisonSession &session = part<ComparePane>("comparePane")->session();
    QVERIFY(session.before().paste.isEmpty() && session.after().paste.isEmpty());
    QVERIFY(!session.outcome().token.before && !session.outcome().token.after);

    compare(tokenOf("{}"), tokenOf(R"({"sub":"bert"})"));
    m_window->action(ActionId::ClearAll)->trigger();
    QVERIFY(!page().comparing().isOn());
    QVERIFY(!part<ComparePane>("comparePane")); // gone with its tab
}

void TestComparePane::hoveringARowLightsUpItsPlaceInTheText()
{
    compare(tokenOf(R"({"iss":"a","sub":"anna"})"), tokenOf(R"({"iss":"a","sub":"bert"})"));
    QSignalSpy hovered(part<ComparePane>("comparePane"), &ComparePane::hovered);
    auto *table = part<QTableView>("comparedPayloadTable");
    const int sub = rowOf("comparedPayload", QStringLiteral("sub"));
    const Sides<ByteRange> place = model("comparedPayload").placeOf(model("comparedPayload").index(sub, 0));
    QVERIFY(!place.before.isEmpty());
    emit table->entered(model("comparedPayload").index(sub, ComparisonModel::Before));
    QCOMPARE(hovered.last().first().value<ByteRange>(), place.before);
    // The other token is not in the text that the page shows.
    emit table->entered(model("comparedPayload").index(sub, ComparisonModel::After));
    QVERIFY(hovered.last().first().value<ByteRange>().isEmpty());
}

void TestComparePane::whatBothHaveStandsInTheSamePlace_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {1, 7, 40, 1000})
        QTest::addRow("%d columns", columns) << columns;
}

void TestComparePane::whatBothHaveStandsInTheSamePlace()
{
    QFETCH(int, columns);
    const auto tokenIn = [](const QByteArray &text) {
        return inspect({text.constData(), std::size_t(text.size())}, {}, {}, {}).tokens.front();
    };
    const InspectedToken before = tokenIn(tokenOf(R"({"iss":"a","sub":"anna","aud":"x"})"));
    const InspectedToken after = tokenIn(tokenOf(R"({"iss":"a","sub":"annabel","aud":"x"})"));
    AlignedText text(before.token, after.token, compareTokens(before, after));
    text.setColumns(std::size_t(columns));
    // Both texts are there in full, and what is no edit is the same on both sides.
    std::string was;
    std::string is;
    bool hasEdit = false;
    for (std::size_t row = 0; row < text.rowCount(); ++row) {
        if (text.nameIn(row) && row > 0) {
            was += '.';
            is += '.';
        }
        const std::vector<AlignedPiece> pieces = text.piecesIn(row);
        for (std::size_t i = 0; i + 1 < pieces.size(); i += 2) {
            QCOMPARE(pieces[i].side, Side::Before);
            QCOMPARE(pieces[i].column, pieces[i + 1].column);
            QVERIFY(pieces[i].column + pieces[i].columns <= std::size_t(columns));
            QCOMPARE(pieces[i].isEdit, pieces[i + 1].isEdit);
            if (!pieces[i].isEdit)
                QCOMPARE(pieces[i].text, pieces[i + 1].text);
            hasEdit = hasEdit || pieces[i].isEdit;
            was += pieces[i].text;
            is += pieces[i + 1].text;
        }
    }
    QCOMPARE(was, before.token->text);
    QCOMPARE(is, after.token->text);
    QVERIFY(hasEdit);
    QCOMPARE(text.placeOf(Side::Before, 1, 0), (ByteRange{0, 1}));
}

void TestComparePane::differencesAreGoneToOneAfterTheOther()
{
    std::string payload = R"({"a":"x",)";
    for (int i = 0; i < 400; ++i)
        payload += "\"member" + std::to_string(i) + "\":true,";
    const std::string before = payload + R"("z":"x"})";
    std::string after = before;
    after[6] = 'y';
    after[after.size() - 3] = 'y';
    compare(tokenOf(before), tokenOf(after));
    const AlignedText &text = bytes()->text();
    QVERIFY(text.rowCount() > 50);
    const auto first = text.differenceAfter(0);
    QVERIFY(first);
    QTest::mouseClick(part<QToolButton>("nextDifference"), Qt::LeftButton);
    QTest::mouseClick(part<QToolButton>("nextDifference"), Qt::LeftButton);
    const std::size_t second = bytes()->topRow();
    QVERIFY(second > *first + 20);
    QTest::mouseClick(part<QToolButton>("previousDifference"), Qt::LeftButton);
    QVERIFY(bytes()->topRow() < second);
}

void TestComparePane::tokensInsideAreComparedClaimByClaim()
{
    const auto around = [](const std::string &payload) {
        return tokenOf(signedToken(payload), R"({"alg":"HS256","cty":"JWT"})");
    };
    compare(around(R"({"sub":"joe","iss":"a"})"), around(R"({"sub":"eve","iss":"a","aud":"b"})"));
    const QStringList rows = states("comparedPayload");
    QVERIFY2(rows.contains("≠  Changed inside: sub"), qPrintable(rows.join('\n')));
    QVERIFY(rows.contains("=  Same inside: iss"));
    QVERIFY(rows.contains("+  Added inside: aud"));
    QVERIFY(states("comparedHeader").contains("=  Same inside: alg"));
    QVERIFY(states("comparedFacts").contains("=  Same inside: Algorithm"));
}

void TestComparePane::charactersAreSelectedWithThePointer()
{
    const QByteArray token = tokenOf(R"({"sub":"joe"})");
    compare(token, tokenOf(R"({"sub":"eve"})"));
    const QFontMetricsF metrics(monospaceFont());
    const auto cell = [&](int column, int row) {
        const int height = qCeil(metrics.lineSpacing() * 1.2);
        return QPoint(int(metrics.horizontalAdvance('0') * (column + 0.5)), int(height * (row + 0.5)));
    };
    QWidget *view = bytes()->viewport();
    QTest::mousePress(view, Qt::LeftButton, {}, cell(2, 1));
    QTest::mouseMove(view, cell(9, 1));
    QTest::mouseRelease(view, Qt::LeftButton, {}, cell(9, 1));
    QVERIFY(bytes()->selection().has_value());
    QVERIFY(bytes()->selection()->side == Side::Before);
    QTest::keySequence(bytes(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(token.mid(2, 8)));
    QVERIFY(bytes()->accessibleDescription().endsWith("Selected: " + QString::fromLatin1(token.mid(2, 8))));
    QTest::mouseClick(view, Qt::LeftButton, Qt::ShiftModifier, cell(4, 1));
    QTest::keySequence(bytes(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(token.mid(2, 3)));
}

void TestComparePane::charactersAreSelectedWithTheKeyboard()
{
    const QByteArray token = tokenOf(R"({"sub":"joe"})");
    const QByteArray other = tokenOf(R"({"sub":"eve"})");
    compare(token, other);
    bytes()->setFocus();
    QTest::keyClick(bytes(), Qt::Key_Right);
    QTest::keyClick(bytes(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(bytes(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keySequence(bytes(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(token.left(3)));
    QTest::keyClick(bytes(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(bytes()->selection()->side == Side::After);
    QTest::keySequence(bytes(), QKeySequence::SelectAll);
    QTest::keySequence(bytes(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(other));
    QTest::keyClick(bytes(), Qt::Key_Left, Qt::ControlModifier);
    QTest::keySequence(bytes(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(token));
}

void TestComparePane::aSelectionLeavesGapsOutAndJoinsPartsByDots()
{
    const QByteArray token = tokenOf(R"({"sub":"joe"})");
    const QByteArray longer = tokenOf(R"({"sub":"joe","aud":"somebody else who is named at length"})");
    compare(token, longer);
    for (const Side side : {Side::Before, Side::After}) {
        bytes()->select(bytes()->text().all(side));
        bytes()->copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString::fromLatin1(side == Side::Before ? token : longer));
    }
}

void TestComparePane::aSelectionLightsUpItsPlaceInTheText()
{
    const QByteArray token = tokenOf(R"({"sub":"joe"})");
    compare("Bearer " + token, tokenOf(R"({"sub":"eve"})"));
    QSignalSpy hovered(bytes(), &AlignedView::hovered);
    bytes()->select(AlignedSelection{Side::Before, {1, 3}, {1, 7}});
    QCOMPARE(hovered.size(), 1);
    const auto place = hovered.takeFirst().first().value<Sides<ByteRange>>();
    QCOMPARE(place.before, (ByteRange{10, 15}));
    QVERIFY(place.after.isEmpty());
    bytes()->select(std::nullopt);
    QVERIFY(hovered.takeFirst().first().value<Sides<ByteRange>>().before.isEmpty());
}

void TestComparePane::largeTokensAreComparedOffTheGuiThread()
{
    const std::string filler(200'000, 'x');
    show(tokenOf(R"({"a":1,"f":")" + filler + "\"}"));
    m_window->action(ActionId::CompareWith)->trigger();
    field()->setContent(tokenOf(R"({"a":2,"f":")" + filler + "\"}"));
    QVERIFY(page().isBusy());
    QTRY_VERIFY(!page().isBusy());
    QVERIFY(states("comparedPayload").contains(QStringLiteral("≠  Changed a")));
    // A picture costs what is visible, whatever the tokens' size.
    QVERIFY(bytes()->height() < m_window->height());
    QVERIFY(!bytes()->grab().isNull());
    bytes()->verticalScrollBar()->setValue(bytes()->verticalScrollBar()->maximum());
    QVERIFY(!bytes()->grab().isNull());
}

void TestComparePane::everyPartHasAnAccessibleName()
{
    compare(tokenOf(R"({"sub":"anna"})"), tokenOf(R"({"sub":"bert"})"));
    for (const QWidget *widget : part<ComparePane>("comparePane")->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(bytes()->accessibleDescription().contains("Payload"));
}

QTEST_MAIN(TestComparePane)
#include "tst_compare_pane.moc"
