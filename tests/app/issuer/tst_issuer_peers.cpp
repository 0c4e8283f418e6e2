#include "tests/app/issuer/served_issuer.h"
#include "tests/interop/exchange/peer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace jotscope;
using namespace jotscope::issuing;

/// The local issuer served to npm's openid-client, and its tokens checked by npm's jose, through rotations of
/// the key and refreshes.
class TestIssuerPeers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itIsFoundAndItsTokensAreTaken_data();
    void itIsFoundAndItsTokensAreTaken();
    void aClientIsKnownByItsAssertion_data();
    void aClientIsKnownByItsAssertion();
    void aRefreshAndARotationAreFollowed();
    void aKeyThatIsDroppedVerifiesNoMore();
    void aRefreshTokenThatExpiredIsRefused();

private:
    void connectPeers(ServedIssuer &issuer);
    QJsonObject ask(const QByteArray &command);

    QProcess m_peers;
};

namespace {

constexpr auto kId = "shop";
constexpr auto kSecret = "p+q r%s:t";
constexpr int kPatience = 30'000;

void closeTo(ServedIssuer &issuer)
{
    issuer.terms().client = IssuerClient{kId, std::make_shared<const SecretBytes>(kSecret)};
}

} // namespace

void TestIssuerPeers::init()
{
    QVERIFY(m_peers.state() == QProcess::NotRunning);
}

void TestIssuerPeers::cleanup()
{
    m_peers.closeWriteChannel();
    if (m_peers.state() != QProcess::NotRunning)
        QVERIFY(m_peers.waitForFinished(kPatience));
}

void TestIssuerPeers::connectPeers(ServedIssuer &issuer)
{
    m_peers.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_peers.start(QStringLiteral("node"),
                  {QStringLiteral(JOTSCOPE_INTEROP_SCRIPTS "/issuer_client.mjs"), interop::npmFolder(),
                   interop::npmFolder(QStringLiteral("openid-client"), QStringLiteral("6")), issuer.url(),
                   QString::fromLatin1(kId), QString::fromLatin1(kSecret),
                   QStringLiteral("https://api.example")});
    const QJsonObject found = ask("discover");
    QVERIFY2(!found.isEmpty(), "It needs Node.js and npm's jose 5 and openid-client 6, which `packaging/dev "
                               "test` installs.");
    QCOMPARE(found["tokenEndpoint"].toString(), issuer.url(QStringLiteral("/token")));
}

/// Without events of this thread meanwhile: the issuer needs none of them.
QJsonObject TestIssuerPeers::ask(const QByteArray &command)
{
    m_peers.write(command + '\n');
    while (!m_peers.canReadLine()) {
        if (!m_peers.waitForReadyRead(kPatience))
            return {};
    }
    return QJsonDocument::fromJson(m_peers.readLine()).object();
}

void TestIssuerPeers::itIsFoundAndItsTokensAreTaken_data()
{
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<QByteArray>("way");
    QTest::newRow("ES256, secret in the form") << QByteArray("ES256") << QByteArray("post");
    QTest::newRow("RS256, secret in the header") << QByteArray("RS256") << QByteArray("basic");
    QTest::newRow("PS256, secret in the header") << QByteArray("PS256") << QByteArray("basic");
    QTest::newRow("EdDSA, secret in the form") << QByteArray("EdDSA") << QByteArray("post");
}

void TestIssuerPeers::itIsFoundAndItsTokensAreTaken()
{
    QFETCH(QByteArray, alg);
    QFETCH(QByteArray, way);
    ServedIssuer issuer(alg.constData());
    closeTo(issuer);
    issuer.terms().accessLifetime = std::chrono::seconds(42);
    QVERIFY(issuer.serves());
    connectPeers(issuer);
    const QJsonObject token = ask("token " + way);
    QCOMPARE(token["error"].toString(), QString());
    QCOMPARE(token["alg"].toString().toLatin1(), alg);
    QCOMPARE(token["kid"].toString().toStdString(), publishedKid(*issuer->published().current.key));
    QCOMPARE(token["sub"].toString(), QString::fromLatin1(kId));
    QCOMPARE(token["scope"].toString(), QStringLiteral("read write"));
    QCOMPARE(token["lifetime"].toInt(), 42);
    QCOMPARE(token["expiresIn"].toInt(), 42);
}

void TestIssuerPeers::aClientIsKnownByItsAssertion_data()
{
    QTest::addColumn<QByteArray>("alg");
    for (const char *alg : {"ES256", "PS256", "RS256", "EdDSA"})
        QTest::newRow(alg) << QByteArray(alg);
}

void TestIssuerPeers::aClientIsKnownByItsAssertion()
{
    QFETCH(const QByteArray, alg);
    ServedIssuer issuer;
    closeTo(issuer);
    issuer.terms().client->secret = nullptr;
    QVERIFY(issuer.serves());
    connectPeers(issuer);
    const QJsonObject jwk = ask("key " + alg);
    issuer.terms().client->keys = importKeys(QJsonDocument(jwk).toJson().toStdString(), "the client's").keys;
    QCOMPARE(issuer.terms().client->keys.size(), std::size_t(1));
    issuer->setTerms(issuer.terms());
    for (int i = 0; i < 2; ++i) { // each with an assertion of its own
        const QJsonObject token = ask("token assertion");
        QCOMPARE(token["error"].toString(), QString());
        QCOMPARE(token["sub"].toString(), QString::fromLatin1(kId));
    }
    QCOMPARE(ask("refresh")["error"].toString(), QString());
    QVERIFY(ask("token post").contains("error"));
    (void)ask("key " + alg); // which is not registered
    QVERIFY(ask("token assertion").contains("error"));
    const std::vector<IssuerLogEntry> refused = issuer.logged(IssuerEvent::TokenRefused, 2);
    QCOMPARE(refused.size(), std::size_t(2));
    for (const IssuerLogEntry &entry : refused)
        QCOMPARE(entry.error, std::string("invalid_client"));
}

void TestIssuerPeers::aRefreshAndARotationAreFollowed()
{
    ServedIssuer issuer;
    closeTo(issuer);
    QVERIFY(issuer.serves());
    connectPeers(issuer);
    const QJsonObject first = ask("token basic");
    QVERIFY2(first["refreshes"].toBool(), qPrintable(first["error"].toString()));

    issuer->rotateTo({issuer.add("ES256"), "ES256"}, std::chrono::minutes(5));
    const QJsonObject second = ask("refresh");
    QCOMPARE(second["error"].toString(), QString());
    QCOMPARE(second["kid"].toString().toStdString(), publishedKid(*issuer->published().current.key));
    QVERIFY(second["kid"].toString() != first["kid"].toString());
    QCOMPARE(second["scope"].toString(), first["scope"].toString());
    // The old key is published still, also for an API that has not seen it before.
    QCOMPARE(ask("check anew")["kid"].toString(), first["kid"].toString());

    QCOMPARE(ask("replay")["error"].toString(), QStringLiteral("invalid_grant"));
    QCOMPARE(ask("refresh")["error"].toString(), QStringLiteral("invalid_grant")); // revoked with it
    QCOMPARE(issuer.logged(IssuerEvent::TokenRefreshed).size(), std::size_t(1));
    QCOMPARE(issuer.logged(IssuerEvent::TokenRefused, 2).size(), std::size_t(2));
}

void TestIssuerPeers::aKeyThatIsDroppedVerifiesNoMore()
{
    ServedIssuer issuer;
    closeTo(issuer);
    QVERIFY(issuer.serves());
    connectPeers(issuer);
    QCOMPARE(ask("token post")["error"].toString(), QString());
    issuer->rotateTo({issuer.add("ES256"), "ES256"}, std::chrono::seconds(0));
    QCOMPARE(ask("check")["error"].toString(), QString()); // from what the API remembers
    QCOMPARE(ask("check anew")["error"].toString(), QStringLiteral("ERR_JWKS_NO_MATCHING_KEY"));
}

void TestIssuerPeers::aRefreshTokenThatExpiredIsRefused()
{
    ServedIssuer issuer;
    closeTo(issuer);
    issuer.terms().refreshLifetime = std::chrono::seconds(1);
    QVERIFY(issuer.serves());
    connectPeers(issuer);
    QVERIFY(ask("token post")["refreshes"].toBool());
    QTest::qWait(1'100);
    QCOMPARE(ask("refresh")["error"].toString(), QStringLiteral("invalid_grant"));
}

QTEST_GUILESS_MAIN(TestIssuerPeers)
#include "tst_issuer_peers.moc"
