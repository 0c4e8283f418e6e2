#include "app/inspect/content/hex/hex_view.h"
#include "tests/app/inspect/content/shown_payload.h"

#include <QAccessible>
#include <QClipboard>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>

#include <optional>

using namespace jotscope;
using namespace jotscope::tokens;

/// A payload as JSON, text and digits, and what it is said to be, driven as a person drives it.
class TestContent : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shown.emplace(); }
    void cleanup() { m_shown.reset(); }
    void jsonKeepsOrderDuplicatesAndFaults_data();
    void jsonKeepsOrderDuplicatesAndFaults();
    void aFaultIsMarkedInPlaceWithItsMessageBelow();
    void bracketsFoldByClickAndKey();
    void findGoesThroughTheMatchesAndUnfolds();
    void theCaretMovesOverWhatIsShown();
    void selectedTextIsCopiedAsShown();
    void jsonLightsUpItsCharactersAndTheOtherWayRound();
    void theCaretInJsonHasAPointer();
    void largePayloadsAreLaidOutOnAWorker();
    void aScreenReaderReadsTheText();
    void hexLinksBytesAndCharacters();
    void hexIsSearchedForDigitsAndText();
    void manyBytesAreSearchedOnAWorker();
    void whatIsNoJsonSaysWhatItIs_data();
    void whatIsNoJsonSaysWhatItIs();

private:
    PartText *json() const { return m_shown->json(); }
    HexView *hex() const { return m_shown->part<HexView>("payloadHex"); }

    std::optional<ShownPayload> m_shown;
};

namespace {

/// Where the real pointer is does not matter.
void hover(QWidget *widget, QPoint position)
{
    QMouseEvent move(QEvent::MouseMove, position, widget->mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(widget, &move);
}

} // namespace

void TestContent::jsonKeepsOrderDuplicatesAndFaults_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("shown");
    QTest::newRow("order and duplicates")
        << QByteArray(R"({"b":1,"a":2,"b":3.0})") << "{\n  \"b\": 1,\n  \"a\": 2,\n  \"b\": 3.0\n}";
    QTest::newRow("nested") << QByteArray(R"({"a":[{"b":[]},{}]})")
                            << "{\n  \"a\": [\n    {\n      \"b\": []\n    },\n    {}\n  ]\n}";
    QTest::newRow("white space") << QByteArray("{ \"a\" :\n[ 1 ,2 ] }")
                                 << "{\n  \"a\": [\n    1,\n    2\n  ]\n}";
    QTest::newRow("comma left") << QByteArray(R"({"a":1,})") << "{\n  \"a\": 1,\n}";
    QTest::newRow("something behind") << QByteArray(R"({"a":1} x)") << "{\n  \"a\": 1\n}\nx";
    QTest::newRow("cut") << QByteArray(R"({"a":{"b":"x)") << "{\n  \"a\": {\n    \"b\": \"x";
    QTest::newRow("bare word") << QByteArray(R"({a:NaN "b" 2})") << "{\n  a: NaN \"b\" 2\n}";
    QTest::newRow("escapes") << QByteArray(R"({"a\"":"\u0041\\"})") << "{\n  \"a\\\"\": \"\\u0041\\\\\"\n}";
    QTest::newRow("brackets in text") << QByteArray(R"({"a":"[{,:}]"})") << "{\n  \"a\": \"[{,:}]\"\n}";
}

void TestContent::jsonKeepsOrderDuplicatesAndFaults()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, shown);
    m_shown->show(payload.toStdString());
    QCOMPARE(json()->toPlainText(), shown);
}

void TestContent::aFaultIsMarkedInPlaceWithItsMessageBelow()
{
    m_shown->show(R"({"a":1,"b":01,"c":2})");
    m_shown->chooseTab("JSON");
    const std::size_t line = json()->lines()->lineAt(11);
    QCOMPARE(json()->rows().firstRowOf(line + 1), json()->rows().firstRowOf(line) + 2);
    const RowPlace note = json()->rows().placeOf(json()->rows().firstRowOf(line) + 1);
    QVERIFY(note.isNote);
    QCOMPARE(note.line, line);
    // Both the digits and the words below them are drawn in a colour of their own.
    const QImage with = json()->grab().toImage();
    json()->setMarks({});
    QVERIFY(!json()->rows().placeOf(json()->rows().firstRowOf(line) + 1).isNote);
    QVERIFY(json()->grab().toImage() != with);
}

void TestContent::bracketsFoldByClickAndKey()
{
    m_shown->show(kNested);
    m_shown->chooseTab("JSON");
    const std::size_t rows = json()->rows().count();
    const std::size_t line = json()->lines()->lineAt(kNested.find(R"("realm_access")"));
    const std::size_t last = json()->lines()->closingLineOf(line);
    QTest::mouseClick(json()->viewport(), Qt::LeftButton, {}, json()->foldArrowRect(line).center());
    QVERIFY(json()->isFolded(line));
    QCOMPARE(json()->rows().count(), rows - (last - line));
    QVERIFY(json()->rows().isHidden(line + 1) && !json()->rows().isHidden(last + 1));
    QVERIFY(json()->toPlainText().contains("admin"));
    QTest::mouseClick(json()->viewport(), Qt::LeftButton, {}, json()->foldArrowRect(line).center());
    QCOMPARE(json()->rows().count(), rows);

    json()->setFocus();
    json()->setCaret(kNested.find("admin"));
    QTest::keyClick(json(), Qt::Key_Minus);
    QCOMPARE(json()->rows().count(), rows - 3); // the roles alone
    QCOMPARE(json()->lines()->lineAt(json()->caretOffset()), line + 1);
    QTest::keyClick(json(), Qt::Key_Plus);
    QCOMPARE(json()->rows().count(), rows);
    json()->foldAll();
    QVERIFY(json()->rows().count() < rows);
    QTest::keyClick(json(), Qt::Key_Asterisk);
    QCOMPARE(json()->rows().count(), rows);
}

void TestContent::findGoesThroughTheMatchesAndUnfolds()
{
    m_shown->show(R"({"a":{"b":"needle"},"c":"Needle","d":[1,"needle"]})");
    m_shown->chooseTab("JSON");
    json()->setFolded(1, true);
    m_shown->view().find();
    QTest::keyClicks(m_shown->findLine(), "needle");
    QCOMPARE(m_shown->count(), "1 of 3");
    QVERIFY(!json()->isFolded(1));
    QCOMPARE(json()->selection(), (ByteRange{11, 17}));
    QTest::keyClick(m_shown->findLine(), Qt::Key_Return);
    m_shown->view().findNext();
    QCOMPARE(m_shown->count(), "3 of 3");
    m_shown->view().findNext();
    QCOMPARE(m_shown->count(), "1 of 3");
    QTest::keyClick(m_shown->findLine(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_shown->count(), "3 of 3");
    m_shown->findLine()->selectAll();
    // As it is shown, with the blank that is not in the text.
    QTest::keyClicks(m_shown->findLine(), R"("c": "nee)");
    QCOMPARE(m_shown->count(), "1 of 1");
    QTest::keyClicks(m_shown->findLine(), "x");
    QCOMPARE(m_shown->count(), "Not found");
}

void TestContent::theCaretMovesOverWhatIsShown()
{
    m_shown->show(R"({"a": 1,"b":[]})");
    m_shown->chooseTab("JSON");
    json()->setFocus();
    json()->setCaret(0);
    QTest::keyClick(json(), Qt::Key_Down);
    QTest::keyClick(json(), Qt::Key_Down);
    QTest::keyClick(json(), Qt::Key_Home);
    QCOMPARE(json()->caretOffset(), std::size_t{8});
    QTest::keyClick(json(), Qt::Key_Up);
    QTest::keyClick(json(), Qt::Key_End);
    QCOMPARE(json()->caretOffset(), std::size_t{8}); // the same place, but at the line's end
    QTest::keyClick(json(), Qt::Key_Left);
    QTest::keyClick(json(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(json()->selection(), (ByteRange{6, 7}));
    QTest::keySequence(json(), QKeySequence::SelectAll);
    QCOMPARE(json()->selection(), (ByteRange{0, 15}));
}

void TestContent::selectedTextIsCopiedAsShown()
{
    m_shown->show(R"({"a":1,"b":[2]})");
    m_shown->chooseTab("JSON");
    json()->setFocus();
    QTest::keySequence(json(), QKeySequence::SelectAll);
    QTest::keySequence(json(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), "{\n  \"a\": 1,\n  \"b\": [\n    2\n  ]\n}");
    json()->select({1, 6});
    json()->copy();
    QCOMPARE(QApplication::clipboard()->text(), "\"a\": 1");
}

void TestContent::jsonLightsUpItsCharactersAndTheOtherWayRound()
{
    const std::string payload = R"({"iss":"joe","näme":"zoë"})";
    m_shown->show(payload);
    m_shown->chooseTab("JSON");
    QSignalSpy lit(&m_shown->link(), &ByteLink::lit);
    const std::size_t at = payload.find("joe");
    QTest::mouseMove(json()->viewport(), json()->characterRect(payload.find("iss")).center());
    QTest::mouseMove(json()->viewport(), json()->characterRect(at).center());
    QTRY_COMPARE(lastOf(lit), m_shown->token().payload()->sourceOf({at - 1, at + 4}));
    m_shown->link().pointAt({});
    const std::size_t name = payload.find("\"n");
    QTest::mouseDClick(json()->viewport(), Qt::LeftButton, {}, json()->characterRect(name + 3).center());
    QCOMPARE(json()->selection(), (ByteRange{name, name + 7}));
    QCOMPARE(lastOf(lit), m_shown->token().payload()->sourceOf({name, name + 7}));

    const QImage before = json()->grab().toImage();
    m_shown->link().pointAtPlace(m_shown->token().payload()->sourceOf({at - 1, at + 4}));
    QVERIFY(json()->grab().toImage() != before);
}

void TestContent::theCaretInJsonHasAPointer()
{
    m_shown->show(kNested);
    m_shown->chooseTab("JSON");
    json()->setCaret(kNested.find("user"));
    m_shown->view().copyPlace(ClaimCopy::Pointer);
    QCOMPARE(QApplication::clipboard()->text(), "/realm_access/roles/1");
    m_shown->view().copyPlace(ClaimCopy::JqPath);
    QCOMPARE(QApplication::clipboard()->text(), ".realm_access.roles[1]");
}

void TestContent::largePayloadsAreLaidOutOnAWorker()
{
    std::string payload = "{\"list\":[0";
    while (payload.size() < (std::size_t{12} << 20)) // the payload of a token of 16 MB
        payload += ",{\"id\":1234567,\"name\":\"somebody\"}";
    payload += "],\"blob\":\"" + std::string(1 << 20, 'x') + "\"}";
    m_shown->showAtOnce(payload);
    // The beginning is there at once, and the rest is a worker's.
    QVERIFY(json()->isLayingOut());
    QVERIFY(json()->lines()->count() > 100 && json()->lines()->text().size() <= std::size_t{64} << 10);
    m_shown->waitForLayout();
    m_shown->chooseTab("JSON");
    QCOMPARE(json()->lines()->text().size(), payload.size());
    // Lines that were laid out unseen are broken where they are seen.
    QVERIFY(json()->rows().count() > json()->lines()->count());
    json()->verticalScrollBar()->setValue(json()->verticalScrollBar()->maximum());
    const RowPlace last = json()->rows().placeOf(json()->rows().count() - 1);
    QCOMPARE(last.line, json()->lines()->count() - 1);
    // A string of a megabyte never becomes one line to be drawn.
    for (const LinePiece &piece : json()->lines()->piecesOf(json()->lines()->count() - 3))
        QVERIFY(piece.range.size() <= 4096);
    m_shown->view().grab();
    m_shown->view().find();
    QTest::keyClicks(m_shown->findLine(), "\"blob");
    QTRY_COMPARE(m_shown->count(), "1 of 1");
}

void TestContent::aScreenReaderReadsTheText()
{
    m_shown->show(R"({"a":"zoë"})");
    m_shown->chooseTab("JSON");
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(json());
    QVERIFY(interface && interface->textInterface());
    QCOMPARE(interface->text(QAccessible::Name), "Decoded payload");
    QVERIFY(interface->state().readOnly);
    QCOMPARE(interface->textInterface()->text(0, 100), QString::fromUtf8(R"({"a":"zoë"})"));
    interface->textInterface()->setSelection(0, 6, 9);
    QCOMPARE(json()->selection(), (ByteRange{6, 10}));
}

void TestContent::hexLinksBytesAndCharacters()
{
    std::string payload(100, '\0');
    for (std::size_t i = 0; i < payload.size(); ++i)
        payload[i] = static_cast<char>(i * 7);
    m_shown->show(payload);
    QVERIFY(hex()->isVisible());
    QSignalSpy lit(&m_shown->link(), &ByteLink::lit);
    hover(hex()->viewport(), hex()->digitsRect(37).center());
    QCOMPARE(lastOf(lit), charactersOfBytes({37, 38}).shiftedBy(m_shown->begin()));
    hover(hex()->viewport(), hex()->characterRect(50).center());
    QCOMPARE(lastOf(lit), charactersOfBytes({50, 51}).shiftedBy(m_shown->begin()));

    m_shown->link().pointAt({});
    QTest::mousePress(hex()->viewport(), Qt::LeftButton, {}, hex()->digitsRect(3).center());
    hover(hex()->viewport(), hex()->digitsRect(40).center());
    QTest::mouseRelease(hex()->viewport(), Qt::LeftButton, {}, hex()->digitsRect(40).center());
    QCOMPARE(hex()->selection(), (ByteRange{3, 41}));
    QCOMPARE(lastOf(lit), charactersOfBytes({3, 41}).shiftedBy(m_shown->begin()));
    QTest::keyClick(hex(), Qt::Key_Down);
    QCOMPARE(hex()->selection(), (ByteRange{40 + hex()->bytesPerRow(), 41 + hex()->bytesPerRow()}));
    hex()->select({1, 4});
    QTest::keySequence(hex(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), "07 0e 15");

    const QImage before = hex()->grab().toImage();
    m_shown->link().pointAtPlace(charactersOfBytes({60, 61}).shiftedBy(m_shown->begin()));
    QVERIFY(hex()->grab().toImage() != before);
}

void TestContent::hexIsSearchedForDigitsAndText()
{
    m_shown->show(std::string("\x00\xde\xad hello \xde\xad", 12));
    m_shown->view().find();
    QTest::keyClicks(m_shown->findLine(), "DE ad");
    QCOMPARE(m_shown->count(), "1 of 2");
    QCOMPARE(hex()->selection(), (ByteRange{1, 3}));
    m_shown->view().findNext();
    QCOMPARE(hex()->selection(), (ByteRange{10, 12}));
    m_shown->findLine()->selectAll();
    QTest::keyClicks(m_shown->findLine(), "hell");
    QCOMPARE(hex()->selection(), (ByteRange{4, 8}));
}

void TestContent::manyBytesAreSearchedOnAWorker()
{
    std::string payload(1 << 20, '\x01');
    payload.replace(900'000, 2, "\xde\xad");
    m_shown->show(payload);
    m_shown->view().find();
    QTest::keyClicks(m_shown->findLine(), "dead");
    QVERIFY(hex()->selection().isEmpty()); // the GUI thread has not looked itself
    QTRY_COMPARE(hex()->selection(), (ByteRange{900'000, 900'002}));
    QCOMPARE(m_shown->count(), "1 of 1");
}

void TestContent::whatIsNoJsonSaysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("kind"); ///< a word of it
    QTest::addColumn<bool>("isNested");
    QTest::newRow("text") << QByteArray("just\n words") << "Text" << QString() << false;
    QTest::newRow("bytes") << QByteArray("\xff\x00\x01", 3) << "Hex" << QString() << false;
    QTest::newRow("CBOR map") << QByteArray("\xa1\x61\x61\x01") << "Hex"
                              << "map" << false;
    QTest::newRow("COSE") << QByteArray("\xd2\x84\x40\xa0\x41x\x41y") << "Hex"
                          << "COSE" << false;
    QTest::newRow("token") << QByteArray::fromStdString(signedToken(R"({"a":1})")) << "Text"
                           << "token itself" << true;
}

void TestContent::whatIsNoJsonSaysWhatItIs()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, tab);
    QFETCH(QString, kind);
    QFETCH(bool, isNested);
    m_shown->show(payload.toStdString(), isNested ? R"({"alg":"HS256","cty":"JWT"})" : R"({"alg":"HS256"})");
    QCOMPARE(m_shown->view().tabs()->tabText(m_shown->view().tabs()->currentIndex()), tab);
    auto *text = m_shown->part<QLabel>("payloadKind");
    QCOMPARE(text->isVisible(), !kind.isEmpty());
    QVERIFY2(text->text().contains(kind), qPrintable(text->text()));
    auto *button = m_shown->part<QPushButton>("showNested");
    QCOMPARE(button->isVisible(), isNested);
    QSignalSpy wanted(&m_shown->view(), &PayloadView::nestedWanted);
    if (isNested)
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), isNested ? 1 : 0);
}

QTEST_MAIN(TestContent)
#include "tst_content.moc"
