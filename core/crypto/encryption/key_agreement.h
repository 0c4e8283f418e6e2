#pragma once

#include "core/crypto/keys/asymmetric_key.h"

namespace jotscope::crypto {

/// ECDH on a NIST curve (the x coordinate, as long as the field; NIST SP 800-56A section 5.7.1.2), X25519 or
/// X448 (RFC 7748). HalvesDiffer when the two are of different curves, UnsupportedCurve when they are of any
/// other than these, NotAKey when `own` has no private half, or when the outcome is all zero, which a public
/// key of small order brings about (RFC 7748 section 6).
KeyResult<SecretBytes> agree(const AsymmetricKey &own, const AsymmetricKey &peer);

} // namespace jotscope::crypto
