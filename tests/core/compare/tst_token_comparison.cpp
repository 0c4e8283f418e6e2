#include "core/compare/token_comparison.h"
#include "tests/core/sd_jwt/sd_jwts.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::tokens;
using namespace jotscope::vectors;

/// The token that worked yesterday against the one that fails today.
class TestTokenComparison : public QObject
{
    Q_OBJECT

private slots:
    void theSameTokenIsTheSame_data();
    void theSameTokenIsTheSame();
    void claimsAreComparedByPointer();
    void timesHaveADelta_data();
    void timesHaveADelta();
    void placesAreThoseOfEachPaste();
    void algorithmAndKeyAreCompared();
    void lifetimesAreCompared();
    void verdictsAreCompared();
    void partsAreComparedByteByByte();
    void editsPointIntoThePaste();
    void signaturesAreCountedAndNotScripted();
    void whatIsNoJsonIsComparedAsBytes();
    void disclosedClaimsAreComparedAsClaims();
    void nestedTokensAreCompared();
    void tokensOfOtherFormsAreCompared();
};

namespace {

constexpr Instant kNow{std::chrono::seconds{1'300'819'000}};

InspectedToken inspected(const std::string &paste, const std::string &secret = kSecret)
{
    const KeyRing keys = importSecret(secret, SecretEncoding::Utf8, "test").keys;
    return inspect(paste, keys, {}, kNow).tokens.at(0);
}

TokenComparison compared(const std::string &before, const std::string &after)
{
    return compareTokens(inspected(before), inspected(after));
}

QStringList changesIn(const std::vector<ValueComparison> &rows)
{
    QStringList lines;
    for (const ValueComparison &row : rows) {
        if (row.change != Change::Same)
            lines << QString::fromStdString((row.after ? row.after : row.before)->pointer + ' ' +
                                            std::string(changeName(row.change)));
    }
    return lines;
}

const PartComparison &partOf(const TokenComparison &comparison, PartName name)
{
    return *std::ranges::find(comparison.parts, name, &PartComparison::name);
}

} // namespace

void TestTokenComparison::theSameTokenIsTheSame_data()
{
    QTest::addColumn<std::string>("token");
    QTest::newRow("JWS") << signedToken(R"({"iss":"joe","exp":1300819380})");
    QTest::newRow("no JSON") << signedToken("hello");
    QTest::newRow("SD-JWT") << presented();
    QTest::newRow("a piece of one") << encodeBase64Url(R"({"alg":"HS256"})") + '.';
}

void TestTokenComparison::theSameTokenIsTheSame()
{
    QFETCH(std::string, token);
    const InspectedToken one = inspected(token);
    const TokenComparison comparison = compareTokens(one, inspected("  " + token + "\n"));
    QVERIFY(comparison.isSameText());
    QVERIFY(!comparison.form.differ() && !comparison.algorithm.differ() && !comparison.lifetime.differ());
    QVERIFY(!comparison.isOtherKey);
    QVERIFY(changesIn(comparison.header).isEmpty() && changesIn(comparison.payload).isEmpty());
    for (const VerdictComparison &verdict : comparison.verdicts)
        QVERIFY(!verdict.isOtherState());
    QCOMPARE(compareTokens(one, one), compareTokens(one, one));
}

void TestTokenComparison::claimsAreComparedByPointer()
{
    const TokenComparison comparison =
        compared(signedToken(R"({"iss":"joe","aud":["a","b"],"n":1,"address":{"city":"X"}})"),
                 signedToken(R"({"iss":"ann","aud":["a"],"n":1.0,"address":{"city":"Y"},"new":true})"));
    QCOMPARE(changesIn(comparison.payload),
             (QStringList{"/iss changed", "/aud changed", "/aud/1 removed", "/n respelt", "/address changed",
                          "/address/city changed", "/new added"}));
    QVERIFY(changesIn(comparison.header).isEmpty());
}

void TestTokenComparison::timesHaveADelta_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<qint64>("milliseconds"); // 0 for none
    const auto row = [](const char *before, const char *after, qint64 milliseconds) {
        QTest::addRow("%s to %s", before, after) << std::string(before) << std::string(after) << milliseconds;
    };
    row(R"({"exp":1000})", R"({"exp":4600})", 3'600'000);
    row(R"({"exp":4600})", R"({"exp":1000})", -3'600'000);
    row(R"({"auth_time":1000})", R"({"auth_time":1000.5})", 500);
    row(R"({"exp":1000})", R"({"exp":1000.0})", 0);
    row(R"({"exp":1000})", R"({"exp":"4600"})", 0);
    row(R"({"exp":1000})", R"({"exp":1300819380000})", 0);
    row(R"({"count":1000})", R"({"count":4600})", 0); // nobody says that it is a time
}

void TestTokenComparison::timesHaveADelta()
{
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    QFETCH(qint64, milliseconds);
    const auto rows = compared(signedToken(before), signedToken(after)).payload;
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows.front().delta.has_value(), milliseconds != 0);
    if (rows.front().delta)
        QCOMPARE(qint64(rows.front().delta->count()), milliseconds);
}

void TestTokenComparison::placesAreThoseOfEachPaste()
{
    const std::string was = R"({"sub":"x","iss":"joe"})";
    const std::string is = R"({"iss":"anne"})";
    const std::string before = "Bearer " + signedToken(was);
    const std::string after = signedToken(is);
    const auto rows = compared(before, after).payload;
    const auto placeIn = [](const std::string &paste, const std::string &json, const std::string &value) {
        const std::size_t at = json.find(value);
        return charactersOfBytes({at, at + value.size()}).shiftedBy(paste.find('.') + 1);
    };
    QCOMPARE(rows[0].before->where, placeIn(before, was, "\"x\""));
    QCOMPARE(rows[1].before->where, placeIn(before, was, "\"joe\""));
    QCOMPARE(rows[1].after->where, placeIn(after, is, "\"anne\""));
}

void TestTokenComparison::algorithmAndKeyAreCompared()
{
    const std::string payload = R"({"iss":"joe"})";
    const InspectedToken before = inspected(signedToken(payload, R"({"alg":"HS256","kid":"a"})"));
    const InspectedToken after =
        inspected(signedToken(payload, R"({"alg":"HS256","kid":"b","typ":"JWT"})", "other"), "other");
    const TokenComparison comparison = compareTokens(before, after);
    QCOMPARE(changesIn(comparison.header), (QStringList{"/kid changed", "/typ added"}));
    QCOMPARE(comparison.keyId, (Sides<std::string>{"a", "b"}));
    QVERIFY(!comparison.algorithm.differ());
    QVERIFY(comparison.key.before && comparison.key.after && comparison.isOtherKey);
    const TokenComparison unverified = compareTokens(before, inspected(signedToken(payload), "wrong"));
    QVERIFY(unverified.key.before && !unverified.key.after && !unverified.isOtherKey);
}

void TestTokenComparison::lifetimesAreCompared()
{
    const TokenComparison comparison =
        compared(signedToken(R"({"iat":1000,"exp":4600})"), signedToken(R"({"nbf":1000,"exp":1300})"));
    QCOMPARE(comparison.lifetime.before, std::optional<std::chrono::milliseconds>(std::chrono::hours(1)));
    QCOMPARE(comparison.lifetime.after, std::optional<std::chrono::milliseconds>(std::chrono::minutes(5)));
    QVERIFY(!compared(signedToken(R"({"exp":4600})"), signedToken("{}")).lifetime.before);
}

void TestTokenComparison::verdictsAreCompared()
{
    std::string broken = signedToken(R"({"exp":1300819380})");
    broken.back() = broken.back() == 'A' ? 'Q' : 'A';
    broken[broken.rfind('.') + 1] ^= 1;
    const TokenComparison comparison = compared(signedToken(R"({"exp":1300819380})"), broken);
    QStringList other;
    for (const VerdictComparison &verdict : comparison.verdicts) {
        if (verdict.isOtherState())
            other << QString::fromStdString(std::string(aspectName(verdict.aspect)));
    }
    QVERIFY2(other.contains("signature") && !other.contains("time"), qPrintable(other.join(' ')));
    QCOMPARE(comparison.verdicts.front().aspect, Aspect::Structure);
}

void TestTokenComparison::partsAreComparedByteByByte()
{
    const TokenComparison comparison =
        compared(signedToken(R"({"iss":"joe"})"), signedToken(R"({"iss":"jane"})"));
    QCOMPARE(partOf(comparison, PartName::Header).change, Change::Same);
    const PartComparison &payload = partOf(comparison, PartName::Payload);
    QCOMPARE(payload.change, Change::Changed);
    QCOMPARE(payload.size, (Sides<std::size_t>{13, 14}));
    QCOMPARE(payload.decoded.size(), std::size_t(1));
    QCOMPARE(payload.decoded.front().edit, (SequenceEdit{{9, 10}, {9, 11}})); // o to an
    QVERIFY(payload.isShortest && !payload.encoded.empty());
    QVERIFY(!comparison.isSameText());
}

void TestTokenComparison::editsPointIntoThePaste()
{
    const std::string before = "token=" + signedToken(R"({"iss":"joe"})");
    const std::string after = signedToken(R"({"iss":"jne"})");
    const PartComparison payload = partOf(compared(before, after), PartName::Payload);
    // The tenth byte stands in the two characters 12 and 13.
    const ByteRange characters = charactersOfBytes({9, 10});
    QCOMPARE(payload.decoded.front().beforeInPaste, characters.shiftedBy(before.find('.') + 1));
    QCOMPARE(payload.decoded.front().afterInPaste, characters.shiftedBy(after.find('.') + 1));
    for (const PartEdit &edit : payload.encoded) {
        QCOMPARE(edit.beforeInPaste, edit.edit.before.shiftedBy(before.find('.') + 1));
        QCOMPARE(edit.afterInPaste, edit.edit.after.shiftedBy(after.find('.') + 1));
    }
}

void TestTokenComparison::signaturesAreCountedAndNotScripted()
{
    std::string other = signedToken("{}");
    const std::size_t at = other.rfind('.') + 1;
    other[at] = other[at] == 'A' ? 'B' : 'A'; // six bits of the first byte
    const PartComparison signature = partOf(compared(signedToken("{}"), other), PartName::Signature);
    QCOMPARE(signature.change, Change::Changed);
    QCOMPARE(signature.differingBytes, std::size_t(1));
    QVERIFY(signature.encoded.empty() && signature.decoded.empty());
    const PartComparison missing =
        partOf(compared(signedToken("{}"), R"(eyJhbGciOiJIUzI1NiJ9.e30)"), PartName::Signature);
    QCOMPARE(missing.change, Change::Removed);
    QCOMPARE(missing.differingBytes, std::size_t(32));
    QVERIFY(!missing.part.after);
}

void TestTokenComparison::whatIsNoJsonIsComparedAsBytes()
{
    const TokenComparison comparison = compared(signedToken("hello"), signedToken("help!"));
    QVERIFY(comparison.payload.empty());
    QCOMPARE(partOf(comparison, PartName::Payload).decoded.front().edit, (SequenceEdit{{3, 5}, {3, 5}}));
}

void TestTokenComparison::disclosedClaimsAreComparedAsClaims()
{
    const std::string payload = R"({"iss":"joe","_sd":["$0"]})";
    const std::string before = sdJwtOf(payload, {R"(["salt","email","a@example.com"])"});
    const std::string after = sdJwtOf(payload, {R"(["pepper","email","b@example.com"])"});
    const TokenComparison comparison = compared(before, after);
    QCOMPARE(changesIn(comparison.payload), QStringList{"/email changed"});
    const ByteRange place = comparison.payload.back().after->where;
    QVERIFY2(place.begin > after.find('~') && !place.isEmpty(), "the place is the disclosure's");
    QCOMPARE(partOf(comparison, PartName::Disclosure).change, Change::Changed);
}

void TestTokenComparison::nestedTokensAreCompared()
{
    const std::string header = R"({"alg":"HS256","cty":"JWT"})";
    const TokenComparison comparison = compared(signedToken(signedToken(R"({"iss":"joe"})"), header),
                                                signedToken(signedToken(R"({"iss":"ann"})"), header));
    QCOMPARE(comparison.nested.size(), std::size_t(1));
    QCOMPARE(changesIn(comparison.nested.front().payload), QStringList{"/iss changed"});
}

void TestTokenComparison::tokensOfOtherFormsAreCompared()
{
    const QByteArray jwe = read("latchset-jose/cve-2023-50967.jwe").trimmed();
    const TokenComparison comparison = compared(signedToken(R"({"iss":"joe"})"), jwe.toStdString());
    QVERIFY(comparison.form.differ());
    QCOMPARE(comparison.form.before, TokenForm::JwsCompact);
    QVERIFY(comparison.algorithm.differ());
    QVERIFY(comparison.payload.empty());
    QCOMPARE(partOf(comparison, PartName::Signature).change, Change::Removed);
    QCOMPARE(partOf(comparison, PartName::Ciphertext).change, Change::Added);
    QStringList aspects;
    for (const VerdictComparison &verdict : comparison.verdicts) {
        if (!verdict.verdict.before || !verdict.verdict.after)
            aspects << QString::fromStdString(std::string(aspectName(verdict.aspect)));
    }
    QCOMPARE(aspects, (QStringList{"signature", "decryption"}));
}

QTEST_APPLESS_MAIN(TestTokenComparison)
#include "tst_token_comparison.moc"
