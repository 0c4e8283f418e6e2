#pragma once

#include "core/crypto/hashing/hash.h"
#include "core/text/secret/secret_bytes.h"

#include <cstdint>
#include <string_view>

namespace jotscope::crypto {

/// What a function is not defined for (no iteration at all, more than 255 blocks of HKDF) throws
/// std::invalid_argument.

/// PBKDF2 with HMAC (RFC 8018 section 5.2). The caller bounds `iterations`.
SecretBytes derivePbkdf2(Hash hash, const SecretBytes &password, std::string_view salt,
                         std::uint64_t iterations, std::size_t size);

/// The Concat KDF with SHA-256 (NIST SP 800-56A section 5.8.1), whose OtherInfo the caller composes.
SecretBytes deriveConcat(const SecretBytes &sharedSecret, std::string_view otherInfo, std::size_t size);

/// HKDF in its two steps (RFC 5869 sections 2.2 and 2.3).
SecretBytes hkdfExtract(Hash hash, std::string_view salt, const SecretBytes &inputKeyingMaterial);
SecretBytes hkdfExpand(Hash hash, const SecretBytes &pseudorandomKey, std::string_view info,
                       std::size_t size);

} // namespace jotscope::crypto
