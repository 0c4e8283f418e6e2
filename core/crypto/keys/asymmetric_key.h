#pragma once

#include "core/crypto/hashing/hash.h"
#include "core/text/secret/secret_bytes.h"

#include <tl/expected.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Public-key primitives over OpenSSL 3 EVP. Knows key material and signatures, nothing of JOSE: an ECDSA
/// signature is r || s here because that is a fact of the primitive's callers, names of algorithms are not.
namespace jotscope::crypto {

enum class Curve : std::uint8_t { P256, P384, P521, Secp256k1, Ed25519, Ed448, X25519, X448 };
enum class KeyFamily : std::uint8_t { Rsa, Ec, Okp, Akp };
enum class MlDsa : std::uint8_t { MlDsa44, MlDsa65, MlDsa87 }; ///< the parameter sets of FIPS 204
enum class Padding : std::uint8_t { Pkcs1, Pss };

/// What can be wrong with key material. The rooms above give each its finding.
enum class KeyFault : std::uint8_t {
    NotAKey,           ///< no key structure that OpenSSL can read
    UnsupportedFamily, ///< DSA, DH, GOST, an unnamed curve ...
    UnsupportedCurve,
    PointNotOnCurve,
    WrongLength,        ///< a coordinate or OKP key of another length than the curve's
    ExponentOutOfRange, ///< RSA e even, below 3, or 1
    ModulusTooLarge,    ///< above limits::kRsaModulusBits
    HalvesDiffer,       ///< the private half does not belong to the public one
    PassphraseNeeded,
    PassphraseWrong,
    TooManyIterations, ///< the passphrase's derivation is above limits::kPbkdf2Iterations
    LibraryTooOld,     ///< ML-DSA, which OpenSSL has from 3.5 on
    MultiPrime,        ///< an RSA private key of more than two primes (RFC 8017 section 3.2)
    SeedMissing,       ///< an ML-DSA private key in its expanded form alone, which no JWK can hold (RFC 9964)
};

template<typename T>
using KeyResult = tl::expected<T, KeyFault>;

/// Big-endian unsigned integers without leading zeros.
struct RsaPublicNumbers
{
    std::string modulus;
    std::string exponent;
};

/// Big-endian coordinates, padded to the curve's field size (RFC 7518 section 6.2.1.2).
struct EcPublicPoint
{
    std::string x;
    std::string y;
};

/// An RSA, EC, OKP or AKP key, parsed and checked once and immutable afterwards; copies share it.
/// Verification state (fetched digests, checked parameters) is kept with the key, so that a second
/// verification costs only the primitive. Safe to use from several threads at once.
class AsymmetricKey
{
public:
    /// From JWK members. `privateExponent` and the like may be empty: then the key is public.
    static KeyResult<AsymmetricKey> fromRsa(const RsaPublicNumbers &publicNumbers);
    struct RsaPrivateNumbers
    {
        SecretBytes d, p, q, dp, dq, qi; ///< all but `d` may be empty; p and q only together
    };
    static KeyResult<AsymmetricKey> fromRsa(const RsaPublicNumbers &publicNumbers,
                                            const RsaPrivateNumbers &privateNumbers);
    /// With `d`, the public half may be empty: then it is computed.
    static KeyResult<AsymmetricKey> fromEc(Curve curve, const EcPublicPoint &point,
                                           const SecretBytes &d = {});
    static KeyResult<AsymmetricKey> fromOkp(Curve curve, std::string_view x, const SecretBytes &d = {});

    /// `seed` has 32 bytes, or is empty for a public key (RFC 9964 section 3). With it, `publicKey` may be
    /// empty.
    static KeyResult<AsymmetricKey> fromMlDsa(MlDsa set, std::string_view publicKey,
                                              const SecretBytes &seed = {});

    /// One DER structure: SPKI, PKCS#1 public or private, PKCS#8 (encrypted too), SEC 1.
    static KeyResult<AsymmetricKey> fromDer(std::string_view der, const SecretBytes *passphrase = nullptr);

    /// The whole of one PEM block, armour included: what `fromDer` reads, and the old encrypted form
    /// (`Proc-Type: 4,ENCRYPTED`).
    static KeyResult<AsymmetricKey> fromPem(std::string_view pem, const SecretBytes *passphrase = nullptr);

    [[nodiscard]] KeyFamily family() const;
    [[nodiscard]] std::optional<Curve> curve() const;        ///< of EC and OKP
    [[nodiscard]] std::optional<MlDsa> parameterSet() const; ///< of AKP
    [[nodiscard]] std::size_t bits() const; ///< of the modulus, the curve's order or the ML-DSA public key
    [[nodiscard]] bool hasPrivateHalf() const;

    [[nodiscard]] RsaPublicNumbers rsaNumbers() const;  ///< of an RSA key
    [[nodiscard]] EcPublicPoint ecPoint() const;        ///< of an EC key
    [[nodiscard]] std::string okpPublicBytes() const;   ///< of an OKP key
    [[nodiscard]] std::string mlDsaPublicBytes() const; ///< of an AKP key
    /// The bare numbers of a key of any kind: the modulus, 04 || x || y, or the encoded point or key.
    [[nodiscard]] std::string publicBytes() const;
    [[nodiscard]] RsaPrivateNumbers rsaPrivateNumbers() const; ///< of an RSA key with its private half
    /// Of a key with its private half: d of EC, padded to the size of the curve's order; d of OKP; the seed
    /// of AKP.
    [[nodiscard]] SecretBytes privateBytes() const;
    [[nodiscard]] std::string subjectPublicKeyInfo() const; ///< DER

    /// The same key with memory and locks of its own, for a thread that signs much: threads that share a key
    /// wait for each other a thirtieth of the time. The key itself where OpenSSL can not copy it.
    [[nodiscard]] AsymmetricKey duplicate() const;

    /// RSASSA-PKCS1-v1_5, or RSASSA-PSS with MGF1 over the same hash and a salt as long as the digest
    /// (RFC 7518 sections 3.3 and 3.5). The signature is exactly as long as the modulus.
    [[nodiscard]] bool verifyRsa(Padding padding, Hash hash, std::string_view message,
                                 std::string_view signature) const;

    /// ECDSA over r || s, each as long as the curve's field (RFC 7518 section 3.4).
    [[nodiscard]] bool verifyEcdsa(Hash hash, std::string_view message, std::string_view signature) const;

    /// Pure Ed25519 or Ed448 with an empty context, as the key's curve says (RFC 8037 section 3.1).
    [[nodiscard]] bool verifyEdDsa(std::string_view message, std::string_view signature) const;

    /// Pure ML-DSA with an empty context (RFC 9964 section 4).
    [[nodiscard]] bool verifyMlDsa(std::string_view message, std::string_view signature) const;

    /// The counterparts of the above, in the same form. Nothing when the key has no private half, is of
    /// another family, or is too small for the hash.
    [[nodiscard]] std::optional<std::string> signRsa(Padding padding, Hash hash,
                                                     std::string_view message) const;
    [[nodiscard]] std::optional<std::string> signEcdsa(Hash hash, std::string_view message) const;
    [[nodiscard]] std::optional<std::string> signEdDsa(std::string_view message) const;
    [[nodiscard]] std::optional<std::string> signMlDsa(std::string_view message) const;

    /// For the rest of this room, which alone knows what it is.
    struct State;
    explicit AsymmetricKey(std::shared_ptr<const State> state) : m_state(std::move(state)) {}
    [[nodiscard]] const State &state() const { return *m_state; }

private:
    std::shared_ptr<const State> m_state;
};

[[nodiscard]] std::size_t fieldSize(Curve curve); ///< bytes of a coordinate, or of an OKP public key

} // namespace jotscope::crypto
