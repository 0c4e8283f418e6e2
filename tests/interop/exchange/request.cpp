#include "tests/interop/exchange/request.h"

#include "core/findings/catalogue.h"
#include "core/jose/jwe/encryption.h"
#include "core/jose/jws/signing.h"
#include "core/jose/keys/key_generation.h"
#include "core/text/encodings/base64url.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jotscope::interop {

namespace {

constexpr std::string_view kAdditionalData = "authenticated, not encrypted";
constexpr std::string_view kUnprotected = R"({"purpose":"interop"})";
constexpr std::string_view kPartyU = "Alice";
constexpr std::string_view kPartyV = "Bob";
constexpr std::uint64_t kIterations = 1'000;

QJsonObject objectOf(std::string_view json)
{
    return QJsonDocument::fromJson({json.data(), qsizetype(json.size())}).object();
}

QString encoded(std::string_view bytes)
{
    return QString::fromStdString(encodeBase64Url(bytes));
}

/// A key that this OpenSSL cannot make has a stand-in, so that the peer is asked nonetheless.
QJsonObject jwkFor(KeyRack &keys, const Wish &wish)
{
    if (const KeyPointer key = keys.of(wish.kind))
        return privateJwk(key);
    return {{"kty", "AKP"}, {"alg", QString::fromStdString(wish.alg)}, {"pub", "AAAA"}, {"priv", "AAAA"}};
}

std::string unprotectedHeader(const Wish &wish)
{
    return wish.form == "compact" ? std::string() : std::string(kUnprotected);
}

QJsonObject request(const char *what, const Wish &wish)
{
    QJsonObject request{{"do", what}, {"form", wish.form}};
    if (!wish.enc.empty())
        request["enc"] = QString::fromStdString(wish.enc);
    return request;
}

/// Of a token of ours, which is made for this test and cannot fail to be.
QString made(const Wish &wish, const Result<std::string> &token)
{
    if (!token)
        qFatal("%s is not made: %s", qPrintable(wish.name()), englishMessage(token.error()).c_str());
    return QString::fromStdString(*token);
}

} // namespace

KeyPointer KeyRack::of(const std::string &kind)
{
    const auto found = findKeyKind(kind);
    const bool isRsa = found && found->type == KeyType::Rsa;
    KeyPointer &key = m_keys[isRsa ? QStringLiteral("RSA") : QString::fromStdString(kind)];
    if (!key && kind == "password")
        key = std::make_shared<Key>(SecretBytes(kPassphrase), Key::Attributes{});
    if (!key && found)
        key = generateKey(*found, {}, crypto::systemRandom()).value_or(nullptr);
    return key;
}

std::string exported(const KeyPointer &key, KeyExportForm form)
{
    const SecretBytes passphrase(kPassphrase);
    const auto text = exportKey(key, form, {KeyArmour::Pem, &passphrase}, crypto::systemRandom());
    if (!text)
        qFatal("a key is not exported: %s", englishMessage(text.error()).c_str());
    std::string_view line = text->view();
    if (line.ends_with('\n'))
        line.remove_suffix(1);
    return std::string(line);
}

QJsonObject privateJwk(const KeyPointer &key)
{
    return objectOf(exported(key, KeyExportForm::PrivateJwk));
}

QJsonObject publicJwk(const KeyPointer &key)
{
    return key->type() == KeyType::Oct ? privateJwk(key) : objectOf(exported(key, KeyExportForm::PublicJwk));
}

QJsonObject signRequest(KeyRack &keys, const Wish &wish)
{
    QJsonArray signers;
    if (wish.hasCompanion())
        signers << QJsonObject{{"alg", "HS256"}, {"key", privateJwk(keys.of("oct:256"))}};
    signers << QJsonObject{{"alg", QString::fromStdString(wish.alg)},
                           {"key", jwkFor(keys, wish)},
                           {"header", objectOf(kUnprotected)}};
    QJsonObject asked = request("sign", wish);
    asked["payload"] = encoded(wish.content());
    asked["signers"] = signers;
    asked["isUnencoded"] = wish.isUnencoded();
    asked["isDetached"] = wish.isDetached();
    return asked;
}

QJsonObject verifyRequest(KeyRack &keys, const Wish &wish)
{
    const std::string header = wish.isUnencoded() ? R"({"b64":false,"crit":["b64"]})" : "";
    const KeyPointer key = keys.of(wish.kind);
    std::vector<Signer> signers;
    if (wish.hasCompanion())
        signers.push_back({findJwsAlgorithm("HS256"), keys.of("oct:256"), header, {}});
    signers.push_back({findJwsAlgorithm(wish.alg), key, header, unprotectedHeader(wish)});
    const std::string payload = wish.content();
    const SigningOptions options{wish.isDetached()};
    const auto token = wish.form == "compact"     ? signCompact(signers.front(), payload, options)
                       : wish.form == "flattened" ? signFlattened(signers.front(), payload, options)
                                                  : signGeneral(signers, payload, options);
    QJsonObject asked = request("verify", wish);
    asked["token"] = made(wish, token);
    asked["alg"] = QString::fromStdString(wish.alg);
    asked["key"] = publicJwk(key);
    asked["isUnencoded"] = wish.isUnencoded();
    if (wish.isDetached())
        asked["detached"] = encoded(payload);
    return asked;
}

QJsonObject encryptRequest(KeyRack &keys, const Wish &wish)
{
    QJsonArray recipients;
    if (wish.hasCompanion())
        recipients << QJsonObject{{"alg", "A256KW"}, {"key", privateJwk(keys.of("oct:256"))}};
    recipients << QJsonObject{{"alg", QString::fromStdString(wish.alg)},
                              {"key", publicJwk(keys.of(wish.kind))},
                              {"header", objectOf(kUnprotected)}};
    QJsonObject asked = request("encrypt", wish);
    asked["plaintext"] = encoded(wish.content());
    asked["recipients"] = recipients;
    if (wish.kind == "password")
        asked["p2c"] = qint64(kIterations);
    if (wish.way == "compressed")
        asked["zip"] = "DEF";
    if (wish.way == "aad")
        asked["aad"] = encoded(kAdditionalData);
    if (wish.way == "parties") {
        asked["apu"] = encoded(kPartyU);
        asked["apv"] = encoded(kPartyV);
    }
    return asked;
}

QJsonObject decryptRequest(KeyRack &keys, const Wish &wish)
{
    EncryptionOptions options;
    options.contentEncryption = findContentEncryption(wish.enc);
    options.iterations = kIterations;
    options.isCompressed = wish.way == "compressed";
    if (wish.way == "aad")
        options.additionalData = kAdditionalData;
    if (wish.way == "parties") {
        options.partyUInfo = kPartyU;
        options.partyVInfo = kPartyV;
    }
    const KeyPointer key = keys.of(wish.kind);
    std::vector<EncryptionRecipient> recipients;
    if (wish.hasCompanion())
        recipients.push_back({findJweAlgorithm("A256KW"), keys.of("oct:256")});
    recipients.push_back({findJweAlgorithm(wish.alg), key, unprotectedHeader(wish)});
    const std::string content = wish.content();
    const crypto::RandomSource random = crypto::systemRandom();
    const auto token = wish.form == "compact" ? encryptCompact(recipients.front(), content, options, random)
                       : wish.form == "flattened"
                           ? encryptFlattened(recipients.front(), content, options, random)
                           : encryptGeneral(recipients, content, options, random);
    QJsonObject asked = request("decrypt", wish);
    asked["token"] = made(wish, token);
    asked["alg"] = QString::fromStdString(wish.alg);
    asked["key"] = privateJwk(key);
    return asked;
}

} // namespace jotscope::interop
