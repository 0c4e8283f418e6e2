#pragma once

#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace jotscope {

/// Says when the machine is about to sleep, and holds it up for the moment that locking takes: memory may be
/// written to the disk. Asks systemd's logind; where there is none, sleep is noticed when it is over.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    using SleptTime = std::function<std::chrono::milliseconds()>;

    /// `sleptTime` grows while the machine sleeps and else stands still.
    explicit SleepWatch(QObject *parent = nullptr, SleptTime sleptTime = sleptTimeOfSystem());
    static SleptTime sleptTimeOfSystem();

    /// What had to be done is done: the machine may sleep.
    void letSleep() { m_delay = QDBusUnixFileDescriptor(); }

    void compareClocks(); ///< as every few seconds by itself

signals:
    void sleeping();

private slots:
    void prepare(bool isGoingToSleep); // NOLINT: called by name, over the bus

private:
    void askForDelay();

    SleptTime m_sleptTime;
    std::chrono::milliseconds m_slept;
    QTimer m_timer;
    QDBusUnixFileDescriptor m_delay; ///< logind waits, some seconds at most, while this is open
};

} // namespace jotscope
