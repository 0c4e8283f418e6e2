#include "core/text/source_map.h"

#include <QTest>

using namespace jotscope;

class TestSourceMap : public QObject
{
    Q_OBJECT

private slots:
    void plainTextMapsOntoItself();
    void percentEncodedCharactersAreThreeBytesWide();
    void noiseBetweenBelongsToNeitherSide();
    void everyRangeMapsAsABytewiseModelDoes();
    void twoMapsInARowLeadWhereTheyLeadOneByOne();
};

void TestSourceMap::plainTextMapsOntoItself()
{
    const auto map = SourceMap::identity({10, 20});
    QCOMPARE(map.derivedSize(), std::size_t{10});
    QCOMPARE(map.toSource({0, 10}), (ByteRange{10, 20}));
    QCOMPARE(map.toSource({3, 4}), (ByteRange{13, 14}));
    QCOMPARE(map.toSource({3, 99}), (ByteRange{13, 20}));
    QCOMPARE(map.toDerived({12, 15}), (ByteRange{2, 5}));
    QVERIFY(map.toDerived({0, 10}).isEmpty());
}

void TestSourceMap::percentEncodedCharactersAreThreeBytesWide()
{
    SourceMap map;
    map.append(2, {0, 2});
    map.append(1, {2, 5}); // %2E
    map.append(2, {5, 7});
    QCOMPARE(map.toSource({2, 3}), (ByteRange{2, 5}));
    QCOMPARE(map.toSource({1, 4}), (ByteRange{1, 6}));
    QCOMPARE(map.toDerived({3, 4}), (ByteRange{2, 3}));
    QCOMPARE(map.toDerived({4, 6}), (ByteRange{2, 4}));
}

void TestSourceMap::noiseBetweenBelongsToNeitherSide()
{
    SourceMap map;
    map.append(4, {0, 4});
    map.append(4, {6, 10}); // a line break was at 4
    QCOMPARE(map.toSource({0, 4}), (ByteRange{0, 4}));
    QCOMPARE(map.toSource({4, 8}), (ByteRange{6, 10}));
    QCOMPARE(map.toSource({3, 5}), (ByteRange{3, 7}));
    QVERIFY(map.toDerived({4, 6}).isEmpty());
    QCOMPARE(map.toDerived({4, 7}), (ByteRange{4, 5}));
}

void TestSourceMap::everyRangeMapsAsABytewiseModelDoes()
{
    SourceMap map;
    std::vector<ByteRange> model; // of each derived byte
    std::size_t source = 3;
    for (const std::size_t stride : {1U, 1U, 3U, 3U, 1U, 6U, 1U, 1U, 3U}) {
        map.append(2, {source, source + 2 * stride});
        model.push_back({source, source + stride});
        model.push_back({source + stride, source + 2 * stride});
        source += 2 * stride + (stride == 6 ? 2 : 0);
    }
    for (std::size_t begin = 0; begin < model.size(); ++begin) {
        for (std::size_t end = begin + 1; end <= model.size(); ++end)
            QCOMPARE(map.toSource({begin, end}), (ByteRange{model[begin].begin, model[end - 1].end}));
    }
    for (std::size_t place = 0; place < source; ++place) {
        const ByteRange derived = map.toDerived({place, place + 1});
        for (std::size_t i = 0; i < model.size(); ++i)
            QCOMPARE(derived.contains(i), model[i].contains(place));
    }
}

void TestSourceMap::twoMapsInARowLeadWhereTheyLeadOneByOne()
{
    SourceMap outer; // wrapped, with a percent-encoded character
    outer.append(5, {10, 15});
    outer.append(1, {15, 18});
    outer.append(6, {20, 26});
    SourceMap inner; // from the third byte on, without the one in the middle
    inner.append(4, {0, 4});
    inner.append(5, {5, 10});
    const SourceMap whole = inner.shiftedBy(2).through(outer);
    QCOMPARE(whole.derivedSize(), std::size_t{9});
    for (std::size_t i = 0; i < whole.derivedSize(); ++i)
        QCOMPARE(whole.toSource({i, i + 1}), outer.toSource(inner.toSource({i, i + 1}).shiftedBy(2)));

    SourceMap coarse; // two bytes each
    coarse.append(3, {0, 6});
    const SourceMap pairs = coarse.shiftedBy(3).through(outer);
    for (std::size_t i = 0; i < pairs.derivedSize(); ++i)
        QCOMPARE(pairs.toSource({i, i + 1}), outer.toSource({3 + 2 * i, 5 + 2 * i}));
}

QTEST_APPLESS_MAIN(TestSourceMap)
#include "tst_source_map.moc"
