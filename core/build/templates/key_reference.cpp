#include "core/build/templates/key_reference.h"

#include <algorithm>

namespace jotscope {

KeyReference referenceTo(const Key &key)
{
    return {key.attributes().kid, key.asymmetric() ? key.thumbprint() : std::string()};
}

bool isMeant(const KeyReference &reference, const Key &key)
{
    if (!reference.thumbprint.empty())
        return key.asymmetric() && key.thumbprint() == reference.thumbprint;
    return !reference.kid.empty() && key.attributes().kid == reference.kid;
}

KeyPointer chosenKey(const KeyReference &reference, const KeyRing &keys,
                     const std::function<bool(const Key &)> &fits)
{
    KeyPointer first;
    for (const KeyPointer &key : keys) {
        if (!fits(*key))
            continue;
        if (reference.isEmpty() || isMeant(reference, *key))
            return key;
        if (!first)
            first = key;
    }
    return first;
}

} // namespace jotscope
