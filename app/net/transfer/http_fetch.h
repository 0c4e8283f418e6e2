#pragma once

#include "app/net/transfer/failures/fetch_failure.h"
#include "app/net/transfer/freshness.h"
#include "app/net/transfer/proxy_search.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

class QNetworkAccessManager;
class QNetworkReply;

namespace jotscope {

/// What one fetch may cost.
struct FetchLimits
{
    qint64 bytes = qint64{1} << 20;
    std::chrono::milliseconds time{15'000}; ///< from the button to the last byte, redirects included
    int redirects = 5;                      ///< within one host
};

struct FetchTerms
{
    FetchLimits limits;
    QByteArray authorities; ///< certificates in PEM, trusted besides the system's
    std::function<Instant()> clock;
};

struct HttpAnswer
{
    QUrl url;                   ///< that answered, after redirects
    bool isNotModified = false; ///< 304: the body that belongs to the ETag still holds
    QByteArray body;
    QByteArray contentType;
    QByteArray entityTag; ///< empty where there is none or it must not be kept
    Freshness freshness;
};

/// Another host, port or scheme is named, which nobody has agreed to.
struct Elsewhere
{
    QUrl from;
    QUrl to;

    friend bool operator==(const Elsewhere &, const Elsewhere &) = default;
};

using HttpOutcome = std::variant<HttpAnswer, Elsewhere, FetchFailure>;

/// One GET through the system's proxy, without cookies, passwords or a cache. Follows redirects within its
/// origin alone. Which proxy that is, is asked on a worker.
class HttpFetch : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(HttpOutcome)>;

    explicit HttpFetch(QObject *parent = nullptr);
    HttpFetch(ProxyLookup lookup, QObject *parent);
    ~HttpFetch() override;

    /// Calls off what was running. `entityTag` of an earlier answer, or empty.
    void run(const QUrl &url, const QByteArray &entityTag, const FetchTerms &terms, Done done);
    void cancel(); ///< `done` is not called
    [[nodiscard]] bool isRunning() const { return m_reply || m_proxies.isRunning(); }

signals:
    void sent(const QUrl &url); ///< a request is on its way
    void received(qint64 bytes);

private:
    void send(const QUrl &url);
    void take();
    void readMore();
    void end();
    [[nodiscard]] std::optional<HttpOutcome> redirected(const QUrl &to);
    [[nodiscard]] HttpOutcome answer(int status);
    [[nodiscard]] std::optional<qint64> announcedSize() const; ///< Content-Length, where it came
    [[nodiscard]] FetchFailure timeIsUp() const;
    [[nodiscard]] FetchFailure failure(FetchFailure::Stage stage, const QString &detail = {}) const;
    void finish(HttpOutcome outcome);
    void letGo();

    ProxySearch m_proxies;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_patience;
    QUrl m_url;
    QByteArray m_entityTag;
    QByteArray m_body;
    FetchTerms m_terms;
    Done m_done;
    int m_redirects = 0;
    std::optional<FetchFailure> m_tls;
};

} // namespace jotscope
