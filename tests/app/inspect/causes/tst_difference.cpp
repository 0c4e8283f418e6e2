#include "app/inspect/causes/difference/token_difference.h"
#include "tests/tokens.h"

#include <QTest>

using namespace jotscope;

class TestDifference : public QObject
{
    Q_OBJECT

private slots:
    void theTextsAreLaidOverEachOther_data();
    void theTextsAreLaidOverEachOther();
    void bothTextsCanBeReadFromIt_data();
    void bothTextsCanBeReadFromIt();
    void longTextsThatDifferAllOverAreReplacedAsAWhole();
    void tokensAreComparedByWhatTheirPartsDecodeTo();
    void aPartThatIsNotTextIsComparedByItsCharacters();
    void aSignatureInAnotherFormIsLeftOut();
};

namespace {

/// `-[deleted]`, `+[inserted]`, `...` for what is left out.
QString notation(const std::vector<DifferencePiece> &pieces)
{
    QString text;
    for (const DifferencePiece &piece : pieces) {
        switch (piece.kind) {
        case DifferencePiece::Kind::Same:
            text += piece.text;
            break;
        case DifferencePiece::Kind::Deleted:
            text += "-[" + piece.text + "]";
            break;
        case DifferencePiece::Kind::Inserted:
            text += "+[" + piece.text + "]";
            break;
        case DifferencePiece::Kind::Omitted:
            text += "...";
            break;
        }
    }
    return text;
}

} // namespace

void TestDifference::theTextsAreLaidOverEachOther_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("difference");
    QTest::newRow("none") << "abc"
                          << "abc"
                          << "";
    QTest::newRow("inserted") << "abcdef"
                              << "abcXdef"
                              << "abc+[X]def";
    QTest::newRow("deleted") << "abcXdef"
                             << "abcdef"
                             << "abc-[X]def";
    QTest::newRow("from nothing") << ""
                                  << "abc"
                                  << "+[abc]";
    QTest::newRow("to nothing") << "abc"
                                << ""
                                << "-[abc]";
    QTest::newRow("white space") << R"({"a":1,"b":2})"
                                 << R"({"a": 1, "b": 2})"
                                 << R"({"a":+[ ]1,+[ ]"b":+[ ]2})";
    QTest::newRow("words that share a letter") << R"({"admin":true})"
                                               << R"({"admin":false})"
                                               << R"({"admin":-[tru]+[fals]e})";
    QTest::newRow("outside the basic plane")
        << QString::fromUtf8("a😀b") << QString::fromUtf8("a😁b") << QString::fromUtf8("a-[😀]+[😁]b");
    QTest::newRow("long") << QString(60, 'a') + "1" + QString(60, 'b')
                          << QString(60, 'a') + "2" + QString(60, 'b')
                          << "..." + QString(16, 'a') + "-[1]+[2]" + QString(16, 'b') + "...";
}

void TestDifference::theTextsAreLaidOverEachOther()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, difference);
    QCOMPARE(notation(textDifference(before, after)), difference);
}

void TestDifference::bothTextsCanBeReadFromIt_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    // A linear congruential generator: short texts over few letters, which have many ways to be compared.
    std::uint32_t state = 1;
    const auto next = [&state](std::uint32_t below) {
        state = state * 1664525 + 1013904223;
        return (state >> 16) % below;
    };
    for (int i = 0; i < 200; ++i) {
        QString texts[2];
        for (QString &text : texts) {
            for (std::uint32_t size = next(20); size > 0; --size)
                text += QChar('a' + char(next(3)));
        }
        QTest::addRow("%d", i) << texts[0] << texts[1];
    }
}

void TestDifference::bothTextsCanBeReadFromIt()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QString first, second;
    for (const DifferencePiece &piece : textDifference(before, after)) {
        if (piece.kind != DifferencePiece::Kind::Inserted)
            first += piece.text;
        if (piece.kind != DifferencePiece::Kind::Deleted)
            second += piece.text;
    }
    if (before == after)
        return;
    QCOMPARE(first, before);
    QCOMPARE(second, after);
}

void TestDifference::longTextsThatDifferAllOverAreReplacedAsAWhole()
{
    const QString before(100'000, 'a');
    const QString after(100'000, 'b');
    const auto difference = textDifference(before, after);
    QCOMPARE(difference.size(), 2);
    QVERIFY(!areAlike(difference, before));
}

void TestDifference::tokensAreComparedByWhatTheirPartsDecodeTo()
{
    const std::string header = encodeBase64Url(R"({"alg":"HS256"})");
    const auto differences =
        tokenDifferences(header + '.' + encodeBase64Url(R"({"sub":"anna","admin":true})") + ".AAAA",
                         header + '.' + encodeBase64Url(R"({"sub":"anna","admin":false})") + ".AAAA");
    QCOMPARE(differences.size(), 1);
    QVERIFY(differences.front().part == PartName::Payload);
    QVERIFY(differences.front().isDecoded);
    QVERIFY(notation(differences.front().pieces).contains("-[tru]+[fals]e"));
}

void TestDifference::aPartThatIsNotTextIsComparedByItsCharacters()
{
    const std::string signature(43, 'A');
    const auto differences = tokenDifferences("e30.e30." + signature + "x", "e30.e30." + signature);
    QCOMPARE(differences.size(), 1);
    QVERIFY(differences.front().part == PartName::Signature);
    QVERIFY(!differences.front().isDecoded);
    QVERIFY(notation(differences.front().pieces).endsWith("-[x]"));
}

void TestDifference::aSignatureInAnotherFormIsLeftOut()
{
    QVERIFY(tokenDifferences("e30.e30." + std::string(96, 'A'), "e30.e30." + std::string(86, 'B')).empty());
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
