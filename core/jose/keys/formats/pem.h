#pragma once

#include "core/jose/keys/key_import.h"

namespace jotscope {

/// Reads every PEM block (RFC 7468) of `text` into `result`. Text around blocks, CRLF and indentation do not
/// matter; blocks that hold no key are named and passed over. Certificates of which each is the issuer of the
/// one before make one key, that of the first; where its private half is there too, they make one key with
/// it.
void importPem(KeyImport &result, std::string_view text, std::string_view label,
               const SecretBytes *passphrase);

bool holdsPem(std::string_view text);

/// Reads one DER structure: a certificate, or whatever AsymmetricKey::fromDer reads.
void importDer(KeyImport &result, std::string_view der, ByteRange where, std::string_view label,
               const SecretBytes *passphrase);

} // namespace jotscope
