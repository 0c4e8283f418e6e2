#pragma once

#include "app/inspect/scan/token_file.h"
#include "app/widgets/task.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jotscope {

/// The search of one file for tokens, off the GUI thread: its list fills as they are found, up to a bound,
/// and is told again when other keys are on hand. A newer search supersedes the one before.
class ScanSession : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostListed = 100'000;

    enum class State { Idle, Searching, Verifying };

    struct Progress
    {
        quint64 bytes = 0;      ///< searched
        quint64 size = 0;       ///< all of them
        quint64 tokens = 0;     ///< found; while verifying, looked at anew
        quint64 passedOver = 0; ///< tokens too large to be read
        double rate = 0;        ///< bytes a second, from the beginning
    };

    explicit ScanSession(QObject *parent = nullptr);
    ~ScanSession() override;

    /// Lists `most` tokens at most.
    void search(const QString &path, std::size_t most = kMostListed);
    void setKeys(const KeyRing &keys);
    void setClock(std::function<Instant()> clock) { m_clock = std::move(clock); }
    void read(int number); ///< answered by `tokenRead` or `failed`
    void cancel();         ///< what was found stays, and `ended` follows
    void forget();         ///< at once; `ended` is not emitted

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }
    [[nodiscard]] bool wasCancelled() const { return m_wasCancelled; } ///< the last search
    [[nodiscard]] Progress progress() const;                           ///< likewise
    [[nodiscard]] const std::vector<FilePlace> &places() const { return m_places; }
    [[nodiscard]] Instant now() const { return m_clock(); }

signals:
    void found(std::vector<jotscope::TokenRow> &rows);                ///< to be taken
    void verified(int number, std::vector<jotscope::TokenRow> &rows); ///< from that number on; to be taken
    void progressed();
    void ended(const QString &failure); ///< all that was found is told; why the file could not be read
    void tokenRead(int number, const QByteArray &text);
    void readingChanged(); ///< a token is being read, or no longer
    void failed(const QString &text);

private:
    void start(State state, std::function<QString(const std::stop_token &)> work);
    void verify();
    void takeSome();
    void finish();
    [[nodiscard]] FileSetting setting() const { return {m_keys, {}, m_clock()}; }

    State m_state = State::Idle;
    FileState m_file;
    KeyRing m_keys;
    bool m_isVerdictOld = false; ///< other keys came while the file was searched
    std::function<Instant()> m_clock;
    std::shared_ptr<FoundTokens> m_found;
    std::vector<FilePlace> m_places;
    int m_verified = 0;
    Progress m_searched;
    std::optional<QString> m_outcome; ///< of the work, once it is done; its last tokens are still to be told
    bool m_wasCancelled = false;
    QElapsedTimer m_elapsed;
    QTimer m_timer;
    Task<QString> m_task;
    Task<PlaceText> m_reading;
};

} // namespace jotscope
