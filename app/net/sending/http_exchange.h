#pragma once

#include "app/net/transfer/failures/fetch_failure.h"
#include "core/check/check_rules.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace jotscope {

struct ExchangeTerms
{
    qint64 bytes = qint64{64} << 10;        ///< of the body; the rest is not read
    std::chrono::milliseconds time{10'000}; ///< from the first byte sent to the last one received
    QByteArray authorities{};               ///< certificates in PEM, trusted besides the system's
};

/// One request as it is described, and its response whatever the status: a redirect is one like any other. On
/// a connection of its own, so that what one request leaves behind does not become part of the next.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(FetchResult<ApiResponse>)>;

    explicit HttpExchange(QNetworkAccessManager &network, QObject *parent = nullptr);
    ~HttpExchange() override;

    void run(const HttpMessage &message, const ExchangeTerms &terms, Done done);
    void cancel(); ///< `done` is not called

private:
    void take();
    void readMore();
    void end();
    [[nodiscard]] bool hasStatus() const;
    [[nodiscard]] ApiResponse response(bool isCut) const;
    [[nodiscard]] FetchFailure failure(FetchFailure::Stage stage, const QString &detail) const;
    void finish(FetchResult<ApiResponse> outcome);
    void letGo();

    QNetworkAccessManager &m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_patience;
    QElapsedTimer m_clock;
    QUrl m_url;
    QByteArray m_body;
    ExchangeTerms m_terms;
    Done m_done;
    std::optional<FetchFailure> m_tls;
};

} // namespace jotscope
