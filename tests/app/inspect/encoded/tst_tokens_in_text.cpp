#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/inspect_page.h"
#include "app/inspect/tokens/token_list.h"
#include "app/inspect/tokens/token_table.h"
#include "app/widgets/theme.h"
#include "tests/tokens.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace jotscope;
using namespace jotscope::tokens;

/// A paste of several tokens, where they stand in it: one of them is current, in the text as in the list.
class TestTokensInText : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void theListShowsItsRowsFromTheStart_data();
    void theListShowsItsRowsFromTheStart();
    void theCurrentTokenStandsOut();
    void aSingleTokenIsNeverAside();
    void hoveringNamesAnotherToken();
    void hoveringTheCurrentTokenNamesItsPlaces();
    void aClickMakesATokenCurrent();
    void aDoubleClickJumpsInTheTokenThatItIsIn();
    void theArrowKeysGoFromTokenToToken();
    void whatSurroundsTokensChangesNothing();
    void aSelectionOverSeveralTokensChangesNothing();
    void theListBringsTheCaretAlong();
    void aClickInTheListGoesToThatToken();
    void aTokenFarAwayIsScrolledTo();
    void aTokenInsideAnotherStandsInTheOuterOne();
    void typingKeepsTheCaretWhereItIs();
    void tokensKeepTheirColoursWhileOneTypes();

private:
    [[nodiscard]] EncodedView &text() const { return m_page->encoded(); }
    [[nodiscard]] int current() const { return m_page->tokens().currentRow(); }
    void show(const std::string &utf8) const;
    void click(std::size_t offset) const
    {
        QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, text().characterRect(offset).center());
    }
    /// What the status line says once the pointer is there.
    QString hover(std::size_t offset) const;
    /// Whether the character is drawn in exactly this colour, apart from the smoothing of its edges.
    bool isDrawnIn(const QColor &color, std::size_t offset) const;

    std::unique_ptr<InspectPage> m_page;
};

namespace {

struct Three
{
    std::string text;
    std::array<std::size_t, 3> begin{};
};

Three three()
{
    Three made;
    for (std::size_t i = 0; i < made.begin.size(); ++i) {
        made.text += "line " + std::to_string(i) + ": ";
        made.begin[i] = made.text.size();
        made.text += signedToken(R"({"sub":"user )" + std::to_string(i) + "\"}") + '\n';
    }
    return made;
}

} // namespace

void TestTokensInText::init()
{
    QLocale::setDefault(QLocale::c());
    m_page = std::make_unique<InspectPage>();
    m_page->resize(1200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestTokensInText::show(const std::string &utf8) const
{
    m_page->showText(QByteArray::fromStdString(utf8));
    QTRY_VERIFY(!m_page->isBusy());
    QCoreApplication::processEvents(); // the list finds its place, and the text its rows
    text().setFocus();
}

void TestTokensInText::theListShowsItsRowsFromTheStart_data()
{
    QTest::addColumn<bool>("isShownBefore");

    QTest::newRow("pasted into the window") << true;
    QTest::newRow("opened with the window") << false;
}

void TestTokensInText::theListShowsItsRowsFromTheStart()
{
    QFETCH(bool, isShownBefore);
    if (!isShownBefore)
        m_page->hide();
    show(three().text);
    m_page->show();
    const auto *table = m_page->tokens().findChild<TokenTable *>();
    QTRY_VERIFY(table->viewport()->height() > 0);
    QCoreApplication::processEvents();

    for (int row = 0; row < 3; ++row) {
        const QRect place = table->visualRect(table->model()->index(row, 0));
        QVERIFY(place.height() > 0);
        QVERIFY(table->viewport()->rect().contains(place.center()));
    }
}

QString TestTokensInText::hover(std::size_t offset) const
{
    QSignalSpy told(m_page.get(), &InspectPage::statusChanged);
    QTest::mouseMove(text().viewport(), text().characterRect(offset + 1).center());
    QTest::mouseMove(text().viewport(), text().characterRect(offset).center());
    [&] {
        QTRY_VERIFY(!told.isEmpty());
    }();
    return told.isEmpty() ? QString() : told.last().first().toString();
}

bool TestTokensInText::isDrawnIn(const QColor &color, std::size_t offset) const
{
    const QImage picture = text().viewport()->grab().toImage();
    const QRect cell = text().characterRect(offset);
    for (int y = cell.top(); y <= cell.bottom(); ++y) {
        for (int x = cell.left(); x <= cell.right(); ++x) {
            if (picture.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

void TestTokensInText::theCurrentTokenStandsOut()
{
    const Three tokens = three();
    show(tokens.text);
    const QColor strong = partStyle(PartName::Header, text().palette()).text;
    QVERIFY(isDrawnIn(strong, tokens.begin[0]));
    QVERIFY(!isDrawnIn(strong, tokens.begin[1]));

    m_page->tokens().setCurrentRow(1);
    text().setCaret(0); // drawn over nothing
    m_page->tokens().setCurrentRow(1);
    QVERIFY(!isDrawnIn(strong, tokens.begin[0]));
    QVERIFY(isDrawnIn(strong, tokens.begin[1]));
    QVERIFY(!isDrawnIn(strong, tokens.begin[2]));
}

void TestTokensInText::aSingleTokenIsNeverAside()
{
    show(signedToken("{}"));
    QVERIFY(isDrawnIn(partStyle(PartName::Header, text().palette()).text, 3));
}

void TestTokensInText::hoveringNamesAnotherToken()
{
    const Three tokens = three();
    show(tokens.text);
    QCOMPARE(hover(tokens.begin[2] + 8), "Token 3 of 3 · JWS · HS256 · ○ not checked · click to go there");
    QCOMPARE(hover(tokens.begin[1] + 8), "Token 2 of 3 · JWS · HS256 · ○ not checked · click to go there");
    QVERIFY(hover(tokens.begin[1] - 4).startsWith("Outside of the token"));
    QCOMPARE(current(), 0);
}

void TestTokensInText::hoveringTheCurrentTokenNamesItsPlaces()
{
    const Three tokens = three();
    show(tokens.text);
    QVERIFY(hover(tokens.begin[0] + 4).startsWith("Header"));
    click(tokens.begin[2] + 4);
    QVERIFY(hover(tokens.begin[2] + 6).startsWith("Header"));
    QVERIFY(hover(tokens.begin[0] + 4).startsWith("Token 1 of 3"));
}

void TestTokensInText::aClickMakesATokenCurrent()
{
    const Three tokens = three();
    show(tokens.text);
    const std::size_t at = tokens.begin[1] + 4;
    click(at);
    QCOMPARE(current(), 1);
    QCOMPARE(m_page->tokens().findChild<TokenTable *>()->number(), 1);
    // The caret is where the click was, and what it is on is lit as of the new token.
    QVERIFY(text().caretOffset() >= at && text().caretOffset() <= at + 1);
    QVERIFY(!text().highlight().ranges.empty());
    QVERIFY(text().highlight().ranges.front().range.contains(text().caretOffset()));
}

void TestTokensInText::aDoubleClickJumpsInTheTokenThatItIsIn()
{
    const Three tokens = three();
    show(tokens.text);
    const QPoint place = text().characterRect(tokens.begin[2] + 4).center();
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(text().viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(current(), 2);
    QCOMPARE(text().selection().begin, tokens.begin[2]); // its header
}

void TestTokensInText::theArrowKeysGoFromTokenToToken()
{
    const Three tokens = three();
    show(tokens.text);
    click(tokens.begin[0] + 2);
    QTest::keyClick(&text(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(current(), 0); // behind the last one
    QTest::keyClick(&text(), Qt::Key_Left);
    QTest::keyClick(&text(), Qt::Key_Left);
    QCOMPARE(current(), 2);
}

void TestTokensInText::whatSurroundsTokensChangesNothing()
{
    const Three tokens = three();
    show(tokens.text);
    click(tokens.begin[2] - 4);
    QCOMPARE(current(), 0);
    QCOMPARE(text().caretOffset() / 2 * 2, (tokens.begin[2] - 4) / 2 * 2);
}

void TestTokensInText::aSelectionOverSeveralTokensChangesNothing()
{
    const Three tokens = three();
    show(tokens.text);
    click(tokens.begin[1] + 4);
    QTest::keyClick(&text(), Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(current(), 1);
    QTest::keyClick(&text(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(current(), 1);
}

void TestTokensInText::theListBringsTheCaretAlong()
{
    const Three tokens = three();
    show(tokens.text);
    auto *table = m_page->tokens().findChild<TokenTable *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(current(), 1);
    QCOMPARE(text().caretOffset(), tokens.begin[1]);
    // Where the caret is in the token already, it stays.
    click(tokens.begin[2] + 4);
    const std::size_t caret = text().caretOffset();
    m_page->tokens().setCurrentRow(2);
    QCOMPARE(text().caretOffset(), caret);
}

void TestTokensInText::aClickInTheListGoesToThatToken()
{
    const Three paste = three();
    show(paste.text);
    const auto *table = m_page->tokens().findChild<TokenTable *>();
    QTRY_VERIFY(table->viewport()->height() > 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(2, 0)).center());
    QCOMPARE(current(), 2);
    QCOMPARE(text().selection().begin, paste.begin[2]);
}

void TestTokensInText::aTokenFarAwayIsScrolledTo()
{
    const std::string first = signedToken("{}");
    const std::string text = first + std::string(500, '\n') + first;
    show(text);
    QCOMPARE(this->text().verticalScrollBar()->value(), 0);
    m_page->tokens().step(1);
    QVERIFY(
        this->text().viewport()->rect().contains(this->text().characterRect(first.size() + 500).center()));
}

void TestTokensInText::aTokenInsideAnotherStandsInTheOuterOne()
{
    const std::string outer =
        signedToken(signedToken(R"({"sub":"inner"})"), R"({"alg":"HS256","cty":"JWT"})");
    show(signedToken(R"({"sub":"first"})") + ' ' + outer);
    QCOMPARE(m_page->tokens().count(), 3);
    m_page->tokens().setCurrentRow(2); // the inner one
    click(text().text().size() - 3);
    QCOMPARE(current(), 2);
    click(2);
    QCOMPARE(current(), 0);
    click(text().text().size() - 3);
    QCOMPARE(current(), 1);
}

void TestTokensInText::typingKeepsTheCaretWhereItIs()
{
    const std::string first = signedToken(R"({"sub":"first"})");
    show(first + ' ' + signedToken(R"({"sub":"second"})"));
    click(first.size() + 3);
    QCOMPARE(current(), 1);
    text().select({first.size() + 1, static_cast<std::size_t>(text().text().size())});
    QTest::keyClicks(&text(), "x");
    QTRY_VERIFY(!m_page->isBusy());
    QCOMPARE(m_page->tokens().count(), 1);
    QCOMPARE(text().caretOffset(), first.size() + 2);
}

void TestTokensInText::tokensKeepTheirColoursWhileOneTypes()
{
    const Three tokens = three();
    show(tokens.text);
    text().setCaret(0);
    QTest::keyClicks(&text(), "and ");
    QCOMPARE(text().parts().tokens()[1].begin, tokens.begin[1] + 4);
    const QColor strong = partStyle(PartName::Header, text().palette()).text;
    QVERIFY(isDrawnIn(strong, tokens.begin[0] + 4));
    QVERIFY(!isDrawnIn(strong, tokens.begin[1] + 4));
    QCOMPARE(current(), 0);
}

QTEST_MAIN(TestTokensInText)
#include "tst_tokens_in_text.moc"
