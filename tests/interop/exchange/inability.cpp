#include "tests/interop/exchange/inability.h"

#include <QVersionNumber>

#include <algorithm>

namespace jotscope::interop {

namespace {

using enum Direction;

constexpr const char *kMlDsa = "ML-DSA-44 ML-DSA-65 ML-DSA-87";
constexpr const char *kSha1 = "HS1 RS1";
constexpr const char *kHpke = "HPKE-0 HPKE-1 HPKE-2 HPKE-3 HPKE-4 HPKE-5 HPKE-6 HPKE-7";
constexpr const char *kHpkeKey =
    "HPKE-0-KE HPKE-1-KE HPKE-2-KE HPKE-3-KE HPKE-4-KE HPKE-5-KE HPKE-6-KE HPKE-7-KE";
constexpr const char *kAadWithGcm = "aad-A128GCM aad-A192GCM aad-A256GCM";
constexpr const char *kX25519Pem = "X25519-pkcs8 X25519-encrypted-pkcs8 X25519-spki";
constexpr const char *kX448Pem = "X448-pkcs8 X448-encrypted-pkcs8 X448-spki";

constexpr const char *kTooNew = "the algorithm is newer than it";
constexpr const char *kProhibited = "the registry prohibits signatures with SHA-1";
constexpr const char *kDraft = "HPKE in JOSE is a draft yet";
constexpr const char *kNoEncryptedPem = "it has no encrypted PEM";
constexpr const char *kNoPem = "it has no PEM";
constexpr const char *kCurves = "it has the curves of NIST alone";
constexpr const char *kWritesPem = "it writes this PEM but does not read it";
constexpr const char *kWrongAad = "with GCM it misreads `aad`, that of RFC 7520 section 5.10 too";
constexpr const char *kWrongUnencoded = "it lets `b64` be false but encodes the payload";

constexpr Inability kInabilities[] = {
    {"npm-jose", {}, "Ed448", "is not supported", "of RFC 9864 it has Ed25519 alone"},
    {"npm-jose", {}, kMlDsa, "Unsupported \"kty\"", kTooNew},
    {"npm-jose", {}, kSha1, "is not supported", kProhibited},
    {"npm-jose", {}, kHpke, "Encryption Algorithm", kDraft},
    {"npm-jose", {}, kHpkeKey, "Invalid or unsupported \"alg\"", kDraft},
    {"npm-jose",
     {},
     "compressed",
     "\"zip\" (Compression Algorithm) Header Parameter is not supported",
     "version 5 took compression out"},
    {"npm-jose", Make, "encrypted-pkcs8", "no such form", kNoEncryptedPem},
    {"npm-jose", Take, "encrypted-pkcs8", "no reader", kNoEncryptedPem},

    {"jwcrypto", {}, "Ed25519 Ed448", "not a valid Signing algorithm", kTooNew},
    {"jwcrypto", {}, kMlDsa, "Unknown type \"AKP\"", kTooNew},
    {"jwcrypto", {}, kSha1, "not a valid Signing algorithm", kProhibited},
    {"jwcrypto",
     {},
     "RSA-OAEP-384 RSA-OAEP-512",
     "not a valid Key Management algorithm",
     "it has no OAEP with the longer hashes"},
    {"jwcrypto", {}, kHpke, "not a valid Key Management algorithm", kDraft},
    {"jwcrypto", {}, kHpkeKey, "not a valid Key Management algorithm", kDraft},
    {"jwcrypto", Take, "unencoded-compact", "Verification failed",
     "in compact form it decodes the payload though `b64` is false"},
    {"jwcrypto", Take, "empty-plaintext", "No recipient matched the provided key['Success']",
     "it takes an empty plaintext for none"},
    {"jwcrypto", Take, kX25519Pem, "Unknown key object", kWritesPem, "1.5"},
    {"jwcrypto", Take, kX448Pem, "Unknown key object", kWritesPem},

    {"jose-c", {}, "ES256K", "is not supported", kCurves, "14"},
    {"jose-c", {}, "EdDSA Ed25519 Ed448", "is not supported", kCurves},
    {"jose-c", {}, kMlDsa, "is not supported", kTooNew},
    {"jose-c", {}, kSha1, "is not supported", kProhibited},
    {"jose-c",
     {},
     "RSA-OAEP RSA-OAEP-256 RSA-OAEP-384 RSA-OAEP-512",
     "rapping failed!",
     "built with OpenSSL 3 it leaves OAEP out",
     "12"},
    {"jose-c", {}, "crv:X25519 crv:X448", "rapping failed!", kCurves},
    {"jose-c", {}, kHpke, "rapping failed!", kDraft},
    {"jose-c", {}, kHpkeKey, "rapping failed!", kDraft},
    {"jose-c", Make, "unencoded", "comes out changed", kWrongUnencoded},
    {"jose-c", Take, "unencoded", "exit status 1", kWrongUnencoded},
    {"jose-c", Make, "detached-unencoded", "signature-mismatch", kWrongUnencoded},
    {"jose-c", Take, "detached-unencoded", "Signature validation failed!", kWrongUnencoded},
    {"jose-c", Make, "compressed", "jwe-zip-damaged", "it writes `zip` but does not compress", "12"},
    {"jose-c", Make, "compressed", "comes out changed", "it compresses each byte by itself"},
    {"jose-c", Make, kAadWithGcm, "decryption-failed", kWrongAad},
    {"jose-c", Take, kAadWithGcm, "exit status 1", kWrongAad},
    {"jose-c", Make, "pkcs8 encrypted-pkcs8 spki", "no such form", kNoPem},
    {"jose-c", Take, "pkcs8 encrypted-pkcs8 spki", "Invalid input!", kNoPem},
    {"jose-c", Make, "key:secp256k1", "JWK generation failed", kCurves, "14"},
    {"jose-c", Make, "key:Ed25519 key:Ed448 key:X25519 key:X448", "JWK generation failed", kCurves},
    {"jose-c", Take, "key:Ed25519 key:Ed448 key:X25519 key:X448", "Error removing private keys!", kCurves},
    {"jose-c", Take, "encrypted-jwk", "Unwrapping failed!", "it allows at most 32,768 iterations"},
};

bool covers(const Inability &row, const QStringList &needs)
{
    const QStringList names = QString(row.names).split(' ');
    return std::ranges::any_of(needs, [&names](const QString &need) { return names.contains(need); });
}

} // namespace

const Inability *inabilityOf(const Peer &peer, const QString &version, Direction direction,
                             const QStringList &needs)
{
    for (const Inability &row : kInabilities) {
        const bool isPast = row.until && QVersionNumber::fromString(version) >=
                                             QVersionNumber::fromString(QLatin1StringView(row.until));
        if (qstrcmp(row.peer, peer.name) == 0 && row.direction.value_or(direction) == direction && !isPast &&
            covers(row, needs))
            return &row;
    }
    return nullptr;
}

} // namespace jotscope::interop
