#pragma once

#include "core/crypto/keys/asymmetric_key.h"
#include "core/crypto/keys/certificate.h"
#include "core/text/secret/secret_bytes.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// PKCS#12 (RFC 7292): private keys, certificates and secrets of any number in one file, under one
/// passphrase.
namespace jotscope::crypto {

/// What one bag holds. A certificate that belongs to a key stands in a bag of its own.
struct Pkcs12Bag
{
    std::variant<AsymmetricKey, SecretBytes, Certificate, KeyFault> content;
    std::string name; ///< its `friendlyName`, UTF-8; empty when it has none
};

struct Pkcs12Contents
{
    std::vector<Pkcs12Bag> bags; ///< in the file's order; those that hold none of the above are left out
    bool hasMac = false;
    bool isMacChecked = false;      ///< false also of a kind that OpenSSL does not know
    bool hasPartsForKeys = false;   ///< parts encrypted to a certificate, which no passphrase opens
    bool hasMoreThanIsRead = false; ///< past `limits::kKeysPerImport`
};

struct Pkcs12Fault
{
    enum class Kind : std::uint8_t {
        Damaged, ///< cut off, or changed after it was written
        PassphraseNeeded,
        PassphraseWrong,
        TooManyIterations, ///< above limits::kPbkdf2Iterations
        CipherUnavailable, ///< such as RC2, where OpenSSL's legacy provider is not installed
    };
    Kind kind = Kind::Damaged;
    std::string cipher; ///< the unavailable one
};

/// Whether `der` begins as a PKCS#12 file does, whole or not.
bool looksLikePkcs12(std::string_view der);

/// Without a passphrase, opens what the empty one opens.
tl::expected<Pkcs12Contents, Pkcs12Fault> openPkcs12(std::string_view der, const SecretBytes *passphrase);

/// A private key to be written with the certificates that belong to it.
struct Pkcs12Entry
{
    const AsymmetricKey *key = nullptr;        ///< with its private half
    std::span<const std::string> certificates; ///< DER, the key's own first
    std::string_view name;
};

/// Keys and certificates under PBES2 with AES-256-CBC, the whole under an HMAC with SHA-256. Empty when a key
/// has no PKCS#8 form or a certificate cannot be read.
std::string writePkcs12(std::span<const Pkcs12Entry> entries, const SecretBytes &passphrase);

} // namespace jotscope::crypto
