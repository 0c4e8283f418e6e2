#include "app/inspect/timeline/layout/timeline_layout.h"

#include <QTest>

#include <cmath>

using namespace jotscope;

/// Where a timeline's parts stand, for letters of seven pixels by fifteen.
class TestTimelineLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPlaceIsOneInstant_data();
    void everyPlaceIsOneInstant();
    void aLifetimeIsNeverBroken();
    void longAgoIsBehindABreak();
    void ticksHaveHumanSpacing_data();
    void ticksHaveHumanSpacing();
    void ticksKeepTheirHourWhenSummerTimeBegins();
    void noLabelsTouch_data();
    void noLabelsTouch();
    void marksOfOneInstantShareALabel();
    void rightToLeftIsTheMirrorImage();
    void aLeewayStandsOutsideTheLifetime();
    void everythingCanBeHit();
    void theHandleSnapsToMarksAndElseToRoundTimes();
    void captionsOfNowAndAsOfNeverTouch();
    void aShorterWordKeepsThePlaces();
};

namespace {

constexpr double kLetter = 7;
constexpr Instant kNow{std::chrono::seconds{1'795'500'000}}; // 2026-11-24T06:00:00Z
constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kYear = 365 * kDay;

Instant at(qint64 fromNow)
{
    return kNow + std::chrono::seconds(fromNow);
}

TimelineFrame frameOf(double width, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    const auto measure = [](const QString &text) {
        return kLetter * static_cast<double>(text.size());
    };
    return {width, 15, measure, measure, QTimeZone("Europe/Berlin"), direction};
}

/// Of a token that names `times`, in seconds from now.
Timeline timelineWith(const std::map<std::string, qint64> &times)
{
    Timeline timeline;
    timeline.now = kNow;
    for (const char *name : {"auth_time", "iat", "nbf", "exp"}) {
        const auto found = times.find(name);
        if (found == times.end())
            continue;
        const Instant instant = at(found->second);
        const auto same = std::ranges::find(timeline.marks, instant, &TimelineMark::at);
        if (same != timeline.marks.end())
            same->claims.push_back({name, {}});
        else
            timeline.marks.push_back({instant, {{name, {}}}});
    }
    std::ranges::sort(timeline.marks, {}, &TimelineMark::at);
    if (times.contains("iat") && times.contains("exp")) {
        const std::chrono::seconds leeway(60);
        const Instant begin = at(times.at("iat"));
        const Instant end = at(times.at("exp"));
        timeline.spans = {{TimelineSpan::Kind::Lifetime, begin, end},
                          {TimelineSpan::Kind::Leeway, begin - leeway, begin},
                          {TimelineSpan::Kind::Leeway, end, end + leeway}};
    }
    return timeline;
}

TimelineLayout layoutOf(const Timeline &timeline, const TimelineFrame &frame)
{
    return layOut(timeline, scaleOf(timeline, timeline.now, frame.width), timeline.now, frame);
}

void addTokens()
{
    QTest::addColumn<Timeline>("timeline");
    const auto row = [](const char *name, const std::map<std::string, qint64> &times) {
        QTest::newRow(name) << timelineWith(times);
    };
    row("an hour", {{"iat", -60}, {"exp", kHour - 60}});
    row("all at once", {{"auth_time", 0}, {"iat", 0}, {"nbf", 0}, {"exp", 0}});
    row("all within seconds", {{"auth_time", -3}, {"iat", -2}, {"nbf", -1}, {"exp", 1}});
    row("five minutes, years ago", {{"iat", -15 * kYear}, {"nbf", -15 * kYear}, {"exp", -15 * kYear + 300}});
    row("ten years", {{"iat", -60}, {"exp", 10 * kYear}});
    row("signed in last month", {{"auth_time", -30 * kDay}, {"iat", -60}, {"exp", 240}});
    row("in the future", {{"iat", kDay}, {"nbf", kDay + 60}, {"exp", kDay + kHour}});
    row("exp alone", {{"exp", 300}});
    row("iat alone", {{"iat", -5 * kYear}});
    row("iat is now", {{"iat", 0}});
    row("since 1970, for ever", {{"iat", -1'795'500'000}, {"exp", 253'402'300'799 - 1'795'500'000}});
    row("from the year 1", {{"iat", -62'135'596'800 - 1'795'500'000}, {"exp", 60}});
    row("exp before iat", {{"iat", 600}, {"exp", -600}});
    row("evenly spread", {{"auth_time", -3 * kHour}, {"iat", -2 * kHour}, {"nbf", -kHour}, {"exp", kHour}});
}

/// What takes room: flags and their poles, labels of ticks.
std::vector<QRectF> labelsOf(const TimelineLayout &layout)
{
    std::vector<QRectF> rects;
    for (const TimelineFlag &flag : layout.flags)
        rects.push_back(flag.rect);
    for (const TimeTick &tick : layout.ticks) {
        if (!tick.label.isEmpty())
            rects.emplace_back(tick.x - tick.labelWidth / 2, layout.tickTop, tick.labelWidth, 15);
    }
    return rects;
}

QStringList labelledTicks(const TimelineLayout &layout)
{
    QStringList labels;
    for (const TimeTick &tick : layout.ticks)
        labels << tick.label;
    labels.removeAll(QString());
    return labels;
}

} // namespace

void TestTimelineLayout::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    QLocale::setDefault(QLocale::c());
}

void TestTimelineLayout::everyPlaceIsOneInstant_data()
{
    addTokens();
}

void TestTimelineLayout::everyPlaceIsOneInstant()
{
    QFETCH(Timeline, timeline);
    for (const bool isMirrored : {false, true}) {
        TimeScale scale = scaleOf(timeline, kNow, 800);
        if (isMirrored)
            scale.mirror();
        for (const TimelineMark &mark : timeline.marks) {
            QVERIFY(scale.covers(mark.at));
            QVERIFY(scale.xOf(mark.at) >= 0 && scale.xOf(mark.at) <= 800);
        }
        QVERIFY(scale.covers(kNow));
        for (double x = 0; x <= 800; x += 0.5) {
            QVERIFY2(std::abs(scale.xOf(scale.instantAt(x)) - x) < 0.5, qPrintable(QString::number(x)));
            if (x > 0)
                QVERIFY(isMirrored ? scale.instantAt(x) <= scale.instantAt(x - 0.5)
                                   : scale.instantAt(x) >= scale.instantAt(x - 0.5));
        }
        QCOMPARE(scale.instantAt(isMirrored ? 801 : -1), scale.first());
        QCOMPARE(scale.instantAt(isMirrored ? -1 : 801), scale.last());
    }
}

void TestTimelineLayout::aLifetimeIsNeverBroken()
{
    const TimeScale scale = scaleOf(timelineWith({{"iat", -1}, {"exp", 10 * kYear}}), kNow, 800);
    QCOMPARE(scale.sections().size(), std::size_t(1));
}

void TestTimelineLayout::longAgoIsBehindABreak()
{
    const qint64 iat = -15 * kYear;
    const TimeScale scale = scaleOf(timelineWith({{"iat", iat}, {"exp", iat + 300}}), kNow, 800);
    QCOMPARE(scale.sections().size(), std::size_t(2));
    const double lifetime = scale.xOf(at(iat + 300)) - scale.xOf(at(iat));
    QVERIFY2(lifetime > 300, qPrintable(QString::number(lifetime)));
    // The same length of time is as long on either side of the break.
    QVERIFY(std::abs((scale.xOf(at(1)) - scale.xOf(at(0))) * 300 - lifetime) < 1);
}

void TestTimelineLayout::ticksHaveHumanSpacing_data()
{
    QTest::addColumn<qint64>("lifetime");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("seconds") << qint64(10)
                             << QStringList{"06:59:00", "06:59:15", "06:59:30", "06:59:45", "07:00:00",
                                            "07:00:15", "07:00:30", "07:00:45", "07:01:00"};
    QTest::newRow("an hour") << kHour
                             << QStringList{"07:00", "07:10", "07:20", "07:30", "07:40", "07:50", "08:00"};
    QTest::newRow("a day") << kDay << QStringList{"06:00", "09:00",  "12:00", "15:00", "18:00",
                                                  "21:00", "25 Nov", "03:00", "06:00"};
    QTest::newRow("a month") << 30 * kDay << QStringList{"30 Nov", "7 Dec", "14 Dec", "21 Dec"};
    QTest::newRow("a year") << kYear << QStringList{"Dec", "2027", "Feb", "Mar", "Apr", "May", "Jun",
                                                    "Jul", "Aug",  "Sep", "Oct", "Nov", "Dec"};
    QTest::newRow("a century") << 100 * kYear << QStringList{"2030", "2040", "2050", "2060", "2070", "2080",
                                                             "2090", "2100", "2110", "2120", "2130"};
}

void TestTimelineLayout::ticksHaveHumanSpacing()
{
    QFETCH(qint64, lifetime);
    QFETCH(QStringList, labels);
    const TimelineLayout layout = layoutOf(timelineWith({{"iat", 0}, {"exp", lifetime}}), frameOf(800));
    QCOMPARE(labelledTicks(layout), labels);
}

void TestTimelineLayout::ticksKeepTheirHourWhenSummerTimeBegins()
{
    // 2027-03-28, 02:00 to 03:00 does not exist in Berlin.
    const qint64 midnight = 1'806'188'400 - 1'795'500'000;
    Timeline timeline = timelineWith({{"iat", midnight}, {"exp", midnight + 12 * kHour}});
    timeline.now = at(midnight);
    const TimelineLayout layout = layoutOf(timeline, frameOf(5000));
    const QStringList hours = labelledTicks(layout);
    QVERIFY(hours.contains("01:45") && hours.contains("03:00") && hours.contains("03:15"));
    QVERIFY(!hours.contains("02:00"));
    QCOMPARE(QSet<QString>(hours.begin(), hours.end()).size(), hours.size());
    for (const TimeTick &tick : layout.ticks) {
        const QDateTime local =
            QDateTime::fromMSecsSinceEpoch(tick.at.time_since_epoch().count(), QTimeZone("Europe/Berlin"));
        QVERIFY2(tick.label.startsWith(local.toString("HH:mm")) || tick.label == "28 Mar",
                 qPrintable(tick.label));
    }
}

void TestTimelineLayout::noLabelsTouch_data()
{
    addTokens();
}

void TestTimelineLayout::noLabelsTouch()
{
    QFETCH(Timeline, timeline);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (double width = 240; width < 2000; width += 37) {
            const TimelineLayout layout = layoutOf(timeline, frameOf(width, direction));
            QCOMPARE(layout.flags.size(), timeline.marks.size());
            const std::vector<QRectF> labels = labelsOf(layout);
            for (std::size_t i = 0; i < labels.size(); ++i) {
                QVERIFY(labels[i].left() >= -0.01 && labels[i].right() <= width + 0.01);
                QVERIFY(labels[i].top() >= 0 && labels[i].bottom() <= layout.height);
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY2(!labels[i].intersects(labels[j]), qPrintable(QString::number(width)));
            }
            for (const TimelineFlag &flag : layout.flags) {
                const QRectF pole(flag.x - 0.5, flag.rect.top(), 1, layout.track.top() - flag.rect.top());
                for (const TimelineFlag &other : layout.flags)
                    QVERIFY2(!pole.intersects(other.rect), qPrintable(QString::number(width)));
            }
        }
    }
}

void TestTimelineLayout::marksOfOneInstantShareALabel()
{
    const TimelineLayout layout =
        layoutOf(timelineWith({{"iat", 0}, {"nbf", 0}, {"exp", kHour}}), frameOf(800));
    QCOMPARE(layout.flags.size(), std::size_t(2));
    QCOMPARE(layout.flags[0].names, QStringLiteral("iat · nbf"));
    QCOMPARE(layout.flags[1].names, QString("exp"));
    QCOMPARE(layout.flags[1].relative, QString("in 1 hour(s)"));
    QVERIFY2(layout.flags[1].time.contains("08:00:00 CET"), qPrintable(layout.flags[1].time));
}

void TestTimelineLayout::rightToLeftIsTheMirrorImage()
{
    const Timeline timeline = timelineWith({{"iat", -60}, {"exp", kHour - 60}});
    const TimelineLayout ltr = layoutOf(timeline, frameOf(800));
    const TimelineLayout rtl = layoutOf(timeline, frameOf(800, Qt::RightToLeft));
    QVERIFY(rtl.scale.xOf(at(0)) > rtl.scale.xOf(at(60)));
    QCOMPARE(rtl.flags.size(), ltr.flags.size());
    for (std::size_t i = 0; i < ltr.flags.size(); ++i) {
        QCOMPARE(rtl.flags[i].x, 800 - ltr.flags[i].x);
        QCOMPARE(rtl.flags[i].rect.right(), 800 - ltr.flags[i].rect.left());
        QCOMPARE(rtl.flags[i].x, rtl.scale.xOf(rtl.flags[i].mark.at));
    }
    for (std::size_t i = 0; i < ltr.bars.size(); ++i)
        QCOMPARE(rtl.bars[i].rect.left(), 800 - ltr.bars[i].rect.right());
    for (std::size_t i = 0; i < ltr.ticks.size(); ++i)
        QCOMPARE(rtl.ticks[i].x, 800 - ltr.ticks[i].x);
    QCOMPARE(rtl.height, ltr.height);
}

void TestTimelineLayout::aLeewayStandsOutsideTheLifetime()
{
    const TimelineLayout layout = layoutOf(timelineWith({{"iat", 0}, {"exp", 600}}), frameOf(800));
    QCOMPARE(layout.bars.size(), std::size_t(3));
    QCOMPARE(layout.bars[1].rect.right(), layout.bars[0].rect.left());
    QCOMPARE(layout.bars[2].rect.left(), layout.bars[0].rect.right());
    QVERIFY(std::abs(layout.bars[2].rect.width() - layout.bars[0].rect.width() / 10) < 0.01);
    QVERIFY(layout.track.contains(layout.bars[2].rect));
}

void TestTimelineLayout::everythingCanBeHit()
{
    const TimelineLayout layout = layoutOf(timelineWith({{"iat", -60}, {"exp", kHour}}), frameOf(800));
    const double handle = layout.scale.xOf(kNow);
    const double y = layout.track.center().y();
    QCOMPARE(placeAt(layout, handle, {handle, y}).hit, TimelineHit::Handle);
    QCOMPARE(placeAt(layout, handle, {handle + 8, layout.track.bottom() + 3}).hit, TimelineHit::Handle);
    QCOMPARE(placeAt(layout, handle, {handle + 100, y}).hit, TimelineHit::Track);
    QCOMPARE(placeAt(layout, handle, {handle + 100, layout.captionTop}).hit, TimelineHit::Nothing);
    for (std::size_t i = 0; i < layout.flags.size(); ++i) {
        const TimelinePlace place = placeAt(layout, handle, layout.flags[i].rect.center());
        QCOMPARE(place.hit, TimelineHit::Flag);
        QCOMPARE(place.flag, i);
    }
}

void TestTimelineLayout::theHandleSnapsToMarksAndElseToRoundTimes()
{
    const TimelineLayout layout = layoutOf(timelineWith({{"iat", 7}, {"exp", kHour + 7}}), frameOf(800));
    const double exp = layout.scale.xOf(at(kHour + 7));
    const std::vector<Instant> snaps{at(7), at(kHour + 7)};
    QCOMPARE(instantMeant(layout, exp, snaps), at(kHour + 7));
    QCOMPARE(instantMeant(layout, exp - 3, snaps), at(kHour + 7));
    const Instant further = instantMeant(layout, exp - 40, snaps);
    QVERIFY(further < at(kHour));
    QCOMPARE(further.time_since_epoch().count() % 1000, 0);
}

void TestTimelineLayout::captionsOfNowAndAsOfNeverTouch()
{
    const Timeline timeline = timelineWith({{"iat", -60}, {"exp", kHour}});
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const TimelineFrame frame = frameOf(500, direction);
        const TimelineLayout layout = layoutOf(timeline, frame);
        QCOMPARE(captionsOf(layout, kNow, std::nullopt, frame).size(), std::size_t(1));
        bool wasNowTold = false;
        for (qint64 asOf = -60; asOf < kHour; asOf += 30) {
            const std::vector<TimelineCaption> captions = captionsOf(layout, kNow, at(asOf), frame);
            QCOMPARE(captions.size(), std::size_t(2));
            QVERIFY(!captions[0].rect.intersects(captions[1].rect));
            QVERIFY(captions[0].rect.left() >= 0 && captions[0].rect.right() <= 500);
            wasNowTold = wasNowTold || !captions[1].rect.isEmpty();
        }
        QVERIFY(wasNowTold);
    }
}

void TestTimelineLayout::aShorterWordKeepsThePlaces()
{
    const TimelineFrame frame = frameOf(800);
    TimelineLayout layout = layoutOf(timelineWith({{"iat", -60}, {"exp", 610}}), frame);
    const QRectF place = layout.flags[1].rect;
    QCOMPARE(layout.flags[1].relative, QString("in 10 minute(s)"));
    QVERIFY(retell(layout, at(60), frame));
    QCOMPARE(layout.flags[1].relative, QString("in 9 minute(s)"));
    QCOMPARE(layout.flags[1].rect, place);
}

QTEST_APPLESS_MAIN(TestTimelineLayout)
#include "tst_timeline_layout.moc"
