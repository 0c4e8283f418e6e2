#include "tests/interop/inability.h"

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

constexpr const char *kNewerThanIt = "it is older than the algorithm's registration";
constexpr const char *kNeverRegistered = "SHA-1 signatures are not registered for use in JOSE";
constexpr const char *kNoHpke = "HPKE in JOSE is a draft yet";

constexpr const char *kWrongAad =
    "with GCM it misreads `aad`: RFC 7520 section 5.10 does not open there either";

constexpr const char *kNoXInPem = "it reads keys for agreement as JWK alone";

constexpr Inability kInabilities[] = {
    {"npm-jose", {}, "Ed448", "is not supported", "of RFC 9864 it has Ed25519 alone"},
    {"npm-jose", {}, kMlDsa, "Unsupported \"kty\"", kNewerThanIt},
    {"npm-jose", {}, kSha1, "is not supported", kNeverRegistered},
    {"npm-jose", {}, kHpke, "Encryption Algorithm", kNoHpke},
    {"npm-jose", {}, kHpkeKey, "Invalid or unsupported \"alg\"", kNoHpke},
    {"npm-jose",
     {},
     "compressed",
     "\"zip\" (Compression Algorithm) Header Parameter is not supported",
     "version 5 took compression out"},
    {"npm-jose", Make, "encrypted-pkcs8", "no such form", "it writes no encrypted PEM"},
    {"npm-jose", Take, "encrypted-pkcs8", "no reader", "it reads no encrypted PEM"},

    {"jwcrypto", {}, "Ed25519 Ed448", "not a valid Signing algorithm", kNewerThanIt},
    {"jwcrypto", {}, kMlDsa, "Unknown type \"AKP\"", kNewerThanIt},
    {"jwcrypto", {}, kSha1, "not a valid Signing algorithm", kNeverRegistered},
    {"jwcrypto",
     {},
     "RSA-OAEP-384 RSA-OAEP-512",
     "not a valid Key Management algorithm",
     "it has no OAEP with the longer hashes"},
    {"jwcrypto", {}, kHpke, "not a valid Key Management algorithm", kNoHpke},
    {"jwcrypto", {}, kHpkeKey, "not a valid Key Management algorithm", kNoHpke},
    {"jwcrypto", Take, "key:X25519/pkcs8 key:X25519/encrypted-pkcs8 key:X25519/spki", "Unknown key object",
     kNoXInPem, nullptr, true},
    {"jwcrypto", Take, "key:X448/pkcs8 key:X448/encrypted-pkcs8 key:X448/spki", "Unknown key object",
     kNoXInPem, nullptr, true},
    {"jwcrypto", Take, "unencoded-compact", "Verification failed",
     "it decodes the payload in compact form though `b64` is false"},
    {"jwcrypto", Take, "empty-plaintext", "No recipient matched the provided key['Success']",
     "it takes an empty plaintext for none"},

    {"jose-c", {}, "ES256K EdDSA Ed25519 Ed448", "is not supported", "it has NIST's curves alone"},
    {"jose-c", {}, kMlDsa, "is not supported", kNewerThanIt},
    {"jose-c", {}, kSha1, "is not supported", kNeverRegistered},
    {"jose-c",
     {},
     "RSA-OAEP RSA-OAEP-256 RSA-OAEP-384 RSA-OAEP-512",
     "rapping failed!",
     "its build for OpenSSL 3 leaves OAEP out",
     "12"},
    {"jose-c", {}, "crv:X25519 crv:X448", "rapping failed!", "it has NIST's curves alone"},
    {"jose-c", {}, kHpke, "rapping failed!", kNoHpke},
    {"jose-c", {}, kHpkeKey, "rapping failed!", kNoHpke},
    {"jose-c", Make, "unencoded", "comes out changed", "it writes `b64` but encodes the payload"},
    {"jose-c", Take, "unencoded", "exit status 1", "it decodes the payload though `b64` is false"},
    {"jose-c", Make, "detached-unencoded", "signature-mismatch", "it writes `b64` but encodes the payload"},
    {"jose-c", Take, "detached-unencoded", "Signature validation failed!",
     "it encodes the payload though `b64` is false"},
    {"jose-c", Make, "compressed", "jwe-zip-damaged", "it writes `zip` but does not compress"},
    {"jose-c", Make, "aad-A128GCM aad-A192GCM aad-A256GCM", "decryption-failed", kWrongAad},
    {"jose-c", Take, "aad-A128GCM aad-A192GCM aad-A256GCM", "exit status 1", kWrongAad},
    {"jose-c", Make, "pkcs8 encrypted-pkcs8 spki", "no such form", "it has no PEM"},
    {"jose-c", Take, "pkcs8 encrypted-pkcs8 spki", "Invalid input!", "it has no PEM"},
    {"jose-c", Make, "key:secp256k1 key:Ed25519 key:Ed448 key:X25519 key:X448", "JWK generation failed!",
     "it has NIST's curves alone"},
    {"jose-c", Take, "key:Ed25519 key:Ed448 key:X25519 key:X448", "Error removing private keys!",
     "it has NIST's curves alone"},
    {"jose-c", Take, "encrypted-jwk", "Unwrapping failed!", "it refuses more than 32,768 iterations"},
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
