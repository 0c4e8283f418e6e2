#pragma once

#include "app/keys/on_hand/keys_on_hand.h"
#include "app/net/key_fetch.h"
#include "app/net/remote_key_set.h"

#include <QStringList>

namespace jotscope {

class SourceMemory;
struct KnownSources;

/// What a fetch that went well brought.
struct FetchAnswer
{
    KeysOnHand::Addition addition;
    bool isNotModified = false;
    bool wasFresh = false; ///< nothing was sent
    std::vector<Finding> problems;
};

/// Where the program's keys come from over the network, for all its windows: fetches one at a time, puts
/// what comes into the keys on hand, and remembers what rotated. Asks nobody unless it is told to, and stores
/// nothing unless it has a file.
class KeySources : public QObject
{
    Q_OBJECT

public:
    /// Those that `keys` have, which live as long as they.
    static KeySources &of(KeysOnHand &keys);

    /// Goes on from what the file at `path` says of earlier runs, and keeps it in step from now on. Once.
    void keepIn(const QString &path);
    [[nodiscard]] bool isKept() const { return m_memory; }

    [[nodiscard]] const std::vector<RemoteKeySet> &sets() const { return m_sets; }
    [[nodiscard]] const RemoteKeySet *find(const KeyAddress &address) const; ///< null when never fetched

    /// Sends nothing for a set that is fresh still (RFC 9111 section 4.2).
    void fetch(const KeyAddress &address);
    void refresh(const KeyAddress &address); ///< asks in any case, by ETag where there is one
    void proceed();                          ///< to the host in `question`
    void cancel();                           ///< also puts away question and failure
    void forget(const KeyAddress &address);  ///< and its history; the keys stay

    [[nodiscard]] bool isBusy() const { return m_fetch->isRunning(); }
    [[nodiscard]] const KeyAddress &current() const { return m_current; } ///< of all that follows
    [[nodiscard]] qint64 receivedBytes() const { return m_received; }
    [[nodiscard]] const std::optional<FetchFailure> &failure() const { return m_failure; }
    [[nodiscard]] const std::optional<Elsewhere> &question() const { return m_question; }
    [[nodiscard]] const std::optional<FetchAnswer> &answer() const { return m_answer; }

    /// Every host that a request was sent to while the program ran, in order.
    [[nodiscard]] const QStringList &askedHosts() const { return m_askedHosts; }

    /// Certificates in PEM that are trusted besides the system's, for what is sent from here alone; how many
    /// there were.
    int addAuthorities(const QByteArray &pem);
    void forgetAuthorities();
    [[nodiscard]] int authorityCount() const; ///< those that were added
    [[nodiscard]] const QByteArray &authorities() const { return m_terms.authorities; }
    void setLimits(const FetchLimits &limits) { m_terms.limits = limits; }

signals:
    void changed(); ///< anything above
    void asked(const QString &host);
    void notKept(const QString &path, const QString &reason); ///< the file could not be written

private:
    explicit KeySources(KeysOnHand &keys);

    void run(const KeyAddress &address);
    [[nodiscard]] bool isOnHand(const RemoteKeySet &set) const; ///< all of its keys
    void reset();
    void take(KeyOutcome outcome);
    void takeKeys(FetchedKeys fetched);
    void noteAsked(const QUrl &url);
    RemoteKeySet &setOf(const KeyAddress &address);
    void takeKept(KnownSources kept);
    void keep();

    KeysOnHand &m_keys;
    KeyFetch *m_fetch;
    SourceMemory *m_memory = nullptr; ///< null: nothing is stored
    FetchTerms m_terms;
    std::vector<RemoteKeySet> m_sets;
    KeyAddress m_current;
    qint64 m_received = 0;
    std::optional<FetchFailure> m_failure;
    std::optional<Elsewhere> m_question;
    std::optional<FetchAnswer> m_answer;
    QStringList m_askedHosts;
};

} // namespace jotscope
