#include "app/inspect/word_list/word_list_session.h"

#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>
#include <thread>

namespace jotscope {

namespace {

constexpr std::chrono::milliseconds kBetweenLooks{100};

} // namespace

WordListSession::WordListSession(QObject *parent) : QObject(parent), m_counters(std::make_shared<Counters>())
{
    m_timer.setInterval(kBetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &WordListSession::progressed);
}

WordListSession::~WordListSession() = default;

void WordListSession::start(const UnverifiedMac &mac, const QString &path)
{
    m_counters = std::make_shared<Counters>();
    m_elapsed.start();
    m_milliseconds = 0;
    m_timer.start();
    m_task.run([mac, path, counters = m_counters](
                   const std::stop_token &stop) { return run(mac, path, *counters, stop); },
               [this](const Outcome &outcome) {
                   m_timer.stop();
                   m_milliseconds = m_elapsed.elapsed();
                   emit ended(outcome);
               });
}

void WordListSession::cancel()
{
    if (!isRunning())
        return;
    m_task.cancel();
    m_timer.stop();
    m_milliseconds = m_elapsed.elapsed();
}

WordListSession::Progress WordListSession::progress() const
{
    Progress progress{m_counters->tried, m_counters->read, m_counters->size};
    const qint64 milliseconds = isRunning() ? m_elapsed.elapsed() : m_milliseconds;
    progress.rate =
        static_cast<double>(progress.tried) * 1000 / static_cast<double>(std::max<qint64>(1, milliseconds));
    return progress;
}

WordListSession::Outcome WordListSession::run(const UnverifiedMac &mac, const QString &path,
                                              Counters &counters, const std::stop_token &stop)
{
    const BesidesThePool besidesThePool;
    Outcome outcome;
    QFile file(path);
    // A pipe or a device may never answer, and never end.
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) {
        outcome.failure = tr("It is not a file.");
        return outcome;
    }
    if (!file.open(QFile::ReadOnly | QFile::Unbuffered)) {
        outcome.failure = file.errorString();
        return outcome;
    }
    counters.size = static_cast<quint64>(file.size());
    WordListSearch search{mac.hash, mac.signingInput.view(), mac.mac,
                          [&](std::span<char> space) -> std::optional<std::size_t> {
                              const qint64 size = file.read(space.data(), static_cast<qint64>(space.size()));
                              if (size < 0)
                                  return std::nullopt;
                              counters.read += static_cast<quint64>(size);
                              return static_cast<std::size_t>(size);
                          }};
    search.threads = std::max(1U, std::thread::hardware_concurrency());
    search.goesOn = [&stop] {
        return !stop.stop_requested();
    };
    search.progress = [&counters](std::uint64_t tried) {
        counters.tried = tried;
    };
    outcome.result = searchWordList(search);
    counters.tried = outcome.result.tried;
    if (!outcome.result.isRead)
        outcome.failure = file.errorString();
    return outcome;
}

} // namespace jotscope
