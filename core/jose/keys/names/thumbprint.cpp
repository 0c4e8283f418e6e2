#include "core/jose/keys/names/thumbprint.h"

#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"
#include "core/text/secret/secret_text.h"

#include <array>

namespace jotscope {

namespace {

/// As the registry of RFC 6920 section 9.4 spells them, which RFC 9278 refers to.
constexpr std::array<std::string_view, 4> kHashNames = {"", "sha-256", "sha-384", "sha-512"};

/// RFC 7638 section 3.2: the required members alone, in lexicographic order, without white space.
std::string canonicalJwk(const crypto::AsymmetricKey &key)
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
    case crypto::KeyFamily::Akp:
        jwk.key("alg").string(parameterSetName(*key.parameterSet())).key("kty").string("AKP");
        jwk.key("pub").string(encodeBase64Url(key.mlDsaPublicBytes()));
        break;
    }
    return jwk.endObject().take();
}

std::string hashed(crypto::Hash hash, std::string_view bytes)
{
    return encodeBase64Url(crypto::digest(hash, bytes));
}

} // namespace

std::string thumbprintOf(const Key &key, crypto::Hash hash)
{
    if (const crypto::AsymmetricKey *material = key.asymmetric())
        return hashed(hash, canonicalJwk(*material));
    constexpr std::string_view kHead = R"({"k":")";
    constexpr std::string_view kTail = R"(","kty":"oct"})";
    std::string k = encodeBase64Url(key.mac()->secret().view());
    SecretText jwk(kHead.size() + k.size() + kTail.size());
    jwk.add(kHead).add(k).add(kTail);
    wipe(k.data(), k.size());
    return hashed(hash, jwk.take().view());
}

std::string thumbprintUri(const Key &key, crypto::Hash hash)
{
    const std::string_view name = kHashNames[static_cast<std::size_t>(hash)];
    if (name.empty())
        return {};
    return "urn:ietf:params:oauth:jwk-thumbprint:" + std::string(name) + ':' + thumbprintOf(key, hash);
}

std::string certificateThumbprint(std::string_view der, crypto::Hash hash)
{
    return hashed(hash, der);
}

} // namespace jotscope
