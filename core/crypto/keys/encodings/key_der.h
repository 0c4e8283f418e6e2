#pragma once

#include "core/crypto/keys/asymmetric_key.h"

namespace jotscope::crypto {

/// Keys as DER structures, the way out. An empty answer means that the key has no such form.

SecretBytes pkcs8Der(const AsymmetricKey &key); ///< RFC 5958, of any key with its private half
/// PBES2 with PBKDF2-HMAC-SHA-256 and AES-256-CBC (RFC 8018), 600,000 iterations.
std::string encryptedPkcs8Der(const AsymmetricKey &key, const SecretBytes &passphrase);
SecretBytes traditionalDer(const AsymmetricKey &key); ///< RSAPrivateKey (RFC 8017) or ECPrivateKey (RFC 5915)
std::string pkcs1PublicDer(const AsymmetricKey &key); ///< RSAPublicKey (RFC 8017 appendix A.1.1)

} // namespace jotscope::crypto
