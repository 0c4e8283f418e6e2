#pragma once

#include "core/keychain/key_entry.h"

#include <QString>

namespace jotscope {

/// What the table of keys says of each.
enum class KeyColumn { Name, Kind, Half, Kid, Use, Alg, Thumbprint, Group, Origin, LastUsed };
inline constexpr int kKeyColumns = 10;

QString columnTitle(KeyColumn column);
QString columnText(KeyColumn column, const KeyEntry &entry, Instant now);

/// Negative, zero or positive as `a` stands before, with or after `b`.
int compareEntries(KeyColumn column, const KeyEntry &a, const KeyEntry &b);

/// All that a search looks through, in one case.
QString searchedText(const KeyEntry &entry);

} // namespace jotscope
