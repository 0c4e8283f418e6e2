#include "app/net/transfer/proxy_search.h"

#include "app/net/transfer/address.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace jotscope {

namespace {

class FoundProxies : public QNetworkProxyFactory
{
public:
    explicit FoundProxies(QList<QNetworkProxy> proxies) : m_proxies(std::move(proxies)) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override { return m_proxies; }

private:
    QList<QNetworkProxy> m_proxies;
};

} // namespace

QList<QNetworkProxy> systemProxies(const QUrl &url)
{
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
}

void ProxySearch::run(const QUrl &url, Done done)
{
    m_task.cancel();
    if (isLoopback(url.host()))
        return done({QNetworkProxy(QNetworkProxy::NoProxy)});
    m_task.run([lookup = m_lookup, url](const std::stop_token &) { return lookup(url); }, std::move(done));
}

void setProxies(QNetworkAccessManager &network, const QList<QNetworkProxy> &proxies)
{
    network.setProxyFactory(new FoundProxies(proxies));
}

} // namespace jotscope
