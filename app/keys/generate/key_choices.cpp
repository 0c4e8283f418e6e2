#include "app/keys/generate/key_choices.h"

#include "app/keys/generate/generate_card.h"
#include "core/crypto/keys/key_generation.h"

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

/// As `findKeyKind` reads them.
constexpr std::array kNames = {"P-256",   "P-384",    "P-521",     "secp256k1", "Ed25519",
                               "Ed448",   "RSA:2048", "RSA:3072",  "RSA:4096",  "RSA:8192",
                               "oct:128", "oct:192",  "oct:256",   "oct:384",   "oct:512",
                               "X25519",  "X448",     "ML-DSA-44", "ML-DSA-65", "ML-DSA-87"};

QString labelOf(const KeyKind &kind, const char *name)
{
    if (kind.type == KeyType::Rsa)
        return GenerateCard::tr("RSA, %1 bits").arg(kind.bits);
    if (kind.type == KeyType::Oct)
        return GenerateCard::tr("Secret, %1 bits").arg(kind.bits);
    return kind.type == KeyType::Ec ? QStringLiteral("EC %1").arg(QLatin1String(name)) : QLatin1String(name);
}

bool agreesKeys(crypto::Curve curve)
{
    using enum crypto::Curve;
    return curve == P256 || curve == P384 || curve == P521 || curve == X25519 || curve == X448;
}

bool fits(const KeyKind &kind, const JwsAlgorithm &algorithm)
{
    if (algorithm.scheme == SignatureScheme::None || algorithm.standing == Standing::Prohibited ||
        keyTypeOf(algorithm.scheme) != kind.type)
        return false;
    if (algorithm.scheme == SignatureScheme::EdDsa && !algorithm.curve)
        return kind.curve == crypto::Curve::Ed25519 || kind.curve == crypto::Curve::Ed448;
    if (kind.type == KeyType::Akp)
        return algorithm.parameterSet == kind.parameterSet;
    return kind.curve ? algorithm.curve == kind.curve : kind.bits >= algorithm.minimumKeyBits;
}

bool fits(const KeyKind &kind, const JweAlgorithm &algorithm)
{
    const std::span<const KeyType> types = keyTypesOf(algorithm);
    if (algorithm.standing == Standing::Prohibited ||
        std::find(types.begin(), types.end(), kind.type) == types.end())
        return false;
    switch (algorithm.management) {
    case KeyManagement::AesKeyWrap:
    case KeyManagement::AesGcmKeyWrap:
        return algorithm.wrapKeyBytes * 8 == kind.bits;
    case KeyManagement::EcdhEs:
        return kind.curve && agreesKeys(*kind.curve);
    case KeyManagement::HpkeIntegrated:
    case KeyManagement::HpkeKey:
        return algorithm.suite && kind.curve == algorithm.suite->curve;
    case KeyManagement::Pbes2: // a password, not a key that is made
        return false;
    case KeyManagement::Direct:
    case KeyManagement::RsaPkcs1:
    case KeyManagement::RsaOaep:
        break;
    }
    return true;
}

} // namespace

std::vector<KindChoice> kindChoices()
{
    std::vector<KindChoice> choices;
    for (const char *name : kNames) {
        const std::optional<KeyKind> kind = findKeyKind(name);
        if (kind && (kind->type != KeyType::Akp || crypto::hasMlDsa()))
            choices.push_back({*kind, labelOf(*kind, name)});
    }
    return choices;
}

std::vector<std::string_view> algorithmsFor(const KeyKind &kind, std::string_view use)
{
    std::vector<std::string_view> names;
    if (use != "enc") {
        for (const JwsAlgorithm &algorithm : jwsAlgorithms()) {
            if (fits(kind, algorithm))
                names.push_back(algorithm.name);
        }
    }
    if (use != "sig") {
        for (const JweAlgorithm &algorithm : jweAlgorithms()) {
            if (fits(kind, algorithm))
                names.push_back(algorithm.name);
        }
    }
    return names;
}

std::string_view useOf(std::string_view algorithm)
{
    return findJwsAlgorithm(algorithm) ? "sig" : "enc";
}

} // namespace jotscope
