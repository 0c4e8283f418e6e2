#pragma once

#include "app/process/priority.h"

#include <QCoreApplication>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace jotscope {

/// For work that may take hours: meanwhile the pool has a thread more, so that nothing waits for it.
class BesidesThePool
{
public:
    BesidesThePool() { QThreadPool::globalInstance()->releaseThread(); }
    ~BesidesThePool() { QThreadPool::globalInstance()->reserveThread(); }
    BesidesThePool(const BesidesThePool &) = delete;
    BesidesThePool &operator=(const BesidesThePool &) = delete;
};

/// One piece of work at a time on a worker thread, its result delivered on the GUI thread. A newer run
/// supersedes the older one; destruction cancels and never waits. Work looks at its stop token now and then.
template<typename T>
class Task
{
public:
    using Work = std::function<T(const std::stop_token &)>;
    using Done = std::function<void(T)>;

    Task() = default;
    ~Task() { cancel(); }
    Task(const Task &) = delete;
    Task &operator=(const Task &) = delete;

    void run(Work work, Done done)
    {
        cancel();
        m_run = std::make_shared<Run>();
        // The application waits for the pool as it ends, so a worker always has somebody to post to.
        QObject *const gui = QCoreApplication::instance();
        QThreadPool::globalInstance()->start(
            [run = m_run, gui, work = std::move(work), done = std::move(done)]() mutable {
                giveWayToTheWindow();
                if (run->stop.stop_requested())
                    return;
                auto result = std::make_shared<T>(work(run->stop.get_token()));
                const auto deliver = [run, result, done = std::move(done)] {
                    if (run->stop.stop_requested())
                        return;
                    run->isDone = true;
                    done(std::move(*result));
                };
                QMetaObject::invokeMethod(gui, deliver, Qt::QueuedConnection);
            });
    }

    void cancel()
    {
        if (m_run)
            m_run->stop.request_stop();
        m_run.reset();
    }

    [[nodiscard]] bool isRunning() const { return m_run && !m_run->isDone; }

private:
    struct Run
    {
        std::stop_source stop;
        bool isDone = false; ///< touched on the GUI thread only
    };

    std::shared_ptr<Run> m_run;
};

} // namespace jotscope
