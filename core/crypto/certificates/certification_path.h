#pragma once

#include "core/crypto/certificates/anchor_set.h"
#include "core/crypto/certificates/revocation.h"
#include "core/crypto/keys/certificate.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <vector>

namespace jotscope::crypto {

/// What is wrong with one certificate of a path (RFC 5280 section 6.1.3).
enum class LinkFault : std::uint8_t {
    NotYetValid,
    Expired,
    IssuerUnknown,    ///< whoever issued it is neither in the chain nor among the anchors
    SelfSigned,       ///< vouches for itself, and is no anchor
    SignatureWrong,   ///< not made by the key of the certificate above
    NotAnAuthority,   ///< issued the one below, and may not: basicConstraints, section 4.2.1.9
    MayNotSign,       ///< likewise: keyUsage without keyCertSign, section 4.2.1.3
    PathTooLong,      ///< more authorities stand below it than its pathLenConstraint allows
    NameNotPermitted, ///< an authority above constrains names, section 4.2.1.10
    UnknownCritical,  ///< a critical extension that is not known here, section 4.2
    WeakKey,          ///< below 112 bits of security, such as RSA below 2048 bits
    WeakDigest,       ///< signed over SHA-1 or MD5
    Unreadable,       ///< an extension is damaged, or the validation gave up
    Revoked,          ///< its issuer's list names it, section 6.3
};

/// A path stands although a fault of these is in it.
[[nodiscard]] bool isWeakness(LinkFault fault);

struct PathLink
{
    Certificate certificate;
    bool isAnchor = false;
    std::vector<LinkFault> faults;
    Revocation revocation = {};
};

/// From the certificate in question, which is always there, upwards as far as it was possible.
struct CertificationPath
{
    std::vector<PathLink> links;
    std::chrono::sys_seconds from;  ///< the answer holds from here
    std::chrono::sys_seconds until; ///< to before here, as no certificate begins or ends in between

    [[nodiscard]] bool isTrusted() const; ///< ends in an anchor, and nothing but weaknesses is wrong
    [[nodiscard]] bool holdsAt(std::chrono::sys_seconds at) const { return from <= at && at < until; }
};

/// The path from `chain`'s first certificate to an anchor, through the others in whatever order they are,
/// validated as of `at` (RFC 5280 section 6). `chain` is not empty. Revocation is looked up in the lists of
/// `anchors` alone: asking for more would need the network.
CertificationPath findPath(std::span<const Certificate> chain, const AnchorSet &anchors,
                           std::chrono::sys_seconds at);

/// Indices into `chain` such that each certificate is followed by its issuer, beginning with `first`; those
/// that do not belong come last, as they stood.
std::vector<std::size_t> orderedChain(std::span<const Certificate> chain, std::size_t first = 0);

} // namespace jotscope::crypto
