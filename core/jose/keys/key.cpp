#include "core/jose/keys/key.h"

#include "core/crypto/hash.h"
#include "core/json/json_writer.h"
#include "core/text/base64url.h"

namespace jotscope {

namespace {

std::string hashed(std::string_view canonicalJwk)
{
    return encodeBase64Url(crypto::digest(crypto::Hash::Sha256, canonicalJwk));
}

/// RFC 7638 section 3.2: the required members alone, in lexicographic order, without white space.
std::string thumbprintOf(const crypto::AsymmetricKey &key)
{
    JsonWriter jwk;
    jwk.beginObject();
    switch (key.family()) {
    case crypto::KeyFamily::Rsa: {
        const crypto::RsaPublicNumbers numbers = key.rsaNumbers();
        jwk.key("e").string(encodeBase64Url(numbers.exponent)).key("kty").string("RSA");
        jwk.key("n").string(encodeBase64Url(numbers.modulus));
        break;
    }
    case crypto::KeyFamily::Ec: {
        const crypto::EcPublicPoint point = key.ecPoint();
        jwk.key("crv").string(curveName(*key.curve())).key("kty").string("EC");
        jwk.key("x").string(encodeBase64Url(point.x)).key("y").string(encodeBase64Url(point.y));
        break;
    }
    case crypto::KeyFamily::Okp:
        jwk.key("crv").string(curveName(*key.curve())).key("kty").string("OKP");
        jwk.key("x").string(encodeBase64Url(key.okpPublicBytes()));
        break;
    }
    return hashed(jwk.endObject().text());
}

std::string thumbprintOf(const SecretBytes &secret)
{
    std::string k = encodeBase64Url(secret.view());
    std::string jwk = R"({"k":")" + k + R"(","kty":"oct"})";
    std::string thumbprint = hashed(jwk);
    wipe(k.data(), k.size());
    wipe(jwk.data(), jwk.size());
    return thumbprint;
}

} // namespace

Key::Key(crypto::AsymmetricKey material, Attributes attributes)
    : m_material(std::move(material))
    , m_attributes(std::move(attributes))
    , m_thumbprint(thumbprintOf(*asymmetric()))
{}

Key::Key(SecretBytes secret, Attributes attributes)
    : m_material(std::make_unique<crypto::MacKey>(std::move(secret)))
    , m_attributes(std::move(attributes))
    , m_thumbprint(thumbprintOf(mac()->secret()))
{}

KeyType Key::type() const
{
    const crypto::AsymmetricKey *key = asymmetric();
    if (!key)
        return KeyType::Oct;
    switch (key->family()) {
    case crypto::KeyFamily::Rsa:
        return KeyType::Rsa;
    case crypto::KeyFamily::Ec:
        return KeyType::Ec;
    case crypto::KeyFamily::Okp:
        break;
    }
    return KeyType::Okp;
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
