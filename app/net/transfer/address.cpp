#include "app/net/transfer/address.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::array kKeySetMarks = {".json", "jwks", "/keys", "/certs", "/jwk"};
constexpr auto kOpenIdMetadata = "/.well-known/openid-configuration";
constexpr auto kServerMetadata = "/.well-known/oauth-authorization-server";

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

FetchFailure addressFailure(const QString &detail)
{
    FetchFailure failure;
    failure.detail = detail;
    return failure;
}

} // namespace

bool isLoopback(const QString &host)
{
    QString name = host.toLower();
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    if (name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost")))
        return true;
    const QHostAddress address(name);
    return !address.isNull() && address.isLoopback();
}

FetchResult<QUrl> webUrl(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    url.setFragment(QString());
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || !isWeb)
        return tl::unexpected(addressFailure(QStringLiteral("url")));
    if (!url.userInfo().isEmpty())
        return tl::unexpected(addressFailure(QStringLiteral("password")));
    return url;
}

FetchResult<QUrl> fetchableUrl(const QString &text)
{
    QString spelt = text.trimmed();
    if (!spelt.isEmpty() && !spelt.contains(QLatin1String("://")))
        spelt.prepend(QLatin1String("https://"));
    FetchResult<QUrl> url = webUrl(spelt);
    if (url && url->scheme() == QLatin1String("http") && !isLoopback(url->host())) {
        FetchFailure failure = addressFailure(QStringLiteral("http"));
        failure.host = hostOf(*url);
        return tl::unexpected(std::move(failure));
    }
    return url;
}

FetchResult<KeyAddress> typedAddress(const QString &text)
{
    return fetchableUrl(text).map([](const QUrl &url) {
        const QString path = url.path().toLower();
        const bool leadsToKeys =
            path.contains(QLatin1String("/.well-known/")) ||
            std::any_of(kKeySetMarks.begin(), kKeySetMarks.end(),
                        [&path](const char *mark) { return path.contains(QLatin1String(mark)); });
        return KeyAddress{leadsToKeys ? KeyAddress::KeySet : KeyAddress::Issuer, url};
    });
}

QString hostOf(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(QLatin1Char(':')))
        host = QLatin1Char('[') + host + QLatin1Char(']');
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    return portOf(url) == usual ? host : QStringLiteral("%1:%2").arg(host).arg(portOf(url));
}

QString placeOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 &&
           portOf(a) == portOf(b);
}

std::vector<QUrl> metadataUrls(const QUrl &issuer)
{
    QString path = issuer.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    QUrl appended = issuer;
    appended.setPath(path + QLatin1String(kOpenIdMetadata));
    QUrl inserted = issuer;
    inserted.setPath(QLatin1String(kServerMetadata) + path);
    for (QUrl *url : {&appended, &inserted})
        url->setQuery(QString());
    return {appended, inserted};
}

} // namespace jotscope
