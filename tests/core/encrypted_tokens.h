#pragma once

#include "core/crypto/keys/key_generation.h"
#include "core/jose/jwe/decryption.h"
#include "core/jose/jwe/encryption.h"
#include "core/text/base64url.h"
#include "tests/core/vectors.h"

/// Encrypted tokens and keys for them, as the tests of both directions need them.
namespace jotscope::vectors {

/// Compact or JSON, as it looks.
inline Token parseAny(const std::string &text)
{
    const SourceMap bare = SourceMap::identity({0, text.size()});
    return text.starts_with('{') ? parseJsonToken(text, bare) : parseCompact(text, bare);
}

/// A token as a vector has it: a string, or the object itself.
inline std::string textOf(const QJsonValue &token)
{
    return token.isString() ? token.toString().toStdString()
                            : QJsonDocument(token.toObject()).toJson(QJsonDocument::Compact).toStdString();
}

inline KeyPointer secretKey(std::string bytes, Key::Attributes attributes = {})
{
    return std::make_shared<Key>(SecretBytes::takenFrom(bytes), std::move(attributes));
}

/// Bytes that differ from draw to draw, and are the same in every run.
inline crypto::RandomSource counting()
{
    return [next = static_cast<unsigned char>(1)](std::size_t size) mutable {
        std::string bytes(size, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(next++ * 37);
        return SecretBytes::takenFrom(bytes);
    };
}

inline KeyPointer keyOn(crypto::Curve curve, Key::Attributes attributes = {})
{
    return std::make_shared<Key>(*crypto::generateOnCurve(curve, counting()), std::move(attributes));
}

inline KeyPointer rsaKey()
{
    return importKeys(read(QStringLiteral("keys/rsa.pkcs8.pem")).toStdString(), "rsa").keys.at(0);
}

inline std::string compactOf(const std::string &header, const std::string &encryptedKey,
                             const std::string &iv, const std::string &ciphertext, const std::string &tag)
{
    std::string token = encodeBase64Url(header);
    for (const std::string *part : {&encryptedKey, &iv, &ciphertext, &tag})
        token.append(".").append(encodeBase64Url(*part));
    return token;
}

inline QString verdictOf(const Decryption &decryption)
{
    return QString::fromStdString(std::string(verdictName(decryption.verdict)));
}

inline std::string payloadOf(const Decryption &decryption)
{
    return decryption.payload ? std::string(decryption.payload->bytes()) : std::string();
}

} // namespace jotscope::vectors
