#pragma once

#include "core/findings/finding.h"
#include "core/keychain/keychain.h"
#include "core/keychain/sealed/keychain_merge.h"
#include "core/text/secret/secret_bytes.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jotscope {

class VaultKeeper;

/// The file that keeps the person's keys, as the window sees it: absent, locked or open. Everything that
/// takes time happens on a thread of its own, one thing after the other, and is answered by a signal. Until a
/// vault is made, keys live in memory alone; this class then has nothing to do.
class Vault : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Absent, ///< there is no file
        Locked,
        Open,
    };

    /// Why it is locked.
    enum class LockCause {
        NotOpened, ///< yet, in this run of the program
        MadeElsewhere,
        Person,
        Idle,
        Sleep, ///< of the machine
    };

    explicit Vault(const QString &path = standardPath(), QObject *parent = nullptr);
    /// With a keeper of its own, which tests have.
    Vault(const QString &path, std::unique_ptr<VaultKeeper> keeper, QObject *parent = nullptr);
    /// Waits until what is to be saved is saved.
    ~Vault() override;

    /// `keys.jwe` in the application's data folder.
    static QString standardPath();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// What the vault holds, while it is open. Once locked, the public halves of that; after the program's
    /// start nothing.
    [[nodiscard]] const Keychain &keychain() const { return m_keychain; }

    /// Makes the file, with `keychain` in it, and leaves it open.
    void create(SecretBytes passphrase, Keychain keychain);

    /// Reads the file. What was put into `keychain` while it was locked belongs to the caller, who adds it
    /// to keychain() and gives it back by `setKeychain`. Of an open vault: takes a passphrase that another
    /// program changed.
    void open(SecretBytes passphrase);

    /// Saves what is to be saved, then wipes the passphrase and all private and secret keys.
    void lock(LockCause cause = LockCause::Person);

    /// Why, and when, it was locked last; no time where it was not opened.
    [[nodiscard]] LockCause lockCause() const { return m_lockCause; }
    [[nodiscard]] std::optional<Instant> lockedAt() const { return m_lockedAt; }

    /// What the vault shall hold from now on; saved within a second. Does nothing unless open.
    void setKeychain(Keychain keychain);

    /// Seals the file anew. Fails with `vault-passphrase-wrong` when `current` is not the one in use.
    void changePassphrase(SecretBytes current, SecretBytes next);

    /// After `conflicted`: entries of which another program says something else. Nothing is saved until
    /// `decide` is called, with the ids of those whose other words are taken.
    [[nodiscard]] const std::vector<KeychainConflict> &conflicts() const;
    void decide(const std::vector<std::string> &theirs);

signals:
    void stateChanged();
    void busyChanged(bool isBusy);
    void keychainChanged(); ///< by being opened or locked, or by another program; never by `setKeychain`
    void saved();
    void passphraseChanged();
    void failed(const jotscope::Finding &finding);   ///< what was asked for did not happen
    void reported(const jotscope::Finding &finding); ///< it did, and this should be known
    void conflicted();

private:
    struct Answer;
    using Work = std::function<Answer(VaultKeeper &)>;
    void run(Work work, std::function<void(Answer &)> done);
    void take(Answer &answer, const Keychain &before);
    void save();
    void lookAgain();
    void setState(State state);
    void noteLocking(LockCause cause);
    void watch();

    QString m_path;
    State m_state = State::Absent;
    LockCause m_lockCause = LockCause::NotOpened;
    std::optional<Instant> m_lockedAt;
    Keychain m_keychain;
    std::optional<KeychainMerge> m_merge; ///< waits for `decide`
    bool m_isDirty = false;               ///< something is to be saved that no job has taken yet
    int m_pending = 0;
    QTimer m_saveSoon;
    QTimer m_lookSoon;
    QFileSystemWatcher m_watcher;
    std::unique_ptr<VaultKeeper> m_keeper; ///< touched by the worker alone
    QThreadPool m_worker;                  ///< of one thread; destroyed, and waited for, before its keeper
};

} // namespace jotscope
