#include "core/inspect/keys/key_choice.h"

#include "core/jose/jose_header.h"

#include <algorithm>

namespace jotscope {

namespace {

bool isNamed(const Key &key, const JoseHeader &header)
{
    const std::string kid = header.string("kid");
    return !kid.empty() &&
           (key.attributes().kid == kid || (key.type() != KeyType::Oct && key.thumbprint() == kid));
}

bool isNamedByCertificate(const Key &key, const JoseHeader &header)
{
    const std::string x5t = header.string("x5t");
    const std::string x5tS256 = header.string("x5t#S256");
    return (!x5t.empty() && key.attributes().x5t == x5t) ||
           (!x5tS256.empty() && key.attributes().x5tS256 == x5tS256);
}

template<typename Attempts>
std::size_t countTried(const Attempts &attempts)
{
    using Outcome = typename Attempts::value_type::Outcome;
    return static_cast<std::size_t>(std::count_if(attempts.begin(), attempts.end(), [](const auto &attempt) {
        // What it did is the first of the outcomes of either kind, and that it did not fit the second.
        return static_cast<int>(attempt.outcome) <= static_cast<int>(Outcome::Mismatch);
    }));
}

template<typename Fits>
KeyChoice choice(const KeyPointer &key, const JoseHeader &header, const KeyRing &keys, std::size_t tried,
                 Fits fits)
{
    using enum KeyChoice::Reason;
    if (isNamed(*key, header))
        return {key, NamedByKid, tried};
    if (isNamedByCertificate(*key, header))
        return {key, NamedByCertificate, tried};
    const bool isOnly = std::count_if(keys.begin(), keys.end(), fits) == 1;
    return {key, isOnly ? OnlyOneThatFits : Found, tried};
}

/// The check of the signature that `key` verified, and its place among the token's.
std::pair<const SignatureCheck *, std::size_t> checkWith(const InspectedToken &token, const KeyPointer &key)
{
    for (std::size_t i = 0; i < token.signatures.size(); ++i) {
        if (token.signatures[i].key == key)
            return {&token.signatures[i], i};
    }
    return {&token.signature, 0};
}

} // namespace

std::optional<KeyChoice> keyChoice(const InspectedToken &token, const KeyRing &keys)
{
    if (token.decryption) {
        const Decryption &decryption = *token.decryption;
        const JweAlgorithm *algorithm = findJweAlgorithm(decryption.alg);
        if (!decryption.key || !algorithm || decryption.recipient >= token.token->recipients.size())
            return std::nullopt;
        const JoseHeader header(*token.token, token.token->recipients[decryption.recipient]);
        const auto types = keyTypesOf(*algorithm);
        return choice(decryption.key, header, keys, countTried(decryption.attempts),
                      [types](const KeyPointer &key) {
                          return std::find(types.begin(), types.end(), key->type()) != types.end();
                      });
    }
    if (!token.signature.key)
        return std::nullopt;
    const auto [check, place] = checkWith(token, token.signature.key);
    const JwsAlgorithm *algorithm = findJwsAlgorithm(check->alg);
    if (!algorithm || place >= token.token->signatures.size())
        return std::nullopt;
    const JoseHeader header(*token.token, token.token->signatures[place]);
    return choice(check->key, header, keys, countTried(check->attempts),
                  [algorithm](const KeyPointer &key) { return obstaclesTo(*key, *algorithm).empty(); });
}

} // namespace jotscope
