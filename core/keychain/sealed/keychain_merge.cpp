#include "core/keychain/sealed/keychain_merge.h"

#include "core/keychain/key_half.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace jotscope {

namespace {

using Kind = ForeignText::Kind;

const KeyEntry *counterpart(const Keychain &keychain, const KeyEntry &entry)
{
    const KeyEntry *found = keychain.find(entry.id);
    return found && found->key->thumbprint() == entry.key->thumbprint() ? found
                                                                        : keychain.findKey(*entry.key);
}

bool isSameKey(const Key &a, const Key &b)
{
    const Key::Attributes &one = a.attributes();
    const Key::Attributes &other = b.attributes();
    return a.thumbprint() == b.thumbprint() && a.isSecret() == b.isSecret() && one.kid == other.kid &&
           one.use == other.use && one.alg == other.alg && one.keyOperations == other.keyOperations &&
           one.certificates == other.certificates;
}

/// The later of two states of one thing; which one when both are later, and differ, is for `isTorn` to tell.
template<typename T>
const T &later(const T &base, const T &mine, const T &theirs, bool &isTorn)
{
    isTorn = isTorn || (mine != theirs && mine != base && theirs != base);
    return mine != base ? mine : theirs;
}

/// Mine with what only they changed. `base` is null where both added the key by themselves.
KeyEntry merged(const KeyEntry *base, const KeyEntry &mine, const KeyEntry &theirs, bool &isTorn)
{
    static const KeyEntry kNothing;
    const KeyEntry &before = base ? *base : kNothing;
    KeyEntry entry = mine;
    entry.name = later(before.name, mine.name, theirs.name, isTorn);
    entry.group = later(before.group, mine.group, theirs.group, isTorn);
    entry.notes = later(before.notes, mine.notes, theirs.notes, isTorn);
    bool isEitherWay = false; // worth no question
    entry.isPinned = later(before.isPinned, mine.isPinned, theirs.isPinned, isEitherWay);
    entry.lastUsedAt = std::max(mine.lastUsedAt, theirs.lastUsedAt);
    entry.addedAt = mine.addedAt && theirs.addedAt ? std::min(mine.addedAt, theirs.addedAt)
                    : mine.addedAt                 ? mine.addedAt
                                                   : theirs.addedAt;
    entry.key = completedBy(mine.key, *theirs.key);
    return entry;
}

/// Theirs, less what I let go, and mine. Texts of one entry are theirs where they have it.
std::vector<ForeignText> mergedForeign(const StoredKeychain &base, const StoredKeychain &mine,
                                       const StoredKeychain &theirs,
                                       const std::map<std::string, std::string> &idOfTheirs)
{
    std::vector<ForeignText> all;
    std::set<std::pair<std::string, std::string_view>> seen;
    const auto add = [&](ForeignText text) {
        if (seen.emplace(text.entryId, text.text->view()).second)
            all.push_back(std::move(text));
    };
    std::set<std::string> known;
    for (const auto &[id, mergedId] : idOfTheirs)
        known.insert(mergedId);
    for (ForeignText text : theirs.foreign) {
        const auto id = idOfTheirs.find(text.entryId);
        if (id != idOfTheirs.end())
            text.entryId = id->second;
        add(std::move(text));
    }
    const auto wasThere = [&base](const ForeignText &text) {
        return std::ranges::any_of(base.foreign, [&text](const ForeignText &before) {
            return before.kind == text.kind && before.entryId == text.entryId && *before.text == *text.text;
        });
    };
    for (const ForeignText &text : mine.foreign) {
        if (!wasThere(text) || (!text.entryId.empty() && !known.contains(text.entryId)))
            add(text);
    }
    return all;
}

} // namespace

bool isSameEntry(const KeyEntry &a, const KeyEntry &b)
{
    return a.id == b.id && a.name == b.name && a.group == b.group && a.notes == b.notes &&
           a.origin == b.origin && a.addedAt == b.addedAt && a.lastUsedAt == b.lastUsedAt &&
           a.isPinned == b.isPinned && isSameKey(*a.key, *b.key);
}

bool isSameKeychain(const Keychain &a, const Keychain &b)
{
    return std::equal(a.entries().begin(), a.entries().end(), b.entries().begin(), b.entries().end(),
                      isSameEntry);
}

KeychainMerge mergeKeychains(const StoredKeychain &base, const StoredKeychain &mine,
                             const StoredKeychain &theirs)
{
    KeychainMerge result;
    std::map<std::string, std::string> idOfTheirs;
    for (const KeyEntry &entry : mine.keychain.entries()) {
        const KeyEntry *before = counterpart(base.keychain, entry);
        const KeyEntry *other = counterpart(theirs.keychain, entry);
        if (!other) {
            if (!before || !isSameEntry(*before, entry))
                result.merged.keychain.add(entry);
            continue;
        }
        bool isTorn = false;
        KeyEntry both = merged(before, entry, *other, isTorn);
        const std::string id = result.merged.keychain.add(std::move(both)).id;
        idOfTheirs.emplace(other->id, id);
        if (isTorn) {
            KeyEntry theirWords = *other;
            theirWords.id = id;
            result.conflicts.push_back({*result.merged.keychain.find(id), std::move(theirWords)});
        }
    }
    for (const KeyEntry &entry : theirs.keychain.entries()) {
        if (counterpart(mine.keychain, entry))
            continue;
        const KeyEntry *before = counterpart(base.keychain, entry);
        if (!before || !isSameEntry(*before, entry))
            idOfTheirs.emplace(entry.id, result.merged.keychain.add(entry).id);
    }
    result.merged.foreign = mergedForeign(base, mine, theirs, idOfTheirs);
    return result;
}

StoredKeychain decided(KeychainMerge merge, std::span<const std::string> ids)
{
    for (const KeychainConflict &conflict : merge.conflicts) {
        if (std::ranges::find(ids, conflict.theirs.id) == ids.end())
            continue;
        KeyEntry entry = conflict.mine;
        entry.name = conflict.theirs.name;
        entry.group = conflict.theirs.group;
        entry.notes = conflict.theirs.notes;
        merge.merged.keychain.amend(entry);
    }
    return std::move(merge.merged);
}

} // namespace jotscope
