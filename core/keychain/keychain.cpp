#include "core/keychain/keychain.h"

#include "core/keychain/key_half.h"
#include "core/text/encodings/base64url.h"

#include <iterator>
#include <set>
#include <utility>

namespace jotscope {

namespace {

constexpr std::size_t kIdBytes = 16;

} // namespace

Keychain::Added Keychain::add(KeyEntry entry)
{
    const auto known = m_byThumbprint.find(entry.key->thumbprint());
    if (known != m_byThumbprint.end())
        return complete(m_entries[known->second], *entry.key);
    entry.id = freeId(entry.id);
    m_byThumbprint.emplace(entry.key->thumbprint(), m_entries.size());
    m_byId.emplace(entry.id, m_entries.size());
    m_entries.push_back(std::move(entry));
    return {Addition::Added, m_entries.back().id};
}

Keychain::Added Keychain::complete(KeyEntry &known, const Key &other)
{
    KeyPointer completed = completedBy(known.key, other);
    if (completed == known.key)
        return {Addition::AlreadyThere, known.id};
    known.key = std::move(completed);
    return {Addition::Completed, known.id};
}

std::vector<Keychain::Removed> Keychain::remove(std::span<const std::string> ids)
{
    const std::set<std::string_view> wanted(ids.begin(), ids.end());
    std::vector<Removed> removed;
    std::vector<KeyEntry> kept;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (wanted.contains(m_entries[i].id))
            removed.push_back({i, std::move(m_entries[i])});
        else
            kept.push_back(std::move(m_entries[i]));
    }
    m_entries = std::move(kept);
    index();
    return removed;
}

void Keychain::restore(std::span<const Removed> removed)
{
    std::vector<const Removed *> gone;
    for (const Removed &one : removed) {
        const auto known = m_byThumbprint.find(one.entry.key->thumbprint());
        if (known == m_byThumbprint.end())
            gone.push_back(&one);
        else
            complete(m_entries[known->second], *one.entry.key);
    }
    std::vector<KeyEntry> all;
    all.reserve(m_entries.size() + gone.size());
    auto next = m_entries.begin();
    for (const Removed *one : gone) {
        // Each position counts those before it, which are back by then.
        for (; all.size() < one->position && next != m_entries.end(); ++next)
            all.push_back(std::move(*next));
        all.push_back(one->entry);
        all.back().id = freeId(one->entry.id);
    }
    std::move(next, m_entries.end(), std::back_inserter(all));
    m_entries = std::move(all);
    index();
}

bool Keychain::amend(const KeyEntry &entry)
{
    const auto found = m_byId.find(entry.id);
    if (found == m_byId.end())
        return false;
    KeyEntry &known = m_entries[found->second];
    KeyPointer key = std::move(known.key);
    known = entry;
    known.key = std::move(key);
    return true;
}

const KeyEntry *Keychain::find(std::string_view id) const
{
    const auto found = m_byId.find(std::string(id));
    return found == m_byId.end() ? nullptr : &m_entries[found->second];
}

const KeyEntry *Keychain::findKey(const Key &key) const
{
    const auto found = m_byThumbprint.find(key.thumbprint());
    return found == m_byThumbprint.end() ? nullptr : &m_entries[found->second];
}

void Keychain::index()
{
    m_byThumbprint.clear();
    m_byId.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_byThumbprint.emplace(m_entries[i].key->thumbprint(), i);
        m_byId.emplace(m_entries[i].id, i);
    }
}

std::string Keychain::freeId(const std::string &wanted) const
{
    std::string id = wanted;
    for (int next = 2; id.empty() || m_byId.contains(id); ++next)
        id = wanted + '-' + std::to_string(next);
    return id;
}

std::string newEntryId(const crypto::RandomSource &random)
{
    return encodeBase64Url(random(kIdBytes).view());
}

KeyRing keysOf(const Keychain &keychain)
{
    KeyRing pinned;
    KeyRing others;
    for (const KeyEntry &entry : keychain.entries())
        (entry.isPinned ? pinned : others).push_back(entry.key);
    pinned.insert(pinned.end(), others.begin(), others.end());
    return pinned;
}

Keychain withoutSecrets(const Keychain &keychain)
{
    Keychain open;
    for (KeyEntry entry : keychain.entries()) {
        entry.key = publicHalf(entry.key);
        if (entry.key)
            open.add(std::move(entry));
    }
    return open;
}

std::vector<std::string> groupsOf(const Keychain &keychain)
{
    std::set<std::string> groups;
    for (const KeyEntry &entry : keychain.entries()) {
        if (!entry.group.empty())
            groups.insert(entry.group);
    }
    return {groups.begin(), groups.end()};
}

} // namespace jotscope
