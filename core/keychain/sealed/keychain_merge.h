#pragma once

#include "core/keychain/sealed/stored_keychain.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// Two people, or two windows, changed what was one keychain.
namespace jotscope {

/// What both say of one key, in different words. A merge has `mine` in it until somebody decides.
struct KeychainConflict
{
    KeyEntry mine;
    KeyEntry theirs;
};

struct KeychainMerge
{
    StoredKeychain merged;
    std::vector<KeychainConflict> conflicts;
};

/// What changed on either side since `base`, which is empty where nobody knows. Entries are the same by their
/// id, or else by their key. A key that one side removed and the other changed stays, since keys are dearer
/// than order.
KeychainMerge mergeKeychains(const StoredKeychain &base, const StoredKeychain &mine,
                             const StoredKeychain &theirs);

/// `merge` with their words for the entries of `ids`, and mine for the rest.
StoredKeychain decided(KeychainMerge merge, std::span<const std::string> ids);

/// Whether both say the same of the same key, private half included.
bool isSameEntry(const KeyEntry &a, const KeyEntry &b);
bool isSameKeychain(const Keychain &a, const Keychain &b);

} // namespace jotscope
