#include "core/jose/keys/key_words.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace jotscope {

std::string keyInWords(const Key &key)
{
    if (!key.attributes().kid.empty())
        return excerpt(key.attributes().kid);
    if (!key.attributes().label.empty())
        return excerpt(key.attributes().label);
    return key.type() == KeyType::Oct ? std::string(keyTypeName(KeyType::Oct)) : key.thumbprint();
}

std::string keyKindInWords(const Key &key)
{
    std::string kind(keyTypeName(key.type()));
    if (const crypto::AsymmetricKey *material = key.asymmetric(); material && material->curve())
        kind.append(" ").append(curveName(*material->curve()));
    return kind;
}

std::string keyKindsInWords(const KeyRing &keys)
{
    std::vector<std::string> kinds;
    std::string all;
    for (const KeyPointer &key : keys) {
        std::string kind = keyKindInWords(*key);
        if (std::ranges::find(kinds, kind) != kinds.end())
            continue;
        all.append(all.empty() ? "" : ", ").append(kind);
        kinds.push_back(std::move(kind));
    }
    return all;
}

} // namespace jotscope
