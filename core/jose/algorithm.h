#pragma once

#include "core/crypto/encryption/content_encryption.h"
#include "core/crypto/encryption/hpke.h"
#include "core/crypto/keys/asymmetric_key.h"

#include <span>
#include <string_view>

/// The one table of algorithms: signatures, key management and content encryption (RFC 7518, RFC 8037, RFC
/// 8812, RFC 9864, RFC 9964, draft-ietf-jose-hpke-encrypt). Parsing, verification, building, the window's
/// choices and the documentation all ask it.
namespace jotscope {

enum class SignatureScheme { None, Hmac, RsaPkcs1, RsaPss, Ecdsa, EdDsa, MlDsa };
enum class KeyType { Oct, Rsa, Ec, Okp, Akp };

/// What the IANA registry asks of implementations.
enum class Standing { Current, Deprecated, Prohibited };

struct JwsAlgorithm
{
    std::string_view name; ///< case-sensitive
    SignatureScheme scheme;
    crypto::Hash hash;                  ///< not used by EdDsa and MlDsa, which bring their own
    std::optional<crypto::Curve> curve; ///< the one curve it takes; EdDSA takes Ed25519 and Ed448
    std::optional<crypto::MlDsa> parameterSet;
    std::size_t signatureSize;  ///< in bytes; 0 where the key decides
    std::size_t minimumKeyBits; ///< what the RFC demands of an HMAC or RSA key; else 0
    Standing standing;
    std::string_view reference;
};

enum class KeyManagement {
    Direct,         ///< the shared key is the Content Encryption Key
    AesKeyWrap,     ///< RFC 3394
    AesGcmKeyWrap,  ///< RFC 7518 section 4.7
    Pbes2,          ///< RFC 7518 section 4.8
    RsaPkcs1,       ///< RFC 7518 section 4.2
    RsaOaep,        ///< RFC 7518 section 4.3
    EcdhEs,         ///< RFC 7518 section 4.6, with or without a key wrap
    HpkeIntegrated, ///< the message itself is sealed; there is no `enc`
    HpkeKey,        ///< HPKE seals the Content Encryption Key
};

struct JweAlgorithm
{
    std::string_view name; ///< case-sensitive
    KeyManagement management;
    std::size_t wrapKeyBytes;         ///< of the AES key that wraps; 0 where none does
    std::optional<crypto::Hash> hash; ///< of OAEP and of PBES2's PRF
    std::optional<crypto::HpkeSuite> suite;
    Standing standing;
    std::string_view reference;
};

struct ContentEncryption
{
    std::string_view name; ///< case-sensitive
    crypto::ContentCipher cipher;
    std::string_view reference;
};

/// A name that tokens carry though no registry of JOSE has it, and what it is.
struct ForeignAlgorithm
{
    std::string_view name;
    const char *meaning; ///< a clause, marked for translation in context "Word"
};

std::span<const JwsAlgorithm> jwsAlgorithms();
std::span<const JweAlgorithm> jweAlgorithms();
std::span<const ContentEncryption> contentEncryptions();

/// The row of exactly `name`, or null.
const JwsAlgorithm *findJwsAlgorithm(std::string_view name);
const JweAlgorithm *findJweAlgorithm(std::string_view name);
const ContentEncryption *findContentEncryption(std::string_view name);
const ForeignAlgorithm *findForeignAlgorithm(std::string_view name);

/// The row that `name` is a misspelling of (`es256`, `RS-256`, `None`), or null.
const JwsAlgorithm *guessJwsAlgorithm(std::string_view name);

/// What kind of key the algorithm takes. `None` takes no key; it answers Oct for want of a better one.
KeyType keyTypeOf(SignatureScheme scheme);
/// What kinds of key the algorithm takes: one, or EC and OKP for ECDH-ES.
std::span<const KeyType> keyTypesOf(const JweAlgorithm &algorithm);

std::string_view keyTypeName(KeyType type);      ///< as `kty` spells it
std::string_view curveName(crypto::Curve curve); ///< as `crv` spells it
std::optional<crypto::Curve> findCurve(std::string_view crv);
std::string_view parameterSetName(crypto::MlDsa set); ///< as `alg` spells it
std::optional<crypto::MlDsa> findParameterSet(std::string_view alg);

} // namespace jotscope
