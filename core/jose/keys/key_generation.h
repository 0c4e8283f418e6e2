#pragma once

#include "core/crypto/random.h"
#include "core/findings/result.h"
#include "core/jose/keys/key.h"

#include <functional>
#include <optional>
#include <string_view>

namespace jotscope {

/// What kind of key to make.
struct KeyKind
{
    KeyType type = KeyType::Ec;
    std::size_t bits = 0;                      ///< of oct and RSA
    std::optional<crypto::Curve> curve;        ///< of EC and OKP
    std::optional<crypto::MlDsa> parameterSet; ///< of AKP

    friend bool operator==(const KeyKind &, const KeyKind &) = default;
};

/// From what people write: an algorithm (`ES256`, `HS512`, `RSA-OAEP-256`, `A128GCM`, `ECDH-ES`, `HPKE-3`
/// ...), a curve
/// (`P-256`, `X25519`), `RSA`, `RSA:4096`, `oct:256`.
std::optional<KeyKind> findKeyKind(std::string_view name);

/// The `kid` of a new key is its thumbprint unless `attributes` has one; of an oct key, random.
Result<KeyPointer> generateKey(const KeyKind &kind, Key::Attributes attributes,
                               const crypto::RandomSource &random, const std::function<bool()> &goesOn = {});

} // namespace jotscope
