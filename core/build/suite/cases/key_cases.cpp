#include "core/build/suite/cases/case_pages.h"
#include "core/build/suite/cases/weak_key.h"
#include "core/build/suite/key_texts.h"
#include "core/jose/keys/key_import.h"
#include "core/json/edits/object_edits.h"
#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"

namespace jotscope {

namespace {

using enum Expectation;
using enum SuiteNeed;
using Ground = SuiteGround;
using crypto::Hash::Sha256;

constexpr const char *kBrought = "RFC 8725 section 3.8";
constexpr const char *kFetched = "RFC 8725 section 3.10";
constexpr const char *kWeak = "RFC 8725 section 3.5";

/// An HMAC with a secret of the attacker's choice, which the named key is meant to turn out to be.
std::string macUnderKid(const Ground &g, std::string_view kid, std::string_view secret)
{
    return g.macToken(withMemberSet(g.headerWithAlg("HS256"), "kid", jsonQuoted(kid)), Sha256, secret);
}

/// The attacker's signature under a name that is meant to do harm where keys are looked up.
std::string forgedUnderKid(const Ground &g, std::string_view kid)
{
    return g.forgedWithParameter("kid", jsonQuoted(kid));
}

std::string weakMac(const Ground &g, std::string_view secret)
{
    return g.macToken(g.headerWithAlg("HS256"), Sha256, secret);
}

std::string withWeakMac(const Ground &g, std::string_view secret)
{
    // Under the algorithm that the verifier expects, where that is an HMAC already.
    return g.macToken(g.header, g.algorithm->hash, secret);
}

std::string signedByWeakRsa(const Ground &g)
{
    static const KeyPointer key = importKeys(kWeakRsaKey, "").keys.front();
    Ground weak = g;
    weak.key = key;
    weak.algorithm = findJwsAlgorithm("RS256");
    return weak.signedToken(withMemberSet(g.headerWithAlg("RS256"), "jwk", publicJwkText(key)), g.claims);
}

constexpr SuiteCase kCases[] = {
    {"jwk-embedded",
     JOT_TEXT("Suite", "It is signed by an attacker, whose public key its header brings along."),
     "RFC 7515 section 4.1.3", Refuse, KeyPair,
     [](const Ground &g) {
         return g.forgedWithParameter("jwk", publicJwkText(g.attackerKey));
     }},
    {"jwk-embedded-kid", JOT_TEXT("Suite", "The same, with the issuer's kid on the attacker's key."),
     kBrought, Refuse, KeyPair,
     [](const Ground &g) {
         const std::string kid = jsonQuoted(g.key->attributes().kid);
         return g.forgedWithParameter("jwk", withMemberSet(publicJwkText(g.attackerKey), "kid", kid));
     }},
    {"jwk-embedded-oct", JOT_TEXT("Suite", "An HMAC whose secret its header brings along."), kBrought, Refuse,
     Nothing,
     [](const Ground &g) {
         const std::string secret(32, 'a');
         const std::string jwk = R"({"kty":"oct","k":")" + encodeBase64Url(secret) + "\"}";
         return g.macToken(withMemberSet(g.headerWithAlg("HS256"), "jwk", jwk), Sha256, secret);
     }},
    {"jwk-no-object", JOT_TEXT("Suite", "Its header brings along a JWK that is no object."),
     "RFC 7515 section 4.1.3", Refuse, Nothing,
     [](const Ground &g) {
         return g.forgedWithParameter("jwk", R"("https://attacker.example/key")");
     }},
    {"jku-loopback",
     JOT_TEXT("Suite", "It is signed by an attacker, and says where to fetch the key: here, at this "
                       "very machine."),
     kFetched, Refuse, Nothing,
     [](const Ground &g) {
         return g.forgedWithParameter("jku", R"("http://127.0.0.1:9/jwks.json")");
     }},
    {"jku-loopback-ipv6", JOT_TEXT("Suite", "The same with an address of IPv6."), kFetched, Refuse, Nothing,
     [](const Ground &g) {
         return g.forgedWithParameter("jku", R"("https://[::1]:9/jwks.json")");
     }},
    {"jku-user-part",
     JOT_TEXT("Suite", "The same with the issuer's name in front of an @, where it is a user's."), kFetched,
     Refuse, Nothing,
     [](const Ground &g) {
         std::string_view host = g.issuer;
         if (const std::size_t scheme = host.find("://"); scheme != host.npos)
             host.remove_prefix(scheme + 3);
         return g.forgedWithParameter("jku",
                                      jsonQuoted("https://" + std::string(host) + "@127.0.0.1:9/jwks.json"));
     }},
    {"jku-file", JOT_TEXT("Suite", "It says that the key is in a file."), kFetched, Refuse, Nothing,
     [](const Ground &g) {
         return g.forgedWithParameter("jku", R"("file:///dev/null")");
     }},
    {"x5u-loopback", JOT_TEXT("Suite", "It says where to fetch the certificate: here, at this very machine."),
     kFetched, Refuse, Nothing,
     [](const Ground &g) {
         return g.forgedWithParameter("x5u", R"("http://127.0.0.1:9/chain.pem")");
     }},
    {"x5c-garbage", JOT_TEXT("Suite", "The certificate that its header brings along is none."),
     "RFC 7515 section 4.1.6", Refuse, Nothing,
     [](const Ground &g) {
         return g.forgedWithParameter("x5c", R"(["AAAA"])");
     }},
    {"kid-unknown", JOT_TEXT("Suite", "It names a key that nobody has, and is signed by an attacker."),
     kBrought, Refuse, Nothing,
     [](const Ground &g) {
         return forgedUnderKid(g, "no-such-key");
     }},
    {"kid-own", JOT_TEXT("Suite", "It names the issuer's key, and is signed by an attacker."), kBrought,
     Refuse, Nothing,
     [](const Ground &g) {
         return g.forged(g.header);
     }},
    {"kid-traversal", JOT_TEXT("Suite", "Its kid leads out of the folder of keys, to an empty file."),
     kFetched, Refuse, Nothing,
     [](const Ground &g) {
         return macUnderKid(g, "../../../../../../dev/null", "");
     }},
    {"kid-traversal-encoded", JOT_TEXT("Suite", "The same, percent-encoded."), kFetched, Refuse, Nothing,
     [](const Ground &g) {
         return macUnderKid(g, "..%2f..%2f..%2f..%2fdev%2fnull", "");
     }},
    {"kid-traversal-backslash", JOT_TEXT("Suite", "The same with backslashes."), kFetched, Refuse, Nothing,
     [](const Ground &g) {
         return macUnderKid(g, R"(..\..\..\..\windows\win.ini)", "");
     }},
    {"kid-absolute-path", JOT_TEXT("Suite", "Its kid is the path of a file whose content is known."),
     kFetched, Refuse, Nothing,
     [](const Ground &g) {
         return macUnderKid(g, "/proc/sys/kernel/randomize_va_space", "2\n");
     }},
    {"kid-null-byte", JOT_TEXT("Suite", "Its kid has a zero byte, at which some programs stop reading."),
     kFetched, Refuse, Nothing,
     [](const Ground &g) {
         return macUnderKid(g, g.key->attributes().kid + std::string("\0/dev/null", 10), "");
     }},
    {"kid-sql", JOT_TEXT("Suite", "Its kid makes a query of SQL yield a secret of the attacker's."), kFetched,
     Refuse, Nothing,
     [](const Ground &g) {
         return macUnderKid(g, "x' UNION SELECT 'attacker' -- ", "attacker");
     }},
    {"kid-sql-always", JOT_TEXT("Suite", "Its kid makes a condition of SQL always true."), kFetched, Refuse,
     Nothing,
     [](const Ground &g) {
         return forgedUnderKid(g, "' OR '1'='1");
     }},
    {"kid-command", JOT_TEXT("Suite", "Its kid would run a command in a shell."), kFetched, Refuse, Nothing,
     [](const Ground &g) {
         return forgedUnderKid(g, "key; sleep 1 #`sleep 1`$(sleep 1)|sleep 1");
     }},
    {"kid-ldap", JOT_TEXT("Suite", "Its kid would widen a search in LDAP."), kFetched, Refuse, Nothing,
     [](const Ground &g) {
         return forgedUnderKid(g, "*)(uid=*))(|(uid=*");
     }},
    {"kid-nosql", JOT_TEXT("Suite", "Its kid is an object, with which a document database compares anew."),
     kFetched, Refuse, Nothing,
     [](const Ground &g) {
         return g.forgedWithParameter("kid", R"({"$ne":null})");
     }},
    {"kid-url", JOT_TEXT("Suite", "Its kid is an address, here at this very machine."), kFetched, Refuse,
     Nothing,
     [](const Ground &g) {
         return forgedUnderKid(g, "http://127.0.0.1:9/key");
     }},
    {"kid-prototype", JOT_TEXT("Suite", "Its kid is __proto__, which every object of JavaScript has."),
     kFetched, Refuse, Nothing,
     [](const Ground &g) {
         return forgedUnderKid(g, "__proto__");
     }},
    {"kid-long", JOT_TEXT("Suite", "Its kid has four thousand characters."), kFetched, Refuse, Nothing,
     [](const Ground &g) {
         return forgedUnderKid(g, std::string(4000, 'k'));
     }},
    {"kid-number", JOT_TEXT("Suite", "Its kid is a number."), "RFC 7515 section 4.1.4", Refuse, Nothing,
     [](const Ground &g) {
         return g.forgedWithParameter("kid", "0");
     }},
    {"weak-secret", JOT_TEXT("Suite", "An HMAC with the secret \"secret\"."), kWeak, Refuse, Nothing,
     [](const Ground &g) {
         return weakMac(g, "secret");
     }},
    {"weak-your-256-bit-secret", JOT_TEXT("Suite", "An HMAC with the secret of a well-known example."), kWeak,
     Refuse, Nothing,
     [](const Ground &g) {
         return weakMac(g, "your-256-bit-secret");
     }},
    {"weak-long-example", JOT_TEXT("Suite", "An HMAC with the longer secret of that example."), kWeak, Refuse,
     Nothing,
     [](const Ground &g) {
         return weakMac(g, "a-string-secret-at-least-256-bits-long");
     }},
    {"weak-changeme", JOT_TEXT("Suite", "An HMAC with the secret \"changeme\"."), kWeak, Refuse, Nothing,
     [](const Ground &g) {
         return weakMac(g, "changeme");
     }},
    {"weak-password", JOT_TEXT("Suite", "An HMAC with the secret \"password\"."), kWeak, Refuse, Nothing,
     [](const Ground &g) {
         return weakMac(g, "password");
     }},
    {"weak-undefined",
     JOT_TEXT("Suite", "An HMAC with the secret \"undefined\", as of a variable that was never set."), kWeak,
     Refuse, Nothing,
     [](const Ground &g) {
         return weakMac(g, "undefined");
     }},
    {"weak-empty", JOT_TEXT("Suite", "An HMAC with an empty secret, as of a variable that was never set."),
     kWeak, Refuse, Hmac,
     [](const Ground &g) {
         return withWeakMac(g, "");
     }},
    {"weak-shortened", JOT_TEXT("Suite", "An HMAC with the first eight bytes of the secret."), kWeak, Refuse,
     Hmac,
     [](const Ground &g) {
         const std::string_view secret = g.key->mac()->secret().view();
         return withWeakMac(g, secret.substr(0, secret.size() < 16 ? secret.size() / 2 : 8));
     }},
    {"weak-rsa-1024",
     JOT_TEXT("Suite",
              "It is signed with an RSA key of 1024 bits, whose public half its header brings along."),
     "RFC 7518 section 3.3", Refuse, Nothing, signedByWeakRsa},
};

} // namespace

std::span<const SuiteCase> keyCases()
{
    return kCases;
}

} // namespace jotscope
