#include "core/issuer/issuer.h"
#include "core/issuer/loopback.h"
#include "core/issuer/server_metadata.h"
#include "core/jose/keys/key_generation.h"
#include "core/jose/keys/key_import.h"
#include "tests/core/issuer/issuers.h"

#include <QTest>

Q_DECLARE_METATYPE(jotscope::IssuerEvent)

using namespace jotscope;
using namespace jotscope::vectors;

/// What an issuer answers, to whom, and what it says of that.
class TestIssuer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void metadataLeadToEverything_data();
    void metadataLeadToEverything();
    void metadataSayWhoIsServed();
    void noPrivateHalfIsEverPublished_data();
    void noPrivateHalfIsEverPublished();
    void theKeySetHasWhatVerifiesTheTokens();
    void aRotationKeepsTheOldKeyForAWhile();
    void aRotationCanDropTheOldKeyAtOnce();
    void aKeyThatComesBackIsPublishedOnce();
    void answersHaveTheirStatus_data();
    void answersHaveTheirStatus();
    void loopbackIsKnownByName_data();
    void loopbackIsKnownByName();
    void pagesOfThisMachineMayRead();
    void tokensAreNotToBeStored();
    void theLogSaysWhatWasIssuedAndNoSecret();
    void theCommandIsQuotedForAShell();

private:
    IssuerAnswer get(const std::string &path)
    {
        return ask({.method = "GET", .path = path, .host = "127.0.0.1:7519"});
    }
    IssuerAnswer post(const std::string &body)
    {
        return ask({.method = "POST",
                    .path = "/token",
                    .host = "localhost:7519",
                    .contentType = "application/x-www-form-urlencoded",
                    .body = body});
    }
    IssuerAnswer ask(const IssuerRequest &request, Instant now = kIssuerNow)
    {
        return answer(request, m_terms, m_state, now, kIssuerRandom);
    }

    IssuerTerms m_terms;
    IssuerState m_state;
};

namespace {

std::string headerOf(const IssuerAnswer &answer, std::string_view name)
{
    std::string value;
    for (const auto &[key, text] : answer.headers) {
        if (key == name)
            value += value.empty() ? text : '\n' + text;
    }
    return value;
}

KeyRing keysIn(const std::string &set)
{
    return importKeys(set, "test").keys;
}

std::vector<std::string> kidsIn(const std::string &set)
{
    std::vector<std::string> kids;
    const JsonDocument document = JsonDocument::parse(set);
    for (const JsonValue key : document.root().member("keys").elements())
        kids.push_back(key.member("kid").string());
    return kids;
}

} // namespace

void TestIssuer::init()
{
    m_terms = openTerms();
    m_state = IssuerState{{.current = es256(), .retired = {}, .besides = {}}, {}};
}

void TestIssuer::metadataLeadToEverything_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("OpenID Connect Discovery") << QByteArray("/.well-known/openid-configuration");
    QTest::newRow("RFC 8414") << QByteArray("/.well-known/oauth-authorization-server");
}

void TestIssuer::metadataLeadToEverything()
{
    QFETCH(QByteArray, path);
    m_terms.scopes = {"read", "write"};
    const IssuerAnswer found = get(path.toStdString());
    QCOMPARE(found.status, 200);
    QCOMPARE(headerOf(found, "Content-Type"), std::string("application/json"));
    const JsonDocument document = JsonDocument::parse(found.body);
    QVERIFY(document.isStrict());
    const JsonValue metadata = document.root();
    QCOMPARE(metadata.member("issuer").string(), m_terms.issuer);
    QCOMPARE(metadata.member("token_endpoint").string(), m_terms.issuer + "/token");
    QCOMPARE(metadata.member("jwks_uri").string(), m_terms.issuer + "/jwks.json");
    QCOMPARE(metadata.member("grant_types_supported").raw(),
             std::string_view(R"(["client_credentials","refresh_token"])"));
    QCOMPARE(metadata.member("scopes_supported").raw(), std::string_view(R"(["read","write"])"));
    QCOMPARE(metadata.member("id_token_signing_alg_values_supported").raw(),
             std::string_view(R"(["ES256"])"));
    // Demanded by OpenID Connect Discovery section 3 and RFC 8414 section 2.
    for (const char *name : {"response_types_supported", "subject_types_supported"})
        QVERIFY2(metadata.member(name).size() > 0, name);
    QVERIFY(!metadata.member("authorization_endpoint").exists());
    QCOMPARE(get(metadata.member("jwks_uri").string().substr(m_terms.issuer.size())).status, 200);
}

void TestIssuer::metadataSayWhoIsServed()
{
    const auto methods = [this] {
        const JsonDocument document = JsonDocument::parse(get("/.well-known/openid-configuration").body);
        return std::string(document.root().member("token_endpoint_auth_methods_supported").raw());
    };
    QCOMPARE(methods(), std::string(R"(["client_secret_basic","client_secret_post","none"])"));
    m_terms = closedTerms();
    m_terms.givesRefreshTokens = false;
    QCOMPARE(methods(), std::string(R"(["client_secret_basic","client_secret_post"])"));
    m_terms.client->keys = {es256().key};
    QCOMPARE(methods(), std::string(R"(["client_secret_basic","client_secret_post","private_key_jwt"])"));
    m_terms.client->secret = nullptr;
    QCOMPARE(methods(), std::string(R"(["private_key_jwt"])"));
    QCOMPARE(JsonDocument::parse(get("/.well-known/oauth-authorization-server").body)
                 .root()
                 .member("token_endpoint_auth_signing_alg_values_supported")
                 .raw(),
             std::string_view(R"(["ES256"])"));
    const JsonDocument document = JsonDocument::parse(get("/.well-known/openid-configuration").body);
    QCOMPARE(document.root().member("grant_types_supported").raw(),
             std::string_view(R"(["client_credentials"])"));
    QVERIFY(!document.root().member("scopes_supported").exists());
}

void TestIssuer::noPrivateHalfIsEverPublished_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"RS256", "PS512", "ES256", "ES384", "ES512", "ES256K", "Ed25519", "Ed448"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestIssuer::noPrivateHalfIsEverPublished()
{
    QFETCH(QByteArray, kind);
    const auto key = [&] {
        return *generateKey(*findKeyKind(kind.toStdString()), {}, kIssuerRandom);
    };
    m_state.keys.current = {key(), kind.toStdString()};
    m_state.keys.besides = {key(), key(), secretOf(32)};
    m_state.keys = rotated(m_state.keys, {key(), kind.toStdString()}, kIssuerNow, std::nullopt);
    const std::string set = get("/jwks.json").body;
    const JsonDocument document = JsonDocument::parse(set);
    QVERIFY(document.isStrict());
    QCOMPARE(document.root().member("keys").size(), std::size_t(4)); // the secret has no public half
    for (const JsonValue jwk : document.root().member("keys").elements()) {
        for (const char *member : {"d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"})
            QVERIFY2(!jwk.member(member).exists(), member);
        QVERIFY(!jwk.member("kid").string().empty());
        QCOMPARE(jwk.member("use").string(), std::string("sig"));
    }
    for (const KeyPointer &published : keysIn(set))
        QVERIFY(!published->isSecret());
    for (const char *path : {"/", "/.well-known/openid-configuration", "/token", "/nowhere"})
        QVERIFY(get(path).body.find("\"d\"") == std::string::npos);
}

void TestIssuer::theKeySetHasWhatVerifiesTheTokens()
{
    const IssuerAnswer set = get("/jwks.json");
    QCOMPARE(set.status, 200);
    QCOMPARE(headerOf(set, "Content-Type"), std::string("application/jwk-set+json"));
    const KeyRing keys = keysIn(set.body);
    QCOMPARE(keys.size(), std::size_t(1));
    QCOMPARE(keys.front()->thumbprint(), es256().key->thumbprint());
    QCOMPARE(keys.front()->attributes().alg, std::string("ES256"));
    QCOMPARE(kidsIn(set.body), std::vector<std::string>{publishedKid(*es256().key)});
}

void TestIssuer::aRotationKeepsTheOldKeyForAWhile()
{
    using std::chrono::seconds;
    const IssuerKey next{keyIn("Ed25519.pkcs8.pem"), "EdDSA"};
    m_state.keys = rotated(m_state.keys, next, kIssuerNow, seconds(60));
    const std::string oldKid = publishedKid(*es256().key);
    const std::string newKid = publishedKid(*next.key);
    const IssuerRequest wanted{.method = "GET", .path = "/jwks.json", .host = "[::1]:7519"};
    QCOMPARE(kidsIn(ask(wanted, kIssuerNow + seconds(59)).body), (std::vector<std::string>{newKid, oldKid}));
    QCOMPARE(kidsIn(ask(wanted, kIssuerNow + seconds(60)).body), std::vector<std::string>{newKid});
    QCOMPARE(post("grant_type=client_credentials").entry.kid, newKid);
}

void TestIssuer::aRotationCanDropTheOldKeyAtOnce()
{
    const IssuerKey next{keyIn("Ed25519.pkcs8.pem"), "EdDSA"};
    m_state.keys = rotated(m_state.keys, next, kIssuerNow, std::chrono::seconds(0));
    QCOMPARE(kidsIn(get("/jwks.json").body), std::vector<std::string>{publishedKid(*next.key)});
}

void TestIssuer::aKeyThatComesBackIsPublishedOnce()
{
    const IssuerKey next{keyIn("Ed25519.pkcs8.pem"), "EdDSA"};
    const PublishedKeys before = m_state.keys;
    m_state.keys = rotated(m_state.keys, next, kIssuerNow, std::nullopt);
    m_state.keys = rotated(m_state.keys, es256(), kIssuerNow, std::nullopt);
    QCOMPARE(kidsIn(get("/jwks.json").body),
             (std::vector<std::string>{publishedKid(*es256().key), publishedKid(*next.key)}));
    const PublishedKeys same = rotated(before, es256(), kIssuerNow, std::nullopt);
    QVERIFY(same.retired.empty());
}

void TestIssuer::answersHaveTheirStatus_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::addColumn<IssuerEvent>("event");
    const auto row = [](const char *name, const char *method, const char *path, const char *host,
                        const char *origin, int status, IssuerEvent event) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(host)
                            << QByteArray(origin) << status << event;
    };
    const char *here = "127.0.0.1:7519";
    row("overview", "GET", "/", here, "", 200, IssuerEvent::OverviewServed);
    row("without a host", "GET", "/", "", "", 200, IssuerEvent::OverviewServed);
    row("only the head", "HEAD", "/jwks.json", here, "", 200, IssuerEvent::KeySetServed);
    row("unknown", "GET", "/authorize", here, "", 404, IssuerEvent::PathUnknown);
    row("no path", "GET", "", here, "", 404, IssuerEvent::PathUnknown);
    row("below a path", "GET", "/jwks.json/", here, "", 404, IssuerEvent::PathUnknown);
    row("keys are not posted", "POST", "/jwks.json", here, "", 405, IssuerEvent::MethodWrong);
    row("tokens are not got", "GET", "/token", here, "", 405, IssuerEvent::MethodWrong);
    row("delete", "DELETE", "/token", here, "", 405, IssuerEvent::MethodWrong);
    row("method in another case", "get", "/", here, "", 405, IssuerEvent::MethodWrong);
    row("preflight", "OPTIONS", "/token", here, "http://localhost:3000", 204, IssuerEvent::PreflightAnswered);
    row("a site under its own name", "GET", "/", "evil.example:7519", "", 403, IssuerEvent::HostForeign);
    row("page of a site", "POST", "/token", here, "https://evil.example", 403, IssuerEvent::OriginForeign);
    row("page of no site", "POST", "/token", here, "null", 403, IssuerEvent::OriginForeign);
    row("preflight of a site", "OPTIONS", "/token", here, "https://evil.example", 403,
        IssuerEvent::OriginForeign);
    row("public keys for a site", "GET", "/jwks.json", here, "https://evil.example", 200,
        IssuerEvent::KeySetServed);
}

void TestIssuer::answersHaveTheirStatus()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, origin);
    const IssuerAnswer given = ask({.method = method.toStdString(),
                                    .path = path.toStdString(),
                                    .host = host.toStdString(),
                                    .origin = origin.toStdString()});
    QTEST(given.status, "status");
    QTEST(given.entry.event, "event");
    QCOMPARE(given.entry.status, given.status);
    if (given.status == 405)
        QVERIFY(!headerOf(given, "Allow").empty());
    if (method == "HEAD")
        QVERIFY(given.body.empty());
    if (given.status >= 400)
        QVERIFY(JsonDocument::parse(given.body).root().member("error").isString());
}

void TestIssuer::loopbackIsKnownByName_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isLoopback");
    for (const char *host : {"localhost", "LOCALHOST:80", "app.localhost:3000", "127.0.0.1", "127.8.9.1:1",
                             "[::1]", "[::1]:7519"})
        QTest::newRow(host) << QByteArray(host) << true;
    for (const char *host :
         {"", "example.com", "localhost.example.com", "127.0.0.1.example.com", "127.example.com", "127.1",
          "128.0.0.1", "xlocalhost", "[::2]", "localhost:80:80", "localhost:x", "0.0.0.0"})
        QTest::newRow(*host ? host : "nothing") << QByteArray(host) << false;
}

void TestIssuer::loopbackIsKnownByName()
{
    QFETCH(QByteArray, host);
    QTEST(isLoopbackHost(host.toStdString()), "isLoopback");
    QTEST(isLoopbackOrigin("http://" + host.toStdString()), "isLoopback");
    QVERIFY(!isLoopbackOrigin(host.toStdString()));
}

void TestIssuer::pagesOfThisMachineMayRead()
{
    const auto allowed = [this](const std::string &origin) {
        const IssuerAnswer given =
            ask({.method = "GET", .path = "/jwks.json", .host = "127.0.0.1", .origin = origin});
        if (headerOf(given, "Vary") != "Origin") // else a cache gives one origin's answer to another
            return std::string("no Vary");
        return headerOf(given, "Access-Control-Allow-Origin");
    };
    QCOMPARE(allowed("http://localhost:5173"), std::string("http://localhost:5173"));
    QCOMPARE(allowed("https://evil.example"), std::string());
    QCOMPARE(allowed(""), std::string());
}

void TestIssuer::tokensAreNotToBeStored()
{
    for (const char *body : {"grant_type=client_credentials", "grant_type=password"}) {
        const IssuerAnswer given = post(body);
        QCOMPARE(headerOf(given, "Cache-Control"), std::string("no-store"));
        QCOMPARE(headerOf(given, "Pragma"), std::string("no-cache"));
    }
    m_terms = closedTerms();
    const IssuerAnswer unknown = post("grant_type=client_credentials");
    QCOMPARE(unknown.status, 401);
    QVERIFY(headerOf(unknown, "WWW-Authenticate").starts_with("Basic "));
}

void TestIssuer::theLogSaysWhatWasIssuedAndNoSecret()
{
    m_terms = closedTerms();
    const std::string credentials = "&client_id=shop&client_secret=s%2Bp%3Aa+ce%25";
    const IssuerAnswer issued = post("grant_type=client_credentials&scope=read" + credentials);
    QCOMPARE(issued.entry.event, IssuerEvent::TokenIssued);
    QCOMPARE(issued.entry.at, kIssuerNow);
    QCOMPARE(issued.entry.method, std::string("POST"));
    QCOMPARE(issued.entry.path, std::string("/token"));
    QCOMPARE(issued.entry.client, std::string("shop"));
    QCOMPARE(issued.entry.scope, std::string("read"));
    QCOMPARE(issued.entry.lifetime, std::chrono::seconds(300));
    QVERIFY(issued.entry.hasRefreshToken);
    QVERIFY(!issued.entry.tokenId.empty());
    const JsonDocument response = JsonDocument::parse(issued.body);
    const std::string refreshToken = response.root().member("refresh_token").string();

    const IssuerAnswer refreshed =
        post("grant_type=refresh_token&refresh_token=" + refreshToken + credentials);
    QCOMPARE(refreshed.entry.event, IssuerEvent::TokenRefreshed);
    const IssuerAnswer refused = post("grant_type=refresh_token&refresh_token=" + refreshToken + credentials);
    QCOMPARE(refused.entry.event, IssuerEvent::TokenRefused);
    QCOMPARE(refused.entry.error, std::string("invalid_grant"));
    QCOMPARE(refused.entry.client, std::string("shop"));
    for (const IssuerAnswer &given : {issued, refreshed, refused}) {
        for (const std::string &text : {given.entry.client, given.entry.error, given.entry.reason,
                                        given.entry.tokenId, given.entry.kid, given.entry.scope}) {
            QVERIFY(text.find("s+p:a ce%") == text.npos);
            QVERIFY(text.find(refreshToken) == text.npos);
            QVERIFY(text.find("eyJ") == text.npos);
        }
    }
    const IssuerAnswer longName = ask({.method = "GET", .path = '/' + std::string(5000, 'x')});
    QVERIFY(longName.entry.path.size() < 100);
}

void TestIssuer::theCommandIsQuotedForAShell()
{
    QCOMPARE(tokenRequestCommand(m_terms),
             std::string("curl -d grant_type=client_credentials http://127.0.0.1:7519/token"));
    QCOMPARE(tokenRequestCommand(closedTerms()),
             std::string("curl -d grant_type=client_credentials -u 'shop:s+p:a ce%' "
                         "http://127.0.0.1:7519/token"));
    IssuerTerms terms = closedTerms();
    terms.client = IssuerClient{"shop", nullptr, {es256().key}};
    QCOMPARE(tokenRequestCommand(terms),
             std::string("curl -d grant_type=client_credentials --data-urlencode "
                         "client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer -d "
                         "client_assertion=\"$CLIENT_ASSERTION\" http://127.0.0.1:7519/token"));
}

QTEST_APPLESS_MAIN(TestIssuer)
#include "tst_issuer.moc"
