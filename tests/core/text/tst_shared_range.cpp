#include "core/text/shared_range.h"

#include <QTest>

using namespace jotscope;

Q_DECLARE_METATYPE(jotscope::ByteRange)

/// Held against a count of single bits, over all ranges in texts of up to three groups.
class TestSharedRange : public QObject
{
    Q_OBJECT

private slots:
    void charactersOfBytesAreExactToTheBit_data();
    void charactersOfBytesAreExactToTheBit();
    void everyRangeOfBytesMatchesItsBits();
    void everyRangeOfCharactersMatchesItsBits();
    void charactersLeadBackToTheirBytes();
};

namespace {

constexpr std::size_t kMostBytes = 9;

/// Whether `unit` of `size` bits has a bit inside [begin, end), and one outside below `all`.
struct Share
{
    bool isInside = false;
    bool isOutside = false;
};

Share shareOf(std::size_t unit, std::size_t size, ByteRange bits, std::size_t all)
{
    Share share;
    for (std::size_t bit = unit * size; bit < std::min((unit + 1) * size, all); ++bit)
        (bits.contains(bit) ? share.isInside : share.isOutside) = true;
    return share;
}

/// What `range` should be in units of `size` bits, by looking at each.
SharedRange counted(ByteRange bits, std::size_t size, std::size_t all)
{
    SharedRange expected;
    bool isFirst = true;
    for (std::size_t unit = 0; unit * size < all; ++unit) {
        const Share share = shareOf(unit, size, bits, all);
        if (!share.isInside)
            continue;
        if (isFirst)
            expected.range.begin = unit;
        expected.range.end = unit + 1;
        const bool sharesBefore = share.isOutside && unit * size < bits.begin;
        const bool sharesBehind = share.isOutside && (unit + 1) * size > bits.end && bits.end < all;
        if (isFirst && sharesBefore)
            expected.sharedFirst = {unit, unit + 1};
        if (sharesBehind)
            expected.sharedLast = {unit, unit + 1};
        isFirst = false;
    }
    return expected;
}

} // namespace

void TestSharedRange::charactersOfBytesAreExactToTheBit_data()
{
    QTest::addColumn<ByteRange>("bytes");
    QTest::addColumn<ByteRange>("characters");
    QTest::addColumn<bool>("sharesFirst");
    QTest::addColumn<bool>("sharesLast");
    // Of six bytes: |111111 112222 222233 333333| and the same again.
    QTest::newRow("a whole group") << ByteRange{0, 3} << ByteRange{0, 4} << false << false;
    QTest::newRow("first of three") << ByteRange{0, 1} << ByteRange{0, 2} << false << true;
    QTest::newRow("second of three") << ByteRange{1, 2} << ByteRange{1, 3} << true << true;
    QTest::newRow("third of three") << ByteRange{2, 3} << ByteRange{2, 4} << true << false;
    QTest::newRow("over the border") << ByteRange{2, 4} << ByteRange{2, 6} << true << true;
    QTest::newRow("the last") << ByteRange{5, 6} << ByteRange{6, 8} << true << false;
}

void TestSharedRange::charactersOfBytesAreExactToTheBit()
{
    QFETCH(ByteRange, bytes);
    QFETCH(ByteRange, characters);
    const SharedRange shared = sharedCharacters(bytes, 6);
    QCOMPARE(shared.range, characters);
    QTEST(!shared.sharedFirst.isEmpty(), "sharesFirst");
    QTEST(!shared.sharedLast.isEmpty(), "sharesLast");
}

void TestSharedRange::everyRangeOfBytesMatchesItsBits()
{
    for (std::size_t count = 1; count <= kMostBytes; ++count) {
        for (std::size_t begin = 0; begin < count; ++begin) {
            for (std::size_t end = begin + 1; end <= count; ++end)
                QCOMPARE(sharedCharacters({begin, end}, count), counted({begin * 8, end * 8}, 6, count * 8));
        }
    }
}

void TestSharedRange::everyRangeOfCharactersMatchesItsBits()
{
    for (std::size_t count = 1; count <= kMostBytes; ++count) {
        const std::size_t characters = (count * 8 + 5) / 6;
        for (std::size_t begin = 0; begin < characters; ++begin) {
            for (std::size_t end = begin + 1; end <= characters; ++end)
                QCOMPARE(sharedBytes({begin, end}, count),
                         counted({begin * 6, std::min(end * 6, count * 8)}, 8, count * 8));
        }
    }
}

void TestSharedRange::charactersLeadBackToTheirBytes()
{
    for (std::size_t begin = 0; begin < kMostBytes; ++begin) {
        for (std::size_t end = begin + 1; end <= kMostBytes; ++end)
            QCOMPARE(bytesOfExactly(charactersOfBytes({begin, end})), std::optional(ByteRange{begin, end}));
    }
    QCOMPARE(bytesOfExactly({0, 1}), std::nullopt); // no byte is in one character
    QCOMPARE(bytesOfExactly({3, 6}), std::nullopt); // none begins in the fourth
}

QTEST_APPLESS_MAIN(TestSharedRange)
#include "tst_shared_range.moc"
