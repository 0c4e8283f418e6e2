#pragma once

#include "core/crypto/random.h"
#include "core/jose/keys/key_export.h"
#include "core/jose/keys/key_generation.h"
#include "tests/certificate_validity.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

/// A server of keys on this machine, over TLS with certificates of its own CA, or over plain HTTP.
namespace jotscope::net {

/// Made by the openssl command when the test starts.
class TestAuthority
{
public:
    enum class Kind { Valid, Expired, OtherHost, SelfSigned };

    TestAuthority()
    {
        run({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
             "ca.key", "-out", "ca.pem", "-subj", "/CN=Jotscope Test CA", "-days", "30"});
    }

    [[nodiscard]] QByteArray pem() const { return content("ca.pem"); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

    [[nodiscard]] QSslConfiguration configuration(Kind kind) const
    {
        const QString name =
            kind == Kind::OtherHost ? QStringLiteral("other.example") : QStringLiteral("localhost");
        if (kind == Kind::SelfSigned) {
            run({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
                 "s.key", "-out", "s.pem", "-subj", "/CN=" + name, "-days", "30", "-addext",
                 "subjectAltName=DNS:localhost"});
        } else {
            QFile names(m_folder.filePath(QStringLiteral("names")));
            if (!names.open(QFile::WriteOnly))
                qFatal("cannot write the certificate's names");
            names.write("subjectAltName=DNS:" + name.toLatin1() +
                        (kind == Kind::OtherHost ? "\n" : ",IP:127.0.0.1\n"));
            names.close();
            run({"req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "s.key",
                 "-out", "s.csr", "-subj", "/CN=" + name});
            run(QStringList{"x509", "-req", "-in", "s.csr", "-CA", "ca.pem", "-CAkey", "ca.key",
                            "-CAcreateserial", "-extfile", "names", "-out", "s.pem"} +
                certificateValidity(kind == Kind::Expired ? -1 : 30));
        }
        QSslConfiguration made = QSslConfiguration::defaultConfiguration();
        made.setPeerVerifyMode(QSslSocket::VerifyNone);
        made.setLocalCertificate(QSslCertificate(content("s.pem")));
        made.setPrivateKey(QSslKey(content("s.key"), QSsl::Ec));
        return made;
    }

private:
    void run(const QStringList &arguments) const
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(QStringLiteral("openssl"), arguments);
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAllStandardError().constData());
    }

    [[nodiscard]] QByteArray content(const char *name) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QFile::ReadOnly))
            qFatal("cannot read %s", name);
        return file.readAll();
    }

    QTemporaryDir m_folder;
};

inline QByteArray answer(const QByteArray &body, const QByteArray &type = "application/json",
                         const QByteArray &headers = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

inline QByteArray status(const QByteArray &line, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + line + "\r\n" + headers + "Content-Length: 0\r\nConnection: close\r\n\r\n";
}

inline QByteArray redirect(const QByteArray &to)
{
    return status("302 Found", "Location: " + to + "\r\n");
}

inline KeyPointer newKey(const char *kid)
{
    Key::Attributes attributes;
    attributes.kid = kid;
    return *generateKey(*findKeyKind("P-256"), attributes, crypto::systemRandom());
}

inline QByteArray keySet(const std::vector<KeyPointer> &keys)
{
    const SecretBytes text = *exportKeys(keys, KeyExportForm::PublicJwkSet, {}, crypto::systemRandom());
    return QByteArray(text.view().data(), static_cast<qsizetype>(text.view().size()));
}

class KeyServer
{
public:
    struct Request
    {
        QByteArray path;
        QByteArray headers; ///< in lower case

        [[nodiscard]] QByteArray header(const QByteArray &name) const
        {
            const qsizetype at = headers.indexOf("\r\n" + name + ": ");
            if (at < 0)
                return {};
            const qsizetype begin = at + name.size() + 4;
            return headers.mid(begin, headers.indexOf("\r\n", begin) - begin);
        }
    };
    /// Empty: no answer ever comes.
    using Handler = std::function<QByteArray(const Request &)>;

    explicit KeyServer(const QSslConfiguration &tls) : m_server(std::make_unique<QSslServer>())
    {
        static_cast<QSslServer *>(m_server.get())->setSslConfiguration(tls);
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                         [this] { serve(); });
        listen();
    }
    KeyServer() : m_server(std::make_unique<QTcpServer>()) ///< plain HTTP
    {
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                         [this] { serve(); });
        listen();
    }

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    void always(const QByteArray &bytes)
    {
        m_handler = [bytes](const Request &) {
            return bytes;
        };
    }
    /// Connections stay open after what was sent.
    void goSilent() { m_isSilent = true; }
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/jwks.json"),
                           const QString &host = QStringLiteral("localhost")) const
    {
        const bool isTls = qobject_cast<QSslServer *>(m_server.get());
        return QUrl(QStringLiteral("%1://%2:%3%4")
                        .arg(isTls ? QStringLiteral("https") : QStringLiteral("http"), host)
                        .arg(m_server->serverPort())
                        .arg(path));
    }
    [[nodiscard]] const std::vector<Request> &requests() const { return m_requests; }

private:
    void listen()
    {
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("cannot listen on this machine");
    }

    void serve()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket, received = QByteArray()]() mutable {
                                 received += socket->readAll();
                                 if (received.contains("\r\n\r\n"))
                                     respond(*socket, received);
                             });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    void respond(QTcpSocket &socket, const QByteArray &received)
    {
        Request request;
        request.path = received.split(' ').value(1);
        request.headers = received.toLower();
        m_requests.push_back(request);
        const QByteArray bytes = m_handler(request);
        if (bytes.isEmpty())
            return;
        socket.write(bytes);
        if (!m_isSilent)
            socket.disconnectFromHost();
    }

    Handler m_handler = [](const Request &) {
        return status("404 Not Found");
    };
    bool m_isSilent = false;
    std::vector<Request> m_requests;
    std::unique_ptr<QTcpServer> m_server; ///< last, so that it goes first
};

} // namespace jotscope::net
