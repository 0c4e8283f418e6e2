#include "app/net/transfer/http_fetch.h"

#include "app/net/transfer/address.h"
#include "app/net/transfer/bare_request.h"
#include "app/net/transfer/failures/tls_failure.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>

#include <utility>

namespace jotscope {

using Stage = FetchFailure::Stage;

namespace {

QNetworkRequest requestFor(const QUrl &url, const QByteArray &entityTag, const QByteArray &authorities)
{
    QNetworkRequest request = bareRequest(url, authorities);
    request.setRawHeader("Accept", "application/jwk-set+json, application/json, */*;q=0.5");
    if (!entityTag.isEmpty())
        request.setRawHeader("If-None-Match", entityTag);
    return request;
}

} // namespace

HttpFetch::HttpFetch(QObject *parent) : HttpFetch(systemProxies, parent)
{}

HttpFetch::HttpFetch(ProxyLookup lookup, QObject *parent)
    : QObject(parent), m_proxies(std::move(lookup)), m_network(std::make_unique<QNetworkAccessManager>())
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(timeIsUp()); });
}

HttpFetch::~HttpFetch()
{
    letGo();
}

void HttpFetch::run(const QUrl &url, const QByteArray &entityTag, const FetchTerms &terms, Done done)
{
    letGo();
    // A connection that is kept would go on with the authorities that it began with.
    m_network->clearConnectionCache();
    m_entityTag = entityTag;
    m_terms = terms;
    m_done = std::move(done);
    m_redirects = 0;
    m_patience.start(m_terms.limits.time);
    m_url = url;
    m_proxies.run(url, [this, url](const QList<QNetworkProxy> &proxies) {
        setProxies(*m_network, proxies);
        send(url);
    });
}

void HttpFetch::cancel()
{
    letGo();
    m_done = nullptr;
}

void HttpFetch::send(const QUrl &url)
{
    m_url = url;
    m_body.clear();
    m_tls.reset();
    m_reply = m_network->get(requestFor(url, m_entityTag, m_terms.authorities));
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tls = tlsFailure(errors, m_reply->sslConfiguration().peerCertificate());
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpFetch::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &HttpFetch::end);
    emit sent(url);
}

void HttpFetch::take()
{
    // One byte past the limit is enough to know.
    m_body += m_reply->read(m_terms.limits.bytes + 1 - m_body.size());
}

void HttpFetch::readMore()
{
    take();
    if (m_body.size() > m_terms.limits.bytes || announcedSize().value_or(0) > m_terms.limits.bytes)
        finish(failure(Stage::Size, QString::number(m_terms.limits.bytes)));
    else
        emit received(m_body.size());
}

void HttpFetch::end()
{
    take();
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool brokeOff = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    if (m_tls && error == QNetworkReply::SslHandshakeFailedError) {
        m_tls->host = hostOf(m_url);
        finish(*m_tls);
    } else if (brokeOff || !status.isValid()) {
        finish(failure(stageOf(error), m_reply->errorString()));
    } else if (target.isValid() && !target.isEmpty()) {
        if (std::optional<HttpOutcome> outcome = redirected(m_url.resolved(target)))
            finish(*std::move(outcome));
    } else {
        finish(answer(status.toInt()));
    }
}

/// Follows within the origin; else says why not.
std::optional<HttpOutcome> HttpFetch::redirected(const QUrl &to)
{
    const FetchResult<QUrl> allowed = fetchableUrl(to.toString(QUrl::FullyEncoded));
    if (!allowed)
        return failure(Stage::Redirect, placeOf(to));
    if (!isSameOrigin(m_url, *allowed))
        return Elsewhere{m_url, *allowed};
    if (++m_redirects > m_terms.limits.redirects)
        return failure(Stage::Redirect);
    m_reply->disconnect(this);
    std::exchange(m_reply, nullptr)->deleteLater();
    send(*allowed);
    return std::nullopt;
}

HttpOutcome HttpFetch::answer(int status)
{
    const bool isNotModified = status == 304 && !m_entityTag.isEmpty();
    if (status != 200 && !isNotModified) {
        const QString reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
        return failure(Stage::Status, QStringLiteral("%1 %2").arg(status).arg(reason).trimmed());
    }
    if (m_body.size() > m_terms.limits.bytes)
        return failure(Stage::Size, QString::number(m_terms.limits.bytes));
    const std::optional<qint64> announced = announcedSize();
    if (!isNotModified && announced && *announced != m_body.size())
        return failure(Stage::Tcp, tr("it ended after %1 of %2 bytes").arg(m_body.size()).arg(*announced));
    HttpAnswer answer;
    answer.url = m_url;
    answer.isNotModified = isNotModified;
    answer.body = m_body;
    answer.contentType = m_reply->rawHeader("Content-Type");
    answer.freshness = freshnessOf({m_reply->rawHeader("Cache-Control"), m_reply->rawHeader("Age"),
                                    m_reply->rawHeader("Expires"), m_reply->rawHeader("Date")},
                                   m_terms.clock());
    if (answer.freshness.mayStore)
        answer.entityTag = m_reply->rawHeader("ETag");
    return answer;
}

/// An answer that stays out is the server's matter, one that stops on its way that of the connection: an end
/// that Qt is not told of looks like that too.
FetchFailure HttpFetch::timeIsUp() const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_terms.limits.time).count();
    const std::optional<qint64> announced = announcedSize();
    if (!announced || m_body.size() >= *announced)
        return failure(Stage::Time, QString::number(seconds));
    return failure(Stage::Tcp,
                   tr("%1 of %2 bytes came within %3 s").arg(m_body.size()).arg(*announced).arg(seconds));
}

std::optional<qint64> HttpFetch::announcedSize() const
{
    const QByteArray length = m_reply ? m_reply->rawHeader("Content-Length") : QByteArray();
    return length.isEmpty() ? std::nullopt : std::optional(length.toLongLong());
}

FetchFailure HttpFetch::failure(FetchFailure::Stage stage, const QString &detail) const
{
    FetchFailure failure;
    failure.stage = stage;
    failure.host = hostOf(m_url);
    failure.detail = detail;
    return failure;
}

void HttpFetch::finish(HttpOutcome outcome)
{
    letGo();
    if (const Done done = std::exchange(m_done, nullptr))
        done(std::move(outcome));
}

void HttpFetch::letGo()
{
    m_patience.stop();
    m_proxies.cancel();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    std::exchange(m_reply, nullptr)->deleteLater();
}

} // namespace jotscope
