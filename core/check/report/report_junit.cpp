#include "core/check/report/report_parts.h"
#include "core/findings/catalogue.h"

namespace jotscope {

namespace {

std::string attribute(std::string_view name, std::string_view value)
{
    return ' ' + std::string(name) + "=\"" + reportMarkup(value) + '"';
}

std::string count(std::string_view name, std::size_t number)
{
    return attribute(name, std::to_string(number));
}

std::string seconds(std::chrono::milliseconds time)
{
    const std::string thousandths = std::to_string(1000 + time.count() % 1000);
    return std::to_string(time.count() / 1000) + '.' + thousandths.substr(1);
}

/// How build servers tell it: what differs has failed, what nobody knows is an error.
std::string_view elementOf(CaseOutcome outcome)
{
    switch (outcome) {
    case CaseOutcome::WronglyAccepted:
    case CaseOutcome::WronglyRefused:
        return "failure";
    case CaseOutcome::Unclear:
    case CaseOutcome::NoAnswer:
        return "error";
    case CaseOutcome::Waiting:
    case CaseOutcome::NotCarried:
        return "skipped";
    case CaseOutcome::AsItShould:
        break;
    }
    return {};
}

std::string explained(const CaseResult &one)
{
    std::string text = std::string(one.row->tests) + '\n' + one.row->reference + "\n\n";
    text += reportedToken(one) + "\n\n";
    if (one.exchange.response)
        text += reportedResponse(*one.exchange.response);
    return text + one.exchange.failure;
}

std::string testCase(const CaseResult &one)
{
    std::string xml =
        "    <testcase" + attribute("classname", subjectOf(*one.row)) + attribute("name", one.row->id);
    if (one.exchange.response)
        xml += attribute("time", seconds(one.exchange.response->time));
    const std::string_view element = elementOf(one.outcome);
    if (element.empty())
        return xml + "/>\n";
    const std::string expected =
        one.row->expectation == Expectation::Accept ? "must be accepted" : "must be refused";
    xml += ">\n      <" + std::string(element) +
           attribute("message", std::string(outcomeText(one.outcome)) + "; it " + expected);
    if (element == "skipped")
        return xml + "/>\n    </testcase>\n";
    return xml + attribute("type", outcomeName(one.outcome)) + '>' + reportMarkup(explained(one)) + "</" +
           std::string(element) + ">\n    </testcase>\n";
}

/// What kept the rest from being sent is a test of its own that failed.
std::string stopCase(const CheckRun &run)
{
    if (!run.stop && !run.isCancelled)
        return {};
    const std::string message =
        run.stop ? englishMessage(*run.stop) + ' ' + englishRemedy(*run.stop) : "It was called off.";
    return "    <testcase classname=\"Check\" name=\"all-sent\">\n      <error" +
           attribute("message", message) + attribute("type", run.stop ? run.stop->id : "cancelled") +
           "/>\n    </testcase>\n";
}

} // namespace

std::string reportJUnit(const CheckRun &run)
{
    const CheckCounts counts = countsOf(run);
    const std::string stopped = stopCase(run);
    const std::size_t own = stopped.empty() ? 0 : 1;
    const std::string totals = count("tests", run.cases.size() + own) +
                               count("failures", counts.wronglyAccepted + counts.wronglyRefused) +
                               count("errors", counts.unclear + own) + count("skipped", counts.notSent) +
                               attribute("time", seconds(run.duration));
    // The format has no time zone: what it says is taken as UTC.
    std::string began = formatUtc(run.began);
    began = began.substr(0, 19);
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n  <testsuite" +
                      attribute("name", run.request.method + ' ' + reportedUrl(run.request)) + totals +
                      attribute("timestamp", began) + ">\n" + stopped;
    for (const CaseResult &one : run.cases)
        xml += testCase(one);
    return xml + "  </testsuite>\n</testsuites>\n";
}

} // namespace jotscope
