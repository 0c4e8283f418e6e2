#pragma once

#include "app/widgets/task.h"
#include "core/inspect/inspection.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace jotscope {

/// What is being inspected, and with what. Asks core for an Inspection whenever text or keys change, and once
/// a second for what the time has changed. Never touches the text.
class InspectSession : public QObject
{
    Q_OBJECT

public:
    explicit InspectSession(QObject *parent = nullptr);

    void setText(const QByteArray &utf8);
    void setKeys(KeyRing keys);
    /// Calls off an inspection that still runs; the text then has no answer until something changes.
    void cancel();
    void setClock(std::function<Instant()> clock);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const KeyRing &keys() const { return m_keys; }
    [[nodiscard]] const Inspection &inspection() const { return m_inspection; }
    [[nodiscard]] Instant now() const { return m_clock(); }
    [[nodiscard]] bool wasCancelled() const { return m_wasCancelled; }
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }

signals:
    void inspected(); ///< the answer to the present text and keys is there
    void ticked();    ///< the same, as of a second later
    void busyChanged(bool busy);

private:
    void inspectAnew();
    void deliver(Inspection inspection);
    void tick();

    QByteArray m_text;
    KeyRing m_keys;
    Policy m_policy;
    std::function<Instant()> m_clock;
    Inspection m_inspection;
    bool m_wasCancelled = false;
    Task<Inspection> m_task;
    QTimer m_timer;
};

} // namespace jotscope
