#pragma once

#include "app/widgets/task.h"
#include "core/build/batch/batch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <memory>

namespace jotscope {

/// Carries out a batch into a file on all processors. The file is there once all of it is, or not at all.
class BatchRun : public QObject
{
    Q_OBJECT

public:
    explicit BatchRun(QObject *parent = nullptr);

    void start(BatchOrder order, const QString &path);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }
    [[nodiscard]] quint64 total() const { return m_total; }
    [[nodiscard]] quint64 done() const { return m_done ? m_done->load() : 0; }
    [[nodiscard]] qint64 milliseconds() const { return m_milliseconds; } ///< that the last one took

signals:
    void progressed();
    void ended(const QString &failure); ///< empty where all went well
    void cancelled();

private:
    std::shared_ptr<std::atomic<quint64>> m_done;
    quint64 m_total = 0;
    qint64 m_milliseconds = 0;
    QElapsedTimer m_clock;
    QTimer m_timer;
    Task<QString> m_task;
};

} // namespace jotscope
