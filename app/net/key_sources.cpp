#include "app/net/key_sources.h"

#include "app/net/memory/source_memory.h"

#include <QSslCertificate>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace jotscope {

KeySources &KeySources::of(KeysOnHand &keys)
{
    auto *known = keys.findChild<KeySources *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new KeySources(keys);
}

KeySources::KeySources(KeysOnHand &keys) : QObject(&keys), m_keys(keys), m_fetch(new KeyFetch(this))
{
    m_terms.clock = [&keys] {
        return keys.now();
    };
    connect(m_fetch, &KeyFetch::sent, this, &KeySources::noteAsked);
    connect(m_fetch, &KeyFetch::received, this, [this](qint64 bytes) {
        m_received = bytes;
        emit changed();
    });
}

void KeySources::keepIn(const QString &path)
{
    m_memory = new SourceMemory(path, this);
    connect(m_memory, &SourceMemory::failed, this, &KeySources::notKept);
    m_memory->load([this](KnownSources kept) { takeKept(std::move(kept)); });
}

/// What was fetched meanwhile is newer.
void KeySources::takeKept(KnownSources kept)
{
    const bool hasMore = !m_sets.empty() || !m_terms.authorities.isEmpty();
    for (RemoteKeySet &set : kept.sets) {
        if (!find(set.address))
            m_sets.push_back(std::move(set));
    }
    m_terms.authorities += kept.authorities;
    if (hasMore)
        keep();
    emit changed();
}

void KeySources::keep()
{
    if (m_memory)
        m_memory->save({m_sets, m_terms.authorities});
}

const RemoteKeySet *KeySources::find(const KeyAddress &address) const
{
    const auto found = std::find_if(m_sets.begin(), m_sets.end(),
                                    [&address](const RemoteKeySet &set) { return set.address == address; });
    return found == m_sets.end() ? nullptr : &*found;
}

void KeySources::fetch(const KeyAddress &address)
{
    const RemoteKeySet *known = find(address);
    if (!known || !known->isFresh(m_keys.now()) || !isOnHand(*known))
        return run(address);
    m_fetch->cancel();
    reset();
    m_current = address;
    m_answer.emplace().wasFresh = true;
    emit changed();
}

void KeySources::refresh(const KeyAddress &address)
{
    run(address);
}

void KeySources::run(const KeyAddress &address)
{
    reset();
    m_current = address;
    KeyFetch::Known known;
    // "Not modified" would not bring back keys that were removed here.
    if (const RemoteKeySet *set = find(address); set && isOnHand(*set))
        known = {set->keySet, set->entityTag};
    m_fetch->run(address, known, m_terms, [this](KeyOutcome outcome) { take(std::move(outcome)); });
    emit changed();
}

void KeySources::proceed()
{
    if (!std::exchange(m_question, std::nullopt))
        return;
    m_fetch->proceed([this](KeyOutcome outcome) { take(std::move(outcome)); });
    emit changed();
}

void KeySources::cancel()
{
    m_fetch->cancel();
    reset();
    emit changed();
}

void KeySources::forget(const KeyAddress &address)
{
    std::erase_if(m_sets, [&address](const RemoteKeySet &set) { return set.address == address; });
    keep();
    if (m_current == address)
        cancel();
    else
        emit changed();
}

int KeySources::addAuthorities(const QByteArray &pem)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    for (const QSslCertificate &certificate : certificates) {
        if (const QByteArray one = certificate.toPem(); !m_terms.authorities.contains(one))
            m_terms.authorities += one;
    }
    keep();
    emit changed();
    return static_cast<int>(certificates.size());
}

void KeySources::forgetAuthorities()
{
    m_terms.authorities.clear();
    keep();
    emit changed();
}

int KeySources::authorityCount() const
{
    return static_cast<int>(m_terms.authorities.count("-----BEGIN CERTIFICATE-----"));
}

bool KeySources::isOnHand(const RemoteKeySet &set) const
{
    std::unordered_set<std::string> thumbprints;
    for (const KeyPointer &key : m_keys.keys())
        thumbprints.insert(key->thumbprint());
    return std::all_of(set.keys.begin(), set.keys.end(), [&thumbprints](const PublishedKey &key) {
        return thumbprints.contains(key.thumbprint);
    });
}

void KeySources::reset()
{
    m_received = 0;
    m_failure.reset();
    m_question.reset();
    m_answer.reset();
}

void KeySources::take(KeyOutcome outcome)
{
    if (auto *failure = std::get_if<FetchFailure>(&outcome))
        m_failure = std::move(*failure);
    else if (auto *elsewhere = std::get_if<Elsewhere>(&outcome))
        m_question = std::move(*elsewhere);
    else
        takeKeys(std::get<FetchedKeys>(std::move(outcome)));
    emit changed();
}

void KeySources::takeKeys(FetchedKeys fetched)
{
    const Instant at = m_keys.now();
    RemoteKeySet &set = setOf(m_current);
    FetchAnswer &answer = m_answer.emplace();
    answer.isNotModified = fetched.isNotModified;
    answer.problems = std::move(fetched.problems);
    if (!fetched.isNotModified)
        jotscope::takeKeys(set, fetched.keys, at);
    set.keySet = fetched.keySet;
    set.entityTag = fetched.entityTag;
    set.freshUntil = fetched.freshness.until;
    set.fetchedAt = at;
    keep();
    std::vector<KeyEntry> entries;
    for (KeyPointer &key : fetched.keys) {
        KeyEntry &entry = entries.emplace_back();
        entry.key = std::move(key);
        entry.origin = {KeyOrigin::Network, placeOf(fetched.keySet).toStdString()};
    }
    if (!entries.empty())
        answer.addition = m_keys.add(std::move(entries));
}

void KeySources::noteAsked(const QUrl &url)
{
    const QString host = hostOf(url);
    if (!m_askedHosts.contains(host))
        m_askedHosts << host;
    emit asked(host);
}

RemoteKeySet &KeySources::setOf(const KeyAddress &address)
{
    const auto found = std::find_if(m_sets.begin(), m_sets.end(),
                                    [&address](const RemoteKeySet &set) { return set.address == address; });
    if (found != m_sets.end())
        return *found;
    RemoteKeySet set;
    set.address = address;
    return m_sets.emplace_back(std::move(set));
}

} // namespace jotscope
