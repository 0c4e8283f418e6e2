#pragma once

#include "core/crypto/asymmetric_key.h"

#include <span>
#include <string_view>

/// The one table of JWS algorithms (RFC 7518 section 3, RFC 8037, RFC 8812, RFC 9864). Parsing, verification,
/// the window's choices and the documentation all ask it.
namespace jotscope {

enum class SignatureScheme { None, Hmac, RsaPkcs1, RsaPss, Ecdsa, EdDsa };
enum class KeyType { Oct, Rsa, Ec, Okp };

struct JwsAlgorithm
{
    std::string_view name; ///< case-sensitive
    SignatureScheme scheme;
    crypto::Hash hash;                  ///< not used by EdDsa, whose curve brings its own
    std::optional<crypto::Curve> curve; ///< the one curve it takes; EdDSA takes Ed25519 and Ed448
    std::size_t signatureSize;          ///< in bytes; 0 where the key decides
    std::size_t minimumKeyBits;         ///< what the RFC demands of an HMAC or RSA key; else 0
    std::string_view reference;
};

std::span<const JwsAlgorithm> jwsAlgorithms();

/// The row of exactly `name`, or null.
const JwsAlgorithm *findJwsAlgorithm(std::string_view name);

/// The row that `name` is a misspelling of (`es256`, `RS-256`, `None`), or null.
const JwsAlgorithm *guessJwsAlgorithm(std::string_view name);

/// What kind of key the algorithm takes. `None` takes no key; it answers Oct for want of a better one.
KeyType keyTypeOf(SignatureScheme scheme);
std::string_view keyTypeName(KeyType type);      ///< as `kty` spells it
std::string_view curveName(crypto::Curve curve); ///< as `crv` spells it
std::optional<crypto::Curve> findCurve(std::string_view crv);

} // namespace jotscope
