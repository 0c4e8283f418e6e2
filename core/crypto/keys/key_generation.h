#pragma once

#include "core/crypto/keys/asymmetric_key.h"
#include "core/crypto/random.h"

#include <functional>

namespace jotscope::crypto {

/// Of 2048 to limits::kRsaModulusBits bits, with the public exponent 65537. Takes seconds for large ones:
/// `goesOn` is asked now and then, and once it answers false the generation ends with KeyFault::NotAKey.
KeyResult<AsymmetricKey> generateRsa(std::size_t bits, const std::function<bool()> &goesOn = {});

/// EC, Ed25519, Ed448, X25519 or X448. The private half is what `random` yields (for EC the first draw in
/// range).
KeyResult<AsymmetricKey> generateOnCurve(Curve curve, const RandomSource &random);

/// The seed is what `random` yields.
KeyResult<AsymmetricKey> generateMlDsa(MlDsa set, const RandomSource &random);

/// Whether the OpenSSL found at run time has ML-DSA.
bool hasMlDsa();

} // namespace jotscope::crypto
