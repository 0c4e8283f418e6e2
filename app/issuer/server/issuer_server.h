#pragma once

#include "app/issuer/server/http_listener.h"
#include "core/issuer/issuer.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace jotscope {

/// An issuer that serves, on a thread of its own: nothing here is called from another one but by way of that
/// thread's events. What it was asked it tells in handfuls, so that a flood of requests is none of events.
class IssuerServer : public QObject
{
    Q_OBJECT

public:
    IssuerServer();
    ~IssuerServer() override;

    /// Of `terms`, the issuer's URL is its own affair. `run` tells this start from others.
    void start(int run, quint16 port, const IssuerTerms &terms, const PublishedKeys &keys);
    void stop(); ///< and forgets keys and what it issued
    void setTerms(const IssuerTerms &terms);
    void setKeys(const PublishedKeys &keys);

signals:
    void started(int run, quint16 port);
    void failed(int run, jotscope::HttpListener::Outcome outcome, quint16 port, const QString &reason);
    void logged(const std::vector<jotscope::IssuerLogEntry> &entries);

private:
    [[nodiscard]] IssuerAnswer answerTo(const IssuerRequest &request);
    void log(IssuerLogEntry entry);
    void flush();

    std::unique_ptr<HttpListener> m_listener;
    IssuerTerms m_terms;
    IssuerState m_state;
    std::vector<IssuerLogEntry> m_entries; ///< that nobody was told of yet
    QTimer m_pause;
};

} // namespace jotscope
