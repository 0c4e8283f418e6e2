#include "core/diagnosis/secrets/well_known/well_known.h"

#include "core/crypto/hashing/mac_trial.h"
#include "core/jose/keys/names/key_name.h"
#include "core/text/encodings/base64url.h"
#include "core/text/encodings/hex.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace jotscope {

namespace {

struct KnownBytes
{
    std::string bytes;
    WellKnownSecretMatch meaning;
};

struct SecretReader
{
    SecretEncoding encoding;
    std::optional<std::string> (*decode)(std::string_view);
};

constexpr std::array kReaders = {
    SecretReader{SecretEncoding::Utf8,
                 [](std::string_view text) {
                     return std::optional(std::string(text));
                 }},
    SecretReader{SecretEncoding::Base64Url, &decodeStrictBase64Url},
    SecretReader{SecretEncoding::Base64, &decodeBase64},
    SecretReader{SecretEncoding::Hex, &decodeHex},
};

/// Every secret in every way it can be meant. Of one way for several secrets, and of several ways that come
/// to the same, the first.
const std::vector<KnownBytes> &knownBytes()
{
    static const std::vector<KnownBytes> all = [] {
        std::vector<KnownBytes> known;
        for (const SecretReader &reader : kReaders) {
            for (const WellKnownSecret &secret : wellKnownSecrets()) {
                if (secret.encoding && *secret.encoding != reader.encoding)
                    continue;
                std::string_view text = secret.text;
                if (reader.encoding == SecretEncoding::Base64 && text.size() % 4 == 1)
                    text.remove_suffix(1); // as Nacos's default has one, and what reads it does
                std::optional<std::string> bytes = reader.decode(text);
                if (bytes && std::ranges::find(known, *bytes, &KnownBytes::bytes) == known.end())
                    known.push_back({*std::move(bytes), {&secret, reader.encoding, text}});
            }
        }
        return known;
    }();
    return all;
}

bool isGuessable(std::string_view secret)
{
    if (secret.empty())
        return false; // told already, as empty
    const auto follows = [&](char step) {
        for (std::size_t i = 1; i < secret.size(); ++i) {
            if (static_cast<char>(secret[i - 1] + step) != secret[i])
                return false;
        }
        return true;
    };
    const bool isOne = secret.back() == '\x01' && secret.find_first_not_of('\0') == secret.size() - 1;
    return follows(0) || follows(1) || isOne;
}

bool hasGuessableSecret(const Key &key)
{
    if (const crypto::MacKey *mac = key.mac())
        return isGuessable(mac->secret().view());
    const crypto::AsymmetricKey &material = *key.asymmetric();
    if (!material.hasPrivateHalf() || material.family() == crypto::KeyFamily::Rsa)
        return false;
    return isGuessable(material.privateBytes().view());
}

} // namespace

std::optional<WellKnownSecretMatch> findWellKnownSecret(crypto::Hash hash, std::string_view signingInput,
                                                        std::string_view mac,
                                                        const std::function<bool()> &goesOn)
{
    if (goesOn && !goesOn())
        return std::nullopt;
    const crypto::MacTrial trial(hash, signingInput, mac);
    for (const KnownBytes &known : knownBytes()) {
        if (goesOn && !goesOn())
            return std::nullopt;
        if (trial.fits(known.bytes))
            return known.meaning;
    }
    return std::nullopt;
}

const WellKnownKey *findWellKnownKey(const Key &key)
{
    if (!key.asymmetric())
        return nullptr;
    const auto row = std::ranges::find(wellKnownKeys(), key.thumbprint(), &WellKnownKey::thumbprint);
    return row != wellKnownKeys().end() ? &*row : nullptr;
}

const WellKnownSecret *findWellKnownSecret(const SecretBytes &secret)
{
    const auto known = std::ranges::find(knownBytes(), secret.view(), &KnownBytes::bytes);
    return known != knownBytes().end() ? known->meaning.secret : nullptr;
}

Cause wellKnownSecretCause(const WellKnownSecretMatch &match)
{
    Cause cause;
    cause.steps.push_back(
        match.secret->text.empty()
            ? makeFinding("secret-empty")
            : makeFinding("secret-well-known", {}, {{"source", std::string(match.secret->source)}}));
    cause.certainty = Certainty::Proven;
    cause.fixes.emplace_back(SecretFix{match.encoding, std::make_shared<const SecretBytes>(match.text)});
    return cause;
}

std::optional<Finding> knownKeyFinding(const Key &key)
{
    const auto tell = [&](std::string_view source) {
        return makeFinding("key-well-known", {}, {{"key", keyName(key)}, {"source", std::string(source)}});
    };
    if (const WellKnownKey *known = findWellKnownKey(key))
        return tell(known->source);
    if (const crypto::MacKey *mac = key.mac(); mac && !mac->secret().isEmpty()) {
        if (const WellKnownSecret *known = findWellKnownSecret(mac->secret()))
            return tell(known->source);
    }
    if (hasGuessableSecret(key))
        return makeFinding("key-guessable", {}, {{"key", keyName(key)}});
    return std::nullopt;
}

} // namespace jotscope
