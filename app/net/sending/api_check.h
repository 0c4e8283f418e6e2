#pragma once

#include "app/net/sending/http_exchange.h"
#include "app/net/transfer/proxy_search.h"
#include "app/widgets/task.h"
#include "core/check/check_run.h"

#include <memory>
#include <vector>

namespace jotscope {

/// How fast a suite is sent, and when it is given up.
struct CheckTerms
{
    int perSecond = 20;
    int atOnce = 2;
    ExchangeTerms exchange{};
    std::chrono::milliseconds time{std::chrono::minutes(15)}; ///< of all requests together
    int mostSilent = 3;                                       ///< requests in a row without an answer
    int mostLimited = 5;                                      ///< likewise with status 429
    std::chrono::seconds freshness{20}; ///< after which tokens are made anew, for the time that it is then
};

struct CheckPlan
{
    CheckRequest request; ///< its URL is one that requests are sent to
    CheckRules rules;
    SuiteInput suite;
    CheckTerms terms;
};

/// Sends a suite of tokens to an API: first a request without a token and one with the good token, which it
/// must tell apart, then every case, then the good token once more. Never faster than it was told, never
/// anywhere but to the URL that it was given. Ends by itself when that stops answering.
class ApiCheck : public QObject
{
    Q_OBJECT

public:
    explicit ApiCheck(QObject *parent = nullptr);
    ApiCheck(ProxyLookup lookup, QObject *parent);
    ~ApiCheck() override;

    void setClock(std::function<Instant()> clock) { m_clock = std::move(clock); }
    [[nodiscard]] Instant now() const { return m_clock(); }

    void start(CheckPlan plan); ///< calls off what was running
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_phase != Phase::Idle; }
    [[nodiscard]] const CheckRun &run() const { return m_run; }
    [[nodiscard]] std::size_t doneCount() const { return m_done; }
    [[nodiscard]] std::size_t totalCount() const; ///< of requests; 0 while the tokens are not made

signals:
    void begun();                 ///< the cases are known
    void answered(int caseIndex); ///< of run().cases
    void ended();
    void failed(const jotscope::Finding &finding); ///< no suite can be made

private:
    enum class Phase : std::uint8_t { Idle, Making, WithoutToken, WithGoodToken, Cases, GoodTokenAgain };

    void makeTokens();
    void takeTokens(Result<Suite> suite);
    void step();
    void sendNextCase();
    void sendControl(Exchange &exchange, std::optional<std::string> token);
    void send(std::optional<std::string_view> token, HttpExchange::Done done);
    void takeControl(Exchange &exchange);
    void takeCase(std::size_t index, FetchResult<ApiResponse> outcome);
    [[nodiscard]] std::optional<Finding> patienceEnded(const FetchResult<ApiResponse> &outcome);
    [[nodiscard]] bool areTokensStale() const;
    void finish(std::optional<Finding> stop);
    void letGo();

    std::function<Instant()> m_clock;
    ProxySearch m_proxies;
    std::unique_ptr<QNetworkAccessManager> m_network;
    CheckPlan m_plan;
    CheckRun m_run;
    Suite m_suite;
    Task<Result<Suite>> m_making;
    std::vector<HttpExchange *> m_exchanges; ///< that are not answered yet
    Phase m_phase = Phase::Idle;
    std::size_t m_next = 0; ///< of the cases
    std::size_t m_done = 0;
    int m_silent = 0;
    int m_limited = 0;
    QTimer m_pace;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    QElapsedTimer m_sinceMade;
};

} // namespace jotscope
