#include "app/issuer/server/http_listener.h"

#include "app/issuer/server/bounded_server.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QMetaEnum>
#include <QUrl>

#include <utility>

namespace jotscope {

namespace {

std::string methodOf(const QHttpServerRequest &request)
{
    const char *name = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method()));
    return QByteArray(name).toUpper().toStdString();
}

IssuerRequest requestOf(const QHttpServerRequest &request)
{
    return {.method = methodOf(request),
            .path = request.url().path().toStdString(),
            .host = request.value("Host").toStdString(),
            .origin = request.value("Origin").toStdString(),
            .authorization = request.value("Authorization").toStdString(),
            .contentType = request.value("Content-Type").toStdString(),
            .body = request.body().toStdString()};
}

QHttpServerResponse responseOf(const IssuerAnswer &answer)
{
    const auto status = static_cast<QHttpServerResponse::StatusCode>(answer.status);
    QHttpServerResponse response(QByteArray::fromStdString(answer.body), status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    for (const auto &[name, value] : answer.headers)
        headers.append(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    response.setHeaders(std::move(headers));
#else
    response.clearHeaders(); // of which one is a type that was guessed from the content
    for (const auto &[name, value] : answer.headers)
        response.addHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
#endif
    return response;
}

HttpListener::Outcome outcomeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return HttpListener::Outcome::PortTaken;
    case QAbstractSocket::SocketAccessError:
        return HttpListener::Outcome::PortForbidden;
    default:
        return HttpListener::Outcome::Failed;
    }
}

} // namespace

HttpListener::HttpListener(Handler handler, QObject *parent)
    : QObject(parent), m_handler(std::move(handler)), m_server(new QHttpServer(this))
{
    // One rule for every path and method: which of them there are, core knows.
    m_server->route("/<arg>", [this](const QUrl & /*path*/, const QHttpServerRequest &request) {
        return responseOf(m_handler(requestOf(request)));
    });
}

HttpListener::Outcome HttpListener::listen(quint16 port)
{
    auto *connections = new BoundedServer(m_server);
    connect(connections, &BoundedServer::requestTooLarge, this, &HttpListener::requestTooLarge);
    if (!connections->listen(QHostAddress::LocalHost, port)) {
        m_reason = connections->errorString();
        const Outcome outcome = outcomeOf(connections->serverError());
        delete connections;
        return outcome;
    }
    m_port = connections->serverPort();
    m_server->bind(connections);
    return Outcome::Listening;
}

} // namespace jotscope
