#include "app/inspect/content/find/find_bar.h"
#include "app/inspect/content/payload_view.h"
#include "app/inspect/content/text/part_text.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/inspect_page.h"
#include "app/widgets/theme.h"
#include "tests/app/fresh_window.h"
#include "tests/tokens.h"

#include <QAction>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <optional>

using namespace jotscope;
using namespace jotscope::tokens;

/// Looking for something in the encoded text, with the keys that one has for it.
class TestEncodedFind : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void theTextThatTheCursorIsInIsSearched();
    void aTextWithoutTokensIsSearchedFromAnywhere();
    void nothingIsThereToBeSearchedInAnEmptyText();
    void matchesAreMarkedAndCounted();
    void keysAndButtonsGoThroughTheMatchesRound();
    void capitalsAreFoundAsTheyAreSpelled_data();
    void capitalsAreFoundAsTheyAreSpelled();
    void editingKeepsTheMatchesInStep();
    void aMatchIsShownInTheDecodedParts();
    void matchesFarAwayAreScrolledTo();
    void closingLeavesTheCursorAtTheMatch();

private:
    [[nodiscard]] EncodedView &text() const { return (*m_window)->inspectPage().encoded(); }
    [[nodiscard]] FindBar *bar() const
    {
        return (*m_window)->inspectPage().findChild<FindBar *>(QLatin1String("encodedFind"));
    }
    [[nodiscard]] QLineEdit *line() const { return bar()->findChild<QLineEdit *>(); }
    [[nodiscard]] QString count() const
    {
        return bar()->findChild<QLabel *>(QLatin1String("findCount"))->text();
    }
    void show(const QByteArray &text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void look(const QString &query) const
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), query);
    }

    std::optional<FreshWindow> m_window;
};

namespace {

const QByteArray kToken = QByteArray::fromStdString(signedToken(R"({"sub":"anna"})"));

} // namespace

void TestEncodedFind::init()
{
    m_window.emplace();
}

void TestEncodedFind::show(const QByteArray &text) const
{
    (*m_window)->inspectPage().showText(text);
    QTRY_VERIFY(!(*m_window)->inspectPage().isBusy());
    this->text().setFocus();
}

void TestEncodedFind::theTextThatTheCursorIsInIsSearched()
{
    show("GET /?t=" + kToken);
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(line()->hasFocus());
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(line()->hasFocus());

    (*m_window)->inspectPage().payload().tabs()->setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY((*m_window)->inspectPage().payload().isAncestorOf(QApplication::focusWidget()));
    QVERIFY(bar()->isVisible());
}

void TestEncodedFind::aTextWithoutTokensIsSearchedFromAnywhere()
{
    show("nothing of the kind");
    (*m_window)->inspectPage().focusKey();
    look(QStringLiteral("kind"));
    QVERIFY(line()->hasFocus());
    QCOMPARE(text().selection(), (ByteRange{15, 19}));
}

void TestEncodedFind::nothingIsThereToBeSearchedInAnEmptyText()
{
    QVERIFY(!(*m_window)->action(ActionId::Find)->isEnabled());
    show("x");
    QVERIFY((*m_window)->action(ActionId::Find)->isEnabled());
}

void TestEncodedFind::matchesAreMarkedAndCounted()
{
    show("one two one two one");
    look(QStringLiteral("one"));
    QCOMPARE(text().matches(), (std::vector<ByteRange>{{0, 3}, {8, 11}, {16, 19}}));
    QCOMPARE(count(), QStringLiteral("1 of 3"));
    const QImage picture = text().viewport()->grab().toImage();
    const auto ground = [&](std::size_t offset) {
        const QRect cell = text().characterRect(offset);
        return picture.pixelColor(QPointF(cell.topLeft() * picture.devicePixelRatio()).toPoint());
    };
    const QColor found = toneColors(Tone::Accent, text().palette()).background;
    QCOMPARE(ground(8), found);
    QCOMPARE(ground(16), found);
    QVERIFY(ground(0) != found); // it is the one that is selected
    QVERIFY(ground(4) != found);

    QTest::keyClicks(line(), QStringLiteral("x"));
    QCOMPARE(count(), QStringLiteral("Not found"));
    line()->clear();
    QCOMPARE(count(), QString());
    QVERIFY(text().matches().empty());
}

void TestEncodedFind::keysAndButtonsGoThroughTheMatchesRound()
{
    show("one two one two one");
    look(QStringLiteral("one"));
    press(Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("2 of 3"));
    press(Qt::Key_F3);
    QCOMPARE(text().selection(), (ByteRange{16, 19}));
    press(Qt::Key_F3);
    QCOMPARE(count(), QStringLiteral("1 of 3"));
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), QStringLiteral("3 of 3"));
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(count(), QStringLiteral("2 of 3"));
    for (QToolButton *button : bar()->findChildren<QToolButton *>()) {
        if (button->accessibleName() == QStringLiteral("Next match"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(count(), QStringLiteral("3 of 3"));
    // From the text too, which the bar stays above.
    text().setFocus();
    text().setCaret(4);
    press(Qt::Key_F3);
    QCOMPARE(text().selection(), (ByteRange{8, 11}));
}

void TestEncodedFind::capitalsAreFoundAsTheyAreSpelled_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("matches");
    QTest::newRow("small letters: either case") << QStringLiteral("eyj") << 3;
    QTest::newRow("a capital: as it stands") << QStringLiteral("eyJ") << 1;
    QTest::newRow("capitals alone") << QStringLiteral("EYJ") << 1;
    QTest::newRow("no letters") << QStringLiteral("1") << 1;
}

void TestEncodedFind::capitalsAreFoundAsTheyAreSpelled()
{
    QFETCH(QString, query);
    QFETCH(int, matches);
    show("eyJ EYJ eyj 1");
    look(query);
    QCOMPARE(static_cast<int>(text().matches().size()), matches);
}

void TestEncodedFind::editingKeepsTheMatchesInStep()
{
    show("one two");
    look(QStringLiteral("one"));
    QCOMPARE(count(), QStringLiteral("1 of 1"));
    text().setFocus();
    text().setCaret(0);
    QTest::keyClicks(&text(), QStringLiteral("one "));
    QCOMPARE(text().matches(), (std::vector<ByteRange>{{0, 3}, {4, 7}}));
    QCOMPARE(text().caretOffset(), std::size_t{4});
    QCOMPARE(count(), QStringLiteral("0 of 2"));
    text().undo();
    QCOMPARE(text().matches().size(), std::size_t{1});
}

void TestEncodedFind::aMatchIsShownInTheDecodedParts()
{
    show(kToken);
    auto *header = m_window->part<PartText>("header");
    QVERIFY(header->lit().range.isEmpty());
    look(QString::fromLatin1(kToken.left(4)));
    QCOMPARE(header->lit().range, (ByteRange{0, 3}));
}

void TestEncodedFind::matchesFarAwayAreScrolledTo()
{
    QByteArray large;
    for (int line = 0; line < 20'000; ++line)
        large += "line " + QByteArray::number(line) + '\n';
    show(large);
    look(QStringLiteral("line 19876"));
    QTRY_COMPARE(count(), QStringLiteral("1 of 1")); // a worker looks through it
    const QRect shown = text().characterRect(text().selection().begin);
    QVERIFY(text().viewport()->rect().contains(shown));
}

void TestEncodedFind::closingLeavesTheCursorAtTheMatch()
{
    show("one two");
    look(QStringLiteral("two"));
    press(Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
    QVERIFY(text().hasFocus());
    QVERIFY(text().matches().empty());
    QCOMPARE(text().selection(), (ByteRange{4, 7}));
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(line()->selectedText(), QStringLiteral("two"));
    QCOMPARE(count(), QStringLiteral("1 of 1"));
}

QTEST_MAIN(TestEncodedFind)
#include "tst_encoded_find.moc"
