#include "core/build/suite/cases/case_pages.h"
#include "core/json/edits/object_edits.h"
#include "core/json/json_writer.h"

namespace jotscope {

namespace {

using enum Expectation;
using enum SuiteNeed;
using Ground = SuiteGround;

constexpr SuiteCase kCases[] = {
    {"good", JOT_TEXT("Suite", "The good token that all others are made from."), "RFC 7519 section 7.2",
     Accept, Nothing,
     [](const Ground &g) {
         return g.good();
     }},
    {"good-exp-within-leeway", JOT_TEXT("Suite", "It expired a moment ago, less than clocks may differ."),
     "RFC 7519 section 4.1.4", Accept, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", g.withinLeeway(-1));
     }},
    {"good-nbf-within-leeway", JOT_TEXT("Suite", "It begins in a moment, less than clocks may differ."),
     "RFC 7519 section 4.1.5", Accept, Nothing,
     [](const Ground &g) {
         return g.withClaim("nbf", g.withinLeeway(1));
     }},
    {"good-nbf-past", JOT_TEXT("Suite", "It has been valid for an hour."), "RFC 7519 section 4.1.5", Accept,
     Nothing,
     [](const Ground &g) {
         return g.withClaim("nbf", g.at(-3600));
     }},
    {"good-iat-within-leeway", JOT_TEXT("Suite", "It was issued by a clock that is a moment ahead."),
     "RFC 7519 section 4.1.6", Accept, Nothing,
     [](const Ground &g) {
         return g.withClaim("iat", g.withinLeeway(1));
     }},
    {"good-iat-missing", JOT_TEXT("Suite", "It does not say when it was issued, which nobody asked for."),
     "RFC 7519 section 4.1.6", Accept, Nothing,
     [](const Ground &g) {
         return g.withoutClaim("iat");
     }},
    {"good-exp-fraction", JOT_TEXT("Suite", "Its times have fractions of seconds."), "RFC 7519 section 2",
     Accept, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", g.at(3600) + ".5");
     }},
    {"good-exp-exponent", JOT_TEXT("Suite", "Its expiry is written with an exponent."), "RFC 8259 section 6",
     Accept, Nothing,
     [](const Ground &g) {
         return g.withClaim("exp", g.at(3600) + "0e-1");
     }},
    {"good-aud-array", JOT_TEXT("Suite", "Its audience is an array of one."), "RFC 7519 section 4.1.3",
     Accept, Nothing,
     [](const Ground &g) {
         return g.withClaim("aud", '[' + jsonQuoted(g.audience) + ']');
     }},
    {"good-aud-among-others", JOT_TEXT("Suite", "It is for others as well."), "RFC 7519 section 4.1.3",
     Accept, Nothing,
     [](const Ground &g) {
         return g.withClaim("aud", "[\"https://other.example\"," + jsonQuoted(g.audience) + ']');
     }},
    {"good-claims-unknown", JOT_TEXT("Suite", "It has claims that nobody knows, which must be ignored."),
     "RFC 7519 section 4", Accept, Nothing,
     [](const Ground &g) {
         return g.withClaim("https://example.com/extra",
                            R"({"list":[1,2.5,null,true,"text"],"deep":{"er":{}}})");
     }},
    {"good-claims-unicode", JOT_TEXT("Suite", "It has a name beyond ASCII, plain and escaped."),
     "RFC 7519 section 3", Accept, Nothing,
     [](const Ground &g) {
         return g.withClaim("name", "\"J\xC3\xB3n \xE6\x97\xA5 \\ud83d\\ude00\"");
     }},
    {"good-claims-escaped-name", JOT_TEXT("Suite", "The name of a claim is written with an escape."),
     "RFC 8259 section 8.3", Accept, Nothing,
     [](const Ground &g) {
         std::string claims = withoutMember(g.claims, "iss");
         return g.withPayload(claims.insert(1, "\"\\u0069ss\":" + jsonQuoted(g.issuer) + ','));
     }},
    {"good-claims-large", JOT_TEXT("Suite", "It has a claim of two thousand characters."),
     "RFC 7519 section 4", Accept, Nothing,
     [](const Ground &g) {
         return g.withClaim("note", jsonQuoted(std::string(2000, 'x')));
     }},
    {"good-payload-spaced", JOT_TEXT("Suite", "Its JSON is spread over lines."), "RFC 8259 section 2", Accept,
     Nothing,
     [](const Ground &g) {
         std::string claims = g.claims;
         return g.withPayload(claims.insert(1, "\r\n\t ").append("\n"));
     }},
    {"good-header-spaced", JOT_TEXT("Suite", "The JSON of its header is spread over lines."),
     "RFC 8259 section 2", Accept, Nothing,
     [](const Ground &g) {
         std::string header = g.header;
         return g.withHeader(header.insert(1, "\n  "));
     }},
    {"good-header-unknown",
     JOT_TEXT("Suite", "Its header has a parameter that nobody knows, which must be ignored."),
     "RFC 7515 section 4", Accept, Nothing,
     [](const Ground &g) {
         return g.withParameter("x-trace", "\"b3a1\"");
     }},
    {"good-header-order", JOT_TEXT("Suite", "The algorithm stands last in its header."), "RFC 8259 section 4",
     Accept, Nothing,
     [](const Ground &g) {
         return g.withHeader(
             withMemberAppended(withoutMember(g.header, "alg"), "alg", jsonQuoted(g.algorithm->name)));
     }},
    {"good-typ-lower-case", JOT_TEXT("Suite", "Its typ is in lower case: media types have no case."),
     "RFC 7515 section 4.1.9", Accept, Type,
     [](const Ground &g) {
         std::string type = JsonDocument::parse(g.header).root().member("typ").string();
         for (char &c : type)
             c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
         return g.withParameter("typ", jsonQuoted(type));
     }},
    {"good-typ-media-type", JOT_TEXT("Suite", "Its typ is written as a whole media type."),
     "RFC 7515 section 4.1.9", Accept, Type,
     [](const Ground &g) {
         const std::string type = JsonDocument::parse(g.header).root().member("typ").string();
         return g.withParameter("typ",
                                jsonQuoted(type.find('/') == type.npos ? "application/" + type : type));
     }},
    {"good-kid-missing", JOT_TEXT("Suite", "It does not name its key, of which there is one that fits."),
     "RFC 7515 section 4.1.4", Accept, Nothing,
     [](const Ground &g) {
         return g.withHeader(withoutMember(g.header, "kid"));
     }},
    {"good-key-rotated", JOT_TEXT("Suite", "It is signed with the issuer's next key, and names it."),
     "RFC 7515 section 4.1.4", Accept, SecondKey,
     [](const Ground &g) {
         Ground next = g;
         next.key = g.nextKey;
         return next.withParameter("kid", jsonQuoted(g.nextKey->attributes().kid));
     }},
};

} // namespace

std::span<const SuiteCase> goodCases()
{
    return kCases;
}

} // namespace jotscope
