#include "app/vault/vault.h"

#include "app/vault/vault_keeper.h"
#include "core/crypto/random.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <chrono>
#include <utility>

namespace jotscope {

namespace {

constexpr std::chrono::milliseconds kSavePause{500}; ///< while somebody types a name
constexpr std::chrono::milliseconds kLookPause{100}; ///< a save is several changes of the folder

/// Work is copied on its way to the worker, and secrets are not.
std::shared_ptr<SecretBytes> shared(SecretBytes secret)
{
    return std::make_shared<SecretBytes>(std::move(secret));
}

} // namespace

/// What the worker has to say.
struct Vault::Answer
{
    std::optional<Finding> failure;
    std::optional<VaultKeeper::Contents> contents;

    static Answer of(Result<VaultKeeper::Contents> result)
    {
        if (!result)
            return {std::move(result).error(), std::nullopt};
        return {std::nullopt, std::move(*result)};
    }
};

Vault::Vault(const QString &path, QObject *parent)
    : Vault(path,
            std::make_unique<VaultKeeper>(QFile::encodeName(path).toStdString(), crypto::systemRandom()),
            parent)
{}

Vault::Vault(const QString &path, std::unique_ptr<VaultKeeper> keeper, QObject *parent)
    : QObject(parent), m_path(QFileInfo(path).absoluteFilePath()), m_keeper(std::move(keeper))
{
    m_worker.setMaxThreadCount(1);
    m_state = m_keeper->hasFile() ? State::Locked : State::Absent;
    for (QTimer *timer : {&m_saveSoon, &m_lookSoon})
        timer->setSingleShot(true);
    m_saveSoon.setInterval(kSavePause);
    m_lookSoon.setInterval(kLookPause);
    connect(&m_saveSoon, &QTimer::timeout, this, &Vault::save);
    connect(&m_lookSoon, &QTimer::timeout, this, &Vault::lookAgain);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_lookSoon.start(); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_lookSoon.start(); });
    watch();
}

Vault::~Vault()
{
    if (m_state == State::Open)
        lock();
    m_worker.waitForDone();
}

QString Vault::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/keys.jwe");
}

const std::vector<KeychainConflict> &Vault::conflicts() const
{
    static const std::vector<KeychainConflict> kNone;
    return m_merge ? m_merge->conflicts : kNone;
}

void Vault::create(SecretBytes passphrase, Keychain keychain)
{
    run(
        [secret = shared(std::move(passphrase)), keychain](VaultKeeper &keeper) {
            const Result<void> made = keeper.create(keychain, std::move(*secret));
            return made ? Answer() : Answer{made.error(), std::nullopt};
        },
        [this, keychain](Answer &answer) {
            if (answer.failure)
                return emit failed(*answer.failure);
            m_keychain = keychain;
            watch();
            setState(State::Open);
            emit saved();
        });
}

void Vault::open(SecretBytes passphrase)
{
    const std::optional<Keychain> mine = m_state == State::Open ? std::optional(m_keychain) : std::nullopt;
    run([secret = shared(std::move(passphrase)),
         mine](VaultKeeper &keeper) { return Answer::of(keeper.open(std::move(*secret), mine)); },
        [this, mine](Answer &answer) {
            if (answer.failure)
                return emit failed(*answer.failure);
            if (mine) {
                take(answer, *mine);
                m_isDirty = true;
                return save();
            }
            m_keychain = answer.contents->merge.merged.keychain;
            watch();
            setState(State::Open);
            emit keychainChanged();
            for (const Finding &finding : answer.contents->findings)
                emit reported(finding);
        });
}

void Vault::lock(LockCause cause)
{
    if (m_state != State::Open)
        return;
    if (m_merge)
        decide({});
    if (m_isDirty)
        save();
    m_saveSoon.stop();
    m_keychain = withoutSecrets(m_keychain);
    noteLocking(cause);
    setState(State::Locked);
    emit keychainChanged();
    run(
        [](VaultKeeper &keeper) {
            keeper.close();
            return Answer();
        },
        [](Answer &) {});
}

void Vault::setKeychain(Keychain keychain)
{
    if (m_state != State::Open)
        return;
    m_keychain = std::move(keychain);
    m_isDirty = true;
    m_saveSoon.start();
}

void Vault::changePassphrase(SecretBytes current, SecretBytes next)
{
    if (m_state != State::Open)
        return;
    m_isDirty = false;
    run(
        [current = shared(std::move(current)), next = shared(std::move(next)),
         mine = m_keychain](VaultKeeper &keeper) {
            return Answer::of(keeper.changePassphrase(*current, std::move(*next), mine));
        },
        [this, mine = m_keychain](Answer &answer) {
            if (answer.failure) {
                m_isDirty = true;
                return emit failed(*answer.failure);
            }
            answer.contents->merge.conflicts.clear(); // they were saved in my words
            take(answer, mine);
            emit passphraseChanged();
            emit saved();
        });
}

void Vault::decide(const std::vector<std::string> &theirs)
{
    if (!m_merge)
        return;
    m_keychain = decided(*std::exchange(m_merge, std::nullopt), theirs).keychain;
    m_isDirty = true;
    emit keychainChanged();
    save();
}

void Vault::save()
{
    if (m_state != State::Open || !m_isDirty || m_merge)
        return;
    m_isDirty = false;
    run([mine = m_keychain](VaultKeeper &keeper) { return Answer::of(keeper.save(mine)); },
        [this, mine = m_keychain](Answer &answer) {
            if (answer.failure) {
                m_isDirty = m_state == State::Open;
                return emit failed(*answer.failure);
            }
            const bool isSaved = answer.contents->merge.conflicts.empty();
            take(answer, mine);
            if (isSaved)
                emit saved();
        });
}

void Vault::lookAgain()
{
    watch();
    if (m_state != State::Open) {
        if (m_pending > 0)
            return;
        const bool hasFile = m_keeper->hasFile();
        if (hasFile && m_state == State::Absent)
            noteLocking(LockCause::MadeElsewhere);
        setState(hasFile ? State::Locked : State::Absent);
        return;
    }
    if (m_merge)
        return;
    run(
        [mine = m_keychain](VaultKeeper &keeper) {
            auto changes = keeper.readChanges(mine);
            return changes ? Answer{std::nullopt, std::move(*changes)}
                           : Answer{changes.error(), std::nullopt};
        },
        [this, mine = m_keychain](Answer &answer) {
            if (answer.failure)
                return emit failed(*answer.failure);
            take(answer, mine);
        });
}

/// Brings in what others saved. `before` is what the worker was given, since when more may have changed here.
void Vault::take(Answer &answer, const Keychain &before)
{
    if (!answer.contents || m_state != State::Open)
        return;
    KeychainMerge &merge = answer.contents->merge;
    if (!isSameKeychain(merge.merged.keychain, before)) {
        merge.merged.keychain =
            mergeKeychains({before, {}}, {m_keychain, {}}, {merge.merged.keychain, {}}).merged.keychain;
        m_keychain = merge.merged.keychain;
        emit keychainChanged();
    }
    for (const Finding &finding : answer.contents->findings)
        emit reported(finding);
    if (merge.conflicts.empty())
        return;
    m_merge = std::move(merge);
    m_merge->merged.keychain = m_keychain;
    emit conflicted();
}

void Vault::run(Work work, std::function<void(Answer &)> done)
{
    if (m_pending++ == 0)
        emit busyChanged(true);
    m_worker.start([this, keeper = m_keeper.get(), work = std::move(work), done = std::move(done)]() mutable {
        auto answer = std::make_shared<Answer>(work(*keeper));
        work = nullptr; // with the secrets that it holds
        wipeStack();
        const auto deliver = [this, answer, done = std::move(done)] {
            done(*answer);
            if (--m_pending == 0)
                emit busyChanged(false);
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

void Vault::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged();
}

void Vault::noteLocking(LockCause cause)
{
    m_lockCause = cause;
    m_lockedAt = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// A file that was renamed over is a new one, which must be watched anew.
void Vault::watch()
{
    const QStringList paths{QFileInfo(m_path).absolutePath(), m_path};
    for (const QString &path : paths) {
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

} // namespace jotscope
