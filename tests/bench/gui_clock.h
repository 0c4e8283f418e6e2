#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <cstring>
#include <time.h>

/// What a person waits for, and what it costs: measured from within the program.
namespace jotscope::bench {

inline double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Of a line of /proc/self/status.
inline double mebibytes(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(qsizetype(std::strlen(field))).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Turns the event loop and keeps the longest turn: for so long the window answers nothing. Also in the
/// thread's own processor time, which does not depend on what else the machine does.
class BlockWatch
{
public:
    template<typename Work>
    void run(const Work &work)
    {
        const double began = milliseconds(CLOCK_MONOTONIC);
        const double busy = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        work();
        m_longest = std::max(m_longest, milliseconds(CLOCK_MONOTONIC) - began);
        m_busiest = std::max(m_busiest, milliseconds(CLOCK_THREAD_CPUTIME_ID) - busy);
    }
    void turn()
    {
        run([] { QCoreApplication::processEvents(); });
        // A program that waits leaves its processor to its workers.
        QThread::usleep(100);
    }
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] double busiest() const { return m_busiest; }

private:
    double m_longest = 0;
    double m_busiest = 0;
};

} // namespace jotscope::bench
