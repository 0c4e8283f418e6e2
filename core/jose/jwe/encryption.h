#pragma once

#include "core/crypto/random.h"
#include "core/findings/result.h"
#include "core/jose/algorithm.h"
#include "core/jose/keys/key.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Making a JWE (RFC 7516 section 5.1).
namespace jotscope {

struct EncryptionRecipient
{
    const JweAlgorithm *algorithm;
    KeyPointer key;
    std::string unprotectedHeader{};   ///< JSON text, or empty; JSON serialisations only
    KeyPointer presharedKey = nullptr; ///< of HPKE's mode psk; its `kid` becomes `psk_id`
};

struct EncryptionOptions
{
    const ContentEncryption *contentEncryption = nullptr; ///< null with HPKE's integrated encryption only
    /// JSON text, or empty. What is missing of `alg`, `enc`, `kid`, `epk` ... is added: to this one, but in
    /// general serialisation what belongs to a recipient to that one's unprotected header. What is there
    /// already is kept as it is written; a parameter that encryption brings about must be what comes out.
    std::string protectedHeader;
    std::string sharedHeader;                  ///< JSON text, or empty; JSON serialisations only
    std::optional<std::string> additionalData; ///< `aad`; JSON serialisations only
    bool isCompressed = false;                 ///< `"zip":"DEF"`
    std::uint64_t iterations = 600'000;        ///< of PBES2, where the header has no `p2c`
    std::string partyUInfo;                    ///< `apu`, as bytes
    std::string partyVInfo;                    ///< `apv`, as bytes
};

/// What keeps `key` from encrypting with `algorithm` and `contentEncryption`.
Result<void> canEncrypt(const Key &key, const JweAlgorithm &algorithm,
                        const ContentEncryption *contentEncryption);

/// Draws from `random` in this order: Content Encryption Key, what the key management needs (ephemeral key;
/// salt; initialization vector of the wrap), the content's Initialization Vector.
Result<std::string> encryptCompact(const EncryptionRecipient &recipient, std::string_view plaintext,
                                   const EncryptionOptions &options, const crypto::RandomSource &random);
Result<std::string> encryptFlattened(const EncryptionRecipient &recipient, std::string_view plaintext,
                                     const EncryptionOptions &options, const crypto::RandomSource &random);
Result<std::string> encryptGeneral(std::span<const EncryptionRecipient> recipients,
                                   std::string_view plaintext, const EncryptionOptions &options,
                                   const crypto::RandomSource &random);

} // namespace jotscope
