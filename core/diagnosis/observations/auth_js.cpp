#include "core/diagnosis/observations/auth_js.h"

#include "core/crypto/encryption/content_encryption.h"
#include "core/crypto/encryption/key_derivation.h"
#include "core/diagnosis/hypotheses.h"
#include "core/jose/jose_header.h"
#include "core/jose/keys/names/key_name.h"
#include "core/text/encodings/base64url.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <vector>

namespace jotscope {

namespace {

constexpr std::string_view kUsualNames[] = {"authjs.session-token", "__Secure-authjs.session-token",
                                            "next-auth.session-token", "__Secure-next-auth.session-token"};

/// A cookie too long for browsers is cut into `NAME.0`, `NAME.1` ...; the salt is NAME.
std::string_view withoutChunkNumber(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    const bool isNumbered = dot != name.npos && dot + 1 < name.size() &&
                            name.find_first_not_of("0123456789", dot + 1) == name.npos;
    return isNumbered ? name.substr(0, dot) : name;
}

struct Derivation
{
    std::string salt;
    std::string info;
};

std::vector<Derivation> derivations(std::string_view cookieName)
{
    std::vector<std::string> salts;
    if (!cookieName.empty())
        salts.emplace_back(withoutChunkNumber(cookieName));
    salts.insert(salts.end(), std::begin(kUsualNames), std::end(kUsualNames));
    std::vector<Derivation> all{{"", "NextAuth.js Generated Encryption Key"}};
    for (const std::string &salt : salts) {
        all.push_back({salt, "Auth.js Generated Encryption Key (" + salt + ")"});
        all.push_back({salt, "NextAuth.js Generated Encryption Key (" + salt + ")"});
    }
    return all;
}

/// The parts of a JWE in compact form with `dir`.
struct SealedCookie
{
    const ContentEncryption *encryption = nullptr;
    std::string_view aad;
    std::string_view iv;
    std::string_view ciphertext;
    std::string_view tag;
};

std::optional<SealedCookie> readCookie(const Token &token)
{
    const TokenPart *header = token.part(PartName::Header);
    const TokenPart *iv = token.part(PartName::InitializationVector);
    const TokenPart *ciphertext = token.part(PartName::Ciphertext);
    const TokenPart *tag = token.part(PartName::AuthenticationTag);
    if (token.serialization != Serialization::Compact || token.recipients.size() != 1 || !header || !iv ||
        !ciphertext || !tag)
        return std::nullopt;
    const JoseHeader jose(token, token.recipients.front());
    const ContentEncryption *encryption = findContentEncryption(jose.string("enc"));
    if (jose.string("alg") != "dir" || !encryption)
        return std::nullopt;
    return SealedCookie{encryption, token.encoded(*header), iv->bytes(), ciphertext->bytes(), tag->bytes()};
}

bool opens(const SealedCookie &cookie, const SecretBytes &key)
{
    return crypto::openContent(cookie.encryption->cipher, key, cookie.iv, cookie.aad, cookie.ciphertext,
                               cookie.tag)
        .has_value();
}

KeyFix derivedKey(const SecretBytes &key)
{
    constexpr std::string_view kBegin = R"({"kty":"oct","k":")";
    constexpr std::string_view kEnd = "\"}";
    std::string encoded = encodeBase64Url(key.view());
    std::string jwk;
    jwk.reserve(kBegin.size() + encoded.size() + kEnd.size());
    jwk.append(kBegin).append(encoded).append(kEnd);
    wipe(encoded.data(), encoded.size());
    return {std::make_shared<const SecretBytes>(SecretBytes::takenFrom(jwk))};
}

} // namespace

std::optional<Cause> openAuthJs(const Token &token, const KeyRing &keys, std::string_view cookieName)
{
    const std::optional<SealedCookie> cookie = readCookie(token);
    if (!cookie)
        return std::nullopt;
    const std::vector<Derivation> ways = derivations(cookieName);
    for (const KeyPointer &key : keys) {
        if (!key->mac())
            continue;
        Readings secrets;
        secrets.offer(std::string(key->mac()->secret().view()), std::vector<Finding>{});
        for (const SecretHypothesis &hypothesis : secretHypotheses())
            hypothesis.offer(key->mac()->secret().view(), secrets);
        for (const Reading &secret : secrets.all()) {
            for (const Derivation &way : ways) {
                const SecretBytes derived = crypto::hkdfExpand(
                    crypto::Hash::Sha256,
                    crypto::hkdfExtract(crypto::Hash::Sha256, way.salt, SecretBytes(secret.value)), way.info,
                    keySize(cookie->encryption->cipher));
                if (!opens(*cookie, derived))
                    continue;
                std::vector<Finding> steps = secret.steps;
                steps.push_back(makeFinding("jwe-authjs", token.part(PartName::Header)->range,
                                            {{"key", keyName(*key)}, {"derivation", excerpt(way.info)}}));
                return Cause{std::move(steps), Certainty::Proven, true, {derivedKey(derived)}, key};
            }
        }
    }
    return std::nullopt;
}

} // namespace jotscope
