#pragma once

#include "core/findings/result.h"
#include "core/jose/keys/key_import.h"

#include <span>
#include <string_view>

/// Keys out of PKCS#12 files (`.p12`, `.pfx`; RFC 7292) and into them.
namespace jotscope {

/// Reads every key, certificate and secret of `der`. A private key takes its certificate and those of its
/// issuers, in whatever order they stand. What has a name in the file has it as its label.
void importPkcs12(KeyImport &result, std::string_view der, ByteRange where, std::string_view label,
                  const SecretBytes *passphrase);

/// One file of all `keys`, each with its certificates, or why one of them has no such form.
Result<SecretBytes> exportPkcs12(std::span<const KeyPointer> keys, const SecretBytes &passphrase);

} // namespace jotscope
