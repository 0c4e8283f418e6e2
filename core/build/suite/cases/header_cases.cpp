#include "core/build/suite/cases/case_pages.h"
#include "core/json/edits/object_edits.h"
#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"

namespace jotscope {

namespace {

using enum Expectation;
using enum SuiteNeed;
using Ground = SuiteGround;

constexpr const char *kTyp = "RFC 8725 section 3.11";
constexpr const char *kCrit = "RFC 7515 section 4.1.11";
constexpr const char *kUnique = "RFC 7515 section 4";
constexpr std::size_t kDeep = 3000; ///< arrays within each other

std::string nested(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

constexpr SuiteCase kCases[] = {
    {"typ-logout", JOT_TEXT("Suite", "It is a logout token, by its typ."), kTyp, Refuse, Type,
     [](const Ground &g) {
         return g.withParameter("typ", R"("logout+jwt")");
     }},
    {"typ-dpop", JOT_TEXT("Suite", "It is a DPoP proof, by its typ."), kTyp, Refuse, Type,
     [](const Ground &g) {
         return g.withParameter("typ", R"("dpop+jwt")");
     }},
    {"typ-security-event", JOT_TEXT("Suite", "It is a security event token, by its typ."), kTyp, Refuse, Type,
     [](const Ground &g) {
         return g.withParameter("typ", R"("secevent+jwt")");
     }},
    {"typ-key-binding", JOT_TEXT("Suite", "It is the key binding of an SD-JWT, by its typ."), kTyp, Refuse,
     Type,
     [](const Ground &g) {
         return g.withParameter("typ", R"("kb+jwt")");
     }},
    {"typ-missing", JOT_TEXT("Suite", "It does not say what kind of token it is, where a kind is expected."),
     kTyp, Refuse, Type,
     [](const Ground &g) {
         return g.withHeader(withoutMember(g.header, "typ"));
     }},
    {"typ-number", JOT_TEXT("Suite", "Its typ is a number."), "RFC 7515 section 4.1.9", Refuse, Type,
     [](const Ground &g) {
         return g.withParameter("typ", "1");
     }},
    {"crit-unknown",
     JOT_TEXT("Suite", "It asks to be refused by whoever does not know a certain parameter, which "
                       "nobody does."),
     kCrit, Refuse, Nothing,
     [](const Ground &g) {
         return g.withHeader(withMemberSet(g.headerWith("crit", R"(["urn:example:unknown"])"),
                                           "urn:example:unknown", "true"));
     }},
    {"crit-absent", JOT_TEXT("Suite", "It calls a parameter critical that it does not have."), kCrit, Refuse,
     Nothing,
     [](const Ground &g) {
         return g.withParameter("crit", R"(["urn:example:absent"])");
     }},
    {"crit-empty", JOT_TEXT("Suite", "Its list of critical parameters is empty."), kCrit, Refuse, Nothing,
     [](const Ground &g) {
         return g.withParameter("crit", "[]");
     }},
    {"crit-not-array", JOT_TEXT("Suite", "Its list of critical parameters is text."), kCrit, Refuse, Nothing,
     [](const Ground &g) {
         return g.withParameter("crit", R"("exp")");
     }},
    {"crit-null", JOT_TEXT("Suite", "Its list of critical parameters is null."), kCrit, Refuse, Nothing,
     [](const Ground &g) {
         return g.withParameter("crit", "null");
     }},
    {"crit-standard", JOT_TEXT("Suite", "It calls critical what the standard itself defines."), kCrit, Refuse,
     Nothing,
     [](const Ground &g) {
         return g.withParameter("crit", R"(["alg"])");
     }},
    {"crit-not-strings", JOT_TEXT("Suite", "Its list of critical parameters holds a number."), kCrit, Refuse,
     Nothing,
     [](const Ground &g) {
         return g.withParameter("crit", "[1]");
     }},
    {"b64-false", JOT_TEXT("Suite", "Its payload is not encoded, which no JWT may do."), "RFC 7797 section 7",
     Refuse, Nothing,
     [](const Ground &g) {
         return g.withHeader(withMemberSet(g.headerWith("b64", "false"), "crit", R"(["b64"])"));
     }},
    {"b64-plain-payload", JOT_TEXT("Suite", "The same, with the claims in clear between the dots."),
     "RFC 7797 section 7", Refuse, Nothing,
     [](const Ground &g) {
         const std::string header = withMemberSet(g.headerWith("b64", "false"), "crit", R"(["b64"])");
         return g.signedParts(encodeBase64Url(header), g.claims);
     }},
    {"b64-string", JOT_TEXT("Suite", "Whether its payload is encoded is said in text."), "RFC 7797 section 3",
     Refuse, Nothing,
     [](const Ground &g) {
         return g.withHeader(withMemberSet(g.headerWith("b64", R"("false")"), "crit", R"(["b64"])"));
     }},
    {"header-alg-twice", JOT_TEXT("Suite", "It names its algorithm twice, first the right one, then none."),
     kUnique, Refuse, Nothing,
     [](const Ground &g) {
         return Ground::joined(withMemberAppended(g.header, "alg", R"("none")"), g.claims, "");
     }},
    {"header-typ-twice", JOT_TEXT("Suite", "It has two types; the last one, which counts, is wrong."),
     kUnique, Refuse, Type,
     [](const Ground &g) {
         return g.withHeader(withMemberAppended(g.header, "typ", R"("logout+jwt")"));
     }},
    {"header-not-json", JOT_TEXT("Suite", "Its header is no JSON."), "RFC 7515 section 5.2", Refuse, Nothing,
     [](const Ground &g) {
         return g.withHeader("alg=" + std::string(g.algorithm->name));
     }},
    {"header-array", JOT_TEXT("Suite", "Its header is an array."), "RFC 7515 section 5.2", Refuse, Nothing,
     [](const Ground &g) {
         return g.withHeader('[' + g.header + ']');
     }},
    {"header-empty", JOT_TEXT("Suite", "Its header is empty."), "RFC 7515 section 5.2", Refuse, Nothing,
     [](const Ground &g) {
         return g.withHeader("");
     }},
    {"header-trailing-text", JOT_TEXT("Suite", "Something follows the JSON of its header."),
     "RFC 7515 section 5.2", Refuse, Nothing,
     [](const Ground &g) {
         return g.withHeader(g.header + "{}");
     }},
    {"header-not-utf8", JOT_TEXT("Suite", "Its header is not in UTF-8."), "RFC 7515 section 5.2", Refuse,
     Nothing,
     [](const Ground &g) {
         return g.withParameter("x", "\"\xC3\x28\"");
     }},
    {"header-deep",
     JOT_TEXT("Suite", "Its header has thousands of arrays within each other, and the signature of an "
                       "attacker: it must be refused, and nothing may break."),
     "RFC 8259 section 9", Refuse, Nothing,
     [](const Ground &g) {
         return g.forgedWithParameter("x", nested(kDeep));
     }},
    {"payload-deep", JOT_TEXT("Suite", "The same of its payload."), "RFC 8259 section 9", Refuse, Nothing,
     [](const Ground &g) {
         const std::string deep = withMemberSet(g.claims, "x", nested(kDeep));
         return Ground::joined(g.header, deep, encodeBase64Url(g.signature()));
     }},
};

} // namespace

std::span<const SuiteCase> headerCases()
{
    return kCases;
}

} // namespace jotscope
