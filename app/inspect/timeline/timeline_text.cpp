#include "app/inspect/timeline/timeline_text.h"

#include "app/widgets/texts/time_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace jotscope {

namespace {

using Kind = TimelineSpan::Kind;

struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

qint64 secondsBetween(Instant begin, Instant end)
{
    return std::chrono::floor<std::chrono::seconds>(end - begin).count();
}

/// In two units where one would leave something out: 90 minutes are no hour.
QString exactDuration(qint64 seconds)
{
    constexpr std::array<qint64, 5> kUnits = {365 * 86'400, 30 * 86'400, 86'400, 3600, 60};
    for (const qint64 unit : kUnits) {
        const qint64 rest = seconds % unit;
        if (seconds >= unit && rest > 0)
            return TimelineWords::tr("%1 %2", "two parts of a duration: 1 hour 30 minutes")
                .arg(durationText(seconds - rest), durationText(rest));
        if (seconds >= unit)
            break;
    }
    return durationText(seconds);
}

QString extentText(const Timeline &timeline)
{
    const TimelineSpan *lifetime = timeline.span(Kind::Lifetime);
    if (!lifetime)
        return timeline.mark("exp") ? TimelineWords::tr("Over before it begins")
                                    : TimelineWords::tr("No lifetime");
    if (!lifetime->end)
        return TimelineWords::tr("Never expires");
    if (!lifetime->begin)
        return TimelineWords::tr("Lifetime without a beginning");
    return TimelineWords::tr("Lifetime %1", "a duration follows")
        .arg(exactDuration(secondsBetween(*lifetime->begin, *lifetime->end)));
}

QString leewayText(const TimelineSpan &leeway)
{
    return TimelineWords::tr("leeway %1", "a duration follows")
        .arg(exactDuration(secondsBetween(*leeway.begin, *leeway.end)));
}

QString skewText(const TimelineSpan &skew)
{
    return TimelineWords::tr("the issuer's clock is ahead by %1 or more", "a duration follows")
        .arg(exactDuration(secondsBetween(*skew.begin, *skew.end)));
}

} // namespace

QString lifetimeText(const Timeline &timeline)
{
    QStringList parts{extentText(timeline)};
    if (const TimelineSpan *leeway = timeline.span(Kind::Leeway))
        parts << leewayText(*leeway);
    if (const TimelineSpan *skew = timeline.span(Kind::ClockSkew))
        parts << skewText(*skew);
    return parts.join(QStringLiteral(" · "));
}

QString timelineText(const Timeline &timeline, std::optional<Instant> asOf)
{
    const Instant asked = asOf.value_or(timeline.now);
    QStringList parts;
    for (const TimelineMark &mark : timeline.marks) {
        QStringList names;
        for (const TimelineClaim &claim : mark.claims)
            names << QString::fromStdString(claim.name);
        parts << TimelineWords::tr("%1: %2, %3", "claims, their time and how far away that is")
                     .arg(names.join(QStringLiteral(", ")), localText(mark.at), relativeText(mark.at, asked));
    }
    parts << lifetimeText(timeline);
    parts << (asOf ? TimelineWords::tr("looked at as of %1, not now").arg(localText(*asOf))
                   : TimelineWords::tr("looked at now"));
    return parts.join(QStringLiteral("; "));
}

} // namespace jotscope
