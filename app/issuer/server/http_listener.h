#pragma once

#include "core/issuer/issuer.h"

#include <QObject>

#include <functional>

class QHttpServer;

namespace jotscope {

/// HTTP by Qt's server, on this machine alone: what is asked goes to a function, and its answer back. Here is
/// all that differs between Qt's releases.
class HttpListener : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<IssuerAnswer(const IssuerRequest &)>;

    explicit HttpListener(Handler handler, QObject *parent = nullptr);

    enum class Outcome { Listening, PortTaken, PortForbidden, Failed };

    /// On 127.0.0.1; port 0 stands for any that is free.
    Outcome listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const QString &reason() const { return m_reason; } ///< why it failed, as the system says it

signals:
    void requestTooLarge();

private:
    Handler m_handler;
    QHttpServer *m_server;
    quint16 m_port = 0;
    QString m_reason;
};

} // namespace jotscope
