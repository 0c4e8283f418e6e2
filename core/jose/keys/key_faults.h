#pragma once

#include "core/crypto/keys/asymmetric_key.h"
#include "core/jose/keys/key_import.h"

namespace jotscope {

inline constexpr std::size_t kFewestRsaBits = 2048; ///< RFC 7518 section 3.3

/// Tells `fault` of the key that stands at `where`, and notes when a passphrase would open it.
void reportKeyFault(KeyImport &result, crypto::KeyFault fault, ByteRange where);

/// The finding that tells `fault`, at `where`.
Finding keyFaultFinding(crypto::KeyFault fault, ByteRange where = {});

/// Adds `key` and tells what is weak about it.
void addKey(KeyImport &result, KeyPointer key, ByteRange where);

/// Whether the import has as many keys, with `waiting` more that were read, or as many findings as it takes.
/// Then tells so, once, at what comes next.
bool isFull(KeyImport &result, ByteRange next, std::size_t waiting = 0);

} // namespace jotscope
