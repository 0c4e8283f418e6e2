#pragma once

#include "core/crypto/random.h"
#include "core/findings/result.h"
#include "core/jose/keys/key.h"

#include <optional>
#include <span>
#include <string_view>

namespace jotscope {

/// Every form a key leaves in.
enum class KeyExportForm {
    PublicJwk,
    PrivateJwk,
    PublicJwkSet,
    PrivateJwkSet,
    Spki,           ///< SubjectPublicKeyInfo (RFC 5280)
    Pkcs8,          ///< RFC 5958
    EncryptedPkcs8, ///< PBES2 (RFC 8018); needs a passphrase
    Pkcs1,          ///< RSAPrivateKey, or RSAPublicKey of a public key (RFC 8017)
    Sec1,           ///< ECPrivateKey (RFC 5915)
    OpenSsh,        ///< the one-line public key (RFC 4253 section 6.6, RFC 5656, RFC 8709)
    Certificates,   ///< the chain that came with the key
    Raw,            ///< an oct key's bytes
    EncryptedJwk,   ///< JWE with PBES2-HS512+A256KW and A256GCM (RFC 7517 section 7); needs a passphrase
    EncryptedJwkSet,
    Pkcs12, ///< private keys with their certificates (RFC 7292); needs a passphrase
};

std::string_view keyExportFormName(KeyExportForm form); ///< `jwk`, `private-jwk`, `spki`, `pkcs8` ...
std::optional<KeyExportForm> findKeyExportForm(std::string_view name);

/// Whether what is written holds a secret: such a file is for its owner's eyes.
bool holdsSecret(KeyExportForm form);

/// Whether it is encrypted with a passphrase.
bool needsPassphrase(KeyExportForm form);

enum class KeyArmour { Pem, Der };

struct KeyExportOptions
{
    KeyArmour armour = KeyArmour::Pem; ///< of the ASN.1 forms
    const SecretBytes *passphrase = nullptr;
};

/// The key in `form`, or why it has no such form.
Result<SecretBytes> exportKey(const KeyPointer &key, KeyExportForm form, const KeyExportOptions &options,
                              const crypto::RandomSource &random);

/// Several keys: of a set form one set, of PKCS#12 one file, of others one after the other.
Result<SecretBytes> exportKeys(std::span<const KeyPointer> keys, KeyExportForm form,
                               const KeyExportOptions &options, const crypto::RandomSource &random);

} // namespace jotscope
