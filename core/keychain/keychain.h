#pragma once

#include "core/crypto/random.h"
#include "core/keychain/key_entry.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// All keys that somebody keeps, in order. Knows nothing of where they are kept, nor of who shows them.
namespace jotscope {

/// A value: a copy costs its texts and shares its keys. No two entries have the same id or the same key
/// material.
class Keychain
{
public:
    enum class Addition {
        Added,        ///< at the end
        AlreadyThere, ///< the keychain has this key, and as much of it
        Completed,    ///< it had the key, which gained a private half, a certificate, a name ...
    };
    struct Added
    {
        Addition how;
        std::string id; ///< of the entry that has the key now
    };

    /// A key is known by its thumbprint (RFC 7638). One that is there already keeps its entry, and what is
    /// said in it. An id that is taken becomes one that is free.
    Added add(KeyEntry entry);

    /// An entry and where it stood, for `restore`.
    struct Removed
    {
        std::size_t position;
        KeyEntry entry;
    };
    std::vector<Removed> remove(std::span<const std::string> ids); ///< passes over ids that are not there
    /// Puts entries back where they stood. Those whose key has come again meanwhile only complete that.
    void restore(std::span<const Removed> removed);

    /// Takes the name, group, notes, pin and times of `entry` for the one with its id; its key stays. Whether
    /// there is one.
    bool amend(const KeyEntry &entry);

    /// Null when there is none.
    [[nodiscard]] const KeyEntry *find(std::string_view id) const;
    [[nodiscard]] const KeyEntry *findKey(const Key &key) const; ///< by thumbprint, whichever half

    [[nodiscard]] const std::vector<KeyEntry> &entries() const { return m_entries; }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    friend bool operator==(const Keychain &a, const Keychain &b) { return a.m_entries == b.m_entries; }

private:
    void index();
    [[nodiscard]] std::string freeId(const std::string &wanted) const;
    static Added complete(KeyEntry &known, const Key &other);

    std::vector<KeyEntry> m_entries;
    std::unordered_map<std::string, std::size_t> m_byThumbprint;
    std::unordered_map<std::string, std::size_t> m_byId;
};

/// For a new entry: 128 random bits in base64url.
std::string newEntryId(const crypto::RandomSource &random);

/// The keys as candidates for a token: pinned ones first, else in order.
KeyRing keysOf(const Keychain &keychain);

/// What remains when secrets must go: the public half of every key that has one.
Keychain withoutSecrets(const Keychain &keychain);

/// Names of the groups that are not empty, sorted.
std::vector<std::string> groupsOf(const Keychain &keychain);

} // namespace jotscope
