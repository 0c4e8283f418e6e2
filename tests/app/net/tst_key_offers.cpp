#include "app/inspect/inspect_page.h"
#include "app/inspect/offers/named_sources.h"
#include "app/inspect/verdict/verdict_banner.h"
#include "app/keys/keys_page.h"
#include "app/keys/network/network_card.h"
#include "app/net/key_sources.h"
#include "core/jose/jws/signing.h"
#include "tests/app/net/key_server.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace jotscope;
using namespace jotscope::net;

/// Fetching keys as a person does it: from the Keys page, and from a token that names where they are.
class TestKeyOffers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theButtonNamesTheHost();
    void whatCannotBeFetchedSaysWhy();
    void keysComeWithOneClick();
    void aFailureIsToldInPlace();
    void anotherHostNeedsAButtonOfItsOwn();
    void aSourceIsListedAndRefreshed();
    void aSourceIsForgotten();
    void aSelfSignedServerIsTrustedThroughItsCaFile();
    void oneCardIsOpenAtATime();
    void aTokenOffersWhatItNames_data();
    void aTokenOffersWhatItNames();
    void aTokenFetchesNothingByItself();
    void aSecretIsNotOfferedFromAnywhere();
    void theOfferVerifiesTheTokenWithOneClick();
    void aTokenThatVerifiesOffersNothing();
    void aRotatedKeyIsExplained();
    void aKidThatVanishedIsExplained();

private:
    template<typename Widget>
    [[nodiscard]] static Widget *in(QWidget *parent, const char *name)
    {
        return parent->findChild<Widget *>(QLatin1String(name));
    }
    void openCard();
    void type(const QUrl &url) const { QTest::keyClicks(in<QLineEdit>(m_card, "sourceUrl"), url.toString()); }
    void press(QWidget *parent, const char *name) const
    {
        QTest::mouseClick(in<QAbstractButton>(parent, name), Qt::LeftButton);
    }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(!sources().isBusy(), 30'000); }
    [[nodiscard]] KeySources &sources() const { return KeySources::of(*m_keys); }
    [[nodiscard]] QString told(QWidget *parent) const
    {
        QWidget *status = in<QWidget>(parent, "fetchStatus");
        return status->isVisible() ? in<QLabel>(status, "fetchText")->text() : QString();
    }
    void openPage();
    [[nodiscard]] QByteArray token(const KeyPointer &key, const QByteArray &issuer,
                                   const QByteArray &header = "{}") const;
    void showToken(const QByteArray &text) const
    {
        m_page->showText(text);
        QTRY_VERIFY(!m_page->isBusy());
    }
    [[nodiscard]] QWidget *offer() const { return in<QWidget>(m_page.get(), "keyOffer"); }
    [[nodiscard]] QString rotation() const
    {
        const auto *label = in<QLabel>(m_page.get(), "keyRotation");
        return label->isVisible() ? label->text() : QString();
    }

    std::optional<TestAuthority> m_authority;
    QSslConfiguration m_valid;
    std::unique_ptr<KeyServer> m_server;
    std::unique_ptr<KeysOnHand> m_keys;
    std::unique_ptr<KeysPage> m_keysPage;
    NetworkCard *m_card = nullptr;
    std::unique_ptr<InspectPage> m_page;
    KeyPointer m_key;
};

void TestKeyOffers::initTestCase()
{
    m_authority.emplace();
    m_valid = m_authority->configuration(TestAuthority::Kind::Valid);
}

void TestKeyOffers::init()
{
    m_key = newKey("2026");
    m_server = std::make_unique<KeyServer>(m_valid);
    m_server->always(answer(keySet({m_key})));
    m_keys = std::make_unique<KeysOnHand>();
    sources().addAuthorities(m_authority->pem());
}

void TestKeyOffers::cleanup()
{
    m_page.reset();
    m_keysPage.reset();
    m_keys.reset();
    m_server.reset();
}

void TestKeyOffers::openCard()
{
    m_keysPage = std::make_unique<KeysPage>(*m_keys);
    m_keysPage->resize(1200, 800);
    m_keysPage->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_keysPage.get()));
    press(m_keysPage.get(), "showFetch");
    m_card = m_keysPage->findChild<NetworkCard *>();
    QVERIFY(m_card->isVisible());
}

void TestKeyOffers::openPage()
{
    m_page = std::make_unique<InspectPage>();
    m_page->setKeysOnHand(*m_keys);
    m_page->resize(1200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

QByteArray TestKeyOffers::token(const KeyPointer &key, const QByteArray &issuer,
                                const QByteArray &header) const
{
    const Signer signer{findJwsAlgorithm("ES256"), key, header.toStdString(), {}, nullptr};
    return QByteArray::fromStdString(*signCompact(signer, R"({"iss":")" + issuer.toStdString() + R"("})"));
}

void TestKeyOffers::theButtonNamesTheHost()
{
    openCard();
    const auto *button = in<QPushButton>(m_card, "fetchKeys");
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(in<QLineEdit>(m_card, "sourceUrl"), "https://login.example.com/realms/a");
    QVERIFY(button->isEnabled());
    QCOMPARE(button->text(), QString("Fetch from login.example.com"));
    QCOMPARE(in<QComboBox>(m_card, "sourceKind")->currentIndex(), int(KeyAddress::Issuer));
    QVERIFY(sources().askedHosts().isEmpty());
}

void TestKeyOffers::whatCannotBeFetchedSaysWhy()
{
    openCard();
    QTest::keyClicks(in<QLineEdit>(m_card, "sourceUrl"), "http://login.example.com");
    QVERIFY(!in<QPushButton>(m_card, "fetchKeys")->isEnabled());
    QVERIFY(in<QLabel>(m_card, "urlRemark")->text().contains("https://"));
    QTest::keyClick(in<QLineEdit>(m_card, "sourceUrl"), Qt::Key_Return);
    QVERIFY(sources().askedHosts().isEmpty());
}

void TestKeyOffers::keysComeWithOneClick()
{
    openCard();
    type(m_server->url());
    press(m_card, "fetchKeys");
    settle();
    QCOMPARE(told(m_card), "1 key(s) from " + hostOf(m_server->url()));
    QCOMPARE(m_keys->keychain().size(), std::size_t{1});
}

void TestKeyOffers::aFailureIsToldInPlace()
{
    m_server->always(status("404 Not Found"));
    openCard();
    type(m_server->url());
    press(m_card, "fetchKeys");
    settle();
    QVERIFY(told(m_card).contains("404"));
    QVERIFY(!in<QLabel>(m_card, "fetchMore")->text().isEmpty());
    press(m_card, "closeFetch");
    QVERIFY(told(m_card).isEmpty());
}

void TestKeyOffers::anotherHostNeedsAButtonOfItsOwn()
{
    const QUrl there = m_server->url("/there", "127.0.0.1");
    m_server->setHandler([this, there](const KeyServer::Request &request) {
        return request.path == "/there" ? answer(keySet({m_key})) : redirect(there.toEncoded());
    });
    openCard();
    type(m_server->url());
    press(m_card, "fetchKeys");
    settle();
    QCOMPARE(in<QPushButton>(m_card, "fetchThere")->text(), "Fetch from " + hostOf(there));
    QVERIFY(m_keys->keychain().isEmpty());
    press(m_card, "fetchThere");
    settle();
    QCOMPARE(m_keys->keychain().size(), std::size_t{1});
}

void TestKeyOffers::aSourceIsListedAndRefreshed()
{
    openCard();
    type(m_server->url());
    press(m_card, "fetchKeys");
    settle();
    QCOMPARE(in<QLabel>(m_card, "sourcePlace")->text(), m_server->url().toString());
    m_server->always(answer(keySet({newKey("2027")})));
    press(m_card, "refreshSource");
    settle();
    const QString state = in<QLabel>(m_card, "sourceState")->text();
    QVERIFY2(state.contains("came: 2027; gone: 2026"), qPrintable(state));
}

void TestKeyOffers::aSourceIsForgotten()
{
    openCard();
    type(m_server->url());
    press(m_card, "fetchKeys");
    settle();
    press(m_card, "forgetSource");
    QVERIFY(sources().sets().empty());
    QCOMPARE(m_keys->keychain().size(), std::size_t{1});
}

void TestKeyOffers::aSelfSignedServerIsTrustedThroughItsCaFile()
{
    m_keys = std::make_unique<KeysOnHand>();
    openCard();
    type(m_server->url());
    press(m_card, "fetchKeys");
    settle();
    QVERIFY(told(m_card).startsWith("TLS"));
    m_card->addAuthorities(m_authority->path());
    press(m_card, "fetchKeys");
    settle();
    QCOMPARE(m_keys->keychain().size(), std::size_t{1});
}

void TestKeyOffers::oneCardIsOpenAtATime()
{
    openCard();
    press(m_keysPage.get(), "showImport");
    QVERIFY(!m_card->isVisible());
    QVERIFY(!in<QPushButton>(m_keysPage.get(), "showFetch")->isChecked());
    press(m_keysPage.get(), "showFetch");
    QVERIFY(m_card->isVisible());
    QVERIFY(!in<QWidget>(m_keysPage.get(), "importCard")->isVisible());
}

void TestKeyOffers::aTokenOffersWhatItNames_data()
{
    QTest::addColumn<QByteArray>("issuer");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QStringList>("parameters");
    QTest::newRow("an issuer") << QByteArray("https://a.example") << QByteArray("{}") << QStringList{"iss"};
    QTest::newRow("a bare name") << QByteArray("accounts.example.com") << QByteArray("{}") << QStringList{};
    QTest::newRow("plain HTTP") << QByteArray("http://a.example") << QByteArray("{}") << QStringList{};
    QTest::newRow("all of them") << QByteArray("https://a.example")
                                 << QByteArray(R"({"jku":"https://b.example/k","x5u":"https://c.example/c"})")
                                 << QStringList{"iss", "jku", "x5u"};
    QTest::newRow("a file") << QByteArray() << QByteArray(R"({"jku":"file:///etc/passwd"})") << QStringList{};
}

void TestKeyOffers::aTokenOffersWhatItNames()
{
    QFETCH(const QByteArray, issuer);
    QFETCH(const QByteArray, header);
    QFETCH(const QStringList, parameters);
    openPage();
    showToken(token(m_key, issuer, header));
    QStringList offered;
    for (const QPushButton *button : offer()->findChildren<QPushButton *>(QStringLiteral("fetchOffer"))) {
        if (button->isVisible())
            offered << button->toolTip().section(QLatin1Char(' '), 0, 0);
    }
    QCOMPARE(offered, parameters);
    QCOMPARE(offer()->isVisible(), !parameters.isEmpty());
}

void TestKeyOffers::aTokenFetchesNothingByItself()
{
    openPage();
    showToken(
        token(m_key, m_server->url("").toEncoded(), R"({"jku":")" + m_server->url().toEncoded() + R"("})"));
    QTest::qWait(50);
    QVERIFY(m_server->requests().empty());
    QVERIFY(sources().askedHosts().isEmpty());
}

void TestKeyOffers::aSecretIsNotOfferedFromAnywhere()
{
    openPage();
    showToken("eyJhbGciOiJIUzI1NiJ9." +
              QByteArray(R"({"iss":"https://a.example"})")
                  .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
              ".AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    QCOMPARE(m_page->tokenCount(), 1);
    QVERIFY(!offer()->isVisible());
}

void TestKeyOffers::theOfferVerifiesTheTokenWithOneClick()
{
    openPage();
    showToken(token(m_key, "", R"({"jku":")" + m_server->url().toEncoded() + R"("})"));
    QCOMPARE(in<QPushButton>(offer(), "fetchOffer")->text(), "Fetch Keys From " + hostOf(m_server->url()));
    press(offer(), "fetchOffer");
    settle();
    QTRY_VERIFY(m_page->findChild<VerdictBanner *>()->headline().contains("valid", Qt::CaseInsensitive));
    QTRY_VERIFY(!offer()->isVisible());
}

void TestKeyOffers::aTokenThatVerifiesOffersNothing()
{
    KeyEntry entry;
    entry.key = m_key;
    m_keys->add({entry});
    openPage();
    showToken(token(m_key, "https://a.example"));
    QVERIFY(!offer()->isVisible());
}

void TestKeyOffers::aRotatedKeyIsExplained()
{
    sources().fetch({KeyAddress::KeySet, m_server->url()});
    settle();
    m_server->always(answer(keySet({newKey("2027")})));
    sources().refresh({KeyAddress::KeySet, m_server->url()});
    settle();
    openPage();
    showToken(token(m_key, ""));
    QVERIFY2(rotation().contains("published no longer"), qPrintable(rotation()));
    QVERIFY(rotation().contains(hostOf(m_server->url())));
}

void TestKeyOffers::aKidThatVanishedIsExplained()
{
    sources().fetch({KeyAddress::KeySet, m_server->url()});
    settle();
    m_server->always(answer(keySet({newKey("2027")})));
    sources().refresh({KeyAddress::KeySet, m_server->url()});
    settle();
    std::vector<std::string> ids;
    for (const KeyEntry &entry : m_keys->keychain().entries())
        ids.push_back(entry.id);
    m_keys->remove(ids);
    openPage();
    showToken(token(m_key, "", R"({"kid":"2026"})"));
    QVERIFY2(rotation().contains("\"2026\""), qPrintable(rotation()));
}

QTEST_MAIN(TestKeyOffers)
#include "tst_key_offers.moc"
