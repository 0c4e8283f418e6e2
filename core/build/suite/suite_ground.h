#pragma once

#include "core/claims/instant.h"
#include "core/crypto/random.h"
#include "core/jose/algorithm.h"
#include "core/jose/keys/key.h"

#include <string>
#include <string_view>

namespace jotscope {

/// What every case of a suite is made from: a good token, its key, and one that an attacker has. Signs
/// whatever it is given, since most of it is meant to be wrong.
class SuiteGround
{
public:
    const JwsAlgorithm *algorithm = nullptr;
    KeyPointer key;         ///< without what a JWK says of its use
    KeyPointer nextKey;     ///< the issuer's next one, under its `kid`; may be null
    KeyPointer attackerKey; ///< of the same kind
    std::string header;     ///< of the good token, JSON text
    std::string claims;     ///< likewise
    std::string issuer;
    std::string audience;
    Instant now;
    std::chrono::seconds leeway{60};
    const crypto::RandomSource *random = nullptr;

    [[nodiscard]] std::string good() const { return signedToken(header, claims); }

    /// With other claims under the good header, and the issuer's signature.
    [[nodiscard]] std::string withPayload(std::string_view payload) const;
    [[nodiscard]] std::string withClaim(std::string_view name, std::string_view json) const;
    [[nodiscard]] std::string withoutClaim(std::string_view name) const;
    /// The good value first, this one last.
    [[nodiscard]] std::string withClaimTwice(std::string_view name, std::string_view json) const;

    /// With another header over the good claims, and the issuer's signature.
    [[nodiscard]] std::string withHeader(std::string_view json) const;
    [[nodiscard]] std::string withParameter(std::string_view name, std::string_view json) const;

    /// With what an attacker wrote into the header, and the attacker's signature.
    [[nodiscard]] std::string forged(std::string_view json) const;
    [[nodiscard]] std::string forgedWithParameter(std::string_view name, std::string_view json) const;

    /// The good token with another signature in place of its own.
    [[nodiscard]] std::string withSignature(std::string_view signature) const;

    [[nodiscard]] std::string signedToken(std::string_view headerText, std::string_view payload) const;
    /// Over parts that are encoded already.
    [[nodiscard]] std::string signedParts(std::string_view encodedHeader,
                                          std::string_view encodedPayload) const;
    /// With an HMAC over all, whatever the good algorithm is.
    [[nodiscard]] std::string macToken(std::string_view headerText, crypto::Hash hash,
                                       std::string_view secret) const;
    /// Three parts, the last one as it is.
    [[nodiscard]] static std::string joined(std::string_view headerText, std::string_view payload,
                                            std::string_view signature);

    /// The signature of the good token, as bytes; of ECDSA r || s.
    [[nodiscard]] std::string signature() const;
    [[nodiscard]] std::string signingInput() const;

    /// A NumericDate so many seconds from now.
    [[nodiscard]] std::string at(std::int64_t seconds) const;
    [[nodiscard]] std::string pastLeeway(std::int64_t sign) const;
    [[nodiscard]] std::string withinLeeway(std::int64_t sign) const;

    /// The good header with another member.
    [[nodiscard]] std::string headerWith(std::string_view name, std::string_view json) const;
    [[nodiscard]] std::string headerWithAlg(std::string_view alg) const;
};

/// What is encrypted for the verifier's own public key, which anybody can.
std::string encryptedForVerifier(const SuiteGround &ground, std::string_view plaintext, bool isToken,
                                 bool isCompressed = false);

} // namespace jotscope
