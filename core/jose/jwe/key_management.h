#pragma once

#include "core/crypto/random.h"
#include "core/findings/result.h"
#include "core/jose/jwe/recipients/recipient_header.h"
#include "core/text/secret/secret_bytes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How the Content Encryption Key reaches a recipient (RFC 7518 section 4, draft-ietf-jose-hpke-encrypt
/// section 6). Knows nothing of tokens. Keys are taken to fit their algorithm
/// (core/jose/jwe/recipients/key_fitness.h); integrated encryption has no such key and never comes here.
namespace jotscope {

/// The Content Encryption Key, or nothing when anything does not fit; which step failed is not told (RFC 7516
/// section 11.5). With the RSA algorithms a random key stands in for one that does not come out, so that the
/// content's tag alone decides. `psk` is that of `parameters.pskId`.
std::optional<SecretBytes> recoverContentKey(const JweAlgorithm &algorithm,
                                             const ContentEncryption &encryption, const Key &key,
                                             const KeyParameters &parameters, std::string_view encryptedKey,
                                             const crypto::HpkePsk *psk);

/// In bytes; nothing where the key decides, as with RSA.
std::optional<std::size_t> encryptedKeySize(const JweAlgorithm &algorithm,
                                            const ContentEncryption &encryption);

/// What is known before the key is sealed: from the header, or from the options.
struct SealingParameters
{
    std::string partyUInfo;
    std::string partyVInfo;
    std::optional<std::string> salt; ///< drawn where it is not given; likewise the next
    std::optional<std::string> initializationVector;
    std::uint64_t iterations = 0;
    const crypto::HpkePsk *psk = nullptr;
};

/// A header parameter that sealing brings about.
struct SealingResult
{
    std::string_view name;
    std::string json; ///< the value's text
};

struct SealedKey
{
    SecretBytes contentKey;
    std::string encryptedKey;
    std::vector<SealingResult> parameters; ///< in the order of RFC 7518
};

/// `contentKey` is copied where the algorithm draws one, and else not looked at. Fails with a finding when
/// the key cannot do it, an RSA modulus too small for the message for one.
Result<SealedKey> sealContentKey(const JweAlgorithm &algorithm, const ContentEncryption &encryption,
                                 const Key &key, const SecretBytes &contentKey,
                                 const SealingParameters &parameters, const crypto::RandomSource &random);

} // namespace jotscope
