#include "app/inspect/timeline/layout/time_ticks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr int kMinute = 60;
constexpr int kHour = 60 * kMinute;
constexpr int kDay = 24 * kHour;
constexpr double kClosestTicks = 16; ///< pixels; nothing narrower is worth measuring

enum class Unit { Second, Day, Month, Year };

struct Step
{
    Unit unit;
    int count;

    [[nodiscard]] double seconds() const
    {
        constexpr std::array<double, 4> kLengths = {1, kDay, 30.4 * kDay, 365.25 * kDay};
        return count * kLengths[static_cast<std::size_t>(unit)];
    }
};

constexpr std::array kSteps = {
    Step{Unit::Second, 1},
    Step{Unit::Second, 2},
    Step{Unit::Second, 5},
    Step{Unit::Second, 10},
    Step{Unit::Second, 15},
    Step{Unit::Second, 30},
    Step{Unit::Second, kMinute},
    Step{Unit::Second, 2 * kMinute},
    Step{Unit::Second, 5 * kMinute},
    Step{Unit::Second, 10 * kMinute},
    Step{Unit::Second, 15 * kMinute},
    Step{Unit::Second, 30 * kMinute},
    Step{Unit::Second, kHour},
    Step{Unit::Second, 2 * kHour},
    Step{Unit::Second, 3 * kHour},
    Step{Unit::Second, 6 * kHour},
    Step{Unit::Second, 12 * kHour},
    Step{Unit::Day, 1},
    Step{Unit::Day, 2},
    Step{Unit::Day, 7},
    Step{Unit::Month, 1},
    Step{Unit::Month, 3},
    Step{Unit::Month, 6},
    Step{Unit::Year, 1},
    Step{Unit::Year, 2},
    Step{Unit::Year, 5},
    Step{Unit::Year, 10},
    Step{Unit::Year, 20},
    Step{Unit::Year, 50},
    Step{Unit::Year, 100},
    Step{Unit::Year, 200},
    Step{Unit::Year, 500},
    Step{Unit::Year, 1000},
    Step{Unit::Year, 2000},
    Step{Unit::Year, 5000},
};

QString timeFormat(bool hasSeconds)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QLatin1String(":ss"));
    if (hasSeconds)
        format.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    return format;
}

/// What changes from tick to tick, and at midnight and new year the larger unit that begins there.
QString labelOf(const QDateTime &tick, const Step &step)
{
    const QLocale locale;
    const QDate date = tick.date();
    if (step.unit == Unit::Year || (step.unit == Unit::Month && date.month() == 1))
        return locale.toString(date, QStringLiteral("yyyy"));
    if (step.unit == Unit::Month)
        return locale.toString(date, QStringLiteral("MMM"));
    if (step.unit == Unit::Day || (tick.time() == QTime(0, 0) && step.count >= kMinute))
        return locale.toString(
            date, QCoreApplication::translate(
                      "Time", "d MMM", "format of a day under a timeline: 24 Nov; Qt's letters for dates"));
    return locale.toString(tick.time(), timeFormat(step.count < kMinute));
}

int roundedDown(int value, int count)
{
    return value - value % count;
}

QDateTime lastBefore(const QDateTime &time, const Step &step, const QTimeZone &zone)
{
    const QDate date = time.date();
    switch (step.unit) {
    case Unit::Second:
        return {date, QTime(0, 0).addSecs(roundedDown(time.time().msecsSinceStartOfDay() / 1000, step.count)),
                zone};
    case Unit::Day: // the Julian day 0 was a Monday, and so are its multiples of seven
        return {QDate::fromJulianDay(date.toJulianDay() - date.toJulianDay() % step.count), QTime(0, 0),
                zone};
    case Unit::Month:
        return {QDate(date.year(), roundedDown(date.month() - 1, step.count) + 1, 1), QTime(0, 0), zone};
    case Unit::Year:
        break;
    }
    // There is no year 0.
    return {QDate(std::max(1, roundedDown(std::max(1, date.year()), step.count)), 1, 1), QTime(0, 0), zone};
}

QDateTime nextAfter(const QDateTime &tick, const Step &step, const QTimeZone &zone)
{
    const QDate date = tick.date();
    switch (step.unit) {
    case Unit::Second: {
        // By the clock on the wall, so that six o'clock stays six o'clock when summer time begins.
        const int second = roundedDown(tick.time().msecsSinceStartOfDay() / 1000, step.count) + step.count;
        if (second >= kDay)
            return {date.addDays(1), QTime(0, 0), zone};
        return {date, QTime(0, 0).addSecs(second), zone};
    }
    case Unit::Day:
        return {date.addDays(step.count), QTime(0, 0), zone};
    case Unit::Month:
        return {date.addMonths(step.count), QTime(0, 0), zone};
    case Unit::Year:
        break;
    }
    return {QDate(roundedDown(date.year(), step.count) + step.count, 1, 1), QTime(0, 0), zone};
}

std::vector<TimeTick> ticksOf(const TimeScale &scale, const TimeScale::Section &section, const Step &step,
                              const QTimeZone &zone, const TextWidth &width)
{
    std::vector<TimeTick> ticks;
    const qint64 begin = section.begin.time_since_epoch().count();
    const qint64 end = section.end.time_since_epoch().count();
    QDateTime tick = lastBefore(QDateTime::fromMSecsSinceEpoch(begin, zone), step, zone);
    for (qint64 previous = begin - 1; tick.date().isValid() && tick.toMSecsSinceEpoch() <= end;) {
        const qint64 at = tick.toMSecsSinceEpoch();
        if (at > previous) { // an hour that summer time skips or repeats is told once
            const Instant instant{std::chrono::milliseconds(at)};
            tick = QDateTime::fromMSecsSinceEpoch(at, zone); // two o'clock may have become three
            const QString label = labelOf(tick, step);
            ticks.push_back({instant, scale.xOf(instant), label, width(label)});
            previous = at;
        }
        tick = nextAfter(tick, step, zone);
    }
    return ticks;
}

bool isClear(const TimeTick &before, const TimeTick &tick, double gap)
{
    return before.x + before.labelWidth / 2 + gap <= tick.x - tick.labelWidth / 2;
}

bool areClear(const std::vector<TimeTick> &ticks, double gap)
{
    for (std::size_t i = 1; i < ticks.size(); ++i) {
        if (!isClear(ticks[i - 1], ticks[i], gap))
            return false;
    }
    return true;
}

/// Sections know nothing of each other, nor of the edges.
void dropWhatTouches(std::vector<TimeTick> &ticks, double edge, double gap)
{
    const TimeTick *labelled = nullptr;
    for (TimeTick &tick : ticks) {
        const bool isInside = tick.x - tick.labelWidth / 2 >= 0 && tick.x + tick.labelWidth / 2 <= edge;
        if (!isInside || (labelled && !isClear(*labelled, tick, gap)))
            tick.label.clear();
        else
            labelled = &tick;
    }
}

} // namespace

std::vector<TimeTick> timeTicks(const TimeScale &scale, const QTimeZone &zone, const TextWidth &width,
                                double gap)
{
    for (const Step &step : kSteps) {
        if (step.seconds() * 1000 / scale.millisecondsPerPixel() < kClosestTicks)
            continue;
        std::vector<TimeTick> all;
        bool isFitting = true;
        for (const TimeScale::Section &section : scale.sections()) {
            const std::vector<TimeTick> ticks = ticksOf(scale, section, step, zone, width);
            isFitting = isFitting && areClear(ticks, gap);
            all.insert(all.end(), ticks.begin(), ticks.end());
        }
        if (isFitting) {
            dropWhatTouches(all, scale.width(), gap);
            return all;
        }
    }
    return {};
}

std::chrono::seconds roundStretch(std::chrono::milliseconds atLeast)
{
    for (const Step &step : kSteps) {
        const std::chrono::seconds stretch(static_cast<std::int64_t>(step.seconds()));
        if (stretch >= atLeast)
            return stretch;
    }
    return std::chrono::seconds(static_cast<std::int64_t>(kSteps.back().seconds()));
}

} // namespace jotscope
