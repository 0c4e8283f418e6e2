#pragma once

#include "app/widgets/task.h"
#include "core/diagnosis/secrets/well_known/word_list.h"
#include "core/inspect/unverified_mac.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>

namespace jotscope {

/// A file of words, tried one after the other as the secret of an HMAC, on all processors and off the GUI
/// thread. A new start supersedes the one before.
class WordListSession : public QObject
{
    Q_OBJECT

public:
    struct Progress
    {
        quint64 tried = 0; ///< words
        quint64 read = 0;  ///< bytes of the file
        quint64 size = 0;  ///< all of them
        double rate = 0;   ///< words a second, from the beginning
    };

    struct Outcome
    {
        QString failure; ///< why the file could not be read; else empty
        WordListResult result;
    };

    explicit WordListSession(QObject *parent = nullptr);
    ~WordListSession() override;

    void start(const UnverifiedMac &mac, const QString &path);
    /// Returns at once; the threads follow within hundredths of a second. `ended` is not emitted.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }
    [[nodiscard]] Progress progress() const; ///< of the last run

signals:
    void progressed(); ///< now and then while it runs
    void ended(const jotscope::WordListSession::Outcome &outcome);

private:
    /// What the threads count, for the GUI thread to look at.
    struct Counters
    {
        std::atomic<quint64> tried = 0;
        std::atomic<quint64> read = 0;
        std::atomic<quint64> size = 0;
    };

    static Outcome run(const UnverifiedMac &mac, const QString &path, Counters &counters,
                       const std::stop_token &stop);

    std::shared_ptr<Counters> m_counters;
    QElapsedTimer m_elapsed;
    qint64 m_milliseconds = 0; ///< that the last run took, once it has ended
    QTimer m_timer;
    Task<Outcome> m_task;
};

} // namespace jotscope
