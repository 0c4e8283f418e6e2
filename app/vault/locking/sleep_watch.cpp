#include "app/vault/locking/sleep_watch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>

#include <ctime>
#include <utility>

namespace jotscope {

namespace {

constexpr std::chrono::seconds kLookEvery{5};
constexpr std::chrono::milliseconds kShortestSleep{
    500}; ///< less is the two clocks' reading one after the other

const QString kLoginService = QStringLiteral("org.freedesktop.login1");
const QString kPath = QStringLiteral("/org/freedesktop/login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");

std::chrono::milliseconds read(clockid_t clock)
{
    std::timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(now.tv_sec) +
                                                                 std::chrono::nanoseconds(now.tv_nsec));
}

} // namespace

SleepWatch::SleptTime SleepWatch::sleptTimeOfSystem()
{
    return [] {
        return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC);
    };
}

SleepWatch::SleepWatch(QObject *parent, SleptTime sleptTime)
    : QObject(parent), m_sleptTime(std::move(sleptTime)), m_slept(m_sleptTime())
{
    connect(&m_timer, &QTimer::timeout, this, &SleepWatch::compareClocks);
    m_timer.start(kLookEvery);
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    bus.connect(kLoginService, kPath, kManager, QStringLiteral("PrepareForSleep"), this, SLOT(prepare(bool)));
    askForDelay();
}

void SleepWatch::askForDelay()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(kLoginService, kPath, kManager, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Jotscope") << tr("Lock the vault of keys")
         << QStringLiteral("delay");
    auto *const watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid())
            m_delay = reply.value();
        watcher->deleteLater();
    });
}

void SleepWatch::prepare(bool isGoingToSleep)
{
    if (isGoingToSleep)
        emit sleeping();
    else
        askForDelay();
}

void SleepWatch::compareClocks()
{
    const std::chrono::milliseconds slept = m_sleptTime();
    if (slept - std::exchange(m_slept, slept) >= kShortestSleep)
        emit sleeping();
}

} // namespace jotscope
