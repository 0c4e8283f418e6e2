#include "app/build/batch/batch_run.h"

#include "app/widgets/texts/finding_text.h"

#include <QFile>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <chrono>
#include <thread>

namespace jotscope {

namespace {

constexpr std::chrono::milliseconds kBetweenLooks{50};

QString faultText(const BatchFault &fault)
{
    return BatchRun::tr("Token %1: %2", "a number and what is wrong with it")
        .arg(QLocale().toString(static_cast<qulonglong>(fault.index + 1)),
             findingMessage(fault.fault.finding));
}

/// Empty, or what went wrong.
QString carryOut(BatchOrder order, const QString &path, std::atomic<quint64> &done,
                 const std::stop_token &stop)
{
    const auto batch = Batch::prepare(std::move(order));
    if (!batch)
        return faultText({batch.error(), 0});
    QSaveFile file(path);
    // Tokens are as good as passwords.
    const bool isOpen =
        file.open(QSaveFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    bool isWritten = isOpen;
    const auto taken = isOpen ? runBatch(*batch, std::max(std::thread::hardware_concurrency(), 1U),
                                         [&](std::string_view lines, std::uint64_t count) {
                                             const auto size = static_cast<qint64>(lines.size());
                                             isWritten = file.write(lines.data(), size) == size;
                                             done = count;
                                             return isWritten && !stop.stop_requested();
                                         })
                              : tl::expected<std::uint64_t, BatchFault>();
    if (!taken)
        return faultText(taken.error());
    if (stop.stop_requested())
        return {}; // nobody waits for it, and nothing stays of the file
    if (isWritten && file.commit())
        return {};
    return BatchRun::tr("%1 could not be written: %2. Check the folder and the room on the disk.",
                        "a path and what is wrong")
        .arg(path, file.errorString());
}

} // namespace

BatchRun::BatchRun(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(kBetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &BatchRun::progressed);
}

void BatchRun::start(BatchOrder order, const QString &path)
{
    m_total = order.size();
    m_done = std::make_shared<std::atomic<quint64>>(0);
    m_clock.start();
    m_timer.start();
    m_task.run(
        [order = std::move(order), path, done = m_done](const std::stop_token &stop) {
            const BesidesThePool besidesThePool;
            return carryOut(order, path, *done, stop);
        },
        [this](const QString &failure) {
            m_timer.stop();
            m_milliseconds = m_clock.elapsed();
            emit ended(failure);
        });
    emit progressed();
}

void BatchRun::cancel()
{
    if (!isRunning())
        return;
    m_task.cancel();
    m_timer.stop();
    emit cancelled();
}

} // namespace jotscope
