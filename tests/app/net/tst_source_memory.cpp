#include "app/net/key_sources.h"
#include "app/net/memory/source_file.h"
#include "tests/app/net/key_server.h"

#include <QFileInfo>
#include <QNetworkProxy>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <optional>

using namespace jotscope;
using namespace jotscope::net;

/// What is known of published keys from one run of the program to the next; and the way to the network's
/// proxy.
class TestSourceMemory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingComesBack();
    void whatIsNobodysBusinessIsNotWritten();
    void damagedFilesAreNoSources_data();
    void damagedFilesAreNoSources();
    void theFileIsForItsOwnerAlone();
    void nothingKnownLeavesNoFile();
    void aFileThatCannotBeWrittenSaysWhy();
    void aRotationIsToldAfterARestart();
    void authoritiesStayUntilTheyAreForgotten();
    void whatWasFetchedBeforeTheFileWasReadIsKept();
    void aForgottenSourceStaysForgotten();
    void nothingIsStoredWithoutAFile();
    void theProxyIsLookedUpOffTheGuiThread();
    void aSlowLookUpIsCalledOff();
    void thisMachineNeedsNoProxy();

private:
    /// A run of the program, which ends with it.
    struct Run
    {
        explicit Run(const QString &path = {}) : sources(KeySources::of(keys))
        {
            keys.setClock([this] { return now; });
            if (path.isEmpty())
                return;
            const QSignalSpy read(&sources, &KeySources::changed);
            sources.keepIn(path);
            QTRY_VERIFY(!read.isEmpty());
        }
        void refresh(const QUrl &url)
        {
            sources.refresh({KeyAddress::KeySet, url});
            QTRY_VERIFY_WITH_TIMEOUT(!sources.isBusy(), 30'000);
        }

        Instant now{std::chrono::seconds{1'795'500'000}};
        KeysOnHand keys;
        KeySources &sources;
    };

    [[nodiscard]] QString path() const { return m_folder->filePath("data/key-sources.json"); }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    TestAuthority m_authority;
};

namespace {

constexpr Instant kNow{std::chrono::seconds{1'795'500'000}};

RemoteKeySet knownSet(const QString &url)
{
    RemoteKeySet set;
    set.address = {KeyAddress::Issuer, QUrl(url)};
    set.keySet = QUrl(url + "/jwks");
    set.entityTag = "\"a\"";
    set.freshUntil = kNow + std::chrono::hours(1);
    set.fetchedAt = kNow;
    set.keys = {{"2027", "tp-2027"}};
    set.withdrawn = {{{"2025", "tp-2025"}, kNow - std::chrono::hours(24), kNow}};
    set.rotations = {{kNow, {{"2027", "tp-2027"}}, {{"2025", "tp-2025"}}}};
    return set;
}

} // namespace

void TestSourceMemory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSourceMemory::everythingComesBack()
{
    KnownSources sources{{knownSet("https://login.example.com"), knownSet("https://other.example")}, "pem"};
    sources.sets[1].address.kind = KeyAddress::Certificates;
    sources.sets[1].freshUntil.reset();
    QVERIFY(readSources(sourcesJson(sources)) == sources);
}

void TestSourceMemory::whatIsNobodysBusinessIsNotWritten()
{
    const KnownSources sources{{knownSet("https://login.example.com?code=s3cret")}, {}};
    QVERIFY(sourcesJson(sources).isEmpty());
}

void TestSourceMemory::damagedFilesAreNoSources_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray whole = sourcesJson({{knownSet("https://login.example.com")}, {}});
    QTest::newRow("cut") << whole.left(whole.size() / 2);
    QTest::newRow("no JSON") << QByteArray("keys");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("numbers") << QByteArray(R"({"sources":[1,2],"authorities":3})");
    QTest::newRow("another scheme") << QByteArray(whole).replace("https://", "file:///");
    QTest::newRow("plain HTTP") << QByteArray(whole).replace("https://", "http://");
    QTest::newRow("an unknown kind") << QByteArray(whole).replace("issuer", "friend");
}

void TestSourceMemory::damagedFilesAreNoSources()
{
    QFETCH(const QByteArray, json);
    QVERIFY(readSources(json) == KnownSources());
}

void TestSourceMemory::theFileIsForItsOwnerAlone()
{
    QCOMPARE(writeSourceFile(path(), {{knownSet("https://login.example.com")}, {}}), QString());
    QVERIFY(!(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(readSourceFile(path()).sets.size(), std::size_t{1});
}

void TestSourceMemory::nothingKnownLeavesNoFile()
{
    QCOMPARE(writeSourceFile(path(), {}), QString());
    QVERIFY(!QFile::exists(path()));
    writeSourceFile(path(), {{}, "pem"});
    QVERIFY(QFile::exists(path()));
    QCOMPARE(writeSourceFile(path(), {}), QString());
    QVERIFY(!QFile::exists(path()));
}

void TestSourceMemory::aFileThatCannotBeWrittenSaysWhy()
{
    const QString blocked = m_folder->filePath("file");
    QFile file(blocked);
    QVERIFY(file.open(QFile::WriteOnly));
    Run run(blocked + "/below.json");
    const QSignalSpy told(&run.sources, &KeySources::notKept);
    run.sources.addAuthorities(m_authority.pem());
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.front().front().toString().endsWith("below.json"));
}

void TestSourceMemory::aRotationIsToldAfterARestart()
{
    KeyServer server;
    server.always(answer(keySet({newKey("2025")})));
    Run(path()).refresh(server.url());
    {
        Run second(path());
        QCOMPARE(second.sources.sets().size(), std::size_t{1});
        server.always(answer(keySet({newKey("2027")})));
        second.now += std::chrono::hours(24);
        second.refresh(server.url());
    }
    const Run third(path());
    const RemoteKeySet &set = third.sources.sets().front();
    QCOMPARE(set.rotations.size(), std::size_t{1});
    const WithdrawnKey *withdrawn = set.withdrawnAs("2025");
    QVERIFY(withdrawn);
    QCOMPARE(withdrawn->lastSeen, kNow);
    QVERIFY(!written().contains("\"x\"")); // of the keys it knows the names alone
}

void TestSourceMemory::authoritiesStayUntilTheyAreForgotten()
{
    QCOMPARE(Run(path()).sources.addAuthorities(m_authority.pem() + m_authority.pem()), 2);
    {
        Run second(path());
        QCOMPARE(second.sources.authorityCount(), 1); // once
        KeyServer server(m_authority.configuration(TestAuthority::Kind::Valid));
        server.always(answer(keySet({newKey("a")})));
        second.refresh(server.url());
        QVERIFY(!second.sources.failure());
        second.sources.forgetAuthorities();
    }
    QCOMPARE(Run(path()).sources.authorityCount(), 0);
}

void TestSourceMemory::whatWasFetchedBeforeTheFileWasReadIsKept()
{
    writeSourceFile(path(), {{knownSet("https://login.example.com")}, {}});
    KeyServer server;
    server.always(answer(keySet({newKey("a")})));
    Run early;
    early.refresh(server.url());
    early.sources.keepIn(path());
    QTRY_COMPARE(early.sources.sets().size(), std::size_t{2});
    QTRY_VERIFY(written().contains(server.url().toEncoded()));
    QVERIFY(written().contains("login.example.com"));
}

void TestSourceMemory::aForgottenSourceStaysForgotten()
{
    writeSourceFile(path(), {{knownSet("https://login.example.com")}, {}});
    {
        Run run(path());
        run.sources.forget(run.sources.sets().front().address);
    }
    QVERIFY(!QFile::exists(path()));
}

void TestSourceMemory::nothingIsStoredWithoutAFile()
{
    KeyServer server;
    server.always(answer(keySet({newKey("a")})));
    Run run;
    run.refresh(server.url());
    QVERIFY(!run.sources.isKept());
    QCOMPARE(run.sources.sets().size(), std::size_t{1});
}

void TestSourceMemory::theProxyIsLookedUpOffTheGuiThread()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            received += socket->readAll();
            socket->disconnectFromHost();
        });
    });
    std::atomic<QThread *> asked = nullptr;
    HttpFetch fetch(
        [&](const QUrl &) {
            asked = QThread::currentThread();
            return QList{QNetworkProxy(QNetworkProxy::HttpProxy, "127.0.0.1", proxy.serverPort())};
        },
        nullptr);
    std::optional<HttpOutcome> outcome;
    FetchTerms terms;
    terms.clock = [] {
        return kNow;
    };
    fetch.run(QUrl("https://keys.example/jwks"), {}, terms,
              [&](HttpOutcome got) { outcome = std::move(got); });
    QVERIFY(fetch.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(outcome, 30'000);
    QVERIFY(asked && asked != QThread::currentThread());
    QVERIFY2(received.startsWith("CONNECT keys.example:443"), received.constData());
    QVERIFY(std::get_if<FetchFailure>(&*outcome)->stage == FetchFailure::Stage::Proxy);
}

void TestSourceMemory::aSlowLookUpIsCalledOff()
{
    QSemaphore goOn;
    HttpFetch fetch(
        [&](const QUrl &) {
            goOn.acquire();
            return QList<QNetworkProxy>();
        },
        nullptr);
    const QSignalSpy sent(&fetch, &HttpFetch::sent);
    std::optional<HttpOutcome> outcome;
    FetchTerms terms;
    terms.limits.time = std::chrono::milliseconds(50);
    fetch.run(QUrl("https://keys.example/jwks"), {}, terms,
              [&](HttpOutcome got) { outcome = std::move(got); });
    QTRY_VERIFY(outcome);
    QVERIFY(std::get_if<FetchFailure>(&*outcome)->stage == FetchFailure::Stage::Time);
    QVERIFY(!fetch.isRunning());
    goOn.release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(sent.size(), 0);
}

void TestSourceMemory::thisMachineNeedsNoProxy()
{
    bool wasAsked = false;
    HttpFetch fetch(
        [&](const QUrl &) {
            wasAsked = true;
            return QList<QNetworkProxy>();
        },
        nullptr);
    KeyServer server;
    server.always(answer("{}"));
    std::optional<HttpOutcome> outcome;
    FetchTerms terms;
    terms.clock = [] {
        return kNow;
    };
    fetch.run(server.url(), {}, terms, [&](HttpOutcome got) { outcome = std::move(got); });
    QTRY_VERIFY(outcome);
    QVERIFY(std::get_if<HttpAnswer>(&*outcome));
    QVERIFY(!wasAsked);
}

QTEST_MAIN(TestSourceMemory)
#include "tst_source_memory.moc"
