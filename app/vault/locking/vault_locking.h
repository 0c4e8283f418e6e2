#pragma once

#include "app/vault/locking/idle_watch.h"
#include "app/vault/locking/sleep_watch.h"

#include <QObject>

#include <chrono>

namespace jotscope {

class Vault;

/// Locks a vault that is left alone: after a while without a sign of life, and before the machine sleeps.
class VaultLocking : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes kUsualIdleTime{10};

    explicit VaultLocking(Vault &vault, QObject *parent = nullptr,
                          SleepWatch::SleptTime sleptTime = SleepWatch::sleptTimeOfSystem());

    /// Zero for never.
    void setIdleTime(std::chrono::milliseconds time) { m_idle.setTime(time); }
    [[nodiscard]] std::chrono::milliseconds idleTime() const { return m_idle.time(); }

    [[nodiscard]] SleepWatch &sleepWatch() { return m_sleep; }

private:
    void letSleep();

    Vault &m_vault;
    bool m_isFallingAsleep = false;
    IdleWatch m_idle;
    SleepWatch m_sleep;
};

} // namespace jotscope
