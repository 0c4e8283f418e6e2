#include "core/jose/algorithm.h"

#include <algorithm>
#include <array>
#include <string>

namespace jotscope {

namespace {

using crypto::Curve;
using crypto::Hash;
using enum SignatureScheme;

constexpr std::array kAlgorithms = {
    JwsAlgorithm{"HS256", Hmac, Hash::Sha256, {}, 32, 256, "RFC 7518 section 3.2"},
    JwsAlgorithm{"HS384", Hmac, Hash::Sha384, {}, 48, 384, "RFC 7518 section 3.2"},
    JwsAlgorithm{"HS512", Hmac, Hash::Sha512, {}, 64, 512, "RFC 7518 section 3.2"},
    JwsAlgorithm{"RS256", RsaPkcs1, Hash::Sha256, {}, 0, 2048, "RFC 7518 section 3.3"},
    JwsAlgorithm{"RS384", RsaPkcs1, Hash::Sha384, {}, 0, 2048, "RFC 7518 section 3.3"},
    JwsAlgorithm{"RS512", RsaPkcs1, Hash::Sha512, {}, 0, 2048, "RFC 7518 section 3.3"},
    JwsAlgorithm{"PS256", RsaPss, Hash::Sha256, {}, 0, 2048, "RFC 7518 section 3.5"},
    JwsAlgorithm{"PS384", RsaPss, Hash::Sha384, {}, 0, 2048, "RFC 7518 section 3.5"},
    JwsAlgorithm{"PS512", RsaPss, Hash::Sha512, {}, 0, 2048, "RFC 7518 section 3.5"},
    JwsAlgorithm{"ES256", Ecdsa, Hash::Sha256, Curve::P256, 64, 0, "RFC 7518 section 3.4"},
    JwsAlgorithm{"ES384", Ecdsa, Hash::Sha384, Curve::P384, 96, 0, "RFC 7518 section 3.4"},
    JwsAlgorithm{"ES512", Ecdsa, Hash::Sha512, Curve::P521, 132, 0, "RFC 7518 section 3.4"},
    JwsAlgorithm{"ES256K", Ecdsa, Hash::Sha256, Curve::Secp256k1, 64, 0, "RFC 8812 section 3.2"},
    JwsAlgorithm{"EdDSA", EdDsa, Hash::Sha512, {}, 0, 0, "RFC 8037 section 3.1"},
    JwsAlgorithm{"Ed25519", EdDsa, Hash::Sha512, Curve::Ed25519, 64, 0, "RFC 9864 section 2.2"},
    JwsAlgorithm{"Ed448", EdDsa, Hash::Sha512, Curve::Ed448, 114, 0, "RFC 9864 section 2.2"},
    JwsAlgorithm{"none", None, Hash::Sha256, {}, 0, 0, "RFC 7518 section 3.6"},
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

} // namespace

std::span<const JwsAlgorithm> jwsAlgorithms()
{
    return kAlgorithms;
}

const JwsAlgorithm *findJwsAlgorithm(std::string_view name)
{
    const auto row = std::ranges::find(kAlgorithms, name, &JwsAlgorithm::name);
    return row != kAlgorithms.end() ? &*row : nullptr;
}

const JwsAlgorithm *guessJwsAlgorithm(std::string_view name)
{
    constexpr std::size_t kLongestName = 64;
    if (name.size() > kLongestName)
        return nullptr;
    const std::string text = folded(name);
    for (const JwsAlgorithm &algorithm : kAlgorithms) {
        if (folded(algorithm.name) == text)
            return &algorithm;
    }
    const auto other = std::ranges::find(kOtherNames, std::string_view(text), &Misspelling::folded);
    return other != kOtherNames.end() ? findJwsAlgorithm(other->name) : nullptr;
}

KeyType keyTypeOf(SignatureScheme scheme)
{
    switch (scheme) {
    case RsaPkcs1:
    case RsaPss:
        return KeyType::Rsa;
    case Ecdsa:
        return KeyType::Ec;
    case EdDsa:
        return KeyType::Okp;
    case None:
    case Hmac:
        break;
    }
    return KeyType::Oct;
}

std::string_view keyTypeName(KeyType type)
{
    static constexpr std::array<std::string_view, 4> kNames = {"oct", "RSA", "EC", "OKP"};
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

} // namespace jotscope
