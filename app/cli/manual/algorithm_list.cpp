#include "app/cli/manual/algorithm_list.h"

#include "core/jose/algorithm.h"

#include <array>

namespace jotscope::cli {

namespace {

std::string ofAtLeast(const char *key, std::size_t bits)
{
    return bits == 0 ? key : key + (" of at least " + std::to_string(bits) + " bits");
}

std::string keyOf(const JwsAlgorithm &algorithm)
{
    if (algorithm.scheme == SignatureScheme::None)
        return "No key: the signature is empty";
    if (algorithm.parameterSet)
        return "A key of type " + std::string(parameterSetName(*algorithm.parameterSet));
    if (algorithm.curve)
        return "A key on " + std::string(curveName(*algorithm.curve));
    switch (keyTypeOf(algorithm.scheme)) {
    case KeyType::Oct:
        return ofAtLeast("A shared secret", algorithm.minimumKeyBits);
    case KeyType::Rsa:
        return ofAtLeast("An RSA key", algorithm.minimumKeyBits);
    default:
        return "A key on Ed25519 or Ed448";
    }
}

std::string sharedSecret(std::size_t bytes)
{
    return "A shared secret of " + std::to_string(8 * bytes) + " bits";
}

std::string keyOf(const JweAlgorithm &algorithm)
{
    switch (algorithm.management) {
    case KeyManagement::Direct:
        return "A shared secret as long as the content encryption asks for";
    case KeyManagement::AesKeyWrap:
    case KeyManagement::AesGcmKeyWrap:
        return sharedSecret(algorithm.wrapKeyBytes);
    case KeyManagement::Pbes2:
        return "A password";
    case KeyManagement::RsaPkcs1:
    case KeyManagement::RsaOaep:
        return "An RSA key";
    case KeyManagement::EcdhEs:
        return "A key on P-256, P-384, P-521, X25519 or X448";
    case KeyManagement::HpkeIntegrated:
    case KeyManagement::HpkeKey:
        break;
    }
    return "A key on " + std::string(curveName(algorithm.suite.value().curve));
}

std::string standingOf(Standing standing)
{
    static constexpr std::array<const char *, 3> kWords = {"", " Deprecated.", " Prohibited."};
    return kWords[static_cast<std::size_t>(standing)];
}

template<typename Algorithm>
AlgorithmEntry entryOf(const Algorithm &algorithm)
{
    return {std::string(algorithm.name), keyOf(algorithm) + "; " + std::string(algorithm.reference) + '.' +
                                             standingOf(algorithm.standing)};
}

} // namespace

std::vector<AlgorithmGroup> algorithmGroups()
{
    AlgorithmGroup signatures{"Signatures: --alg of sign", {}};
    for (const JwsAlgorithm &algorithm : jwsAlgorithms())
        signatures.entries.push_back(entryOf(algorithm));
    AlgorithmGroup keyManagement{"Key management: --alg of encrypt", {}};
    for (const JweAlgorithm &algorithm : jweAlgorithms())
        keyManagement.entries.push_back(entryOf(algorithm));
    AlgorithmGroup content{"Content encryption: --enc", {}};
    for (const ContentEncryption &encryption : contentEncryptions())
        content.entries.push_back({std::string(encryption.name), std::string(encryption.reference) + '.'});
    return {std::move(signatures), std::move(keyManagement), std::move(content)};
}

} // namespace jotscope::cli
