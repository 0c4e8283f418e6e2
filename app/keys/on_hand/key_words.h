#pragma once

#include "core/keychain/key_entry.h"

#include <QString>

/// Keys in the person's language, never with what is secret about them.
namespace jotscope {

/// `EC P-256`, `RSA 2048 bits`, `Secret, 256 bits`.
QString keyKindWords(const Key &key);

/// `Private`, `Public` or `Secret`.
QString keyHalfWords(const Key &key);

/// What its owner calls it; else its kid, what it came from, its kind.
QString entryName(const KeyEntry &entry);

/// `Generated`, `From the file keys.pem` ...
QString originWords(const KeyOrigin &origin);

/// UTF-8 as text.
QString words(std::string_view utf8);

} // namespace jotscope
