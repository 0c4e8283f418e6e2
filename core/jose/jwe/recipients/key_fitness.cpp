#include "core/jose/jwe/recipients/key_fitness.h"

#include <algorithm>
#include <array>
#include <span>

namespace jotscope {

namespace {

using crypto::Curve;

/// The curves of ECDH-ES (RFC 7518 section 4.6, RFC 8037 section 3.2).
constexpr std::array kAgreementCurves = {Curve::P256, Curve::P384, Curve::P521, Curve::X25519, Curve::X448};

bool isOf(KeyType type, Curve curve)
{
    const bool isOkp = curve == Curve::X25519 || curve == Curve::X448;
    return isOkp == (type == KeyType::Okp);
}

bool fitsCurve(const Key &key, const JweAlgorithm &algorithm)
{
    const bool isAgreement = algorithm.management == KeyManagement::EcdhEs;
    if (!isAgreement && !algorithm.suite)
        return true;
    const std::optional<Curve> curve = key.asymmetric()->curve();
    if (isAgreement)
        return curve && std::ranges::find(kAgreementCurves, *curve) != kAgreementCurves.end();
    return curve == algorithm.suite->curve;
}

/// What RFC 7517 section 4.3 calls the operations of each way of key management. The operation of the other
/// direction will do: a key's owner rarely thinks of both.
std::span<const std::string_view> operationsOf(KeyManagement management)
{
    static constexpr std::array<std::string_view, 2> kContent = {"encrypt", "decrypt"};
    static constexpr std::array<std::string_view, 4> kWrap = {"wrapKey", "unwrapKey", "encrypt", "decrypt"};
    static constexpr std::array<std::string_view, 2> kDerive = {"deriveKey", "deriveBits"};
    static constexpr std::array<std::string_view, 6> kAny = {"wrapKey", "unwrapKey", "encrypt",
                                                             "decrypt", "deriveKey", "deriveBits"};
    switch (management) {
    case KeyManagement::Direct:
        return kContent;
    case KeyManagement::AesKeyWrap:
    case KeyManagement::AesGcmKeyWrap:
    case KeyManagement::RsaPkcs1:
    case KeyManagement::RsaOaep:
        return kWrap;
    case KeyManagement::EcdhEs:
        return kDerive;
    case KeyManagement::Pbes2:
    case KeyManagement::HpkeIntegrated:
    case KeyManagement::HpkeKey:
        break;
    }
    return kAny;
}

bool isForbiddenByUse(const Key::Attributes &attributes, KeyManagement management)
{
    if (!attributes.use.empty() && attributes.use != "enc")
        return true;
    const std::vector<std::string> &operations = attributes.keyOperations;
    const auto isFitting = [management](const std::string &operation) {
        const std::span<const std::string_view> fitting = operationsOf(management);
        return std::ranges::find(fitting, operation) != fitting.end();
    };
    return !operations.empty() && std::ranges::none_of(operations, isFitting);
}

/// A key that is shared directly names the content encryption as often as `dir`.
bool isForbiddenByAlg(std::string_view keyAlg, const JweAlgorithm &algorithm,
                      const ContentEncryption *encryption)
{
    if (keyAlg.empty() || keyAlg == algorithm.name)
        return false;
    return algorithm.management != KeyManagement::Direct || !encryption || keyAlg != encryption->name;
}

/// One key in one place.
struct Serving
{
    const Key &key;
    const JweAlgorithm &algorithm;
    const ContentEncryption *encryption;
    KeyPurpose purpose;
};

bool isOfType(const Serving &serving)
{
    const std::span<const KeyType> types = keyTypesOf(serving.algorithm);
    return std::ranges::find(types, serving.key.type()) != types.end();
}

bool hasOtherSize(const Serving &serving)
{
    const std::size_t size = symmetricKeySize(serving.algorithm, serving.encryption);
    return size != 0 && serving.key.bits() != size * 8;
}

struct Obstacle
{
    KeyObstacle kind;
    bool (*stands)(const Serving &serving);
};

/// What matters most comes first. All but the last two are asked of a key of the right type alone.
constexpr std::array<Obstacle, 6> kObstacles = {{
    {KeyObstacle::Type,
     [](const Serving &serving) {
         return !isOfType(serving);
     }},
    {KeyObstacle::Curve,
     [](const Serving &serving) {
         return isOfType(serving) && !fitsCurve(serving.key, serving.algorithm);
     }},
    {KeyObstacle::Size,
     [](const Serving &serving) {
         return isOfType(serving) && hasOtherSize(serving);
     }},
    {KeyObstacle::NoPrivateHalf,
     [](const Serving &serving) {
         const crypto::AsymmetricKey *material = serving.key.asymmetric();
         return isOfType(serving) && serving.purpose == KeyPurpose::Decrypt && material &&
                !material->hasPrivateHalf();
     }},
    {KeyObstacle::Use,
     [](const Serving &serving) {
         return isForbiddenByUse(serving.key.attributes(), serving.algorithm.management);
     }},
    {KeyObstacle::Alg,
     [](const Serving &serving) {
         return isForbiddenByAlg(serving.key.attributes().alg, serving.algorithm, serving.encryption);
     }},
}};

} // namespace

std::optional<KeyObstacle> obstacleTo(const Key &key, const JweAlgorithm &algorithm,
                                      const ContentEncryption *encryption, KeyPurpose purpose)
{
    for (const Obstacle &obstacle : kObstacles) {
        if (obstacle.stands({key, algorithm, encryption, purpose}))
            return obstacle.kind;
    }
    return std::nullopt;
}

std::vector<KeyObstacle> obstaclesTo(const Key &key, const JweAlgorithm &algorithm,
                                     const ContentEncryption *encryption, KeyPurpose purpose)
{
    std::vector<KeyObstacle> standing;
    for (const Obstacle &obstacle : kObstacles) {
        if (obstacle.stands({key, algorithm, encryption, purpose}))
            standing.push_back(obstacle.kind);
    }
    return standing;
}

std::size_t symmetricKeySize(const JweAlgorithm &algorithm, const ContentEncryption *encryption)
{
    switch (algorithm.management) {
    case KeyManagement::Direct:
        return encryption ? crypto::keySize(encryption->cipher) : 0;
    case KeyManagement::AesKeyWrap:
    case KeyManagement::AesGcmKeyWrap:
        return algorithm.wrapKeyBytes;
    default:
        return 0;
    }
}

bool isDirect(const JweAlgorithm &algorithm)
{
    return algorithm.management == KeyManagement::Direct ||
           algorithm.management == KeyManagement::HpkeIntegrated ||
           (algorithm.management == KeyManagement::EcdhEs && algorithm.wrapKeyBytes == 0);
}

std::string keyKindNeededFor(const JweAlgorithm &algorithm)
{
    std::string kinds;
    for (const KeyType type : keyTypesOf(algorithm)) {
        kinds.append(kinds.empty() ? "" : ", ").append(keyTypeName(type));
        if (algorithm.suite) {
            kinds.append(" ").append(curveName(algorithm.suite->curve));
        } else if (algorithm.management == KeyManagement::EcdhEs) {
            char separator = ' ';
            for (const Curve curve : kAgreementCurves) {
                if (!isOf(type, curve))
                    continue;
                kinds.append(1, separator).append(curveName(curve));
                separator = '/';
            }
        }
    }
    return kinds;
}

} // namespace jotscope
