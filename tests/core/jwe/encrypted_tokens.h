#pragma once

#include "core/crypto/keys/key_generation.h"
#include "core/findings/catalogue.h"
#include "core/jose/jwe/decryption.h"
#include "core/jose/jwe/encryption.h"
#include "core/text/encodings/base64url.h"
#include "tests/core/vectors.h"

/// Encrypted tokens and keys for them, as the tests of both directions need them.
namespace jotscope::vectors {

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

inline const std::string kPlaintext = R"({"sub":"anna"})";

struct Sealed
{
    std::string token;
    KeyRing keys;
};

inline const ContentEncryption *const kGcm = findContentEncryption("A128GCM");
inline const ContentEncryption *const kCbc = findContentEncryption("A128CBC-HS256");

inline std::string sealedFor(const char *alg, const KeyPointer &key, EncryptionOptions options = {},
                             const std::string &plaintext = kPlaintext)
{
    const JweAlgorithm *algorithm = findJweAlgorithm(alg);
    if (!options.contentEncryption && algorithm->management != KeyManagement::HpkeIntegrated)
        options.contentEncryption = kGcm;
    options.iterations = std::min<std::uint64_t>(options.iterations, 2'000);
    const Result<std::string> token =
        encryptCompact({algorithm, key, {}, nullptr}, plaintext, options, counting());
    if (!token)
        qFatal("not sealed: %s", englishMessage(token.error()).c_str());
    return *token;
}

/// What a token of `alg` and a key that opens it look like.
inline Sealed sealed(const char *alg)
{
    using crypto::Curve;
    const JweAlgorithm *algorithm = findJweAlgorithm(alg);
    KeyPointer key;
    if (algorithm->suite)
        key = keyOn(algorithm->suite->curve);
    else if (algorithm->management == KeyManagement::EcdhEs)
        key = keyOn(Curve::P256);
    else if (algorithm->hash || algorithm->management == KeyManagement::RsaPkcs1)
        key = algorithm->management == KeyManagement::Pbes2 ? secretKey("a password") : rsaKey();
    else
        key = secretKey(std::string(algorithm->wrapKeyBytes != 0 ? algorithm->wrapKeyBytes : 16, 'k'));
    return {sealedFor(alg, key), {key}};
}

inline std::vector<std::string> pieces(const std::string &token)
{
    std::vector<std::string> all;
    for (const QByteArray &piece : QByteArray::fromStdString(token).split('.'))
        all.push_back(piece.toStdString());
    return all;
}

inline std::string joined(const std::vector<std::string> &all)
{
    std::string token;
    for (const std::string &piece : all)
        token.append(token.empty() ? "" : ".").append(piece);
    return token;
}

inline std::string withPiece(const std::string &token, std::size_t index, const std::string &bytes)
{
    std::vector<std::string> all = pieces(token);
    all[index] = encodeBase64Url(bytes);
    return joined(all);
}

inline std::string headerOf(const std::string &token)
{
    return *decodeStrictBase64Url(pieces(token).front());
}

inline std::string withHeader(const std::string &token, const std::string &from, const std::string &to)
{
    std::string header = headerOf(token);
    const std::size_t at = header.find(from);
    if (at == std::string::npos)
        qFatal("no %s in %s", from.c_str(), header.c_str());
    return withPiece(token, 0, header.replace(at, from.size(), to));
}

} // namespace jotscope::vectors
