#pragma once

#include "core/crypto/keys/certificate.h"
#include "core/findings/finding.h"
#include "core/jose/jws/verification.h"
#include "core/jose/token.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Whether somebody who is trusted vouches for the key that signed a token: its certificates, read once, and
/// their path as of an instant. Fetches nothing: `x5u` is no evidence.
namespace jotscope {

enum class EvidenceSource : std::uint8_t {
    None,
    Header, ///< `x5c` (RFC 7515 section 4.1.6)
    Key,    ///< the key that verifies the signature was given with its certificates
};

/// What stays the same whatever the time.
struct CertificateEvidence
{
    EvidenceSource source = EvidenceSource::None;
    std::vector<crypto::Certificate> chain; ///< that of the key in question first, each before its issuer
    std::vector<ByteRange> places;          ///< of each in the paste; empty ones for a key's
    std::vector<Finding> findings;          ///< about `x5c`, `x5t` and the key, gravest first
    bool isBoundToSignature = false;        ///< the key of `chain.front()` verifies the signature
};

/// `check` is what came of `signature`. A signature that no key on hand verifies is tried with the key of the
/// certificate: its path may tell that this key is to be trusted.
CertificateEvidence readEvidence(const Token &token, const JwsSignature &signature,
                                 const SignatureCheck &check,
                                 const std::optional<std::string> &detachedPayload = {});

} // namespace jotscope
