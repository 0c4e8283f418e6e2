#include "core/build/suite/cases/case_pages.h"
#include "core/build/suite/signature_forms.h"
#include "core/json/edits/object_edits.h"
#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"
#include "core/text/encodings/hex.h"

namespace jotscope {

namespace {

using enum Expectation;
using enum SuiteNeed;
using Ground = SuiteGround;

constexpr const char *kVerify = "RFC 7515 section 5.2";
constexpr const char *kEcdsa = "RFC 7518 section 3.4";
constexpr const char *kRange = "FIPS 186-5 section 6.4.2";

std::string withBit(std::string bytes, std::size_t at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    return bytes;
}

/// r || s of what is given; a half that is empty is the good signature's.
std::string withHalves(const Ground &g, const std::string &r, const std::string &s)
{
    const std::string good = g.signature();
    const std::size_t half = good.size() / 2;
    return g.withSignature((r.empty() ? good.substr(0, half) : r) + (s.empty() ? good.substr(half) : s));
}

std::string zeros(const Ground &g)
{
    return std::string(fieldSize(*g.key->asymmetric()->curve()), '\0');
}

std::string order(const Ground &g)
{
    return paddedOrder(*g.key->asymmetric()->curve());
}

constexpr SuiteCase kCases[] = {
    {"signature-missing", JOT_TEXT("Suite", "Its signature was taken away; the dot is still there."), kVerify,
     Refuse, Nothing,
     [](const Ground &g) {
         return g.signingInput() + '.';
     }},
    {"signature-and-dot-missing", JOT_TEXT("Suite", "Its signature was taken away, with the dot in front."),
     kVerify, Refuse, Nothing,
     [](const Ground &g) {
         return g.signingInput();
     }},
    {"signature-other-key", JOT_TEXT("Suite", "Another key of the same kind signed it."), kVerify, Refuse,
     Nothing,
     [](const Ground &g) {
         return g.forged(withoutMember(g.header, "kid"));
     }},
    {"signature-first-bit", JOT_TEXT("Suite", "One bit at the begin of its signature was turned."), kVerify,
     Refuse, Nothing,
     [](const Ground &g) {
         return g.withSignature(withBit(g.signature(), 0));
     }},
    {"signature-last-bit", JOT_TEXT("Suite", "One bit at the end of its signature was turned."), kVerify,
     Refuse, Nothing,
     [](const Ground &g) {
         const std::string good = g.signature();
         return g.withSignature(withBit(good, good.size() - 1));
     }},
    {"signature-short", JOT_TEXT("Suite", "The last byte of its signature is missing."), kVerify, Refuse,
     Nothing,
     [](const Ground &g) {
         const std::string good = g.signature();
         return g.withSignature(good.substr(0, good.size() - 1));
     }},
    {"signature-half", JOT_TEXT("Suite", "Half of its signature is missing."), kVerify, Refuse, Nothing,
     [](const Ground &g) {
         const std::string good = g.signature();
         return g.withSignature(good.substr(0, good.size() / 2));
     }},
    {"signature-one-byte", JOT_TEXT("Suite", "All but the first byte of its signature is missing."), kVerify,
     Refuse, Nothing,
     [](const Ground &g) {
         return g.withSignature(g.signature().substr(0, 1));
     }},
    {"signature-long", JOT_TEXT("Suite", "A zero byte follows its signature."), kVerify, Refuse, Nothing,
     [](const Ground &g) {
         return g.withSignature(g.signature() + '\0');
     }},
    {"signature-zero-in-front", JOT_TEXT("Suite", "A zero byte stands in front of its signature."), kVerify,
     Refuse, Nothing,
     [](const Ground &g) {
         return g.withSignature('\0' + g.signature());
     }},
    {"signature-ones", JOT_TEXT("Suite", "All bits of its signature are one."), kVerify, Refuse, Nothing,
     [](const Ground &g) {
         return g.withSignature(std::string(g.signature().size(), '\xFF'));
     }},
    {"signature-hex", JOT_TEXT("Suite", "Its signature is the hexadecimal digits of the right one."), kVerify,
     Refuse, Nothing,
     [](const Ground &g) {
         return g.withSignature(encodeHex(g.signature()));
     }},
    {"signature-encoded-twice", JOT_TEXT("Suite", "Its signature is base64url within base64url."), kVerify,
     Refuse, Nothing,
     [](const Ground &g) {
         return g.withSignature(encodeBase64Url(g.signature()));
     }},
    {"signature-plain-hash",
     JOT_TEXT("Suite", "Its signature is a hash of what is signed, which needs no key."), kVerify, Refuse,
     Nothing,
     [](const Ground &g) {
         return g.withSignature(crypto::digest(crypto::Hash::Sha256, g.signingInput()));
     }},
    {"signature-of-other-token", JOT_TEXT("Suite", "Its signature is that of another token of the issuer's."),
     kVerify, Refuse, Nothing,
     [](const Ground &g) {
         const std::string other = g.withClaim("sub", R"("somebody-else")");
         return g.signingInput() + other.substr(other.rfind('.'));
     }},
    {"payload-tampered", JOT_TEXT("Suite", "Its payload was changed: somebody else is named."), kVerify,
     Refuse, Nothing,
     [](const Ground &g) {
         return Ground::joined(g.header, withMemberSet(g.claims, "sub", R"("administrator")"),
                               encodeBase64Url(g.signature()));
     }},
    {"payload-reserialised",
     JOT_TEXT("Suite", "Its payload says the same in another spelling: what counts is what was "
                       "received."),
     kVerify, Refuse, Nothing,
     [](const Ground &g) {
         std::string claims = g.claims;
         return Ground::joined(g.header, claims.insert(1, " "), encodeBase64Url(g.signature()));
     }},
    {"header-tampered", JOT_TEXT("Suite", "Its header was changed: a parameter was added."), kVerify, Refuse,
     Nothing,
     [](const Ground &g) {
         return Ground::joined(g.headerWith("x", "1"), g.claims, encodeBase64Url(g.signature()));
     }},
    {"ecdsa-zero",
     JOT_TEXT("Suite", "r and s of its signature are 0, which some programs took for any signature "
                       "(CVE-2022-21449)."),
     kRange, Refuse, Ecdsa,
     [](const Ground &g) {
         return withHalves(g, zeros(g), zeros(g));
     }},
    {"ecdsa-r-zero", JOT_TEXT("Suite", "r of its signature is 0."), kRange, Refuse, Ecdsa,
     [](const Ground &g) {
         return withHalves(g, zeros(g), {});
     }},
    {"ecdsa-s-zero", JOT_TEXT("Suite", "s of its signature is 0."), kRange, Refuse, Ecdsa,
     [](const Ground &g) {
         return withHalves(g, {}, zeros(g));
     }},
    {"ecdsa-order", JOT_TEXT("Suite", "r and s are the order of the curve, which is the same as 0."), kRange,
     Refuse, Ecdsa,
     [](const Ground &g) {
         return withHalves(g, order(g), order(g));
     }},
    {"ecdsa-r-order", JOT_TEXT("Suite", "r is the order of the curve."), kRange, Refuse, Ecdsa,
     [](const Ground &g) {
         return withHalves(g, order(g), {});
     }},
    {"ecdsa-s-order", JOT_TEXT("Suite", "s is the order of the curve."), kRange, Refuse, Ecdsa,
     [](const Ground &g) {
         return withHalves(g, {}, order(g));
     }},
    {"ecdsa-swapped", JOT_TEXT("Suite", "r and s have changed places."), kEcdsa, Refuse, Ecdsa,
     [](const Ground &g) {
         const std::string good = g.signature();
         return withHalves(g, good.substr(good.size() / 2), good.substr(0, good.size() / 2));
     }},
    {"ecdsa-der", JOT_TEXT("Suite", "Its signature is in DER, as other protocols have it."), kEcdsa, Refuse,
     Ecdsa,
     [](const Ground &g) {
         return g.withSignature(derOf(g.signature()));
     }},
    {"ecdsa-padded-halves", JOT_TEXT("Suite", "r and s have a zero byte in front each."), kEcdsa, Refuse,
     Ecdsa,
     [](const Ground &g) {
         const std::string good = g.signature();
         return withHalves(g, '\0' + good.substr(0, good.size() / 2), '\0' + good.substr(good.size() / 2));
     }},
    {"eddsa-s-not-reduced",
     JOT_TEXT("Suite", "S has the order of the group added, which makes a second signature of "
                       "the same."),
     "RFC 8032 section 5.1.7", Refuse, EdDsa,
     [](const Ground &g) {
         return g.withSignature(withOrderAdded(*g.key, g.signature()));
     }},
    {"eddsa-neutral-point", JOT_TEXT("Suite", "R is the neutral element and S is 0."),
     "RFC 8032 section 5.1.7", Refuse, EdDsa,
     [](const Ground &g) {
         std::string signature(g.signature().size(), '\0');
         signature[0] = 1;
         return g.withSignature(signature);
     }},
    {"eddsa-swapped", JOT_TEXT("Suite", "R and S have changed places."), "RFC 8037 section 3.1", Refuse,
     EdDsa,
     [](const Ground &g) {
         const std::string good = g.signature();
         return g.withSignature(good.substr(good.size() / 2) + good.substr(0, good.size() / 2));
     }},
    {"rsa-one", JOT_TEXT("Suite", "Its signature is 1, which every exponent leaves as it is."),
     "RFC 8017 section 8.2.2", Refuse, Rsa,
     [](const Ground &g) {
         std::string signature(g.signature().size(), '\0');
         signature.back() = 1;
         return g.withSignature(signature);
     }},
    {"rsa-zero", JOT_TEXT("Suite", "Its signature is 0, which every exponent leaves as it is."),
     "RFC 8017 section 8.2.2", Refuse, Rsa,
     [](const Ground &g) {
         return g.withSignature(std::string(g.signature().size(), '\0'));
     }},
    {"rsa-modulus", JOT_TEXT("Suite", "Its signature is the modulus, which is out of range."),
     "RFC 8017 section 5.2.2", Refuse, Rsa,
     [](const Ground &g) {
         return g.withSignature(g.key->asymmetric()->rsaNumbers().modulus);
     }},
    {"hmac-ten-bytes", JOT_TEXT("Suite", "Its MAC has its first ten bytes alone, as other protocols allow."),
     "RFC 7518 section 3.2", Refuse, Hmac,
     [](const Ground &g) {
         return g.withSignature(g.signature().substr(0, 10));
     }},
    {"hmac-zero", JOT_TEXT("Suite", "All bytes of its MAC are zero."), "RFC 7518 section 3.2", Refuse, Hmac,
     [](const Ground &g) {
         return g.withSignature(std::string(g.signature().size(), '\0'));
     }},
    {"hmac-over-payload", JOT_TEXT("Suite", "Its MAC is over the payload alone."), "RFC 7515 section 5.1",
     Refuse, Hmac,
     [](const Ground &g) {
         return g.withSignature(g.key->mac()->compute(g.algorithm->hash, g.claims));
     }},
};

} // namespace

std::span<const SuiteCase> signatureCases()
{
    return kCases;
}

} // namespace jotscope
