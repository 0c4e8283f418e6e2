#include "core/jose/jws/signature_primitive.h"

namespace jotscope {

bool verifyPrimitive(const Key &key, const JwsAlgorithm &algorithm, std::string_view message,
                     std::string_view signature)
{
    if (!fitsType(key, algorithm))
        return false;
    switch (algorithm.scheme) {
    case SignatureScheme::None:
        return false;
    case SignatureScheme::Hmac:
        return key.mac()->verify(algorithm.hash, message, signature);
    case SignatureScheme::RsaPkcs1:
        return key.asymmetric()->verifyRsa(crypto::Padding::Pkcs1, algorithm.hash, message, signature);
    case SignatureScheme::RsaPss:
        return key.asymmetric()->verifyRsa(crypto::Padding::Pss, algorithm.hash, message, signature);
    case SignatureScheme::Ecdsa:
        return key.asymmetric()->verifyEcdsa(algorithm.hash, message, signature);
    case SignatureScheme::EdDsa:
        return key.asymmetric()->verifyEdDsa(message, signature);
    case SignatureScheme::MlDsa:
        return key.asymmetric()->verifyMlDsa(message, signature);
    }
    return false;
}

std::optional<std::string> signPrimitive(const Key &key, const JwsAlgorithm &algorithm,
                                         std::string_view message)
{
    if (!fitsType(key, algorithm))
        return std::nullopt;
    switch (algorithm.scheme) {
    case SignatureScheme::None:
        return std::nullopt;
    case SignatureScheme::Hmac:
        return key.mac()->compute(algorithm.hash, message);
    case SignatureScheme::RsaPkcs1:
        return key.asymmetric()->signRsa(crypto::Padding::Pkcs1, algorithm.hash, message);
    case SignatureScheme::RsaPss:
        return key.asymmetric()->signRsa(crypto::Padding::Pss, algorithm.hash, message);
    case SignatureScheme::Ecdsa:
        return key.asymmetric()->signEcdsa(algorithm.hash, message);
    case SignatureScheme::EdDsa:
        return key.asymmetric()->signEdDsa(message);
    case SignatureScheme::MlDsa:
        return key.asymmetric()->signMlDsa(message);
    }
    return std::nullopt;
}

bool fitsType(const Key &key, const JwsAlgorithm &algorithm)
{
    return key.type() == keyTypeOf(algorithm.scheme);
}

bool fitsCurve(const Key &key, const JwsAlgorithm &algorithm)
{
    if (!algorithm.curve && algorithm.scheme != SignatureScheme::EdDsa)
        return true;
    const crypto::AsymmetricKey *material = key.asymmetric();
    if (!material)
        return false;
    if (algorithm.curve)
        return material->curve() == algorithm.curve;
    return material->curve() == crypto::Curve::Ed25519 || material->curve() == crypto::Curve::Ed448;
}

bool fitsParameterSet(const Key &key, const JwsAlgorithm &algorithm)
{
    if (!algorithm.parameterSet)
        return true;
    const crypto::AsymmetricKey *material = key.asymmetric();
    return material && material->parameterSet() == algorithm.parameterSet;
}

bool isAllowedByAlg(std::string_view keyAlg, const JwsAlgorithm &algorithm)
{
    if (keyAlg.empty() || keyAlg == algorithm.name)
        return true;
    const JwsAlgorithm *keyAlgorithm = findJwsAlgorithm(keyAlg);
    return keyAlgorithm && keyAlgorithm->scheme == SignatureScheme::EdDsa &&
           algorithm.scheme == SignatureScheme::EdDsa;
}

} // namespace jotscope
