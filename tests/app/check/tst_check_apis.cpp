#include "core/jose/keys/key_export.h"
#include "tests/app/check/checking.h"
#include "tests/interop/exchange/peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>

using namespace jotscope;
using namespace jotscope::checking;

/// The check of APIs as people write them, on this machine: it finds the faults that are planted in them, and
/// nothing else.
class TestCheckApis : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theShopIsFoundOutWhereverItsTokenGoes_data();
    void theShopIsFoundOutWhereverItsTokenGoes();
    void theLibraryIsFoundOut();
    void aStrictApiHasNoSurprises();
    void everyPlantedFaultIsFoundAndNothingElse_data();
    void everyPlantedFaultIsFoundAndNothingElse();
    void aNextKeyIsAskedForToo();
    void anApiThatTellsNothingApartIsNotTested_data();
    void anApiThatTellsNothingApartIsNotTested();
    void whatItsAnswersMeanIsSaidByThePerson();
    void anApiThatLocksItsDoorsIsNoticed();
    void anApiThatAsksForFewerIsLeftAlone();

private:
    [[nodiscard]] QJsonObject post(const char *path, const QJsonObject &body, int status);
    [[nodiscard]] QString url(const QString &path) const { return m_url + path; }
    [[nodiscard]] ShownPage libraryPage() const;

    QProcess m_apis;
    QString m_url;
    KeyPointer m_secret;
    KeyRing m_keys; ///< of the library: the present one and the next
    QNetworkAccessManager m_network;
};

namespace {

constexpr const char *kIssuer = "https://library.example";
constexpr const char *kAudience = "https://library.example/api";

/// What npm's jsonwebtoken 9 lets through where one calls it as its manual does, by HS256.
constexpr const char *kShopFaults =
    // A token without an expiry never expires: nothing asks for one.
    "exp-missing exp-name-in-other-case exp-in-header "
    // It does not know crit, and looks at iat only to tell a token's age.
    "iat-string crit-unknown crit-absent crit-empty crit-not-array crit-null crit-standard crit-not-strings "
    "b64-false b64-string "
    // Nobody asked what kind of token it is.
    "typ-logout typ-dpop typ-security-event typ-key-binding typ-missing typ-number header-typ-twice "
    // Of Node.js: 1e400 is infinity, and what is no UTF-8 is replaced.
    "exp-overflow header-not-utf8 "
    // It parses what comes out as JSON a second time.
    "payload-string";

/// What npm's jose 5 lets through with every option set, by RS256.
constexpr const char *kLibraryFaults =
    "exp-overflow header-not-utf8 base64-trailing-bits base64-padded-signature base64-padded-payload "
    "base64-standard-alphabet base64-foreign-character base64-space-in-signature";
/// What it refuses, since its set has two keys that fit and it tries neither.
constexpr const char *kLibraryRefusals = "good-kid-missing";

QString sorted(const QString &ids)
{
    QStringList list = ids.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    list.sort();
    return list.join(QLatin1Char(' '));
}

QByteArray exported(const KeyRing &keys)
{
    const SecretBytes text = *exportKeys(keys, KeyExportForm::PublicJwkSet, {}, crypto::systemRandom());
    return QByteArray(text.view().data(), qsizetype(text.view().size()));
}

std::string payloadOf(const QString &token)
{
    return QByteArray::fromBase64(token.section(QLatin1Char('.'), 1, 1).toLatin1(),
                                  QByteArray::Base64UrlEncoding)
        .toStdString();
}

} // namespace

void TestCheckApis::initTestCase()
{
    const std::string secret = "a secret of the shop that is long enough for HS256";
    m_secret = std::make_shared<Key>(SecretBytes(secret), Key::Attributes{});
    m_keys = {newKey("RS256", "now"), newKey("RS256", "next")};
    m_apis.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_apis.start(QStringLiteral("node"),
                 {QStringLiteral(JOTSCOPE_INTEROP_SCRIPTS "/check_apis.mjs"),
                  interop::npmFolder(QStringLiteral("express"), QStringLiteral("4")),
                  interop::npmFolder(QStringLiteral("jsonwebtoken"), QStringLiteral("9")),
                  interop::npmFolder()});
    const QJsonObject settings{{QStringLiteral("secret"), QString::fromStdString(secret)},
                               {QStringLiteral("jwks"), QJsonDocument::fromJson(exported(m_keys)).object()},
                               {QStringLiteral("issuer"), QLatin1String(kIssuer)},
                               {QStringLiteral("audience"), QLatin1String(kAudience)}};
    m_apis.write(QJsonDocument(settings).toJson(QJsonDocument::Compact) + '\n');
    QVERIFY2(
        m_apis.waitForReadyRead(30'000),
        "It needs Node.js 18 or later and npm's express, jsonwebtoken and jose, which `packaging/dev test` "
        "installs into the cache.");
    m_url = QString::fromLatin1(m_apis.readLine().trimmed());
}

void TestCheckApis::cleanupTestCase()
{
    m_apis.closeWriteChannel();
    QVERIFY(m_apis.waitForFinished());
}

QJsonObject TestCheckApis::post(const char *path, const QJsonObject &body, int status)
{
    QNetworkRequest request{QUrl(url(QLatin1String(path)))};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, QJsonDocument(body).toJson()));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
        return {};
    if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != status)
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

ShownPage TestCheckApis::libraryPage() const
{
    const SignerDraft signer{.alg = "RS256", .key = m_keys.front(), .protectedHeader = R"({"typ":"JWT"})"};
    return ShownPage(signer, std::string(R"({"iss":")") + kIssuer + R"(","aud":")" + kAudience +
                                 R"(","sub":"anna","jti":"{{uuid}}","exp":"{{now+1h}}"})");
}

void TestCheckApis::theShopIsFoundOutWhereverItsTokenGoes_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("notCarried");
    QTest::newRow("bearer") << int(TokenPlace::Bearer) << ""
                            << "base64-line-break-in-payload";
    QTest::newRow("header") << int(TokenPlace::Header) << "/header"
                            << "base64-line-break-in-payload";
    QTest::newRow("cookie")
        << int(TokenPlace::Cookie) << "/cookie"
        << "b64-plain-payload base64-space-in-signature base64-line-break-in-payload json-flattened "
           "json-general json-unprotected-alg";
    QTest::newRow("query") << int(TokenPlace::Query) << "/query"
                           << "";
    QTest::newRow("form") << int(TokenPlace::FormBody) << "/body"
                          << "";
    QTest::newRow("JSON") << int(TokenPlace::JsonBody) << "/body"
                          << "";
}

void TestCheckApis::theShopIsFoundOutWhereverItsTokenGoes()
{
    QFETCH(int, place);
    QFETCH(QString, path);
    QFETCH(QString, notCarried);
    const QString name = QLatin1String(QTest::currentDataTag());
    const QJsonObject person{{QStringLiteral("name"), name},
                             {QStringLiteral("password"), QStringLiteral("pw")}};
    QVERIFY(!post("/shop/signup", person, 201).isEmpty());
    const QJsonObject login = post("/shop/login", person, 200);
    const QJsonObject renewed = post(
        "/shop/refresh", {{QStringLiteral("refresh_token"), login[QStringLiteral("refresh_token")]}}, 200);
    const std::string claims = payloadOf(renewed[QStringLiteral("access_token")].toString());
    const QJsonObject claimed = QJsonDocument::fromJson(QByteArray::fromStdString(claims)).object();
    QCOMPARE(claimed[QStringLiteral("exp")].toInt() - claimed[QStringLiteral("iat")].toInt(), 3600);

    const ShownPage page({.alg = "HS256", .key = m_secret, .protectedHeader = R"({"typ":"JWT"})"}, claims);
    page.choosePlace(TokenPlace(place));
    QVERIFY(page.sendTo(url(QStringLiteral("/shop/orders") + path)));

    QCOMPARE(page.stop(), QString());
    QCOMPARE(sorted(page.casesThatAre(CaseOutcome::WronglyAccepted)), sorted(QLatin1String(kShopFaults)));
    QCOMPARE(page.casesThatAre(CaseOutcome::WronglyRefused), QString());
    QCOMPARE(page.casesThatAre(CaseOutcome::Unclear), QString());
    QCOMPARE(page.casesThatAre(CaseOutcome::NoAnswer), QString());
    QCOMPARE(sorted(page.casesThatAre(CaseOutcome::NotCarried)), sorted(notCarried));
}

void TestCheckApis::theLibraryIsFoundOut()
{
    const ShownPage page = libraryPage();
    QVERIFY(page.sendTo(url(QStringLiteral("/library/books"))));
    QCOMPARE(page.stop(), QString());
    QCOMPARE(sorted(page.casesThatAre(CaseOutcome::WronglyAccepted)), sorted(QLatin1String(kLibraryFaults)));
    QCOMPARE(page.casesThatAre(CaseOutcome::WronglyRefused), QLatin1String(kLibraryRefusals));
}

void TestCheckApis::aStrictApiHasNoSurprises()
{
    const ShownPage page = libraryPage();
    QVERIFY(page.sendTo(url(QStringLiteral("/careless/none-of-it"))));
    QCOMPARE(page.stop(), QString());
    QCOMPARE(page.casesThatAre(CaseOutcome::WronglyAccepted), QString());
    QCOMPARE(page.casesThatAre(CaseOutcome::WronglyRefused), QString());
    QVERIFY(page.text("checkVerdict").contains(QStringLiteral("as they should")));
}

void TestCheckApis::everyPlantedFaultIsFoundAndNothingElse_data()
{
    QTest::addColumn<QString>("accepted");
    const QString none = QStringLiteral(
        "alg-none alg-none-capital alg-none-upper-case alg-none-mixed-case alg-none-blank alg-none-escaped "
        "header-alg-twice");
    const QString confusion =
        QStringLiteral("confusion-spki-pem confusion-spki-pem-hs384 confusion-spki-pem-hs512");
    const QString expiry = QStringLiteral(
        "exp-past exp-past-leeway exp-zero exp-negative exp-past-fraction exp-missing exp-name-in-other-case "
        "exp-null exp-boolean exp-string exp-string-past exp-string-date exp-string-word exp-string-empty "
        "exp-array "
        "exp-object exp-overflow exp-twice exp-in-header");
    QTest::newRow("none") << none;
    QTest::newRow("confusion") << confusion;
    QTest::newRow("expiry") << expiry;
    QTest::newRow("none+confusion+expiry") << none + ' ' + confusion + ' ' + expiry;
    QTest::newRow("issuer") << QStringLiteral("iss-wrong iss-missing iss-empty iss-null iss-array iss-longer "
                                              "iss-trailing-slash iss-other-case iss-twice");
    QTest::newRow("embedded") << QStringLiteral("jwk-embedded jwk-embedded-kid jwk-embedded-oct");
}

void TestCheckApis::everyPlantedFaultIsFoundAndNothingElse()
{
    QFETCH(QString, accepted);
    const ShownPage page = libraryPage();
    QVERIFY(page.sendTo(url(QStringLiteral("/careless/") + QLatin1String(QTest::currentDataTag()))));
    QCOMPARE(page.stop(), QString());
    QCOMPARE(sorted(page.casesThatAre(CaseOutcome::WronglyAccepted)), sorted(accepted));
    QCOMPARE(page.casesThatAre(CaseOutcome::WronglyRefused), QString());
    QVERIFY(page.text("checkVerdict").contains(QStringLiteral("accepted that must be refused")));
}

void TestCheckApis::aNextKeyIsAskedForToo()
{
    ShownPage page = libraryPage();
    KeyEntry entry;
    entry.key = m_keys.back();
    page.keys().add({entry});
    auto *next = page.part<QComboBox>("nextKey");
    QCOMPARE(next->count(), 2);
    next->setCurrentIndex(1);
    QVERIFY(page.sendTo(url(QStringLiteral("/careless/none-of-it"))));
    QVERIFY(page.casesThatAre(CaseOutcome::AsItShould).contains(QStringLiteral("good-key-rotated")));
}

void TestCheckApis::anApiThatTellsNothingApartIsNotTested_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("stop");
    QTest::newRow("open") << "/open"
                          << "check-route-open";
    QTest::newRow("nowhere") << "/nowhere"
                             << "check-no-token-unclear";
    QTest::newRow("redirects") << "/careless/moved"
                               << "check-no-token-unclear";
    QTest::newRow("other issuer") << "/shop/orders"
                                  << "check-good-refused";
}

void TestCheckApis::anApiThatTellsNothingApartIsNotTested()
{
    QFETCH(QString, path);
    QFETCH(QString, stop);
    const ShownPage page = libraryPage();
    QVERIFY(page.sendTo(url(path)));
    QCOMPARE(page.stop(), stop);
    QCOMPARE(countsOf(page.run()).sent, std::size_t{0});
    QVERIFY(!page.part<QPlainTextEdit>("caseResponse")->toPlainText().isEmpty());
}

void TestCheckApis::whatItsAnswersMeanIsSaidByThePerson()
{
    const ShownPage page = libraryPage();
    page.type("refusalText", QStringLiteral("\"errors\""));
    QVERIFY(page.sendTo(url(QStringLiteral("/careless/smiling"))));
    QCOMPARE(page.stop(), QString());
    QCOMPARE(page.casesThatAre(CaseOutcome::WronglyAccepted), QString());

    page.type("refusalText", QString());
    page.part<QLineEdit>("refusalText")->clear();
    page.type("refusedStatuses", QStringLiteral("5xx"));
    QVERIFY(page.sendTo(url(QStringLiteral("/careless/crash+none"))));
    QCOMPARE(page.stop(), QString());
    QVERIFY(page.casesThatAre(CaseOutcome::WronglyAccepted).startsWith(QStringLiteral("alg-none ")));
}

void TestCheckApis::anApiThatLocksItsDoorsIsNoticed()
{
    const ShownPage page = libraryPage();
    QVERIFY(page.sendTo(url(QStringLiteral("/careless/locked"))));
    QCOMPARE(page.stop(), QStringLiteral("check-good-no-longer"));
}

void TestCheckApis::anApiThatAsksForFewerIsLeftAlone()
{
    const ShownPage page = libraryPage();
    QVERIFY(page.sendTo(url(QStringLiteral("/careless/limited"))));
    QCOMPARE(page.stop(), QStringLiteral("check-rate-limited"));
    QVERIFY(countsOf(page.run()).sent < 30);
}

QTEST_MAIN(TestCheckApis)
#include "tst_check_apis.moc"
