#include "core/jose/algorithm.h"

#include "core/findings/catalogue.h"

#include <algorithm>
#include <array>
#include <string>

namespace jotscope {

namespace {

using crypto::Curve;
using crypto::Hash;
using Set = crypto::MlDsa;
using SignatureScheme::Ecdsa;
using SignatureScheme::EdDsa;
using SignatureScheme::Hmac;
using SignatureScheme::None;
using SignatureScheme::RsaPss;
using enum Standing;

/// RFC 7518 asks for keys at least as long as the hash of HMAC (section 3.2), and 2048 bits of RSA
/// (section 3.3).
constexpr std::array kJwsAlgorithms = {
    JwsAlgorithm{"HS256", Hmac, Hash::Sha256, {}, {}, 32, 256, Current, "RFC 7518 section 3.2"},
    JwsAlgorithm{"HS384", Hmac, Hash::Sha384, {}, {}, 48, 384, Current, "RFC 7518 section 3.2"},
    JwsAlgorithm{"HS512", Hmac, Hash::Sha512, {}, {}, 64, 512, Current, "RFC 7518 section 3.2"},
    JwsAlgorithm{
        "RS256", SignatureScheme::RsaPkcs1, Hash::Sha256, {}, {}, 0, 2048, Current, "RFC 7518 section 3.3"},
    JwsAlgorithm{
        "RS384", SignatureScheme::RsaPkcs1, Hash::Sha384, {}, {}, 0, 2048, Current, "RFC 7518 section 3.3"},
    JwsAlgorithm{
        "RS512", SignatureScheme::RsaPkcs1, Hash::Sha512, {}, {}, 0, 2048, Current, "RFC 7518 section 3.3"},
    JwsAlgorithm{"PS256", RsaPss, Hash::Sha256, {}, {}, 0, 2048, Current, "RFC 7518 section 3.5"},
    JwsAlgorithm{"PS384", RsaPss, Hash::Sha384, {}, {}, 0, 2048, Current, "RFC 7518 section 3.5"},
    JwsAlgorithm{"PS512", RsaPss, Hash::Sha512, {}, {}, 0, 2048, Current, "RFC 7518 section 3.5"},
    JwsAlgorithm{"ES256", Ecdsa, Hash::Sha256, Curve::P256, {}, 64, 0, Current, "RFC 7518 section 3.4"},
    JwsAlgorithm{"ES384", Ecdsa, Hash::Sha384, Curve::P384, {}, 96, 0, Current, "RFC 7518 section 3.4"},
    JwsAlgorithm{"ES512", Ecdsa, Hash::Sha512, Curve::P521, {}, 132, 0, Current, "RFC 7518 section 3.4"},
    JwsAlgorithm{"ES256K", Ecdsa, Hash::Sha256, Curve::Secp256k1, {}, 64, 0, Current, "RFC 8812 section 3.2"},
    JwsAlgorithm{"EdDSA", EdDsa, Hash::Sha512, {}, {}, 0, 0, Deprecated, "RFC 8037 section 3.1"},
    JwsAlgorithm{"Ed25519", EdDsa, Hash::Sha512, Curve::Ed25519, {}, 64, 0, Current, "RFC 9864 section 2.2"},
    JwsAlgorithm{"Ed448", EdDsa, Hash::Sha512, Curve::Ed448, {}, 114, 0, Current, "RFC 9864 section 2.2"},
    JwsAlgorithm{"ML-DSA-44",
                 SignatureScheme::MlDsa,
                 Hash::Sha512,
                 {},
                 Set::MlDsa44,
                 2420,
                 0,
                 Current,
                 "RFC 9964 section 4"},
    JwsAlgorithm{"ML-DSA-65",
                 SignatureScheme::MlDsa,
                 Hash::Sha512,
                 {},
                 Set::MlDsa65,
                 3309,
                 0,
                 Current,
                 "RFC 9964 section 4"},
    JwsAlgorithm{"ML-DSA-87",
                 SignatureScheme::MlDsa,
                 Hash::Sha512,
                 {},
                 Set::MlDsa87,
                 4627,
                 0,
                 Current,
                 "RFC 9964 section 4"},
    JwsAlgorithm{"HS1", Hmac, Hash::Sha1, {}, {}, 20, 160, Prohibited, "W3C Web Cryptography API"},
    JwsAlgorithm{"RS1",
                 SignatureScheme::RsaPkcs1,
                 Hash::Sha1,
                 {},
                 {},
                 0,
                 2048,
                 Prohibited,
                 "W3C Web Cryptography API"},
    JwsAlgorithm{"none", None, Hash::Sha256, {}, {}, 0, 0, Current, "RFC 7518 section 3.6"},
};

using crypto::ContentCipher;
using crypto::HpkeSuite;
using KeyManagement::AesGcmKeyWrap;
using KeyManagement::AesKeyWrap;
using KeyManagement::Direct;
using KeyManagement::EcdhEs;
using KeyManagement::HpkeIntegrated;
using KeyManagement::HpkeKey;
using KeyManagement::Pbes2;
using KeyManagement::RsaOaep;

constexpr HpkeSuite kHpke0{Curve::P256, Hash::Sha256, ContentCipher::Aes128Gcm};
constexpr HpkeSuite kHpke1{Curve::P384, Hash::Sha384, ContentCipher::Aes256Gcm};
constexpr HpkeSuite kHpke2{Curve::P521, Hash::Sha512, ContentCipher::Aes256Gcm};
constexpr HpkeSuite kHpke3{Curve::X25519, Hash::Sha256, ContentCipher::Aes128Gcm};
constexpr HpkeSuite kHpke4{Curve::X25519, Hash::Sha256, ContentCipher::ChaCha20Poly1305};
constexpr HpkeSuite kHpke5{Curve::X448, Hash::Sha512, ContentCipher::Aes256Gcm};
constexpr HpkeSuite kHpke6{Curve::X448, Hash::Sha512, ContentCipher::ChaCha20Poly1305};
constexpr HpkeSuite kHpke7{Curve::P256, Hash::Sha256, ContentCipher::Aes256Gcm};

constexpr std::string_view kHpkeSection5 = "draft-ietf-jose-hpke-encrypt section 5";
constexpr std::string_view kHpkeSection6 = "draft-ietf-jose-hpke-encrypt section 6";

constexpr std::array kJweAlgorithms = {
    JweAlgorithm{"RSA1_5", KeyManagement::RsaPkcs1, 0, {}, {}, Current, "RFC 7518 section 4.2"},
    JweAlgorithm{"RSA-OAEP", RsaOaep, 0, Hash::Sha1, {}, Current, "RFC 7518 section 4.3"},
    JweAlgorithm{"RSA-OAEP-256", RsaOaep, 0, Hash::Sha256, {}, Current, "RFC 7518 section 4.3"},
    JweAlgorithm{"RSA-OAEP-384", RsaOaep, 0, Hash::Sha384, {}, Current, "W3C Web Cryptography API"},
    JweAlgorithm{"RSA-OAEP-512", RsaOaep, 0, Hash::Sha512, {}, Current, "W3C Web Cryptography API"},
    JweAlgorithm{"A128KW", AesKeyWrap, 16, {}, {}, Current, "RFC 7518 section 4.4"},
    JweAlgorithm{"A192KW", AesKeyWrap, 24, {}, {}, Current, "RFC 7518 section 4.4"},
    JweAlgorithm{"A256KW", AesKeyWrap, 32, {}, {}, Current, "RFC 7518 section 4.4"},
    JweAlgorithm{"dir", Direct, 0, {}, {}, Current, "RFC 7518 section 4.5"},
    JweAlgorithm{"ECDH-ES", EcdhEs, 0, {}, {}, Current, "RFC 7518 section 4.6"},
    JweAlgorithm{"ECDH-ES+A128KW", EcdhEs, 16, {}, {}, Current, "RFC 7518 section 4.6"},
    JweAlgorithm{"ECDH-ES+A192KW", EcdhEs, 24, {}, {}, Current, "RFC 7518 section 4.6"},
    JweAlgorithm{"ECDH-ES+A256KW", EcdhEs, 32, {}, {}, Current, "RFC 7518 section 4.6"},
    JweAlgorithm{"A128GCMKW", AesGcmKeyWrap, 16, {}, {}, Current, "RFC 7518 section 4.7"},
    JweAlgorithm{"A192GCMKW", AesGcmKeyWrap, 24, {}, {}, Current, "RFC 7518 section 4.7"},
    JweAlgorithm{"A256GCMKW", AesGcmKeyWrap, 32, {}, {}, Current, "RFC 7518 section 4.7"},
    JweAlgorithm{"PBES2-HS256+A128KW", Pbes2, 16, Hash::Sha256, {}, Current, "RFC 7518 section 4.8"},
    JweAlgorithm{"PBES2-HS384+A192KW", Pbes2, 24, Hash::Sha384, {}, Current, "RFC 7518 section 4.8"},
    JweAlgorithm{"PBES2-HS512+A256KW", Pbes2, 32, Hash::Sha512, {}, Current, "RFC 7518 section 4.8"},
    JweAlgorithm{"HPKE-0", HpkeIntegrated, 0, {}, kHpke0, Current, kHpkeSection5},
    JweAlgorithm{"HPKE-1", HpkeIntegrated, 0, {}, kHpke1, Current, kHpkeSection5},
    JweAlgorithm{"HPKE-2", HpkeIntegrated, 0, {}, kHpke2, Current, kHpkeSection5},
    JweAlgorithm{"HPKE-3", HpkeIntegrated, 0, {}, kHpke3, Current, kHpkeSection5},
    JweAlgorithm{"HPKE-4", HpkeIntegrated, 0, {}, kHpke4, Current, kHpkeSection5},
    JweAlgorithm{"HPKE-5", HpkeIntegrated, 0, {}, kHpke5, Current, kHpkeSection5},
    JweAlgorithm{"HPKE-6", HpkeIntegrated, 0, {}, kHpke6, Current, kHpkeSection5},
    JweAlgorithm{"HPKE-7", HpkeIntegrated, 0, {}, kHpke7, Current, kHpkeSection5},
    JweAlgorithm{"HPKE-0-KE", HpkeKey, 0, {}, kHpke0, Current, kHpkeSection6},
    JweAlgorithm{"HPKE-1-KE", HpkeKey, 0, {}, kHpke1, Current, kHpkeSection6},
    JweAlgorithm{"HPKE-2-KE", HpkeKey, 0, {}, kHpke2, Current, kHpkeSection6},
    JweAlgorithm{"HPKE-3-KE", HpkeKey, 0, {}, kHpke3, Current, kHpkeSection6},
    JweAlgorithm{"HPKE-4-KE", HpkeKey, 0, {}, kHpke4, Current, kHpkeSection6},
    JweAlgorithm{"HPKE-5-KE", HpkeKey, 0, {}, kHpke5, Current, kHpkeSection6},
    JweAlgorithm{"HPKE-6-KE", HpkeKey, 0, {}, kHpke6, Current, kHpkeSection6},
    JweAlgorithm{"HPKE-7-KE", HpkeKey, 0, {}, kHpke7, Current, kHpkeSection6},
};

constexpr std::array kContentEncryptions = {
    ContentEncryption{"A128CBC-HS256", ContentCipher::Aes128CbcHs256, "RFC 7518 section 5.2.3"},
    ContentEncryption{"A192CBC-HS384", ContentCipher::Aes192CbcHs384, "RFC 7518 section 5.2.4"},
    ContentEncryption{"A256CBC-HS512", ContentCipher::Aes256CbcHs512, "RFC 7518 section 5.2.5"},
    ContentEncryption{"A128GCM", ContentCipher::Aes128Gcm, "RFC 7518 section 5.3"},
    ContentEncryption{"A192GCM", ContentCipher::Aes192Gcm, "RFC 7518 section 5.3"},
    ContentEncryption{"A256GCM", ContentCipher::Aes256Gcm, "RFC 7518 section 5.3"},
};

constexpr const char *kCoseName = JOT_TEXT("Word", "a name of COSE, which no JOSE header may carry");
constexpr const char *kUnauthenticated =
    JOT_TEXT("Word", "encryption without authentication, which JWE prohibits");
constexpr const char *kNeverRegistered =
    JOT_TEXT("Word", "a name from a draft that expired before it was registered");
constexpr const char *kDraftSignature =
    JOT_TEXT("Word", "a signature from a draft, which is not registered yet");
constexpr const char *kNational = JOT_TEXT("Word", "a national algorithm that JOSE never registered");

constexpr std::array kForeignAlgorithms = {
    ForeignAlgorithm{"HS256/64", kCoseName},
    ForeignAlgorithm{"ESP256", kCoseName},
    ForeignAlgorithm{"ESP384", kCoseName},
    ForeignAlgorithm{"ESP512", kCoseName},
    ForeignAlgorithm{"ESB256", kCoseName},
    ForeignAlgorithm{"ESB320", kCoseName},
    ForeignAlgorithm{"ESB384", kCoseName},
    ForeignAlgorithm{"ESB512", kCoseName},
    ForeignAlgorithm{"GQ256", JOT_TEXT("Word", "OpenPubkey's proof of knowing an RSA signature")},
    ForeignAlgorithm{"BBS", JOT_TEXT("Word", "a BBS proof, which JSON Web Proofs carry")},
    ForeignAlgorithm{"Ed25519ph", JOT_TEXT("Word", "Ed25519 over a hash, which JOSE does not have")},
    ForeignAlgorithm{"ES256K-R", JOT_TEXT("Word", "secp256k1 with a recovery byte, used for DIDs")},
    ForeignAlgorithm{"SM2", kNational},
    ForeignAlgorithm{"SM3", kNational},
    ForeignAlgorithm{"SGD_SM3_SM2", kNational},
    ForeignAlgorithm{"GOST", kNational},
    ForeignAlgorithm{
        "ML-DSA",
        JOT_TEXT("Word", "a family, of which one must be named: ML-DSA-44, ML-DSA-65 or ML-DSA-87")},
    ForeignAlgorithm{"Dilithium2", JOT_TEXT("Word", "the name that ML-DSA-44 had as a candidate")},
    ForeignAlgorithm{"Dilithium3", JOT_TEXT("Word", "the name that ML-DSA-65 had as a candidate")},
    ForeignAlgorithm{"Dilithium5", JOT_TEXT("Word", "the name that ML-DSA-87 had as a candidate")},
    ForeignAlgorithm{"ML-DSA-44-ES256", kDraftSignature},
    ForeignAlgorithm{"ML-DSA-65-ES256", kDraftSignature},
    ForeignAlgorithm{"ML-DSA-87-ES384", kDraftSignature},
    ForeignAlgorithm{"ML-DSA-44-Ed25519", kDraftSignature},
    ForeignAlgorithm{"ML-DSA-65-Ed25519", kDraftSignature},
    ForeignAlgorithm{"ML-DSA-87-Ed448", kDraftSignature},
    ForeignAlgorithm{"SLH-DSA-SHA2-128s", kDraftSignature},
    ForeignAlgorithm{"SLH-DSA-SHAKE-128s", kDraftSignature},
    ForeignAlgorithm{"FN-DSA-512", kDraftSignature},
    ForeignAlgorithm{"FN-DSA-1024", kDraftSignature},
    ForeignAlgorithm{"ECDH-1PU", kNeverRegistered},
    ForeignAlgorithm{"ECDH-1PU+A128KW", kNeverRegistered},
    ForeignAlgorithm{"ECDH-1PU+A192KW", kNeverRegistered},
    ForeignAlgorithm{"ECDH-1PU+A256KW", kNeverRegistered},
    ForeignAlgorithm{"C20P", kNeverRegistered},
    ForeignAlgorithm{"XC20P", kNeverRegistered},
    ForeignAlgorithm{"A128CBC", kUnauthenticated},
    ForeignAlgorithm{"A192CBC", kUnauthenticated},
    ForeignAlgorithm{"A256CBC", kUnauthenticated},
    ForeignAlgorithm{"A128CTR", kUnauthenticated},
    ForeignAlgorithm{"A192CTR", kUnauthenticated},
    ForeignAlgorithm{"A256CTR", kUnauthenticated},
};

struct ParameterSetName
{
    Set set;
    std::string_view name;
};

constexpr std::array kParameterSetNames = {
    ParameterSetName{Set::MlDsa44, "ML-DSA-44"},
    ParameterSetName{Set::MlDsa65, "ML-DSA-65"},
    ParameterSetName{Set::MlDsa87, "ML-DSA-87"},
};

struct CurveName
{
    Curve curve;
    std::string_view name;
};

constexpr std::array kCurveNames = {
    CurveName{Curve::P256, "P-256"},      CurveName{Curve::P384, "P-384"},
    CurveName{Curve::P521, "P-521"},      CurveName{Curve::Secp256k1, "secp256k1"},
    CurveName{Curve::Ed25519, "Ed25519"}, CurveName{Curve::Ed448, "Ed448"},
    CurveName{Curve::X25519, "X25519"},   CurveName{Curve::X448, "X448"},
};

struct Misspelling
{
    std::string_view folded; ///< lower case, letters and digits only
    std::string_view name;
};

/// What other standards and libraries call the same algorithms.
constexpr std::array kOtherNames = {
    Misspelling{"hmacsha256", "HS256"},   Misspelling{"sha256", "HS256"},
    Misspelling{"rsasha256", "RS256"},    Misspelling{"sha256withrsa", "RS256"},
    Misspelling{"rsapsssha256", "PS256"}, Misspelling{"rsassapsssha256", "PS256"},
    Misspelling{"ecdsasha256", "ES256"},  Misspelling{"sha256withecdsa", "ES256"},
    Misspelling{"ecdsap256", "ES256"},    Misspelling{"ed25519ph", "Ed25519"},
    Misspelling{"null", "none"},
};

std::string folded(std::string_view name)
{
    std::string text;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            text += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            text += c;
    }
    return text;
}

template<typename Row, std::size_t N>
const Row *rowNamed(const std::array<Row, N> &rows, std::string_view name)
{
    const auto row = std::ranges::find(rows, name, &Row::name);
    return row != rows.end() ? &*row : nullptr;
}

} // namespace

std::span<const JwsAlgorithm> jwsAlgorithms()
{
    return kJwsAlgorithms;
}

std::span<const JweAlgorithm> jweAlgorithms()
{
    return kJweAlgorithms;
}

std::span<const ContentEncryption> contentEncryptions()
{
    return kContentEncryptions;
}

const JwsAlgorithm *findJwsAlgorithm(std::string_view name)
{
    return rowNamed(kJwsAlgorithms, name);
}

const JweAlgorithm *findJweAlgorithm(std::string_view name)
{
    return rowNamed(kJweAlgorithms, name);
}

const ContentEncryption *findContentEncryption(std::string_view name)
{
    return rowNamed(kContentEncryptions, name);
}

const ForeignAlgorithm *findForeignAlgorithm(std::string_view name)
{
    return rowNamed(kForeignAlgorithms, name);
}

const JwsAlgorithm *guessJwsAlgorithm(std::string_view name)
{
    constexpr std::size_t kLongestName = 64;
    if (name.size() > kLongestName)
        return nullptr;
    const std::string text = folded(name);
    for (const JwsAlgorithm &algorithm : kJwsAlgorithms) {
        if (folded(algorithm.name) == text)
            return &algorithm;
    }
    const auto other = std::ranges::find(kOtherNames, std::string_view(text), &Misspelling::folded);
    return other != kOtherNames.end() ? findJwsAlgorithm(other->name) : nullptr;
}

KeyType keyTypeOf(SignatureScheme scheme)
{
    switch (scheme) {
    case SignatureScheme::RsaPkcs1:
    case RsaPss:
        return KeyType::Rsa;
    case Ecdsa:
        return KeyType::Ec;
    case EdDsa:
        return KeyType::Okp;
    case SignatureScheme::MlDsa:
        return KeyType::Akp;
    case None:
    case Hmac:
        break;
    }
    return KeyType::Oct;
}

std::span<const KeyType> keyTypesOf(const JweAlgorithm &algorithm)
{
    static constexpr std::array kOct = {KeyType::Oct};
    static constexpr std::array kRsa = {KeyType::Rsa};
    static constexpr std::array kEc = {KeyType::Ec};
    static constexpr std::array kOkp = {KeyType::Okp};
    static constexpr std::array kEither = {KeyType::Ec, KeyType::Okp};
    switch (algorithm.management) {
    case KeyManagement::RsaPkcs1:
    case RsaOaep:
        return kRsa;
    case EcdhEs:
        return kEither;
    case HpkeIntegrated:
    case HpkeKey:
        if (algorithm.suite->curve < Curve::Ed25519)
            return kEc;
        return kOkp;
    case Direct:
    case AesKeyWrap:
    case AesGcmKeyWrap:
    case Pbes2:
        break;
    }
    return kOct;
}

std::string_view keyTypeName(KeyType type)
{
    static constexpr std::array<std::string_view, 5> kNames = {"oct", "RSA", "EC", "OKP", "AKP"};
    return kNames[static_cast<std::size_t>(type)];
}

std::string_view curveName(crypto::Curve curve)
{
    return std::ranges::find(kCurveNames, curve, &CurveName::curve)->name;
}

std::optional<crypto::Curve> findCurve(std::string_view crv)
{
    const auto row = std::ranges::find(kCurveNames, crv, &CurveName::name);
    return row != kCurveNames.end() ? std::optional(row->curve) : std::nullopt;
}

std::string_view parameterSetName(crypto::MlDsa set)
{
    return std::ranges::find(kParameterSetNames, set, &ParameterSetName::set)->name;
}

std::optional<crypto::MlDsa> findParameterSet(std::string_view alg)
{
    const ParameterSetName *row = rowNamed(kParameterSetNames, alg);
    return row ? std::optional(row->set) : std::nullopt;
}

} // namespace jotscope
