#include "app/widgets/texts/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace jotscope {

namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;

struct Unit
{
    qint64 seconds;
    const char *text;
};

constexpr std::array kUnits = {
    Unit{365 * kDay, QT_TRANSLATE_N_NOOP("Time", "%n year(s)")},
    Unit{30 * kDay, QT_TRANSLATE_N_NOOP("Time", "%n month(s)")},
    Unit{kDay, QT_TRANSLATE_N_NOOP("Time", "%n day(s)")},
    Unit{kHour, QT_TRANSLATE_N_NOOP("Time", "%n hour(s)")},
    Unit{60, QT_TRANSLATE_N_NOOP("Time", "%n minute(s)")},
    Unit{1, QT_TRANSLATE_N_NOOP("Time", "%n second(s)")},
};

/// The largest one that fits.
const Unit &unitOf(qint64 seconds)
{
    const auto fits =
        std::ranges::find_if(kUnits, [seconds](const Unit &unit) { return seconds >= unit.seconds; });
    return fits == kUnits.end() ? kUnits.back() : *fits;
}

qint64 secondsUntil(Instant time, Instant now)
{
    return std::chrono::floor<std::chrono::seconds>(time - now).count();
}

} // namespace

QString durationText(qint64 seconds)
{
    const Unit &unit = unitOf(seconds);
    return QCoreApplication::translate("Time", unit.text, nullptr, static_cast<int>(seconds / unit.seconds));
}

QString relativeText(Instant time, Instant now)
{
    const qint64 seconds = secondsUntil(time, now);
    if (seconds == 0)
        return QCoreApplication::translate("Time", "now");
    if (seconds > 0)
        return QCoreApplication::translate("Time", "in %1", "a duration follows: in 5 minutes")
            .arg(durationText(seconds));
    return QCoreApplication::translate("Time", "%1 ago", "a duration: 3 days ago")
        .arg(durationText(-seconds));
}

qint64 toldSeconds(Instant time, Instant now)
{
    const qint64 seconds = secondsUntil(time, now);
    return seconds - seconds % unitOf(std::abs(seconds)).seconds;
}

QString clockText(Instant time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    const QLocale locale;
    return local.date() == QDate::currentDate() ? locale.toString(local.time(), QLocale::ShortFormat)
                                                : locale.toString(local, QLocale::ShortFormat);
}

QString localText(Instant time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    const QLocale locale;
    // Short dates have two digits of the year in many languages, and long times have the seconds.
    QString dateFormat = locale.dateFormat(QLocale::ShortFormat);
    if (!dateFormat.contains(QLatin1String("yyyy")))
        dateFormat.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    QString timeFormat = locale.timeFormat(QLocale::LongFormat);
    static const QRegularExpression zoneName(QStringLiteral("tt+")); // from Qt 6.5 on, spelt out
    timeFormat.replace(zoneName, QStringLiteral("t"));
    if (!timeFormat.contains(QLatin1Char('t')))
        timeFormat += QLatin1String(" t");
    return locale.toString(local, dateFormat + QLatin1Char(' ') + timeFormat);
}

QString utcText(Instant time)
{
    return QString::fromStdString(formatUtc(time));
}

} // namespace jotscope
