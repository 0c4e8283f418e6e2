#pragma once

#include "core/diagnosis/case.h"
#include "core/diagnosis/search/budget.h"

#include <optional>

namespace jotscope {

/// The token in which one character was mistyped: left out, typed twice, swapped with the next one, taken
/// for another; or whose end was clipped off. What it read before is found by trying all that it may have
/// been, and proven by the signature.
///
/// Every slip in header or payload is found under HMAC, RSA and ECDSA, and every one that leaves no sound
/// JSON under EdDSA and ML-DSA; of the others under these the likely ones, and all when the budget is
/// thorough. In the signature itself, every slip and any clipped end is found under HMAC; under the other
/// algorithms the likely slips and up to two characters clipped off, and all slips when thorough.
std::optional<Cause> findSlip(const Case &subject, Budget &budget);

/// The same together with a slip in one of the secrets on hand. Unless the budget is thorough, only in the
/// signature, and where a part shows that it was mistyped: elsewhere it costs a tenth of a second a secret.
std::optional<Cause> findSlipWithOtherSecret(const Case &subject, Budget &budget);

} // namespace jotscope
