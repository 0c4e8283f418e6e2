#pragma once

#include "core/crypto/encryption/hpke.h"
#include "core/jose/algorithm.h"
#include "core/jose/jwe/recipients/recipient_header.h"
#include "core/jose/keys/key.h"
#include "core/jose/token.h"
#include "core/text/secret/secret_bytes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// One recipient of a JWE: what its header asks for, whether that can be done at all, and doing it with one
/// key. Which keys, and in what order, is not decided here.
namespace jotscope {

/// What all recipients share, and what it is authenticated with. The token must outlive it.
struct SealedText
{
    explicit SealedText(const Token &token);

    std::string_view initializationVector;
    std::string_view ciphertext;
    std::string_view tag;
    std::string aad; ///< RFC 7516 section 5.1 step 14: the characters as received
    ByteRange place; ///< of the ciphertext in the paste
    ByteRange initializationVectorPlace;
    ByteRange tagPlace;
};

struct RecipientOpening
{
    enum class State : std::uint8_t {
        Ready,
        Broken,      ///< no key can open it
        Unsupported, ///< not known, not allowed, or beyond a limit
        PskMissing,  ///< the pre-shared key that it names is not on hand
    };

    explicit RecipientOpening(RecipientHeader joseHeader) : header(std::move(joseHeader)) {}

    std::size_t index = 0;
    RecipientHeader header;
    State state = State::Ready;
    const JweAlgorithm *algorithm = nullptr;       ///< null only where it is not Ready
    const ContentEncryption *encryption = nullptr; ///< null with integrated encryption
    KeyParameters parameters;
    std::optional<crypto::HpkePsk> psk;
    std::string_view encryptedKey;
    ByteRange encryptedKeyPlace;
    bool isCompressed = false;
    std::string kid;
    std::string x5t;
    std::string x5tS256;
    std::vector<Finding> refusals; ///< why it is not Ready; at least one then
    std::vector<Finding> remarks;
};

/// `keys` is asked for the pre-shared key that `psk_id` names. Names of signature algorithms in
/// `allowedAlgorithms` say nothing about encryption.
RecipientOpening readRecipient(const Token &token, const CommonHeader &common, const SealedText &content,
                               std::size_t index, const KeyRing &keys,
                               const std::vector<std::string> &allowedAlgorithms);

/// The plaintext, still compressed where it is, or nothing. `key` fits the algorithm.
std::optional<SecretBytes> openWith(const Key &key, const RecipientOpening &recipient,
                                    const SealedText &content);

} // namespace jotscope
