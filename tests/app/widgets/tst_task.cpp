#include "app/widgets/task.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <optional>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace jotscope;

/// Each test makes a program of its own, since what becomes of work when a program ends is a question too.
class TestTask : public QObject
{
    Q_OBJECT

private slots:
    void aTaskDeliversOnTheGuiThread();
    void aNewerRunSupersedesTheOlder();
    void aTaskThatIsGoneDeliversNothing();
    void workGivesWayToTheWindow();
    void aProgramEndsWithAnAnswerOnItsWay();
    void aProgramEndsWhileWorkIsDone();

private:
    static inline char s_name[] = "tst_task";
    static inline char *s_argv[] = {s_name, nullptr};
    static inline int s_argc = 1;
};

void TestTask::aTaskDeliversOnTheGuiThread()
{
    QCoreApplication program(s_argc, s_argv);
    Task<int> task;
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    int result = 0;
    task.run(
        [&](const std::stop_token &) {
            worker = QThread::currentThread();
            return 42;
        },
        [&](int answer) {
            receiver = QThread::currentThread();
            result = answer;
        });
    QVERIFY(task.isRunning());
    QTRY_COMPARE(result, 42);
    QVERIFY(!task.isRunning());
    QVERIFY(worker != receiver);
    QCOMPARE(receiver, thread());
}

void TestTask::aNewerRunSupersedesTheOlder()
{
    QCoreApplication program(s_argc, s_argv);
    Task<int> task;
    QSemaphore gate;
    QList<int> delivered;
    std::atomic<bool> wasToldToStop = false;
    task.run(
        [&](const std::stop_token &stop) {
            gate.acquire();
            wasToldToStop = stop.stop_requested();
            return 1;
        },
        [&](int answer) { delivered << answer; });
    task.run([](const std::stop_token &) { return 2; }, [&](int answer) { delivered << answer; });
    gate.release();
    QTRY_VERIFY(delivered.contains(2));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(delivered, QList<int>{2});
}

void TestTask::aTaskThatIsGoneDeliversNothing()
{
    QCoreApplication program(s_argc, s_argv);
    QSemaphore gate;
    bool wasDelivered = false;
    {
        Task<int> task;
        task.run(
            [&](const std::stop_token &) {
                gate.acquire();
                return 1;
            },
            [&](int) { wasDelivered = true; });
    }
    gate.release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!wasDelivered);
}

void TestTask::workGivesWayToTheWindow()
{
#ifdef Q_OS_LINUX
    QCoreApplication program(s_argc, s_argv);
    const auto nice = [] {
        return getpriority(PRIO_PROCESS, 0); // of the thread
    };
    const int window = nice();
    for (int round = 0; round < 3; ++round) {
        Task<int> task;
        std::optional<int> worker;
        task.run([&](const std::stop_token &) { return nice(); }, [&](int answer) { worker = answer; });
        QTRY_VERIFY(worker);
        QCOMPARE(*worker, std::min(window + 2, 19));
    }
    QCOMPARE(nice(), window);
#else
    QSKIP("threads have no priority of their own here");
#endif
}

void TestTask::aProgramEndsWithAnAnswerOnItsWay()
{
    bool wasDelivered = false;
    {
        QCoreApplication program(s_argc, s_argv);
        Task<int> task;
        task.run([](const std::stop_token &) { return 1; }, [&](int) { wasDelivered = true; });
        QThreadPool::globalInstance()->waitForDone();
    }
    QVERIFY(!wasDelivered);
}

void TestTask::aProgramEndsWhileWorkIsDone()
{
    std::atomic<bool> wasDone = false;
    {
        QCoreApplication program(s_argc, s_argv);
        Task<int> task;
        QSemaphore started;
        task.run(
            [&](const std::stop_token &) {
                started.release();
                QThread::msleep(50);
                wasDone = true;
                return 1;
            },
            [](int) {});
        started.acquire();
    }
    QVERIFY(wasDone);
}

QTEST_APPLESS_MAIN(TestTask)
#include "tst_task.moc"
