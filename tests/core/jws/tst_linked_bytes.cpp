#include "core/jose/linked_bytes.h"
#include "tests/core/vectors.h"

#include <QTest>

using namespace jotscope;

/// Both sides of a place in a token, however the token was wrapped on its way.
class TestLinkedBytes : public QObject
{
    Q_OBJECT

private slots:
    void aClaimKnowsItsCharactersAndWhichItShares();
    void aCharacterKnowsTheBytesItHasAShareIn();
    void aCharacterKnowsTheClaimAroundIt();
    void sharedCharactersAreWholeInAPercentEncodedToken();
    void aPlaceLeadsBackToItsBytes();
    void charactersWithoutBytesAreLinkedToNone();
    void nothingIsLinkedToNothing();
};

namespace {

const std::string kPayload = R"({"iss":"joe","näme":"zoë","list":[1,22]})";

struct Fixture
{
    std::string text = encodeBase64Url(R"({"alg":"none"})") + '.' + encodeBase64Url(kPayload) + '.';
    std::shared_ptr<const Token> token =
        std::make_shared<const Token>(parseCompact(text, SourceMap::identity({0, text.size()})));
    std::shared_ptr<const TokenPart> payload{token, token->part(PartName::Payload)};
    std::size_t begin = text.find('.') + 1;
};

ByteRange rangeOf(std::string_view piece)
{
    const std::size_t begin = kPayload.find(piece);
    return {begin, begin + piece.size()};
}

} // namespace

void TestLinkedBytes::aClaimKnowsItsCharactersAndWhichItShares()
{
    const Fixture fixture;
    // Bytes 1 to 12: character 1 also carries bits of the brace, the 16th ends with the last byte's bits.
    const LinkedBytes iss = linkBytes(fixture.payload, rangeOf(R"("iss":"joe")"));
    QCOMPARE(iss.encoded.range, (ByteRange{1, 16}.shiftedBy(fixture.begin)));
    QCOMPARE(iss.encoded.sharedFirst, (ByteRange{1, 2}.shiftedBy(fixture.begin)));
    QVERIFY(iss.encoded.sharedLast.isEmpty());
    QCOMPARE(iss.decoded.range, rangeOf(R"("iss":"joe")"));
    QCOMPARE(iss.value, iss.decoded.range);
    const LinkedBytes letter = linkBytes(fixture.payload, rangeOf("ë"));
    QVERIFY(!letter.encoded.isShared(letter.encoded.range.begin));
    QVERIFY(letter.encoded.isShared(letter.encoded.range.end - 1)); // with the quotation mark
    QCOMPARE(letter.value, rangeOf(R"("näme":"zoë")"));
    QCOMPARE(letter.valueInPaste(), fixture.payload->sourceOf(letter.value));
}

void TestLinkedBytes::aCharacterKnowsTheBytesItHasAShareIn()
{
    const Fixture fixture;
    const LinkedBytes second = linkCharacters(fixture.payload, {fixture.begin + 1, fixture.begin + 2});
    QCOMPARE(second.decoded.range, (ByteRange{0, 2}));
    QCOMPARE(second.decoded.sharedFirst, (ByteRange{0, 1}));
    QCOMPARE(second.decoded.sharedLast, (ByteRange{1, 2}));
    QVERIFY(second.encoded.sharedFirst.isEmpty() && second.encoded.sharedLast.isEmpty());
    const LinkedBytes group = linkCharacters(fixture.payload, {fixture.begin, fixture.begin + 4});
    QCOMPARE(group.decoded, (SharedRange{{0, 3}, {}, {}}));
}

void TestLinkedBytes::aCharacterKnowsTheClaimAroundIt()
{
    const Fixture fixture;
    const auto valueAt = [&](std::string_view piece) {
        const ByteRange source = fixture.payload->sourceOf(rangeOf(piece));
        return linkCharacters(fixture.payload, {source.begin + 1, source.begin + 2}).value;
    };
    QCOMPARE(valueAt("joe"), rangeOf(R"("iss":"joe")"));
    QCOMPARE(valueAt("22"), rangeOf("22"));
    QCOMPARE(valueAt(R"(:[1)"), rangeOf(R"("list":[1,22])"));
}

void TestLinkedBytes::sharedCharactersAreWholeInAPercentEncodedToken()
{
    const Fixture fixture;
    SourceMap escaped;
    for (std::size_t i = 0; i < fixture.text.size(); ++i)
        escaped.append(1, {i * 3, i * 3 + 3});
    const auto token = std::make_shared<const Token>(parseCompact(fixture.text, escaped));
    const LinkedBytes iss = linkBytes({token, token->part(PartName::Payload)}, rangeOf(R"("iss":"joe")"));
    QCOMPARE(iss.encoded.sharedFirst, (ByteRange{3, 6}.shiftedBy(fixture.begin * 3)));
    QCOMPARE(iss.encoded.range, (ByteRange{3, 48}.shiftedBy(fixture.begin * 3)));
}

void TestLinkedBytes::aPlaceLeadsBackToItsBytes()
{
    const Fixture fixture;
    for (std::size_t begin = 0; begin < kPayload.size(); ++begin) {
        for (std::size_t end = begin + 1; end <= kPayload.size(); ++end) {
            const ByteRange place = fixture.payload->sourceOf({begin, end});
            QCOMPARE(linkPlace(fixture.payload, place).decoded, (SharedRange{{begin, end}, {}, {}}));
        }
    }
}

void TestLinkedBytes::charactersWithoutBytesAreLinkedToNone()
{
    const std::string text = encodeBase64Url("{}") + '.' + encodeBase64Url("{}") + "==.";
    const auto token =
        std::make_shared<const Token>(parseCompact(text, SourceMap::identity({0, text.size()})));
    const std::shared_ptr<const TokenPart> payload{token, token->part(PartName::Payload)};
    const ByteRange padding{text.find('='), text.find('=') + 2};
    const LinkedBytes link = linkCharacters(payload, padding);
    QVERIFY(link.decoded.isEmpty() && !link.isEmpty());
    QCOMPARE(link.encoded.range, padding);
}

void TestLinkedBytes::nothingIsLinkedToNothing()
{
    const Fixture fixture;
    QVERIFY(linkBytes(fixture.payload, {}).isEmpty());
    QVERIFY(linkBytes(nullptr, {0, 1}).isEmpty());
    QVERIFY(linkCharacters(fixture.payload, {}).isEmpty());
    QCOMPARE(linkCharacters(nullptr, {3, 5}).encoded.range, (ByteRange{3, 5}));
}

QTEST_APPLESS_MAIN(TestLinkedBytes)
#include "tst_linked_bytes.moc"
