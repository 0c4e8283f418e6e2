#include "app/net/key_reading.h"
#include "app/net/remote_key_set.h"
#include "app/net/transfer/address.h"
#include "app/net/transfer/content_type.h"
#include "app/net/transfer/freshness.h"

#include <QTest>

using namespace jotscope;
using Stage = FetchFailure::Stage;
using std::chrono::seconds;

Q_DECLARE_METATYPE(jotscope::FetchFailure::Stage)

/// What needs no server: addresses, freshness, and what a document says.
class TestPublished : public QObject
{
    Q_OBJECT

private slots:
    void onlySafeAddressesAreFetchedFrom_data();
    void onlySafeAddressesAreFetchedFrom();
    void theWholeLoopbackIsThisMachine_data();
    void theWholeLoopbackIsThisMachine();
    void anAddressSaysWhatItLeadsTo_data();
    void anAddressSaysWhatItLeadsTo();
    void aHostIsNamedInAscii();
    void thePlaceOfAUrlHidesItsQuery();
    void metadataAreLookedForInBothPlaces_data();
    void metadataAreLookedForInBothPlaces();
    void anAnswerIsFreshAsLongAsItSays_data();
    void anAnswerIsFreshAsLongAsItSays();
    void typesOfPagesForPeopleAreRefused_data();
    void typesOfPagesForPeopleAreRefused();
    void aFaultyDocumentSaysWhatIsWrong_data();
    void aFaultyDocumentSaysWhatIsWrong();
    void metadataLeadToTheirKeys();
    void aSlashAtTheEndOfAnIssuerMakesNoOther();
};

void TestPublished::onlySafeAddressesAreFetchedFrom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); ///< empty: none
    QTest::newRow("https") << "https://a.example/keys"
                           << "https://a.example/keys";
    QTest::newRow("a host alone") << " login.example.com "
                                  << "https://login.example.com";
    QTest::newRow("a fragment is left out") << "https://a.example/#x"
                                            << "https://a.example/";
    QTest::newRow("plain HTTP") << "http://a.example/keys"
                                << "";
    QTest::newRow("plain HTTP on this machine") << "http://127.0.0.1:8080/k"
                                                << "http://127.0.0.1:8080/k";
    QTest::newRow("a host that begins like this machine") << "http://localhost.evil.example/"
                                                          << "";
    QTest::newRow("a host that begins like its number") << "http://127.0.0.1.evil.example/"
                                                        << "";
    QTest::newRow("a password") << "https://anna:secret@a.example/"
                                << "";
    QTest::newRow("a host in a user's name") << "http://localhost@evil.example/"
                                             << "";
    QTest::newRow("a file") << "file:///etc/passwd"
                            << "";
    QTest::newRow("FTP") << "ftp://a.example/"
                         << "";
    QTest::newRow("data") << "data:application/json,{}"
                          << "";
    QTest::newRow("nothing") << "  "
                             << "";
    QTest::newRow("no host") << "https:///keys"
                             << "";
}

void TestPublished::onlySafeAddressesAreFetchedFrom()
{
    QFETCH(const QString, text);
    QFETCH(const QString, url);
    const FetchResult<QUrl> result = fetchableUrl(text);
    QCOMPARE(result ? result->toString() : QString(), url);
    if (!result)
        QCOMPARE(result.error().stage, Stage::Address);
}

void TestPublished::theWholeLoopbackIsThisMachine_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isThisMachine");
    QTest::newRow("127.0.0.1") << "127.0.0.1" << true;
    QTest::newRow("127.200.3.4") << "127.200.3.4" << true;
    QTest::newRow("::1") << "::1" << true;
    QTest::newRow("localhost") << "LOCALHOST" << true;
    QTest::newRow("a name below it") << "idp.localhost" << true;
    QTest::newRow("a private network") << "192.168.0.1" << false;
    QTest::newRow("128.0.0.1") << "128.0.0.1" << false;
    QTest::newRow("a name that ends like it") << "notlocalhost" << false;
}

void TestPublished::theWholeLoopbackIsThisMachine()
{
    QFETCH(const QString, host);
    QFETCH(const bool, isThisMachine);
    QCOMPARE(isLoopback(host), isThisMachine);
}

void TestPublished::anAddressSaysWhatItLeadsTo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isIssuer");
    QTest::newRow("an issuer") << "https://login.example.com/realms/a" << true;
    QTest::newRow("a host") << "accounts.example.com" << true;
    QTest::newRow("a set") << "https://a.example/.well-known/jwks.json" << false;
    QTest::newRow("certs") << "https://a.example/oauth2/v3/certs" << false;
    QTest::newRow("metadata") << "https://a.example/.well-known/openid-configuration" << false;
}

void TestPublished::anAddressSaysWhatItLeadsTo()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isIssuer);
    QCOMPARE(typedAddress(text)->kind == KeyAddress::Issuer, isIssuer);
}

void TestPublished::aHostIsNamedInAscii()
{
    QCOMPARE(hostOf(QUrl(QStringLiteral("https://ex\u0430mple.com:443/"))), QString("xn--exmple-4nf.com"));
    QCOMPARE(hostOf(QUrl("https://a.example:8443/")), QString("a.example:8443"));
    QCOMPARE(hostOf(QUrl("http://[::1]:80/")), QString("[::1]"));
}

void TestPublished::thePlaceOfAUrlHidesItsQuery()
{
    QCOMPARE(placeOf(QUrl("https://a.example/k?api_key=hush#f")), QString("https://a.example/k"));
}

void TestPublished::metadataAreLookedForInBothPlaces_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("openId");
    QTest::addColumn<QString>("server");
    QTest::newRow("a host") << "https://a.example"
                            << "https://a.example/.well-known/openid-configuration"
                            << "https://a.example/.well-known/oauth-authorization-server";
    QTest::newRow("a path") << "https://a.example/t/1/"
                            << "https://a.example/t/1/.well-known/openid-configuration"
                            << "https://a.example/.well-known/oauth-authorization-server/t/1";
}

void TestPublished::metadataAreLookedForInBothPlaces()
{
    QFETCH(const QString, issuer);
    QFETCH(const QString, openId);
    QFETCH(const QString, server);
    QCOMPARE(metadataUrls(QUrl(issuer)), (std::vector<QUrl>{QUrl(openId), QUrl(server)}));
}

void TestPublished::anAnswerIsFreshAsLongAsItSays_data()
{
    QTest::addColumn<QByteArray>("cacheControl");
    QTest::addColumn<QByteArray>("age");
    QTest::addColumn<QByteArray>("expires");
    QTest::addColumn<int>("lifetime"); ///< in seconds; 0: not at all
    QTest::addColumn<bool>("mayStore");
    const QByteArray none;
    const QByteArray later = "Tue, 24 Nov 2026 06:00:00 GMT";
    QTest::newRow("nothing said") << none << none << none << 0 << true;
    QTest::newRow("max-age") << QByteArray("public, max-age=300") << none << none << 300 << true;
    QTest::newRow("quoted, in capitals") << QByteArray("Max-Age=\"60\"") << none << none << 60 << true;
    QTest::newRow("it lay in a cache")
        << QByteArray("max-age=300") << QByteArray("100") << none << 200 << true;
    QTest::newRow("too long in a cache")
        << QByteArray("max-age=300") << QByteArray("400") << none << 0 << true;
    QTest::newRow("no-cache") << QByteArray("no-cache, max-age=300") << none << none << 0 << true;
    QTest::newRow("no-store") << QByteArray("no-store") << none << none << 0 << false;
    QTest::newRow("no number") << QByteArray("max-age=soon") << none << later << 0 << true;
    QTest::newRow("Expires") << none << none << later << 3600 << true;
    QTest::newRow("max-age before Expires") << QByteArray("max-age=5") << none << later << 5 << true;
    QTest::newRow("Expires that is no date") << none << none << QByteArray("0") << 0 << true;
    QTest::newRow("for ever") << QByteArray("max-age=99999999999999999999") << none << none << 365 * 86400
                              << true;
}

void TestPublished::anAnswerIsFreshAsLongAsItSays()
{
    QFETCH(const QByteArray, cacheControl);
    QFETCH(const QByteArray, age);
    QFETCH(const QByteArray, expires);
    QFETCH(const int, lifetime);
    QFETCH(const bool, mayStore);
    const Instant at{seconds(1'795'500'000)};
    const Freshness freshness =
        freshnessOf({cacheControl, age, expires, "Tue, 24 Nov 2026 05:00:00 GMT"}, at);
    QCOMPARE(freshness.mayStore, mayStore);
    QCOMPARE(freshness.until, lifetime > 0 ? std::optional<Instant>(at + seconds(lifetime)) : std::nullopt);
}

void TestPublished::typesOfPagesForPeopleAreRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isExpected");
    QTest::newRow("JSON") << QByteArray("application/json; charset=utf-8") << int(KeyAddress::KeySet) << true;
    QTest::newRow("a set") << QByteArray("application/jwk-set+json") << int(KeyAddress::KeySet) << true;
    QTest::newRow("text") << QByteArray("text/plain") << int(KeyAddress::KeySet) << true;
    QTest::newRow("none") << QByteArray() << int(KeyAddress::KeySet) << true;
    QTest::newRow("a page") << QByteArray("text/html") << int(KeyAddress::KeySet) << false;
    QTest::newRow("a picture") << QByteArray("image/png") << int(KeyAddress::Issuer) << false;
    QTest::newRow("PEM") << QByteArray("application/pem-certificate-chain") << int(KeyAddress::Certificates)
                         << true;
    QTest::newRow("PEM for a set") << QByteArray("application/x-pem-file") << int(KeyAddress::KeySet)
                                   << false;
}

void TestPublished::typesOfPagesForPeopleAreRefused()
{
    QFETCH(const QByteArray, type);
    QFETCH(const int, kind);
    QFETCH(const bool, isExpected);
    QCOMPARE(isExpectedType(type, static_cast<KeyAddress::Kind>(kind)), isExpected);
}

void TestPublished::aFaultyDocumentSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isOfIssuer");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << false << Stage::Json << 1;
    QTest::newRow("no JSON") << QByteArray("{\n\"keys\": oops}") << false << Stage::Json << 2;
    QTest::newRow("cut off") << QByteArray("{\"keys\":[\n\n{\"kty\"") << false << Stage::Json << 3;
    QTest::newRow("no object") << QByteArray("[]") << false << Stage::Json << 0;
    QTest::newRow("no keys") << QByteArray("{\"keys\":[]}") << false << Stage::Key << 0;
    QTest::newRow("a broken key") << QByteArray(R"({"keys":[{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}]})")
                                  << false << Stage::Key << 0;
    QTest::newRow("metadata without keys")
        << QByteArray(R"({"issuer":"https://a.example"})") << true << Stage::Metadata << 0;
    QTest::newRow("keys over plain HTTP")
        << QByteArray(R"({"issuer":"https://a.example","jwks_uri":"http://a.example/k"})") << true
        << Stage::Metadata << 0;
    QTest::newRow("another issuer")
        << QByteArray(R"({"issuer":"https://b.example","jwks_uri":"https://a.example/k"})") << true
        << Stage::Metadata << 0;
}

void TestPublished::aFaultyDocumentSaysWhatIsWrong()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isOfIssuer);
    QFETCH(const Stage, stage);
    QFETCH(const int, line);
    const QUrl issuer = isOfIssuer ? QUrl("https://a.example") : QUrl();
    const auto document = readPublished(body, KeyAddress::KeySet, issuer, QStringLiteral("a.example"));
    QVERIFY(!document);
    QCOMPARE(document.error().stage, stage);
    QCOMPARE(document.error().line, line);
    QCOMPARE(document.error().host, QString("a.example"));
}

void TestPublished::metadataLeadToTheirKeys()
{
    const auto document = readPublished(R"({"issuer":"https://a.example","jwks_uri":"https://b.example/k"})",
                                        KeyAddress::KeySet, {}, QStringLiteral("a.example"));
    QVERIFY(document);
    QCOMPARE(document->keySet, QUrl("https://b.example/k"));
}

void TestPublished::aSlashAtTheEndOfAnIssuerMakesNoOther()
{
    QVERIFY(readPublished(R"({"issuer":"https://a.example/","jwks_uri":"https://a.example/k"})",
                          KeyAddress::KeySet, QUrl("https://a.example"), QStringLiteral("a.example")));
}

QTEST_MAIN(TestPublished)
#include "tst_published.moc"
