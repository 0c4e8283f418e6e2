#include "tests/app/check/checking.h"
#include "tests/app/net/key_server.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

using namespace jotscope;
using namespace jotscope::checking;
using net::answer;
using net::KeyServer;
using net::status;

/// The page against servers that misbehave, and what it says before it sends anything.
class TestCheckPage : public QObject
{
    Q_OBJECT

private slots:
    void onlyThisMachineIsSentToAtOnce();
    void whatIsInTheWayIsSaidAndNothingIsSent_data();
    void whatIsInTheWayIsSaidAndNothingIsSent();
    void aKeyOnACardIsNotOfferedAndWhyIsSaid();
    void theSketchIsWhatIsSent();
    void everyRequestIsSentOnceAndNotTooFast();
    void calledOffNothingMoreIsSent();
    void aServerThatNeverAnswersIsGivenUp();
    void aServerThatGoesSilentIsGivenUp();
    void anAnswerThatStopsOnItsWayIsJudgedByItsStatus();
    void aServerThatClosesIsGivenUp();
    void nobodyAtThePortIsSaid();
    void aFaultOfTlsIsSaid();
    void aRedirectIsNotFollowed();
    void aLongResponseIsCut();
    void tokensAreMadeAnewWhileItTakesLong();
    void theProxyIsLookedUpOffTheGuiThread();
    void thisMachineIsAskedWithoutAProxy();
    void surprisesAreFilteredAndShownInFull();
    void theReportIsSavedInEveryFormat();
    void aReportThatCannotBeWrittenIsSaid();
    void everyControlHasAName();

private:
    [[nodiscard]] static ShownPage page()
    {
        static const KeyPointer key = newKey("ES256", "k");
        return ShownPage({.alg = "ES256", .key = key, .protectedHeader = R"({"typ":"JWT"})"}, "{}");
    }
};

namespace {

/// Takes every token, and refuses who has none.
QByteArray credulous(const KeyServer::Request &request)
{
    return request.header("authorization").isEmpty() ? status("401 Unauthorized") : answer("{\"ok\":true}");
}

QString urlOf(const KeyServer &server)
{
    return server.url(QStringLiteral("/api"), QStringLiteral("127.0.0.1")).toString();
}

} // namespace

void TestCheckPage::onlyThisMachineIsSentToAtOnce()
{
    const ShownPage shown = page();
    auto *start = shown.part<QPushButton>("startCheck");
    auto *allowed = shown.part<QCheckBox>("mayTest");
    for (const char *here :
         {"http://127.0.0.1:3000/", "localhost:8080/x", "http://[::1]:1/", "https://api.localhost/"}) {
        shown.type("apiUrl", QLatin1String(here));
        QVERIFY2(start->isEnabled() && !allowed->isVisible(), here);
    }
    shown.type("apiUrl", QStringLiteral("http://api.example.com/orders"));
    QVERIFY(allowed->isVisible() && !start->isEnabled());
    QVERIFY(shown.text("elsewhere").contains(QStringLiteral("plain HTTP")));
    QTest::mouseClick(allowed, Qt::LeftButton, {}, QPoint(8, allowed->height() / 2));
    QVERIFY(start->isEnabled());
    QCOMPARE(start->text(), QStringLiteral("Send to api.example.com"));

    // What was said of one host is not said of another.
    shown.type("apiUrl", QStringLiteral("https://api.example.org/orders"));
    QVERIFY(allowed->isVisible() && !allowed->isChecked() && !start->isEnabled());
    QVERIFY(!shown.text("elsewhere").contains(QStringLiteral("plain HTTP")));
    QVERIFY(shown->sentHosts().isEmpty());
}

void TestCheckPage::whatIsInTheWayIsSaidAndNothingIsSent_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("no URL") << QByteArray("apiUrl") << "not a url"
                            << "no URL";
    QTest::newRow("other scheme") << QByteArray("apiUrl") << "ftp://127.0.0.1/"
                                  << "no URL";
    QTest::newRow("user name") << QByteArray("apiUrl") << "http://me:pw@127.0.0.1/"
                               << "user name";
    QTest::newRow("status") << QByteArray("acceptedStatuses") << "fine"
                            << "fine";
    QTest::newRow("both") << QByteArray("refusedStatuses") << "200-403"
                          << "200";
}

void TestCheckPage::whatIsInTheWayIsSaidAndNothingIsSent()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    QFETCH(QString, said);
    const ShownPage shown = page();
    shown.type(field.constData(), text);
    QVERIFY2(shown.text("sendFault").contains(said), qPrintable(shown.text("sendFault")));
    QVERIFY(!shown.part<QPushButton>("startCheck")->isEnabled());
    shown->start();
    QVERIFY(!shown->isBusy());
}

void TestCheckPage::aKeyOnACardIsNotOfferedAndWhyIsSaid()
{
    ShownPage shown = page();
    shown.draft().signing.reset();
    const KeyPointer key = newKey("RS256", "on-card");
    auto half = crypto::AsymmetricKey::fromDer(key->asymmetric()->subjectPublicKeyInfo());
    shown.keys().add({KeyEntry{.key = std::make_shared<Key>(*std::move(half), key->attributes()),
                               .origin = {KeyOrigin::Card, "A card"}}});

    const auto *next = shown.part<QComboBox>("nextKey");
    QCOMPARE(next->count(), 2);
    QVERIFY(!(next->model()->flags(next->model()->index(1, 0)) & Qt::ItemIsEnabled));
    QVERIFY(next->itemText(1).contains(QLatin1String("stays on its card")));
    QVERIFY(shown.text("sendFault").contains(QLatin1String("smart card")));
}

void TestCheckPage::theSketchIsWhatIsSent()
{
    KeyServer server;
    server.setHandler(credulous);
    const ShownPage shown = page();
    shown.part<QPlainTextEdit>("headers")->setPlainText(QStringLiteral("X-Trace: 7\nAccept: text/plain"));
    shown.part<QLineEdit>("apiUrl")->setText(urlOf(server));
    QVERIFY(shown.text("sketch").contains(QStringLiteral("X-Trace: 7\n")));
    QVERIFY(shown.text("sketch").contains(QStringLiteral("Authorization: Bearer TOKEN")));
    QVERIFY(shown.sendTo(urlOf(server)));
    const KeyServer::Request &request = server.requests().at(1);
    QCOMPARE(request.path, QByteArray("/api"));
    QCOMPARE(request.header("x-trace"), QByteArray("7"));
    QCOMPARE(request.header("accept"), QByteArray("text/plain"));
    QCOMPARE(request.header("cookie"), QByteArray());
    QVERIFY(request.header("authorization").startsWith("bearer ey"));
    QVERIFY(server.requests().front().header("authorization").isEmpty());
}

void TestCheckPage::everyRequestIsSentOnceAndNotTooFast()
{
    KeyServer server;
    std::vector<qint64> times;
    QElapsedTimer clock;
    clock.start();
    server.setHandler([&](const KeyServer::Request &request) {
        times.push_back(clock.elapsed());
        return credulous(request);
    });
    const ShownPage shown = page();
    shown.part<QSpinBox>("perSecond")->setValue(50);
    QVERIFY(shown.sendTo(urlOf(server)));
    const CheckCounts counts = countsOf(shown.run());
    QCOMPARE(server.requests().size(), counts.sent + 3);
    QCOMPARE(counts.sent + counts.notSent, shown.run().cases.size());
    // A little less than 20 ms from one to the next, where timers are not exact.
    QVERIFY2(times.back() - times.front() >= qint64(times.size() - 1) * 19,
             qPrintable(QString::number(times.back() - times.front())));
}

void TestCheckPage::calledOffNothingMoreIsSent()
{
    KeyServer server;
    server.setHandler(credulous);
    const ShownPage shown = page();
    shown.part<QSpinBox>("perSecond")->setValue(20);
    shown.part<QLineEdit>("apiUrl")->setText(urlOf(server));
    shown.press("startCheck");
    QTRY_VERIFY(server.requests().size() > 5);
    QVERIFY(shown->isBusy());
    shown.press("cancelCheck");
    QVERIFY(!shown->isBusy());
    const std::size_t sent = server.requests().size();
    QTest::qWait(300);
    QVERIFY(server.requests().size() <= sent + 1); // one may have been on its way
    QVERIFY(shown.run().isCancelled);
    QVERIFY(shown.text("checkVerdict").startsWith(QStringLiteral("It was called off.")));
    QVERIFY(shown.part<QPushButton>("startCheck")->isEnabled());
    QVERIFY(countsOf(shown.run()).notSent > 50);
}

void TestCheckPage::aServerThatNeverAnswersIsGivenUp()
{
    KeyServer server;
    server.always({});
    const ShownPage shown = page();
    shown.part<QSpinBox>("patience")->setValue(1);
    QVERIFY(shown.sendTo(urlOf(server)));
    QCOMPARE(shown.stop(), QStringLiteral("check-unreachable"));
    QCOMPARE(server.requests().size(), std::size_t{1});
    QVERIFY(shown.part<QPlainTextEdit>("caseResponse")
                ->toPlainText()
                .contains(QStringLiteral("within 1 seconds")));
}

void TestCheckPage::aServerThatGoesSilentIsGivenUp()
{
    KeyServer server;
    server.setHandler([&server](const KeyServer::Request &request) {
        return server.requests().size() > 10 ? QByteArray() : credulous(request);
    });
    const ShownPage shown = page();
    shown.part<QSpinBox>("patience")->setValue(1);
    QVERIFY(shown.sendTo(urlOf(server)));
    QCOMPARE(shown.stop(), QStringLiteral("check-silent"));
    QCOMPARE(countsOf(shown.run()).unclear, std::size_t{3});
    QVERIFY(server.requests().size() < 20);
}

void TestCheckPage::anAnswerThatStopsOnItsWayIsJudgedByItsStatus()
{
    KeyServer server;
    server.setHandler([](const KeyServer::Request &request) {
        const QByteArray whole = credulous(request);
        return whole.endsWith('}') ? whole.chopped(1) : whole;
    });
    server.goSilent();
    const ShownPage shown = page();
    shown.part<QLineEdit>("apiUrl")->setText(urlOf(server));
    shown.part<QSpinBox>("patience")->setValue(1);
    shown.press("startCheck");
    QTRY_VERIFY(countsOf(shown.run()).sent >= 3);
    shown.press("cancelCheck");
    QVERIFY(shown.run().withGoodToken.response && shown.run().withGoodToken.response->isCut);
    QCOMPARE(shown.run().cases.front().outcome, CaseOutcome::AsItShould);
}

void TestCheckPage::aServerThatClosesIsGivenUp()
{
    QTcpServer server;
    int connections = 0;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            ++connections;
            connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::disconnectFromHost);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const ShownPage shown = page();
    QVERIFY(shown.sendTo(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())));
    QCOMPARE(shown.stop(), QStringLiteral("check-unreachable"));
    QVERIFY2(connections <= 4, qPrintable(QString::number(connections))); // Qt tries a broken one anew
}

void TestCheckPage::nobodyAtThePortIsSaid()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort());
    server.close();
    const ShownPage shown = page();
    QVERIFY(shown.sendTo(url));
    QCOMPARE(shown.stop(), QStringLiteral("check-unreachable"));
    QVERIFY(shown.part<QPlainTextEdit>("caseResponse")->toPlainText().contains(QStringLiteral("TCP")));
}

void TestCheckPage::aFaultOfTlsIsSaid()
{
    const net::TestAuthority authority;
    KeyServer server(authority.configuration(net::TestAuthority::Kind::SelfSigned));
    server.setHandler(credulous);
    const ShownPage shown = page();
    QVERIFY(shown.sendTo(server.url(QStringLiteral("/api")).toString()));
    QCOMPARE(shown.stop(), QStringLiteral("check-unreachable"));
    QVERIFY(shown.part<QPlainTextEdit>("caseResponse")
                ->toPlainText()
                .contains(QStringLiteral("signed by itself")));
    QVERIFY(server.requests().empty());
}

void TestCheckPage::aRedirectIsNotFollowed()
{
    KeyServer server;
    server.always(net::redirect("/elsewhere"));
    const ShownPage shown = page();
    QVERIFY(shown.sendTo(urlOf(server)));
    QCOMPARE(shown.stop(), QStringLiteral("check-no-token-unclear"));
    QCOMPARE(server.requests().size(), std::size_t{1});
    QVERIFY(shown.part<QPlainTextEdit>("caseResponse")
                ->toPlainText()
                .contains(QStringLiteral("Location: /elsewhere"), Qt::CaseInsensitive));
}

void TestCheckPage::aLongResponseIsCut()
{
    KeyServer server;
    server.setHandler([](const KeyServer::Request &request) {
        return request.header("authorization").isEmpty() ? status("401 Unauthorized")
                                                         : answer(QByteArray(5'000'000, 'x'), "text/plain");
    });
    const ShownPage shown = page();
    shown.part<QLineEdit>("apiUrl")->setText(urlOf(server));
    shown.press("startCheck");
    QTRY_VERIFY(countsOf(shown.run()).sent >= 3);
    shown.press("cancelCheck");
    const ApiResponse &response = *shown.run().withGoodToken.response;
    QCOMPARE(response.body.size(), std::size_t{64 * 1024});
    QVERIFY(response.isCut);
    QCOMPARE(shown.run().cases.front().outcome, CaseOutcome::AsItShould);
}

void TestCheckPage::tokensAreMadeAnewWhileItTakesLong()
{
    KeyServer server;
    server.setHandler(credulous);
    SuiteInput suite;
    suite.keys = {newKey("ES256", "k")};
    CheckPlan plan{{}, {}, suite, {}};
    plan.request.url = urlOf(server).toStdString();
    plan.terms.perSecond = 100;
    plan.terms.freshness = std::chrono::seconds(1);
    ApiCheck check;
    // An hour goes by whenever it looks.
    check.setClock([hours = 0]() mutable {
        return *parseInstant("2026-11-24T06:18:00Z") + std::chrono::hours(hours++);
    });
    const QSignalSpy ended(&check, &ApiCheck::ended);
    check.start(plan);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
    const auto issuedAt = [](const std::string &token) {
        const QByteArray payload = QByteArray::fromBase64(
            QByteArray::fromStdString(token).split('.').value(1), QByteArray::Base64UrlEncoding);
        return QJsonDocument::fromJson(payload)["iat"].toInteger();
    };
    const qint64 first = issuedAt(check.run().withGoodToken.token);
    const qint64 last = issuedAt(check.run().withGoodTokenAgain.token);
    QVERIFY2(first > 0 && last >= first + 3600, qPrintable(QString::number(last - first)));
}

void TestCheckPage::theProxyIsLookedUpOffTheGuiThread()
{
    KeyServer proxy;
    proxy.setHandler(credulous);
    std::atomic<bool> mayGoOn = false;
    std::atomic<QThread *> asked = nullptr;
    ApiCheck check(
        [&, port = proxy.url(QStringLiteral("/")).port()](const QUrl &) {
            asked = QThread::currentThread();
            while (!mayGoOn)
                QThread::msleep(1);
            return QList{QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), quint16(port))};
        },
        nullptr);
    CheckPlan plan;
    plan.request.url = "http://api.example.com/orders";
    plan.suite.keys = {newKey("ES256", "k")};
    const QSignalSpy answered(&check, &ApiCheck::answered);

    check.start(plan);
    QTest::qWait(50);
    const bool isWaiting = check.isRunning() && proxy.requests().empty();
    mayGoOn = true;

    QVERIFY(isWaiting);
    QTRY_VERIFY_WITH_TIMEOUT(answered.size() > 0, 60'000);
    check.cancel();
    QVERIFY(asked && asked != QThread::currentThread());
    QCOMPARE(proxy.requests().front().path, QByteArray("http://api.example.com/orders"));
}

void TestCheckPage::thisMachineIsAskedWithoutAProxy()
{
    KeyServer server;
    server.setHandler(credulous);
    std::atomic<bool> wasAsked = false;
    ApiCheck check(
        [&wasAsked](const QUrl &) {
            wasAsked = true;
            return QList<QNetworkProxy>();
        },
        nullptr);
    CheckPlan plan;
    plan.request.url = urlOf(server).toStdString();
    plan.suite.keys = {newKey("ES256", "k")};
    const QSignalSpy answered(&check, &ApiCheck::answered);

    check.start(plan);

    QTRY_VERIFY_WITH_TIMEOUT(answered.size() > 0, 60'000);
    check.cancel();
    QVERIFY(!wasAsked);
}

void TestCheckPage::surprisesAreFilteredAndShownInFull()
{
    KeyServer server;
    server.setHandler([](const KeyServer::Request &request) {
        // Unsigned ones are let in, and so is whoever has the very word.
        const QByteArray token = request.header("authorization");
        const bool isUnsigned = token.endsWith('.');
        return token.isEmpty() ? status("401 Unauthorized")
                               : answer(isUnsigned ? "<b>welcome</b>" : "hello", "text/html", "X-Own: 1\r\n");
    });
    const ShownPage shown = page();
    auto *table = shown.part<QTableView>("cases");
    QVERIFY(shown.sendTo(urlOf(server)));
    const int all = table->model()->rowCount();
    QCOMPARE(all, int(shown.run().cases.size()) + 3);
    shown.part<QComboBox>("caseFilter")->setCurrentIndex(1);
    const CheckCounts counts = countsOf(shown.run());
    QCOMPARE(table->model()->rowCount(), int(counts.wronglyAccepted + counts.unclear));
    QVERIFY(counts.wronglyAccepted > 80);

    int none = 0;
    while (table->model()->index(none, 1).data().toString() != QLatin1String("alg-none"))
        ++none;
    table->selectRow(none);
    QVERIFY(shown.text("caseTitle").startsWith(QStringLiteral("alg-none")));
    QVERIFY(shown.text("caseTitle").contains(QStringLiteral("Wrongly accepted")));
    QVERIFY(shown.text("caseTests").contains(QStringLiteral("RFC 8725 section 3.2</a>")));
    const QString response = shown.part<QPlainTextEdit>("caseResponse")->toPlainText();
    QVERIFY(response.startsWith(QStringLiteral("200 OK\n")));
    // Qt writes the names of headers as they came, or since 6.7 in small letters.
    QVERIFY(response.contains(QStringLiteral("X-Own: 1\n"), Qt::CaseInsensitive));
    QVERIFY(response.endsWith(QStringLiteral("<b>welcome</b>")));
    QVERIFY(shown.part<QPlainTextEdit>("caseSent")
                ->toPlainText()
                .contains(QStringLiteral("Authorization: Bearer ey")));

    const QSignalSpy wanted(&*shown, &CheckPage::inspectWanted);
    shown.press("inspectCase");
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.front().front().toByteArray().endsWith('.'));
}

void TestCheckPage::theReportIsSavedInEveryFormat()
{
    KeyServer server;
    server.setHandler(credulous);
    const ShownPage shown = page();
    QVERIFY(!shown.part<QPushButton>("saveReport")->isEnabled());
    QVERIFY(shown.sendTo(urlOf(server)));
    QVERIFY(shown.part<QPushButton>("saveReport")->isEnabled());
    const QTemporaryDir folder;
    const QSignalSpy told(&*shown, &CheckPage::statusChanged);
    for (const auto &[name, begin] :
         {std::pair("report.json", "{"), std::pair("report.HTML", "<!DOCTYPE html>"),
          std::pair("report.xml", "<?xml")}) {
        const QString path = folder.filePath(QLatin1String(name));
        const qsizetype before = told.size();
        shown->results().save(path);
        QTRY_COMPARE(told.size(), before + 1);
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray report = file.readAll();
        QVERIFY2(report.startsWith(begin), name);
        QVERIFY2(report.contains("alg-none-capital"), name);
    }
}

void TestCheckPage::aReportThatCannotBeWrittenIsSaid()
{
    KeyServer server;
    server.setHandler(credulous);
    const ShownPage shown = page();
    QVERIFY(shown.sendTo(urlOf(server)));
    const QSignalSpy failed(&shown->results(), &ResultsPane::failed);
    shown->results().save(QStringLiteral("/nowhere/report.html"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("/nowhere/report.html")));
}

void TestCheckPage::everyControlHasAName()
{
    const ShownPage shown = page();
    shown.choosePlace(TokenPlace::Header);
    shown.type("apiUrl", QStringLiteral("https://api.example.com/"));
    for (const QWidget *widget : shown->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        const QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                        widget->objectName())));
    }
}

QTEST_MAIN(TestCheckPage)
#include "tst_check_page.moc"
