#include "core/diagnosis/keys/embedded_keys.h"

#include "core/crypto/keys/certificate.h"
#include "core/jose/keys/formats/jwk/jwk.h"
#include "core/jose/keys/formats/jwk/jwk_text.h"
#include "core/text/encodings/base64url.h"

namespace jotscope {

namespace {

void add(std::vector<RepairedKey> &keys, const KeyPointer &key, std::string_view name, ByteRange where)
{
    // Of a secret that stands in the token there is nothing to say here.
    if (!key->asymmetric())
        return;
    keys.push_back({key, makeFinding("key-embedded-verifies", where, {{"name", std::string(name)}}),
                    std::make_shared<const SecretBytes>(publicJwk(*key))});
}

void addJwk(std::vector<RepairedKey> &keys, const JsonValue &jwk, std::string_view name, ByteRange where)
{
    if (!jwk.isObject())
        return;
    KeyImport import;
    importJwk(import, jwk, name);
    for (const KeyPointer &key : import.keys)
        add(keys, key, name, where);
}

} // namespace

std::vector<RepairedKey> embeddedKeys(const Case &subject)
{
    std::vector<RepairedKey> keys;
    const HeaderParameter jwk = subject.header.parameter("jwk");
    addJwk(keys, jwk.value, "jwk", jwk.where());
    const HeaderParameter x5c = subject.header.parameter("x5c");
    for (const JsonValue element : x5c.value.elements()) {
        const auto der = decodeBase64(element.string());
        if (const auto certificate = crypto::readCertificate(der.value_or(std::string()))) {
            Key::Attributes attributes;
            attributes.label = "x5c";
            attributes.certificates = {certificate->der};
            add(keys, std::make_shared<Key>(certificate->publicKey, std::move(attributes)), "x5c",
                x5c.where());
        }
        break; // those that follow are its issuers'
    }
    if (subject.payloadPart && subject.payloadPart->json) {
        const JsonValue held = subject.payloadPart->json->root().member("cnf").member("jwk");
        addJwk(keys, held, "cnf", subject.payloadPart->sourceOf(held.range()));
    }
    return keys;
}

} // namespace jotscope
