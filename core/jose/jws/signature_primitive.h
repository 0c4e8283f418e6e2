#pragma once

#include "core/jose/algorithm.h"
#include "core/jose/keys/key.h"

#include <optional>
#include <string>
#include <string_view>

/// From a row of the algorithm table to the primitive that it names. Whether a key may be used for it is
/// asked elsewhere; one that does not fit signs and verifies nothing.
namespace jotscope {

[[nodiscard]] bool verifyPrimitive(const Key &key, const JwsAlgorithm &algorithm, std::string_view message,
                                   std::string_view signature);

/// The signature in the form that JOSE has it, or nothing when the key cannot make it.
[[nodiscard]] std::optional<std::string> signPrimitive(const Key &key, const JwsAlgorithm &algorithm,
                                                       std::string_view message);

/// Whether the key is of the type, curve or parameter set that the algorithm takes.
[[nodiscard]] bool fitsType(const Key &key, const JwsAlgorithm &algorithm);
[[nodiscard]] bool fitsCurve(const Key &key, const JwsAlgorithm &algorithm);
[[nodiscard]] bool fitsParameterSet(const Key &key, const JwsAlgorithm &algorithm);

/// Whether a key whose JWK says `keyAlg` may serve `algorithm` (RFC 7517 section 4.4). A JWK made before RFC
/// 9864 says `EdDSA` where a later one names its curve; both mean the same signatures.
[[nodiscard]] bool isAllowedByAlg(std::string_view keyAlg, const JwsAlgorithm &algorithm);

} // namespace jotscope
