#include "core/jose/keys/names/key_name.h"

#include "core/text/utf8.h"

namespace jotscope {

std::string keyName(const Key &key)
{
    if (!key.attributes().kid.empty())
        return excerpt(key.attributes().kid);
    if (!key.attributes().label.empty())
        return excerpt(key.attributes().label);
    return key.type() == KeyType::Oct ? std::string(keyTypeName(KeyType::Oct)) : key.thumbprint();
}

std::string keyKindText(const Key &key)
{
    std::string kind(keyTypeName(key.type()));
    const crypto::AsymmetricKey *material = key.asymmetric();
    if (material && material->curve())
        kind.append(" ").append(curveName(*material->curve()));
    if (material && material->parameterSet())
        kind.append(" ").append(parameterSetName(*material->parameterSet()));
    return kind;
}

std::string keyKindNeededFor(const JwsAlgorithm &algorithm)
{
    std::string kind(keyTypeName(keyTypeOf(algorithm.scheme)));
    if (algorithm.curve)
        kind.append(" ").append(curveName(*algorithm.curve));
    else if (algorithm.parameterSet)
        kind.append(" ").append(parameterSetName(*algorithm.parameterSet));
    else if (algorithm.scheme == SignatureScheme::EdDsa)
        kind.append(" ")
            .append(curveName(crypto::Curve::Ed25519))
            .append("/")
            .append(curveName(crypto::Curve::Ed448));
    return kind;
}

std::string joinedNames(const std::vector<std::string> &names)
{
    std::string all;
    for (const std::string &name : names)
        all.append(all.empty() ? "" : ", ").append(name);
    return excerpt(all);
}

} // namespace jotscope
