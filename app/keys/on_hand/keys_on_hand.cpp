#include "app/keys/on_hand/keys_on_hand.h"

#include "core/crypto/random.h"

#include <chrono>
#include <unordered_set>
#include <utility>

namespace jotscope {

namespace {

constexpr auto kSameUse = std::chrono::minutes(1); ///< a clock that ticks is no new use

Instant systemNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace

KeysOnHand::KeysOnHand(QObject *parent) : QObject(parent), m_clock(systemNow)
{}

KeysOnHand::~KeysOnHand() = default;

KeysOnHand::Addition KeysOnHand::add(std::vector<KeyEntry> entries)
{
    const crypto::RandomSource random = crypto::systemRandom();
    Addition addition;
    std::unordered_set<std::string> told;
    for (KeyEntry &entry : entries) {
        if (entry.id.empty())
            entry.id = newEntryId(random);
        if (!entry.addedAt)
            entry.addedAt = now();
        Keychain::Added added = m_keychain.add(std::move(entry));
        addition.added += added.how == Keychain::Addition::Added;
        addition.completed += added.how == Keychain::Addition::Completed;
        addition.alreadyThere += added.how == Keychain::Addition::AlreadyThere;
        if (told.insert(added.id).second)
            addition.ids.push_back(std::move(added.id));
    }
    if (addition.added + addition.completed > 0)
        publish();
    return addition;
}

void KeysOnHand::remove(const std::vector<std::string> &ids)
{
    std::vector<Keychain::Removed> removed = m_keychain.remove(ids);
    if (removed.empty())
        return;
    m_removed.push_back(std::move(removed));
    publish();
}

void KeysOnHand::undoRemoval()
{
    if (m_removed.empty())
        return;
    const std::vector<Keychain::Removed> removed = std::move(m_removed.back());
    m_removed.pop_back();
    m_keychain.restore(removed);
    publish();
}

void KeysOnHand::amend(const KeyEntry &entry)
{
    const KeyEntry *known = m_keychain.find(entry.id);
    if (!known || *known == entry)
        return;
    const bool reorders = known->isPinned != entry.isPinned;
    const std::string id = entry.id;
    m_keychain.amend(entry);
    emit amended(id);
    if (reorders)
        publish();
}

void KeysOnHand::setGroup(const std::vector<std::string> &ids, const std::string &group)
{
    bool hasChanged = false;
    for (const std::string &id : ids) {
        const KeyEntry *known = m_keychain.find(id);
        if (!known || known->group == group)
            continue;
        KeyEntry entry = *known;
        entry.group = group;
        m_keychain.amend(entry);
        hasChanged = true;
    }
    // Once for all of them: whoever listens may look at every key.
    if (hasChanged)
        publish();
}

void KeysOnHand::setPinned(const std::string &id, bool isPinned)
{
    if (const KeyEntry *known = m_keychain.find(id)) {
        KeyEntry entry = *known;
        entry.isPinned = isPinned;
        amend(entry);
    }
}

void KeysOnHand::noteUse(const Key &key)
{
    const KeyEntry *known = m_keychain.findKey(key);
    if (!known || (known->lastUsedAt && now() - *known->lastUsedAt < kSameUse))
        return;
    KeyEntry entry = *known;
    entry.lastUsedAt = now();
    m_keychain.amend(entry);
    emit used(entry.id);
}

void KeysOnHand::replace(Keychain keychain)
{
    m_keychain = std::move(keychain);
    m_removed.clear();
    publish();
}

void KeysOnHand::setClock(std::function<Instant()> clock)
{
    m_clock = std::move(clock);
}

void KeysOnHand::publish()
{
    m_keys = keysOf(m_keychain);
    emit changed();
}

} // namespace jotscope
