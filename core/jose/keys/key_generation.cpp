#include "core/jose/keys/key_generation.h"

#include "core/crypto/keys/key_generation.h"
#include "core/jose/keys/key_faults.h"
#include "core/text/encodings/base64url.h"
#include "core/text/limits.h"

#include <charconv>

namespace jotscope {

namespace {

constexpr std::size_t kRsaBits = 2048;
constexpr std::size_t kSecretBits = 256;
constexpr std::size_t kNameBytes = 16; ///< of an oct key's `kid`

KeyKind octOf(std::size_t bits)
{
    return {KeyType::Oct, bits, {}, {}};
}

KeyKind onCurve(crypto::Curve curve)
{
    const bool isOkp = curve >= crypto::Curve::Ed25519;
    return {isOkp ? KeyType::Okp : KeyType::Ec, 0, curve, {}};
}

std::optional<KeyKind> kindFor(const JwsAlgorithm &algorithm)
{
    switch (algorithm.scheme) {
    case SignatureScheme::None:
        return std::nullopt;
    case SignatureScheme::Hmac:
        return octOf(crypto::digestSize(algorithm.hash) * 8);
    case SignatureScheme::RsaPkcs1:
    case SignatureScheme::RsaPss:
        return KeyKind{KeyType::Rsa, kRsaBits, {}, {}};
    case SignatureScheme::Ecdsa:
    case SignatureScheme::EdDsa:
        return onCurve(algorithm.curve.value_or(crypto::Curve::Ed25519));
    case SignatureScheme::MlDsa:
        break;
    }
    return KeyKind{KeyType::Akp, 0, {}, algorithm.parameterSet};
}

KeyKind kindFor(const JweAlgorithm &algorithm)
{
    switch (algorithm.management) {
    case KeyManagement::AesKeyWrap:
    case KeyManagement::AesGcmKeyWrap:
        return octOf(algorithm.wrapKeyBytes * 8);
    case KeyManagement::RsaPkcs1:
    case KeyManagement::RsaOaep:
        return {KeyType::Rsa, kRsaBits, {}, {}};
    case KeyManagement::EcdhEs:
        return onCurve(crypto::Curve::P256);
    case KeyManagement::HpkeIntegrated:
    case KeyManagement::HpkeKey:
        return onCurve(algorithm.suite->curve);
    case KeyManagement::Direct:
    case KeyManagement::Pbes2:
        break;
    }
    return octOf(kSecretBits);
}

/// `RSA`, `RSA:4096`, `oct`, `oct:256`.
std::optional<KeyKind> kindOfSize(std::string_view name)
{
    const std::size_t colon = name.find(':');
    const std::string_view type = name.substr(0, colon);
    const bool isRsa = type == keyTypeName(KeyType::Rsa);
    if (!isRsa && type != keyTypeName(KeyType::Oct))
        return std::nullopt;
    std::size_t bits = isRsa ? kRsaBits : kSecretBits;
    if (colon != name.npos) {
        const std::string_view digits = name.substr(colon + 1);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
        if (error != std::errc() || end != digits.data() + digits.size())
            return std::nullopt;
    }
    return KeyKind{isRsa ? KeyType::Rsa : KeyType::Oct, bits, {}, {}};
}

bool isPossible(const KeyKind &kind)
{
    if (kind.type == KeyType::Rsa)
        return kind.bits >= kFewestRsaBits && kind.bits <= limits::kRsaModulusBits;
    return kind.type != KeyType::Oct ||
           (kind.bits >= 8 && kind.bits % 8 == 0 && kind.bits <= limits::kSecretBits);
}

crypto::KeyResult<crypto::AsymmetricKey> generate(const KeyKind &kind, const crypto::RandomSource &random,
                                                  const std::function<bool()> &goesOn)
{
    if (kind.parameterSet)
        return crypto::generateMlDsa(*kind.parameterSet, random);
    if (kind.curve)
        return crypto::generateOnCurve(*kind.curve, random);
    return crypto::generateRsa(kind.bits, goesOn);
}

} // namespace

std::optional<KeyKind> findKeyKind(std::string_view name)
{
    if (const JwsAlgorithm *algorithm = findJwsAlgorithm(name))
        return kindFor(*algorithm);
    if (const JweAlgorithm *algorithm = findJweAlgorithm(name))
        return kindFor(*algorithm);
    if (const ContentEncryption *encryption = findContentEncryption(name))
        return octOf(crypto::keySize(encryption->cipher) * 8);
    if (const auto curve = findCurve(name))
        return onCurve(*curve);
    const auto kind = kindOfSize(name);
    return kind && isPossible(*kind) ? kind : std::nullopt;
}

Result<KeyPointer> generateKey(const KeyKind &kind, Key::Attributes attributes,
                               const crypto::RandomSource &random, const std::function<bool()> &goesOn)
{
    if (!isPossible(kind))
        return failure("key-generation-ended");
    if (kind.type == KeyType::Oct) {
        SecretBytes secret = random(kind.bits / 8);
        // Not the thumbprint, which would let others guess at the secret.
        if (attributes.kid.empty())
            attributes.kid = encodeBase64Url(random(kNameBytes).view());
        return std::make_shared<const Key>(std::move(secret), std::move(attributes));
    }
    auto material = generate(kind, random, goesOn);
    if (!material && material.error() == crypto::KeyFault::NotAKey)
        return failure("key-generation-ended");
    if (!material)
        return tl::unexpected(keyFaultFinding(material.error()));
    if (kind.parameterSet)
        attributes.alg = parameterSetName(*kind.parameterSet);
    if (attributes.kid.empty())
        attributes.kid = Key(*material, {}).thumbprint();
    return std::make_shared<const Key>(std::move(*material), std::move(attributes));
}

} // namespace jotscope
