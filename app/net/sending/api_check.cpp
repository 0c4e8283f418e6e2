#include "app/net/sending/api_check.h"

#include "app/net/failure_words.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <algorithm>
#include <utility>

namespace jotscope {

namespace {

constexpr int kTooManyRequests = 429; // RFC 6585 section 4
constexpr std::size_t kControls = 3;

Instant systemNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::string sentenceOf(const FetchFailure &failure)
{
    const QString certificate = certificateText(failure);
    return (failureMessage(failure) + (certificate.isEmpty() ? QString() : QLatin1Char('\n') + certificate))
        .toStdString();
}

void fill(Exchange &exchange, FetchResult<ApiResponse> outcome)
{
    if (outcome)
        exchange.response = *std::move(outcome);
    else
        exchange.failure = sentenceOf(outcome.error());
}

} // namespace

ApiCheck::ApiCheck(QObject *parent) : ApiCheck(systemProxies, parent)
{}

ApiCheck::ApiCheck(ProxyLookup lookup, QObject *parent)
    : QObject(parent)
    , m_clock(systemNow)
    , m_proxies(std::move(lookup))
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_deadline.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &ApiCheck::step);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(m_plan.terms.time).count();
        finish(makeFinding("check-too-long", {}, {{kDurationArgument, std::to_string(seconds)}}));
    });
}

ApiCheck::~ApiCheck()
{
    letGo();
}

std::size_t ApiCheck::totalCount() const
{
    const auto carried = std::ranges::count_if(
        m_run.cases, [](const CaseResult &one) { return one.outcome != CaseOutcome::NotCarried; });
    return m_run.cases.empty() ? 0 : static_cast<std::size_t>(carried) + kControls;
}

void ApiCheck::start(CheckPlan plan)
{
    letGo();
    m_plan = std::move(plan);
    m_run = {};
    m_run.request = m_plan.request;
    m_run.rules = m_plan.rules;
    m_run.began = now();
    m_next = 0;
    m_done = 0;
    m_silent = 0;
    m_limited = 0;
    m_phase = Phase::Making;
    m_elapsed.start();
    m_deadline.start(m_plan.terms.time);
    const QUrl url = QUrl::fromEncoded(QByteArray::fromStdString(m_plan.request.url), QUrl::StrictMode);
    m_proxies.run(url, [this](const QList<QNetworkProxy> &proxies) {
        setProxies(*m_network, proxies);
        makeTokens();
    });
}

void ApiCheck::cancel()
{
    if (!isRunning())
        return;
    m_run.isCancelled = true;
    finish(std::nullopt);
}

/// For the time that it is: what is valid for a moment must be so when it arrives.
void ApiCheck::makeTokens()
{
    m_plan.suite.now = now();
    m_making.run(
        [input = m_plan.suite](const std::stop_token &) { return makeSuite(input, crypto::systemRandom()); },
        [this](Result<Suite> suite) { takeTokens(std::move(suite)); });
}

void ApiCheck::takeTokens(Result<Suite> suite)
{
    if (!suite) {
        letGo();
        emit failed(suite.error());
        return;
    }
    m_suite = *std::move(suite);
    m_sinceMade.start();
    if (m_phase != Phase::Making)
        return;
    m_run.algorithm = m_suite.policy.algorithms.front();
    m_run.leftOut = m_suite.leftOut;
    for (const SuiteToken &one : m_suite.tokens) {
        const bool isCarried = canCarry(m_plan.request.place, one.token);
        m_run.cases.push_back({one.row, isCarried ? CaseOutcome::Waiting : CaseOutcome::NotCarried, {}});
    }
    m_phase = Phase::WithoutToken;
    m_pace.start(1000 / std::max(1, m_plan.terms.perSecond));
    emit begun();
}

bool ApiCheck::areTokensStale() const
{
    return m_sinceMade.hasExpired(std::chrono::milliseconds(m_plan.terms.freshness).count());
}

void ApiCheck::step()
{
    if (m_making.isRunning())
        return;
    const bool isAlone = m_phase != Phase::Cases || m_next == m_run.cases.size();
    if (static_cast<int>(m_exchanges.size()) >= (isAlone ? 1 : m_plan.terms.atOnce))
        return;
    if (areTokensStale())
        return makeTokens();
    const std::string good = m_suite.tokens.front().token;
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Making:
        break;
    case Phase::WithoutToken:
        return sendControl(m_run.withoutToken, std::nullopt);
    case Phase::WithGoodToken:
        return sendControl(m_run.withGoodToken, good);
    case Phase::Cases:
        return sendNextCase();
    case Phase::GoodTokenAgain:
        return sendControl(m_run.withGoodTokenAgain, good);
    }
}

void ApiCheck::sendControl(Exchange &exchange, std::optional<std::string> token)
{
    exchange = {};
    exchange.token = token.value_or("");
    send(token, [this, &exchange](FetchResult<ApiResponse> outcome) {
        fill(exchange, std::move(outcome));
        ++m_done;
        takeControl(exchange);
    });
}

void ApiCheck::takeControl(Exchange &exchange)
{
    if (!exchange.response)
        return finish(makeFinding(m_phase == Phase::GoodTokenAgain ? "check-silent" : "check-unreachable"));
    switch (m_phase) {
    case Phase::WithoutToken:
        if (auto fault = faultWithoutToken(*exchange.response, m_plan.rules))
            return finish(std::move(fault));
        m_phase = Phase::WithGoodToken;
        break;
    case Phase::WithGoodToken:
        if (auto fault = faultWithGoodToken(*exchange.response, m_plan.rules))
            return finish(std::move(fault));
        m_phase = Phase::Cases;
        break;
    default:
        finish(faultWithGoodTokenAgain(*exchange.response, m_plan.rules));
    }
}

void ApiCheck::sendNextCase()
{
    while (m_next < m_run.cases.size() && m_run.cases[m_next].outcome == CaseOutcome::NotCarried) {
        m_run.cases[m_next].exchange.token = m_suite.tokens[m_next].token;
        ++m_next;
    }
    if (m_next == m_run.cases.size()) {
        if (m_exchanges.empty())
            m_phase = Phase::GoodTokenAgain;
        return;
    }
    const std::size_t index = m_next++;
    CaseResult &result = m_run.cases[index];
    result.exchange.token = m_suite.tokens[index].token;
    send(result.exchange.token,
         [this, index](FetchResult<ApiResponse> outcome) { takeCase(index, std::move(outcome)); });
}

void ApiCheck::takeCase(std::size_t index, FetchResult<ApiResponse> outcome)
{
    const std::optional<Finding> end = patienceEnded(outcome);
    CaseResult &result = m_run.cases[index];
    result.outcome =
        outcome ? outcomeOf(result.row->expectation, *outcome, m_plan.rules) : CaseOutcome::NoAnswer;
    fill(result.exchange, std::move(outcome));
    ++m_done;
    emit answered(static_cast<int>(index));
    if (end && isRunning()) // whoever was told may have called it off
        finish(end);
}

/// A server that is down, or asks for peace, is left alone.
std::optional<Finding> ApiCheck::patienceEnded(const FetchResult<ApiResponse> &outcome)
{
    m_silent = outcome ? 0 : m_silent + 1;
    m_limited = outcome && outcome->status == kTooManyRequests ? m_limited + 1 : 0;
    if (m_silent >= m_plan.terms.mostSilent)
        return makeFinding("check-silent");
    if (m_limited >= m_plan.terms.mostLimited)
        return makeFinding("check-rate-limited");
    return std::nullopt;
}

void ApiCheck::send(std::optional<std::string_view> token, HttpExchange::Done done)
{
    auto *exchange = new HttpExchange(*m_network, this);
    m_exchanges.push_back(exchange);
    exchange->run(messageFor(m_plan.request, token), m_plan.terms.exchange,
                  [this, exchange, done = std::move(done)](FetchResult<ApiResponse> outcome) {
                      std::erase(m_exchanges, exchange);
                      exchange->deleteLater();
                      done(std::move(outcome));
                  });
}

void ApiCheck::finish(std::optional<Finding> stop)
{
    letGo();
    m_run.stop = std::move(stop);
    m_run.duration = std::chrono::milliseconds(m_elapsed.elapsed());
    emit ended();
}

void ApiCheck::letGo()
{
    m_pace.stop();
    m_deadline.stop();
    m_proxies.cancel();
    m_making.cancel();
    for (HttpExchange *exchange : std::exchange(m_exchanges, {})) {
        exchange->cancel();
        exchange->deleteLater();
    }
    m_phase = Phase::Idle;
}

} // namespace jotscope
