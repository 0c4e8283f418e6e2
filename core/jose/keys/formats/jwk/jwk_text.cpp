#include "core/jose/keys/formats/jwk/jwk_text.h"

#include "core/json/json_writer.h"
#include "core/text/encodings/base64url.h"
#include "core/text/secret/secret_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace jotscope {

namespace {

/// What the public half may do where the whole key may do this (RFC 7517 section 4.3). In an agreement
/// (RFC 7518 section 4.6) it has no operation of its own.
struct HalfRow
{
    std::string_view ofWhole;
    std::string_view ofPublic;
};

constexpr std::array kHalves = {
    HalfRow{"sign", "verify"}, HalfRow{"decrypt", "encrypt"}, HalfRow{"unwrapKey", "wrapKey"},
    HalfRow{"deriveKey", ""},  HalfRow{"deriveBits", ""},
};

std::vector<std::string> publicOperations(const std::vector<std::string> &operations)
{
    std::vector<std::string> all;
    for (const std::string &operation : operations) {
        const auto row = std::ranges::find(kHalves, operation, &HalfRow::ofWhole);
        std::string mapped(row != kHalves.end() ? row->ofPublic : operation);
        if (!mapped.empty() && std::ranges::find(all, mapped) == all.end())
            all.push_back(std::move(mapped));
    }
    return all;
}

void writePublicMaterial(JsonWriter &jwk, const crypto::AsymmetricKey &key)
{
    switch (key.family()) {
    case crypto::KeyFamily::Rsa: {
        const crypto::RsaPublicNumbers numbers = key.rsaNumbers();
        jwk.key("n").string(encodeBase64Url(numbers.modulus));
        jwk.key("e").string(encodeBase64Url(numbers.exponent));
        return;
    }
    case crypto::KeyFamily::Ec: {
        const crypto::EcPublicPoint point = key.ecPoint();
        jwk.key("crv").string(curveName(*key.curve()));
        jwk.key("x").string(encodeBase64Url(point.x)).key("y").string(encodeBase64Url(point.y));
        return;
    }
    case crypto::KeyFamily::Okp:
        jwk.key("crv").string(curveName(*key.curve())).key("x").string(encodeBase64Url(key.okpPublicBytes()));
        return;
    case crypto::KeyFamily::Akp:
        break;
    }
    jwk.key("alg").string(parameterSetName(*key.parameterSet()));
    jwk.key("pub").string(encodeBase64Url(key.mlDsaPublicBytes()));
}

void writeOptional(JsonWriter &jwk, std::string_view name, const std::string &value)
{
    if (!value.empty())
        jwk.key(name).string(value);
}

void writeAttributes(JsonWriter &jwk, const Key &key, const std::vector<std::string> &operations)
{
    const Key::Attributes &attributes = key.attributes();
    writeOptional(jwk, "kid", attributes.kid);
    writeOptional(jwk, "use", attributes.use);
    if (key.type() != KeyType::Akp) // there it is part of the material
        writeOptional(jwk, "alg", attributes.alg);
    if (!operations.empty()) {
        jwk.key("key_ops").beginArray();
        for (const std::string &operation : operations)
            jwk.string(operation);
        jwk.endArray();
    }
    if (attributes.certificates.empty()) {
        writeOptional(jwk, "x5t", attributes.x5t);
        writeOptional(jwk, "x5t#S256", attributes.x5tS256);
        return;
    }
    jwk.key("x5c").beginArray();
    for (const std::string &certificate : attributes.certificates)
        jwk.string(encodeBase64(certificate));
    jwk.endArray();
}

void addMember(SecretText &jwk, std::string_view name, const SecretBytes &value)
{
    std::string encoded = encodeBase64Url(value.view());
    jwk.add(",\"").add(name).add("\":\"").add(encoded).add("\"");
    wipe(encoded.data(), encoded.size());
}

/// Base64url of `value` with its name and punctuation.
std::size_t memberSize(const SecretBytes &value)
{
    constexpr std::size_t kNameAndQuotes = 16;
    return value.size() * 4 / 3 + kNameAndQuotes;
}

using NamedSecret = std::pair<std::string_view, SecretBytes>;

std::vector<NamedSecret> privateMaterial(const Key &key)
{
    std::vector<NamedSecret> members;
    const auto add = [&](std::string_view name, SecretBytes value) {
        if (!value.isEmpty())
            members.emplace_back(name, std::move(value));
    };
    const crypto::AsymmetricKey *material = key.asymmetric();
    if (!material) {
        members.emplace_back("k", key.mac()->secret().copy()); // even when it is empty
    } else if (!material->hasPrivateHalf()) {
        return members;
    } else if (material->family() == crypto::KeyFamily::Rsa) {
        crypto::AsymmetricKey::RsaPrivateNumbers numbers = material->rsaPrivateNumbers();
        add("d", std::move(numbers.d));
        add("p", std::move(numbers.p));
        add("q", std::move(numbers.q));
        add("dp", std::move(numbers.dp));
        add("dq", std::move(numbers.dq));
        add("qi", std::move(numbers.qi));
    } else {
        add(material->family() == crypto::KeyFamily::Akp ? "priv" : "d", material->privateBytes());
    }
    return members;
}

} // namespace

std::string publicJwk(const Key &key)
{
    if (!key.asymmetric())
        return {};
    JsonWriter jwk;
    jwk.beginObject().key("kty").string(keyTypeName(key.type()));
    writePublicMaterial(jwk, *key.asymmetric());
    writeAttributes(jwk, key,
                    key.isSecret() ? publicOperations(key.attributes().keyOperations)
                                   : key.attributes().keyOperations);
    return jwk.endObject().take();
}

SecretBytes privateJwk(const Key &key)
{
    JsonWriter head;
    head.beginObject().key("kty").string(keyTypeName(key.type()));
    if (key.asymmetric())
        writePublicMaterial(head, *key.asymmetric());
    JsonWriter tail;
    writeAttributes(tail.beginObject(), key, key.attributes().keyOperations);
    const std::string attributes = tail.endObject().take();
    const std::vector<NamedSecret> secrets = privateMaterial(key);
    std::size_t most = head.text().size() + attributes.size() + 1;
    for (const auto &[name, value] : secrets)
        most += memberSize(value);
    SecretText jwk(most);
    jwk.add(head.text());
    for (const auto &[name, value] : secrets)
        addMember(jwk, name, value);
    if (attributes.size() > 2)
        jwk.add(",");
    jwk.add(std::string_view(attributes).substr(1));
    return jwk.take();
}

std::string publicJwkSet(std::span<const KeyPointer> keys)
{
    JsonWriter set;
    set.beginObject().key("keys").beginArray();
    for (const KeyPointer &key : keys) {
        if (const std::string jwk = publicJwk(*key); !jwk.empty())
            set.raw(jwk);
    }
    return set.endArray().endObject().take();
}

SecretBytes privateJwkSet(std::span<const KeyPointer> keys)
{
    constexpr std::string_view kHead = R"({"keys":[)";
    constexpr std::string_view kTail = "]}";
    std::vector<SecretBytes> jwks;
    std::size_t most = kHead.size() + kTail.size();
    for (const KeyPointer &key : keys) {
        jwks.push_back(privateJwk(*key));
        most += jwks.back().size() + 1;
    }
    SecretText set(most);
    set.add(kHead);
    for (std::size_t i = 0; i < jwks.size(); ++i)
        set.add(i == 0 ? "" : ",").add(jwks[i].view());
    return set.add(kTail).take();
}

} // namespace jotscope
