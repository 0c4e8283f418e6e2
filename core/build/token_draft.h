#pragma once

#include "core/crypto/hashing/hash.h"
#include "core/findings/finding.h"
#include "core/jose/jws/signing.h"
#include "core/jose/keys/key.h"
#include "core/jose/token.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a token is to be made of, as a person chose it: values, of which nothing is checked and nothing made
/// yet. Header and payload are text that may have placeholders (core/build/templates/placeholders.h).
namespace jotscope {

struct SignerDraft
{
    std::string alg;                 ///< a name of the table of algorithms, `none` included
    KeyPointer key = nullptr;        ///< null for `none`
    std::string protectedHeader{};   ///< JSON text or empty; `alg` and the key's `kid` are put in front
    std::string unprotectedHeader{}; ///< JSON text or empty; JSON forms only
    RemoteSigner *remote = nullptr;  ///< signs in the key's stead

    friend bool operator==(const SignerDraft &, const SignerDraft &) = default;
};

struct SigningDraft
{
    std::vector<SignerDraft> signers; ///< several in general form only
    Serialization form = Serialization::Compact;
    bool isDetached = false;  ///< the payload is left out of the token (RFC 7515 appendix F)
    bool isUnencoded = false; ///< `b64` false, which is put into every header (RFC 7797)

    friend bool operator==(const SigningDraft &, const SigningDraft &) = default;
};

struct RecipientDraft
{
    std::string alg;
    KeyPointer key = nullptr;
    std::string unprotectedHeader{};   ///< JSON text or empty; JSON forms only
    KeyPointer presharedKey = nullptr; ///< of HPKE's mode psk

    friend bool operator==(const RecipientDraft &, const RecipientDraft &) = default;
};

struct EncryptionDraft
{
    std::string enc = "A256GCM";            ///< empty with HPKE's integrated encryption
    std::vector<RecipientDraft> recipients; ///< several in general form only
    Serialization form = Serialization::Compact;
    std::string protectedHeader{}; ///< JSON text or empty; what encryption needs is added
    std::string sharedHeader{};    ///< JSON text or empty; JSON forms only
    std::optional<std::string> additionalData{};
    bool isCompressed = false;
    std::uint64_t iterations = 600'000; ///< of PBES2
    std::string partyUInfo{};           ///< `apu`, as bytes
    std::string partyVInfo{};           ///< `apv`, as bytes

    friend bool operator==(const EncryptionDraft &, const EncryptionDraft &) = default;
};

/// The JWT with which a holder proves that an SD-JWT is theirs (RFC 9901 section 4.3). `typ` is put into the
/// header, `iat` and `sd_hash` into the payload. Audience and nonce may have placeholders.
struct KeyBindingDraft
{
    SignerDraft holder;
    std::string audience;
    std::string nonce;

    friend bool operator==(const KeyBindingDraft &, const KeyBindingDraft &) = default;
};

/// Selective disclosure (RFC 9901), in compact form.
struct SelectiveDisclosureDraft
{
    std::vector<std::string> disclosable; ///< JSON Pointers into the payload
    std::size_t decoys = 0;               ///< for each object that has disclosable properties
    crypto::Hash hash = crypto::Hash::Sha256;
    KeyPointer holderKey = nullptr; ///< its public half goes into `cnf`, unless the payload has one
    std::optional<KeyBindingDraft> keyBinding{};

    friend bool operator==(const SelectiveDisclosureDraft &, const SelectiveDisclosureDraft &) = default;
};

/// Signed, encrypted, or with both of them signed first and then encrypted (RFC 7519 section 11.2).
struct TokenDraft
{
    std::string payload; ///< claims as JSON text, or any bytes
    std::optional<SigningDraft> signing{};
    std::optional<EncryptionDraft> encryption{};
    std::optional<SelectiveDisclosureDraft> selectiveDisclosure{}; ///< of what is signed
    bool hasPlaceholders = true; ///< false: header and payload are taken as they stand

    friend bool operator==(const TokenDraft &, const TokenDraft &) = default;
};

/// Where in a draft something is wrong.
enum class DraftField : std::uint8_t {
    Payload,
    Signers, ///< all of them together
    SignatureAlgorithm,
    SigningKey,
    ProtectedHeader,
    UnprotectedHeader,
    Recipients, ///< all of them together
    KeyManagement,
    ContentEncryption,
    RecipientKey,
    RecipientHeader,
    EncryptionHeader,
    SharedHeader,
    Disclosable,
    KeyBinding,
};

/// Why no token comes of a draft.
struct DraftFault
{
    Finding finding; ///< its place is in the text of the field, as the draft has it
    DraftField field;
    std::size_t index = 0; ///< of the signer, recipient or pointer

    friend bool operator==(const DraftFault &, const DraftFault &) = default;
};

template<typename T>
using DraftResult = tl::expected<T, DraftFault>;

} // namespace jotscope
