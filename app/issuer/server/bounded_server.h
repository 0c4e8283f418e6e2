#pragma once

#include <QTcpServer>

namespace jotscope {

/// Connections with a bound on their number and on what each may send before it has an answer, neither of
/// which Qt's HTTP server has: it gathers a body of any size.
class BoundedServer : public QTcpServer
{
    Q_OBJECT

public:
    static constexpr int kMostConnections = 256;
    static constexpr qint64 kMostRequestBytes = qint64{256} << 10;

    using QTcpServer::QTcpServer;

signals:
    void requestTooLarge(); ///< and its connection was cut

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void bound(QTcpSocket &socket);

    int m_connections = 0;
};

} // namespace jotscope
