#include "app/inspect/scan/scan_session.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace jotscope {

namespace {

constexpr std::chrono::milliseconds kBetweenLooks{50};
constexpr std::size_t kTakenAtOnce = 6000; ///< a list grows by so many within a frame

} // namespace

ScanSession::ScanSession(QObject *parent)
    : QObject(parent)
    , m_clock([] { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); })
    , m_found(std::make_shared<FoundTokens>())
{
    m_timer.setInterval(kBetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        takeSome();
        emit progressed();
    });
}

ScanSession::~ScanSession() = default;

void ScanSession::search(const QString &path, std::size_t most)
{
    forget();
    m_file = FileState::of(path);
    m_searched = {};
    m_searched.size = static_cast<quint64>(m_file.size);
    m_isVerdictOld = false;
    start(State::Searching,
          [file = m_file, setting = setting(), most, found = m_found](const std::stop_token &stop) {
              return searchFile(file, setting, most, *found, stop);
          });
}

void ScanSession::setKeys(const KeyRing &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    if (m_state == State::Searching)
        m_isVerdictOld = true;
    else if (!m_places.empty())
        verify();
}

void ScanSession::verify()
{
    m_task.cancel();
    m_isVerdictOld = false;
    m_verified = 0;
    m_found = std::make_shared<FoundTokens>();
    start(State::Verifying,
          [file = m_file, setting = setting(), places = m_places, found = m_found](
              const std::stop_token &stop) { return inspectPlaces(file, setting, places, *found, stop); });
}

void ScanSession::start(State state, std::function<QString(const std::stop_token &)> work)
{
    m_state = state;
    m_outcome.reset();
    m_wasCancelled = false;
    m_elapsed.start();
    m_timer.start();
    m_task.run(
        [work = std::move(work)](const std::stop_token &stop) {
            const BesidesThePool besidesThePool;
            return work(stop);
        },
        [this](const QString &failure) {
            m_searched = progress();
            m_outcome = failure;
        });
    emit progressed();
}

void ScanSession::finish()
{
    const QString failure = *std::exchange(m_outcome, std::nullopt);
    m_timer.stop();
    m_state = State::Idle;
    emit ended(failure);
    if (m_isVerdictOld && failure.isEmpty() && !m_wasCancelled && !m_places.empty())
        verify();
}

/// What is found faster than a list can grow without a stutter waits for its turn.
void ScanSession::takeSome()
{
    std::vector<FileToken> tokens = m_found->take(kTakenAtOnce);
    if (tokens.empty()) {
        if (m_outcome)
            finish();
        return;
    }
    std::vector<TokenRow> rows;
    rows.reserve(tokens.size());
    for (FileToken &token : tokens)
        rows.push_back(std::move(token.row));
    if (m_state == State::Verifying) {
        const int first = m_verified;
        m_verified += static_cast<int>(rows.size());
        emit verified(first, rows);
        return;
    }
    for (const FileToken &token : tokens)
        m_places.push_back(token.place);
    emit found(rows);
}

void ScanSession::read(int number)
{
    const FilePlace place = m_places.at(static_cast<std::size_t>(number));
    m_reading.run([file = m_file, place](const std::stop_token &) { return readPlace(file, place); },
                  [this, number](const PlaceText &read) {
                      emit readingChanged();
                      if (read.failure.isEmpty())
                          emit tokenRead(number, read.text);
                      else
                          emit failed(tr("%1 could not be read: %2", "a path and what is wrong")
                                          .arg(m_file.path, read.failure));
                  });
    emit readingChanged();
}

void ScanSession::cancel()
{
    m_reading.cancel();
    if (m_state == State::Idle || m_outcome)
        return;
    m_searched = progress();
    m_wasCancelled = true;
    m_task.cancel();
    m_outcome = QString();
}

void ScanSession::forget()
{
    m_reading.cancel();
    m_task.cancel();
    m_timer.stop();
    m_state = State::Idle;
    m_outcome.reset();
    m_found = std::make_shared<FoundTokens>();
    m_places = {};
}

ScanSession::Progress ScanSession::progress() const
{
    if (m_state != State::Searching || m_outcome)
        return m_searched;
    Progress progress{m_found->bytes, m_searched.size, m_found->tokens, m_found->passedOver};
    const auto milliseconds = static_cast<double>(std::max<qint64>(1, m_elapsed.elapsed()));
    progress.rate = static_cast<double>(progress.bytes) * 1000 / milliseconds;
    return progress;
}

} // namespace jotscope
