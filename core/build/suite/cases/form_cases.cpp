#include "core/build/suite/cases/case_pages.h"
#include "core/json/edits/object_edits.h"
#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>

namespace jotscope {

namespace {

using enum Expectation;
using enum SuiteNeed;
using Ground = SuiteGround;

constexpr const char *kBase64Url = "RFC 7515 section 2";
constexpr const char *kCompact = "RFC 7519 section 3";
constexpr const char *kNested = "RFC 8725 section 3.3";
constexpr std::size_t kBombBytes = std::size_t{17} << 20;

std::string encodedHeader(const Ground &g)
{
    return encodeBase64Url(g.header);
}

std::string encodedClaims(const Ground &g)
{
    return encodeBase64Url(g.claims);
}

std::string encodedSignature(const Ground &g)
{
    return encodeBase64Url(g.signature());
}

std::string padded(std::string text)
{
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

/// The claims with one more character than base64url has use for: never padded to nothing.
std::string claimsNeedingPadding(const Ground &g)
{
    std::string claims = g.claims;
    while (claims.size() % 3 == 0)
        claims += ' ';
    return claims;
}

/// The last character with its unused lowest bit set. Where there is none, a character of nothing follows.
std::string withTrailingBits(std::string text)
{
    static constexpr std::string_view kAlphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    if (text.size() % 4 == 0)
        return text + 'A';
    text.back() = kAlphabet[kAlphabet.find(text.back()) | 1U];
    return text;
}

/// Base64 with the alphabet of RFC 4648 section 4, in which it differs for these claims.
std::string standardAlphabet(const Ground &g)
{
    std::string text = encodeBase64(withMemberSet(g.claims, "note", "\"~?~?~?~?~?~>~>\""));
    std::erase(text, '=');
    return text;
}

std::string flattened(const Ground &g, std::string_view protectedHeader, std::string_view unprotectedHeader)
{
    const std::string token = g.withHeader(protectedHeader);
    const std::size_t first = token.find('.');
    const std::size_t last = token.rfind('.');
    JsonWriter json;
    json.beginObject();
    json.key("payload").string(std::string_view(token).substr(first + 1, last - first - 1));
    json.key("protected").string(std::string_view(token).substr(0, first));
    if (!unprotectedHeader.empty())
        json.key("header").raw(unprotectedHeader);
    json.key("signature").string(std::string_view(token).substr(last + 1));
    return json.endObject().take();
}

std::string general(const Ground &g)
{
    JsonWriter json;
    json.beginObject().key("payload").string(encodedClaims(g)).key("signatures").beginArray();
    json.beginObject().key("protected").string(encodedHeader(g));
    json.key("signature").string(encodedSignature(g)).endObject();
    return json.endArray().endObject().take();
}

std::string unsignedToken(const Ground &g)
{
    return Ground::joined(R"({"alg":"none"})", g.claims, "");
}

/// A JWE that a verifier must give up on before it derives a key: its other parts are of no use.
std::string derivedForever(const Ground &)
{
    const std::string header =
        R"({"alg":"PBES2-HS256+A128KW","enc":"A128GCM","p2s":"c2FsdHNhbHRzYWx0c2FsdA","p2c":2147483647})";
    const auto nothing = [](std::size_t size) {
        return encodeBase64Url(std::string(size, 'x'));
    };
    return encodeBase64Url(header) + '.' + nothing(24) + '.' + nothing(12) + '.' + nothing(64) + '.' +
           nothing(16);
}

constexpr SuiteCase kCases[] = {
    {"base64-trailing-bits",
     JOT_TEXT("Suite", "The last character of its signature has bits that stand for nothing: a "
                       "second spelling of the same token."),
     "RFC 4648 section 3.5", Refuse, Nothing,
     [](const Ground &g) {
         return g.signingInput() + '.' + withTrailingBits(encodedSignature(g));
     }},
    {"base64-padded-signature", JOT_TEXT("Suite", "Its signature ends with =, as base64 elsewhere does."),
     kBase64Url, Refuse, Nothing,
     [](const Ground &g) {
         const std::string signature = encodedSignature(g);
         return g.signingInput() + '.' + (signature.size() % 4 == 0 ? signature + "=" : padded(signature));
     }},
    {"base64-padded-payload", JOT_TEXT("Suite", "Its payload ends with =, and was signed like that."),
     kBase64Url, Refuse, Nothing,
     [](const Ground &g) {
         return g.signedParts(encodedHeader(g), padded(encodeBase64Url(claimsNeedingPadding(g))));
     }},
    {"base64-standard-alphabet", JOT_TEXT("Suite", "Its payload has + and /, and was signed like that."),
     kBase64Url, Refuse, Nothing,
     [](const Ground &g) {
         return g.signedParts(encodedHeader(g), standardAlphabet(g));
     }},
    {"base64-foreign-character",
     JOT_TEXT("Suite", "A character that base64url does not have is in its signature."), kBase64Url, Refuse,
     Nothing,
     [](const Ground &g) {
         return g.signingInput() + '.' + encodedSignature(g).insert(4, "!");
     }},
    {"base64-space-in-signature", JOT_TEXT("Suite", "A blank is in its signature."), kBase64Url, Refuse,
     Nothing,
     [](const Ground &g) {
         return g.signingInput() + '.' + encodedSignature(g).insert(4, " ");
     }},
    {"base64-line-break-in-payload",
     JOT_TEXT("Suite", "A line break is in its payload, and was signed like that."), kBase64Url, Refuse,
     Nothing,
     [](const Ground &g) {
         return g.signedParts(encodedHeader(g), encodedClaims(g).insert(8, "\n"));
     }},
    {"base64-no-whole-byte", JOT_TEXT("Suite", "Its signature has one character too many to be bytes."),
     kBase64Url, Refuse, Nothing,
     [](const Ground &g) {
         std::string signature = encodedSignature(g);
         signature.append((5 - signature.size() % 4) % 4, 'A');
         return g.signingInput() + '.' + signature;
     }},
    {"parts-four", JOT_TEXT("Suite", "A fourth part follows."), "RFC 7515 section 5.2", Refuse, Nothing,
     [](const Ground &g) {
         return g.good() + ".AAAA";
     }},
    {"parts-dot-behind", JOT_TEXT("Suite", "A dot follows."), "RFC 7515 section 5.2", Refuse, Nothing,
     [](const Ground &g) {
         return g.good() + '.';
     }},
    {"parts-dot-in-front", JOT_TEXT("Suite", "A dot stands in front."), "RFC 7515 section 5.2", Refuse,
     Nothing,
     [](const Ground &g) {
         return '.' + g.good();
     }},
    {"parts-five", JOT_TEXT("Suite", "It has five parts, as if it were encrypted."), "RFC 7516 section 9",
     Refuse, Nothing,
     [](const Ground &g) {
         return g.good() + ".AAAA.AAAA";
     }},
    {"parts-dots-alone", JOT_TEXT("Suite", "It has three parts, and nothing in them."),
     "RFC 7515 section 5.2", Refuse, Nothing,
     [](const Ground &) {
         return std::string("..");
     }},
    {"parts-payload-missing", JOT_TEXT("Suite", "Its payload was taken out, as if it were detached."),
     "RFC 7515 appendix F", Refuse, Nothing,
     [](const Ground &g) {
         return encodedHeader(g) + ".." + encodedSignature(g);
     }},
    {"json-flattened", JOT_TEXT("Suite", "It is in JSON form, which no JWT is."), kCompact, Refuse, Nothing,
     [](const Ground &g) {
         return flattened(g, g.header, "");
     }},
    {"json-general", JOT_TEXT("Suite", "It is in general JSON form, which no JWT is."), kCompact, Refuse,
     Nothing, general},
    {"json-unprotected-alg",
     JOT_TEXT("Suite", "It is in JSON form, and its algorithm is not signed with it."), kCompact, Refuse,
     Nothing,
     [](const Ground &g) {
         return flattened(g, withoutMember(g.header, "alg"),
                          "{\"alg\":" + jsonQuoted(g.algorithm->name) + '}');
     }},
    {"nested-unsigned", JOT_TEXT("Suite", "The issuer's signature is around a token that is not signed."),
     kNested, Refuse, Nothing,
     [](const Ground &g) {
         return g.signedToken(g.headerWith("cty", R"("JWT")"), unsignedToken(g));
     }},
    {"nested-forged", JOT_TEXT("Suite", "The issuer's signature is around a token that an attacker signed."),
     kNested, Refuse, Nothing,
     [](const Ground &g) {
         return g.signedToken(g.headerWith("cty", R"("JWT")"), g.forged(g.header));
     }},
    {"nested-good-in-forged", JOT_TEXT("Suite", "An attacker's signature is around the good token."), kNested,
     Refuse, Nothing,
     [](const Ground &g) {
         Ground attacker = g;
         attacker.key = g.attackerKey;
         return attacker.signedToken(g.headerWith("cty", R"("JWT")"), g.good());
     }},
    {"jwe-around-unsigned",
     JOT_TEXT("Suite", "It is encrypted for the verifier, which anybody can, and what is inside is "
                       "not signed."),
     kNested, Refuse, EncryptedFor,
     [](const Ground &g) {
         return encryptedForVerifier(g, unsignedToken(g), true);
     }},
    {"jwe-around-forged",
     JOT_TEXT("Suite", "It is encrypted for the verifier, and an attacker signed what is inside."), kNested,
     Refuse, EncryptedFor,
     [](const Ground &g) {
         return encryptedForVerifier(g, g.forged(g.header), true);
     }},
    {"jwe-around-claims",
     JOT_TEXT("Suite", "The claims are encrypted for the verifier, and not signed at all."), kNested, Refuse,
     EncryptedFor,
     [](const Ground &g) {
         return encryptedForVerifier(g, g.claims, false);
     }},
    {"jwe-zip-bomb",
     JOT_TEXT("Suite", "It is encrypted for the verifier, and its few kilobytes inflate to 17 MiB."),
     "RFC 8725 section 3.6", Refuse, EncryptedFor,
     [](const Ground &g) {
         const std::string bomb = withMemberSet(g.claims, "x", '"' + std::string(kBombBytes, '0') + '"');
         return encryptedForVerifier(g, bomb, false, true);
     }},
    {"jwe-huge-p2c",
     JOT_TEXT("Suite", "It asks for two thousand million iterations before it can be refused."),
     "RFC 7518 section 8.1", Refuse, Nothing, derivedForever},
};

} // namespace

std::span<const SuiteCase> formCases()
{
    return kCases;
}

} // namespace jotscope
