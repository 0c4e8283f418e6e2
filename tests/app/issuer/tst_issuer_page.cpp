#include "app/issuer/choices/choice_settings.h"
#include "app/issuer/choices/shared_choices.h"
#include "app/issuer/issuer_log_model.h"
#include "app/issuer/issuer_page.h"
#include "app/issuer/local_issuer.h"
#include "app/issuer/view/lifetime_field.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "core/jose/jws/signing.h"
#include "core/jose/keys/key_generation.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace jotscope;

/// The Issuer page as a person uses it.
class TestIssuerPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void withoutAKeyItSaysWhatItNeeds();
    void itServesWhenItIsSwitchedOn();
    void whatIsAskedIsListed();
    void theKeyIsRotatedByAButton();
    void anotherKeyIsARotationToo();
    void otherKeysArePublishedBesides();
    void faultyClaimsAreTold();
    void oneClientNeedsItsSecret();
    void whatIsTypedCountsAtOnce();
    void anAddressIsCopied();
    void aPortThatIsTakenIsTold();
    void oneClientProvesItselfByAnAssertion();
    void twoPagesShowOneIssuer();
    void whatIsChosenInOneWindowIsChosenInAll();
    void whatIsTypedIsNotRewritten();
    void choicesAreKeptForTheNextTime();
    void secretsAreNotKept();
    void settingsThatMakeNoSenseAreUsual();
    void allIsClearedTogether();
    void lifetimesAreInWholeUnits_data();
    void lifetimesAreInWholeUnits();

private:
    template<typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("the page has no %s", name);
        return found;
    }
    void addKey(const char *kind) const;
    void press(const char *button) const { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] bool isServing() const { return m_page->issuer().state() == LocalIssuer::State::Serving; }
    /// On any port.
    void serve() const
    {
        part<QSpinBox>("issuerPort")->setValue(0);
        press("issuerSwitch");
        QTRY_VERIFY(isServing());
    }
    [[nodiscard]] std::string kid() const { return publishedKid(*m_page->issuer().published().current.key); }
    QJsonObject askForToken(const QByteArray &more = {});

    std::unique_ptr<KeysOnHand> m_keys;
    std::unique_ptr<IssuerPage> m_page;
    QNetworkAccessManager m_network;
};

void TestIssuerPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("jotscope-test-issuer");
}

void TestIssuerPage::init()
{
    QSettings().clear();
    m_keys = std::make_unique<KeysOnHand>();
    m_page = std::make_unique<IssuerPage>(*m_keys);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestIssuerPage::cleanup()
{
    m_page.reset();
    m_keys.reset();
}

void TestIssuerPage::addKey(const char *kind) const
{
    KeyEntry entry;
    entry.key = *generateKey(*findKeyKind(kind), {}, crypto::systemRandom());
    m_keys->add({entry});
}

QJsonObject TestIssuerPage::askForToken(const QByteArray &more)
{
    QNetworkRequest request{QUrl(part<QLineEdit>("tokenUrl")->text())};
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded");
    QNetworkReply *reply = m_network.post(request, "grant_type=client_credentials" + more);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000))
        return {};
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    reply->deleteLater();
    return answer;
}

void TestIssuerPage::withoutAKeyItSaysWhatItNeeds()
{
    QVERIFY(!part<QPushButton>("issuerSwitch")->isEnabled());
    QVERIFY(!m_page->canSwitch());
    QVERIFY(part<QLabel>("issuerWords")->text().contains(QStringLiteral("needs a key")));
    QTest::mouseClick(part<QPushButton>("makeKey"), Qt::LeftButton);
    QTRY_VERIFY(m_page->canSwitch());
    QVERIFY(!part<QLabel>("issuerWords")->text().contains(QStringLiteral("needs a key")));
}

void TestIssuerPage::itServesWhenItIsSwitchedOn()
{
    addKey("ES256");
    QVERIFY(!part<QLineEdit>("issuerUrl")->isVisible());
    serve();
    const QString url = part<QLineEdit>("issuerUrl")->text();
    QVERIFY(url.startsWith(QStringLiteral("http://127.0.0.1:")));
    QCOMPARE(part<QLineEdit>("metadataUrl")->text(), url + "/.well-known/openid-configuration");
    QCOMPARE(part<QLineEdit>("keySetUrl")->text(), url + "/jwks.json");
    QCOMPARE(part<QLineEdit>("tokenUrl")->text(), url + "/token");
    QVERIFY(part<QLineEdit>("tokenCommand")->text().startsWith(QStringLiteral("curl ")));
    QVERIFY(part<QLineEdit>("issuerUrl")->isVisible());
    QVERIFY(askForToken().contains("access_token"));
    press("issuerSwitch");
    QVERIFY(!m_page->issuer().isOn());
    QVERIFY(!part<QLineEdit>("issuerUrl")->isVisible());
    QVERIFY(askForToken().isEmpty());
}

void TestIssuerPage::whatIsAskedIsListed()
{
    addKey("ES256");
    serve();
    const auto *log = part<QTableView>("issuerLog");
    QVERIFY(!log->isVisible());
    QVERIFY(askForToken("&client_id=shop&scope=read").contains("access_token"));
    QTRY_COMPARE(log->model()->rowCount(), 1);
    QVERIFY(log->isVisible());
    QCOMPARE(askForToken("&grant_type=x")["error"].toString(), QStringLiteral("invalid_request"));
    QTRY_COMPARE(log->model()->rowCount(), 2);
    const auto cell = [log](int row, int column) {
        return log->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, IssuerLogModel::Status), QStringLiteral("400")); // the last one on top
    QVERIFY(cell(0, IssuerLogModel::What).contains(QStringLiteral("invalid_request")));
    QCOMPARE(cell(1, IssuerLogModel::Request), QStringLiteral("POST /token"));
    QCOMPARE(cell(1, IssuerLogModel::Status), QStringLiteral("200"));
    QCOMPARE(cell(1, IssuerLogModel::Client), QStringLiteral("shop"));
    QVERIFY(cell(1, IssuerLogModel::What).contains(QStringLiteral("expires in 5 minute")));
    QVERIFY(cell(1, IssuerLogModel::What).contains(QStringLiteral("scope read")));
    press("copyIssuerLog");
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().contains(QStringLiteral("shop")));
    press("clearIssuerLog");
    QCOMPARE(log->model()->rowCount(), 0);
    QVERIFY(!log->isVisible());
}

void TestIssuerPage::theKeyIsRotatedByAButton()
{
    addKey("ES256");
    QVERIFY(!part<QPushButton>("rotateKey")->isVisible());
    serve();
    const std::string before = kid();
    press("rotateKey");
    QTRY_VERIFY(kid() != before);
    QVERIFY(!m_page->isBusy());
    QCOMPARE(m_keys->keychain().size(), std::size_t(2)); // so that Inspect checks its tokens
    const PublishedKeys &keys = m_page->issuer().published();
    QCOMPARE(keys.current.alg, std::string("ES256"));
    QCOMPARE(keys.retired.size(), std::size_t(1));
    QCOMPARE(publishedKid(*keys.retired.front().key.key), before);
    QVERIFY(part<QLabel>("issuerWords")->text().contains(QString::fromStdString(kid().substr(0, 10))));
    QVERIFY(askForToken().contains("access_token"));
}

void TestIssuerPage::anotherKeyIsARotationToo()
{
    addKey("ES256");
    addKey("RS256");
    serve();
    part<QComboBox>("issuerOverlap")->setCurrentIndex(0); // the old one goes at once
    part<QComboBox>("issuerAlg")->setCurrentText(QStringLiteral("RS256"));
    QCOMPARE(m_page->issuer().published().current.alg, std::string("RS256"));
    QVERIFY(m_page->issuer().published().retired.empty());
    part<QComboBox>("issuerAlg")->setCurrentText(QStringLiteral("PS256")); // the same key, otherwise
    QCOMPARE(m_page->issuer().published().current.alg, std::string("PS256"));
    part<QComboBox>("issuerAlg")->setCurrentText(QStringLiteral("ES512")); // which no key can do
    QCOMPARE(m_page->issuer().published().current.alg, std::string("PS256"));
    QVERIFY(isServing());
}

void TestIssuerPage::otherKeysArePublishedBesides()
{
    addKey("ES256");
    addKey("Ed25519");
    addKey("HS256");
    serve();
    QMenu *menu = part<QPushButton>("issuerBesides")->menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2); // a secret has nothing to publish
    menu->actions().last()->trigger();
    QCOMPARE(m_page->issuer().published().besides.size(), std::size_t(1));
    QVERIFY(part<QPushButton>("issuerBesides")->text().contains('1'));
    menu->actions().last()->trigger();
    QVERIFY(m_page->issuer().published().besides.empty());
}

void TestIssuerPage::faultyClaimsAreTold()
{
    addKey("ES256");
    auto *claims = part<QPlainTextEdit>("extraClaims");
    claims->setPlainText(QStringLiteral("[1, 2]"));
    QVERIFY(part<QLabel>("extraClaimsFault")->isVisible());
    QVERIFY(!m_page->canSwitch());
    QVERIFY(part<QLabel>("issuerWords")->text().contains(QStringLiteral("extra claims")));
    claims->setPlainText(QStringLiteral("{\"tier\": \"gold\"}"));
    QVERIFY(!part<QLabel>("extraClaimsFault")->isVisible());
    QVERIFY(m_page->canSwitch());
    serve();
    const QByteArray token = askForToken()["access_token"].toString().toLatin1();
    const QByteArray payload =
        QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding);
    QCOMPARE(QJsonDocument::fromJson(payload).object()["tier"].toString(), QStringLiteral("gold"));
}

void TestIssuerPage::oneClientNeedsItsSecret()
{
    addKey("ES256");
    QVERIFY(!part<QLineEdit>("clientSecret")->isVisible());
    part<QComboBox>("issuerClients")->setCurrentIndex(1);
    QVERIFY(part<QLineEdit>("clientSecret")->isVisible());
    part<QLineEdit>("clientId")->setText(QStringLiteral("shop"));
    const QByteArray first = part<QLineEdit>("clientSecret")->text().toUtf8();
    QVERIFY(first.size() >= 32);
    press("newClientSecret");
    const QByteArray secret = part<QLineEdit>("clientSecret")->text().toUtf8();
    QVERIFY(secret != first);
    serve();
    QCOMPARE(askForToken("&client_id=shop&client_secret=" + first)["error"].toString(),
             QStringLiteral("invalid_client"));
    QVERIFY(askForToken("&client_id=shop&client_secret=" + secret).contains("access_token"));
    QTRY_COMPARE(m_page->issuer().log().rowCount(), 2);
    QVERIFY(!m_page->issuer().log().asText().contains(QString::fromUtf8(secret)));
    QVERIFY(!m_page->issuer().log().asText().contains(QString::fromUtf8(first)));
}

void TestIssuerPage::whatIsTypedCountsAtOnce()
{
    addKey("ES256");
    serve();
    part<LifetimeField>("accessLifetime")->setLifetime(std::chrono::seconds(9));
    QCOMPARE(askForToken()["expires_in"].toInt(), 9);
    part<QLineEdit>("issuerScopes")->setText(QStringLiteral(" read  write "));
    QCOMPARE(askForToken()["scope"].toString(), QStringLiteral("read write"));
    QCOMPARE(askForToken("&scope=admin")["error"].toString(), QStringLiteral("invalid_scope"));
}

void TestIssuerPage::anAddressIsCopied()
{
    addKey("ES256");
    serve();
    press("copy-keySetUrl");
    QCOMPARE(QGuiApplication::clipboard()->text(), part<QLineEdit>("keySetUrl")->text());
    press("copy-tokenCommand");
    QCOMPARE(QGuiApplication::clipboard()->text(), part<QLineEdit>("tokenCommand")->text());
}

void TestIssuerPage::aPortThatIsTakenIsTold()
{
    addKey("ES256");
    serve();
    KeysOnHand others;
    others.add({m_keys->keychain().entries().front()});
    IssuerPage second(others);
    const int port = QUrl(part<QLineEdit>("issuerUrl")->text()).port();
    second.findChild<QSpinBox *>(QStringLiteral("issuerPort"))->setValue(port);
    second.setOn(true);
    const auto *words = second.findChild<QLabel *>(QStringLiteral("issuerWords"));
    QTRY_VERIFY(words->text().contains(QString::number(port)));
    QVERIFY(!second.issuer().isOn());
    QVERIFY(second.canSwitch());
    QVERIFY(isServing());
}

void TestIssuerPage::oneClientProvesItselfByAnAssertion()
{
    part<QComboBox>("issuerClients")->setCurrentIndex(2);
    addKey("HS256"); // which nobody could check
    addKey("ES256");
    QVERIFY(m_page->canSwitch());
    part<QLineEdit>("clientId")->setText(QStringLiteral("shop"));
    QVERIFY(!part<QLineEdit>("clientSecret")->isVisible());
    serve();
    const IssuerTerms &terms = m_page->issuer().terms();
    QCOMPARE(terms.client->keys.size(), std::size_t(1));
    QVERIFY(!terms.client->keys.front()->isSecret());
    const KeyPointer key = m_keys->keychain().entries().back().key;
    const std::string claims = R"({"iss":"shop","sub":"shop","jti":"1","aud":")" + terms.issuer +
                               R"(","exp":)" + std::to_string(QDateTime::currentSecsSinceEpoch() + 60) + '}';
    const std::string assertion = *signCompact({findJwsAlgorithm("ES256"), key, "{}", {}}, claims);
    const QByteArray form =
        "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
        "&client_assertion=" +
        QByteArray::fromStdString(assertion);
    QVERIFY(askForToken(form).contains("access_token"));
    QCOMPARE(askForToken(form)["error"].toString(), QStringLiteral("invalid_client")); // once is enough
    QVERIFY(part<QLineEdit>("tokenCommand")->text().contains("$CLIENT_ASSERTION"));
}

void TestIssuerPage::whatIsChosenInOneWindowIsChosenInAll()
{
    addKey("ES256");
    addKey("Ed25519");
    IssuerPage second(*m_keys);
    const auto other = [&second](const char *name) {
        return second.findChild<QLineEdit *>(QLatin1String(name));
    };
    part<QLineEdit>("issuerAudience")->setText("https://shop.example");
    part<QComboBox>("issuerClients")->setCurrentIndex(1);
    part<QComboBox>("issuerAlg")->setCurrentText("EdDSA");
    QCOMPARE(other("issuerAudience")->text(), QString("https://shop.example"));
    QCOMPARE(other("clientSecret")->text(), part<QLineEdit>("clientSecret")->text());
    serve();
    other("issuerScopes")->setText("read");
    const IssuerTerms &terms = m_page->issuer().terms();
    QCOMPARE(terms.scopes, std::vector<std::string>{"read"});
    QCOMPARE(terms.audiences, std::vector<std::string>{"https://shop.example"});
    QCOMPARE(m_page->issuer().published().current.alg, std::string("EdDSA"));
    QVERIFY(terms.client);
}

void TestIssuerPage::whatIsTypedIsNotRewritten()
{
    IssuerPage second(*m_keys);
    auto *field = part<LifetimeField>("accessLifetime");
    auto *number = field->findChild<QSpinBox *>();
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, "600"); // on the way there, 60 minutes are an hour
    QCOMPARE(field->lifetime(), std::chrono::minutes(600));
    QCOMPARE(second.findChild<LifetimeField *>(QStringLiteral("accessLifetime"))->lifetime(),
             std::chrono::minutes(600));
}

void TestIssuerPage::choicesAreKeptForTheNextTime()
{
    addKey("ES256");
    addKey("ES256");
    addKey("Ed25519");
    const std::vector<KeyEntry> entries = m_keys->keychain().entries();
    part<QSpinBox>("issuerPort")->setValue(8'123);
    part<QLineEdit>("issuerAudience")->setText("https://shop.example");
    part<QLineEdit>("issuerScopes")->setText("read write");
    part<LifetimeField>("accessLifetime")->setLifetime(std::chrono::seconds(9));
    part<QCheckBox>("rotatesRefresh")->setChecked(false);
    part<QComboBox>("issuerClients")->setCurrentIndex(2);
    part<QLineEdit>("clientId")->setText("shop");
    part<QComboBox>("issuerOverlap")->setCurrentIndex(4);
    QMenu *menu = part<QPushButton>("issuerBesides")->menu();
    emit menu->aboutToShow();
    menu->actions().last()->trigger();
    auto *key = part<QComboBox>("key");
    key->setCurrentIndex(1);
    emit key->activated(1);
    const IssuerChoices chosen = SharedIssuerChoices::of(*m_keys).choices();
    QCOMPARE(chosen.signingKey, entries[1].id);
    QCOMPARE(chosen.besides, std::set<std::string>{entries[2].id});

    m_page.reset();
    m_keys = std::make_unique<KeysOnHand>();
    m_page = std::make_unique<IssuerPage>(*m_keys);
    IssuerChoices kept = SharedIssuerChoices::of(*m_keys).choices();
    kept.clientSecret = chosen.clientSecret;
    QVERIFY(kept == chosen);
    // The keys come once the vault is open.
    m_keys->add(entries);
    QCOMPARE(part<QComboBox>("key")->currentIndex(), 1);
    QVERIFY(part<QPushButton>("issuerBesides")->text().contains('1'));
    QCOMPARE(part<LifetimeField>("accessLifetime")->lifetime(), std::chrono::seconds(9));
}

void TestIssuerPage::secretsAreNotKept()
{
    part<QComboBox>("issuerClients")->setCurrentIndex(1);
    part<QLineEdit>("clientSecret")->setText("correct horse");
    part<QPlainTextEdit>("extraClaims")->setPlainText(R"({"sub":"anna"})");
    QSettings settings;
    QVERIFY(!settings.allKeys().isEmpty());
    for (const QString &name : settings.allKeys()) {
        const QString value = settings.value(name).toString();
        QVERIFY2(!value.contains("correct horse") && !value.contains("anna"), qPrintable(name));
    }
}

void TestIssuerPage::settingsThatMakeNoSenseAreUsual()
{
    const IssuerChoices usual;
    QSettings settings;
    settings.beginGroup("issuer");
    settings.setValue("port", 70'000);
    settings.setValue("accessSeconds", "soon");
    settings.setValue("refreshSeconds", -5);
    settings.setValue("overlapSeconds", "x");
    settings.setValue("clients", "friends");
    settings.sync();
    QVERIFY(keptChoices() == usual);
}

void TestIssuerPage::twoPagesShowOneIssuer()
{
    addKey("ES256");
    IssuerPage second(*m_keys);
    serve();
    QVERIFY(second.issuer().isOn());
    QCOMPARE(second.findChild<QLineEdit *>(QStringLiteral("issuerUrl"))->text(),
             part<QLineEdit>("issuerUrl")->text());
    second.setOn(false);
    QVERIFY(!isServing());
}

void TestIssuerPage::allIsClearedTogether()
{
    addKey("ES256");
    serve();
    QVERIFY(askForToken().contains("access_token"));
    QTRY_COMPARE(m_page->issuer().log().rowCount(), 1);
    m_page->clearAll();
    QVERIFY(!m_page->issuer().isOn());
    QCOMPARE(m_page->issuer().log().rowCount(), 0);
}

void TestIssuerPage::lifetimesAreInWholeUnits_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("unit");
    QTest::newRow("second") << 1 << 1 << 0;
    QTest::newRow("ninety seconds") << 90 << 90 << 0;
    QTest::newRow("minutes") << 300 << 5 << 1;
    QTest::newRow("hour") << 3'600 << 1 << 2;
    QTest::newRow("day") << 86'400 << 1 << 3;
}

void TestIssuerPage::lifetimesAreInWholeUnits()
{
    QFETCH(int, seconds);
    LifetimeField field;
    field.setLifetime(std::chrono::seconds(seconds));
    QTEST(field.findChild<QSpinBox *>()->value(), "number");
    QTEST(field.findChild<QComboBox *>()->currentIndex(), "unit");
    QCOMPARE(field.lifetime(), std::chrono::seconds(seconds));
}

QTEST_MAIN(TestIssuerPage)
#include "tst_issuer_page.moc"
