#include "core/build/editing/json_sheet.h"
#include "core/check/report/report_parts.h"
#include "core/findings/catalogue.h"
#include "core/json/json_writer.h"

namespace jotscope {

namespace {

void writeExchange(JsonWriter &json, const Exchange &exchange)
{
    if (!exchange.failure.empty())
        json.key("failure").string(exchange.failure);
    if (!exchange.response)
        return;
    json.key("status").integer(exchange.response->status);
    json.key("milliseconds").integer(exchange.response->time.count());
    json.key("response").string(reportedResponse(*exchange.response));
}

void writeCase(JsonWriter &json, const CaseResult &one)
{
    json.beginObject().key("id").string(one.row->id);
    json.key("expectation").string(expectationName(one.row->expectation));
    json.key("outcome").string(outcomeName(one.outcome));
    json.key("subject").string(subjectOf(*one.row));
    json.key("tests").string(one.row->tests);
    json.key("reference").string(one.row->reference);
    json.key("token").string(reportedToken(one));
    writeExchange(json, one.exchange);
    json.endObject();
}

void writeCounts(JsonWriter &json, const CheckCounts &counts)
{
    const auto number = [&json](std::string_view name, std::size_t count) {
        json.key(name).integer(static_cast<std::int64_t>(count));
    };
    json.beginObject();
    number("sent", counts.sent);
    number("asTheyShould", counts.asTheyShould);
    number("wronglyAccepted", counts.wronglyAccepted);
    number("wronglyRefused", counts.wronglyRefused);
    number("unclear", counts.unclear);
    number("notSent", counts.notSent);
    json.endObject();
}

} // namespace

std::string reportJson(const CheckRun &run)
{
    JsonWriter json;
    json.beginObject().key("began").string(formatUtc(run.began));
    json.key("milliseconds").integer(run.duration.count());
    json.key("request").string(reportedRequest(run.request));
    json.key("algorithm").string(run.algorithm);
    json.key("acceptedStatuses").string(statusesText(run.rules.accepted));
    json.key("refusedStatuses").string(statusesText(run.rules.refused));
    if (!run.rules.refusalText.empty())
        json.key("refusalText").string(run.rules.refusalText);
    json.key("isComplete").boolean(!run.stop && !run.isCancelled);
    if (run.stop) {
        json.key("stop").beginObject().key("id").string(run.stop->id);
        json.key("message").string(englishMessage(*run.stop)).endObject();
    }
    json.key("counts");
    writeCounts(json, countsOf(run));
    json.key("withoutToken").beginObject();
    writeExchange(json, run.withoutToken);
    json.endObject().key("withGoodToken").beginObject();
    writeExchange(json, run.withGoodToken);
    json.endObject().key("withGoodTokenAgain").beginObject();
    writeExchange(json, run.withGoodTokenAgain);
    json.endObject().key("cases").beginArray();
    for (const CaseResult &one : run.cases)
        writeCase(json, one);
    json.endArray().key("leftOut").beginArray();
    for (const LeftOut &one : run.leftOut) {
        json.beginObject().key("id").string(one.row->id);
        json.key("why").string(needText(one.row->need)).endObject();
    }
    return jsonSheet(json.endArray().endObject().take()) + '\n';
}

} // namespace jotscope
