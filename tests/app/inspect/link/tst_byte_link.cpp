#include "app/inspect/claims/claims_view.h"
#include "app/inspect/content/hex/hex_view.h"
#include "app/inspect/content/text/part_text.h"
#include "app/inspect/drawing/signature_drawing_view.h"
#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/link/byte_link.h"
#include "tests/app/inspect/link/linked_sample.h"
#include "tests/core/vectors.h"

#include <QApplication>
#include <QGridLayout>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <cstdint>
#include <memory>
#include <random>

using namespace jotscope;

/// What is pointed at or selected in one view lights up in the others, to the bit.
class TestByteLink : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theExamplesOfTheStandardsAreLinkedByteByByte_data();
    void theExamplesOfTheStandardsAreLinkedByteByByte();
    void randomTokensAreLinkedExactly();
    void aSelectionOverTwoPartsLightsUpBoth();
    void theCaretLightsUpWhatItIsOn();
    void thePointerGoesBeforeTheCaretAndLeavesIt();
    void aDoubleClickJumpsToTheCounterpart();
    void theDrawingsFieldIsLinked();
    void theStatusLineNamesThePlace_data();
    void theStatusLineNamesThePlace();
    void sharedCharactersAreHatched();
    void anotherTokenIsNotLit();

private:
    void show(const LinkedSample &sample);
    void hover(QAbstractScrollArea *view, QPoint position) const;
    void hoverText(ByteRange bytes) const;
    void hoverCharacter(std::size_t number) const;
    void drag(QAbstractScrollArea *view, QPoint from, QPoint to) const;
    void selectCharacters(ByteRange numbers) const;
    void selectBytes(ByteRange bytes) const;
    [[nodiscard]] SharedRange litInPaste() const;

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ByteLink> m_link;
    EncodedView *m_encoded = nullptr;
    PartText *m_header = nullptr;
    PartText *m_text = nullptr;
    HexView *m_hex = nullptr;
    ClaimsModel *m_claims = nullptr;
    ClaimsView *m_table = nullptr;
    SignatureDrawingView *m_drawing = nullptr;
    LinkedSample m_sample;
    InspectedToken m_token;
};

namespace {

constexpr std::uint32_t kFirstSeed = 20'261'126;
constexpr std::uint32_t kRandomTokens = 500;
constexpr auto kPayload = R"({"iss":"joe","realm":{"roles":["äb",17]},"ok":true})";

LinkedSample sampleOf(const std::string &payload)
{
    return LinkedSample::compact(encodeBase64Url(R"({"alg":"HS256"})") + '.' + encodeBase64Url(payload) +
                                 '.' + encodeBase64Url(std::string(32, 'x')));
}

ByteRange rangeOf(const std::string &piece)
{
    const std::size_t begin = std::string(kPayload).find(piece);
    return {begin, begin + piece.size()};
}

SharedRange whole(ByteRange range)
{
    return {range, {}, {}};
}

} // namespace

void TestByteLink::init()
{
    m_window = std::make_unique<QWidget>();
    m_link = std::make_unique<ByteLink>();
    m_encoded = new EncodedView(m_window.get());
    m_header = new PartText(m_window.get());
    m_text = new PartText(m_window.get());
    m_hex = new HexView(m_window.get());
    m_claims = new ClaimsModel(m_window.get());
    m_table = new ClaimsView(*m_claims, m_window.get());
    m_drawing = new SignatureDrawingView(m_window.get());
    auto *grid = new QGridLayout(m_window.get());
    grid->addWidget(m_encoded, 0, 0, 3, 1);
    grid->addWidget(m_header, 0, 1);
    grid->addWidget(m_text, 1, 1);
    grid->addWidget(m_table, 2, 1);
    grid->addWidget(m_hex, 0, 2, 2, 1);
    grid->addWidget(m_drawing, 2, 2);
    m_window->resize(2000, 1200);
    m_link->joinText(*m_encoded);
    m_link->join(*m_header);
    m_link->join(*m_text);
    m_link->join(*m_hex);
    m_link->join(*m_table);
    m_link->join(*m_drawing);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestByteLink::cleanup()
{
    m_window.reset();
    m_link.reset();
}

void TestByteLink::show(const LinkedSample &sample)
{
    m_sample = sample;
    m_token = inspect(sample.paste, {}, {}, {}).tokens.at(0);
    QCOMPARE(std::string(m_token.payload()->bytes()), sample.payload);
    m_encoded->setText(QByteArray::fromStdString(sample.paste));
    m_header->showPart({m_token.token, m_token.token->part(PartName::Header)});
    m_text->showPart(m_token.payload());
    m_hex->showBytes(m_token.payload());
    m_claims->setToken(m_token, {});
    m_drawing->showToken(m_token);
    m_link->setToken(&m_token);
    QCoreApplication::processEvents(); // the layout follows
}

/// Where the real pointer is does not matter.
void TestByteLink::hover(QAbstractScrollArea *view, QPoint position) const
{
    QMouseEvent move(QEvent::MouseMove, position, view->viewport()->mapToGlobal(position), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(view->viewport(), &move);
}

void TestByteLink::hoverText(ByteRange bytes) const
{
    m_text->reveal(bytes);
    hover(m_text, m_text->characterRect(bytes.begin).center());
}

void TestByteLink::hoverCharacter(std::size_t number) const
{
    hover(m_encoded, m_encoded->characterRect(m_sample.characters[number].begin).center());
}

void TestByteLink::drag(QAbstractScrollArea *view, QPoint from, QPoint to) const
{
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, view->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(view->viewport(), &move);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
}

void TestByteLink::selectCharacters(ByteRange numbers) const
{
    m_encoded->setCaret(0); // a press within a selection would drag it
    const QRect first = m_encoded->characterRect(m_sample.characters[numbers.begin].begin);
    const QRect last = m_encoded->characterRect(m_sample.characters[numbers.end - 1].begin);
    drag(m_encoded, {first.left() + 1, first.center().y()}, {last.right(), last.center().y()});
}

void TestByteLink::selectBytes(ByteRange bytes) const
{
    m_hex->reveal(bytes);
    drag(m_hex, m_hex->digitsRect(bytes.begin).center(), m_hex->digitsRect(bytes.end - 1).center());
}

SharedRange TestByteLink::litInPaste() const
{
    const std::vector<SharedRange> &ranges = m_encoded->highlight().ranges;
    return ranges.size() == 1 ? ranges.front() : SharedRange();
}

void TestByteLink::theExamplesOfTheStandardsAreLinkedByteByByte_data()
{
    QTest::addColumn<std::string>("token");
    for (const int number : {1, 2, 3, 4, 5}) {
        const QString path = QStringLiteral("rfc7515/rfc7515_A.%1.jwsc").arg(number);
        QTest::addRow("RFC 7515 A.%d", number) << vectors::read(path).trimmed().toStdString();
    }
    const char *cookbook[] = {"4_1.rsa_v15_signature", "4_2.rsa-pss_signature", "4_3.ecdsa_signature",
                              "4_4.hmac-sha2_integrity_protection"};
    for (const char *name : cookbook) {
        const QJsonObject example = vectors::readObject(QStringLiteral("rfc7520/%1.json").arg(name));
        QTest::addRow("RFC 7520 %s", name) << example["output"]["compact"].toString().toStdString();
    }
}

void TestByteLink::theExamplesOfTheStandardsAreLinkedByteByByte()
{
    QFETCH(std::string, token);
    show(LinkedSample::compact(token));
    for (std::size_t byte = 0; byte < m_sample.payload.size(); ++byte) {
        m_hex->reveal({byte, byte + 1});
        hover(m_hex, m_hex->digitsRect(byte).center());
        QCOMPARE(litInPaste(), m_sample.charactersOf({byte, byte + 1}));
        QCOMPARE(m_text->lit(), whole({byte, byte + 1}));
    }
    for (std::size_t number = 0; number < m_sample.characters.size(); ++number) {
        hoverCharacter(number);
        QCOMPARE(litInPaste(), whole(m_sample.characters[number]));
        QCOMPARE(m_hex->lit(), m_sample.bytesOf({number, number + 1}));
        QCOMPARE(m_text->lit(), m_sample.bytesOf({number, number + 1}));
    }
}

void TestByteLink::randomTokensAreLinkedExactly()
{
    for (std::uint32_t seed = kFirstSeed; seed < kFirstSeed + kRandomTokens; ++seed) {
        show(LinkedSample::random(seed));
        const auto told = qScopeGuard([seed] {
            if (QTest::currentTestFailed())
                qWarning("in the token of seed %u", seed);
        });
        std::mt19937 random(seed);
        const auto rangeBelow = [&random](std::size_t bound) {
            const std::size_t begin = random() % bound;
            return ByteRange{begin, begin + 1 + random() % (bound - begin)};
        };
        const ByteRange token = m_sample.tokens[random() % m_sample.tokens.size()];
        hoverText(token);
        QCOMPARE(litInPaste(), m_sample.charactersOf(token));
        QCOMPARE(m_text->lit(), whole(token));
        QCOMPARE(m_hex->lit(), whole(token));

        const std::size_t number = random() % m_sample.characters.size();
        hoverCharacter(number);
        QCOMPARE(litInPaste(), whole(m_sample.characters[number]));
        QCOMPARE(m_text->lit(), m_sample.bytesOf({number, number + 1}));
        QCOMPARE(m_hex->lit(), m_sample.bytesOf({number, number + 1}));

        const ByteRange bytes = rangeBelow(m_sample.payload.size());
        selectBytes(bytes);
        QCOMPARE(m_hex->selection(), bytes);
        QCOMPARE(litInPaste(), m_sample.charactersOf(bytes));
        QCOMPARE(m_text->lit(), whole(bytes));

        const ByteRange numbers = rangeBelow(m_sample.characters.size());
        selectCharacters(numbers);
        QCOMPARE(m_text->lit(), m_sample.bytesOf(numbers));
        QCOMPARE(m_hex->lit(), m_sample.bytesOf(numbers));

        const std::size_t row = random() % m_sample.members.size();
        const ByteRange member = m_sample.members[row];
        hover(m_table, m_table->visualRect(m_claims->index(static_cast<int>(row), 0)).center());
        QCOMPARE(litInPaste(), m_sample.charactersOf(member));
        QCOMPARE(m_hex->lit(), whole(member));
        for (std::size_t other = 0; other < m_sample.members.size(); ++other) {
            const QVariant ground = m_claims->index(static_cast<int>(other), 0).data(Qt::BackgroundRole);
            QCOMPARE(ground.isValid(), other == row);
        }
    }
}

void TestByteLink::aSelectionOverTwoPartsLightsUpBoth()
{
    show(sampleOf(kPayload));
    const std::size_t dot = m_sample.paste.find('.');
    const QRect first = m_encoded->characterRect(dot - 4);
    const QRect last = m_encoded->characterRect(dot + 4);
    drag(m_encoded, {first.left() + 1, first.center().y()}, {last.right(), last.center().y()});
    QCOMPARE(m_encoded->selection(), (ByteRange{dot - 4, dot + 5}));
    QCOMPARE(m_text->lit(), whole({0, 3}));
    QCOMPARE(m_header->lit(), whole({12, 15}));
    QCOMPARE(m_encoded->highlight().ranges.size(), std::size_t{2});
}

void TestByteLink::theCaretLightsUpWhatItIsOn()
{
    show(sampleOf(kPayload));
    m_text->setFocus();
    m_text->setCaret(rangeOf("joe").begin - 2);
    QTest::keyClick(m_text, Qt::Key_Right);
    QCOMPARE(litInPaste(), m_sample.charactersOf(rangeOf(R"("joe")")));
    QTest::keyClick(m_text, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_text, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_hex->lit(), whole({rangeOf("joe").begin - 1, rangeOf("joe").begin + 1}));

    m_encoded->setFocus();
    m_encoded->setCaret(m_sample.characters[4].begin);
    QTest::keyClick(m_encoded, Qt::Key_Right);
    QCOMPARE(m_text->lit(), m_sample.bytesOf({5, 6}));
    QTest::keyClick(m_encoded, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_encoded, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_text->lit(), m_sample.bytesOf({5, 7}));

    m_hex->setFocus();
    m_hex->select({3, 4});
    QTest::keyClick(m_hex, Qt::Key_Right);
    QCOMPARE(litInPaste(), m_sample.charactersOf({4, 5}));
    m_table->setFocus();
    m_table->setCurrentIndex(m_claims->index(0, 0));
    QTest::keyClick(m_table, Qt::Key_Down);
    QCOMPARE(m_text->lit(), whole(rangeOf(R"("realm":{"roles":["äb",17]})")));
}

void TestByteLink::thePointerGoesBeforeTheCaretAndLeavesIt()
{
    show(sampleOf(kPayload));
    selectBytes({3, 9});
    hoverText(rangeOf("17"));
    QCOMPARE(litInPaste(), m_sample.charactersOf(rangeOf("17")));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_text->viewport(), &leave);
    QCOMPARE(litInPaste(), m_sample.charactersOf({3, 9}));
}

void TestByteLink::aDoubleClickJumpsToTheCounterpart()
{
    show(sampleOf(kPayload));
    QTest::mouseDClick(m_text->viewport(), Qt::LeftButton, {},
                       m_text->characterRect(rangeOf("true").begin).center());
    QCOMPARE(m_encoded->selection(), m_sample.charactersOf(rangeOf("true")).range);
    QCOMPARE(m_hex->selection(), rangeOf("true"));
    QCOMPARE(m_table->currentIndex(), m_claims->index(2, 0));

    const std::size_t inJoe = rangeOf("joe").begin * 8 / 6 + 1;
    QTest::mouseDClick(m_encoded->viewport(), Qt::LeftButton, {},
                       m_encoded->characterRect(m_sample.characters[inJoe].begin).center());
    QCOMPARE(m_text->selection(), rangeOf(R"("iss":"joe")"));
    QCOMPARE(m_hex->selection(), rangeOf(R"("iss":"joe")"));
    QCOMPARE(m_table->currentIndex(), m_claims->index(0, 0));

    m_hex->reveal({3, 4});
    QTest::mouseDClick(m_hex->viewport(), Qt::LeftButton, {}, m_hex->digitsRect(3).center());
    QCOMPARE(m_text->selection(), (ByteRange{3, 4}));
    const QPoint row = m_table->visualRect(m_claims->index(2, 0)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, row);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, row);
    QCOMPARE(m_encoded->selection(), m_sample.charactersOf(rangeOf(R"("ok":true)")).range);
}

void TestByteLink::theDrawingsFieldIsLinked()
{
    show(sampleOf(kPayload));
    const ByteRange signature{m_sample.paste.rfind('.') + 1, m_sample.paste.size()};
    QVERIFY(!m_drawing->drawing().isEmpty());
    m_drawing->setFocus();
    QTest::keyClick(m_drawing, Qt::Key_Home);
    QCOMPARE(litInPaste(), whole(signature));
    QSignalSpy lit(m_link.get(), &ByteLink::lit);
    QTest::mouseDClick(m_drawing, Qt::LeftButton, {}, m_drawing->itemRect(0).center());
    QCOMPARE(m_encoded->selection(), signature);
}

void TestByteLink::theStatusLineNamesThePlace_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("line");
    QTest::newRow("string")
        << R"("joe")"
        << "Payload · /iss · string of 3 character(s) · bytes 7 to 11 of 52 · 5 byte(s) · "
           "characters 30 to 36, first character shared with the byte before";
    QTest::newRow("name") << R"("iss")"
                          << "Payload · /iss · name · bytes 1 to 5 of 52 · 5 byte(s) · characters 22 to 28, "
                             "first character shared with the byte before";
    QTest::newRow("multibyte")
        << "\"äb\""
        << "Payload · /realm/roles/0 · string of 2 character(s) · bytes 31 to 35 of 52 "
           "· 5 byte(s) · characters 62 to 68, first character shared with the byte "
           "before";
    QTest::newRow("number") << "17"
                            << "Payload · /realm/roles/1 · number · bytes 37 to 38 of 52 · 2 byte(s) · "
                               "characters 70 to 72, first character shared with the byte before";
    QTest::newRow("Boolean")
        << "true"
        << "Payload · /ok · Boolean · bytes 47 to 50 of 52 · 4 byte(s) · characters 83 to "
           "88, first character shared with the byte before";
}

void TestByteLink::theStatusLineNamesThePlace()
{
    QFETCH(QString, piece);
    QFETCH(QString, line);
    show(sampleOf(kPayload));
    QSignalSpy told(m_link.get(), &ByteLink::told);
    hoverText(rangeOf(piece.toStdString()));
    QCOMPARE(told.last().first().toString(), line);
    // Whoever does not see the hatching hears of it.
    QCOMPARE(m_encoded->accessibleDescription(), line);
}

void TestByteLink::sharedCharactersAreHatched()
{
    show(sampleOf(kPayload));
    hoverText(rangeOf(R"("joe")"));
    const SharedRange lit = litInPaste();
    QVERIFY(!lit.sharedFirst.isEmpty());
    const QImage image = m_encoded->viewport()->grab().toImage();
    const auto countIn = [&](std::size_t offset, const QColor &ground) {
        const QRect cell = m_encoded->characterRect(offset);
        int count = 0;
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            for (int x = cell.left(); x <= cell.right(); ++x)
                count += image.pixelColor(x, y) == ground ? 1 : 0;
        }
        return count;
    };
    // Neither the whole of the ground that is lit, nor that of the value around it.
    const std::size_t shared = lit.sharedFirst.begin;
    const QColor full = linkHighlight(m_encoded->palette());
    const QColor faint = faintLinkHighlight(m_encoded->palette());
    QVERIFY(countIn(shared, full) * 2 < countIn(shared + 2, full));
    QVERIFY(countIn(shared, faint) * 2 < countIn(shared - 2, faint));
}

void TestByteLink::anotherTokenIsNotLit()
{
    show(sampleOf(kPayload));
    selectBytes({3, 9});
    QVERIFY(!litInPaste().isEmpty());
    show(sampleOf(R"({"sub":"anna"})"));
    QVERIFY(litInPaste().isEmpty());
    QVERIFY(m_text->lit().isEmpty());
}

QTEST_MAIN(TestByteLink)
#include "tst_byte_link.moc"
