#include "core/build/suite/cases/case_pages.h"
#include "core/build/suite/key_texts.h"
#include "core/jose/jws/signature_primitive.h"
#include "core/json/edits/object_edits.h"
#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"

namespace jotscope {

namespace {

using enum Expectation;
using enum SuiteNeed;
using Ground = SuiteGround;
using crypto::Hash::Sha256;

constexpr const char *kNone = "RFC 8725 section 3.2";
constexpr const char *kAllowed = "RFC 8725 section 3.1";
constexpr const char *kConfusion = "RFC 8725 section 2.1";

/// Without a signature, under another `alg`, which is JSON text.
std::string unsignedWith(const Ground &g, std::string_view alg)
{
    return Ground::joined(g.headerWith("alg", alg), g.claims, "");
}

/// With a MAC under the text of the public key, which everybody has.
std::string confused(const Ground &g, std::string_view publicKey, crypto::Hash hash = Sha256)
{
    const std::string_view alg = hash == Sha256 ? "HS256" : hash == crypto::Hash::Sha384 ? "HS384" : "HS512";
    return g.macToken(g.headerWithAlg(alg), hash, publicKey);
}

/// An algorithm of the same family with another hash, on the same kind of key.
const JwsAlgorithm *siblingOf(const JwsAlgorithm &algorithm)
{
    for (const JwsAlgorithm &row : jwsAlgorithms()) {
        if (row.scheme == algorithm.scheme && row.hash != algorithm.hash && row.hash != crypto::Hash::Sha1)
            return &row;
    }
    return &algorithm;
}

/// Of `input`, by the issuer's key with another hash than the header says.
std::string otherHash(const Ground &g, const std::string &input)
{
    JwsAlgorithm other = *g.algorithm;
    other.hash = siblingOf(*g.algorithm)->hash;
    return input + '.' + encodeBase64Url(signPrimitive(*g.key, other, input).value_or(""));
}

/// Signed with the other padding of RSA than the header says.
std::string otherPadding(const Ground &g)
{
    JwsAlgorithm other = *g.algorithm;
    const bool isPss = other.scheme == SignatureScheme::RsaPss;
    other.scheme = isPss ? SignatureScheme::RsaPkcs1 : SignatureScheme::RsaPss;
    return g.withSignature(signPrimitive(*g.key, other, g.signingInput()).value_or(""));
}

std::string lowerCase(std::string_view name)
{
    std::string lower(name);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

constexpr SuiteCase kCases[] = {
    {"alg-none", JOT_TEXT("Suite", "It says that it is not signed, and is not."), kNone, Refuse, Nothing,
     [](const Ground &g) {
         return unsignedWith(g, R"("none")");
     }},
    {"alg-none-capital",
     JOT_TEXT("Suite", "None, with a capital letter, against lists of what is forbidden."), kNone, Refuse,
     Nothing,
     [](const Ground &g) {
         return unsignedWith(g, R"("None")");
     }},
    {"alg-none-upper-case", JOT_TEXT("Suite", "NONE, against lists of what is forbidden."), kNone, Refuse,
     Nothing,
     [](const Ground &g) {
         return unsignedWith(g, R"("NONE")");
     }},
    {"alg-none-mixed-case", JOT_TEXT("Suite", "nOnE, against lists of what is forbidden."), kNone, Refuse,
     Nothing,
     [](const Ground &g) {
         return unsignedWith(g, R"("nOnE")");
     }},
    {"alg-none-blank", JOT_TEXT("Suite", "none with a blank, against lists of what is forbidden."), kNone,
     Refuse, Nothing,
     [](const Ground &g) {
         return unsignedWith(g, R"("none ")");
     }},
    {"alg-none-escaped", JOT_TEXT("Suite", "none written with an escape, against searching in text."), kNone,
     Refuse, Nothing,
     [](const Ground &g) {
         return unsignedWith(g, R"("n\u006fne")");
     }},
    {"alg-none-signed", JOT_TEXT("Suite", "It says none, and still has the issuer's signature."), kNone,
     Refuse, Nothing,
     [](const Ground &g) {
         return g.withHeader(g.headerWithAlg("none"));
     }},
    {"alg-none-dummy-signature",
     JOT_TEXT("Suite", "It says none, with some letters in the signature's place."), kNone, Refuse, Nothing,
     [](const Ground &g) {
         return Ground::joined(g.headerWithAlg("none"), g.claims, "AAAA");
     }},
    {"alg-empty", JOT_TEXT("Suite", "Its algorithm is empty text."), kAllowed, Refuse, Nothing,
     [](const Ground &g) {
         return unsignedWith(g, R"("")");
     }},
    {"alg-null", JOT_TEXT("Suite", "Its algorithm is null."), kAllowed, Refuse, Nothing,
     [](const Ground &g) {
         return unsignedWith(g, "null");
     }},
    {"alg-missing", JOT_TEXT("Suite", "It names no algorithm, and has no signature."),
     "RFC 7515 section 4.1.1", Refuse, Nothing,
     [](const Ground &g) {
         return Ground::joined(withoutMember(g.header, "alg"), g.claims, "");
     }},
    {"alg-missing-signed", JOT_TEXT("Suite", "It names no algorithm; its signature would fit."),
     "RFC 7515 section 4.1.1", Refuse, Nothing,
     [](const Ground &g) {
         return g.withHeader(withoutMember(g.header, "alg"));
     }},
    {"alg-array", JOT_TEXT("Suite", "Its algorithm is an array, which some languages turn into text."),
     "RFC 7515 section 4.1.1", Refuse, Nothing,
     [](const Ground &g) {
         return g.withParameter("alg", '[' + jsonQuoted(g.algorithm->name) + ']');
     }},
    {"alg-number", JOT_TEXT("Suite", "Its algorithm is a number."), "RFC 7515 section 4.1.1", Refuse, Nothing,
     [](const Ground &g) {
         return unsignedWith(g, "0");
     }},
    {"alg-unknown", JOT_TEXT("Suite", "Nobody knows its algorithm."), kAllowed, Refuse, Nothing,
     [](const Ground &g) {
         return g.withParameter("alg", R"("XS999")");
     }},
    {"alg-lower-case", JOT_TEXT("Suite", "Its algorithm is in lower case; names of algorithms have case."),
     "RFC 7515 section 4.1.1", Refuse, Nothing,
     [](const Ground &g) {
         return g.withParameter("alg", jsonQuoted(lowerCase(g.algorithm->name)));
     }},
    {"alg-other-hash",
     JOT_TEXT("Suite", "The issuer's key signed it with another hash than the header says."),
     "RFC 7518 section 3.1", Refuse, Hash,
     [](const Ground &g) {
         return otherHash(g, g.signingInput());
     }},
    {"alg-not-allowed",
     JOT_TEXT("Suite", "The issuer's key signed it with an algorithm that was not agreed on."), kAllowed,
     Refuse, Hash,
     [](const Ground &g) {
         return otherHash(g, encodeBase64Url(g.headerWithAlg(siblingOf(*g.algorithm)->name)) + '.' +
                                 encodeBase64Url(g.claims));
     }},
    {"alg-other-padding", JOT_TEXT("Suite", "Its RSA signature has another padding than the header says."),
     "RFC 7518 section 3.1", Refuse, Rsa, otherPadding},
    {"confusion-spki-pem", JOT_TEXT("Suite", "An HMAC whose secret is the public key, as PEM."), kConfusion,
     Refuse, KeyPair,
     [](const Ground &g) {
         return confused(g, spkiPem(g.key));
     }},
    {"confusion-spki-pem-hs384", JOT_TEXT("Suite", "The same with HS384."), kConfusion, Refuse, KeyPair,
     [](const Ground &g) {
         return confused(g, spkiPem(g.key), crypto::Hash::Sha384);
     }},
    {"confusion-spki-pem-hs512", JOT_TEXT("Suite", "The same with HS512."), kConfusion, Refuse, KeyPair,
     [](const Ground &g) {
         return confused(g, spkiPem(g.key), crypto::Hash::Sha512);
     }},
    {"confusion-spki-pem-trimmed", JOT_TEXT("Suite", "The public key as PEM without the last line break."),
     kConfusion, Refuse, KeyPair,
     [](const Ground &g) {
         return confused(g, trimmed(spkiPem(g.key)));
     }},
    {"confusion-spki-pem-crlf", JOT_TEXT("Suite", "The public key as PEM with the line breaks of Windows."),
     kConfusion, Refuse, KeyPair,
     [](const Ground &g) {
         return confused(g, withCrLf(spkiPem(g.key)));
     }},
    {"confusion-spki-pem-one-line", JOT_TEXT("Suite", "The public key as PEM without line breaks."),
     kConfusion, Refuse, KeyPair,
     [](const Ground &g) {
         return confused(g, withoutLineBreaks(spkiPem(g.key)));
     }},
    {"confusion-spki-base64", JOT_TEXT("Suite", "The public key as the base64 between the lines of PEM."),
     kConfusion, Refuse, KeyPair,
     [](const Ground &g) {
         return confused(g, encodeBase64(spkiDer(g.key)));
     }},
    {"confusion-spki-der", JOT_TEXT("Suite", "The public key as DER."), kConfusion, Refuse, KeyPair,
     [](const Ground &g) {
         return confused(g, spkiDer(g.key));
     }},
    {"confusion-pkcs1-pem", JOT_TEXT("Suite", "The public key as PEM of PKCS #1."), kConfusion, Refuse, Rsa,
     [](const Ground &g) {
         return confused(g, pkcs1Pem(g.key));
     }},
    {"confusion-pkcs1-der", JOT_TEXT("Suite", "The public key as DER of PKCS #1."), kConfusion, Refuse, Rsa,
     [](const Ground &g) {
         return confused(g, pkcs1Der(g.key));
     }},
    {"confusion-openssh", JOT_TEXT("Suite", "The public key as a line of OpenSSH."), kConfusion, Refuse,
     KeyPair,
     [](const Ground &g) {
         return confused(g, openSshLine(g.key));
     }},
    {"confusion-jwk", JOT_TEXT("Suite", "The public key as the text of its JWK."), kConfusion, Refuse,
     KeyPair,
     [](const Ground &g) {
         return confused(g, publicJwkText(g.key));
     }},
    {"confusion-jwk-members",
     JOT_TEXT("Suite", "The public key as the JWK of the thumbprint, with what is needed."), kConfusion,
     Refuse, KeyPair,
     [](const Ground &g) {
         return confused(g, thumbprintJwkText(g.key));
     }},
    {"confusion-raw", JOT_TEXT("Suite", "The bytes of the public key: modulus, point or encoded point."),
     kConfusion, Refuse, KeyPair,
     [](const Ground &g) {
         return confused(g, g.key->asymmetric()->publicBytes());
     }},
    {"confusion-kid", JOT_TEXT("Suite", "An HMAC whose secret is the name of the key, or its thumbprint."),
     kConfusion, Refuse, KeyPair,
     [](const Ground &g) {
         const std::string &kid = g.key->attributes().kid;
         return confused(g, kid.empty() ? g.key->thumbprint() : kid);
     }},
    {"confusion-empty", JOT_TEXT("Suite", "An HMAC with an empty secret, as of a key that was not found."),
     "RFC 8725 section 3.2", Refuse, KeyPair,
     [](const Ground &g) {
         return confused(g, "");
     }},
};

} // namespace

std::span<const SuiteCase> algorithmCases()
{
    return kCases;
}

} // namespace jotscope
