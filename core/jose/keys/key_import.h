#pragma once

#include "core/findings/finding.h"
#include "core/jose/keys/key.h"
#include "core/text/secret/secret_bytes.h"

#include <string_view>

/// Keys from whatever holds them. The format is detected, never asked for.
namespace jotscope {

enum class KeyFormat { None, Jwk, JwkSet, Pem, Der, Pkcs12, OpenSsh, Secret };

struct KeyImport
{
    KeyRing keys;
    std::vector<Finding> findings; ///< a key that could not be read, or is weak; places are in the given text
    KeyFormat format = KeyFormat::None;
    bool needsPassphrase = false;
};

/// JWK, JWK Set (RFC 7517), encrypted ones (section 7), one or many PEM blocks (PKCS#1, PKCS#8, encrypted
/// PKCS#8, SEC 1, SPKI, X.509, unencrypted OpenSSH), DER of the same, PKCS#12, or lines of OpenSSH public
/// keys. A bad key among good ones costs only itself. Yields no key and the finding `key-not-recognised` when
/// the text is none of these.
KeyImport importKeys(std::string_view text, std::string_view label, const SecretBytes *passphrase = nullptr);

/// True when the text looks like a key in some format and not like a password: what a key field asks to
/// decide between `importKeys` and `importSecret`.
bool looksLikeKey(std::string_view text);

/// The same of a file that may also be a token: a JWE counts when it says that it holds a key.
bool announcesKey(std::string_view text);

enum class SecretEncoding { Utf8, Base64, Base64Url, Hex };

std::string_view secretEncodingName(SecretEncoding encoding); ///< `utf8`, `base64` ...
std::optional<SecretEncoding> findSecretEncoding(std::string_view name);

/// A secret typed as text. Yields no key and a finding with its place when the text is not of that encoding.
KeyImport importSecret(std::string_view text, SecretEncoding encoding, std::string_view label);

} // namespace jotscope
