#include "core/check/check_run.h"

#include <QTest>

using namespace jotscope;

/// What counts as a yes and as a no, and what follows for a case.
class TestCheckRules : public QObject
{
    Q_OBJECT

private slots:
    void statusesAreReadAndWritten_data();
    void statusesAreReadAndWritten();
    void whatIsNoStatusIsNamed_data();
    void whatIsNoStatusIsNamed();
    void noStatusMeansBoth();
    void everyAnswerHasItsOutcome_data();
    void everyAnswerHasItsOutcome();
    void aBodyCanRefuseWhateverTheStatus();
    void theControlsSayWhatIsInTheWay();
    void surprisesAreAllThatDiffersOrIsUnknown();
};

namespace {

ApiResponse responseWith(int status, const char *body = "")
{
    ApiResponse response;
    response.status = status;
    response.body = body;
    return response;
}

QByteArray idOf(const std::optional<Finding> &finding)
{
    return finding ? QByteArray::fromStdString(std::string(finding->id)) : QByteArray();
}

} // namespace

void TestCheckRules::statusesAreReadAndWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("again");
    QTest::newRow("one") << QByteArray("401") << QByteArray("401");
    QTest::newRow("several") << QByteArray(" 401,403 ; 404") << QByteArray("401, 403, 404");
    QTest::newRow("range") << QByteArray("400-403") << QByteArray("400-403");
    QTest::newRow("class") << QByteArray("2xx,4XX") << QByteArray("200-299, 400-499");
    QTest::newRow("none") << QByteArray(" ") << QByteArray("");
}

void TestCheckRules::statusesAreReadAndWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, again);
    const Result<Statuses> statuses = readStatuses(text.toStdString());
    QVERIFY(statuses);
    QCOMPARE(QByteArray::fromStdString(statusesText(*statuses)), again);
    QCOMPARE(*readStatuses(again.toStdString()), *statuses);
}

void TestCheckRules::whatIsNoStatusIsNamed_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *word :
         {"99", "600", "ok", "4x", "4xxx", "0xx", "6xx", "403-400", "200-", "-200", "2.0", "-"})
        QTest::newRow(word) << QByteArray(word);
}

void TestCheckRules::whatIsNoStatusIsNamed()
{
    QFETCH(QByteArray, word);
    const Result<Statuses> statuses = readStatuses("200, " + word.toStdString() + " 201");
    QVERIFY(!statuses);
    QCOMPARE(statuses.error().id, std::string_view("check-status"));
    QCOMPARE(QByteArray::fromStdString(statuses.error().args.front().value), word);
}

void TestCheckRules::noStatusMeansBoth()
{
    QVERIFY(checkRules({}));
    CheckRules rules;
    rules.refused = {{299, 400}};
    QVERIFY(!checkRules(rules));
    QCOMPARE(checkRules(rules).error().args.front().value, "299");
}

void TestCheckRules::everyAnswerHasItsOutcome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("mustAccept");
    QTest::addColumn<int>("outcome");
    const auto row = [](int status, bool mustAccept, CaseOutcome outcome) {
        QTest::addRow("%d %d", status, mustAccept) << status << mustAccept << int(outcome);
    };
    for (const int status : {200, 204, 299}) {
        row(status, true, CaseOutcome::AsItShould);
        row(status, false, CaseOutcome::WronglyAccepted);
    }
    for (const int status : {401, 403}) {
        row(status, true, CaseOutcome::WronglyRefused);
        row(status, false, CaseOutcome::AsItShould);
    }
    for (const int status : {302, 400, 404, 429, 500, 503}) {
        row(status, true, CaseOutcome::Unclear);
        row(status, false, CaseOutcome::Unclear);
    }
}

void TestCheckRules::everyAnswerHasItsOutcome()
{
    QFETCH(int, status);
    QFETCH(bool, mustAccept);
    QFETCH(int, outcome);
    const Expectation expectation = mustAccept ? Expectation::Accept : Expectation::Refuse;
    QCOMPARE(outcomeOf(expectation, responseWith(status), {}), CaseOutcome(outcome));
}

void TestCheckRules::aBodyCanRefuseWhateverTheStatus()
{
    CheckRules rules;
    rules.refusalText = "\"errors\"";
    QCOMPARE(answerOf(responseWith(200, R"({"errors":[{}]})"), rules), ApiAnswer::Refused);
    QCOMPARE(answerOf(responseWith(200, R"({"data":{}})"), rules), ApiAnswer::Accepted);
    QCOMPARE(answerOf(responseWith(500, R"({"errors":[{}]})"), rules), ApiAnswer::Refused);
}

void TestCheckRules::theControlsSayWhatIsInTheWay()
{
    QCOMPARE(idOf(faultWithoutToken(responseWith(401), {})), "");
    QCOMPARE(idOf(faultWithoutToken(responseWith(200), {})), "check-route-open");
    QCOMPARE(idOf(faultWithoutToken(responseWith(404), {})), "check-no-token-unclear");
    QCOMPARE(idOf(faultWithGoodToken(responseWith(200), {})), "");
    QCOMPARE(idOf(faultWithGoodToken(responseWith(401), {})), "check-good-refused");
    QCOMPARE(idOf(faultWithGoodToken(responseWith(500), {})), "check-good-unclear");
}

void TestCheckRules::surprisesAreAllThatDiffersOrIsUnknown()
{
    CheckRun run;
    const SuiteCase &row = suiteSubjects().front().cases.front();
    for (int outcome = 0; outcome <= int(CaseOutcome::NotCarried); ++outcome)
        run.cases.push_back({&row, CaseOutcome(outcome), {}});
    QSet<std::string> names;
    int surprises = 0;
    for (const CaseResult &one : run.cases) {
        names << std::string(outcomeName(one.outcome));
        QVERIFY(*outcomeText(one.outcome) != '\0');
        surprises += isSurprise(one.outcome) ? 1 : 0;
    }
    QCOMPARE(names.size(), qsizetype(run.cases.size()));
    QCOMPARE(surprises, 4);
    QCOMPARE(countsOf(run), (CheckCounts{.sent = 5,
                                         .asTheyShould = 1,
                                         .wronglyAccepted = 1,
                                         .wronglyRefused = 1,
                                         .unclear = 2,
                                         .notSent = 2}));
}

QTEST_APPLESS_MAIN(TestCheckRules)
#include "tst_check_rules.moc"
