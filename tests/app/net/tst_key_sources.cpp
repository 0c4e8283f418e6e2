#include "app/net/failure_words.h"
#include "app/net/key_sources.h"
#include "tests/app/net/key_server.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace jotscope;
using namespace jotscope::net;
using Kind = TestAuthority::Kind;
using Stage = FetchFailure::Stage;
using Tls = FetchFailure::Tls;

Q_DECLARE_METATYPE(jotscope::FetchFailure::Stage)
Q_DECLARE_METATYPE(jotscope::FetchFailure::Tls)
Q_DECLARE_METATYPE(jotscope::net::TestAuthority::Kind)

namespace {

constexpr Instant kNow{std::chrono::seconds{1'795'500'000}};

} // namespace

/// Keys fetched from real servers on this machine.
class TestKeySources : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void tlsIsThere();
    void aSetIsFetchedOverTls();
    void keysAreOnHandWithTheirUrlButNotItsQuery();
    void nothingIsSentBeforeItIsToldTo();
    void requestsTellNothingOfThePerson();
    void aBadCertificateIsShown_data();
    void aBadCertificateIsShown();
    void theCaOfACompanyIsTrustedOnceAdded();
    void whatFailsSaysHowFarItCame_data();
    void whatFailsSaysHowFarItCame();
    void anUnknownHostIsToldAsSuch();
    void aServerThatNeverAnswersIsGivenUp();
    void anAnswerThatStopsOnItsWaySaysHowMuchCame();
    void aFetchIsCalledOff();
    void redirectsWithinTheHostAreFollowed();
    void redirectsWithoutEndAreGivenUp();
    void anotherHostIsAskedAbout();
    void anotherSchemeIsAskedAbout();
    void aRedirectToPlainHttpElsewhereIsRefused();
    void anIssuerIsDiscovered();
    void theMetadataOfAnOAuthServerAreFoundToo();
    void keysAtAnotherHostThanTheIssuersAreAskedAbout();
    void anotherIssuersMetadataAreRefused();
    void anUnchangedSetIsNotSentAgain();
    void removedKeysComeBackThoughTheSetIsUnchanged();
    void aFreshSetIsNotAskedForAgain();
    void refreshAsksThoughTheSetIsFresh();
    void whatMustNotBeStoredIsAskedForInFull();
    void aRotationIsRemembered();
    void aKeyThatComesBackIsNotWithdrawn();
    void certificatesAreFetchedToo();

private:
    void fetch(const QUrl &url, KeyAddress::Kind kind = KeyAddress::KeySet)
    {
        m_sources->fetch({kind, url});
        settle();
    }
    void refresh(const QUrl &url)
    {
        m_sources->refresh({KeyAddress::KeySet, url});
        settle();
    }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(!m_sources->isBusy(), 30'000); }
    [[nodiscard]] std::size_t count() const { return m_keys->keychain().size(); }
    [[nodiscard]] const RemoteKeySet &set() const { return m_sources->sets().front(); }

    std::optional<TestAuthority> m_authority;
    QSslConfiguration m_valid;
    std::unique_ptr<KeyServer> m_server;
    std::unique_ptr<KeysOnHand> m_keys;
    KeySources *m_sources = nullptr;
    Instant m_now = kNow;
};

void TestKeySources::initTestCase()
{
    m_authority.emplace();
    m_valid = m_authority->configuration(Kind::Valid);
}

void TestKeySources::init()
{
    m_now = kNow;
    m_server = std::make_unique<KeyServer>(m_valid);
    m_keys = std::make_unique<KeysOnHand>();
    m_keys->setClock([this] { return m_now; });
    m_sources = &KeySources::of(*m_keys);
    m_sources->addAuthorities(m_authority->pem());
}

void TestKeySources::cleanup()
{
    m_keys.reset();
    m_server.reset();
}

void TestKeySources::tlsIsThere()
{
    QVERIFY(QSslSocket::supportsSsl());
}

void TestKeySources::aSetIsFetchedOverTls()
{
    m_server->always(answer(keySet({newKey("a"), newKey("b")})));
    fetch(m_server->url());
    QVERIFY2(!m_sources->failure(),
             m_sources->failure() ? qPrintable(failureMessage(*m_sources->failure())) : "");
    QVERIFY(m_sources->answer());
    QCOMPARE(m_sources->answer()->addition.added, std::size_t{2});
    QCOMPARE(count(), std::size_t{2});
}

void TestKeySources::keysAreOnHandWithTheirUrlButNotItsQuery()
{
    m_server->always(answer(keySet({newKey("a")})));
    fetch(m_server->url("/keys?token=hush"));
    QCOMPARE(count(), std::size_t{1});
    const KeyOrigin &origin = m_keys->keychain().entries().front().origin;
    QCOMPARE(origin.kind, KeyOrigin::Network);
    QCOMPARE(QString::fromStdString(origin.place), m_server->url("/keys").toString());
    QCOMPARE(m_server->requests().front().path, QByteArray("/keys?token=hush"));
}

void TestKeySources::nothingIsSentBeforeItIsToldTo()
{
    QTest::qWait(50);
    QVERIFY(m_server->requests().empty());
    QVERIFY(m_sources->askedHosts().isEmpty());
    fetch(m_server->url());
    QCOMPARE(m_sources->askedHosts(), QStringList{hostOf(m_server->url())});
}

void TestKeySources::requestsTellNothingOfThePerson()
{
    m_server->always(answer(keySet({newKey("a")}), "application/json", "Set-Cookie: id=1\r\n"));
    fetch(m_server->url());
    refresh(m_server->url());
    QCOMPARE(m_server->requests().size(), std::size_t{2});
    const KeyServer::Request &request = m_server->requests().back();
    QCOMPARE(request.header("user-agent"), QByteArray("jotscope"));
    QCOMPARE(request.header("accept-language"), QByteArray("*"));
    QVERIFY(!request.headers.contains("\r\ncookie:"));
    QVERIFY(!request.headers.contains("\r\nreferer:"));
}

void TestKeySources::aBadCertificateIsShown_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Tls>("fault");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("issuer");
    QTest::newRow("expired") << Kind::Expired << Tls::Expired << "localhost"
                             << "Jotscope Test CA";
    QTest::newRow("another host's") << Kind::OtherHost << Tls::HostName << "other.example"
                                    << "Jotscope Test CA";
    QTest::newRow("self-signed") << Kind::SelfSigned << Tls::SelfSigned << "localhost"
                                 << "localhost";
}

void TestKeySources::aBadCertificateIsShown()
{
    QFETCH(const Kind, kind);
    QFETCH(const Tls, fault);
    QFETCH(const QString, subject);
    QFETCH(const QString, issuer);
    KeyServer server(m_authority->configuration(kind));
    server.always(answer(keySet({newKey("a")})));
    fetch(server.url());
    QVERIFY(m_sources->failure());
    const FetchFailure &failure = *m_sources->failure();
    QCOMPARE(failure.stage, Stage::Tls);
    QCOMPARE(failure.tls, fault);
    QCOMPARE(failure.host, hostOf(server.url()));
    QVERIFY(failure.certificate);
    QCOMPARE(failure.certificate->subject, subject);
    QCOMPARE(failure.certificate->issuer, issuer);
    QVERIFY(failure.certificate->notAfter.isValid());
    QVERIFY(certificateText(failure).contains(issuer));
    QVERIFY(server.requests().empty());
    QCOMPARE(count(), std::size_t{0});
}

void TestKeySources::theCaOfACompanyIsTrustedOnceAdded()
{
    m_server->always(answer(keySet({newKey("a")})));
    KeysOnHand other;
    other.setClock([] { return kNow; });
    KeySources &sources = KeySources::of(other);
    sources.fetch({KeyAddress::KeySet, m_server->url()});
    QTRY_VERIFY(!sources.isBusy());
    QCOMPARE(sources.failure()->tls, Tls::UnknownIssuer);
    QCOMPARE(sources.addAuthorities(m_authority->pem()), 1);
    sources.fetch({KeyAddress::KeySet, m_server->url()});
    QTRY_VERIFY(!sources.isBusy());
    QVERIFY(!sources.failure());
    QCOMPARE(other.keychain().size(), std::size_t{1});
    QCOMPARE(sources.addAuthorities("no certificate"), 0);
}

void TestKeySources::whatFailsSaysHowFarItCame_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("told");
    const QByteArray good = keySet({newKey("a")});
    QTest::newRow("not found") << status("404 Not Found") << Stage::Status << "404 Not Found";
    QTest::newRow("a login") << status("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n")
                             << Stage::Status << "401";
    QTest::newRow("broken") << status("500 Internal Server Error") << Stage::Status << "500";
    QTest::newRow("not modified, unasked") << status("304 Not Modified") << Stage::Status << "304";
    QTest::newRow("a page") << answer("<html></html>", "text/html") << Stage::ContentType << "text/html";
    QTest::newRow("no JSON") << answer("{\"keys\": oops}") << Stage::Json << "1";
    QTest::newRow("no keys") << answer("{\"keys\":[]}") << Stage::Key << "no key";
    QTest::newRow("huge") << answer(QByteArray(2 << 20, ' ')) << Stage::Size << "larger";
    QByteArray endless = answer(QByteArray(2 << 20, ' '));
    endless.replace("Content-Length: 2097152\r\n", "");
    QTest::newRow("huge, unannounced") << endless << Stage::Size << "larger";
    QByteArray cut = answer(good);
    cut.chop(20);
    QTest::newRow("truncated") << cut << Stage::Tcp << "TCP";
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n") << Stage::Tcp << "TCP";
}

void TestKeySources::whatFailsSaysHowFarItCame()
{
    QFETCH(const QByteArray, response);
    QFETCH(const Stage, stage);
    QFETCH(const QString, told);
    m_server->always(response);
    fetch(m_server->url());
    QVERIFY(m_sources->failure());
    QCOMPARE(m_sources->failure()->stage, stage);
    const QString message = failureMessage(*m_sources->failure());
    QVERIFY2(message.contains(told), qPrintable(message));
    QVERIFY2(message.contains(hostOf(m_server->url())), qPrintable(message));
    QVERIFY(!failureRemedy(*m_sources->failure()).isEmpty());
    QCOMPARE(count(), std::size_t{0});
    QVERIFY(m_sources->sets().empty());
}

void TestKeySources::anUnknownHostIsToldAsSuch()
{
    // The name is one that DNS must never know (RFC 6761 section 6.4).
    fetch(QUrl("https://keys.invalid/jwks.json"));
    QVERIFY(m_sources->failure());
    const Stage stage = m_sources->failure()->stage;
    if (stage == Stage::Proxy || stage == Stage::Status)
        QSKIP("a proxy stands between this machine and DNS");
    QCOMPARE(stage, Stage::Dns);
}

void TestKeySources::aServerThatNeverAnswersIsGivenUp()
{
    FetchLimits limits;
    limits.time = std::chrono::milliseconds(200);
    m_sources->setLimits(limits);
    m_server->always({});
    fetch(m_server->url());
    QCOMPARE(m_sources->failure()->stage, Stage::Time);
}

void TestKeySources::anAnswerThatStopsOnItsWaySaysHowMuchCame()
{
    QByteArray half = answer(QByteArray(100, ' '));
    half.chop(60);
    m_server->always(half);
    m_server->goSilent();
    FetchLimits limits;
    limits.time = std::chrono::milliseconds(1000);
    m_sources->setLimits(limits);
    fetch(m_server->url());
    QVERIFY(m_sources->failure());
    QCOMPARE(m_sources->failure()->stage, Stage::Tcp);
    QCOMPARE(m_sources->failure()->detail, QStringLiteral("40 of 100 bytes came within 1 s"));
}

void TestKeySources::aFetchIsCalledOff()
{
    m_server->always({});
    m_sources->fetch({KeyAddress::KeySet, m_server->url()});
    QVERIFY(m_sources->isBusy());
    m_sources->cancel();
    QVERIFY(!m_sources->isBusy());
    QVERIFY(!m_sources->failure());
    m_server->always(answer(keySet({newKey("a")})));
    fetch(m_server->url());
    QCOMPARE(count(), std::size_t{1});
}

void TestKeySources::redirectsWithinTheHostAreFollowed()
{
    m_server->setHandler([](const KeyServer::Request &request) {
        return request.path == "/old" ? redirect("/jwks.json") : answer(keySet({newKey("a")}));
    });
    fetch(m_server->url("/old"));
    QCOMPARE(count(), std::size_t{1});
}

void TestKeySources::redirectsWithoutEndAreGivenUp()
{
    m_server->always(redirect("/jwks.json"));
    fetch(m_server->url());
    QCOMPARE(m_sources->failure()->stage, Stage::Redirect);
    QCOMPARE(m_server->requests().size(), std::size_t{1} + FetchLimits().redirects);
}

void TestKeySources::anotherHostIsAskedAbout()
{
    const QUrl there = m_server->url("/there", "127.0.0.1");
    m_server->setHandler([there](const KeyServer::Request &request) {
        return request.path == "/there" ? answer(keySet({newKey("a")})) : redirect(there.toEncoded());
    });
    fetch(m_server->url());
    QVERIFY(m_sources->question());
    QCOMPARE(m_sources->question()->to, there);
    QCOMPARE(m_server->requests().size(), std::size_t{1});
    QCOMPARE(count(), std::size_t{0});
    m_sources->proceed();
    settle();
    QCOMPARE(count(), std::size_t{1});
    QCOMPARE(m_sources->askedHosts().size(), 2);
}

void TestKeySources::anotherSchemeIsAskedAbout()
{
    KeyServer plain;
    plain.always(answer(keySet({newKey("a")})));
    m_server->always(redirect(plain.url().toEncoded()));
    fetch(m_server->url());
    QVERIFY(m_sources->question());
    QCOMPARE(m_sources->question()->to.scheme(), QString("http"));
    QVERIFY(plain.requests().empty());
    m_sources->cancel();
    QVERIFY(!m_sources->question());
    m_sources->proceed();
    QVERIFY(!m_sources->isBusy());
}

void TestKeySources::aRedirectToPlainHttpElsewhereIsRefused()
{
    m_server->always(redirect("http://a.example/keys"));
    fetch(m_server->url());
    QVERIFY(!m_sources->question());
    QCOMPARE(m_sources->failure()->stage, Stage::Redirect);
}

void TestKeySources::anIssuerIsDiscovered()
{
    const QByteArray issuer = m_server->url("/realm").toEncoded();
    m_server->setHandler([issuer](const KeyServer::Request &request) {
        if (request.path == "/realm/.well-known/openid-configuration")
            return answer(R"({"issuer":")" + issuer + R"(","jwks_uri":")" + issuer + R"(/certs"})");
        return request.path == "/realm/certs" ? answer(keySet({newKey("a")})) : status("404 Not Found");
    });
    fetch(m_server->url("/realm"), KeyAddress::Issuer);
    QCOMPARE(count(), std::size_t{1});
    QCOMPARE(set().keySet, m_server->url("/realm/certs"));
}

void TestKeySources::theMetadataOfAnOAuthServerAreFoundToo()
{
    const QByteArray issuer = m_server->url("/realm").toEncoded();
    m_server->setHandler([issuer](const KeyServer::Request &request) {
        if (request.path == "/.well-known/oauth-authorization-server/realm")
            return answer(R"({"issuer":")" + issuer + R"(","jwks_uri":")" + issuer + R"(/certs"})");
        return request.path == "/realm/certs" ? answer(keySet({newKey("a")})) : status("404 Not Found");
    });
    fetch(m_server->url("/realm"), KeyAddress::Issuer);
    QCOMPARE(count(), std::size_t{1});
    QCOMPARE(m_server->requests().size(), std::size_t{3});
}

void TestKeySources::keysAtAnotherHostThanTheIssuersAreAskedAbout()
{
    const QByteArray issuer = m_server->url("").toEncoded();
    const QUrl there = m_server->url("/certs", "127.0.0.1");
    m_server->setHandler([issuer, there](const KeyServer::Request &request) {
        return request.path == "/certs"
                   ? answer(keySet({newKey("a")}))
                   : answer(R"({"issuer":")" + issuer + R"(","jwks_uri":")" + there.toEncoded() + R"("})");
    });
    fetch(m_server->url(""), KeyAddress::Issuer);
    QVERIFY(m_sources->question());
    QCOMPARE(m_sources->question()->to, there);
    m_sources->proceed();
    settle();
    QCOMPARE(count(), std::size_t{1});
}

void TestKeySources::anotherIssuersMetadataAreRefused()
{
    const QByteArray keys = m_server->url("/certs").toEncoded();
    m_server->always(answer(R"({"issuer":"https://evil.example","jwks_uri":")" + keys + R"("})"));
    fetch(m_server->url(""), KeyAddress::Issuer);
    QCOMPARE(m_sources->failure()->stage, Stage::Metadata);
    QVERIFY(failureMessage(*m_sources->failure()).contains("https://evil.example"));
    QCOMPARE(m_server->requests().size(), std::size_t{1});
}

void TestKeySources::anUnchangedSetIsNotSentAgain()
{
    const QByteArray body = keySet({newKey("a")});
    m_server->setHandler([body](const KeyServer::Request &request) {
        return request.header("if-none-match") == "\"v1\""
                   ? status("304 Not Modified", "ETag: \"v1\"\r\n")
                   : answer(body, "application/json", "ETag: \"v1\"\r\n");
    });
    fetch(m_server->url());
    QVERIFY(m_server->requests().back().header("if-none-match").isEmpty());
    m_now += std::chrono::hours(1);
    fetch(m_server->url());
    QCOMPARE(m_server->requests().back().header("if-none-match"), QByteArray("\"v1\""));
    QVERIFY(m_sources->answer()->isNotModified);
    QCOMPARE(set().fetchedAt, m_now);
    QCOMPARE(set().keys.size(), std::size_t{1});
    QVERIFY(set().rotations.empty());
}

void TestKeySources::removedKeysComeBackThoughTheSetIsUnchanged()
{
    const QByteArray body = keySet({newKey("a")});
    m_server->setHandler([body](const KeyServer::Request &request) {
        return request.header("if-none-match").isEmpty()
                   ? answer(body, "application/json", "ETag: \"v1\"\r\nCache-Control: max-age=600\r\n")
                   : status("304 Not Modified");
    });
    fetch(m_server->url());
    m_keys->remove({m_keys->keychain().entries().front().id});
    QCOMPARE(count(), std::size_t{0});
    fetch(m_server->url());
    QCOMPARE(count(), std::size_t{1});
}

void TestKeySources::aFreshSetIsNotAskedForAgain()
{
    m_server->always(answer(keySet({newKey("a")}), "application/json", "Cache-Control: max-age=600\r\n"));
    fetch(m_server->url());
    m_now += std::chrono::seconds(599);
    fetch(m_server->url());
    QVERIFY(m_sources->answer()->wasFresh);
    QCOMPARE(m_server->requests().size(), std::size_t{1});
    m_now += std::chrono::seconds(2);
    fetch(m_server->url());
    QCOMPARE(m_server->requests().size(), std::size_t{2});
}

void TestKeySources::refreshAsksThoughTheSetIsFresh()
{
    m_server->always(answer(keySet({newKey("a")}), "application/json", "Cache-Control: max-age=600\r\n"));
    fetch(m_server->url());
    refresh(m_server->url());
    QCOMPARE(m_server->requests().size(), std::size_t{2});
}

void TestKeySources::whatMustNotBeStoredIsAskedForInFull()
{
    m_server->always(
        answer(keySet({newKey("a")}), "application/json", "ETag: \"v1\"\r\nCache-Control: no-store\r\n"));
    fetch(m_server->url());
    refresh(m_server->url());
    QVERIFY(m_server->requests().back().header("if-none-match").isEmpty());
}

void TestKeySources::aRotationIsRemembered()
{
    const KeyPointer first = newKey("2025");
    const KeyPointer stays = newKey("2026");
    m_server->always(answer(keySet({first, stays})));
    fetch(m_server->url());
    QVERIFY(set().rotations.empty());
    m_now += std::chrono::hours(24);
    m_server->always(answer(keySet({stays, newKey("2027")})));
    refresh(m_server->url());
    QCOMPARE(set().rotations.size(), std::size_t{1});
    const Rotation &rotation = set().rotations.front();
    QCOMPARE(rotation.at, m_now);
    QCOMPARE(rotation.came.size(), std::size_t{1});
    QCOMPARE(rotation.came.front().kid, std::string("2027"));
    QCOMPARE(rotation.went.size(), std::size_t{1});
    const WithdrawnKey *withdrawn = set().withdrawnAs("2025");
    QVERIFY(withdrawn);
    QCOMPARE(withdrawn->lastSeen, kNow);
    QCOMPARE(withdrawn->missed, m_now);
    QVERIFY(!set().withdrawnAs("2026"));
    QVERIFY(!set().withdrawnAs("2019"));
    QCOMPARE(count(), std::size_t{3}); // what was published once still verifies old tokens
}

void TestKeySources::aKeyThatComesBackIsNotWithdrawn()
{
    const KeyPointer first = newKey("2025");
    const KeyPointer second = newKey("2026");
    for (const KeyPointer &key : {first, second, first}) {
        m_server->always(answer(keySet({key})));
        refresh(m_server->url());
    }
    QVERIFY(!set().withdrawnAs("2025"));
    QVERIFY(set().withdrawnAs("2026"));
    QCOMPARE(set().rotations.size(), std::size_t{2});
}

void TestKeySources::certificatesAreFetchedToo()
{
    m_server->always(answer(m_authority->pem(), "application/pem-certificate-chain"));
    fetch(m_server->url("/chain.pem"), KeyAddress::Certificates);
    QCOMPARE(count(), std::size_t{1});
    QVERIFY(!m_keys->keys().front()->attributes().certificates.empty());
}

QTEST_MAIN(TestKeySources)
#include "tst_key_sources.moc"
