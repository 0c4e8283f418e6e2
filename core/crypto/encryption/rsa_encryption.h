#pragma once

#include "core/crypto/hashing/hash.h"
#include "core/crypto/keys/asymmetric_key.h"

#include <optional>
#include <string>
#include <string_view>

namespace jotscope::crypto {

/// RSAES-OAEP with MGF1 over the same hash and an empty label (RFC 8017 section 7.1). Nothing when the
/// modulus is too small for `message`.
std::optional<std::string> encryptOaep(const AsymmetricKey &key, Hash hash, const SecretBytes &message);
std::optional<SecretBytes> decryptOaep(const AsymmetricKey &key, Hash hash, std::string_view ciphertext);

/// RSAES-PKCS1-v1_5 (RFC 8017 section 7.2).
std::optional<std::string> encryptPkcs1(const AsymmetricKey &key, const SecretBytes &message);

/// The message where it decrypts to exactly `size` bytes, otherwise `substitute`, in the same time and
/// without telling which: whoever could tell would have the oracle of Bleichenbacher's attack (RFC 7516
/// section 11.5). `substitute` is `size` random bytes; of another size, it throws std::invalid_argument.
SecretBytes decryptPkcs1OrSubstitute(const AsymmetricKey &key, std::string_view ciphertext, std::size_t size,
                                     const SecretBytes &substitute);

} // namespace jotscope::crypto
