#pragma once

#include "app/issuer/server/http_listener.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "core/issuer/issuer.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <optional>
#include <vector>

namespace jotscope {

class IssuerLogModel;
class IssuerServer;

/// The program's one issuer on this machine, which all windows share. Serves on a thread of its own until it
/// is switched off, its key is no longer on hand, or the program ends. Nothing that it issued is stored.
class LocalIssuer : public QObject
{
    Q_OBJECT

public:
    /// The one that serves keys of `keys`, which lives as long as they.
    static LocalIssuer &of(KeysOnHand &keys);
    ~LocalIssuer() override;

    enum class State { Off, Starting, Serving };

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOn() const { return m_state != State::Off; }
    /// Why it is off though it should serve, and what to do about it; else empty.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    /// As it serves, with its URL.
    [[nodiscard]] const IssuerTerms &terms() const { return m_terms; }
    [[nodiscard]] const PublishedKeys &published() const { return m_published; }
    [[nodiscard]] IssuerLogModel &log() const { return *m_log; }

    void start(quint16 port, const IssuerTerms &terms, const IssuerKey &key,
               const std::vector<KeyPointer> &besides);
    void stop();
    void setTerms(const IssuerTerms &terms);
    void setBesides(const std::vector<KeyPointer> &besides);
    /// See `rotated`; nothing happens where `next` signs already.
    void rotateTo(const IssuerKey &next, std::optional<std::chrono::seconds> overlap);

signals:
    void changed(); ///< anything but the log

private:
    explicit LocalIssuer(KeysOnHand &keys);

    void tellStarted(int run, quint16 port);
    void tellFailed(int run, HttpListener::Outcome outcome, quint16 port, const QString &reason);
    void followKeys();
    void fail(const QString &fault);
    void publish();

    KeysOnHand &m_keys;
    IssuerLogModel *m_log;
    IssuerServer *m_server; ///< on m_thread, which deletes it
    QThread m_thread;
    State m_state = State::Off;
    int m_run = 0; ///< counts the starts
    QString m_fault;
    IssuerTerms m_terms;
    PublishedKeys m_published;
};

} // namespace jotscope
