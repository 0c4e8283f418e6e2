#include "app/keys/on_hand/safety_times.h"

#include "app/keys/on_hand/keys_on_hand.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace jotscope {

namespace {

using std::chrono::seconds;

struct Choice
{
    const char *setting;
    seconds usual;
    seconds least;
    seconds most;

    [[nodiscard]] seconds bounded(seconds time) const
    {
        return time == SafetyTimes::kNever ? time : std::clamp(time, least, most);
    }
    [[nodiscard]] seconds read() const
    {
        bool isNumber = false;
        const qlonglong kept = QSettings().value(QLatin1String(setting)).toLongLong(&isNumber);
        return isNumber ? bounded(seconds(kept)) : usual;
    }
    void keep(seconds time) const
    {
        QSettings().setValue(QLatin1String(setting), static_cast<qlonglong>(time.count()));
    }
};

constexpr Choice kIdle{"safety/idleSeconds", SafetyTimes::kUsualIdle, std::chrono::minutes(1),
                       std::chrono::hours(24)};
constexpr Choice kCopied{"safety/copiedSeconds", SafetyTimes::kUsualCopied, seconds(5),
                         std::chrono::minutes(10)};

} // namespace

SafetyTimes &SafetyTimes::of(KeysOnHand &keys)
{
    auto *known = keys.findChild<SafetyTimes *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new SafetyTimes(keys);
}

SafetyTimes::SafetyTimes(KeysOnHand &keys) : QObject(&keys), m_idle(kIdle.read()), m_copied(kCopied.read())
{}

void SafetyTimes::setIdle(seconds time)
{
    const seconds bounded = kIdle.bounded(time);
    if (std::exchange(m_idle, bounded) == bounded)
        return;
    kIdle.keep(bounded);
    emit changed();
}

void SafetyTimes::setCopied(seconds time)
{
    const seconds bounded = kCopied.bounded(time);
    if (std::exchange(m_copied, bounded) == bounded)
        return;
    kCopied.keep(bounded);
    emit changed();
}

} // namespace jotscope
