#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/encoded/encoded_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace jotscope;

/// The encoded text as a person edits, selects and reads it; all places are bytes.
class TestEncodedView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyByteIsKept_data();
    void everyByteIsKept();
    void typingEditsAtTheCaret();
    void editsAreUndoneAndRedone();
    void pasteReplacesTheSelection();
    void cutAndCopyTakeTheSelectedText();
    void programmaticTextIsUndoableAndSilent();
    void keysMoveTheCaretByCharacters_data();
    void keysMoveTheCaretByCharacters();
    void draggingSelects();
    void aDoubleClickSelectsThePart();
    void hoveringTellsTheCharacter();
    void partsAreDrawnInTheirColours();
    void revealScrollsToThePlace();
    void longTextIsWrappedAndDrawnOnlyWhereVisible();
    void tabMovesTheFocusOn();
    void theContextMenuOffersTheStandardActions();
    void screenReadersGetTheText();
    void zoomingChangesTheSizeOfTheText();
    void theWheelAsksForAnotherSize();
    void rightToLeftTextKeepsItsOrder();
    void outOfRangePlacesAreClamped();

private:
    std::unique_ptr<EncodedView> m_view;
};

namespace {

const QByteArray kToken = "eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UifQ.AAAA";

std::vector<EncodedView::Span> spansOfToken()
{
    return {{{0, 19}, PartName::Header}, {{20, 38}, PartName::Payload}, {{39, 43}, PartName::Signature}};
}

} // namespace

void TestEncodedView::init()
{
    m_view = std::make_unique<EncodedView>();
    m_view->resize(400, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
}

void TestEncodedView::cleanup()
{
    m_view.reset();
}

void TestEncodedView::everyByteIsKept_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("token") << kToken;
    QTest::newRow("line ends") << QByteArray("a\nb\r\nc\rd\n\n");
    QTest::newRow("NUL and controls") << QByteArray("a\0b\x01\x7f\x1b[2J", 8);
    QTest::newRow("not UTF-8") << QByteArray("a\xff\xc3(\xed\xa0\x80z");
    QTest::newRow("umlauts and emoji") << QByteArray("grün 🙂 e\u0301 👩‍👩‍👧");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfx");
    QTest::newRow("invisible") << QByteArray("a\u200Bb\u202Ec\u00A0d");
    QTest::newRow("tabs") << QByteArray("\ta\t\tb");
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    QTest::newRow("every byte") << all;
    QTest::newRow("a megabyte without a break") << QByteArray(1 << 20, 'x');
}

void TestEncodedView::everyByteIsKept()
{
    QFETCH(QByteArray, text);
    m_view->setText(text);
    QCOMPARE(m_view->text(), text);
    m_view->grab();
    m_view->selectAll();
    QCOMPARE(m_view->selection(), (ByteRange{0, static_cast<std::size_t>(text.size())}));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(m_view.get(), "!");
    QCOMPARE(m_view->text(), text + '!');
    QTest::keyClick(m_view.get(), Qt::Key_Backspace);
    QCOMPARE(m_view->text(), text);
}

void TestEncodedView::typingEditsAtTheCaret()
{
    QSignalSpy edited(m_view.get(), &EncodedView::textEdited);
    QTest::keyClicks(m_view.get(), "ac");
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClicks(m_view.get(), "b");
    QCOMPARE(m_view->text(), QByteArray("abc"));
    QCOMPARE(edited.count(), 3);
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_view->text(), QByteArray("ab\n"));
}

void TestEncodedView::editsAreUndoneAndRedone()
{
    m_view->setText("start");
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(m_view.get(), " typed");
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QCOMPARE(m_view->text(), QByteArray());
    m_view->undo();
    QCOMPARE(m_view->text(), QByteArray("start typed"));
    m_view->undo();
    QVERIFY(m_view->text().startsWith("start"));
    QVERIFY(m_view->text() != "start typed");
    m_view->redo();
    QCOMPARE(m_view->text(), QByteArray("start typed"));
}

void TestEncodedView::pasteReplacesTheSelection()
{
    m_view->setText("one two three");
    m_view->select({4, 7});
    QApplication::clipboard()->setText("2");
    QTest::keySequence(m_view.get(), QKeySequence::Paste);
    QCOMPARE(m_view->text(), QByteArray("one 2 three"));
    m_view->undo();
    QCOMPARE(m_view->text(), QByteArray("one two three"));
}

void TestEncodedView::cutAndCopyTakeTheSelectedText()
{
    m_view->setText(kToken);
    m_view->select({20, 38});
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), QString("eyJpc3MiOiJqb2UifQ"));
    QCOMPARE(m_view->text(), kToken);
    QTest::keySequence(m_view.get(), QKeySequence::Cut);
    QCOMPARE(m_view->text(), QByteArray("eyJhbGciOiJub25lIn0..AAAA"));
}

void TestEncodedView::programmaticTextIsUndoableAndSilent()
{
    QTest::keyClicks(m_view.get(), "typed");
    QSignalSpy edited(m_view.get(), &EncodedView::textEdited);
    m_view->setText(kToken);
    QCOMPARE(edited.count(), 0);
    m_view->undo();
    QCOMPARE(m_view->text(), QByteArray("typed"));
}

void TestEncodedView::keysMoveTheCaretByCharacters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("stops");
    QTest::newRow("ASCII") << QByteArray("abc") << QList<int>{0, 1, 2, 3};
    QTest::newRow("umlaut") << QByteArray("äb") << QList<int>{0, 2, 3};
    QTest::newRow("combining accent") << QByteArray("e\u0301x") << QList<int>{0, 3, 4};
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe") << QList<int>{0, 1, 2};
    QTest::newRow("CR LF") << QByteArray("a\r\nb") << QList<int>{0, 1, 3, 4};
}

void TestEncodedView::keysMoveTheCaretByCharacters()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<int>, stops);
    m_view->setText(text);
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
    QList<int> seen{static_cast<int>(m_view->selection().begin)};
    while (seen.last() < text.size()) {
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(static_cast<int>(m_view->selection().begin) > seen.last());
        seen << static_cast<int>(m_view->selection().begin);
    }
    QCOMPARE(seen, stops);
    for (qsizetype i = stops.size() - 2; i >= 0; --i) {
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(static_cast<int>(m_view->selection().begin), stops[i]);
    }
}

void TestEncodedView::draggingSelects()
{
    m_view->setText(kToken);
    const auto at = [this](std::size_t offset) {
        const QRect rect = m_view->characterRect(offset);
        return QPoint(rect.left() + 1, rect.center().y());
    };
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(3));
    QTest::mouseMove(m_view->viewport(), at(7));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(7));
    QCOMPARE(m_view->selection(), (ByteRange{3, 7}));
}

void TestEncodedView::aDoubleClickSelectsThePart()
{
    m_view->setText(kToken);
    m_view->setSpans(spansOfToken());
    const QPoint place = m_view->characterRect(25).center();
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_view->selection(), (ByteRange{20, 38}));
}

void TestEncodedView::hoveringTellsTheCharacter()
{
    m_view->setText(kToken);
    QSignalSpy hovered(m_view.get(), &EncodedView::hovered);
    QTest::mouseMove(m_view->viewport(), m_view->characterRect(9).center());
    QTest::mouseMove(m_view->viewport(), m_view->characterRect(5).center());
    QTRY_VERIFY(!hovered.isEmpty());
    QTRY_COMPARE(hovered.last().first().value<ByteRange>(), (ByteRange{5, 6}));
    QCOMPARE(m_view->characterAt(m_view->characterRect(12).center()), (ByteRange{12, 13}));
    QVERIFY(m_view->characterAt({-5, -5}).isEmpty());
}

void TestEncodedView::partsAreDrawnInTheirColours()
{
    m_view->setText(kToken);
    m_view->setSpans(spansOfToken());
    const QImage image = m_view->viewport()->grab().toImage();
    for (const EncodedView::Span &span : spansOfToken()) {
        const QColor expected = partStyle(span.part, m_view->palette()).text;
        const QRect first = m_view->characterRect(span.range.begin);
        bool isSeen = false;
        for (int x = first.left(); x <= first.right(); ++x) {
            for (int y = first.top(); y <= first.bottom(); ++y)
                isSeen |= image.pixelColor(x, y) == expected;
        }
        QVERIFY2(isSeen, std::string(partName(span.part)).c_str());
    }
}

void TestEncodedView::revealScrollsToThePlace()
{
    m_view->setText(QByteArray("line\n").repeated(10'000));
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    m_view->reveal({40'000, 40'004});
    QVERIFY(m_view->viewport()->rect().contains(m_view->characterRect(40'000).center()));
    m_view->reveal({0, 4});
    QVERIFY(m_view->viewport()->rect().contains(m_view->characterRect(0).center()));
}

void TestEncodedView::longTextIsWrappedAndDrawnOnlyWhereVisible()
{
    m_view->setText(QByteArray(16 << 20, 'e'));
    QVERIFY(m_view->verticalScrollBar()->maximum() > 10'000);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    m_view->grab();
    QVERIFY(m_view->viewport()->rect().contains(m_view->characterRect((16 << 20) - 1).center()));
}

void TestEncodedView::tabMovesTheFocusOn()
{
    QWidget window;
    auto *view = new EncodedView(&window);
    auto *next = new QWidget(&window);
    next->setFocusPolicy(Qt::StrongFocus);
    QWidget::setTabOrder(view, next);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(next->hasFocus());
    QCOMPARE(view->text(), QByteArray());
}

void TestEncodedView::theContextMenuOffersTheStandardActions()
{
    m_view->setText(kToken);
    m_view->selectAll();
    const std::unique_ptr<QMenu> menu(m_view->createStandardContextMenu());
    int enabled = 0;
    for (const QAction *action : menu->actions())
        enabled += !action->isSeparator() && action->isEnabled();
    QVERIFY(enabled >= 3);
}

void TestEncodedView::screenReadersGetTheText()
{
    m_view->setAccessibleName("Encoded token");
    m_view->setText(kToken);
    m_view->select({20, 38});
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::EditableText);
    QCOMPARE(interface->text(QAccessible::Name), QString("Encoded token"));
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), QString::fromLatin1(kToken));
    int begin = 0;
    int end = 0;
    text->selection(0, &begin, &end);
    QCOMPARE(begin, 20);
    QCOMPARE(end, 38);
}

void TestEncodedView::zoomingChangesTheSizeOfTheText()
{
    m_view->setText(kToken);
    const int usual = m_view->characterRect(0).height();
    TextZoom zoom;
    zoom.join(*m_view);
    zoom.zoomBy(1);
    QVERIFY(m_view->characterRect(0).height() > usual);
    zoom.reset();
    QCOMPARE(m_view->characterRect(0).height(), usual);
    for (int i = 0; i < 100; ++i)
        zoom.zoomBy(-1);
    QVERIFY(m_view->characterRect(0).height() > 2);
    m_view->grab();
}

void TestEncodedView::theWheelAsksForAnotherSize()
{
    m_view->setText(kToken);
    TextZoom zoom;
    zoom.join(*m_view);
    const int usual = m_view->characterRect(0).height();
    QWheelEvent wheel({5, 5}, m_view->viewport()->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view->viewport(), &wheel);
    QVERIFY(m_view->characterRect(0).height() > usual);
}

void TestEncodedView::rightToLeftTextKeepsItsOrder()
{
    m_view->setText("abc אבג def");
    for (std::size_t i = 1; i < 4; ++i)
        QVERIFY(m_view->characterRect(4 + 2 * i).left() >= m_view->characterRect(2 + 2 * i).left());
    m_view->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_view->characterRect(1).left() > m_view->characterRect(0).left());
}

void TestEncodedView::outOfRangePlacesAreClamped()
{
    m_view->setText("abc");
    m_view->setSpans({{{1, 1000}, PartName::Payload}});
    m_view->setMarks({{{2, 5000}, Severity::Error}});
    m_view->setHighlight({{{{1, 9999}, {1, 2}, {9998, 9999}}}, {0, 99999}});
    m_view->select({2, 9999});
    m_view->reveal({500, 600});
    m_view->grab();
    QCOMPARE(m_view->selection(), (ByteRange{2, 3}));
}

QTEST_MAIN(TestEncodedView)
#include "tst_encoded_view.moc"
