#include "core/inspect/inspection.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"
#include "tests/core/vectors.h"
#include "tests/tokens.h"

#include <QTest>

#include <algorithm>

using namespace jotscope;
using namespace jotscope::tokens;
using namespace jotscope::vectors;

/// Broken input is a debugger's normal input: each fault is told at its place, and the rest stays readable.
class TestInspect : public QObject
{
    Q_OBJECT

private slots:
    void badInputIsToldAtItsPlace_data();
    void badInputIsToldAtItsPlace();
    void whatIsLeftOfATokenIsShown_data();
    void whatIsLeftOfATokenIsShown();
    void aspectsAreAnsweredApart_data();
    void aspectsAreAnsweredApart();
    void everyTokenHasItsOwnAnswer();
    void gravestFindingsComeFirst();
    void theSameTokenIsCheckedAnewAtAnotherInstant();
    void whatTheVerdictsSayIsNotSaidTwice();
    void whatIsExpectedOfClaimsNoOtherPayloadMeets();

private:
    static Inspection inspected(const std::string &paste, const std::string &secret = {});
};

namespace {

constexpr Instant kNow{std::chrono::seconds{1'300'819'000}};

const std::string kHeaderJson = R"({"alg":"HS256"})";
const std::string kHeader = encodeBase64Url(kHeaderJson);

/// `id at the characters it marks`, of all that is not a mere note.
QStringList described(const std::vector<Finding> &findings, const std::string &paste)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Info)
            continue;
        lines << QString::fromStdString(std::string(finding.id) + " [" + std::to_string(finding.where.begin) +
                                        ',' + std::to_string(finding.where.end) + ']');
        if (finding.where.end > paste.size())
            lines << "out of range";
    }
    return lines;
}

QString at(const char *id, std::size_t begin, std::size_t end)
{
    return QStringLiteral("%1 [%2,%3]").arg(QLatin1String(id)).arg(begin).arg(end);
}

} // namespace

Inspection TestInspect::inspected(const std::string &paste, const std::string &secret)
{
    return inspect(paste, secret.empty() ? KeyRing() : keysFrom(QJsonValue(QString::fromStdString(secret))),
                   {}, kNow);
}

void TestInspect::badInputIsToldAtItsPlace_data()
{
    QTest::addColumn<QByteArray>("paste");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *name, const std::string &paste, const QStringList &findings) {
        QTest::newRow(name) << QByteArray::fromStdString(paste) << findings;
    };
    const std::size_t body = kHeader.size() + 1;
    /// The place of bytes of the payload, in the token.
    const auto inPayload = [body](const char *id, std::size_t begin, std::size_t end) {
        const ByteRange where = charactersOfBytes({begin, end}).shiftedBy(body);
        return at(id, where.begin, where.end);
    };
    const std::string good = signedToken(R"({"iss":"joe"})");
    const std::size_t dot = good.rfind('.');

    row("no fault", good, {});
    row("text without a token", "hello", {at("no-token-found", 0, 5)});
    row("binary", std::string(4, '\0') + "\xff", {at("no-token-found", 0, 5)});
    row("duplicate names", signedToken(R"({"a":1,"a":2})"), {inPayload("json-duplicate-name", 7, 10)});
    row("lone surrogate", signedToken(R"({"a":"\ud800"})"), {inPayload("json-lone-surrogate", 6, 12)});
    row("NUL byte", signedToken(std::string("{\"a\":\"\0\"}", 9)),
        {inPayload("json-control-character", 6, 7)});
    row("invalid UTF-8", signedToken("{\"a\":\"\xff\"}"), {inPayload("json-invalid-utf8", 6, 7)});
    row("1e400 is a number", signedToken(R"({"a":1e400})"), {});
    row("30 digits are a number", signedToken(R"({"a":123456789012345678901234567890})"), {});
    row("leading zero", signedToken(R"({"a":01})"), {inPayload("json-invalid-number", 5, 7)});
    row("trailing comma", signedToken(R"({"a":1,})"), {inPayload("json-trailing-comma", 6, 7)});
    row("byte order mark", signedToken("\xef\xbb\xbf{}"), {inPayload("json-byte-order-mark", 0, 3)});
    row("padding", good + "=", {at("base64url-padding", good.size(), good.size() + 1)});
    row("missing dot", kHeader + "." + std::string(40, 'A'),
        {at("signature-part-missing", kHeader.size() + 41, kHeader.size() + 41)});
    row("four parts", good + ".AAAA", {at("part-surplus", good.size() + 1, good.size() + 5)});
    row("header that is no JSON object", encodeBase64Url("{\"alg\":") + good.substr(kHeader.size()), {});
    row("alg of another case", signedToken("{}", R"({"alg":"hs256"})"),
        {at("alg-unknown", charactersOfBytes({7, 14}).begin, charactersOfBytes({7, 14}).end)});
    row("standard alphabet", good.substr(0, dot - 1) + "+" + good.substr(dot),
        {at("base64url-standard-alphabet", dot - 1, dot)});
}

void TestInspect::badInputIsToldAtItsPlace()
{
    QFETCH(QByteArray, paste);
    QFETCH(QStringList, findings);
    const std::string text = paste.toStdString();
    const Inspection inspection = inspected(text);
    QStringList all = described(inspection.findings, text);
    for (const InspectedToken &token : inspection.tokens)
        all += described(token.findings, text);
    QVERIFY(!all.contains("out of range"));
    for (const QString &finding : findings)
        QVERIFY2(all.contains(finding), qPrintable(finding + " in " + all.join(", ")));
    if (findings.isEmpty() && QLatin1String(QTest::currentDataTag()).startsWith(QLatin1String("no fault")))
        QCOMPARE(all, QStringList());
}

void TestInspect::whatIsLeftOfATokenIsShown_data()
{
    QTest::addColumn<QByteArray>("paste");
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<int>("claims");
    const auto row = [](const char *name, const std::string &paste, const char *alg, int claims) {
        QTest::newRow(name) << QByteArray::fromStdString(paste) << QByteArray(alg) << claims;
    };
    const std::string good = signedToken(R"({"iss":"joe","sub":"anna","exp":1300819380})");
    const std::string payload = good.substr(kHeader.size() + 1, good.rfind('.') - kHeader.size() - 1);
    const std::string signature = good.substr(good.rfind('.'));
    row("whole", good, "HS256", 3);
    row("without signature", kHeader + '.' + payload, "HS256", 3);
    row("cut in the payload", good.substr(0, kHeader.size() + 36), "HS256", 2);
    row("header alone", kHeader, "HS256", 0);
    row("header alone and its dot", kHeader + '.', "HS256", 0);
    row("damaged header", "eyJhbGciOiJIUzI1NiJ8" + good.substr(kHeader.size()), "", 3);
    row("cut header", kHeader.substr(0, 17) + '.' + payload + signature, "", 3);
    row("blanks inside", kHeader + ".\n" + payload.substr(0, 40) + "\n" + payload.substr(40) + signature,
        "HS256", 3);
    row("100,000 levels", signedToken(R"({"iss":"joe","deep":)" + std::string(100'000, '[')), "HS256", 2);
    row("payload no JSON", signedToken("hello"), "HS256", 0);
    row("payload an array", signedToken("[1,2]"), "HS256", 0);
    row("duplicate", signedToken(R"({"iss":"a","iss":"b"})"), "HS256", 2);
}

void TestInspect::whatIsLeftOfATokenIsShown()
{
    QFETCH(QByteArray, paste);
    QFETCH(QByteArray, alg);
    QFETCH(int, claims);
    const Inspection inspection = inspected(paste.toStdString());
    QCOMPARE(inspection.tokens.size(), 1);
    const InspectedToken &token = inspection.tokens.front();
    if (!alg.isEmpty())
        QCOMPARE(QByteArray::fromStdString(token.token->header().member("alg").string()), alg);
    QCOMPARE(static_cast<int>(token.claims.size()), claims);
    QVERIFY(!token.findings.empty());
}

void TestInspect::aspectsAreAnsweredApart_data()
{
    QTest::addColumn<QByteArray>("paste");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<bool>("isAcceptable");
    const auto row = [](const char *name, const std::string &paste, bool hasKey, const QStringList &states,
                        bool isAcceptable) {
        QTest::newRow(name) << QByteArray::fromStdString(paste) << hasKey << states << isAcceptable;
    };
    const std::string good = signedToken(R"({"exp":1300819380})");
    const std::string expired = signedToken(R"({"exp":1300000000})");
    std::string changed = good;
    changed[kHeader.size() + 9] = changed[kHeader.size() + 9] == 'A' ? 'B' : 'A';
    row("valid", good, true, {"passed", "passed", "passed", "not-checked"}, true);
    row("no key", good, false, {"passed", "not-checked", "passed", "not-checked"}, true);
    row("expired, genuine", expired, true, {"passed", "passed", "failed", "not-checked"}, false);
    row("changed", changed, true, {"passed", "failed"}, false);
    row("padded, genuine otherwise", good + "=", true, {"warned", "failed", "passed", "not-checked"}, false);
    row("cut", good.substr(0, 30), true, {"failed", "failed"}, false);
    row("unsecured", encodeBase64Url(R"({"alg":"none"})") + ".e30.", false,
        {"passed", "warned", "not-checked", "not-checked"}, true);
    row("unsecured, though there is a key", encodeBase64Url(R"({"alg":"none"})") + ".e30.", true,
        {"passed", "failed", "not-checked", "not-checked"}, false);
    row("unknown algorithm", signedToken("{}", R"({"alg":"XX1"})"), true,
        {"passed", "not-checked", "not-checked", "not-checked"}, false);
}

void TestInspect::aspectsAreAnsweredApart()
{
    QFETCH(QByteArray, paste);
    QFETCH(bool, hasKey);
    QFETCH(QStringList, states);
    QFETCH(bool, isAcceptable);
    const Inspection inspection = inspected(paste.toStdString(), hasKey ? kSecret : std::string());
    QCOMPARE(inspection.tokens.size(), 1);
    const InspectedToken &token = inspection.tokens.front();
    QCOMPARE(token.verdicts.size(), 5);
    QStringList actual;
    for (const AspectVerdict &verdict : token.verdicts) {
        actual << QString::fromStdString(std::string(aspectStateName(verdict.state)));
        QVERIFY(!verdict.why.id.empty());
    }
    QCOMPARE(actual.mid(0, states.size()), states);
    QCOMPARE(token.isAcceptable, isAcceptable);
    QCOMPARE(token.wereKeysGiven, hasKey);
}

void TestInspect::everyTokenHasItsOwnAnswer()
{
    const std::string paste = "a=" + signedToken(R"({"sub":"x"})") + "&b=" + signedOver(kHeader + ".e30") +
                              "x&c=" + encodeBase64Url(R"({"alg":"none"})") + ".e30.";
    const Inspection inspection = inspected(paste, kSecret);
    QCOMPARE(inspection.tokens.size(), 3);
    QCOMPARE(inspection.tokens[0].signature.verdict, SignatureVerdict::Valid);
    QCOMPARE(inspection.tokens[1].signature.verdict, SignatureVerdict::Invalid);
    QCOMPARE(inspection.tokens[2].signature.verdict, SignatureVerdict::None);
    QCOMPARE(inspection.tokens[2].form, TokenForm::Unsecured);
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(inspection.tokens[i].name, std::string(1, static_cast<char>('a' + i)));
}

void TestInspect::gravestFindingsComeFirst()
{
    const Inspection inspection = inspected(signedToken(R"({"a":1,"a":2,"exp":1300819380})") + "=", "wrong");
    const std::vector<Finding> &findings = inspection.tokens.front().findings;
    QVERIFY(findings.size() > 3);
    for (std::size_t i = 1; i < findings.size(); ++i)
        QVERIFY(findings[i - 1].severity <= findings[i].severity);
}

void TestInspect::theSameTokenIsCheckedAnewAtAnotherInstant()
{
    const Inspection before = inspected(signedToken(R"({"exp":1300819380})"), kSecret);
    QVERIFY(before.tokens.front().isAcceptable);
    const Inspection after = inspectedAt(before, {}, kNow + std::chrono::hours(1));
    QVERIFY(!after.tokens.front().isAcceptable);
    QCOMPARE(after.tokens.front().verdicts[2].state, AspectState::Failed);
    QCOMPARE(after.tokens.front().signature.verdict, SignatureVerdict::Valid);
    QCOMPARE(after.tokens.front().token, before.tokens.front().token);
    const Inspection back = inspectedAt(after, {}, kNow);
    QCOMPARE(back.tokens.front().findings, before.tokens.front().findings);
    QCOMPARE(back.tokens.front().verdicts, before.tokens.front().verdicts);
}

void TestInspect::whatTheVerdictsSayIsNotSaidTwice()
{
    const Inspection inspection = inspected(signedToken(R"({"exp":1300819380})"), kSecret);
    QCOMPARE(idsOf(beyondVerdicts(inspection.tokens.front())), QStringList());
    const Inspection expired = inspected(signedToken(R"({"exp":1300000000})"), kSecret);
    QCOMPARE(idsOf(beyondVerdicts(expired.tokens.front())), QStringList{"exp-in-past"});
}

void TestInspect::whatIsExpectedOfClaimsNoOtherPayloadMeets()
{
    const KeyRing keys = keysFrom(QJsonValue(QString::fromStdString(kSecret)));
    for (const char *payload : {"text", "[1]", R"("{}")", ""}) {
        const std::string token = signedToken(payload);
        QVERIFY2(inspect(token, keys, {}, kNow).tokens.front().isAcceptable, payload);
        Policy policy;
        policy.requiredClaims = {"exp"};
        const Inspection inspection = inspect(token, keys, policy, kNow);
        QVERIFY2(!inspection.tokens.front().isAcceptable, payload);
        const std::vector<AspectVerdict> &verdicts = inspection.tokens.front().verdicts;
        const auto claims = std::ranges::find(verdicts, Aspect::Claims, &AspectVerdict::aspect);
        QVERIFY(claims != verdicts.end());
        QCOMPARE(claims->state, AspectState::Failed);
    }
}

QTEST_APPLESS_MAIN(TestInspect)
#include "tst_inspect.moc"
