#include "core/diagnosis/diagnosis.h"
#include "core/findings/catalogue.h"
#include "core/inspect/token_diagnosis.h"
#include "core/jose/jws/signing.h"
#include "core/jose/keys/key_generation.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/diagnosis/corpus/diagnosis_corpus.h"

#include <QMap>
#include <QTest>

#include <cstdio>
#include <memory>
#include <random>

using namespace jotscope;
using namespace jotscope::corpus;

/// The diagnosis as a whole, against tokens of which another implementation knows what is wrong with them.
class TestDiagnosisCorpus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theCorpusHasEveryCauseSeveralTimes();
    void noTokenOfTheCorpusVerifies();
    void nearlyEverySingleCauseIsProven();
    void nearlyEveryPairOfCausesIsProven();
    void whatCannotBeProvenIsNamed();
    void nothingElseIsProven();
    void nothingIsProvenOfRandomFailures_data();
    void nothingIsProvenOfRandomFailures();

private:
    struct Result
    {
        Failure failure;
        Answer answer;
        Outcome outcome;
    };

    [[nodiscard]] QList<const Result *> resultsOf(bool isProvable, qsizetype causes) const;
    void printTable() const;

    QList<QStringList> m_causes; ///< of every failure, whether it was diagnosed or not
    QList<Result> m_results;
};

namespace {

constexpr unsigned kSeed = 7519;

/// Attempts that are made in the quarter of a second that a person waits: a MAC takes two microseconds or
/// three, ECDSA on the slowest curve a few hundred. What cannot be proven needs no more than the single
/// causes.
constexpr std::size_t kMacAttempts = 80'000;
constexpr std::size_t kAttempts = 1'000;
constexpr std::size_t kQuestionsInVain = 100; ///< the search asks after every few dozen attempts

constexpr int kRandomFailures = 10'000;
constexpr double kRecall = 0.98;

DiagnosisEffort bounded(std::size_t questions)
{
    return {[questions]() mutable { return questions > 0 && questions-- > 0; }, {}, false};
}

DiagnosisEffort effortFor(const Failure &failure)
{
    if (!failure.isProvable)
        return bounded(kQuestionsInVain);
    const std::size_t most = failure.name.contains("/HS") ? kMacAttempts : kAttempts;
    const auto made = std::make_shared<std::size_t>(0);
    return {[most, made] { return *made < most; },
            {},
            false,
            [made](std::size_t tried) {
                *made = tried;
            }};
}

/// What went wrong, what came of it, for the one who reads the test's output.
QString described(const Failure &failure, const Answer &answer)
{
    return QStringLiteral("%1: proven [%2], named [%3], %4 attempts")
        .arg(failure.name, answer.proven.join(", "), answer.named.join(", "))
        .arg(answer.attempts);
}

/// One algorithm's tokens, and the keys that did not make them.
struct Family
{
    const char *alg;
    const char *kind;
    int share;             ///< of a hundred failures; verifying takes some longer than others
    std::size_t questions; ///< for each failure
};

constexpr Family kFamilies[] = {{"HS256", "oct:256", 40, 15},
                                {"RS256", "RSA", 40, 2},
                                {"ES256", "P-256", 10, 2},
                                {"EdDSA", "Ed25519", 10, 2}};
constexpr int kKeys = 6; ///< of each kind; the first signs
/// Some are looked into this many times more deeply.
constexpr int kDeepOnes = 100;
constexpr std::size_t kDeeper = 60;

KeyRing keysOf(const char *kind)
{
    KeyRing keys;
    for (int i = 0; i < kKeys; ++i)
        keys.push_back(*generateKey(*findKeyKind(kind), {}, crypto::systemRandom()));
    return keys;
}

/// The bytes of a payload, changed in more places than any typing error.
std::string withRandomBytes(const std::string &token, std::mt19937 &random)
{
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    constexpr std::size_t kChanges = 8;
    const std::size_t begin = token.find('.') + 1;
    const std::size_t size = token.rfind('.') - begin;
    std::string changed = token;
    for (std::size_t i = 0; i < kChanges; ++i)
        changed[begin + random() % size] = kAlphabet[random() % kAlphabet.size()];
    return changed;
}

} // namespace

void TestDiagnosisCorpus::initTestCase()
{
    const Corpus corpus = readCorpus(kSeed);
    QVERIFY2(corpus.complaint.isEmpty(), qPrintable(corpus.complaint));
    for (const Failure &failure : corpus.failures) {
        m_causes << failure.causes;
        const Answer answer = diagnosed(failure, effortFor(failure));
        m_results.push_back({failure, answer, outcomeOf(failure, answer)});
    }
    printTable();
}

void TestDiagnosisCorpus::printTable() const
{
    struct Row
    {
        int tokens = 0;
        int right = 0;
        int missed = 0;
        int wrong = 0;
    };
    QMap<QString, Row> rows;
    for (const Result &result : m_results) {
        Row &row = rows[result.failure.told()];
        ++row.tokens;
        ++(result.outcome == Outcome::Right    ? row.right
           : result.outcome == Outcome::Missed ? row.missed
                                               : row.wrong);
    }
    std::printf("%-56s %7s %7s %7s %7s\n", "cause", "tokens", "right", "missed", "false");
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        std::printf("%-56s %7d %7d %7d %7d\n", qPrintable(row.key()), row->tokens, row->right, row->missed,
                    row->wrong);
    for (const Result &result : m_results) {
        if (result.outcome != Outcome::Right)
            std::printf("%s\n", qPrintable(described(result.failure, result.answer)));
    }
    std::fflush(stdout);
}

QList<const TestDiagnosisCorpus::Result *> TestDiagnosisCorpus::resultsOf(bool isProvable,
                                                                          qsizetype causes) const
{
    QList<const Result *> chosen;
    for (const Result &result : m_results) {
        if (result.failure.isProvable == isProvable && result.failure.causes.size() == causes)
            chosen << &result;
    }
    return chosen;
}

void TestDiagnosisCorpus::theCorpusHasEveryCauseSeveralTimes()
{
    QMap<QString, int> counts;
    int pairs = 0;
    for (const QStringList &causes : m_causes) {
        pairs += causes.size() == 2 ? 1 : 0;
        for (const QString &cause : causes)
            ++counts[cause];
    }
    QVERIFY(m_causes.size() - pairs >= 330);
    QVERIFY(pairs >= 70);
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        QVERIFY2(*count >= 3, qPrintable(count.key()));
        QVERIFY2(catalogueRow(count.key().toStdString()), qPrintable(count.key()));
    }
}

void TestDiagnosisCorpus::noTokenOfTheCorpusVerifies()
{
    QStringList valid;
    for (const Result &result : m_results) {
        if (result.answer.isValid)
            valid << result.failure.name;
    }
    QVERIFY2(valid.isEmpty(), qPrintable(valid.join(", ")));
}

void TestDiagnosisCorpus::nearlyEverySingleCauseIsProven()
{
    const QList<const Result *> singles = resultsOf(true, 1);
    const auto right = std::ranges::count(singles, Outcome::Right, &Result::outcome);
    const double recall = static_cast<double>(right) / static_cast<double>(singles.size());
    QVERIFY2(recall >= kRecall, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(singles.size())));
}

void TestDiagnosisCorpus::nearlyEveryPairOfCausesIsProven()
{
    const QList<const Result *> pairs = resultsOf(true, 2);
    const auto right = std::ranges::count(pairs, Outcome::Right, &Result::outcome);
    const double recall = static_cast<double>(right) / static_cast<double>(pairs.size());
    QVERIFY2(recall >= kRecall, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(pairs.size())));
}

void TestDiagnosisCorpus::whatCannotBeProvenIsNamed()
{
    QStringList unnamed;
    for (const Result *result : resultsOf(false, 1)) {
        if (!result->answer.named.contains(result->failure.told()))
            unnamed << described(result->failure, result->answer);
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join('\n')));
}

void TestDiagnosisCorpus::nothingElseIsProven()
{
    QStringList wrong;
    for (const Result &result : m_results) {
        if (result.outcome == Outcome::False)
            wrong << described(result.failure, result.answer);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
}

void TestDiagnosisCorpus::nothingIsProvenOfRandomFailures_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < static_cast<int>(std::size(kFamilies)); ++i)
        QTest::newRow(kFamilies[i].alg) << i;
}

/// Signed by a key that is not at hand, or changed in too many places: whatever is proven then is wrong.
void TestDiagnosisCorpus::nothingIsProvenOfRandomFailures()
{
    QFETCH(int, row);
    const Family &family = kFamilies[row];
    std::mt19937 random(kSeed + static_cast<unsigned>(row));
    const KeyRing keys = keysOf(family.kind);
    const int failures = kRandomFailures * family.share / 100;
    for (int i = 0; i < failures; ++i) {
        const std::string payload = R"({"sub":"user-)" + std::to_string(random()) + R"(","n":)" +
                                    std::to_string(random()) + R"(,"scope":"orders.read orders.write"})";
        const auto sound =
            signCompact({findJwsAlgorithm(family.alg), keys.front(), {}, {}, nullptr}, payload);
        QVERIFY(sound.has_value());
        Failure failure;
        const bool isOtherKey = i % 2 == 0;
        failure.name = isOtherKey ? "another key" : "another payload";
        failure.paste = isOtherKey ? *sound : withRandomBytes(*sound, random);
        failure.keys = {keys[isOtherKey ? 1 + random() % (kKeys - 1) : 0]};
        const std::size_t questions = family.questions * (i % kDeepOnes == 0 ? kDeeper : 1);
        const Answer answer = diagnosed(failure, bounded(questions));
        const QString told = described(failure, answer) + ' ' + QString::fromStdString(failure.paste);
        QVERIFY2(!answer.isValid, qPrintable(told));
        QVERIFY2(answer.proven.isEmpty(), qPrintable(told));
    }
}

QTEST_GUILESS_MAIN(TestDiagnosisCorpus)
#include "tst_diagnosis_corpus.moc"
