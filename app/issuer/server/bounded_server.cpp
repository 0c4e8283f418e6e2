#include "app/issuer/server/bounded_server.h"

#include <QTcpSocket>

#include <memory>

namespace jotscope {

void BoundedServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || m_connections >= kMostConnections) {
        delete socket; // which closes the connection
        return;
    }
    ++m_connections;
    connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
    bound(*socket);
    addPendingConnection(socket);
}

/// Whoever reads the socket is connected later and called after this, and reads all that is there.
void BoundedServer::bound(QTcpSocket &socket)
{
    const auto received = std::make_shared<qint64>(0);
    connect(&socket, &QIODevice::readyRead, this, [this, &socket, received] {
        *received += socket.bytesAvailable();
        if (*received <= kMostRequestBytes)
            return;
        socket.abort();
        emit requestTooLarge();
    });
    connect(&socket, &QIODevice::bytesWritten, this, [received] { *received = 0; });
}

} // namespace jotscope
