#pragma once

#include "core/findings/finding.h"
#include "core/jose/algorithm.h"
#include "core/jose/keys/key.h"
#include "core/jose/token.h"

#include <optional>
#include <string>
#include <vector>

namespace jotscope {

enum class SignatureVerdict {
    Valid,       ///< a key on hand verifies it
    Invalid,     ///< keys on hand fit the algorithm, none verifies it
    Unverified,  ///< no key on hand fits, or the payload is detached: nothing was checked
    Unsupported, ///< the algorithm is not known
    None,        ///< `alg` is `none`: there is no signature to check, and it is never valid
};

std::string_view verdictName(SignatureVerdict verdict); ///< as the command line's contract spells it

/// What became of one key.
struct KeyAttempt
{
    enum class Outcome {
        Verified,
        Mismatch,  ///< tried: the signature does not fit
        WrongType, ///< another `kty` than the algorithm takes
        WrongCurve,
        ForbiddenByUse, ///< `use` or `key_ops` exclude verification (RFC 7517 sections 4.2 and 4.3)
        ForbiddenByAlg, ///< the key names another `alg` (RFC 7517 section 4.4)
    };

    KeyPointer key;
    Outcome outcome;
};

std::string_view outcomeName(KeyAttempt::Outcome outcome); ///< `verified`, `mismatch`, `wrong-type` ...

/// Everything that keeps `key` from being tried on a signature with `algorithm`, what matters most first.
std::vector<KeyAttempt::Outcome> obstaclesTo(const Key &key, const JwsAlgorithm &algorithm);

struct SignatureCheck
{
    SignatureVerdict verdict = SignatureVerdict::Unverified;
    std::string alg;                  ///< as the header spells it; empty when it has none
    KeyPointer key;                   ///< the one that verified it
    std::vector<KeyAttempt> attempts; ///< in the order they were tried: by `kid`, then as given
    std::vector<Finding> findings;    ///< why the verdict is what it is; always at least one
};

struct VerificationOptions
{
    std::vector<std::string> algorithms;        ///< those that are allowed; empty allows all
    std::optional<std::string> detachedPayload; ///< what a token without payload was signed with
};

/// Checks `signature` over the bytes as received, never over re-encoded ones. Every key is a candidate; one
/// whose `kid`, thumbprint or certificate the header names comes first.
/// A token that only decodes leniently is never Valid: where its signature holds over the text as it stands,
/// the verdict is Invalid with the finding `signature-fits-malformed-token` that names the departure.
SignatureCheck verifySignature(const Token &token, const JwsSignature &signature, const KeyRing &keys,
                               const VerificationOptions &options = {});

/// Of the token's first signature.
SignatureCheck verifySignature(const Token &token, const KeyRing &keys,
                               const VerificationOptions &options = {});

} // namespace jotscope
