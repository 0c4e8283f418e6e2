#include "core/claims/timeline.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

using Kind = TimelineSpan::Kind;

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void timesBecomeMarksAndSpans_data();
    void timesBecomeMarksAndSpans();
    void aLeewayOfNothingHasNoSpan();
    void aLeewayBeyondAllYearsStaysWithinThem();
    void aMarkKnowsTheCharactersOfItsClaims();
    void theLastOfTwoOfOneNameCounts();
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

QString told(const std::optional<Instant> &instant)
{
    return instant ? QString::number(instant->time_since_epoch().count() / 1000) : QStringLiteral("open");
}

/// `900 iat nbf`
QStringList told(const std::vector<TimelineMark> &marks)
{
    QStringList lines;
    for (const TimelineMark &mark : marks) {
        QString line = told(mark.at);
        for (const TimelineClaim &claim : mark.claims)
            line += ' ' + QString::fromStdString(claim.name);
        lines << line;
    }
    return lines;
}

/// `lifetime 900 open`
QStringList told(const std::vector<TimelineSpan> &spans)
{
    static const std::map<Kind, QString> kNames = {
        {Kind::Lifetime, "lifetime"}, {Kind::Leeway, "leeway"}, {Kind::ClockSkew, "skew"}};
    QStringList lines;
    for (const TimelineSpan &span : spans)
        lines << kNames.at(span.kind) + ' ' + told(span.begin) + ' ' + told(span.end);
    return lines;
}

} // namespace

void TestTimeline::timesBecomeMarksAndSpans_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("marks");
    QTest::addColumn<QStringList>("spans");
    const auto row = [](const char *payload, const QStringList &marks, const QStringList &spans) {
        QTest::newRow(payload) << QByteArray(payload) << marks << spans;
    };
    // The leeway is 60 seconds, now is 1000.
    row("{}", {}, {});
    row(R"({"iat":900,"exp":1500})", {"900 iat", "1500 exp"},
        {"lifetime 900 1500", "leeway 840 900", "leeway 1500 1560"});
    row(R"({"exp":1500,"nbf":950,"iat":900})", {"900 iat", "950 nbf", "1500 exp"},
        {"lifetime 950 1500", "leeway 890 950", "leeway 1500 1560"});
    row(R"({"iat":950,"nbf":900,"exp":1500})", {"900 nbf", "950 iat", "1500 exp"},
        {"lifetime 950 1500", "leeway 890 950", "leeway 1500 1560"});
    row(R"({"nbf":900,"auth_time":900,"iat":900,"exp":1500})", {"900 auth_time iat nbf", "1500 exp"},
        {"lifetime 900 1500", "leeway 840 900", "leeway 1500 1560"});
    row(R"({"exp":1500})", {"1500 exp"}, {"lifetime open 1500", "leeway 1500 1560"});
    row(R"({"iat":900})", {"900 iat"}, {"lifetime 900 open", "leeway 840 900"});
    row(R"({"auth_time":900})", {"900 auth_time"}, {});
    row(R"({"iat":1300})", {"1300 iat"}, {"lifetime 1300 open", "leeway 1240 1300", "skew 1000 1300"});
    // A token that is over before it begins has no lifetime.
    row(R"({"nbf":900,"exp":900})", {"900 nbf exp"}, {"leeway 840 900", "leeway 900 960"});
    row(R"({"nbf":900,"exp":700})", {"700 exp", "900 nbf"}, {"leeway 840 900", "leeway 700 760"});
    // What is no time has no place on the line.
    row(R"({"iat":"900","exp":1300819380000})", {}, {});
    row(R"({"iat":-5,"exp":253402300799})", {"-5 iat", "253402300799 exp"},
        {"lifetime -5 253402300799", "leeway -65 -5", "leeway 253402300799 253402300859"});
    row(R"({"updated_at":900})", {}, {});
}

void TestTimeline::timesBecomeMarksAndSpans()
{
    QFETCH(QByteArray, payload);
    QFETCH(QStringList, marks);
    QFETCH(QStringList, spans);
    const Read read(payload.toStdString());
    const Timeline timeline = timelineOf(read.claims, {}, kNow);
    QCOMPARE(told(timeline.marks), marks);
    QCOMPARE(told(timeline.spans), spans);
    QCOMPARE(timeline.now, kNow);
}

void TestTimeline::aLeewayOfNothingHasNoSpan()
{
    const Read read(R"({"nbf":900,"exp":1500})");
    Policy policy;
    policy.leeway = {};
    QCOMPARE(told(timelineOf(read.claims, policy, kNow).spans), QStringList{"lifetime 900 1500"});
}

void TestTimeline::aLeewayBeyondAllYearsStaysWithinThem()
{
    const Read read(R"({"exp":1500})");
    Policy policy;
    policy.leeway = std::chrono::seconds::max();
    const Timeline timeline = timelineOf(read.claims, policy, kNow);
    const TimelineSpan *leeway = timeline.span(Kind::Leeway);
    QVERIFY(leeway);
    QVERIFY(*leeway->end > *leeway->begin);
}

void TestTimeline::aMarkKnowsTheCharactersOfItsClaims()
{
    const Read read(R"({"sub":"x","exp":900})");
    const Timeline timeline = timelineOf(read.claims, {}, kNow);
    const ByteRange inPayload{17, 20};
    const TimelineMark *exp = timeline.mark("exp");
    QVERIFY(exp);
    QCOMPARE(exp->claims.front().where, charactersOfBytes(inPayload).shiftedBy(read.text.find('.') + 1));
    QVERIFY(!timeline.mark("nbf"));
}

void TestTimeline::theLastOfTwoOfOneNameCounts()
{
    const Read read(R"({"exp":1500,"exp":1600})");
    QCOMPARE(told(timelineOf(read.claims, {}, kNow).marks), QStringList{"1600 exp"});
}

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
