#include "app/inspect/causes/cause_search.h"

#include "core/diagnosis/keys/key_repair.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>

namespace jotscope {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kProgressInterval{100};

/// A single attempt on a larger token takes so long that the search would not hear when it is called off.
constexpr std::size_t kLargestAtOnce = std::size_t{2} << 20;

/// All that a worker needs, its own.
struct Question
{
    QByteArray paste;
    GivenKeys keys;
    std::optional<std::string> detachedPayload;
    Inspection inspection; ///< the tokens and nothing about them
    InspectedToken token;
    bool isThorough;
    std::chrono::milliseconds moment; ///< for a search that is not thorough
};

/// A paste may hold thousands of tokens: of the others, their text is all that matters.
Inspection bareTokens(const Inspection &inspection)
{
    Inspection bare;
    bare.tokens.resize(inspection.tokens.size());
    for (std::size_t i = 0; i < bare.tokens.size(); ++i)
        bare.tokens[i].token = inspection.tokens[i].token;
    return bare;
}

} // namespace

/// Written by the worker, read on the GUI thread.
struct CauseSearch::Progress
{
    std::atomic<std::size_t> attempts = 0;
    std::mutex mutex;
    std::vector<Cause> causes;

    void add(const Cause &cause)
    {
        const std::lock_guard lock(mutex);
        causes.push_back(cause);
    }

    std::vector<Cause> causesSoFar()
    {
        const std::lock_guard lock(mutex);
        return causes;
    }
};

struct CauseSearch::Search
{
    std::shared_ptr<const Token> token; ///< kept, so that no other takes its place in memory
    CauseSearchState state;
    std::shared_ptr<Progress> progress;
    std::size_t toldCauses = 0;
    Task<std::shared_ptr<const Diagnosis>> task;
};

namespace {

template<typename Progress>
std::shared_ptr<const Diagnosis> answer(const Question &question, Progress &progress,
                                        const std::stop_token &stop)
{
    std::vector<RepairedKey> repaired = question.keys.repaired;
    if (question.keys.typed) {
        std::vector<RepairedKey> typed = repairKeys(question.keys.typed->view(), question.keys.label);
        std::ranges::move(typed, std::back_inserter(repaired));
    }
    const Clock::time_point deadline = Clock::now() + question.moment;
    DiagnosisEffort effort;
    effort.isThorough = question.isThorough;
    effort.goesOn = [&] {
        return !stop.stop_requested() && (question.isThorough || Clock::now() < deadline);
    };
    effort.found = [&](const Cause &cause) {
        progress.add(cause);
    };
    effort.tried = [&](std::size_t attempts) {
        progress.attempts = attempts;
    };
    const std::string_view paste(question.paste.constData(), static_cast<std::size_t>(question.paste.size()));
    return std::make_shared<const Diagnosis>(
        diagnoseToken(question.inspection, question.token,
                      {question.keys.keys, paste, question.detachedPayload, repaired}, effort));
}

} // namespace

CauseSearch::CauseSearch(QObject *parent) : QObject(parent)
{
    m_progressTimer.setInterval(kProgressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, &CauseSearch::lookAtProgress);
}

CauseSearch::~CauseSearch() = default;

void CauseSearch::reset(const QByteArray &paste, const GivenKeys &keys,
                        const std::optional<std::string> &detachedPayload)
{
    m_paste = paste;
    m_keys = keys;
    m_detachedPayload = detachedPayload;
    m_progressTimer.stop();
    if (!m_searches.empty()) {
        m_searches.clear();
        emit stateChanged();
    }
}

void CauseSearch::search(const Inspection &inspection, const InspectedToken &token)
{
    if (!needsDiagnosis(token) || m_searches.contains(token.token.get()))
        return;
    if (token.token->text.size() <= kLargestAtOnce)
        return start(inspection, token, false);
    auto putOff = std::make_unique<Search>();
    putOff->token = token.token;
    putOff->state.wasPutOff = true;
    m_searches.emplace(token.token.get(), std::move(putOff));
}

void CauseSearch::searchLonger(const Inspection &inspection, const InspectedToken &token)
{
    if (needsDiagnosis(token))
        start(inspection, token, true);
}

void CauseSearch::start(const Inspection &inspection, const InspectedToken &token, bool isThorough)
{
    std::unique_ptr<Search> &search = m_searches[token.token.get()];
    search = std::make_unique<Search>();
    search->token = token.token;
    search->state.isRunning = true;
    search->state.isThorough = isThorough;
    search->progress = std::make_shared<Progress>();
    Question question{m_paste, m_keys,     m_detachedPayload, bareTokens(inspection),
                      token,   isThorough, m_moment};
    search->task.run([question = std::move(question), progress = search->progress](
                         const std::stop_token &stop) { return answer(question, *progress, stop); },
                     [this, owner = search.get()](std::shared_ptr<const Diagnosis> diagnosis) {
                         finish(*owner, std::move(diagnosis));
                     });
    m_progressTimer.start();
    emit stateChanged();
}

void CauseSearch::finish(Search &search, std::shared_ptr<const Diagnosis> diagnosis)
{
    search.state.isRunning = false;
    search.state.attempts = diagnosis->attempts;
    if (!isRunning())
        m_progressTimer.stop();
    emit found(search.token.get(), diagnosis);
    emit stateChanged();
}

void CauseSearch::cancel()
{
    if (!isRunning())
        return;
    for (auto &[token, search] : m_searches) {
        if (!search->state.isRunning)
            continue;
        search->task.cancel();
        search->state = {};
        search->state.wasCancelled = true;
        search->state.attempts = search->progress->attempts;
    }
    m_progressTimer.stop();
    emit stateChanged();
}

CauseSearchState CauseSearch::stateOf(const InspectedToken &token) const
{
    const auto search = m_searches.find(token.token.get());
    return search == m_searches.end() ? CauseSearchState{} : search->second->state;
}

bool CauseSearch::isRunning() const
{
    return std::ranges::any_of(m_searches, [](const auto &entry) { return entry.second->state.isRunning; });
}

void CauseSearch::lookAtProgress()
{
    std::vector<std::pair<const Token *, std::shared_ptr<const Diagnosis>>> news;
    for (auto &[token, search] : m_searches) {
        if (!search->state.isRunning)
            continue;
        search->state.attempts = search->progress->attempts;
        Diagnosis soFar{search->progress->causesSoFar(), search->state.attempts, false};
        if (soFar.causes.size() > search->toldCauses) {
            search->toldCauses = soFar.causes.size();
            news.emplace_back(token, std::make_shared<const Diagnosis>(std::move(soFar)));
        }
    }
    for (const auto &[token, soFar] : news)
        emit found(token, soFar);
    emit stateChanged();
}

} // namespace jotscope
