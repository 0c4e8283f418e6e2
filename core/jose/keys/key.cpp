#include "core/jose/keys/key.h"

#include "core/jose/keys/names/thumbprint.h"

namespace jotscope {

namespace {

/// The certificate's digests, where whoever gave the key did not write them down.
Key::Attributes completed(Key::Attributes attributes)
{
    if (attributes.certificates.empty())
        return attributes;
    const std::string &own = attributes.certificates.front();
    if (attributes.x5t.empty())
        attributes.x5t = certificateThumbprint(own, crypto::Hash::Sha1);
    if (attributes.x5tS256.empty())
        attributes.x5tS256 = certificateThumbprint(own, crypto::Hash::Sha256);
    return attributes;
}

} // namespace

KeyType typeOf(const crypto::AsymmetricKey *material)
{
    if (!material)
        return KeyType::Oct;
    switch (material->family()) {
    case crypto::KeyFamily::Rsa:
        return KeyType::Rsa;
    case crypto::KeyFamily::Ec:
        return KeyType::Ec;
    case crypto::KeyFamily::Okp:
        return KeyType::Okp;
    case crypto::KeyFamily::Akp:
        break;
    }
    return KeyType::Akp;
}

Key::Key(crypto::AsymmetricKey material, Attributes attributes)
    : m_material(std::move(material))
    , m_attributes(completed(std::move(attributes)))
    , m_thumbprint(thumbprintOf(*this, crypto::Hash::Sha256))
{}

Key::Key(SecretBytes secret, Attributes attributes)
    : m_material(std::make_unique<crypto::MacKey>(std::move(secret)))
    , m_attributes(completed(std::move(attributes)))
    , m_thumbprint(thumbprintOf(*this, crypto::Hash::Sha256))
{}

KeyPointer duplicateOf(const KeyPointer &key)
{
    return key->asymmetric() ? std::make_shared<const Key>(key->asymmetric()->duplicate(), key->attributes())
                             : key;
}

KeyType Key::type() const
{
    return typeOf(asymmetric());
}

std::size_t Key::bits() const
{
    return asymmetric() ? asymmetric()->bits() : mac()->secret().size() * 8;
}

bool Key::isSecret() const
{
    return !asymmetric() || asymmetric()->hasPrivateHalf();
}

const crypto::AsymmetricKey *Key::asymmetric() const
{
    return std::get_if<crypto::AsymmetricKey>(&m_material);
}

const crypto::MacKey *Key::mac() const
{
    const auto *key = std::get_if<std::unique_ptr<crypto::MacKey>>(&m_material);
    return key ? key->get() : nullptr;
}

} // namespace jotscope
