#pragma once

#include "core/crypto/keys/asymmetric_key.h"
#include "core/text/byte_range.h"

#include <cstdint>
#include <string>
#include <string_view>

/// The two numbers of an ECDSA or EdDSA signature against the order of their group. Knows no key.
namespace jotscope::crypto {

/// The order of the group that the curve's signatures are made in, big-endian and padded to the curve's
/// field size: n of an EC curve, L of an Edwards curve (RFC 8032 section 5). Empty for X25519 and X448.
std::string groupOrder(Curve curve);

enum class ScalarStanding : std::uint8_t {
    InRange,
    Zero,
    TooLarge, ///< the order or more
};

/// r and s of ECDSA (FIPS 186-5 section 6.4.2: both from 1 to n - 1), or R and S of EdDSA (RFC 8032 sections
/// 5.1.7 and 5.2.7: S below L, and R a point).
struct SignaturePair
{
    ByteRange first;                                        ///< r or R
    ByteRange second;                                       ///< s or S
    ScalarStanding firstStanding = ScalarStanding::InRange; ///< always InRange for R, which is no scalar
    ScalarStanding secondStanding = ScalarStanding::InRange;
    bool isLow = false; ///< ECDSA: s is at most n / 2, so that it is the smaller of the two that verify
};

/// `signature` has both halves, each as long as the curve's field; nothing when its length is another.
std::optional<SignaturePair> signaturePair(Curve curve, std::string_view signature);

/// Whether the y coordinate of an encoded Edwards point is below the field's prime, as the decoding asks (RFC
/// 8032 sections 5.1.3 and 5.2.3). That it is on the curve, is not asked.
bool isCanonicalPoint(Curve curve, std::string_view point);

} // namespace jotscope::crypto
