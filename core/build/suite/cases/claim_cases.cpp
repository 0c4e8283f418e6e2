#include "core/build/suite/cases/case_pages.h"
#include "core/json/edits/object_edits.h"
#include "core/json/json_writer.h"

namespace jotscope {

namespace {

using enum Expectation;
using enum SuiteNeed;
using Ground = SuiteGround;

constexpr const char *kIss = "RFC 8725 section 3.8";
constexpr const char *kAud = "RFC 8725 section 3.9";
constexpr const char *kObject = "RFC 7519 section 7.2";

std::string swappedCase(std::string text)
{
    for (char &c : text) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            c = static_cast<char>(c ^ 0x20);
    }
    return text;
}

constexpr SuiteCase kCases[] = {
    {"iss-wrong", JOT_TEXT("Suite", "Somebody else issued it."), kIss, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("iss", R"("https://attacker.example")");
     }},
    {"iss-missing", JOT_TEXT("Suite", "It does not say who issued it."), kIss, Refuse, Nothing,
     [](const Ground &g) {
         return g.withoutClaim("iss");
     }},
    {"iss-empty", JOT_TEXT("Suite", "Its issuer is empty text."), kIss, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("iss", R"("")");
     }},
    {"iss-null", JOT_TEXT("Suite", "Its issuer is null."), kIss, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("iss", "null");
     }},
    {"iss-array", JOT_TEXT("Suite", "Its issuer is an array, which only an audience may be."),
     "RFC 7519 section 4.1.1", Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("iss", '[' + jsonQuoted(g.issuer) + ']');
     }},
    {"iss-longer", JOT_TEXT("Suite", "Its issuer only begins as it should."), kIss, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("iss", jsonQuoted(g.issuer + ".attacker.example"));
     }},
    {"iss-trailing-slash",
     JOT_TEXT("Suite", "Its issuer ends with one slash too many; issuers are compared exactly."), kIss,
     Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("iss", jsonQuoted(g.issuer + '/'));
     }},
    {"iss-other-case", JOT_TEXT("Suite", "Its issuer is in other case; issuers are compared exactly."),
     "RFC 7519 section 4.1.1", Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("iss", jsonQuoted(swappedCase(g.issuer)));
     }},
    {"iss-twice", JOT_TEXT("Suite", "It has two issuers; the last one, which counts, is wrong."),
     "RFC 7519 section 4", Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaimTwice("iss", R"("https://attacker.example")");
     }},
    {"aud-wrong", JOT_TEXT("Suite", "It is for another API."), kAud, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("aud", R"("https://other.example")");
     }},
    {"aud-missing", JOT_TEXT("Suite", "It does not say whom it is for."), kAud, Refuse, Nothing,
     [](const Ground &g) {
         return g.withoutClaim("aud");
     }},
    {"aud-empty", JOT_TEXT("Suite", "Its audience is empty text."), kAud, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("aud", R"("")");
     }},
    {"aud-null", JOT_TEXT("Suite", "Its audience is null."), kAud, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("aud", "null");
     }},
    {"aud-array-wrong", JOT_TEXT("Suite", "Its audience is an array of others."), kAud, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("aud", R"(["https://other.example","https://attacker.example"])");
     }},
    {"aud-array-empty", JOT_TEXT("Suite", "Its audience is an array of none."), kAud, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("aud", "[]");
     }},
    {"aud-array-nested", JOT_TEXT("Suite", "Its audience is an array in an array."), "RFC 7519 section 4.1.3",
     Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("aud", "[[" + jsonQuoted(g.audience) + "]]");
     }},
    {"aud-object", JOT_TEXT("Suite", "Its audience is an object that has the right one as a name."),
     "RFC 7519 section 4.1.3", Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("aud", '{' + jsonQuoted(g.audience) + ":true}");
     }},
    {"aud-list-in-string", JOT_TEXT("Suite", "Its audience is a list in one string."),
     "RFC 7519 section 4.1.3", Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("aud", jsonQuoted("https://other.example " + g.audience));
     }},
    {"aud-longer", JOT_TEXT("Suite", "Its audience only begins as it should."), kAud, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("aud", jsonQuoted(g.audience + ".attacker.example"));
     }},
    {"aud-shorter", JOT_TEXT("Suite", "Its audience is a piece of the right one."), kAud, Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaim("aud", jsonQuoted(g.audience.substr(0, g.audience.size() / 2)));
     }},
    {"aud-other-case", JOT_TEXT("Suite", "Its audience is in other case."), "RFC 7519 section 4.1.3", Refuse,
     Nothing,
     [](const Ground &g) {
         return g.withClaim("aud", jsonQuoted(swappedCase(g.audience)));
     }},
    {"aud-wildcard", JOT_TEXT("Suite", "Its audience is an asterisk, which stands for nobody."), kAud, Refuse,
     Nothing,
     [](const Ground &g) {
         return g.withClaim("aud", R"("*")");
     }},
    {"aud-twice", JOT_TEXT("Suite", "It has two audiences; the last one, which counts, is wrong."),
     "RFC 7519 section 4", Refuse, Nothing,
     [](const Ground &g) {
         return g.withClaimTwice("aud", R"("https://other.example")");
     }},
    {"payload-empty", JOT_TEXT("Suite", "Its payload is empty."), kObject, Refuse, Nothing,
     [](const Ground &g) {
         return g.withPayload("");
     }},
    {"payload-no-claims", JOT_TEXT("Suite", "Its payload is an object without claims."), kObject, Refuse,
     Nothing,
     [](const Ground &g) {
         return g.withPayload("{}");
     }},
    {"payload-null", JOT_TEXT("Suite", "Its payload is null."), kObject, Refuse, Nothing,
     [](const Ground &g) {
         return g.withPayload("null");
     }},
    {"payload-array", JOT_TEXT("Suite", "Its payload is an array around the claims."), kObject, Refuse,
     Nothing,
     [](const Ground &g) {
         return g.withPayload('[' + g.claims + ']');
     }},
    {"payload-string", JOT_TEXT("Suite", "Its payload is the claims in a JSON string."), kObject, Refuse,
     Nothing,
     [](const Ground &g) {
         return g.withPayload(jsonQuoted(g.claims));
     }},
    {"payload-text", JOT_TEXT("Suite", "Its payload is text that is no JSON."), kObject, Refuse, Nothing,
     [](const Ground &g) {
         return g.withPayload("iss=https://issuer.example&admin=true");
     }},
};

} // namespace

std::span<const SuiteCase> claimCases()
{
    return kCases;
}

} // namespace jotscope
