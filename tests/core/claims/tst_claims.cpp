#include "core/claims/claims.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

using State = ClaimChecks::State;
Q_DECLARE_METATYPE(jotscope::ClaimChecks::State)

class TestClaims : public QObject
{
    Q_OBJECT

private slots:
    void timesHoldAtAnInstant_data();
    void timesHoldAtAnInstant();
    void issuerAndAudienceAreCompared_data();
    void issuerAndAudienceAreCompared();
    void claimsThatAreAskedForMustBeThere();
    void theTypeIsComparedAsAMediaType_data();
    void theTypeIsComparedAsAMediaType();
    void findingsPointAtTheValue();
    void everyClaimKnowsItsCharacters();
    void theLastOfTwoOfOneNameCounts();
    void aNumberThatTheTextEndsInIsNoTime();
    void millisecondsAreRecognised_data();
    void millisecondsAreRecognised();
    void policiesAreRead();
    void policyFaultsAreNamedAtTheirPlace_data();
    void policyFaultsAreNamedAtTheirPlace();
};

namespace {

constexpr Instant kNow{std::chrono::seconds{1000}};

/// A token without meaning around `payload`; parsed parts and claims refer to it.
struct Read
{
    explicit Read(const std::string &payload)
        : text(encodeBase64Url(R"({"alg":"none"})") + '.' + encodeBase64Url(payload) + '.')
        , token(parseBare(text))
        , claims(readClaims(*token.part(PartName::Payload)))
    {}

    std::string text;
    Token token;
    std::vector<Claim> claims;
};

} // namespace

void TestClaims::timesHoldAtAnInstant_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<State>("state");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *payload, State state, const QStringList &findings) {
        QTest::newRow(payload) << QByteArray(payload) << state << findings;
    };
    // The leeway is 60 seconds, now is 1000.
    row("{}", State::NotChecked, {"time-not-claimed"});
    row(R"({"exp":1001})", State::Passed, {"exp-in-future"});
    row(R"({"exp":1000.001})", State::Passed, {"exp-in-future"});
    row(R"({"exp":1000})", State::Warned, {"exp-within-leeway"});
    row(R"({"exp":941})", State::Warned, {"exp-within-leeway"});
    row(R"({"exp":940})", State::Failed, {"exp-in-past"});
    row(R"({"exp":0})", State::Failed, {"exp-in-past"});
    row(R"({"exp":-5})", State::Failed, {"exp-in-past"});
    row(R"({"nbf":1000})", State::Passed, {"exp-absent"});
    row(R"({"nbf":1001})", State::Warned, {"nbf-within-leeway"});
    row(R"({"nbf":1060})", State::Warned, {"nbf-within-leeway"});
    row(R"({"nbf":1061})", State::Failed, {"nbf-in-future"});
    row(R"({"iat":1000})", State::Passed, {"exp-absent"});
    row(R"({"iat":1060})", State::Passed, {"exp-absent"});
    row(R"({"iat":1061})", State::Warned, {"iat-in-future"});
    row(R"({"exp":2000,"nbf":3000})", State::Failed, {"nbf-in-future", "exp-not-after-nbf", "exp-in-future"});
    row(R"({"exp":900,"nbf":900})", State::Failed, {"exp-in-past", "exp-not-after-nbf"});
    row(R"({"exp":"1001"})", State::Failed, {"time-not-numeric-date"});
    row(R"({"exp":null})", State::Failed, {"time-not-numeric-date"});
    row(R"({"exp":1e400})", State::Failed, {"time-not-numeric-date"});
    row(R"({"exp":1300819380000})", State::Failed, {"time-in-milliseconds"});
    row(R"({"nbf":[],"exp":1001})", State::Failed, {"time-not-numeric-date", "exp-in-future"});
}

void TestClaims::timesHoldAtAnInstant()
{
    QFETCH(QByteArray, payload);
    QFETCH(State, state);
    QFETCH(QStringList, findings);
    const Read read(payload.toStdString());
    const ClaimChecks checks = checkClaims(read.claims, {}, kNow);
    QCOMPARE(idsOf(checks.timeFindings), findings);
    QCOMPARE(checks.time, state);
    QCOMPARE(checks.claims, State::NotChecked);
    QCOMPARE(idsOf(checks.claimFindings), QStringList{"claims-not-asked"});
}

void TestClaims::issuerAndAudienceAreCompared_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<State>("state");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *payload, State state, const QStringList &findings) {
        QTest::newRow(payload) << QByteArray(payload) << state << findings;
    };
    // Issuer joe and one of the audiences us and them are expected.
    row(R"({"iss":"joe","aud":"us"})", State::Passed, {"claim-as-expected", "claim-as-expected"});
    row(R"({"iss":"joe","aud":["x","them"]})", State::Passed, {"claim-as-expected", "claim-as-expected"});
    row(R"({"iss":"\u006aoe","aud":"us"})", State::Passed, {"claim-as-expected", "claim-as-expected"});
    row(R"({"iss":"Joe","aud":"us"})", State::Failed, {"claim-differs", "claim-as-expected"});
    row(R"({"iss":"joe ","aud":"us"})", State::Failed, {"claim-differs", "claim-as-expected"});
    row(R"({"iss":"joe","aud":["x"]})", State::Failed, {"claim-differs", "claim-as-expected"});
    row(R"({"iss":"joe","aud":[]})", State::Failed, {"claim-differs", "claim-as-expected"});
    row(R"({"iss":"joe","aud":[["us"]]})", State::Failed, {"claim-differs", "claim-as-expected"});
    row(R"({"iss":["joe"],"aud":"us"})", State::Failed, {"claim-differs", "claim-as-expected"});
    row(R"({"iss":7,"aud":null})", State::Failed, {"claim-differs", "claim-differs"});
    row(R"({"aud":"us"})", State::Failed, {"claim-missing", "claim-as-expected"});
    row(R"({})", State::Failed, {"claim-missing", "claim-missing"});
}

void TestClaims::issuerAndAudienceAreCompared()
{
    QFETCH(QByteArray, payload);
    QFETCH(State, state);
    QFETCH(QStringList, findings);
    const Read read(payload.toStdString());
    Policy policy;
    policy.issuer = "joe";
    policy.audiences = {"us", "them"};
    const ClaimChecks checks = checkClaims(read.claims, policy, kNow);
    QCOMPARE(idsOf(checks.claimFindings), findings);
    QCOMPARE(checks.claims, state);
}

void TestClaims::claimsThatAreAskedForMustBeThere()
{
    const Read read(R"({"sub":null,"exp":900})");
    Policy policy;
    policy.requiredClaims = {"exp", "sub"};
    const ClaimChecks whole = checkClaims(read.claims, policy, kNow);
    QCOMPARE(whole.claims, State::Passed);
    QCOMPARE(idsOf(whole.claimFindings), QStringList{"claims-all-there"});
    policy.requiredClaims = {"exp", "jti", "nonce"};
    const ClaimChecks lacking = checkClaims(read.claims, policy, kNow);
    QCOMPARE(lacking.claims, State::Failed);
    QCOMPARE(idsOf(lacking.claimFindings), QStringList({"claim-required", "claim-required"}));
}

void TestClaims::theTypeIsComparedAsAMediaType_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("finding");
    QTest::newRow("same") << QByteArray(R"({"typ":"at+jwt"})") << "claims-all-there";
    QTest::newRow("in capitals") << QByteArray(R"({"typ":"AT+JWT"})") << "claims-all-there";
    QTest::newRow("whole") << QByteArray(R"({"typ":"application/at+jwt"})") << "claims-all-there";
    QTest::newRow("another") << QByteArray(R"({"typ":"JWT"})") << "typ-differs";
    QTest::newRow("of another tree") << QByteArray(R"({"typ":"text/at+jwt"})") << "typ-differs";
    QTest::newRow("no text") << QByteArray(R"({"typ":["at+jwt"]})") << "typ-differs";
    QTest::newRow("none") << QByteArray("{}") << "typ-missing";
}

void TestClaims::theTypeIsComparedAsAMediaType()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, finding);
    const JsonDocument document = JsonDocument::parse(header.toStdString());
    Policy policy;
    policy.type = "at+jwt";
    const ClaimChecks checks = checkClaims({}, policy, kNow, document.root());
    QCOMPARE(idsOf(checks.claimFindings), QStringList{finding});
    QCOMPARE(checks.claims, finding.startsWith("typ-") ? State::Failed : State::Passed);
}

void TestClaims::findingsPointAtTheValue()
{
    const Read read(R"({"sub":"x","exp":900})");
    const ClaimChecks checks = checkClaims(read.claims, {}, kNow);
    const ByteRange inPayload{17, 20};
    const std::size_t begin = read.text.find('.') + 1;
    QCOMPARE(checks.timeFindings.front().where, charactersOfBytes(inPayload).shiftedBy(begin));
}

void TestClaims::everyClaimKnowsItsCharacters()
{
    const std::string payload = R"({"iss":"joe", "exp" : 1300819380,"x":{"y":[1]}})";
    const Read read(payload);
    QCOMPARE(read.claims.size(), 3);
    const std::size_t begin = read.text.find('.') + 1;
    for (const Claim &claim : read.claims) {
        const std::size_t name = payload.find('"' + claim.name + '"');
        const std::size_t value = payload.find(claim.value.raw(), name + claim.name.size() + 2);
        QCOMPARE(claim.nameRange, charactersOfBytes({name, name + claim.name.size() + 2}).shiftedBy(begin));
        QCOMPARE(claim.valueRange,
                 charactersOfBytes({value, value + claim.value.raw().size()}).shiftedBy(begin));
    }
    QCOMPARE(read.claims[0].definition->name, std::string_view("iss"));
    QCOMPARE(read.claims[1].time, Instant(std::chrono::seconds(1300819380)));
    QVERIFY(!read.claims[2].definition);
    QVERIFY(!read.claims[2].time);
}

void TestClaims::theLastOfTwoOfOneNameCounts()
{
    const Read read(R"({"exp":900,"exp":2000})");
    QCOMPARE(read.claims.size(), 2);
    QCOMPARE(checkClaims(read.claims, {}, kNow).time, State::Passed);
}

void TestClaims::aNumberThatTheTextEndsInIsNoTime()
{
    const Read read(R"({"nbf":900,"exp":13008)");
    QCOMPARE(read.claims.size(), 2);
    QVERIFY(read.claims[0].time && !read.claims[0].isCut);
    QVERIFY(!read.claims[1].time && read.claims[1].isCut);
    QCOMPARE(idsOf(checkClaims(read.claims, {}, kNow).timeFindings), QStringList{"exp-absent"});
}

void TestClaims::millisecondsAreRecognised_data()
{
    QTest::addColumn<bool>("isTime");
    QTest::addColumn<QByteArray>("inMilliseconds");
    QTest::newRow("1300819380") << true << QByteArray();
    QTest::newRow("1300819380000") << false << QByteArray("2011-03-22T18:43:00Z");
    QTest::newRow("1300819380123") << false << QByteArray("2011-03-22T18:43:00.123Z");
    QTest::newRow("1.300819380e12") << false << QByteArray("2011-03-22T18:43:00Z");
    QTest::newRow("1300819380000000") << false << QByteArray(); // microseconds
    QTest::newRow("\"1300819380000\"") << false << QByteArray();
    QTest::newRow("null") << false << QByteArray();
}

void TestClaims::millisecondsAreRecognised()
{
    QFETCH(bool, isTime);
    QFETCH(QByteArray, inMilliseconds);
    const Read read(R"({"auth_time":)" + std::string(QTest::currentDataTag()) + R"(,"x":1300819380000})");
    QCOMPARE(read.claims[0].time.has_value(), isTime);
    const auto instant = read.claims[0].millisecondTime;
    QCOMPARE(instant ? QByteArray::fromStdString(formatUtc(*instant)) : QByteArray(), inMilliseconds);
    QVERIFY(!read.claims[1].millisecondTime); // nobody says that x is a time
}

void TestClaims::policiesAreRead()
{
    const auto policy = readPolicy(R"({"iss":"joe","aud":["us","them"],"alg":"RS256","leeway":5})");
    QVERIFY(policy);
    QCOMPARE(policy->issuer, std::optional<std::string>("joe"));
    QCOMPARE(policy->audiences, (std::vector<std::string>{"us", "them"}));
    QCOMPARE(policy->algorithms, std::vector<std::string>{"RS256"});
    QCOMPARE(qint64(policy->leeway.count()), qint64(5));
    const auto strict = readPolicy(R"({"required":["exp","jti"],"typ":"at+jwt"})");
    QVERIFY(strict);
    QCOMPARE(strict->requiredClaims, (std::vector<std::string>{"exp", "jti"}));
    QCOMPARE(strict->type, std::optional<std::string>("at+jwt"));
    const auto empty = readPolicy("{}");
    QVERIFY(empty && !empty->issuer && empty->audiences.empty());
    QCOMPARE(qint64(empty->leeway.count()), qint64(60));
}

void TestClaims::policyFaultsAreNamedAtTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("marked");
    const auto row = [](const char *json, const char *id, const char *marked) {
        QTest::newRow(json) << QByteArray(json) << id << QByteArray(marked);
    };
    row("[]", "policy-not-object", "[]");
    row("", "json-empty", "");
    row(R"({"iss":"a",})", "json-trailing-comma", ",");
    row(R"({"issuer":"a"})", "policy-member-unknown", "\"issuer\"");
    row(R"({"iss":["a"]})", "policy-not-strings", "[\"a\"]");
    row(R"({"aud":[1]})", "policy-not-strings", "1");
    row(R"({"aud":[]})", "policy-not-strings", "[]");
    row(R"({"alg":7})", "policy-not-strings", "7");
    row(R"({"typ":7})", "policy-not-strings", "7");
    row(R"({"required":{}})", "policy-not-strings", "{}");
    row(R"({"leeway":"5"})", "policy-leeway", "\"5\"");
    row(R"({"leeway":-1})", "policy-leeway", "-1");
    row(R"({"leeway":1.5})", "policy-leeway", "1.5");
}

void TestClaims::policyFaultsAreNamedAtTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, id);
    QFETCH(QByteArray, marked);
    const auto policy = readPolicy(json.toStdString());
    QVERIFY(!policy);
    QCOMPARE(QString::fromStdString(std::string(policy.error().id)), id);
    const ByteRange where = policy.error().where;
    QCOMPARE(json.mid(qsizetype(where.begin), qsizetype(where.size())), marked);
}

QTEST_APPLESS_MAIN(TestClaims)
#include "tst_claims.moc"
