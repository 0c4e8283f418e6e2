#include "app/widgets/texts/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace jotscope {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kMonth = 30 * kDay;
constexpr qint64 kYear = 365 * kDay;

QString counted(const char *text, qint64 count)
{
    return QCoreApplication::translate("Time", text, nullptr, static_cast<int>(count));
}

} // namespace

QString durationText(qint64 seconds)
{
    if (seconds >= kYear)
        return counted(QT_TRANSLATE_N_NOOP("Time", "%n year(s)"), seconds / kYear);
    if (seconds >= kMonth)
        return counted(QT_TRANSLATE_N_NOOP("Time", "%n month(s)"), seconds / kMonth);
    if (seconds >= kDay)
        return counted(QT_TRANSLATE_N_NOOP("Time", "%n day(s)"), seconds / kDay);
    if (seconds >= kHour)
        return counted(QT_TRANSLATE_N_NOOP("Time", "%n hour(s)"), seconds / kHour);
    if (seconds >= kMinute)
        return counted(QT_TRANSLATE_N_NOOP("Time", "%n minute(s)"), seconds / kMinute);
    return counted(QT_TRANSLATE_N_NOOP("Time", "%n second(s)"), seconds);
}

QString relativeText(Instant time, Instant now)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time - now).count();
    if (seconds == 0)
        return QCoreApplication::translate("Time", "now");
    if (seconds > 0)
        return QCoreApplication::translate("Time", "in %1", "a duration follows: in 5 minutes")
            .arg(durationText(seconds));
    return QCoreApplication::translate("Time", "%1 ago", "a duration: 3 days ago")
        .arg(durationText(-seconds));
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
