#include "app/platform/cards/card_reader.h"
#include "app/platform/cards/card_signer.h"
#include "app/platform/cards/pin/pin_desk.h"
#include "core/jose/jws/verification.h"
#include "tests/app/cards/soft_card.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <functional>

using namespace jotscope;

/// Signing with a key that never leaves its card. The tests go from locked to open to gone, as a card does.
class TestCards : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keysWithACertificateAreListed();
    void anythingButAModuleIsTold();
    void aRefusedPinSignsNothing();
    void aWrongPinIsAskedForAgainAndThenTold();
    void thePersonMayGiveUpAfterAWrongPin();
    void nobodyWaitsAtADeskThatIsGone();
    void aDeskWithoutAnyoneRefuses();
    void whatIsCalledOffAsksNobody();
    void theRightPinSignsWhatVerifies_data();
    void theRightPinSignsWhatVerifies();
    void anOpenCardAsksNoMore();
    void whatCardsCannotDoIsSaidPlainly_data();
    void whatCardsCannotDoIsSaidPlainly();
    void aRemovedCardIsTold();

private:
    void openDesk();
    Result<std::string> sign(const char *algorithm);
    Result<std::vector<SmartCard>> onWorker(const QString &module);

    std::unique_ptr<SoftCard> m_card;
    CardKey m_key;
    std::unique_ptr<PinDesk> m_desk;
    std::function<void(int attempt)> m_answer;
    int m_asked = 0;
};

namespace {

QString idOf(const Finding &finding)
{
    return QString::fromStdString(std::string(finding.id));
}

template<typename T>
T whileTheLoopRuns(const std::function<T()> &work)
{
    std::optional<T> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = work(); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return *std::move(result);
}

const SecretBytes &pinOf(const char *text)
{
    static SecretBytes pin;
    pin = SecretBytes(std::string(text));
    return pin;
}

} // namespace

void TestCards::initTestCase()
{
    m_card = std::make_unique<SoftCard>();
    if (!m_card->isReadable())
        QSKIP("QCA has no PKCS#11 plugin on this system");
    openDesk();
}

void TestCards::openDesk()
{
    m_desk = std::make_unique<PinDesk>();
    connect(m_desk.get(), &PinDesk::pinWanted, this, [this](const QString &card, int attempt) {
        QCOMPARE(card, QString(SoftCard::kLabel));
        QCOMPARE(attempt, ++m_asked);
        m_answer(attempt);
    });
}

Result<std::string> TestCards::sign(const char *algorithm)
{
    m_asked = 0;
    CardSigner signer(m_key, m_desk->course());
    return whileTheLoopRuns<Result<std::string>>([&] {
        return signCompact({findJwsAlgorithm(algorithm), m_key.key, {}, {}, &signer}, R"({"sub":"anna"})");
    });
}

Result<std::vector<SmartCard>> TestCards::onWorker(const QString &module)
{
    return whileTheLoopRuns<Result<std::vector<SmartCard>>>([&] { return readCards(module); });
}

void TestCards::keysWithACertificateAreListed()
{
    const auto cards = onWorker(SoftCard::module());
    QVERIFY2(cards, cards ? "" : cards.error().id.data());
    QCOMPARE(cards->size(), 1);
    QCOMPARE(cards->front().label, QString(SoftCard::kLabel));
    QCOMPARE(cards->front().keys.size(), 1);
    m_key = cards->front().keys.front();
    QCOMPARE(m_key.name, QString("signing"));
    QCOMPARE(m_key.card, QString(SoftCard::kLabel));
    QCOMPARE(m_key.key->type(), KeyType::Rsa);
    QCOMPARE(m_key.key->bits(), 2048);
    QVERIFY(!m_key.key->isSecret());
    QCOMPARE(m_key.key->attributes().certificates.size(), 1);
    QVERIFY(!m_key.address.isEmpty());
}

void TestCards::anythingButAModuleIsTold()
{
    for (const QString &path : {QString("/nowhere/module.so"), QString("/etc/hostname"), QString()}) {
        const auto cards = onWorker(path);
        QVERIFY(!cards);
        QCOMPARE(idOf(cards.error()), QString("card-module-missing"));
    }
    QCOMPARE(onWorker(SoftCard::module())->size(), 1); // which does no harm to the one that is loaded
}

void TestCards::aRefusedPinSignsNothing()
{
    m_answer = [this](int) {
        QVERIFY(m_desk->isAsked());
        m_desk->refuse();
    };
    const auto made = sign("RS256");
    QVERIFY(!made);
    QCOMPARE(idOf(made.error()), QString("card-pin-cancelled"));
    QCOMPARE(m_asked, 1);
    QVERIFY(!m_desk->isAsked());
}

void TestCards::aWrongPinIsAskedForAgainAndThenTold()
{
    m_answer = [this](int) {
        m_desk->submit(pinOf("9999"));
    };
    const auto made = sign("RS256");
    QVERIFY(!made);
    QCOMPARE(idOf(made.error()), QString("card-pin-wrong"));
    QCOMPARE(m_asked, 3);
}

void TestCards::thePersonMayGiveUpAfterAWrongPin()
{
    m_answer = [this](int attempt) {
        attempt == 1 ? m_desk->submit(pinOf("9999")) : m_desk->refuse();
    };
    const auto made = sign("RS256");
    QVERIFY(!made);
    QCOMPARE(idOf(made.error()), QString("card-pin-wrong"));
    QCOMPARE(m_asked, 2);
}

void TestCards::nobodyWaitsAtADeskThatIsGone()
{
    m_answer = [this](int) {
        QTimer::singleShot(0, this, [this] { m_desk.reset(); });
    };
    const auto made = sign("RS256");
    QVERIFY(!made);
    QCOMPARE(idOf(made.error()), QString("card-pin-cancelled"));
    QVERIFY(!m_desk);
    openDesk();
}

void TestCards::aDeskWithoutAnyoneRefuses()
{
    m_desk = std::make_unique<PinDesk>();
    const auto made = sign("RS256");
    QVERIFY(!made);
    QCOMPARE(idOf(made.error()), QString("card-pin-cancelled"));
    openDesk();
}

void TestCards::whatIsCalledOffAsksNobody()
{
    m_answer = [](int) {
        QFAIL("nobody wants the signature any more");
    };
    m_desk->callOff();
    QCOMPARE(idOf(sign("RS256").error()), QString("card-pin-cancelled"));
    m_desk->expect();
    m_answer = [this](int) {
        m_desk->refuse();
    };
    QCOMPARE(idOf(sign("RS256").error()), QString("card-pin-cancelled"));
    QCOMPARE(m_asked, 1);
}

void TestCards::theRightPinSignsWhatVerifies_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const char *algorithm : {"RS256", "RS384", "RS512"})
        QTest::newRow(algorithm) << QByteArray(algorithm);
}

void TestCards::theRightPinSignsWhatVerifies()
{
    QFETCH(QByteArray, algorithm);
    m_answer = [this](int) {
        m_desk->submit(pinOf(SoftCard::kPin));
    };
    const auto made = sign(algorithm.constData());
    QVERIFY2(made, made ? "" : made.error().id.data());
    const SourceMap source = SourceMap::identity({0, made->size()});
    QCOMPARE(verifySignature(parseCompact(*made, source), {m_key.key}).verdict, SignatureVerdict::Valid);
}

void TestCards::anOpenCardAsksNoMore()
{
    m_answer = [](int) {
        QFAIL("the card is open");
    };
    QVERIFY(sign("RS256"));
    QCOMPARE(m_asked, 0);
    // Read anew, it is the same card.
    m_key = onWorker(SoftCard::module())->front().keys.front();
    QVERIFY(sign("RS256"));
}

void TestCards::whatCardsCannotDoIsSaidPlainly_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const char *algorithm : {"PS256", "PS384", "PS512"})
        QTest::newRow(algorithm) << QByteArray(algorithm);
}

void TestCards::whatCardsCannotDoIsSaidPlainly()
{
    QFETCH(QByteArray, algorithm);
    const auto made = sign(algorithm.constData());
    QVERIFY(!made);
    QCOMPARE(idOf(made.error()), QString("card-algorithm-unsupported"));
}

void TestCards::aRemovedCardIsTold()
{
    m_card->remove();
    m_answer = [](int) {
        QFAIL("there is no card to give a PIN to");
    };
    const auto made = sign("RS256");
    QVERIFY(!made);
    QCOMPARE(idOf(made.error()), QString("card-removed"));
    QVERIFY(onWorker(SoftCard::module())->empty());
}

QTEST_GUILESS_MAIN(TestCards)
#include "tst_cards.moc"
