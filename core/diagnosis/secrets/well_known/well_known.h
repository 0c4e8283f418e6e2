#pragma once

#include "core/crypto/hashing/hash.h"
#include "core/diagnosis/diagnosis.h"
#include "core/jose/keys/key.h"

#include <functional>
#include <optional>
#include <span>
#include <string_view>

/// Secrets and keys that are published: examples of specifications, of documentation and of tools, and what
/// products were shipped with. Whoever knows them can make tokens, and many a server has been found to use
/// one.
namespace jotscope {

struct WellKnownSecret
{
    std::string_view text;
    std::string_view source; ///< where it is published: a name, the same in all languages
    /// How the text is meant, where that is beyond doubt. Others are tried as text and in each encoding.
    std::optional<SecretEncoding> encoding = {};
};

struct WellKnownKey
{
    std::string_view thumbprint; ///< RFC 7638, SHA-256
    std::string_view source;
};

struct WellKnownSecretMatch
{
    const WellKnownSecret *secret;
    SecretEncoding encoding; ///< in which `text` is the HMAC's key
    std::string_view text;   ///< the secret's, without a last character that base64 decoders drop
};

std::span<const WellKnownSecret> wellKnownSecrets();
std::span<const WellKnownKey> wellKnownKeys();

/// The one that `mac` was made with over `signingInput`; `hash` is SHA-256, SHA-384 or SHA-512. All are tried
/// in a fraction of a millisecond, given a token of common size. `goesOn` is asked before each; none means
/// without end.
std::optional<WellKnownSecretMatch> findWellKnownSecret(crypto::Hash hash, std::string_view signingInput,
                                                        std::string_view mac,
                                                        const std::function<bool()> &goesOn = {});

/// The row of a key that is not a secret alone, or null.
const WellKnownKey *findWellKnownKey(const Key &key);

/// The one whose bytes a secret has, or null.
const WellKnownSecret *findWellKnownSecret(const SecretBytes &secret);

/// `secret-well-known` or `secret-empty`, proven, with the secret as its fix.
Cause wellKnownSecretCause(const WellKnownSecretMatch &match);

/// `key-well-known` for a key or a secret that is published, `key-guessable` for one whose secret part is one
/// byte repeated, bytes that count up, or the number one.
std::optional<Finding> knownKeyFinding(const Key &key);

} // namespace jotscope
