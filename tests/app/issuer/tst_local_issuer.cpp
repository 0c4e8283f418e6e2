#include "app/issuer/server/bounded_server.h"
#include "core/inspect/inspection.h"
#include "core/issuer/server_metadata.h"
#include "core/keychain/keychain.h"
#include "tests/app/issuer/served_issuer.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

using namespace jotscope;
using namespace jotscope::issuing;

/// The local issuer as programs on this machine find it, well-meaning ones and others.
class TestLocalIssuer : public QObject
{
    Q_OBJECT

private slots:
    void aCommandForAShellGetsAToken();
    void itsTokensVerifyWithItsKeys();
    void noPrivateHalfLeaves();
    void aPageOfThisMachineMayAskAndNoOther();
    void newTermsCountFromTheNextRequestOn();
    void aRotationIsPublishedAtOnce();
    void itListensOnThisMachineAlone();
    void aPortThatIsTakenIsToldWithARemedy();
    void aPortOfTheSystemIsToldWithARemedy();
    void itStopsAndStartsAgainOnTheSamePort();
    void itStopsWithTheProgram();
    void itStopsWhenItsKeyGoes_data();
    void itStopsWhenItsKeyGoes();
    void whatIsNoRequestDoesItNoHarm_data();
    void whatIsNoRequestDoesItNoHarm();
    void aHugeBodyIsCutOff();
    void manyConnectionsAreBounded();
    void aFloodOfRequestsIsAnswered();
    void theLogForgetsTheOldest();

private:
    struct Response
    {
        int status;
        QByteArray body;
        QNetworkReply::RawHeaderPair origin;
    };
    Response finished(QNetworkReply *reply);
    Response get(const QString &url, const QByteArray &origin = {});
    Response postForm(const QString &url, const QByteArray &form, const QByteArray &origin = {});
    /// What comes back to `bytes` until the connection ends or `patience` is over.
    static QByteArray exchange(quint16 port, const QByteArray &bytes, int patience = 1'000);

    QNetworkAccessManager m_network;
};

namespace {

constexpr auto kAskForToken = "grant_type=client_credentials";

} // namespace

TestLocalIssuer::Response TestLocalIssuer::finished(QNetworkReply *reply)
{
    const bool isFinished = QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000);
    const Response response{isFinished ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
                                       : -1,
                            reply->readAll(),
                            {"Access-Control-Allow-Origin", reply->rawHeader("Access-Control-Allow-Origin")}};
    reply->deleteLater();
    return response;
}

TestLocalIssuer::Response TestLocalIssuer::get(const QString &url, const QByteArray &origin)
{
    QNetworkRequest request{QUrl(url)};
    if (!origin.isEmpty())
        request.setRawHeader("Origin", origin);
    return finished(m_network.get(request));
}

TestLocalIssuer::Response TestLocalIssuer::postForm(const QString &url, const QByteArray &form,
                                                    const QByteArray &origin)
{
    QNetworkRequest request{QUrl(url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded");
    if (!origin.isEmpty())
        request.setRawHeader("Origin", origin);
    return finished(m_network.post(request, form));
}

QByteArray TestLocalIssuer::exchange(quint16 port, const QByteArray &bytes, int patience)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected())
        return "not connected";
    socket.write(bytes);
    QByteArray answer;
    QElapsedTimer time;
    time.start();
    while (socket.state() == QAbstractSocket::ConnectedState && time.elapsed() < patience) {
        socket.waitForReadyRead(50);
        answer += socket.readAll();
        if (answer.contains("\r\n\r\n"))
            break;
    }
    return answer;
}

void TestLocalIssuer::aCommandForAShellGetsAToken()
{
    ServedIssuer issuer;
    issuer.terms().client = IssuerClient{"it's", std::make_shared<const SecretBytes>("a $HOME `b`")};
    QVERIFY(issuer.serves());
    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QString::fromStdString(tokenRequestCommand(issuer->terms()))});
    // This thread waits: the issuer needs none of its events.
    QVERIFY(shell.waitForFinished());
    const QJsonObject answer = QJsonDocument::fromJson(shell.readAllStandardOutput()).object();
    QCOMPARE(answer["token_type"].toString(), QStringLiteral("Bearer"));
    const std::vector<IssuerLogEntry> issued = issuer.logged(IssuerEvent::TokenIssued);
    QCOMPARE(issued.size(), std::size_t(1));
    QCOMPARE(issued.front().client, std::string("it's"));
    QCOMPARE(issued.front().status, 200);
}

void TestLocalIssuer::itsTokensVerifyWithItsKeys()
{
    ServedIssuer issuer("RS256");
    QVERIFY(issuer.serves());
    for (const char *path :
         {"/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"}) {
        const Response metadata = get(issuer.url(QLatin1String(path)));
        QCOMPARE(metadata.status, 200);
        const QJsonObject members = QJsonDocument::fromJson(metadata.body).object();
        QCOMPARE(members["issuer"].toString(), issuer.url());
        const Response token = postForm(members["token_endpoint"].toString(), kAskForToken);
        QCOMPARE(token.status, 200);
        const std::string text =
            QJsonDocument::fromJson(token.body).object()["access_token"].toString().toStdString();
        const Response set = get(members["jwks_uri"].toString());
        const KeyRing keys = importKeys(set.body.toStdString(), "set").keys;
        const Inspection inspection = inspect(text, keys, {}, issuer.keys().now());
        QCOMPARE(inspection.tokens.at(0).signature.verdict, SignatureVerdict::Valid);
    }
}

void TestLocalIssuer::noPrivateHalfLeaves()
{
    ServedIssuer issuer("RS256");
    QVERIFY(issuer.serves());
    issuer->setBesides({issuer.add("ES256"), issuer.add("Ed25519"), issuer.add("HS256")});
    issuer->rotateTo({issuer.add("ES384"), "ES384"}, std::nullopt);
    for (const PublishedKeys::Retired &retired : issuer->published().retired)
        QVERIFY(!retired.key.key->isSecret());
    for (const KeyPointer &key : issuer->published().besides)
        QVERIFY(!key->isSecret());
    const Response set = get(issuer.url(QStringLiteral("/jwks.json")));
    QCOMPARE(QJsonDocument::fromJson(set.body).object()["keys"].toArray().size(), 4);
    for (const char *path : {"/", "/jwks.json", "/token", "/.well-known/openid-configuration", "/x"}) {
        const QByteArray body = get(issuer.url(QLatin1String(path))).body;
        for (const char *member :
             {"\"d\"", "\"p\"", "\"q\"", "\"dp\"", "\"dq\"", "\"qi\"", "\"k\"", "\"priv\""})
            QVERIFY2(!body.contains(member), body.constData());
    }
}

void TestLocalIssuer::aPageOfThisMachineMayAskAndNoOther()
{
    ServedIssuer issuer;
    QVERIFY(issuer.serves());
    const QString token = issuer.url(QStringLiteral("/token"));
    const Response own = postForm(token, kAskForToken, "http://localhost:5173");
    QCOMPARE(own.status, 200);
    QCOMPARE(own.origin.second, QByteArray("http://localhost:5173"));
    const Response foreign = postForm(token, kAskForToken, "https://evil.example");
    QCOMPARE(foreign.status, 403);
    QCOMPARE(foreign.origin.second, QByteArray());
    QCOMPARE(issuer.logged(IssuerEvent::OriginForeign).at(0).reason, std::string("https://evil.example"));
    QVERIFY(exchange(issuer.port(), "GET /jwks.json HTTP/1.1\r\nHost: rebound.example\r\n\r\n")
                .startsWith("HTTP/1.1 403"));
    const QByteArray preflight =
        exchange(issuer.port(), "OPTIONS /token HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost:1\r\n"
                                "Access-Control-Request-Method: POST\r\n\r\n")
            .toLower();
    QVERIFY2(preflight.startsWith("http/1.1 204"), preflight.constData());
    QVERIFY(preflight.contains("access-control-allow-methods: get, post"));
    QVERIFY(preflight.contains("access-control-allow-origin: http://localhost:1\r\n"));
}

void TestLocalIssuer::newTermsCountFromTheNextRequestOn()
{
    ServedIssuer issuer;
    QVERIFY(issuer.serves());
    issuer.terms().accessLifetime = std::chrono::seconds(7);
    issuer->setTerms(issuer.terms());
    const Response token = postForm(issuer.url(QStringLiteral("/token")), kAskForToken);
    QCOMPARE(QJsonDocument::fromJson(token.body).object()["expires_in"].toInt(), 7);
}

void TestLocalIssuer::aRotationIsPublishedAtOnce()
{
    ServedIssuer issuer;
    QVERIFY(issuer.serves());
    const auto kids = [&] {
        QStringList names;
        const QByteArray set = get(issuer.url(QStringLiteral("/jwks.json"))).body;
        for (const QJsonValue &key : QJsonDocument::fromJson(set).object()["keys"].toArray())
            names << key["kid"].toString();
        return names;
    };
    const QStringList before = kids();
    QCOMPARE(before.size(), 1);
    issuer->rotateTo({issuer.add("ES256"), "ES256"}, std::chrono::seconds(1));
    const QStringList during = kids();
    QCOMPARE(during.size(), 2);
    QCOMPARE(during.last(), before.first());
    QTest::qWait(1'100);
    QCOMPARE(kids(), QStringList{during.first()});
}

void TestLocalIssuer::itListensOnThisMachineAlone()
{
    ServedIssuer issuer;
    QVERIFY(issuer.serves());
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, issuer.port());
        QVERIFY2(!socket.waitForConnected(2'000), qPrintable(address.toString()));
    }
}

void TestLocalIssuer::aPortThatIsTakenIsToldWithARemedy()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServedIssuer issuer;
    QVERIFY(!issuer.serves(other.serverPort()));
    QVERIFY(issuer->fault().contains(QString::number(other.serverPort())));
    QVERIFY(issuer->fault().contains(QStringLiteral("Choose another port")));
    other.close();
    QVERIFY(issuer.serves(0));
    QCOMPARE(issuer->fault(), QString());
}

void TestLocalIssuer::aPortOfTheSystemIsToldWithARemedy()
{
    QTcpServer system;
    if (system.listen(QHostAddress::LocalHost, 999) ||
        system.serverError() != QAbstractSocket::SocketAccessError)
        QSKIP("Whoever runs this test may listen on any port.");
    ServedIssuer issuer;
    QVERIFY(!issuer.serves(999));
    QVERIFY(issuer->fault().contains(QStringLiteral("above 1023")));
}

void TestLocalIssuer::itStopsAndStartsAgainOnTheSamePort()
{
    ServedIssuer issuer;
    QVERIFY(issuer.serves());
    const quint16 port = issuer.port();
    QTcpSocket open; // a connection that stays does not keep it from stopping
    open.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(open.waitForConnected());
    issuer->stop();
    QVERIFY(!issuer->isOn());
    QVERIFY(issuer->published().current.key == nullptr);
    QTRY_COMPARE(exchange(port, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"), QByteArray("not connected"));
    QVERIFY(issuer.serves(port));
    QCOMPARE(issuer.port(), port);
    QCOMPARE(get(issuer.url(QStringLiteral("/"))).status, 200);
    issuer->stop(); // quickly again
    QVERIFY(issuer.serves(port));
}

void TestLocalIssuer::itStopsWithTheProgram()
{
    quint16 port = 0;
    {
        ServedIssuer issuer;
        QVERIFY(issuer.serves());
        port = issuer.port();
    }
    QCOMPARE(exchange(port, "GET / HTTP/1.1\r\n\r\n"), QByteArray("not connected"));
}

void TestLocalIssuer::itStopsWhenItsKeyGoes_data()
{
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("removed") << false;
    QTest::newRow("locked away") << true;
}

void TestLocalIssuer::itStopsWhenItsKeyGoes()
{
    QFETCH(bool, isLocked);
    ServedIssuer issuer;
    QVERIFY(issuer.serves());
    issuer.add("ES256"); // another one comes: nothing to it
    QVERIFY(issuer->isOn());
    if (isLocked)
        issuer.keys().replace(withoutSecrets(issuer.keys().keychain()));
    else
        issuer.keys().remove({issuer.keys().keychain().entries().front().id});
    QVERIFY(!issuer->isOn());
    QVERIFY(issuer->fault().contains(QStringLiteral("no longer on hand")));
    QTRY_COMPARE(exchange(issuer.port(), "GET / HTTP/1.1\r\n\r\n"), QByteArray("not connected"));
}

void TestLocalIssuer::whatIsNoRequestDoesItNoHarm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a line") << QByteArray("GET /jw");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("zeros") << QByteArray(1'000, '\0');
    QTest::newRow("TLS") << QByteArray::fromHex("16030100f1010000ed0303") + QByteArray(64, 'x');
    QTest::newRow("unknown method") << QByteArray("FROB / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("other version") << QByteArray("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n");
    QTest::newRow("header without a colon") << QByteArray("GET / HTTP/1.1\r\nHost localhost\r\n\r\n");
    QTest::newRow("negative length") << QByteArray(
        "POST /token HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("immense length") << QByteArray(
        "POST /token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n");
    QTest::newRow("length of four gigabytes")
        << QByteArray("POST /token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4294967295\r\n\r\nabc");
    QTest::newRow("broken chunks") << QByteArray(
        "POST /token HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    QTest::newRow("no UTF-8 in the path") << QByteArray("GET /%ff%fe HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("path upwards") << QByteArray("GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("whole URL") << QByteArray("GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("long path") << "GET /" + QByteArray(100'000, 'a') + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    QTest::newRow("many headers") << "GET / HTTP/1.1\r\nHost: localhost\r\n" +
                                         QByteArray("X: y\r\n").repeated(5'000) + "\r\n";
    QTest::newRow("upgrade") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
                                           "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
}

void TestLocalIssuer::whatIsNoRequestDoesItNoHarm()
{
    QFETCH(QByteArray, bytes);
    ServedIssuer issuer;
    QVERIFY(issuer.serves());
    const QByteArray answer = exchange(issuer.port(), bytes, 200);
    QVERIFY2(!answer.contains("root:"), answer.constData());
    QCOMPARE(postForm(issuer.url(QStringLiteral("/token")), kAskForToken).status, 200);
}

void TestLocalIssuer::aHugeBodyIsCutOff()
{
    ServedIssuer issuer;
    QVERIFY(issuer.serves());
    constexpr qint64 kHuge = qint64{64} << 20;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, issuer.port());
    QVERIFY(socket.waitForConnected());
    socket.write(
        "POST /token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        "Content-Length: " +
        QByteArray::number(kHuge) + "\r\n\r\n");
    const QByteArray piece(1 << 16, 'a');
    qint64 sent = 0;
    while (sent < kHuge && socket.state() == QAbstractSocket::ConnectedState) {
        socket.write(piece);
        sent += piece.size();
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(2'000)) {
        }
    }
    QVERIFY2(sent < kHuge, qPrintable(QString::number(sent)));
    QCOMPARE(issuer.logged(IssuerEvent::RequestTooLarge).size(), std::size_t(1));
    QCOMPARE(postForm(issuer.url(QStringLiteral("/token")), kAskForToken).status, 200);
    // One that is long and still within what is taken.
    const QByteArray long_ = QByteArray(kAskForToken) + "&note=" + QByteArray(200'000, 'x');
    QCOMPARE(postForm(issuer.url(QStringLiteral("/token")), long_).status, 200);
}

void TestLocalIssuer::manyConnectionsAreBounded()
{
    ServedIssuer issuer;
    QVERIFY(issuer.serves());
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < BoundedServer::kMostConnections + 40; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, issuer.port());
        QVERIFY(sockets.back()->waitForConnected());
    }
    const auto open = [&] {
        return std::ranges::count_if(
            sockets, [](const auto &socket) { return socket->state() == QAbstractSocket::ConnectedState; });
    };
    QTRY_COMPARE(open(), BoundedServer::kMostConnections);
    sockets.resize(10);
    QTRY_COMPARE(get(issuer.url(QStringLiteral("/jwks.json"))).status, 200);
}

void TestLocalIssuer::aFloodOfRequestsIsAnswered()
{
    ServedIssuer issuer;
    QVERIFY(issuer.serves());
    constexpr std::size_t kRequests = 400;
    QNetworkRequest request{QUrl(issuer.url(QStringLiteral("/token")))};
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded");
    std::vector<QNetworkReply *> replies;
    for (std::size_t i = 0; i < kRequests; ++i)
        replies.push_back(m_network.post(request, kAskForToken));
    QSet<QByteArray> tokens;
    for (QNetworkReply *reply : replies) {
        const Response response = finished(reply);
        QCOMPARE(response.status, 200);
        tokens << response.body;
    }
    QCOMPARE(tokens.size(), int(kRequests));
    QCOMPARE(issuer.logged(IssuerEvent::TokenIssued, kRequests).size(), kRequests);
}

void TestLocalIssuer::theLogForgetsTheOldest()
{
    IssuerLogModel log;
    std::vector<IssuerLogEntry> entries(300);
    for (int round = 0; round < 5; ++round) {
        for (std::size_t i = 0; i < entries.size(); ++i)
            entries[i].status = round * 300 + static_cast<int>(i);
        log.add(entries);
    }
    QCOMPARE(log.rowCount(), IssuerLogModel::kMostRows);
    QCOMPARE(log.entryAt(0).status, 1'499);
    QCOMPARE(log.entryAt(IssuerLogModel::kMostRows - 1).status, 500);
    log.add(std::vector<IssuerLogEntry>(3'000));
    QCOMPARE(log.rowCount(), IssuerLogModel::kMostRows);
    log.clear();
    QCOMPARE(log.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestLocalIssuer)
#include "tst_local_issuer.moc"
