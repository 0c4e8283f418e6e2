#pragma once

#include "app/widgets/task.h"

#include <QList>
#include <QUrl>

#include <functional>

class QNetworkAccessManager;
class QNetworkProxy;

namespace jotscope {

/// The proxies to try for a URL; called on a worker.
using ProxyLookup = std::function<QList<QNetworkProxy>(const QUrl &url)>;

/// Those that the system has been told of. It may fetch and run a script to say so, which takes its time.
QList<QNetworkProxy> systemProxies(const QUrl &url);

/// Finds the proxies on the way to a URL, on a worker.
class ProxySearch
{
public:
    using Done = std::function<void(const QList<QNetworkProxy> &)>;

    explicit ProxySearch(ProxyLookup lookup = systemProxies) : m_lookup(std::move(lookup)) {}

    /// At once where `url` is on this machine: what it serves to itself needs no proxy, and must not be shown
    /// to one.
    void run(const QUrl &url, Done done);
    void cancel() { m_task.cancel(); } ///< `done` is not called
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }

private:
    ProxyLookup m_lookup;
    Task<QList<QNetworkProxy>> m_task;
};

/// From now on `network` goes through the first of `proxies` that works, whatever it is asked for.
void setProxies(QNetworkAccessManager &network, const QList<QNetworkProxy> &proxies);

} // namespace jotscope
