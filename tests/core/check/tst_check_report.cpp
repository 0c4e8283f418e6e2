#include "core/check/report/check_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace jotscope;

/// The report in its formats, held against what other programs make of them.
class TestCheckReport : public QObject
{
    Q_OBJECT

private slots:
    void jsonTellsAllThatCame();
    void junitIsWellFormedAndCountsRight();
    void htmlNamesEverySurpriseAndFetchesNothing();
    void nothingThatCameBecomesMarkup_data();
    void nothingThatCameBecomesMarkup();
    void whatWouldLetAReaderInStaysOut_data();
    void whatWouldLetAReaderInStaysOut();
    void whatIsLongIsCut_data();
    void whatIsLongIsCut();
    void whyItEndedEarlyIsTold_data();
    void whyItEndedEarlyIsTold();
};

namespace {

constexpr const char *kHostile = "</pre><script>alert(1)</script>]]>&\"'\x01\xFF{{x}}";

const SuiteCase &caseOf(const char *id)
{
    for (const SuiteSubject &subject : suiteSubjects()) {
        for (const SuiteCase &row : subject.cases) {
            if (row.id == id)
                return row;
        }
    }
    qFatal("there is no case %s", id);
}

ApiResponse responseWith(int status, const std::string &body)
{
    return {status, "Words", {{"Content-Type", "text/plain"}, {"set-cookie", "session=COOKIE-SECRET"}},
            body,   false,   std::chrono::milliseconds(1234)};
}

CheckRun aRun()
{
    CheckRun run;
    run.request.url = "http://127.0.0.1:3000/orders?key=QUERY-SECRET";
    run.request.headers = {{"X-Api-Key", "HEADER-SECRET"}};
    run.algorithm = "RS256";
    run.began = *parseInstant("2026-11-26T12:00:00Z");
    run.duration = std::chrono::milliseconds(20'500);
    run.withoutToken.response = responseWith(401, "none");
    run.withGoodToken.response = responseWith(200, "hello");
    run.cases = {
        {&caseOf("good"),
         CaseOutcome::AsItShould,
         {"head.body.GOOD-SIGNATURE", responseWith(200, "hello"), ""}},
        {&caseOf("good-aud-array"),
         CaseOutcome::WronglyRefused,
         {"h.b.GOOD-SIGNATURE", responseWith(401, "no"), ""}},
        {&caseOf("alg-none"), CaseOutcome::WronglyAccepted, {"bad.token.", responseWith(200, kHostile), ""}},
        {&caseOf("exp-past"), CaseOutcome::AsItShould, {"expired.token.x", responseWith(401, "no"), ""}},
        {&caseOf("jwe-huge-p2c"), CaseOutcome::NoAnswer, {"slow.token.x", std::nullopt, "It took too long."}},
        {&caseOf("alg-empty"), CaseOutcome::Unclear, {"other.token.x", responseWith(500, "oops"), ""}},
        {&caseOf("exp-nan"), CaseOutcome::NotCarried, {"no.token.x", std::nullopt, ""}},
    };
    return run;
}

void addFormats()
{
    QTest::addColumn<int>("format");
    for (const ReportFormat format : reportFormats())
        QTest::newRow(std::string(reportFileName(format)).c_str()) << int(format);
}

QByteArray written(const CheckRun &run, int format)
{
    return QByteArray::fromStdString(writeReport(run, ReportFormat(format)));
}

} // namespace

void TestCheckReport::jsonTellsAllThatCame()
{
    QJsonParseError fault{};
    const QJsonDocument report = QJsonDocument::fromJson(written(aRun(), int(ReportFormat::Json)), &fault);
    QCOMPARE(fault.error, QJsonParseError::NoError);
    QCOMPARE(report["counts"]["wronglyAccepted"].toInt(), 1);
    QCOMPARE(report["counts"]["wronglyRefused"].toInt(), 1);
    QCOMPARE(report["counts"]["unclear"].toInt(), 2);
    QCOMPARE(report["counts"]["notSent"].toInt(), 1);
    QCOMPARE(report["isComplete"].toBool(), true);
    const QJsonObject none = report["cases"][2].toObject();
    QCOMPARE(none["id"].toString(), QString("alg-none"));
    QCOMPARE(none["outcome"].toString(), QString("wrongly-accepted"));
    QCOMPARE(none["expectation"].toString(), QString("refuse"));
    QCOMPARE(none["token"].toString(), QString("bad.token."));
    QCOMPARE(none["status"].toInt(), 200);
    QCOMPARE(none["milliseconds"].toInt(), 1234);
    QVERIFY(none["response"].toString().startsWith("200 Words\nContent-Type: text/plain\n"));
    QCOMPARE(report["cases"][4]["failure"].toString(), QString("It took too long."));
}

void TestCheckReport::junitIsWellFormedAndCountsRight()
{
    QXmlStreamReader xml(written(aRun(), int(ReportFormat::JUnit)));
    QMap<QString, int> elements;
    QString named;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        ++elements[xml.name().toString()];
        if (xml.name() == QLatin1String("testsuite")) {
            QCOMPARE(xml.attributes().value("tests").toInt(), 7);
            QCOMPARE(xml.attributes().value("failures").toInt(), 2);
            QCOMPARE(xml.attributes().value("errors").toInt(), 2);
            QCOMPARE(xml.attributes().value("skipped").toInt(), 1);
            QCOMPARE(xml.attributes().value("time").toString(), QString("20.500"));
            QCOMPARE(xml.attributes().value("timestamp").toString(), QString("2026-11-26T12:00:00"));
        }
        if (xml.name() == QLatin1String("testcase"))
            named = xml.attributes().value("name").toString();
        if (xml.name() == QLatin1String("failure"))
            QVERIFY2(named == "alg-none" || named == "good-aud-array", qPrintable(named));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(elements["testcase"], 7);
    QCOMPARE(elements["failure"], 2);
    QCOMPARE(elements["error"], 2);
    QCOMPARE(elements["skipped"], 1);
}

void TestCheckReport::htmlNamesEverySurpriseAndFetchesNothing()
{
    const QByteArray html = written(aRun(), int(ReportFormat::Html));
    for (const char *id : {"alg-none", "good-aud-array", "jwe-huge-p2c", "alg-empty"})
        QVERIFY2(html.contains("<h3><code>" + QByteArray(id) + "</code>"), id);
    QVERIFY(!html.contains("<h3><code>exp-past</code>"));
    QVERIFY(html.contains("Wrongly accepted") && html.contains("Wrongly refused") &&
            html.contains("No answer"));
    QVERIFY(html.contains("default-src 'none'"));
    for (const char *fetched : {"<link", "<img", "<script", "src=", "url("})
        QVERIFY2(!html.contains(fetched), fetched);
}

void TestCheckReport::nothingThatCameBecomesMarkup_data()
{
    addFormats();
}

void TestCheckReport::nothingThatCameBecomesMarkup()
{
    QFETCH(int, format);
    CheckRun run = aRun();
    run.request.method = kHostile;
    run.request.url = std::string("http://x/") + kHostile;
    run.cases[2].exchange.token = kHostile;
    run.cases[2].exchange.response->reason = kHostile;
    run.cases[2].exchange.response->headers = {{kHostile, kHostile}};
    run.cases[4].exchange.failure = kHostile;
    const QByteArray report = written(run, format);
    QCOMPARE(QString::fromUtf8(report).toUtf8(), report);
    if (ReportFormat(format) == ReportFormat::Json) {
        QJsonParseError fault{};
        QJsonDocument::fromJson(report, &fault);
        QCOMPARE(fault.error, QJsonParseError::NoError);
        return;
    }
    QVERIFY(!report.contains("<script"));
    if (ReportFormat(format) == ReportFormat::JUnit) {
        QXmlStreamReader xml(report);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
}

void TestCheckReport::whatWouldLetAReaderInStaysOut_data()
{
    addFormats();
}

void TestCheckReport::whatWouldLetAReaderInStaysOut()
{
    QFETCH(int, format);
    const QByteArray report = written(aRun(), format);
    for (const char *secret : {"GOOD-SIGNATURE", "HEADER-SECRET", "QUERY-SECRET", "COOKIE-SECRET"})
        QVERIFY2(!report.contains(secret), secret);
    QVERIFY(report.contains("bad.token."));
}

void TestCheckReport::whatIsLongIsCut_data()
{
    addFormats();
}

void TestCheckReport::whatIsLongIsCut()
{
    QFETCH(int, format);
    CheckRun run = aRun();
    run.cases[2].exchange.token.assign(1'000'000, 'T');
    run.cases[2].exchange.response->body.assign(1'000'000, 'R');
    const QByteArray report = written(run, format);
    QVERIFY2(report.size() < 60'000, qPrintable(QString::number(report.size())));
    QVERIFY(report.contains("TTTT\xE2\x80\xA6"));
    QVERIFY(report.contains("RRRR\xE2\x80\xA6"));
}

void TestCheckReport::whyItEndedEarlyIsTold_data()
{
    addFormats();
}

void TestCheckReport::whyItEndedEarlyIsTold()
{
    QFETCH(int, format);
    CheckRun run = aRun();
    run.stop = makeFinding("check-silent");
    QVERIFY(written(run, format).contains("The API has stopped answering."));
    run.stop.reset();
    run.isCancelled = true;
    QVERIFY(written(run, format) != written(aRun(), format));
}

QTEST_APPLESS_MAIN(TestCheckReport)
#include "tst_check_report.moc"
