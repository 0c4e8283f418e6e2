#include "app/net/transfer/bare_request.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace jotscope {

using Stage = FetchFailure::Stage;

QNetworkRequest bareRequest(const QUrl &url, const QByteArray &authorities)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // Nothing is inflated, so that a limit of bytes is that of the wire; and the language of the person is
    // nobody's business.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("User-Agent", "Jotscope");
    if (!authorities.isEmpty()) {
        QSslConfiguration tls = request.sslConfiguration();
        tls.addCaCertificates(QSslCertificate::fromData(authorities, QSsl::Pem));
        request.setSslConfiguration(tls);
    }
    return request;
}

Stage stageOf(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::HostNotFoundError)
        return Stage::Dns;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Stage::Tls;
    const bool isOfProxy =
        error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
    return isOfProxy ? Stage::Proxy : Stage::Tcp;
}

} // namespace jotscope
