#include "app/inspect/claims/claims_view.h"
#include "app/inspect/claims/spec_link.h"
#include "app/inspect/content/find/find_bar.h"
#include "app/inspect/content/hex/hex_view.h"
#include "app/inspect/content/payload_view.h"
#include "app/inspect/content/text/part_text.h"
#include "app/inspect/link/byte_link.h"
#include "tests/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace jotscope;
using namespace jotscope::tokens;

/// What a payload is shown as, driven as a person drives it.
class TestContent : public QObject
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened << url; }

private slots:
    void init();
    void cleanup();
    void nestedClaimsOpenBelowTheirs();
    void everyRowKnowsItsPlace();
    void aClaimIsCopiedInEachForm_data();
    void aClaimIsCopiedInEachForm();
    void theFilterKeepsParentsOfHits_data();
    void theFilterKeepsParentsOfHits();
    void timesInMillisecondsAreToldSo();
    void longIntegersStayExact();
    void theSpecificationOpensOnlyWhenAsked();
    void referencesLeadToTheirText_data();
    void referencesLeadToTheirText();
    void aMillionElementsOpenSomeAtATime();
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
    void show(const std::string &payload, const std::string &header = R"({"alg":"HS256"})");
    void waitForLayout() const;
    void chooseTab(const QString &title) const;
    QModelIndex claim(const QStringList &path) const;
    template<typename T>
    T *part(const char *name = "") const
    {
        return m_view->findChild<T *>(QLatin1String(name));
    }
    ClaimsModel *claims() const { return part<ClaimsModel>(); }
    ClaimsView *table() const { return part<ClaimsView>("claims"); }
    PartText *json() const { return part<PartText>("payload"); }
    HexView *hex() const { return part<HexView>("payloadHex"); }
    QLineEdit *findLine() const { return part<QLineEdit>("find"); }
    QString count() const { return part<QLabel>("findCount")->text(); }

    LinkedPlaces at(ByteRange decoded) const { return {linkBytes(m_token.payload(), decoded)}; }

    std::unique_ptr<ByteLink> m_link;
    std::unique_ptr<PayloadView> m_view;
    InspectedToken m_token;
    std::size_t m_begin = 0; ///< of the payload, in the paste
    QList<QUrl> m_opened;
};

namespace {

constexpr Instant kNow{std::chrono::seconds{1'795'500'000}};
const std::string kNested =
    R"({"iss":"joe","realm_access":{"roles":["admin","user"],"x/y":1},"act":{"sub":"eve"},"nothing":{}})";

/// In the paste.
ByteRange lastOf(const QSignalSpy &lit)
{
    const auto places = lit.isEmpty() ? LinkedPlaces() : lit.last().first().value<LinkedPlaces>();
    return places.empty() ? ByteRange{} : places.front().encoded.range;
}

/// Where the real pointer is does not matter.
void hover(QWidget *widget, QPoint position)
{
    QMouseEvent move(QEvent::MouseMove, position, widget->mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(widget, &move);
}

} // namespace

void TestContent::init()
{
    QLocale::setDefault(QLocale::c());
    m_link = std::make_unique<ByteLink>();
    m_view = std::make_unique<PayloadView>();
    m_view->joinTo(*m_link);
    m_view->resize(900, 600);
    m_view->tabs()->move(0, 550); // out of the way of what is below
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_opened.clear();
}

void TestContent::cleanup()
{
    m_view.reset();
    m_link.reset();
}

void TestContent::show(const std::string &payload, const std::string &header)
{
    const std::string token = signedToken(payload, header);
    m_begin = token.find('.') + 1;
    m_token = inspect(token, {}, {}, kNow).tokens.at(0);
    m_view->showToken(m_token, kNow);
    m_link->setToken(&m_token);
    waitForLayout();
}

void TestContent::waitForLayout() const
{
    QTRY_VERIFY_WITH_TIMEOUT(!json()->isLayingOut() && !claims()->isFiltering(), 60000);
    QApplication::processEvents(); // what was shown finds its place
}

void TestContent::chooseTab(const QString &title) const
{
    QTabBar *tabs = m_view->tabs();
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == title)
            tabs->setCurrentIndex(i);
    }
    QApplication::processEvents();
}

QModelIndex TestContent::claim(const QStringList &path) const
{
    QModelIndex at;
    for (const QString &name : path) {
        if (claims()->canFetchMore(at))
            claims()->fetchMore(at);
        QModelIndex next;
        for (int row = 0; row < claims()->rowCount(at); ++row) {
            if (claims()->index(row, 0, at).data() == name)
                next = claims()->index(row, 0, at);
        }
        if (!next.isValid())
            return {};
        at = next;
    }
    return at;
}

void TestContent::nestedClaimsOpenBelowTheirs()
{
    show(kNested);
    QCOMPARE(claims()->rowCount(), 4);
    const QModelIndex realm = claim({"realm_access"});
    QVERIFY(realm.siblingAtColumn(ClaimsModel::Value).data().toString().contains("admin"));
    table()->setFocus();
    table()->setCurrentIndex(realm);
    QTest::keyClick(table(), Qt::Key_Right);
    QVERIFY(table()->isExpanded(realm));
    QCOMPARE(claims()->rowCount(realm), 2);
    QCOMPARE(claim({"realm_access", "roles", "1"}).siblingAtColumn(ClaimsModel::Value).data(), "\"user\"");
    QVERIFY(!claims()->hasChildren(claim({"iss"})));
    QVERIFY(!claims()->hasChildren(claim({"nothing"})));
    // What is nested has a meaning only where a specification says that claims stand there.
    const auto meaning = [&](const QStringList &path) {
        return claim(path).siblingAtColumn(ClaimsModel::Meaning).data().toString();
    };
    QVERIFY(meaning({"act", "sub"}).contains("Principal"));
    QCOMPARE(meaning({"nothing"}), "private claim");
    QCOMPARE(meaning({"realm_access", "roles"}), QString());
}

void TestContent::everyRowKnowsItsPlace()
{
    show(kNested);
    const auto place = [&](const std::string &text) {
        const std::size_t at = kNested.find(text);
        return m_token.payload()->sourceOf({at, at + text.size()});
    };
    QCOMPARE(claims()->linkOf(claim({"iss"})).encoded.range, place(R"("iss":"joe")"));
    QCOMPARE(claims()->linkOf(claim({"realm_access", "x/y"})).encoded.range, place(R"("x/y":1)"));
    QCOMPARE(claims()->linkOf(claim({"realm_access", "roles", "1"})).encoded.range, place(R"("user")"));
    QSignalSpy lit(m_link.get(), &ByteLink::lit);
    table()->setCurrentIndex(claim({"realm_access", "x/y"}));
    QCOMPARE(lastOf(lit), place(R"("x/y":1)"));
    const std::size_t user = kNested.find("\"user");
    m_link->pointAt(at({user, user + 6}));
    QVERIFY(claim({"realm_access", "roles", "1"}).data(Qt::BackgroundRole).isValid());
    QVERIFY(!claim({"iss"}).data(Qt::BackgroundRole).isValid());
}

void TestContent::aClaimIsCopiedInEachForm_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("jq");
    QTest::addColumn<QString>("json");
    QTest::newRow("text") << QStringList{"iss"} << "joe"
                          << "/iss"
                          << ".iss"
                          << R"({"iss":"joe"})";
    QTest::newRow("element") << QStringList{"realm_access", "roles", "0"} << "admin"
                             << "/realm_access/roles/0"
                             << ".realm_access.roles[0]"
                             << R"("admin")";
    QTest::newRow("no identifier") << QStringList{"realm_access", "x/y"} << "1"
                                   << "/realm_access/x~1y"
                                   << R"(.realm_access["x/y"])"
                                   << R"({"x/y":1})";
}

void TestContent::aClaimIsCopiedInEachForm()
{
    QFETCH(QStringList, path);
    QFETCH(QString, value);
    QFETCH(QString, pointer);
    QFETCH(QString, jq);
    QFETCH(QString, json);
    show(kNested);
    table()->setFocus();
    table()->setCurrentIndex(claim(path));
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), value);
    m_view->copyPlace(ClaimCopy::Pointer);
    QCOMPARE(QApplication::clipboard()->text(), pointer);
    m_view->copyPlace(ClaimCopy::JqPath);
    QCOMPARE(QApplication::clipboard()->text(), jq);
    m_view->copyPlace(ClaimCopy::Json);
    QCOMPARE(QApplication::clipboard()->text(), json);
}

void TestContent::theFilterKeepsParentsOfHits_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("shown"); ///< every row in order, what is nested in brackets
    QTest::newRow("name") << "THING"
                          << "nothing ";
    QTest::newRow("nested value") << "use"
                                  << "realm_access (roles (1 ) ) ";
    QTest::newRow("meaning") << "party that created"
                             << "iss ";
    QTest::newRow("private") << "private claim"
                             << "nothing ";
    QTest::newRow("nothing") << "zzz" << QString();
}

void TestContent::theFilterKeepsParentsOfHits()
{
    QFETCH(QString, query);
    QFETCH(QString, shown);
    show(kNested);
    m_view->find();
    QTest::keyClicks(findLine(), query);
    const auto written = [this](const auto &again, const QModelIndex &parent) -> QString {
        QString text;
        for (int row = 0; row < claims()->rowCount(parent); ++row) {
            const QModelIndex index = claims()->index(row, 0, parent);
            text += index.data().toString() + ' ';
            if (claims()->rowCount(index) > 0) {
                if (!table()->isExpanded(index))
                    return "not expanded";
                text += '(' + again(again, index) + ") ";
            }
        }
        return text;
    };
    QCOMPARE(written(written, {}), shown);
    QCOMPARE(count() == "Not found", shown.isEmpty());
    QTest::keyClick(findLine(), Qt::Key_Escape);
    QCOMPARE(claims()->rowCount(), 4);
    QVERIFY(table()->hasFocus());
}

void TestContent::timesInMillisecondsAreToldSo()
{
    show(R"({"exp":1795500300000,"iat":1795499940})");
    const QString exp = claim({"exp"}).siblingAtColumn(ClaimsModel::Value).data().toString();
    QVERIFY2(exp.contains("in milliseconds") && exp.contains("2026-11-24T06:05:00Z"), qPrintable(exp));
    QVERIFY(!claim({"iat"}).siblingAtColumn(ClaimsModel::Value).data().toString().contains("milliseconds"));
}

void TestContent::longIntegersStayExact()
{
    show(R"({"id":12345678901234567890123,"x":1.50})");
    QCOMPARE(claim({"id"}).siblingAtColumn(ClaimsModel::Value).data(), "12345678901234567890123");
    QCOMPARE(claim({"x"}).siblingAtColumn(ClaimsModel::Value).data(), "1.50");
}

void TestContent::theSpecificationOpensOnlyWhenAsked()
{
    QDesktopServices::setUrlHandler("https", this, "takeUrl");
    show(kNested);
    table()->setFocus();
    const QModelIndex iss = claim({"iss"});
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(iss).center());
    QVERIFY(m_opened.isEmpty());
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.first().host(), "www.rfc-editor.org");
    const QModelIndex link = iss.siblingAtColumn(ClaimsModel::Specification);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(link).center());
    QCOMPARE(m_opened.size(), 2);
    QVERIFY(link.data(Qt::ToolTipRole).toString().contains("rfc7519"));
    QDesktopServices::unsetUrlHandler("https");
}

void TestContent::referencesLeadToTheirText_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("url");
    QTest::newRow("section") << "RFC 7519 section 4.1.1"
                             << "https://www.rfc-editor.org/rfc/rfc7519.html#section-4.1.1";
    QTest::newRow("whole") << "RFC 9449"
                           << "https://www.rfc-editor.org/rfc/rfc9449.html";
    QTest::newRow("several") << "Somewhere; RFC 8693 section 4.1"
                             << "https://www.rfc-editor.org/rfc/rfc8693.html#section-4.1";
    QTest::newRow("none") << "a vendor" << QString();
}

void TestContent::referencesLeadToTheirText()
{
    QFETCH(QString, reference);
    QFETCH(QString, url);
    QCOMPARE(specLink(reference.toStdString()).toString(), url);
}

void TestContent::aMillionElementsOpenSomeAtATime()
{
    std::string payload = R"({"list":[1)";
    for (int i = 0; i < 1'000'000; ++i)
        payload += ",1";
    show(payload + "]}");
    const QModelIndex list = claim({"list"});
    table()->expand(list);
    QVERIFY(claims()->rowCount(list) < 1000);
    const int before = claims()->rowCount(list);
    table()->scrollToBottom();
    QVERIFY(claims()->rowCount(list) > before);
    // The filter searches what has not been opened yet, and away from the window's thread.
    m_view->find();
    QTest::keyClicks(findLine(), "list");
    QVERIFY(claims()->isFiltering());
    waitForLayout();
    QCOMPARE(claims()->rowCount(), 1);
}

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
    show(payload.toStdString());
    QCOMPARE(json()->toPlainText(), shown);
}

void TestContent::aFaultIsMarkedInPlaceWithItsMessageBelow()
{
    show(R"({"a":1,"b":01,"c":2})");
    chooseTab("JSON");
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
    show(kNested);
    chooseTab("JSON");
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
    show(R"({"a":{"b":"needle"},"c":"Needle","d":[1,"needle"]})");
    chooseTab("JSON");
    json()->setFolded(1, true);
    m_view->find();
    QTest::keyClicks(findLine(), "needle");
    QCOMPARE(count(), "1 of 3");
    QVERIFY(!json()->isFolded(1));
    QCOMPARE(json()->selection(), (ByteRange{11, 17}));
    QTest::keyClick(findLine(), Qt::Key_Return);
    m_view->findNext();
    QCOMPARE(count(), "3 of 3");
    m_view->findNext();
    QCOMPARE(count(), "1 of 3");
    QTest::keyClick(findLine(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), "3 of 3");
    findLine()->selectAll();
    // As it is shown, with the blank that is not in the text.
    QTest::keyClicks(findLine(), R"("c": "nee)");
    QCOMPARE(count(), "1 of 1");
    QTest::keyClicks(findLine(), "x");
    QCOMPARE(count(), "Not found");
}

void TestContent::theCaretMovesOverWhatIsShown()
{
    show(R"({"a": 1,"b":[]})");
    chooseTab("JSON");
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
    show(R"({"a":1,"b":[2]})");
    chooseTab("JSON");
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
    show(payload);
    chooseTab("JSON");
    QSignalSpy lit(m_link.get(), &ByteLink::lit);
    const std::size_t at = payload.find("joe");
    QTest::mouseMove(json()->viewport(), json()->characterRect(payload.find("iss")).center());
    QTest::mouseMove(json()->viewport(), json()->characterRect(at).center());
    QTRY_COMPARE(lastOf(lit), m_token.payload()->sourceOf({at - 1, at + 4}));
    m_link->pointAt({});
    const std::size_t name = payload.find("\"n");
    QTest::mouseDClick(json()->viewport(), Qt::LeftButton, {}, json()->characterRect(name + 3).center());
    QCOMPARE(json()->selection(), (ByteRange{name, name + 7}));
    QCOMPARE(lastOf(lit), m_token.payload()->sourceOf({name, name + 7}));

    const QImage before = json()->grab().toImage();
    m_link->pointAtPlace(m_token.payload()->sourceOf({at - 1, at + 4}));
    QVERIFY(json()->grab().toImage() != before);
}

void TestContent::theCaretInJsonHasAPointer()
{
    show(kNested);
    chooseTab("JSON");
    json()->setCaret(kNested.find("user"));
    m_view->copyPlace(ClaimCopy::Pointer);
    QCOMPARE(QApplication::clipboard()->text(), "/realm_access/roles/1");
    m_view->copyPlace(ClaimCopy::JqPath);
    QCOMPARE(QApplication::clipboard()->text(), ".realm_access.roles[1]");
}

void TestContent::largePayloadsAreLaidOutOnAWorker()
{
    std::string payload = "{\"list\":[0";
    while (payload.size() < (std::size_t{12} << 20)) // the payload of a token of 16 MB
        payload += ",{\"id\":1234567,\"name\":\"somebody\"}";
    payload += "],\"blob\":\"" + std::string(1 << 20, 'x') + "\"}";
    const std::string token = signedToken(payload);
    m_token = inspect(token, {}, {}, kNow).tokens.at(0);
    m_view->showToken(m_token, kNow);
    // The beginning is there at once, and the rest is a worker's.
    QVERIFY(json()->isLayingOut());
    QVERIFY(json()->lines()->count() > 100 && json()->lines()->text().size() <= std::size_t{64} << 10);
    waitForLayout();
    chooseTab("JSON");
    QCOMPARE(json()->lines()->text().size(), payload.size());
    json()->verticalScrollBar()->setValue(json()->verticalScrollBar()->maximum());
    const RowPlace last = json()->rows().placeOf(json()->rows().count() - 1);
    QCOMPARE(last.line, json()->lines()->count() - 1);
    // A string of a megabyte never becomes one line to be drawn.
    for (const LinePiece &piece : json()->lines()->piecesOf(json()->lines()->count() - 3))
        QVERIFY(piece.range.size() <= 4096);
    m_view->grab();
    m_view->find();
    QTest::keyClicks(findLine(), "\"blob");
    QTRY_COMPARE_WITH_TIMEOUT(count(), "1 of 1", 60000);
}

void TestContent::aScreenReaderReadsTheText()
{
    show(R"({"a":"zoë"})");
    chooseTab("JSON");
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
    show(payload);
    QVERIFY(hex()->isVisible());
    QSignalSpy lit(m_link.get(), &ByteLink::lit);
    hover(hex()->viewport(), hex()->digitsRect(37).center());
    QCOMPARE(lastOf(lit), charactersOfBytes({37, 38}).shiftedBy(m_begin));
    hover(hex()->viewport(), hex()->characterRect(50).center());
    QCOMPARE(lastOf(lit), charactersOfBytes({50, 51}).shiftedBy(m_begin));

    m_link->pointAt({});
    QTest::mousePress(hex()->viewport(), Qt::LeftButton, {}, hex()->digitsRect(3).center());
    hover(hex()->viewport(), hex()->digitsRect(40).center());
    QTest::mouseRelease(hex()->viewport(), Qt::LeftButton, {}, hex()->digitsRect(40).center());
    QCOMPARE(hex()->selection(), (ByteRange{3, 41}));
    QCOMPARE(lastOf(lit), charactersOfBytes({3, 41}).shiftedBy(m_begin));
    QTest::keyClick(hex(), Qt::Key_Down);
    QCOMPARE(hex()->selection(), (ByteRange{40 + hex()->bytesPerRow(), 41 + hex()->bytesPerRow()}));
    hex()->select({1, 4});
    QTest::keySequence(hex(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), "07 0e 15");

    const QImage before = hex()->grab().toImage();
    m_link->pointAtPlace(charactersOfBytes({60, 61}).shiftedBy(m_begin));
    QVERIFY(hex()->grab().toImage() != before);
}

void TestContent::hexIsSearchedForDigitsAndText()
{
    show(std::string("\x00\xde\xad hello \xde\xad", 12));
    m_view->find();
    QTest::keyClicks(findLine(), "DE ad");
    QCOMPARE(count(), "1 of 2");
    QCOMPARE(hex()->selection(), (ByteRange{1, 3}));
    m_view->findNext();
    QCOMPARE(hex()->selection(), (ByteRange{10, 12}));
    findLine()->selectAll();
    QTest::keyClicks(findLine(), "hell");
    QCOMPARE(hex()->selection(), (ByteRange{4, 8}));
}

void TestContent::manyBytesAreSearchedOnAWorker()
{
    std::string payload(1 << 20, '\x01');
    payload.replace(900'000, 2, "\xde\xad");
    show(payload);
    m_view->find();
    QTest::keyClicks(findLine(), "dead");
    QVERIFY(hex()->selection().isEmpty()); // the GUI thread has not looked itself
    QTRY_COMPARE(hex()->selection(), (ByteRange{900'000, 900'002}));
    QCOMPARE(count(), "1 of 1");
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
    show(payload.toStdString(), isNested ? R"({"alg":"HS256","cty":"JWT"})" : R"({"alg":"HS256"})");
    QCOMPARE(m_view->tabs()->tabText(m_view->tabs()->currentIndex()), tab);
    auto *text = part<QLabel>("payloadKind");
    QCOMPARE(text->isVisible(), !kind.isEmpty());
    QVERIFY2(text->text().contains(kind), qPrintable(text->text()));
    auto *button = part<QPushButton>("showNested");
    QCOMPARE(button->isVisible(), isNested);
    QSignalSpy wanted(m_view.get(), &PayloadView::nestedWanted);
    if (isNested)
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), isNested ? 1 : 0);
}

QTEST_MAIN(TestContent)
#include "tst_content.moc"
