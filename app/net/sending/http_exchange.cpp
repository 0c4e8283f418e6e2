#include "app/net/sending/http_exchange.h"

#include "app/net/transfer/address.h"
#include "app/net/transfer/bare_request.h"
#include "app/net/transfer/failures/tls_failure.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QSslError>

#include <utility>

namespace jotscope {

using Stage = FetchFailure::Stage;

namespace {

QNetworkRequest requestFor(const HttpMessage &message, const ExchangeTerms &terms)
{
    QNetworkRequest request = bareRequest(
        QUrl::fromEncoded(QByteArray::fromStdString(message.url), QUrl::StrictMode), terms.authorities);
    request.setRawHeader("Accept", "*/*");
    request.setRawHeader("Connection", "close");
    for (const HeaderField &header : message.headers)
        request.setRawHeader(QByteArray::fromStdString(header.name), QByteArray::fromStdString(header.value));
    return request;
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent), m_network(network)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (hasStatus())
            finish(response(true));
        else
            finish(tl::unexpected(failure(Stage::Time, QString::number(m_terms.time.count() / 1000))));
    });
}

HttpExchange::~HttpExchange()
{
    letGo();
}

void HttpExchange::run(const HttpMessage &message, const ExchangeTerms &terms, Done done)
{
    letGo();
    m_terms = terms;
    m_done = std::move(done);
    m_body.clear();
    m_tls.reset();
    m_clock.start();
    m_patience.start(m_terms.time);
    const QNetworkRequest request = requestFor(message, terms);
    m_url = request.url();
    m_reply = m_network.sendCustomRequest(request, QByteArray::fromStdString(message.method),
                                          QByteArray::fromStdString(message.body));
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tls = tlsFailure(errors, m_reply->sslConfiguration().peerCertificate());
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::end);
}

void HttpExchange::cancel()
{
    letGo();
    m_done = nullptr;
}

void HttpExchange::take()
{
    // One byte past the limit is enough to know.
    m_body += m_reply->read(m_terms.bytes + 1 - m_body.size());
}

void HttpExchange::readMore()
{
    take();
    if (m_body.size() > m_terms.bytes)
        finish(response(true));
}

void HttpExchange::end()
{
    take();
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool brokeOff = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    if (hasStatus()) {
        finish(response(brokeOff));
    } else if (m_tls && error == QNetworkReply::SslHandshakeFailedError) {
        m_tls->host = hostOf(m_url);
        finish(tl::unexpected(*m_tls));
    } else {
        finish(tl::unexpected(failure(stageOf(error), m_reply->errorString())));
    }
}

/// With a status it has answered, even where it broke off.
bool HttpExchange::hasStatus() const
{
    return m_reply && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

ApiResponse HttpExchange::response(bool isCut) const
{
    ApiResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.reason =
        m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray().toStdString();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.push_back({name.toStdString(), value.toStdString()});
    response.body = m_body.left(m_terms.bytes).toStdString();
    response.isCut = isCut || m_body.size() > m_terms.bytes;
    response.time = std::chrono::milliseconds(m_clock.elapsed());
    return response;
}

FetchFailure HttpExchange::failure(FetchFailure::Stage stage, const QString &detail) const
{
    FetchFailure failure;
    failure.stage = stage;
    failure.host = hostOf(m_url);
    failure.detail = detail;
    return failure;
}

void HttpExchange::finish(FetchResult<ApiResponse> outcome)
{
    letGo();
    if (const Done done = std::exchange(m_done, nullptr))
        done(std::move(outcome));
}

void HttpExchange::letGo()
{
    m_patience.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    std::exchange(m_reply, nullptr)->deleteLater();
}

} // namespace jotscope
