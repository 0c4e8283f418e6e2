#include "core/build/suite/cases/case_pages.h"
#include "core/json/edits/object_edits.h"

namespace jotscope {

namespace {

using enum Expectation;
using enum SuiteNeed;
using Ground = SuiteGround;

constexpr const char *kExp = "RFC 7519 section 4.1.4";
constexpr const char *kNbf = "RFC 7519 section 4.1.5";
constexpr const char *kNumericDate = "RFC 7519 section 2";

constexpr SuiteCase kCases[] = {
    {"exp-past", JOT_TEXT("Suite", "It expired an hour and more ago."), kExp, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", g.at(-3600 - g.leeway.count()));
     }},
    {"exp-past-leeway", JOT_TEXT("Suite", "It expired a minute more ago than clocks may differ."), kExp,
     Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", g.pastLeeway(-1));
     }},
    {"exp-zero", JOT_TEXT("Suite", "Its expiry is 0, which is a time and not the lack of one."), kExp, Refuse,
     Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", "0");
     }},
    {"exp-negative", JOT_TEXT("Suite", "Its expiry is negative, before 1970."), kExp, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", "-1");
     }},
    {"exp-past-fraction", JOT_TEXT("Suite", "It expired long ago, at a time with a fraction."), kExp, Refuse,
     Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", g.at(-86400) + ".75");
     }},
    {"exp-missing", JOT_TEXT("Suite", "It never expires, where an expiry is asked for."),
     "RFC 8725 section 3.8", Refuse, Nothing,
     [](const Ground &g) {
         return g.withoutClaim("exp");
     }},
    {"exp-name-in-other-case", JOT_TEXT("Suite", "Its expiry is named EXP; names of claims have case."),
     "RFC 7519 section 4", Refuse, Nothing,
     [](const Ground &g) {
         return g.withPayload(withMemberAppended(withoutMember(g.claims, "exp"), "EXP", g.at(3600)));
     }},
    {"exp-null", JOT_TEXT("Suite", "Its expiry is null."), kNumericDate, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", "null");
     }},
    {"exp-boolean", JOT_TEXT("Suite", "Its expiry is true."), kNumericDate, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", "true");
     }},
    {"exp-string", JOT_TEXT("Suite", "Its expiry is a number in a string."), kNumericDate, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", '"' + g.at(3600) + '"');
     }},
    {"exp-string-past", JOT_TEXT("Suite", "Its expiry is in the past, and in a string."), kNumericDate,
     Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", '"' + g.at(-86400) + '"');
     }},
    {"exp-string-date", JOT_TEXT("Suite", "Its expiry is a date of ISO 8601."), kNumericDate, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", R"("2099-12-31T23:59:59Z")");
     }},
    {"exp-string-word", JOT_TEXT("Suite", "Its expiry is a word, which compares as no number does."),
     kNumericDate, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", R"("never")");
     }},
    {"exp-string-empty", JOT_TEXT("Suite", "Its expiry is empty text."), kNumericDate, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", R"("")");
     }},
    {"exp-array", JOT_TEXT("Suite", "Its expiry is an array, which some languages turn into a number."),
     kNumericDate, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", '[' + g.at(3600) + ']');
     }},
    {"exp-object", JOT_TEXT("Suite", "Its expiry is an object."), kNumericDate, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", "{\"$date\":" + g.at(3600) + '}');
     }},
    {"exp-overflow", JOT_TEXT("Suite", "Its expiry overflows every number, into infinity."), kNumericDate,
     Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", "1e400");
     }},
    {"exp-nan", JOT_TEXT("Suite", "Its expiry is NaN, which no JSON has and nothing is later than."),
     "RFC 8259 section 6", Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", "NaN");
     }},
    {"exp-twice", JOT_TEXT("Suite", "It has two expiries; the last one, which counts, is past."),
     "RFC 7519 section 4", Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaimTwice("exp", g.at(-86400));
     }},
    {"exp-in-header", JOT_TEXT("Suite", "Its expiry stands in the header, where it says nothing."),
     "RFC 7519 section 5.3", Refuse, Nothing,
     [](const Ground &g) {
         return g.signedToken(g.headerWith("exp", g.at(3600)), withoutMember(g.claims, "exp"));
     }},
    {"nbf-future", JOT_TEXT("Suite", "It begins in an hour."), kNbf, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("nbf", g.at(1800 + g.leeway.count()));
     }},
    {"nbf-past-leeway", JOT_TEXT("Suite", "It begins a minute later than clocks may differ."), kNbf, Refuse,
     Nothing,
     [](const Ground &g) {
         return g.withClaim("nbf", g.pastLeeway(1));
     }},
    {"nbf-far-future", JOT_TEXT("Suite", "It begins in the year 9999."), kNbf, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("nbf", "253402300799");
     }},
    {"nbf-milliseconds", JOT_TEXT("Suite", "Its begin counts milliseconds: it is thousands of years away."),
     kNbf, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("nbf", g.at(0) + "000");
     }},
    {"nbf-huge", JOT_TEXT("Suite", "It begins later than a 64-bit number of seconds can say."), kNbf, Refuse,
     Nothing,
     [](const Ground &g) {
         return g.withClaim("nbf", "99999999999999999999");
     }},
    {"nbf-string", JOT_TEXT("Suite", "Its begin is a number in a string."), kNumericDate, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("nbf", '"' + g.at(-60) + '"');
     }},
    {"nbf-string-future", JOT_TEXT("Suite", "Its begin is in the future, and in a string."), kNumericDate,
     Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("nbf", '"' + g.at(86400) + '"');
     }},
    {"nbf-null", JOT_TEXT("Suite", "Its begin is null."), kNumericDate, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("nbf", "null");
     }},
    {"iat-string", JOT_TEXT("Suite", "The time it was issued at is text."), kNumericDate, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("iat", R"("yesterday")");
     }},
};

} // namespace

std::span<const SuiteCase> timeCases()
{
    return kCases;
}

} // namespace jotscope
