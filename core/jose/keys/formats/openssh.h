#pragma once

#include "core/jose/keys/key_import.h"

#include <string>

namespace jotscope {

/// Whether any line of `text` holds an OpenSSH public key: a name such as `ssh-ed25519`, then base64.
bool holdsOpenSsh(std::string_view text);

/// Reads every line that holds a public key (RFC 4253 section 6.6, RFC 5656 section 3.1, RFC 8709 section 4).
/// What stands before it, such as the options of authorized_keys or a host's name, does not matter; the
/// comment behind it becomes the key's label.
void importOpenSsh(KeyImport &result, std::string_view text, std::string_view label);

/// Reads what a PEM block `OPENSSH PRIVATE KEY` holds, unless it is encrypted.
void importOpenSshPrivate(KeyImport &result, std::string_view bytes, ByteRange where, std::string_view label);

/// The public key as one line, with its `kid` or else its label as comment; empty when its kind has no such
/// form.
std::string openSshLine(const Key &key);

} // namespace jotscope
