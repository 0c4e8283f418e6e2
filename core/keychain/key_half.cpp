#include "core/keychain/key_half.h"

#include <utility>

namespace jotscope {

namespace {

/// Whether `to` changed, which it does where it said nothing.
template<typename T>
bool fill(T &to, const T &from)
{
    if (!to.empty() || from.empty())
        return false;
    to = from;
    return true;
}

bool completeAttributes(Key::Attributes &known, const Key::Attributes &other)
{
    bool isChanged = fill(known.kid, other.kid);
    isChanged |= fill(known.use, other.use);
    isChanged |= fill(known.alg, other.alg);
    isChanged |= fill(known.certificates, other.certificates);
    isChanged |= fill(known.x5t, other.x5t);
    isChanged |= fill(known.x5tS256, other.x5tS256);
    return isChanged;
}

} // namespace

KeyPointer publicHalf(const KeyPointer &key)
{
    const crypto::AsymmetricKey *material = key->asymmetric();
    if (!material)
        return nullptr;
    if (!material->hasPrivateHalf())
        return key;
    auto open = crypto::AsymmetricKey::fromDer(material->subjectPublicKeyInfo());
    Key::Attributes attributes = key->attributes();
    attributes.keyOperations.clear(); // they are those of the private half (RFC 7517 section 4.3)
    return open ? std::make_shared<const Key>(std::move(*open), std::move(attributes)) : nullptr;
}

KeyPointer completedBy(const KeyPointer &known, const Key &other)
{
    const crypto::AsymmetricKey *material = known->asymmetric();
    if (!material || !other.asymmetric())
        return known;
    const bool gainsHalf = !known->isSecret() && other.isSecret();
    Key::Attributes attributes = known->attributes();
    if (!completeAttributes(attributes, other.attributes()) && !gainsHalf)
        return known;
    if (gainsHalf)
        attributes.keyOperations = other.attributes().keyOperations;
    return std::make_shared<const Key>(gainsHalf ? *other.asymmetric() : *material, std::move(attributes));
}

} // namespace jotscope
