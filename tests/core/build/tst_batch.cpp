#include "core/build/batch/batch.h"
#include "core/build/batch/pooled_random.h"
#include "core/build/batch/seeded_random.h"
#include "core/build/templates/token_template.h"
#include "core/jose/jws/verification.h"
#include "tests/core/jws/signed_tokens.h"

#include <QSet>
#include <QTest>

using namespace jotscope;
using namespace jotscope::vectors;

/// Many tokens from one draft: from rows or a count, in order, again the same from a seed.
class TestBatch : public QObject
{
    Q_OBJECT

private slots:
    void everyRowBecomesAToken();
    void tokensComeInOrderWhateverTheThreads();
    void aSeedGivesTheSameTokensAgain_data();
    void aSeedGivesTheSameTokensAgain();
    void withoutASeedNoTwoAreTheSame();
    void theShortWayMakesWhatTheLongWayMakes();
    void itEndsWhenItIsToldTo();
    void aFaultIsToldWithItsToken();
    void rowsAreReadFromEveryForm_data();
    void rowsAreReadFromEveryForm();
    void faultsInRowsAreToldAtTheirPlace_data();
    void faultsInRowsAreToldAtTheirPlace();
    void seededBytesDoNotDependOnHowTheyAreDrawn();
    void pooledBytesAreNeverGivenTwice();
};

namespace {

const Instant kNow = *parseInstant("2026-11-26T12:00:00Z");

BatchOrder orderOf(const std::string &payload, const char *alg = "HS256", KeyPointer key = secretOf(32))
{
    BatchOrder order;
    order.draft.payload = payload;
    order.draft.signing = SigningDraft{{{alg, std::move(key), R"({"typ":"JWT"})"}}};
    order.now = kNow;
    return order;
}

QStringList linesOf(const Batch &batch, unsigned threads)
{
    std::string all;
    const auto taken = runBatch(batch, threads, [&](std::string_view lines, std::uint64_t) {
        all += lines;
        return true;
    });
    const QStringList lines = QString::fromStdString(all).split('\n', Qt::SkipEmptyParts);
    return taken && *taken == std::uint64_t(lines.size()) ? lines : QStringList();
}

std::string payloadIn(const QString &token)
{
    return std::string(parseBare(token.toStdString()).part(PartName::Payload)->bytes());
}

} // namespace

void TestBatch::everyRowBecomesAToken()
{
    BatchOrder order = orderOf(R"({"sub":"{{column:user}}","n":{{counter}}})");
    order.rows = *readRows("user,town\nann,\"Ulm, Donau\"\nbob,Bonn\n");
    const QStringList tokens = linesOf(*Batch::prepare(std::move(order)), 2);
    QCOMPARE(tokens.size(), 2);
    QCOMPARE(payloadIn(tokens[0]), std::string(R"({"sub":"ann","n":1})"));
    QCOMPARE(payloadIn(tokens[1]), std::string(R"({"sub":"bob","n":2})"));
    QCOMPARE(verdictsOf(parseBare(tokens[1].toStdString()), {secretOf(32)}), QStringList("valid"));
}

void TestBatch::tokensComeInOrderWhateverTheThreads()
{
    BatchOrder order = orderOf(R"({"n":{{counter}}})");
    order.count = 3000;
    const QStringList tokens = linesOf(*Batch::prepare(std::move(order)), 4);
    QCOMPARE(tokens.size(), 3000);
    for (int i = 0; i < 3000; i += 61)
        QCOMPARE(payloadIn(tokens[i]), "{\"n\":" + std::to_string(i + 1) + '}');
}

void TestBatch::aSeedGivesTheSameTokensAgain_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("HS256") << "HS256"
                           << "" << true;
    QTest::newRow("RS256") << "RS256"
                           << "rsa.pkcs8.pem" << true;
    QTest::newRow("EdDSA") << "EdDSA"
                           << "Ed25519.pkcs8.pem" << true;
    QTest::newRow("ES256") << "ES256"
                           << "P-256.pkcs8.pem" << false;
    QTest::newRow("PS256") << "PS256"
                           << "rsa.pkcs8.pem" << false;
}

/// What is signed is the same in any case; the signature where the algorithm draws nothing.
void TestBatch::aSeedGivesTheSameTokensAgain()
{
    QFETCH(QString, alg);
    QFETCH(QString, key);
    QFETCH(bool, isSame);
    const std::string name = alg.toStdString();
    QCOMPARE(isReproducible(*findJwsAlgorithm(name)), isSame);
    const auto make = [&](const char *seed, unsigned threads) {
        BatchOrder order = orderOf(R"({"jti":"{{uuid}}","r":"{{random:9}}"})", name.c_str(),
                                   key.isEmpty() ? secretOf(32) : keyIn(key));
        order.count = 300;
        order.seed = seed;
        return linesOf(*Batch::prepare(std::move(order)), threads);
    };
    const QStringList one = make("seed", 1);
    const QStringList other = make("seed", 3);
    QCOMPARE(one.size(), 300);
    QCOMPARE(one == other, isSame);
    for (int i = 0; i < 300; i += 13)
        QCOMPARE(payloadIn(one[i]), payloadIn(other[i]));
    QVERIFY(payloadIn(make("another", 1)[0]) != payloadIn(one[0]));
}

void TestBatch::withoutASeedNoTwoAreTheSame()
{
    BatchOrder order = orderOf(R"({"jti":"{{uuid}}"})");
    order.count = 500;
    const QStringList tokens = linesOf(*Batch::prepare(std::move(order)), 2);
    QCOMPARE(QSet<QString>(tokens.begin(), tokens.end()).size(), 500);
}

void TestBatch::theShortWayMakesWhatTheLongWayMakes()
{
    const KeyPointer key = keyIn("Ed25519.pkcs8.pem");
    BatchOrder order = orderOf(R"({"jti":"{{uuid}}","n":{{counter}}})", "EdDSA", key);
    order.count = 3;
    order.seed = "seed";
    const TokenDraft draft = order.draft;
    const Batch batch = *Batch::prepare(std::move(order));
    const crypto::RandomSource random = seededRandom("seed", 2);
    PlaceholderValues values;
    values.now = kNow;
    values.random = &random;
    values.counter = 3;
    QCOMPARE(*batch.token(2), buildToken(draft, values)->text);
}

void TestBatch::itEndsWhenItIsToldTo()
{
    BatchOrder order = orderOf(R"({"n":{{counter}}})");
    order.count = 100'000;
    const Batch batch = *Batch::prepare(std::move(order));
    int calls = 0;
    const auto taken = runBatch(batch, 2, [&](std::string_view, std::uint64_t) { return ++calls < 3; });
    QCOMPARE(calls, 3);
    QVERIFY(*taken < 100'000);
}

void TestBatch::aFaultIsToldWithItsToken()
{
    const auto missing = Batch::prepare(orderOf(R"({"a":"{{column:x}}"})"));
    QCOMPARE(missing.error().finding.id, std::string_view("placeholder-column-missing"));
    QCOMPARE(missing.error().field, DraftField::Payload);
    BatchOrder order = orderOf(R"({"iss":"x"})", "ES256", keyIn("P-256.pkcs8.pem"));
    order.draft.signing->signers.front().protectedHeader = R"({"kid":{{column:kid}}})";
    order.draft.signing->signers.front().unprotectedHeader = R"({"{{column:kid}}":1})";
    order.draft.signing->form = Serialization::Flattened;
    order.rows = *readRows("kid\na\nb\nkid\n");
    const Batch batch = *Batch::prepare(std::move(order));
    const auto run = runBatch(batch, 1, [](std::string_view, std::uint64_t) { return true; });
    QCOMPARE(run.error().index, std::uint64_t{2});
    QCOMPARE(run.error().fault.field, DraftField::UnprotectedHeader);
}

void TestBatch::rowsAreReadFromEveryForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("CSV") << "a,b\n1,x y\n2,\"q\"\"z\"\n";
    QTest::newRow("CSV without the last line break") << "a,b\n1,x y\n2,\"q\"\"z\"";
    QTest::newRow("CSV of Windows") << "a,b\r\n1,x y\r\n2,\"q\"\"z\"\r\n";
    QTest::newRow("CSV with a byte order mark") << QString::fromUtf8("\xEF\xBB\xBF"
                                                                     "a,b\n1,x y\n\n2,\"q\"\"z\"\n");
    QTest::newRow("JSON lines") << "{\"a\":\"1\",\"b\":\"x y\"}\n\n{\"b\":\"q\\\"z\",\"a\":\"2\"}\n";
    QTest::newRow("JSON array") << "[{\"a\":\"1\",\"b\":\"x y\"},{\"a\":\"2\",\"b\":\"q\\\"z\"}]";
}

void TestBatch::rowsAreReadFromEveryForm()
{
    QFETCH(QString, text);
    const auto table = readRows(text.toStdString());
    QVERIFY(table);
    QCOMPARE(table->columns, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(table->rows.size(), std::size_t{2});
    QCOMPARE(table->rows[0][1].text, std::string("x y"));
    QCOMPARE(table->rows[1][0].text, std::string("2"));
    QCOMPARE(table->rows[1][1].text, std::string("q\"z"));
}

void TestBatch::faultsInRowsAreToldAtTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("where");
    QTest::newRow("empty") << " \n"
                           << "rows-empty"
                           << "";
    QTest::newRow("names alone") << "a,b\n"
                                 << "rows-empty"
                                 << "";
    QTest::newRow("too few") << "a,b\n1,2\n3\n"
                             << "rows-field-count"
                             << "3\n";
    QTest::newRow("too many") << "a,b\n1,2,3\n"
                              << "rows-field-count"
                              << "1,2,3\n";
    QTest::newRow("open quote") << "a\n\"1\n"
                                << "rows-quote"
                                << "\"";
    QTest::newRow("quote inside") << "a\n1\"2\n"
                                  << "rows-quote"
                                  << "\"";
    QTest::newRow("text behind a quote") << "a\n\"1\"2\n"
                                         << "rows-quote"
                                         << "2";
    QTest::newRow("name twice") << "a,b,a\n1,2,3\n"
                                << "rows-column-repeated"
                                << "a,b,a\n";
    QTest::newRow("no object") << "{\"a\":1}\n[2]\n"
                               << "rows-not-object"
                               << "[2]";
    QTest::newRow("member missing") << "{\"a\":1}\n{\"b\":2}\n"
                                    << "rows-member-missing"
                                    << "{\"b\":2}";
    QTest::newRow("no JSON") << "{\"a\":1}\n{\"a\":01}\n"
                             << "json-invalid-number"
                             << "01";
}

void TestBatch::faultsInRowsAreToldAtTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, where);
    const std::string bytes = text.toStdString();
    const auto table = readRows(bytes);
    QVERIFY(!table);
    QTEST(idOf(table.error()), "id");
    QCOMPARE(QString::fromStdString(bytes.substr(table.error().where.begin, table.error().where.size())),
             where);
}

void TestBatch::seededBytesDoNotDependOnHowTheyAreDrawn()
{
    const crypto::RandomSource whole = seededRandom("seed", 1);
    const crypto::RandomSource pieces = seededRandom("seed", 1);
    const std::string all(whole(100).view());
    std::string joined;
    for (const std::size_t size : {1U, 31U, 33U, 0U, 35U})
        joined += pieces(size).view();
    QCOMPARE(hexOf(joined), hexOf(all));
    QVERIFY(seededRandom("seed", 2)(100).view() != std::string_view(all));
    QVERIFY(seededRandom("seee", 1)(100).view() != std::string_view(all));
}

void TestBatch::pooledBytesAreNeverGivenTwice()
{
    std::string drawn;
    const crypto::RandomSource pooled = pooledRandom([&](std::size_t size) {
        SecretBytes bytes = crypto::systemRandom()(size);
        drawn += bytes.view();
        return bytes;
    });
    std::size_t from = 0;
    for (const std::size_t size : {1U, 16U, 2000U, 100U, 5000U, 16U}) {
        const SecretBytes bytes = pooled(size);
        QCOMPARE(bytes.size(), size);
        const std::size_t at = drawn.find(bytes.view(), from);
        QVERIFY(at != std::string::npos);
        from = at + size;
    }
}

QTEST_APPLESS_MAIN(TestBatch)
#include "tst_batch.moc"
