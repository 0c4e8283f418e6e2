#pragma once

#include "core/text/secret/secret_bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jotscope::crypto {

/// The authenticated ciphers of RFC 7518 section 5, and what HPKE adds.
enum class ContentCipher : std::uint8_t {
    Aes128CbcHs256,
    Aes192CbcHs384,
    Aes256CbcHs512,
    Aes128Gcm,
    Aes192Gcm,
    Aes256Gcm,
    ChaCha20Poly1305,
};

[[nodiscard]] std::size_t keySize(ContentCipher cipher); ///< bytes; CBC with HMAC counts both halves
[[nodiscard]] std::size_t initializationVectorSize(ContentCipher cipher);
[[nodiscard]] std::size_t authenticationTagSize(ContentCipher cipher);

struct SealedContent
{
    std::string ciphertext;
    std::string tag;
};

/// `key` and `iv` are of the sizes above; anything else is a broken invariant and throws
/// std::invalid_argument.
SealedContent sealContent(ContentCipher cipher, const SecretBytes &key, std::string_view iv,
                          std::string_view aad, std::string_view plaintext);

/// The plaintext, or nothing: when the tag does not fit, or any size is wrong. Which of these it was, is not
/// told: the tag is compared in constant time and before anything is unpadded.
std::optional<SecretBytes> openContent(ContentCipher cipher, const SecretBytes &key, std::string_view iv,
                                       std::string_view aad, std::string_view ciphertext,
                                       std::string_view tag);

} // namespace jotscope::crypto
