#pragma once

#include "core/build/templates/placeholders.h"
#include "core/build/token_draft.h"

#include <optional>
#include <string>

/// Making the token that a draft describes. Values in, value out: time and randomness are arguments, so that
/// the same draft gives a new token with every call, or the same one where they are.
namespace jotscope {

struct BuiltToken
{
    std::string text;
    std::string payload; ///< what was signed or encrypted, placeholders filled in and digests put in place
    std::optional<std::string> detachedPayload; ///< where the token leaves it out: who verifies needs it

    friend bool operator==(const BuiltToken &, const BuiltToken &) = default;
};

/// `values.publicJwk` and `values.thumbprint` are those of the first signer's key where they are empty. What
/// comes out of OpenSSL's own generator whatever `values.random` is: the nonces of ECDSA, the salts of PSS.
DraftResult<BuiltToken> buildToken(const TokenDraft &draft, const PlaceholderValues &values);

DraftResult<BuiltToken> buildToken(const TokenDraft &draft, Instant now, const crypto::RandomSource &random);

/// The public half as a JWK with the members that name and describe the key; empty for an oct key.
std::string publicJwkOf(const KeyPointer &key);

} // namespace jotscope
