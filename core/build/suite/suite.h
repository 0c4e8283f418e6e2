#pragma once

#include "core/build/suite/suite_case.h"
#include "core/claims/claims.h"
#include "core/crypto/random.h"
#include "core/findings/result.h"
#include "core/jose/keys/key.h"

#include <string>
#include <vector>

/// From one good token's claims and its key, the tokens that a correct verifier must refuse, and some that it
/// must accept. Knows no network: what an application answers to them is for others to ask.
namespace jotscope {

struct SuiteInput
{
    KeyRing keys;         ///< the first that can sign is the issuer's; a second of its kind is its next one
    std::string alg{};    ///< empty: what suits the key
    std::string claims{}; ///< of the good token, JSON text; what is missing of `iss`, `aud`, `sub`, `iat`
                          ///< and `exp` is added
    std::string type = "JWT"; ///< `typ` of the good token; empty: it has none, and no case is about it
    Instant now;
    std::chrono::seconds leeway{60}; ///< how far the verifier lets clocks differ

    friend bool operator==(const SuiteInput &, const SuiteInput &) = default;
};

struct SuiteToken
{
    const SuiteCase *row; ///< never null
    std::string token;

    friend bool operator==(const SuiteToken &, const SuiteToken &) = default;
};

/// A case that says nothing about a verifier with this key.
struct LeftOut
{
    const SuiteCase *row;

    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

struct Suite
{
    std::vector<SuiteToken> tokens; ///< in the order of the table
    std::vector<LeftOut> leftOut;
    Policy policy;            ///< what the verifier is taken to expect
    KeyRing verificationKeys; ///< what it has: public halves, or the secret
    Instant now;              ///< when the tokens mean what they say, for about a minute
};

/// The finding is one of signing: no key can.
Result<Suite> makeSuite(const SuiteInput &input, const crypto::RandomSource &random);

} // namespace jotscope
